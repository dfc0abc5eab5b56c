import type { About, Claim, EntityId } from 'nutgraf'
import { useStory } from '../story-state.ts'
import { sayHowKnown } from '../view/how-known.ts'
import { pointerName } from '../view/property-name.ts'
import { sayDate } from '../view/say-date.ts'
import { lookupOf } from '../view/story-lookup.ts'
import { EntityLink } from './entity-link.tsx'

/** What a claim supports: each entity, and each property with the value that the claim gives it and how it came about. */
export function ClaimSupport({ claim, open }: { claim: Claim; open: boolean }) {
  const byEntity = new Map<EntityId, About[]>()
  for (const about of claim.about ?? []) byEntity.set(about.entity, [...(byEntity.get(about.entity) ?? []), about])
  return (
    <details class="support small" open={open}>
      <summary>What it is about</summary>
      <ul>
        {[...byEntity].map(([entity, abouts]) => (
          <li key={entity}>
            <EntityLink id={entity} />
            <ul>
              {abouts.flatMap((about, place) =>
                about.path === undefined ? [] : [<Supported key={`${place}`} about={about} path={about.path} />],
              )}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Supported({ about, path }: { about: About; path: string }) {
  const lookup = lookupOf(useStory().story)
  const { value, basis = 'stated', stated, note } = about
  const other = typeof value === 'string' ? lookup.get(value as EntityId) : undefined
  const how = sayHowKnown({ claim: 'claim/', basis, ...(stated === undefined ? {} : { stated }) })
  return (
    <li>
      <span class="muted">{pointerName(path)}:</span> {other === undefined ? sayValue(path, value) : <EntityLink id={other.id} />}
      {how !== undefined && <span class="worked-out"> {how}</span>}
      {note !== undefined && <span class="muted"> {note}</span>}
    </li>
  )
}

const datePath = /\/(?:on|start|end|due|date|adopted|[a-z]+(?:On|At))$/u

function sayValue(path: string, value: About['value']): string {
  return typeof value === 'string' && datePath.test(path) && value !== '..' ? sayDate(value) : String(value)
}
