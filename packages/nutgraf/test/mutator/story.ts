import { type Kind, plurals } from '../../src/codes/kind.ts';
import { mutualTypes } from '../../src/codes/relationship-type.ts';
import type { Claim, Entity, Evidence, Story } from '../../src/generated/model.ts';
import { fromPointer, valueAt } from '../../src/json-pointer.ts';
import { pointerTo } from '../../src/story/reference.ts';
import { StoryIndex } from '../../src/story/story-index.ts';
import { edited } from '../edit.ts';
import type { Mutation } from './mutation.ts';
import type { Position } from './position.ts';
import { codesOf } from './schema.ts';

/** Faults that only the checks of a story as a whole can see. */
export function storyMutations(story: Story, positions: readonly Position[]): Mutation[] {
  const index = new StoryIndex(story);
  return [
    ...references(story, index),
    ...ids(story, index),
    ...evidences(story, index),
    ...backings(story, index, new Map(positions.map((position) => [position.pointer, position]))),
    ...circles(story, index),
    ...edges(story, index),
  ];
}

function references(story: Story, index: StoryIndex): Mutation[] {
  return index.references.map((reference) => {
    const pointer = pointerTo(reference);
    return {
      name: 'break a reference',
      story: edited(story, { [pointer]: `${reference.id}~` }),
      code: 'story/dangling-reference',
      pointer,
    };
  });
}

function ids(story: Story, index: StoryIndex): Mutation[] {
  return index.entries.flatMap(({ entity }) => {
    const list = `/${plurals[entity.kind]}`;
    const last = `${list}/${index.all(entity.kind).length}`;
    const [kind, slug = ''] = entity.id.split('/');
    const capitals = slug.toUpperCase() === slug ? slug.toLowerCase() : slug.toUpperCase();
    const twin = { ...entity, id: `${kind}/${capitals}` };
    return [
      { name: 'duplicate an entity', story: edited(story, { [`${list}/-`]: entity }), code: 'story/duplicate-id', pointer: `${last}/id` },
      ...(capitals === slug
        ? []
        : [{ name: 'add a case twin', story: edited(story, { [`${list}/-`]: twin }), code: 'story/case-twin-id', pointer: `${last}/id` }]),
    ];
  });
}

function evidences(story: Story, index: StoryIndex): Mutation[] {
  return index.all('claim').flatMap((claim, at) =>
    (claim.evidence ?? []).flatMap((evidence, number) => {
      const { part, start, end, exact } = evidence;
      const article = index.entry(claim.statedIn);
      if (part === undefined || start === undefined || end === undefined || article === undefined) return [];
      const here = `/claims/${at}/evidence/${number}`;
      const points = [...(valueAt(article.entity, fromPointer(part)) as string)];
      const fault = (name: string, edits: Record<string, unknown>, below = '', code = 'evidence-mismatch'): Mutation => ({
        name,
        story: edited(story, edits),
        code: `story/${code}`,
        pointer: here + below,
      });
      const loose: Evidence = { exact, locator: 'somewhere' };
      return [
        fault('shift evidence', { [`${here}/start`]: start + 1, [`${here}/end`]: end + 1 }),
        fault('lengthen evidence', { [`${here}/end`]: end + 1 }),
        fault('misquote', { [`${here}/exact`]: `${exact}\u00b6` }),
        fault('point evidence to another text', { [`${here}/part`]: '/bodies/99/text' }, '/part'),
        fault('put other words before evidence', { [`${here}/prefix`]: `\u00b6${evidence.prefix ?? ''}` }, '/prefix'),
        fault('put other words after evidence', { [`${here}/suffix`]: `${evidence.suffix ?? ''}\u00b6` }, '/suffix'),
        fault('change the text under evidence', { [article.pointer + part]: points.with(start, '\u00b6').join('') }),
        fault('put a character before evidence', { [article.pointer + part]: ['\u00b6', ...points].join('') }),
        ...(bodiesOf(article.entity) ? [fault('unanchor evidence', { [here]: loose }, '', 'evidence-unanchored')] : []),
      ];
    }),
  );
}

