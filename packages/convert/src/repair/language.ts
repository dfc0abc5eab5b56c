import { LanguageTagSchema } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { fits } from '../fit.ts';
import type { View } from '../view.ts';

/** Tags that are well formed and name no language. */
const nameless = new Set(['und', 'mul', 'mis', 'zxx', 'x-default']);

/** A foreign tag of a language as BCP 47 writes it: `en_US` is read as `en-US`. `undefined` for a name such as `English`: a tag is never guessed. */
export function readLanguage(text: string): string | undefined {
  const tag = text
    .trim()
    .replace(/\.[a-z0-9-]+$/iu, '')
    .replaceAll('_', '-');
  return fits(LanguageTagSchema, tag) && !nameless.has(tag.toLowerCase()) ? tag : undefined;
}

/** Reads a property as the tag of a language: rewritten where its meaning is certain, else dropped. */
export function takeLanguage(view: View, name: string): string | undefined {
  const found = view.take(name);
  if (found === undefined) return undefined;
  const tag = typeof found.value === 'string' ? readLanguage(found.value) : undefined;
  if (tag === undefined) view.ledger.drop(found.spot, `${showValue(found.value)} is no BCP 47 tag of a language, such as en or fr-ML`);
  else if (tag !== found.value) view.ledger.repair(found.spot, found.value, tag);
  return tag;
}
