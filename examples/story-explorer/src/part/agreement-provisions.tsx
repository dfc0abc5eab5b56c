import { type Agreement, standing } from 'nutgraf'
import { provisionType } from 'nutgraf/codes'
import { useStory } from '../story-state.ts'
import { sayPeriod } from '../view/say-date.ts'
import { sayItem, sayMoney } from '../view/say-quantity.ts'
import { lookupOf } from '../view/story-lookup.ts'
import { titleOf } from '../view/title-of.ts'
import { StandingBadge } from './badge.tsx'
import { EntityLink } from './entity-link.tsx'
import { Fact } from './fact.tsx'

/** What an agreement provides: what, by whom, to whom. Where the story is silent, the line says so. */
export function AgreementProvisions({ agreement }: { agreement: Agreement }) {
  const { story } = useStory()
  const { provisions = [] } = agreement
  if (provisions.length === 0) return null
  return (
    <Fact name="Provides">
      <ul class="plain-list">
        {provisions.map(({ type, text, from, to, items = [], value, period }, place) => {
          const span = period === undefined ? undefined : sayPeriod(period)
          return (
            <li key={`${place}`}>
              <strong>{titleOf(provisionType, type)}</strong>
              {text !== undefined && <span lang={text.lang}>: {text.text}</span>}{' '}
              <StandingBadge standing={standing(lookupOf(story).index, agreement.id, `/provisions/${place}`)} />
              <br />
              <span class="small">
                {from === undefined && to === undefined ? (
                  'By whom and to whom is not said.'
                ) : (
                  <>
                    By {from === undefined ? 'somebody not given' : <EntityLink id={from} />}, to{' '}
                    {to === undefined ? 'somebody not given' : <EntityLink id={to} />}.
                  </>
                )}
                {items.length > 0 && ` ${items.map(sayItem).join(', ')}.`}
                {value !== undefined && ` ${sayMoney(value)}.`}
                {span !== undefined && ` ${span[0]?.toUpperCase()}${span.slice(1)}.`}
              </span>
            </li>
          )
        })}
      </ul>
    </Fact>
  )
}
