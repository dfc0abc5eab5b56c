import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kind } from '../src/codes/kind.ts';

/** The README with its generated regions made anew: the lines of the example, and the table of kinds. `root` is the folder of the workspace. */
export function readme(root: string): string {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const rows = Object.entries(kind.codes).map(([code, { title, description }]) => `| ${title} | \`${code}/…\` | ${description} |`);
  const table = ['| kind | ids | what it is |', '|---|---|---|', ...rows].join('\n');
  return withRegion(withRegion(text, 'readme.ts', `\`\`\`ts\n${exampleLines(root)}\n\`\`\``), 'kinds', table);
}

/** The region of the example that the README shows. */
function exampleLines(root: string): string {
  const text = readFileSync(join(root, 'examples/validate-a-feed/src/readme.ts'), 'utf8');
  const region = /\/\/ #region readme\n([\s\S]*?)\n\/\/ #endregion/u.exec(text);
  if (region === null) throw new Error('examples/validate-a-feed/src/readme.ts has no region "readme"');
  return region[1] as string;
}

function withRegion(text: string, name: string, body: string): string {
  const start = text.indexOf(`<!-- ${name}:`);
  const end = text.indexOf(`<!-- /${name} -->`);
  if (start < 0 || end < start) throw new Error(`README.md has no region "${name}"`);
  return `${text.slice(0, text.indexOf('\n', start) + 1)}${body}\n${text.slice(end)}`;
}
