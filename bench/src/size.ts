import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { kinds } from './peer/peer.ts';
import { ruleOf } from './peer/rule.ts';
import { valibotOf } from './peer/valibot.ts';
import { moduleOf, writing } from './peer/written.ts';
import { zodMiniOf } from './peer/zod-mini.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** What a browser has to load to judge entities of every kind, in bytes after gzip. */
export async function sizes(): Promise<Map<string, number>> {
  const programs: Record<string, string> = {
    guards: `export { guards } from 'nutgraf/guards'`,
    validateEntity: `export { validateEntity } from 'nutgraf'`,
    'zod with schemas': `export { EntitySchema } from 'nutgraf'`,
    'zod/mini': `${entitiesOf('z', 'zod/mini', zodMiniOf(writing()))} export { safeParse } from 'zod/mini'`,
    valibot: `${entitiesOf('v', 'valibot', valibotOf(writing()))} export { is } from 'valibot'`,
    'arktype, without its schemas': `export { type } from 'arktype'`,
    typebox: `import bundle from 'nutgraf/schema/bundle.json'; import { Compile } from 'typebox/schema'; export { bundle, Compile }`,
    ajv: `import bundle from 'nutgraf/schema/bundle.json'; import { Ajv2020 } from 'ajv/dist/2020.js'; export { bundle, Ajv2020 }`,
  };
  const found = new Map<string, number>();
  for (const [name, program] of Object.entries(programs)) found.set(name, await sizeOf(program));
  return found;
}

function entitiesOf(library: string, from: string, schemaOf: (rule: ReturnType<typeof ruleOf>) => unknown): string {
  return moduleOf(library, from, Object.fromEntries(kinds.map(([kind, schema]) => [kind, schemaOf(ruleOf(schema))])));
}

async function sizeOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}
