import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-bin-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Installs the packages, `store` being where the package manager keeps the model and `node_modules` where it shows it. */
function install({ store, command }: { store: string; command?: string }) {
  write(join(store, 'package.json'), '{ "name": "nutgraf", "type": "module" }');
  mkdirSync(join(folder, store, 'bin'));
  copyFileSync(fileURLToPath(new URL('../bin/nutgraf.js', import.meta.url)), join(folder, store, 'bin/nutgraf.js'));
  if (command === undefined) return;
  const manifest = { name: '@nutgraf/cli', type: 'module', bin: { nutgraf: './run.js' }, exports: { './package.json': './package.json' } };
  write(join(command, 'package.json'), JSON.stringify(manifest));
  write(join(command, 'run.js'), 'console.log("handed over:", ...process.argv.slice(2)); process.exitCode = 3;');
}

function run(bin: string, cwd = folder) {
  const argv = [join(folder, bin), 'validate', 'feed.json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH } });
  return { status, stdout, stderr };
}

const handedOver = { status: 3, stdout: 'handed over: validate feed.json\n', stderr: '' };

test('the model alone says in one sentence how to get the command', () => {
  install({ store: 'node_modules/nutgraf' });
  expect(run('node_modules/nutgraf/bin/nutgraf.js')).toEqual({
    status: 127,
    stdout: '',
    stderr: 'The command is a package of its own: npm install @nutgraf/cli, or npx @nutgraf/cli to run it once.\n',
  });
});

test('it hands over to the command beside it, with its arguments and its exit code', () => {
  install({ store: 'node_modules/nutgraf', command: 'node_modules/@nutgraf/cli' });
  mkdirSync(join(folder, 'node_modules/.bin'));
  symlinkSync('../nutgraf/bin/nutgraf.js', join(folder, 'node_modules/.bin/nutgraf'));
  expect(run('node_modules/.bin/nutgraf')).toEqual(handedOver);
});

test('it hands over where the package manager keeps packages elsewhere and links them', () => {
  install({ store: 'node_modules/.store/nutgraf@1/node_modules/nutgraf', command: 'node_modules/@nutgraf/cli' });
  symlinkSync('.store/nutgraf@1/node_modules/nutgraf', join(folder, 'node_modules/nutgraf'));
  expect(run('node_modules/nutgraf/bin/nutgraf.js')).toEqual(handedOver);
});

test('it runs no code from the folder it is called in', () => {
  install({ store: 'app/node_modules/nutgraf', command: 'feed/node_modules/@nutgraf/cli' });
  expect(run('app/node_modules/nutgraf/bin/nutgraf.js', join(folder, 'feed')).status).toBe(127);
});
