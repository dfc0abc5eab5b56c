// What a user does first: install, import, require, run the command; with each package manager.
import { equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { folder, newestZod, pnpm, run } from './folder.mjs';

const managers = {
  npm: {
    install: ['npm', 'install', '--engine-strict', '--no-audit', '--no-fund'],
    node: ['node'],
    command: ['npx', 'nutgraf'],
  },
  pnpm: {
    files: (tarballs) => ({ 'pnpm-workspace.yaml': { overrides: links(tarballs), pmOnFail: 'ignore' } }),
    install: pnpm('install', '--strict-peer-dependencies'),
    node: ['node'],
    command: pnpm('exec', 'nutgraf'),
  },
  'yarn 1': {
    fields: (tarballs) => ({ resolutions: links(tarballs) }),
    install: ['npx', '--yes', 'yarn@1.22.22', 'install', '--non-interactive'],
    node: ['node'],
    command: ['npx', '--yes', 'yarn@1.22.22', '--silent', 'nutgraf'],
  },
  "yarn 4 Plug'n'Play": {
    fields: (tarballs) => ({ resolutions: links(tarballs) }),
    files: () => ({ 'yarn.lock': '', '.yarnrc.yml': 'enableTelemetry: false\nenableGlobalCache: false\nnodeLinker: pnp\n' }),
    env: { YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' },
    install: ['npx', '--yes', '@yarnpkg/cli-dist@4.18.1', 'install'],
    node: ['npx', '--yes', '@yarnpkg/cli-dist@4.18.1', 'node'],
    command: ['npx', '--yes', '@yarnpkg/cli-dist@4.18.1', 'nutgraf'],
    // Node 20 asks the disk, not Plug'n'Play, for the files that a required ES module imports.
    without: 'require',
  },
};

const uses = ({ without }) => ['install', 'import', 'require', 'command'].filter((name) => name !== without);
const alone = ['npm · nutgraf alone · command', 'npm · nutgraf first, @nutgraf/cli later · command'];
export const installs = [
  ...Object.entries(managers).flatMap(([name, manager]) => uses(manager).map((one) => `${name} · ${one}`)),
  ...alone,
];

const links = (tarballs) => Object.fromEntries(Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`]));

const files = {
  'use.mjs': `
    import { ArticleSchema, validateEntity } from 'nutgraf';
    import { fromNinjs } from '@nutgraf/convert/ninjs';
    import { mali } from 'nutgraf/fixtures';
    import schema from 'nutgraf/schema/article.json' with { type: 'json' };
    console.log(ArticleSchema.safeParse(mali.articles[0]).success, validateEntity(mali.articles[0]).issues.length, typeof fromNinjs, schema.$id);`,
  'use.cjs': `
    const { ArticleSchema, validateEntity } = require('nutgraf');
    const { fromNinjs } = require('@nutgraf/convert/ninjs');
    const { mali } = require('nutgraf/fixtures');
    const schema = require('nutgraf/schema/article.json');
    console.log(ArticleSchema.safeParse(mali.articles[0]).success, validateEntity(mali.articles[0]).issues.length, typeof fromNinjs, schema.$id);`,
};
const said = 'true 0 function urn:nutgraf:1:article\n';

export async function use(tarballs, row) {
  for (const [name, manager] of Object.entries(managers)) {
    const at = folder(`install-${name.replace(/\W/gu, '-')}`, {
      ...files,
      ...manager.files?.(tarballs),
      'package.json': { private: true, dependencies: { ...links(tarballs), zod: newestZod }, ...manager.fields?.(tarballs) },
    });
    const go = (command) => run(at, command, manager.env);
    await row(`${name} · install`, () => void go(manager.install));
    await row(`${name} · import`, () => equal(go([...manager.node, '--no-warnings', 'use.mjs']), said));
    if (manager.without !== 'require') await row(`${name} · require`, () => equal(go([...manager.node, '--no-warnings', 'use.cjs']), said));
    await row(`${name} · command`, () => match(go([...manager.command, 'example', 'mali']), /"story\//u));
  }
  await first(tarballs, row);
}

/** The model alone is what the README says to install. Both packages have a command `nutgraf`; whichever is linked, it is the same. */
async function first(tarballs, row) {
  const at = folder('install-alone', { 'package.json': { private: true } });
  const install = (...what) => run(at, [...managers.npm.install, ...what]);
  await row(alone[0], () => {
    install(tarballs.nutgraf, `zod@${newestZod}`);
    const { status, stderr } = spawnSync('npx', ['nutgraf', '--help'], { cwd: at, encoding: 'utf8' });
    equal(
      `${status} ${stderr}`,
      '127 The command is a package of its own: npm install @nutgraf/cli, or npx @nutgraf/cli to run it once.\n',
    );
  });
  await row(alone[1], () => {
    install(tarballs['@nutgraf/convert'], tarballs['@nutgraf/cli']);
    const bin = (name) => run(at, ['node', join(at, 'node_modules', name, 'bin/nutgraf.js'), '--help']);
    equal(bin('nutgraf'), bin('@nutgraf/cli'));
    equal(run(at, ['npx', 'nutgraf', '--help']), bin('@nutgraf/cli'));
  });
}
