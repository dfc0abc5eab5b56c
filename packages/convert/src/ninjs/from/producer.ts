import { type Contributor, idFor, type Subject } from 'nutgraf';
import { saysNothing, type View } from '../../view.ts';
import { type Context, compact } from './context.ts';
import { termOf } from './subject.ts';

// What two large producers send beside the standard: dpa's digitalwires and the wire of PA Media.

/** What the lists of producers hold. */
export interface ProducerLists {
  subjects: Subject[];
  keywords: string[];
  contributors: Contributor[];
}

/** dpa's `categories`: keywords, subjects by qcode, and those who wrote the item. The rest is dpa's workflow. */
export function categories(view: View, context: Context): ProducerLists {
  const lists: ProducerLists = { subjects: [], keywords: [], contributors: [] };
  for (const entry of view.views('categories')) {
    const type = String(entry.peek('type') ?? '')
      .split(':')
      .at(-1);
    const name = entry.peek('name');
    const term = typeof entry.peek('qcode') === 'string' ? termOf(String(entry.peek('qcode')), undefined) : undefined;
    if (typeof name !== 'string') context.ledger.drop(entry.spot);
    else if (type === 'keyword') lists.keywords.push(name);
    else if (type === 'creator') lists.contributors.push({ actor: creator(name, entry, context), role: 'author' });
    else if ((type === 'dpasubject' || type === 'geosubject') && term !== undefined)
      lists.subjects.push(compact<Subject>({ ...term, name }));
    else context.ledger.drop(entry.spot);
  }
  return lists;
}

function creator(name: string, entry: View, context: Context): `person/${string}` {
  const id = idFor('person', context.namespace, `${context.uri}#person:${name}`);
  context.entities.set(id, { kind: 'person', id, names: [{ text: name }] });
  context.ledger.note('stub-created', entry.spot, 'is an entity of its own, person, with what the document says of it');
  return id;
}

/** PA's `subjects`, an object with a list of qcodes, and `keywords`, a list or a text with commas. A code without a scheme is a keyword. */
export function plainLists(view: View): ProducerLists {
  const subjects: Subject[] = [];
  const keywords: string[] = [];
  const codes = (view.peek('subjects') as { code?: unknown } | undefined)?.code;
  if (Array.isArray(codes)) {
    view.take('subjects');
    for (const code of codes.filter((one): one is string => typeof one === 'string' && !saysNothing(one))) {
      if (code.includes(':')) subjects.push(termOf(code, undefined) as Subject);
      else keywords.push(code);
    }
  }
  for (const { value } of view.list('keywords')) keywords.push(...String(value).split(','));
  return { subjects, keywords: keywords.map((word) => word.trim()).filter((word) => word !== ''), contributors: [] };
}
