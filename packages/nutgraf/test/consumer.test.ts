import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { PeriodSchema } from '../src/index.ts';
import { Bare, Desk, Id, Known, known, Loose, narrowed, period, Reference, read, Span, Stricter } from './consumer.ts';

const root = join(import.meta.dirname, '..');
const consumer = join(root, 'test/consumer.ts');
const written = ts.sys.readFile(consumer) ?? '';
const registry = ts.createDocumentRegistry();

/** The language service of an editor in which `consumer.ts` is open. `type` puts another text into it. */
function editor(exactOptionalPropertyTypes: boolean) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  let text = written;
  let version = 0;
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => ({ ...options, exactOptionalPropertyTypes }),
      getScriptFileNames: () => [consumer],
      getScriptVersion: (file) => (file === consumer ? String(version) : '0'),
      getScriptSnapshot: (file) => {
        const content = file === consumer ? text : ts.sys.readFile(file);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      realpath: (path) => ts.sys.realpath?.(path) ?? path,
    },
    registry,
  );
  return {
    /** What an editor underlines. */
    errors: (): string[] =>
      service.getSemanticDiagnostics(consumer).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    /** What an editor shows over a word in a line. */
    hover: (line: string, word: string): string => {
      const at = written.indexOf(line) + line.indexOf(word);
      return ts.displayPartsToString(service.getQuickInfoAtPosition(consumer, at)?.displayParts);
    },
    type: (from: string, to: string) => {
      expect(written).toContain(from);
      text = written.replace(from, to);
      version += 1;
    },
  };
}

// `typecheck` compiles the library both ways too: there its schemas prove that they are the interfaces.
describe.each([true, false])('with exactOptionalPropertyTypes %s', (exact) => {
  const open = editor(exact);

  test('what a consumer writes compiles', () => {
    expect(open.errors()).toEqual([]);
  });

  test('parse hovers as the interface', () => {
    expect(open.hover('const article = ArticleSchema.parse(data)', 'article')).toBe('const article: Article');
    expect(open.hover('const entity = EntitySchema.parse(data)', 'entity')).toMatch(/^const entity: [A-Z][a-z]+(?: \| [A-Z][a-z]+){17}$/u);
  });

  test.each([
    ["Stricter>['headlines'], string[]", "Stricter>['headlines'], string[] | undefined"],
    ['Pick<Article, ', 'Partial<Article> & Pick<Article, '],
    ["Claim['about'], About[] | undefined", "Claim['about'], About[]"],
    ["kind === 'memo') return value.text", "kind === 'memo') return value.id"],
    ["start: '2024', end: undefined", "start: '2024', end: null"],
  ])('an untruth about %s does not compile', (from, to) => {
    open.type(from, to);
    expect(open.errors()).toHaveLength(1);
  });
});

describe('at run time', () => {
  const article = { kind: 'article', id: 'article/a' };

  test('parse gives back what it is given', () => {
    expect(read(article)).toEqual(article);
    expect(narrowed(article)).toEqual(article);
    expect(period).toEqual({ start: '2024' });
  });

  test('extend, pick, omit, partial and shape make schemas that judge as they say', () => {
    expect(Stricter.safeParse({ ...article, headlines: ['A'], desk: 'north' }).success).toBe(true);
    expect(Stricter.safeParse(article).success).toBe(false);
    expect(Reference.safeParse(article).success).toBe(true);
    expect(Reference.safeParse({ ...article, urgency: 1 }).success).toBe(false);
    expect(Loose.safeParse({ on: '2024' }).success).toBe(true);
    expect(Id.safeParse('state/a').success).toBe(false);
  });

  test('schemas of the model stand inside others', () => {
    expect(Desk.safeParse({ lead: article, roles: { first: { actor: 'state/a', role: 'party' } } }).success).toBe(true);
    expect(known(article)).toBe('article/a');
    expect(known({ kind: 'memo', text: 'a' })).toBe('a');
    expect(Known.safeParse({ kind: 'event', id: 'event/a', type: 'summit' }).success).toBe(false);
  });

  test('an object that needs a property keeps the rule when it is extended, and refuses to lose one', () => {
    expect(Span.safeParse({ label: 'a' }).success).toBe(true);
    expect(Span.safeParse({}).success).toBe(false);
    expect(Bare.safeParse({}).success).toBe(true);
    expect(() => PeriodSchema.pick({ start: true })).toThrow('containing refinements');
    expect(() => PeriodSchema.partial()).toThrow('containing refinements');
  });
});
