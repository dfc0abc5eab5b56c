import type { Issue, Kind } from 'nutgraf';
import { type ForeignOptions, openForeign } from '../input/foreign-files.ts';
import type { FileOutput, Io } from '../io.ts';
import { openOutput } from '../output/open-output.ts';
import type { Written } from '../report/converted.ts';
import { counts, jsonText } from '../report/json.ts';
import type { Tally } from '../report/tally.ts';
import { note } from './notes.ts';
import { type Product, productOf } from './product.ts';
import { Repeats } from './repeat.ts';
import type { Target } from './target.ts';

/** Where a conversion writes to, and in which format. */
export interface Outputs {
  /** The file of the product or, for tables, the folder; absent: standard output. */
  output: string | undefined;
  /** The file of all issues. */
  losses?: string | undefined;
  /** The file of the counts. */
  summary?: string | undefined;
  to: Target;
  /** Whether foreign forms hold also what is no fact. */
  all: boolean;
}

/**
 * Writes product, losses and summary. The product of a run that did not read all is let go, so that no half of a list takes the place of a
 * whole one; the summary says so.
 */
export async function writeConverted(
  words: readonly string[],
  run: ForeignOptions,
  { output, losses, summary, to, all }: Outputs,
  io: Io,
): Promise<Written> {
  const open: FileOutput[] = [];
  const begin = async (path: string | undefined) => {
    const one = await openOutput(path, io);
    open.push(one);
    return one;
  };
  const { tally } = run;
  try {
    const product = await productOf(to, { output, all, open: () => begin(output) }, io);
    const lossFile = losses === undefined ? undefined : await begin(losses);
    const summaryFile = summary === undefined ? undefined : await begin(summary);
    let isWhole = false;
    try {
      const written = await writeRecords(words, run, { product, lossFile, mayEnd: () => output === undefined || tally.complete }, io);
      if (!io.signal.aborted) await lossFile?.keep();
      isWhole = tally.complete;
      return written;
    } finally {
      await summaryFile?.write(summaryText(tally, isWhole));
      await summaryFile?.keep();
    }
  } finally {
    for (const one of open) await one.drop();
  }
}

interface Writing {
  product: Product;
  lossFile: FileOutput | undefined;
  /** Whether the product of what was read is to be put in its place. */
  mayEnd: () => boolean;
}

async function writeRecords(
  words: readonly string[],
  options: ForeignOptions,
  { product, lossFile, mayEnd }: Writing,
  io: Io,
): Promise<Written> {
  const kinds = new Map<Kind, number>();
  const repeats = new Repeats();
  let found = '';
  const each = (issue: Issue) => {
    found += `${jsonText(issue)}\n`;
  };
  const flush = async () => {
    await lossFile?.write(found);
    found = '';
  };
  const run = lossFile === undefined ? options : { ...options, each };
  for (const { steps } of await openForeign(words, io, run)) {
    for await (const { head, entities } of steps) {
      if (head !== undefined) await product.add(head);
      for (const entity of entities) {
        if (repeats.has(JSON.stringify(entity))) continue;
        await product.add(entity);
        kinds.set(entity.kind, (kinds.get(entity.kind) ?? 0) + 1);
      }
      if (found !== '') await flush();
    }
  }
  const { issues, as } = !io.signal.aborted && mayEnd() ? await product.end() : { issues: [] };
  const last = run.tally.sources.at(-1);
  if (last !== undefined) for (const issue of issues) note(issue, last, () => ({ issue }), run);
  await flush();
  return { kinds, repeats: repeats.count, ...(as === undefined ? {} : { as }) };
}

function summaryText(tally: Tally, complete: boolean): string {
  const { read, invalid: refused, bytes } = tally;
  return `${jsonText({ complete, read, converted: read - refused, refused, bytes, issues: counts(tally) }, 2)}\n`;
}
