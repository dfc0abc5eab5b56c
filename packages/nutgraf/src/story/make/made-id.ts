import type { Kind } from '../../codes/kind.ts';
import { slugOf } from './slug.ts';

/**
 * Makes an id of one's own out of a name or a title: `personId('Assimi Goïta')` is `person/assimi-goita`, `articleId('Łódź – a visit')`
 * is `article/lodz-a-visit`. The slug has small Latin letters, digits and hyphens. Words in another script become the code points of
 * their letters: `习近平` gives `u4e60.8fd1.5e73`; for an id that people can read, give the name in Latin letters.
 *
 * Texts that differ in accents, capitals or punctuation alone give the same id, so two people of one name need a word more.
 * The slug never holds `:`; an id that somebody else has given is made by `idFor`. Throws a NutgrafError for a text without any letter
 * or digit.
 */
export type IdMaker<K extends Kind | 'story'> = (text: string) => `${K}/${string}`;

function maker<K extends Kind | 'story'>(kind: K): IdMaker<K> {
  return (text) => `${kind}/${slugOf(text)}`;
}

/** The id of an article, made out of a text of one's own. */
export const articleId: IdMaker<'article'> = /* @__PURE__ */ maker('article');

/** The id of a person, made out of a text of one's own. */
export const personId: IdMaker<'person'> = /* @__PURE__ */ maker('person');

/** The id of a state, made out of a text of one's own. */
export const stateId: IdMaker<'state'> = /* @__PURE__ */ maker('state');

/** The id of a government, made out of a text of one's own. */
export const governmentId: IdMaker<'government'> = /* @__PURE__ */ maker('government');

/** The id of a bloc, made out of a text of one's own. */
export const blocId: IdMaker<'bloc'> = /* @__PURE__ */ maker('bloc');

/** The id of an organization, made out of a text of one's own. */
export const organizationId: IdMaker<'organization'> = /* @__PURE__ */ maker('organization');

/** The id of a group, made out of a text of one's own. */
export const groupId: IdMaker<'group'> = /* @__PURE__ */ maker('group');

/** The id of an asset, made out of a text of one's own. */
export const assetId: IdMaker<'asset'> = /* @__PURE__ */ maker('asset');

/** The id of a position, made out of a text of one's own. */
export const positionId: IdMaker<'position'> = /* @__PURE__ */ maker('position');

/** The id of a tenure, made out of a text of one's own. */
export const tenureId: IdMaker<'tenure'> = /* @__PURE__ */ maker('tenure');

/** The id of a relationship, made out of a text of one's own. */
export const relationshipId: IdMaker<'relationship'> = /* @__PURE__ */ maker('relationship');

/** The id of an agreement, made out of a text of one's own. */
export const agreementId: IdMaker<'agreement'> = /* @__PURE__ */ maker('agreement');

/** The id of a program, made out of a text of one's own. */
export const programId: IdMaker<'program'> = /* @__PURE__ */ maker('program');

/** The id of a sanction, made out of a text of one's own. */
export const sanctionId: IdMaker<'sanction'> = /* @__PURE__ */ maker('sanction');

/** The id of an event, made out of a text of one's own. */
export const eventId: IdMaker<'event'> = /* @__PURE__ */ maker('event');

/** The id of a place, made out of a text of one's own. */
export const placeId: IdMaker<'place'> = /* @__PURE__ */ maker('place');

/** The id of a claim, made out of a text of one's own. */
export const claimId: IdMaker<'claim'> = /* @__PURE__ */ maker('claim');

/** The id of a source, made out of a text of one's own. */
export const sourceId: IdMaker<'source'> = /* @__PURE__ */ maker('source');

/** The id of a story, made out of a text of one's own. */
export const storyId: IdMaker<'story'> = /* @__PURE__ */ maker('story');
