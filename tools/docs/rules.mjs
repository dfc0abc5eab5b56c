// Under each interface that a schema speaks for: the table of its rules, the one that the data dictionary has.
import { Comment, Converter, ReflectionKind } from 'typedoc';
import { typeOfList } from '../../packages/cli/src/docs/dictionary.ts';
import { modelDictionary } from '../../packages/cli/src/docs/model.ts';
import { codeListPage } from '../../packages/cli/src/docs/page/code-list.ts';
import { propertyTable } from '../../packages/cli/src/docs/page/property-table.ts';

/** The name of an entry point as it is imported. */
const imported = (name) => name.replace(/^nutgraf\/src\b/u, 'nutgraf').replace(/^convert\/src\b/u, '@nutgraf/convert');

/** Where the dictionary lies, seen from a page of an interface. */
const dictionaryFolder = '../../dictionary';

export async function load(app) {
  const dictionary = await modelDictionary();
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (reflection.kindOf(ReflectionKind.Module)) reflection.name = imported(reflection.name);
    const name = reflection.name.replace(/Schema$/u, '');
    if (dictionary.types[name] === undefined) return;
    if (reflection.kindOf(ReflectionKind.Variable) && reflection.name !== name) {
      reflection.comment = new Comment([...said(`The schema of {@link ${name}}. `), ...said(dictionary.types[name].description ?? '')]);
    } else if (reflection.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias])) {
      reflection.comment ??= new Comment();
      reflection.comment.summary.push(
        ...tablesOf(name, dictionary).flatMap((table) => parts(table, dictionary)),
        ...further(name, dictionary),
      );
    }
  });
}

/** The tables of a type: its properties, or its codes. */
function tablesOf(name, dictionary) {
  const list = dictionary.lists.find((one) => typeOfList(one.name) === name);
  const blocks = list === undefined ? propertyTable(name, dictionary) : codeListPage(list, dictionary).blocks.slice(0, 3);
  return blocks.filter((block) => block.type === 'table');
}

/** A table as the pieces of a comment. The column of a page is narrow: an example stands under the meaning. */
function parts(table, dictionary) {
  const { head, rows } = withExamples(table);
  const used = head.flatMap((_, at) => (rows.some(({ cells }) => (cells[at] ?? []).length > 0) ? [at] : []));
  const row = (cells) => ['| ', ...cells.flatMap((cell, index) => (index === 0 ? cell : [' | ', ...cell])), ' |\n'];
  const lines = [
    ['\n\n'],
    row(used.map((at) => [head[at]])),
    row(used.map(() => ['---'])),
    ...rows.map(({ cells }) => row(used.map((at) => (cells[at] ?? []).map((piece) => inline(piece, dictionary))))),
  ];
  return lines.flat().map((piece) => (typeof piece === 'string' ? { kind: 'text', text: piece } : piece));
}

function withExamples({ head, rows }) {
  const [meaning, example] = [head.indexOf('Meaning'), head.indexOf('Example')];
  if (example < 0) return { head, rows };
  const under = (cells) => (cells[example].length === 0 ? cells[meaning] : [...cells[meaning], '<br>Example: ', ...cells[example]]);
  return {
    head: head.toSpliced(example, 1),
    rows: rows.map(({ cells }) => ({ cells: cells.with(meaning, under(cells)).toSpliced(example, 1) })),
  };
}

/** A piece of a sentence as typedoc keeps it. The name of a type is a link to it. */
function inline(piece, { types }) {
  if (typeof piece === 'string') return { kind: 'text', text: piece.replaceAll('|', '\\|') };
  if (piece.to !== undefined && Object.hasOwn(types, piece.text)) return { kind: 'inline-tag', tag: '@link', text: piece.text };
  const text = piece.text.replaceAll('|', '\\|');
  return piece.code ? { kind: 'code', text: `\`${text}\`` } : { kind: 'text', text };
}

/** The way to the page of the dictionary, where the example, the checks and what refers to it stand. */
function further(name, { paths }) {
  const [page, anchor] = paths.get(name)?.split('#') ?? [];
  if (page === undefined) return [];
  return said(`\n\n[${name} in the data dictionary](${dictionaryFolder}/${page}.html${anchor === undefined ? '' : `#${anchor}`})`);
}

/** A sentence with links and code in it, as typedoc keeps it. */
function said(text) {
  return text
    .split(/(\{@link \w+\}|`[^`]+`)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const [, target] = /^\{@link (\w+)\}$/u.exec(part) ?? [];
      if (target !== undefined) return { kind: 'inline-tag', tag: '@link', text: target };
      return part.startsWith('`') ? { kind: 'code', text: part } : { kind: 'text', text: part };
    });
}
