// Empty folders, the commands that run in them, and the packed packages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const everything = mkdtempSync(join(tmpdir(), 'nutgraf-package-'));
process.on('exit', () => rmSync(everything, { recursive: true, force: true }));

/** A new folder with the files given as path and text, or as a value that is written as JSON. */
export function folder(name, files = {}) {
  const path = join(everything, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), typeof text === 'string' ? text : JSON.stringify(text));
  }
  return path;
}

/** Runs a program in a folder and gives what it wrote; throws what it wrote where it fails. `env` comes on top of this process's own. */
export function run(cwd, [program, ...args], env = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, NODE_PATH: '', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} ends with ${status}\n${stdout}${stderr}`);
  return stdout;
}

const version = (name) => JSON.parse(readFileSync(join(root, 'packages/nutgraf/node_modules', name, 'package.json'), 'utf8')).version;
const { peerDependencies } = JSON.parse(readFileSync(join(root, 'packages/nutgraf/package.json'), 'utf8'));

/** The lowest and the newest Zod that the package takes, and the bundler that it is built with. */
export const lowestZod = peerDependencies.zod.replace('^', '');
export const newestZod = version('zod');
export const esbuild = `esbuild@${version('esbuild')}`;

export const pnpm = (...args) => ['npx', '--yes', packageManager, ...args];

/** The published packages, in the order in which they depend on each other. */
export const published = ['nutgraf', 'convert', 'cli'];

/** Packs the packages as a release does and gives `{ name: path of the tarball }`. */
export function pack() {
  const to = folder('tarballs');
  for (const name of published) run(join(root, 'packages', name), pnpm('pack', '--pack-destination', to));
  const tarball = (start) =>
    join(
      to,
      readdirSync(to).find((file) => file.startsWith(start) && /^-\d/u.test(file.slice(start.length))),
    );
  return { nutgraf: tarball('nutgraf'), '@nutgraf/convert': tarball('nutgraf-convert'), '@nutgraf/cli': tarball('nutgraf-cli') };
}
