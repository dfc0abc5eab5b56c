import { expect, it } from 'vitest';
import type { Claim, Story } from '../../generated/model.ts';
import { backingOf } from './backing-of.ts';

const claim = (id: Claim['id'], about: Claim['about']): Claim => ({
  kind: 'claim',
  id,
  statedIn: 'article/report',
  modality: 'denied',
  about,
});
const story: Story = {
  kind: 'story',
  specVersion: '1.0',
  id: 'story/ferry',
  title: { text: 'A ferry for Selva' },
  claims: [
    claim('claim/b', [
      { entity: 'person/brandt' },
      { entity: 'person/brandt', path: '/gender', value: 'female' },
      { entity: 'person/brandt', path: '/gender', value: 'female' },
    ]),
    claim('claim/a', [{ entity: 'person/brandt', path: '/gender', value: 'female' }, { entity: 'state/selva' }]),
    { ...claim('claim/c', undefined), proposition: { text: 'The ferry sails.' } },
  ],
};

it('leads from entity to pointer to claims, in the order of the story, each once', () => {
  expect(backingOf(story)).toEqual(
    new Map([
      [
        'person/brandt',
        new Map([
          ['', ['claim/b']],
          ['/gender', ['claim/b', 'claim/a']],
        ]),
      ],
      ['state/selva', new Map([['', ['claim/a']]])],
    ]),
  );
  expect(backingOf({ ...story, claims: undefined })).toEqual(new Map());
});
