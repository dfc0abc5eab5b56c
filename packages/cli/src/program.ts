import { Argument, Command, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { type HelpText, helpOf } from './help.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

/** The command line: its commands, their options and their help. `end` is told the exit code of the command that ran. */
export function program(io: Io, help: HelpText, end: (code: ExitCode) => void): Command {
  const root = new Command('nutgraf')
    .description('Says of news data whether it is valid, and if not, what is wrong, where, and what to do.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: help.add, writeErr: () => {}, getOutHelpWidth: () => help.width, getErrHelpWidth: () => help.width })
    .addHelpText('after', helpOf.root);

  root
    .command('validate')
    .summary('judge stories, entities and feeds')
    .description(
      'Judges news data: a story, an entity, an array of entities or NDJSON (one record a line), told apart by content. Reads standard input where no file is named, or where - stands for one.',
    )
    .argument('[FILES...]', 'files to judge; - is standard input')
    .option(
      '--from <FORMAT[@VERSION]>',
      'judge a foreign format by its own standard, convert it, and judge the result: ninjs, ninjs@1.3, unsc',
    )
    .option('--graph', 'look up references across all records and files')
    .addOption(
      new Option('--format <FORMAT>', 'how the report is written').choices(['pretty', 'json', 'github', 'sarif']).default('pretty'),
    )
    .addOption(
      new Option(
        '--unknown <HOW>',
        'what an unknown key or code is; by default an error, or a warning where the document is of a newer version',
      ).choices(['warn', 'error']),
    )
    .option('--all', 'show every issue (up to 1,000) and not the first three of each code, and what a conversion loses')
    .option('--fail-fast', 'stop at the first invalid record')
    .option('--workers <N>', 'how many threads judge a file of records that is larger than 50 MB; by default 1')
    .option('-o, --output <FILE>', 'write the report to a file, whole or not at all')
    .option('--summary <FILE>', 'write the counts (JSON)')
    .option('-q, --quiet', 'print the counts alone')
    .addHelpText('after', helpOf.validate)
    .action(async (files: string[], options) => {
      const { validate } = await import('./command/validate.ts');
      end(await validate(files, options, io));
    });

  root
    .command('convert')
    .summary('bring foreign data into the model, and out of it')
    .description(
      'Converts news items and sanctions lists to entities of the model, one a line (NDJSON), and these or foreign data to the forms of others. The format of each file is told by its content. Files that follow each other and are parts of one list are read together. Every entity is judged before it is written; a summary goes to standard error.',
    )
    .argument('[FILES...]', 'files to convert; - is standard input')
    .option('--from <FORMAT[@VERSION]>', 'the format of all files, for instance ninjs, ninjs@1.3 or nutgraf; by default each file tells')
    .option(
      '--to <TARGET>',
      'the format to convert to, for instance ninjs or csv; --formats tells which there are. All but nutgraf hold every entity in memory, since what they write depends on others',
      'nutgraf',
    )
    .option(
      '-o, --output <PATH>',
      'write to a file, once all was read: until then the file is as it was before. With --to csv a folder, one table a kind',
    )
    .option('--losses <FILE>', 'write every loss, repair, guess and refusal, one a line (NDJSON)')
    .option('--summary <FILE>', 'write the counts (JSON)')
    .option('--snapshot <DATE>', 'the day whose state a list shows, where the file does not say')
    .option('--formats', 'print the formats, and what of each comes through')
    .option('--all', 'show every issue (up to 1,000), and what is lost too')
    .option(
      '--unproven',
      'with --to, write also what is no fact: what is only alleged, expected, disputed or taken back, and actors whose identity is protected',
    )
    .option('-q, --quiet', 'print the counts alone')
    .addHelpText('after', helpOf.convert)
    .action(async (files: string[], options) => {
      const { convert } = await import('./command/convert.ts');
      end(await convert(files, options, io));
    });

  root
    .command('screen')
    .summary('ask sanctions lists about a story')
    .description(
      'Says of whoever takes part in the agreements of a story whether they were under sanction on the day: yes, no or maybe, with the entries of the lists that they may be, what speaks for each and against, and the words of the story. The format of each list is told by its content.',
    )
    .argument('[STORY]', 'the story; - is standard input')
    .option('--list <FILE...>', 'the files of a list; may be repeated. Files that follow each other and are parts of one list go together')
    .option('--on <DATE>', 'the day asked about; by default the day on which each agreement was signed')
    .option('--snapshot <DATE>', 'the day whose state the lists show, where a file does not say')
    .option('--from <FORMAT[@VERSION]>', 'the format of all lists; by default each file tells')
    .addOption(new Option('--format <FORMAT>', 'how the answers are written').choices(['pretty', 'json', 'csv']).default('pretty'))
    .option('-o, --output <FILE>', 'write the story with what was found in it')
    .addOption(
      new Option('--fail-on <ANSWER>', 'exit with 1 where an answer is yes (match), or is yes or maybe (maybe)').choices([
        'match',
        'maybe',
      ]),
    )
    .option('--summary <FILE>', 'write the counts (JSON)')
    .addHelpText('after', helpOf.screen)
    .action(async (story: string | undefined, options) => {
      const { screen } = await import('./command/screen.ts');
      end(await screen(story, options, io));
    });

  root
    .command('example')
    .summary('print a story that comes with nutgraf')
    .description('Prints a story that comes with nutgraf: valid data to look at and to try things on.')
    .argument('<NAME>', 'the name of the story: mali, ceasefire')
    .option('--ndjson', 'one record a line: the head of the story, then its entities')
    .addHelpText('after', helpOf.example)
    .action(async (name: string, options) => {
      const { example } = await import('./command/example.ts');
      end(await example(name, options, io));
    });

  root
    .command('explain')
    .summary('say what a kind, a property, a code or an issue is')
    .description('Says what a word of the model means: a kind, a property, a type, a code list or a code, or the code of an issue.')
    .argument('<WORD>', 'the word, as data or a report has it')
    .addHelpText('after', helpOf.explain)
    .action(async (word: string) => {
      const { explain } = await import('./command/explain.ts');
      end(await explain(word, io));
    });

  root
    .command('schema')
    .summary('print the JSON Schema of a kind')
    .description('Prints the JSON Schema (2020-12) of a kind or of the story, whole in itself.')
    .argument('[KIND]', 'a kind, or story')
    .option('--bundle', 'one schema with every type of the model under $defs')
    .addHelpText('after', helpOf.schema)
    .action(async (word: string | undefined, options) => {
      const { schema } = await import('./command/schema.ts');
      end(await schema(word, options, io));
    });

  root
    .command('docs')
    .summary('write a data dictionary of schemas')
    .description(
      'Writes the data dictionary of a module that exports Zod schemas: those of nutgraf, extended, or others. Without a module, that of nutgraf itself. A page a kind, a type and a code list, each as HTML and Markdown.',
    )
    .argument('[ENTRY]', 'the module: .js or .mjs, or .ts where tsx is installed beside it or Node reads it')
    .option('-o, --output <DIR>', 'where to write: a new or empty folder, or one that was written before')
    .option('--title <TITLE>', 'what the dictionary of a module is called; by default the name of its file')
    .addHelpText('after', helpOf.docs)
    .action(async (entry: string | undefined, options) => {
      const { docs } = await import('./command/docs.ts');
      end(await docs(entry, options, io));
    });

  root
    .command('completion')
    .summary('print a script that completes commands in a shell')
    .description('Prints a script that completes commands, options, formats and names of files in a shell.')
    .addArgument(new Argument('<SHELL>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', helpOf.completion)
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completion } = await import('./command/completion.ts');
      end(await completion(shell, root, io));
    });

  return root;
}
