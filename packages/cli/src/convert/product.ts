import { toTables } from '@nutgraf/convert/table';
import type { Entity, Issue, StoryHead } from 'nutgraf';
import { showText } from 'nutgraf/intake';
import type { FileOutput, Io } from '../io.ts';
import { counted } from '../report/wrap.ts';
import { Gathered } from './gathered.ts';
import { tablesIn, writeTables } from './table-folder.ts';
import type { Target } from './target.ts';

/** What a conversion makes of records, in one of the forms that can be written. */
export interface Product {
  /** Takes a record: whether it is one more than those before. */
  add(record: StoryHead | Entity): Promise<void>;
  /** Writes what waits until all is known, and puts it in its place. Gives what was lost, and what was written, in a few words. */
  end(): Promise<{ issues: readonly Issue[]; as?: string }>;
}

/** How a product is made. */
export interface ProductOptions {
  /** The file or, for tables, the folder; absent: standard output. */
  output: string | undefined;
  /** Also what is no fact. */
  all: boolean;
  /** Opens the file, or standard output. */
  open: () => Promise<FileOutput>;
}

/** The product of a run. Where it cannot be written at all, that is said before anything is read. */
export async function productOf(target: Target, { output, all, open }: ProductOptions, io: Io): Promise<Product> {
  if (target.sort === 'own') return recordByRecord(await open());
  const gathered = new Gathered();
  const lost: Issue[] = [];
  const add: Product['add'] = async (record) => {
    if (record.kind === 'story') lost.push(headLost(record));
    else gathered.add(record);
  };
  const issues = (more: readonly Issue[]) => [...gathered.issues, ...lost, ...more];
  if (target.sort === 'tables') {
    const before = await tablesIn(output);
    return {
      add,
      end: async () => {
        const made = toTables(gathered.entities, { all });
        await writeTables(output as string, made.tables, before, io);
        return { issues: issues(made.issues), as: counted(made.tables.length, 'table') };
      },
    };
  }
  const file = await open();
  return {
    add,
    end: async () => {
      const made = target.to(gathered.entities, { all });
      for (const document of made.documents) await file.write(`${JSON.stringify(document)}\n`);
      await file.keep();
      return { issues: issues(made.issues), as: counted(made.documents.length, 'document') };
    },
  };
}

/** The model itself: each record is written when it comes. */
function recordByRecord(file: FileOutput): Product {
  return {
    add: (record) => file.write(`${JSON.stringify(record)}\n`),
    end: async () => {
      await file.keep();
      return { issues: [] };
    },
  };
}

function headLost({ id }: StoryHead): Issue {
  const message = showText(`the head of ${id} is dropped: its title and its nut graf are those of no entity`, 400);
  return { code: 'convert/dropped-field', severity: 'info', pointer: '', message, hint: 'The form of the model holds it' };
}
