import type { Issue } from 'nutgraf';
import { type ParsedJson, parseJson } from 'nutgraf/intake';
import { unescapeHtml } from './entity.ts';
import { mended } from './mend.ts';

/** What became of a block of JSON-LD. */
export interface Block {
  /** Its JSON value. Absent where it cannot be read. */
  value?: unknown;
  /** What was mended, clauses that follow "the block". */
  repairs: readonly string[];
  /** Why it cannot be read, with the place in the block. */
  fault?: { message: string; hint: string; line: number; column?: number };
}

const encoder = new TextEncoder();

/** Reads a block of JSON-LD: as JSON, else as what it surely means. Within the limits of intake. */
export function readBlock(text: string): Block {
  const strict = parseJson(encoder.encode(text));
  if ('value' in strict) return { value: strict.value, repairs: [] };
  const isEscaped = !text.includes('"') && /&(?:quot|#34|#[xX]22);/u.test(text);
  const plain = isEscaped ? unescapeHtml(text) : text;
  const mend = mended(plain);
  const repairs = isEscaped ? ['is written in HTML character references, which are read as characters'] : [];
  if (mend === undefined) return { repairs: [], fault: faultOf(strict, (line) => line) };
  const bytes = encoder.encode(mend.text);
  const parsed = parseJson(bytes);
  if ('value' in parsed) return { value: parsed.value, repairs: [...repairs, ...mend.repairs] };
  const [issue] = parsed.issues;
  const at = mend.originOf(new TextDecoder().decode(bytes.subarray(0, issue?.byte ?? 0)).length);
  return { repairs: [], fault: faultOf(parsed, () => linesIn(plain.slice(0, at)) + 1) };
}

function faultOf({ issues }: ParsedJson, lineOf: (line: number) => number): NonNullable<Block['fault']> {
  const [issue]: (Issue | undefined)[] = issues;
  const line = lineOf(issue?.line ?? 1);
  return {
    message: issue?.message ?? 'it is no JSON',
    hint: 'Mend the JSON at this place; the other blocks of the page are read all the same',
    line,
    ...(issue?.column === undefined || line !== issue.line ? {} : { column: issue.column }),
  };
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
