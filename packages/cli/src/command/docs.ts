import { modelDictionary } from '../docs/model.ts';
import { moduleDictionary } from '../docs/module/dictionary.ts';
import { siteOf } from '../docs/site.ts';
import { writeFiles } from '../docs/write.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { safe } from '../report/safe.ts';
import { counted } from '../report/wrap.ts';
import { UsageError } from '../usage-error.ts';

/** Writes the data dictionary of a module of schemas, or of the model where none is named, as Markdown and HTML. */
export async function docs(entry: string | undefined, { output, title }: { output?: string; title?: string }, io: Io): Promise<ExitCode> {
  if (output === undefined) throw new UsageError('name a folder to write to: --output DIR', 'docs');
  const dictionary = entry === undefined ? await modelDictionary() : await moduleDictionary(entry, title);
  const files = siteOf(dictionary);
  await writeFiles(output, files);
  const pages = [...files.keys()].filter((name) => name.endsWith('.html')).length;
  await io.stdout.write(`${counted(pages, 'page')} of ${safe(dictionary.title)}, each as HTML and Markdown: ${safe(output)}/index.html\n`);
  return exitCode.valid;
}
