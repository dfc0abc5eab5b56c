// Every regular expression in the sources of the packages and examples: literals by reading the code, built ones by loading it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The source files of the packages, or of the examples, without their tests. */
function sources(of) {
  return readdirSync(`${root}${of}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${root}${of}/${name}/src`, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:test|d)\.ts$/u.test(file))
        .map((file) => `${of}/${name}/src/${file}`),
    );
}

/** The literals of a file, and the places where it builds one. */
function read(file) {
  const text = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true);
  const literals = [];
  const builds = [];
  const visit = (node) => {
    const line = () => text.getLineAndCharacterOfPosition(node.getStart(text)).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ at: `${file}:${line()}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(text) === 'RegExp')
      builds.push(`${file}:${line()}`);
    ts.forEachChild(node, visit);
  };
  visit(text);
  return { file, literals, builds };
}

/** The expressions that are built while the sources load, by place. */
async function loaded(files) {
  const built = new Map();
  const Original = RegExp;
  const note = (expression) => {
    const [, at] =
      /\((?:file:\/\/)?([^()]*\/(?:packages|examples)\/[^()]*?\.tsx?:\d+):\d+\)|at (?:file:\/\/)?(\S*\/(?:packages|examples)\/\S*?\.tsx?:\d+):\d+/u
        .exec(new Error('here').stack)
        ?.filter(Boolean) ?? [];
    if (at !== undefined)
      built.set(`${at.slice(root.length)} ${expression}`, {
        at: at.slice(root.length),
        source: expression.source,
        flags: expression.flags,
      });
    return expression;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args, self) => note(Reflect.construct(target, args, self)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  for (const file of files) await import(pathToFileURL(root + file));
  globalThis.RegExp = Original;
  return [...built.values()];
}

/** Every expression with its place, and the places whose expressions could not be seen. */
export async function collect() {
  const found = [...sources('packages'), ...sources('examples')].map(read);
  // An example is a program, which would run: it is loaded only if it builds an expression.
  const built = await loaded(found.filter(({ file, builds }) => file.startsWith('packages/') || builds.length > 0).map(({ file }) => file));
  const seen = new Set(built.map(({ at }) => at));
  return {
    expressions: [...found.flatMap(({ literals }) => literals), ...built],
    unseen: found.flatMap(({ builds }) => builds).filter((at) => !seen.has(at)),
  };
}
