// Writes docs/reference: the data dictionary, what the packages export, and a page that leads to both. Warnings are errors.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { modelDictionary } from '../../packages/cli/src/docs/model.ts';
import { style } from '../../packages/cli/src/docs/render/style.ts';
import { siteOf } from '../../packages/cli/src/docs/site.ts';

const root = new URL('../../', import.meta.url);
const out = new URL('docs/reference/', root);
process.chdir(fileURLToPath(root));
rmSync(out, { recursive: true, force: true });

const write = (name, text) => {
  const path = fileURLToPath(new URL(name, out));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const files = siteOf(await modelDictionary());
for (const [name, text] of files) write(`dictionary/${name}`, text);
write('style.css', style);
write(
  'index.html',
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>nutgraf reference</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<header><a href="index.html">nutgraf</a> <span>reference</span></header>
<main>
<h1>Reference</h1>
<p class="lead">The shared data model of news, from two sides.</p>
<h2><a href="dictionary/index.html">Data dictionary</a></h2>
<p>What the data means: every kind, type, code and issue, whatever language you write in.</p>
<h2><a href="api/index.html">TypeScript packages</a></h2>
<p>What the packages export: types, schemas, checks and questions.</p>
</main>
</body>
</html>
`,
);

const app = await Application.bootstrapWithPlugins();
const project = await app.convert();
if (project !== undefined) {
  app.validate(project);
  await app.generateOutputs(project);
}
const bad = app.logger.errorCount + app.logger.warningCount + Number(project === undefined);
process.stdout.write(`${files.size} files of the data dictionary, ${bad} errors and warnings\n`);
process.exitCode = bad > 0 ? 1 : 0;
