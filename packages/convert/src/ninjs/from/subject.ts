import type { Subject } from 'nutgraf';
import type { View } from '../../view.ts';
import { conceptOf } from './concept.ts';
import { type Context, compact } from './context.ts';

/** Vocabularies that have a short name in the model. */
const vocabularies = new Map([['http://cv.iptc.org/newscodes/mediatopic/', 'medtop']]);

/** What an item is about: terms of vocabularies, and as keywords the subjects that are a name alone. */
export function topics(view: View, context: Context): { subjects: Subject[]; keywords: string[] } {
  const subjects: Subject[] = [];
  const keywords: string[] = [];
  for (const entry of view.views('subjects', 'subject')) {
    const concept = conceptOf(entry);
    const term = termOf(concept.uri ?? concept.literal ?? '', concept.uri === undefined ? context.namespace : undefined);
    const name = concept.name;
    const relevance = percent(entry, 'relevance', context);
    const confidence = percent(entry, 'confidence', context);
    if (entry.peek('rel') === 'about') entry.take('rel');
    if (term !== undefined) {
      if (concept.uri !== undefined && concept.literal !== undefined && concept.literal !== term.code) {
        context.ledger.drop(entry.spotOf('literal'), 'a subject has one code, and the address gives another');
      }
      subjects.push(compact<Subject>({ ...term, name, relevance, confidence }));
    } else if (name !== undefined) keywords.push(name);
    entry.close();
  }
  return { subjects, keywords };
}

/** A term by its address, `http://…/01000000`, or its qcode, `medtop:01000000`; one without a scheme is of the vocabulary given. */
export function termOf(text: string, vocabulary: string | undefined): { scheme: string; code?: string } | undefined {
  const trimmed = text.trim();
  const [, prefix = '', code = ''] = /^(.*[/#])([^/#]+)$/su.exec(trimmed) ?? /^([^:\s]*:(?:.*:)?)([^:]+)$/su.exec(trimmed) ?? [];
  if (code !== '') return { scheme: vocabularies.get(prefix) ?? (/^[^:/#]+:$/u.test(prefix) ? prefix.slice(0, -1) : prefix), code };
  if (trimmed === '') return undefined;
  return vocabulary === undefined ? { scheme: trimmed } : { scheme: vocabulary, code: trimmed };
}

function percent(entry: View, name: string, { ledger }: Context): number | undefined {
  const found = entry.take(name);
  if (found === undefined) return undefined;
  const value = Number(found.value);
  if (typeof found.value !== 'number' && typeof found.value !== 'string') ledger.drop(found.spot, 'it is no number');
  else if (Number.isNaN(value) || value < 0 || value > 100) ledger.drop(found.spot, 'it is no number from 0 to 100');
  else {
    if (typeof found.value === 'string') ledger.repair(found.spot, found.value, value);
    return value;
  }
  return undefined;
}
