import { basename, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const model = join(root, 'src/generated/model.ts');

/** Changes of the generated interfaces, and the file whose schema they contradict. */
const changes = [
  { why: 'a property is gone', in: 'agreement.ts', from: '  disclosure?: AgreementDisclosure | undefined;\n', to: '' },
  {
    why: 'a required property is optional',
    in: 'obligation.ts',
    from: '  type: ObligationType;',
    to: '  type?: ObligationType | undefined;',
  },
  { why: 'a type is wider', in: 'milestone.ts', from: '  due?: FuzzyDate | undefined;', to: '  due?: FuzzyDate | number | undefined;' },
];

test('an interface that differs from its schema does not compile, and the compiler says what to run', () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target, ...rest) => {
    if (file !== model) return read(file, target, ...rest);
    let text = ts.sys.readFile(file) ?? '';
    for (const { from, to } of changes) {
      expect(text).toContain(from);
      text = text.replace(from, to);
    }
    return ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([join(root, 'src/entities/agreement.ts')], options, host);
  const errors = ts.getPreEmitDiagnostics(program).flatMap(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    return file && text.includes('The generated interface differs from the schema. Run: npm run generate') ? [basename(file.fileName)] : [];
  });
  expect(errors.sort()).toEqual(changes.map((change) => change.in).sort());
}, 120_000);