function bodiesOf(entity: Entity): boolean {
  return entity.kind === 'article' && entity.bodies !== undefined;
}

/** Whether a claim has to agree with the property it is about. */
function vouches({ id, modality, verification }: Claim, story: Story): boolean {
  const takenBack = (story.articles ?? []).some(({ corrections = [] }) => corrections.some(({ affects }) => affects?.includes(id)));
  const open = verification === undefined || verification === 'corroborated' || verification === 'confirmed';
  return open && !takenBack && modality !== 'denied' && modality !== 'questioned';
}

function backings(story: Story, index: StoryIndex, positions: ReadonlyMap<string, Position>): Mutation[] {
  return index.all('claim').flatMap((claim, at) =>
    (claim.about ?? []).flatMap(({ entity, path, value }, number) => {
      if (path === undefined || value === undefined) return [];
      const here = `/claims/${at}/about/${number}`;
      const field = `${index.entry(entity)?.pointer}${path}`;
      const other = otherValue(positions.get(field));
      const missing = ['/0/nowhere', '~0'].map((tail) => ({
        name: 'point a claim to nothing',
        story: edited(story, { [`${here}/path`]: path + tail }),
        code: 'story/path-missing',
        pointer: `${here}/path`,
      }));
      if (!vouches(claim, story) || other === undefined) return missing;
      const changed = {
        name: 'change a property under a claim',
        story: edited(story, { [field]: other }),
        code: 'story/value-mismatch',
        pointer: `${here}/value`,
      };
      return [...missing, changed];
    }),
  );
}

/** Another value that the schema takes at a place. */
function otherValue(position: Position | undefined): unknown {
  if (position === undefined || position.path.at(-1) === 'kind') return undefined;
  const { schema, value } = position;
  const code = codesOf(schema).find((one) => one !== value);
  const options =
    typeof value === 'number'
      ? [value + 1, value - 1]
      : typeof value === 'boolean'
        ? [!value]
        : [code, '1002-03-04', `${String(value)}-2`, `${String(value)}2`];
  return options.find((option) => option !== undefined && option !== value && schema.safeParse(option).success);
}

/** Circles of one reference and, where there is a chain already, of two. */
function circles(story: Story, index: StoryIndex): Mutation[] {
  const name = 'close a circle';
  const code = 'story/cycle';
  const chains = (kind: Kind, key: string): Mutation[] => {
    const list = plurals[kind];
    const entities = index.all(kind) as (Entity & Record<string, unknown>)[];
    return entities.flatMap((entity, at) => {
      const pointer = `/${list}/${at}/${key}`;
      const one = { name, story: edited(story, { [pointer]: entity.id }), code, pointer };
      const next = entities.findIndex(({ id }) => id === entity[key]);
      if (next < 0) return [one];
      const closing = `/${list}/${next}/${key}`;
      return [one, { name, story: edited(story, { [closing]: entity.id }), code, pointer: at < next ? closing : pointer }];
    });
  };
  const superseded = index.all('agreement').map(({ id }, at) => {
    const relations = [{ type: 'supersedes', target: id }];
    return {
      name,
      story: edited(story, { [`/agreements/${at}/relations`]: relations }),
      code,
      pointer: `/agreements/${at}/relations/0/target`,
    };
  });
  return [...chains('place', 'within'), ...chains('event', 'partOf'), ...chains('claim', 'supersedes'), ...superseded];
}

function edges(story: Story, index: StoryIndex): Mutation[] {
  const all = index.all('relationship');
  return all.flatMap((one) => {
    if (!mutualTypes.has(one.type)) return [];
    const again = { ...one, id: `${one.id}~2` };
    const fault = (name: string, edge: object): Mutation => ({
      name,
      story: edited(story, { '/relationships/-': edge }),
      code: 'story/double-edge',
      pointer: `/relationships/${all.length}`,
    });
    return [
      fault('add a mutual edge twice', again),
      fault('add a mutual edge the other way round', { ...again, from: one.to, to: one.from }),
    ];
  });
}
