// The release from end to end, in a copy of this checkout and with a registry of its own. Ends with `N passed, N failed`.
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder, pnpm, published, root, run } from '../package/folder.mjs';
import { table } from '../row.mjs';
import { registry } from './registry.mjs';

const steps = {
  copy: 'a copy of the checkout installs',
  version: 'changeset version',
  build: 'build',
  guard: 'npm and pnpm know no registry but this machine’s',
  publish: 'changeset publish',
  again: 'changeset publish, again: nothing to publish',
  install: 'npm install in an empty folder',
  command: 'the command judges the example',
  library: 'the library is imported',
  untouched: 'this checkout is as it was',
};
const { row, end } = table(Object.values(steps));

const copy = folder('copy');
const git = (...args) => run(copy, ['git', '-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost', ...args]);
const manifest = (at, name) => JSON.parse(readFileSync(join(at, 'packages', name, 'package.json'), 'utf8'));
const state = () => ({
  tags: run(root, ['git', 'tag']),
  changesets: readdirSync(join(root, '.changeset')),
  versions: published.map((name) => manifest(root, name).version),
  changelogs: published.filter((name) => existsSync(join(root, 'packages', name, 'CHANGELOG.md'))),
});

const before = state();
const { address, env, stop } = await registry();
try {
  const go = (...args) => run(copy, pnpm(...args), env);
  await row(steps.copy, () => {
    const files = run(root, ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard']).split('\0');
    for (const file of files.filter((file) => file !== '' && existsSync(join(root, file)))) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(join(root, file), join(copy, file));
    }
    // There is something to release also where no change waits for its version.
    const all = published.map((name) => `"${manifest(root, name).name}": patch\n`).join('');
    writeFileSync(join(copy, '.changeset/rehearsal.md'), `---\n${all}---\n\nRehearsed the release.\n`);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message=The checkout');
    go('install', '--frozen-lockfile');
  });
  await row(steps.version, () => {
    go('exec', 'changeset', 'version');
    const { version } = manifest(copy, 'nutgraf');
    match(readFileSync(join(copy, 'packages/nutgraf/CHANGELOG.md'), 'utf8'), new RegExp(`^## ${version}$`, 'mu'));
    git('commit', '--quiet', '--all', '--message=The versions');
    go('install', '--frozen-lockfile');
    return published.map((name) => `${manifest(copy, name).name} ${manifest(copy, name).version}`).join(', ');
  });
  await row(steps.build, () => void go('exec', 'turbo', 'run', 'build', '--output-logs=errors-only'));
  const guarded = await row(steps.guard, () => {
    match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/u);
    deepEqual([go('config', 'get', 'registry').trim(), run(copy, ['npm', 'config', 'get', 'registry'], env).trim()], [address, address]);
    for (const name of published) equal(manifest(copy, name).publishConfig?.registry, undefined);
  });
  // Never without the guard: what is published in the wrong place cannot be taken back.
  if (guarded) {
    await row(steps.publish, () => {
      go('exec', 'changeset', 'publish');
      return git('tag').trim().replaceAll('\n', ', ');
    });
    await row(steps.again, () => doesNotMatch(go('exec', 'changeset', 'publish'), /publishing|new tag/iu));
  }
  const user = folder('user', { 'package.json': { private: true, type: 'module' } });
  await row(steps.install, async () => {
    run(user, ['npm', 'install', '--engine-strict', '--no-audit', '--no-fund', 'nutgraf', '@nutgraf/cli', 'zod'], env);
    const lock = JSON.parse(readFileSync(join(user, 'package-lock.json'), 'utf8')).packages;
    for (const { name, version } of published.map((folder) => manifest(copy, folder))) {
      const { dist } = await fetch(`${address}${name.replace('/', '%2f')}/${version}`).then((answer) => answer.json());
      const { version: installed, integrity } = lock[`node_modules/${name}`];
      deepEqual([installed, integrity], [version, dist.integrity]);
      equal(existsSync(join(user, 'node_modules', name, 'CHANGELOG.md')), true);
    }
  });
  await row(steps.command, () => {
    const said = run(user, ['sh', '-c', 'npx nutgraf example mali > mali.json && npx nutgraf validate mali.json'], env);
    return said.trim().split('\n').at(-1);
  });
  await row(steps.library, () => {
    const code = `import { checkStory } from 'nutgraf'; import { mali } from 'nutgraf/fixtures'; console.log(checkStory(mali).length);`;
    return `${run(user, ['node', '--input-type=module', '-e', code]).trim()} issues`;
  });
  await row(steps.untouched, () => deepEqual(state(), before));
} finally {
  stop();
}
end();
