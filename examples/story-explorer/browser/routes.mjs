import { plurals } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'

/** The first entity of each kind, and the story that has it. */
export const oneOfEachKind = Object.values(plurals).map((plural) => {
  const story = mali[plural] === undefined ? ceasefire : mali
  return { story, id: story[plural][0].id }
})

/** A route of every page, for a story. */
export function routesOf(story) {
  const actor = (story.states ?? story.people)[0].id
  return [
    '#/read',
    `#/read/${story.claims[3].id}`,
    '#/timeline',
    '#/actors',
    `#/actors/${actor}`,
    '#/agreements',
    '#/sanctions',
    '#/sanctions/2024-09-02',
    `#/entity/${story.agreements[0].id}`,
    '#/validate',
  ]
}

/** Chooses one of the explorer’s own stories, as a reader does. */
export async function choose(page, story) {
  await page.selectOption('.head-tools select >> nth=0', { label: story.title.text })
}
