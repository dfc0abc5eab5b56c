import type { Issue, Kind } from 'nutgraf';
import { type ForeignOptions, openForeign } from '../input/foreign-files.ts';
import type { FileOutput, Io } from '../io.ts';
import { openOutput } from '../output/open-output.ts';
import type { Written } from '../report/converted.ts';
import { counts, jsonText } from '../report/json.ts';
import type { Tally } from '../report/tally.ts';
import { Repeats } from './repeat.ts';
import { type Target, targets } from './target.ts';

/** Where a conversion writes to, and in which format. */
export interface Outputs {
  /** The file of the product; absent: standard output. */
  output: string | undefined;
  /** The file of all issues. */
  losses?: string | undefined;
  /** The file of the counts. */
  summary?: string | undefined;
  to: keyof typeof targets;
}

/**
 * Writes product, losses and summary. The product of a run that did not read all is let go, so that no half of a list takes the place of a
 * whole one; the summary says so.
 */
export async function writeConverted(
  words: readonly string[],
  run: ForeignOptions,
  { output, losses, summary, to }: Outputs,
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
    const product = await begin(output);
    const lossFile = losses === undefined ? undefined : await begin(losses);
    const summaryFile = summary === undefined ? undefined : await begin(summary);
    let isWhole = false;
    try {
      const written = await writeRecords(words, run, targets[to], product, lossFile, io);
      if (output === undefined || tally.complete) await product.keep();
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

async function writeRecords(
  words: readonly string[],
  run: ForeignOptions,
  target: Target,
  product: FileOutput,
  lossFile: FileOutput | undefined,
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
  for (const { steps } of await openForeign(words, io, lossFile === undefined ? run : { ...run, each })) {
    for await (const { head, entities } of steps) {
      if (head !== undefined) await product.write(target(head));
      for (const entity of entities) {
        const text = target(entity);
        if (repeats.has(text)) continue;
        await product.write(text);
        kinds.set(entity.kind, (kinds.get(entity.kind) ?? 0) + 1);
      }
      if (found !== '') await flush();
    }
  }
  await flush();
  return { kinds, repeats: repeats.count };
}

function summaryText(tally: Tally, complete: boolean): string {
  const { read, invalid: refused, bytes } = tally;
  return `${jsonText({ complete, read, converted: read - refused, refused, bytes, issues: counts(tally) }, 2)}\n`;
}
