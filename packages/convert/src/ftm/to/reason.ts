import { fromPointer, type JsonPointer, type Kind } from 'nutgraf';

/** Why entities of a kind become no records. */
const kinds: Readonly<Partial<Record<Kind, string>>> = {
  agreement: 'FollowTheMoney has no treaties and agreements between states, and its contracts are those of procurement',
  article: 'its articles in FollowTheMoney are files of an archive, which are left out when they are read',
  claim: 'FollowTheMoney has no statements about facts',
  event: 'FollowTheMoney has no word for an event that is only planned, was cancelled or is disputed',
  program: 'programs stand in sanctions, and none that is written has it',
  relationship: 'one of its ends is not written, or FollowTheMoney has no link that denies one',
  source: 'no record that is written comes from it',
};

/** Why properties are not written, by kind and property. */
const properties: Readonly<Record<string, string>> = {
  'event/participants': 'those who take part in an event of FollowTheMoney are people, bodies and vehicles that are written too',
  'sanction/history': 'FollowTheMoney knows from when and until when a sanction was imposed, and nothing between',
  'relationship/history': 'FollowTheMoney knows from when and until when a link was so, and nothing between',
};

/** Why a part of an entity is not written, where more can be said than that there is no place for it. */
export function reasonOf(kind: Kind, pointer: JsonPointer): string | undefined {
  if (pointer === '') return kinds[kind];
  return properties[`${kind}/${fromPointer(pointer)[0]}`];
}
