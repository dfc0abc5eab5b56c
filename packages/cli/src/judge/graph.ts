import { type Claim, checkStory, type Entity, type Issue, plurals, type Story, specVersion } from 'nutgraf';
import { placeText } from '../report/place-text.ts';
import { isStory } from './model.ts';
import type { Judged } from './run.ts';

/** An issue of a graph, and the record that it was found in. */
export interface GraphIssue {
  record: Judged;
  /** Its pointer leads into the record. */
  issue: Issue;
}

interface Member {
  entity: Entity;
  record: Judged;
  /** Where the entity stands in its record, a JSON Pointer: `''`, or `/people/0` in a story. */
  at: string;
}

/** The head that is given to entities which come without one. */
const noHead = { kind: 'story', specVersion, id: 'story/graph', title: { text: 'Entities without a story' } } as const;

/** What can be a pointer, in the text of a message, and a pointer to an entity of the graph or into one. */
const inText = /[\w/]+/gu;
const toEntity = /^\/(\w+)\/(\d+)(\/.*)?$/u;

/** All entities of a run as one story, whatever files and records they come from. Holds them until the run ends. */
export class Graph {
  readonly #members = new Map<string, Member[]>(Object.values(plurals).map((plural) => [plural, []]));
  readonly #heads: { head: Story; record: Judged }[] = [];
  readonly #invalid = new Set<unknown>();

  /** Adds the value of a record that is valid by itself: an entity, a story, or the head of one. */
  add(value: unknown, record: Judged): void {
    if (!isStory(value)) {
      const entity = value as Entity;
      this.#members.get(plurals[entity.kind])?.push({ entity, record, at: '' });
      return;
    }
    const head = { ...value };
    for (const [plural, members] of this.#members) {
      (head[plural] as Entity[] | undefined)?.forEach((entity, index) => {
        members.push({ entity, record, at: `/${plural}/${index}` });
      });
      delete head[plural];
    }
    this.#heads.push({ head: head as unknown as Story, record });
  }

  /** Adds the value of a record that is not valid: of it no more is known than that it is there. */
  addInvalid(value: unknown): void {
    this.#invalid.add(valueAt(value, '/id'));
  }

  /** What the checks of a story find. */
  issues(): GraphIssue[] {
    const lists = [...this.#members].filter(([, members]) => members.length > 0);
    const arrays = Object.fromEntries(lists.map(([plural, members]) => [plural, members.map(({ entity }) => entity)]));
    const found = storyIssues({ ...noHead, ...arrays } as Story).filter(({ code }) => this.#knowsUses || code !== 'story/unused');
    return [...this.#headIssues(), ...found.flatMap((issue) => this.#inRecord(issue))];
  }

  /** Whether what nothing refers to is unused: a head says that the entities belong together, and each of them could be read. */
  get #knowsUses(): boolean {
    return this.#heads.length > 0 && this.#invalid.size === 0;
  }

  /** What is wrong with the heads: what they refer to and is not there. */
  #headIssues(): GraphIssue[] {
    const claims = new Map((this.#members.get(plurals.claim) ?? []).map(({ entity }) => [entity.id as string, entity as Claim]));
    return this.#heads.flatMap(({ head, record }) => {
      const present = new Set((head.nutGraf?.claims ?? []).flatMap((id) => claims.get(id) ?? []));
      const issues = storyIssues(present.size === 0 ? head : { ...head, claims: [...present] });
      const own = issues.filter(({ pointer }) => !pointer.startsWith('/claims/') && !this.#invalid.has(valueAt(head, pointer)));
      return own.map((issue) => ({ record, issue }));
    });
  }

  #inRecord(issue: Issue): GraphIssue[] {
    const [, plural = '', index = '', rest = ''] = /^\/(\w+)\/(\d+)(.*)$/su.exec(issue.pointer) ?? [];
    const member = this.#members.get(plural)?.[Number(index)];
    if (member === undefined || (issue.code === 'story/dangling-reference' && this.#invalid.has(valueAt(member.entity, rest)))) return [];
    const message = issue.message.replace(inText, (pointer) => {
      const [, key = '', at = '', inside = ''] = toEntity.exec(pointer) ?? [];
      const other = this.#members.get(key)?.[Number(at)];
      return other === undefined ? pointer : `${nameOf(other.record)} ${other.at}`.trimEnd() + inside;
    });
    return [{ record: member.record, issue: { ...issue, message, pointer: member.at + rest } }];
  }
}

/** How a message names a record: `feed.ndjson:12:1`. */
function nameOf({ record, source }: Judged): string {
  return placeText({ code: '', severity: 'info', pointer: '', message: '', source: source.name, ...record.start });
}

/** What is wrong with a story as a whole; its entities are judged already. */
function storyIssues(story: Story): Issue[] {
  return checkStory(story).filter(({ code }) => code.startsWith('story/'));
}

/** What stands at a JSON Pointer of a value. */
function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, part) => (at as Record<string, unknown> | null | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')],
      value,
    );
}
