import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { kinds } from './peer/peer.ts';
import { ruleOf } from './peer/rule.ts';
import { moduleOf, writing } from './peer/written.ts';
import { zodMiniOf } from './peer/zod-mini.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  types: [],
};

/** What the compiler counts of a program: how many types it makes out of generic ones. */
export interface TypeCost {
  /** A program that uses the interfaces of the model. */
  interfaces: number;
  /** The same program on types that `z.infer` gives, of the declarations of plain Zod schemas that ask the same. */
  inferred: number;
}

const names = kinds.map(([kind]) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);
const use = `type Entity = ${names.join(' | ')};
export const ids = (entities: Entity[]): string[] => entities.map(({ id }) => id);
export const people = (entities: Entity[]): Person[] => entities.filter((entity) => entity.kind === 'person');
`;

/** What it costs a program to use the types of all kinds. */
export function typeCost(): TypeCost {
  const schemaOf = zodMiniOf(writing());
  const schemas = moduleOf('z', 'zod', Object.fromEntries(kinds.map(([, schema], index) => [names[index], schemaOf(ruleOf(schema))])));
  const declared = declarationsOf(schemas);
  const inferring = names.map((name) => `type ${name} = z.infer<typeof schemas.${name}>;`).join('\n');
  return {
    interfaces: instantiations({ 'consumer.ts': `import type { ${names.join(', ')} } from 'nutgraf';\n${use}` }),
    inferred: instantiations({
      'schemas.d.ts': declared,
      'consumer.ts': `import type * as z from 'zod';\nimport type * as schemas from './schemas.js';\n${inferring}\n${use}`,
    }),
  };
}

function declarationsOf(text: string): string {
  const program = programOf({ 'schemas.ts': text }, { declaration: true });
  let declared = '';
  const { diagnostics } = program.emit(
    undefined,
    (_, written) => {
      declared = written;
    },
    undefined,
    true,
  );
  fail([...diagnostics, ...ts.getPreEmitDiagnostics(program)]);
  return declared;
}

function instantiations(files: Readonly<Record<string, string>>): number {
  const program = programOf(files);
  fail(ts.getPreEmitDiagnostics(program));
  return program.getInstantiationCount();
}

/** A program of files that stand nowhere, as if in this folder. */
function programOf(files: Readonly<Record<string, string>>, more: ts.CompilerOptions = {}): ts.Program {
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  const host = ts.createCompilerHost({ ...options, ...more });
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, how, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, how, ...rest) : ts.createSourceFile(path, text, how);
  };
  return ts.createProgram([...texts.keys()], { ...options, ...more }, host);
}

function fail(diagnostics: readonly ts.Diagnostic[]): void {
  const [first] = diagnostics;
  if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'));
}
