import type { Entity, Issue } from 'nutgraf';
import type { ConvertedRecord, ConvertOptions, FileFormat } from '../src/format.ts';

/** What came of a file: its steps, and of all of them the entities and the issues. */
export interface ConvertedBytes {
  steps: ConvertedRecord[];
  entities: Entity[];
  issues: Issue[];
}

/** Converts a file of a format that is given as a text or as bytes, in pieces of a size. */
export async function convertBytes(
  format: FileFormat,
  content: string | Uint8Array,
  { piece = 65_536, ...options }: ConvertOptions & { piece?: number } = {},
): Promise<ConvertedBytes> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const steps: ConvertedRecord[] = [];
  for await (const step of format.read([{ name: 'list.csv', bytes: pieces(bytes, piece) }], options)) steps.push(step);
  return { steps, entities: steps.flatMap(({ entities }) => entities), issues: steps.flatMap(({ issues }) => issues) };
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A CSV with these rows, each cell in quotation marks. */
export function csvOf(header: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
  return lines.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}
