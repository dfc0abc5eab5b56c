import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kind } from '../../codes/kind.ts';
import type { Entity, Story } from '../../generated/model.ts';
import { StoryIndex } from '../story-index.ts';
import { labelIn, labelOf } from './label-of.ts';

const ferry = { kind: 'agreement', id: 'agreement/ferry', participants: [{ actor: 'state/selva', role: 'party' }] } as const;

describe('labelOf', () => {
  it.each<[string, Entity, string?]>([
    [
      'Ferry contract',
      { ...ferry, participants: [...ferry.participants], title: { text: 'Ferry  contract\n' }, names: [{ text: 'Official' }] },
    ],
    ['Ida Brandt', { kind: 'person', id: 'person/b', names: [{ text: 'Ida Brandt' }, { text: 'I. B.' }] }],
    [
      'Neu',
      {
        kind: 'person',
        id: 'person/b',
        names: [{ text: 'Alt', type: 'former' }, { text: 'Nue', type: 'misspelling' }, { text: 'N', quality: 'low' }, { text: 'Neu' }],
      },
    ],
    ['Alt', { kind: 'person', id: 'person/b', names: [{ text: 'Alt', type: 'former' }] }],
    [
      'Maire',
      {
        kind: 'person',
        id: 'person/b',
        names: [
          { text: 'Mayor', lang: 'en' },
          { text: 'Maire', lang: 'FR-ml' },
        ],
      },
      'fr-ML',
    ],
    [
      'Maire',
      {
        kind: 'person',
        id: 'person/b',
        names: [
          { text: 'Mayor', lang: 'en' },
          { text: 'Maire', lang: 'fr-ML' },
        ],
      },
      'fr',
    ],
    [
      'Mayor',
      {
        kind: 'person',
        id: 'person/b',
        names: [
          { text: 'Mayor', lang: 'en' },
          { text: 'Maire', lang: 'fr' },
        ],
      },
      'de',
    ],
    [
      'Port',
      {
        kind: 'article',
        id: 'article/a',
        headlines: [
          { text: 'Hafen', lang: 'de' },
          { text: 'Port', lang: 'en' },
        ],
      },
      'en',
    ],
    ['A summary', { kind: 'article', id: 'article/a', descriptions: [{ text: 'A summary' }] }],
    ['a minister', { kind: 'person', id: 'person/b', unspecified: { reason: 'protected', description: { text: 'a minister' } } }],
    ['An old port', { kind: 'place', id: 'place/port', names: [{ text: ' ' }], description: { text: 'An old port' } }],
    ['imo 9074729', { kind: 'asset', id: 'asset/a', type: 'vessel', identifiers: [{ scheme: 'imo', value: '9074729' }] }],
    [
      'state/selva member of bloc/union',
      { kind: 'relationship', id: 'relationship/r', from: 'state/selva', to: 'bloc/union', type: 'member-of' },
    ],
    [
      'person/a cousin person/b',
      { kind: 'relationship', id: 'relationship/r', from: 'person/a', to: 'person/b', type: 'family', role: 'cousin' },
    ],
    ['state/a fishes with state/b', { kind: 'relationship', id: 'relationship/r', from: 'state/a', to: 'state/b', type: 'x-fishes-with' }],
    [
      'state/a constructor state/b',
      { kind: 'relationship', id: 'relationship/r', from: 'state/a', to: 'state/b', type: 'constructor' as 'owns' },
    ],
    ['person/b, position/mayor', { kind: 'tenure', id: 'tenure/t', holder: 'person/b', position: 'position/mayor' }],
    [
      'person/b, clerk at organization/yard',
      { kind: 'tenure', id: 'tenure/t', holder: 'person/b', organization: 'organization/yard', role: 'clerk' },
    ],
    ['person/b', { kind: 'tenure', id: 'tenure/t', holder: 'person/b' }],
    ['sanction of bloc/union on state/selva', { kind: 'sanction', id: 'sanction/s', target: 'state/selva', issuer: 'bloc/union' }],
    [
      'sanction of Union list on state/selva',
      { kind: 'sanction', id: 'sanction/s', target: 'state/selva', listings: [{ list: 'Union list' }] },
    ],
    ['sanction on state/selva', { kind: 'sanction', id: 'sanction/s', target: 'state/selva' }],
    [
      'The ferry sails.',
      { kind: 'claim', id: 'claim/c', statedIn: 'article/a', modality: 'asserted', proposition: { text: 'The ferry sails.' } },
    ],
    ['sails', { kind: 'claim', id: 'claim/c', statedIn: 'article/a', modality: 'asserted', evidence: [{ exact: 'sails' }] }],
    ['signing', { kind: 'event', id: 'event/e', type: 'signing' }],
    ['Gazette', { kind: 'source', id: 'source/s', type: 'gazette', title: { text: 'Gazette' } }],
    ['source/s', { kind: 'source', id: 'source/s', type: 'gazette' }],
  ])('is %j', (label, entity, lang) => {
    expect(labelOf(entity, lang)).toBe(label);
  });

  it('ends a long one in an ellipsis after whole characters', () => {
    const label = labelOf({ kind: 'group', id: 'group/g', description: { text: '🚢'.repeat(200) } });
    expect(label).toBe(`${'🚢'.repeat(119)}…`);
    expect(labelOf({ kind: 'group', id: 'group/g', description: { text: '🚢'.repeat(120) } })).toBe('🚢'.repeat(120));
  });

  it('has a label for a bare entity of every kind, whatever its texts', () => {
    const needed = {
      type: 'x-none',
      of: 'state/s',
      holder: 'person/p',
      from: 'state/a',
      to: 'state/b',
      target: 'state/a',
      title: { text: ' ' },
      participants: [],
      statedIn: 'article/a',
      modality: 'asserted',
    };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(kind.codes)), fc.string(), (one, text) => {
        const bare = {
          kind: one,
          id: `${one}/x`,
          ...needed,
          names: [{ text }],
          headlines: [{ text }],
          description: { text },
        } as unknown as Entity;
        expect(labelOf(bare, text).trim()).not.toBe('');
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});

describe('labelIn', () => {
  it('calls what an entity refers to by its name', () => {
    const story: Story = {
      kind: 'story',
      specVersion: '1.0',
      id: 'story/ferry',
      title: { text: 'A ferry' },
      states: [{ kind: 'state', id: 'state/selva', names: [{ text: 'Selva' }] }],
      relationships: [{ kind: 'relationship', id: 'relationship/r', from: 'state/selva', to: 'bloc/union', type: 'member-of' }],
    };
    expect(labelIn(new StoryIndex(story), 'relationship/r')).toBe('Selva member of bloc/union');
    expect(labelIn(new StoryIndex(story), 'bloc/union')).toBe('bloc/union');
  });
});
