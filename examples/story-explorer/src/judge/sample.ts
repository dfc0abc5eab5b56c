import type { Story } from 'nutgraf'
import { mali } from 'nutgraf/fixtures'

/** A file to try the page with. */
export interface Sample {
  readonly title: string
  readonly name: string
  readonly text: () => string
}

/** A short item of news in the JSON format of the news agencies, with the faults that such items have. All of it is invented. */
const brokenNinjs = `{
  "uri": "urn:example:port-elsewhere:harbour-bridge:1",
  "standard": {
    "name": "ninjs",
    "version": "3.0"
  },
  "type": "article",
  "language": "en",
  "versionCreated": "yesterday evening",
  "urgency": "high",
  "pubStatus": "published",
  "byLine": "Anna Example",
  "headlines": "Harbour bridge of Port Elsewhere closes for repairs",
  "bodies": [
    {
      "role": "main",
      "contentType": "text/plain",
      "charcount": 105,
      "value": "The harbour bridge of Port Elsewhere closes on Monday. Otto Sample, the mayor, expects repairs of two weeks."
    }
  ],
  "people": [
    { "name": "Otto Sample", "rel": "quoted" }
  ]
}
`

/** The story of Mali with five faults, each of another sort, and none of them one that a schema alone can see. */
function storyWithFaults(): Story {
  const story = structuredClone(mali)
  const claims = story.claims ?? []
  const [event] = story.events ?? []
  const [organization] = story.organizations ?? []
  const quoted = claims.flatMap(({ evidence = [] }) => evidence).find(({ start }) => start !== undefined)
  const valued = claims.flatMap(({ about = [] }) => about).find(({ path }) => path === '/tier')
  if (event) event.during = ['event/summit-of-nowhere']
  if (organization) organization.identifiers = [{ scheme: 'lei', value: 'EXAMPLE0000000000013' }]
  if (organization) organization.period = { start: '1980-02-30' }
  if (quoted) quoted.exact = quoted.exact.replace(/^\w+/u, 'Atlantis')
  if (valued) valued.value = 'all-weather'
  return story
}

/** What the page offers to be judged. */
export const samples: readonly Sample[] = [
  { title: 'a broken ninjs file', name: 'harbour-bridge.ninjs.json', text: () => brokenNinjs },
  { title: 'the Mali story', name: 'mali.json', text: () => JSON.stringify(mali, undefined, 2) },
  { title: 'the story with five faults', name: 'mali-with-five-faults.json', text: () => JSON.stringify(storyWithFaults(), undefined, 2) },
]
