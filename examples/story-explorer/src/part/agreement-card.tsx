import { type Agreement, standing } from 'nutgraf'
import {
  agreementDisclosure,
  agreementInstrument,
  agreementRelation,
  agreementTopic,
  milestoneStatus,
  milestoneType,
  obligationType,
  participantRole,
} from 'nutgraf/codes'
import { hrefOf } from '../route.ts'
import { useStory } from '../story-state.ts'
import { agreementView, type Part } from '../view/agreement-view.ts'
import { sayQuantity } from '../view/say-quantity.ts'
import { lookupOf } from '../view/story-lookup.ts'
import { titleOf } from '../view/title-of.ts'
import { AgreementHistory } from './agreement-history.tsx'
import { AgreementProvisions } from './agreement-provisions.tsx'
import { StandingBadge } from './badge.tsx'
import { DateText } from './date-text.tsx'
import { EntityLink, EntityLinks } from './entity-link.tsx'
import { Fact } from './fact.tsx'
import { PartLine } from './part-line.tsx'

/** An agreement on one card: the paper, the matter, who signed for whom, what is provided, and what became of it. */
export function AgreementCard({ agreement }: { agreement: Agreement }) {
  const { story } = useStory()
  const { parties, signatories, witnesses, others } = agreementView(agreement)
  const { obligations = [], milestones = [], relations = [], disclosure, expires, topics = [], instrument } = agreement
  return (
    <section class="panel agreement" aria-labelledby={`title ${agreement.id}`.replace(' ', '-')}>
      <p class="kicker">
        {[
          instrument === undefined ? 'Agreement, its form not given' : titleOf(agreementInstrument, instrument),
          ...topics.map((topic) => titleOf(agreementTopic, topic)),
        ].join(' · ')}
      </p>
      <h2 id={`title ${agreement.id}`.replace(' ', '-')}>
        <a href={hrefOf({ page: 'entity', id: agreement.id })}>{lookupOf(story).label(agreement.id)}</a>
      </h2>
      <dl class="facts">
        <Parts name="Parties" parts={parties} verb="acting for" agreement={agreement} />
        <Parts name="Signed by" parts={signatories} verb="for" agreement={agreement} />
        <Parts name="Witnesses" parts={witnesses} verb="for" agreement={agreement} />
        {others.map(([role, parts]) => (
          <Parts key={role} name={titleOf(participantRole, role)} parts={parts} verb="for" agreement={agreement} />
        ))}
        {obligations.length > 0 && (
          <Fact name="Obligations">
            <ul class="plain-list">
              {obligations.map(({ type, by, towards }, place) => (
                <li key={`${place}`}>
                  {titleOf(obligationType, type)}: {by === undefined ? 'every party' : <EntityLinks ids={by} />}
                  {towards !== undefined && (
                    <>
                      {' '}
                      towards <EntityLinks ids={towards} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <AgreementProvisions agreement={agreement} />
        {milestones.length > 0 && (
          <Fact name="Scheduled">
            <ul class="plain-list">
              {milestones.map(({ type, status, due, metOn, quantity }, place) => (
                <li key={`${place}`}>
                  {titleOf(milestoneType, type)}
                  {quantity !== undefined && `, ${sayQuantity(quantity)}`}
                  {status !== undefined && `: ${titleOf(milestoneStatus, status).toLowerCase()}`}
                  {due !== undefined && (
                    <>
                      {' '}
                      · due <DateText date={due} of={agreement.id} pointer={`/milestones/${place}/due`} />
                    </>
                  )}
                  {metOn !== undefined && (
                    <>
                      {' '}
                      · met <DateText date={metOn} of={agreement.id} pointer={`/milestones/${place}/metOn`} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <AgreementHistory agreement={agreement} />
        {expires !== undefined && (
          <Fact name="Ends by its own terms">
            <DateText date={expires} of={agreement.id} pointer="/expires" />
          </Fact>
        )}
        <Fact name="Its text">
          {disclosure === undefined ? 'The story does not say how much of it is public.' : titleOf(agreementDisclosure, disclosure)}
        </Fact>
        {relations.map(({ type, target }, place) => (
          <Fact key={`${place}`} name={titleOf(agreementRelation, type)}>
            <EntityLink id={target} />
          </Fact>
        ))}
      </dl>
    </section>
  )
}

/** The participants of one role, each with how far the story bears them out. */
function Parts({ name, parts, verb, agreement }: { name: string; parts: readonly Part[]; verb: string; agreement: Agreement }) {
  const { story } = useStory()
  if (parts.length === 0) return null
  return (
    <Fact name={name}>
      <ul class="plain-list">
        {parts.map((part) => (
          <li key={part.pointer}>
            <PartLine part={part} verb={verb} of={agreement.id} />{' '}
            <StandingBadge standing={standing(lookupOf(story).index, agreement.id, part.pointer)} />
          </li>
        ))}
      </ul>
    </Fact>
  )
}
