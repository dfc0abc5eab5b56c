// A registry on this machine alone, which forgets everything. Our packages come from it and never from another; what they depend on it fetches.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { folder, run } from '../package/folder.mjs';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts the registry: its address, the environment in which npm and pnpm know no other, and how to stop it. */
export async function registry() {
  const beyond = run(folder('anywhere'), ['npm', 'config', 'get', 'registry']).trim();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const ours = { access: '$all', publish: '$all' };
  const at = folder('registry', {
    // Of what Verdaccio asks for, this is a tag that not every registry has.
    'package.json': { private: true, overrides: { 'node-fetch': '2.7.0' } },
    'config.yaml': {
      storage: './storage',
      uplinks: { beyond: { url: beyond } },
      packages: { nutgraf: ours, '@nutgraf/*': ours, '**': { access: '$all', proxy: 'beyond' } },
      log: { type: 'stdout', format: 'json', level: 'error' },
    },
    'user.npmrc': `registry=${address}\n//127.0.0.1:${port}/:_authToken=local\n`,
  });
  run(at, ['npm', 'install', '--no-audit', '--no-fund', 'verdaccio@6.2.9']);
  const verdaccio = join(at, 'node_modules/verdaccio/bin/verdaccio');
  const server = spawn(process.execPath, [verdaccio, '--config', 'config.yaml', '--listen', `127.0.0.1:${port}`], {
    cwd: at,
    stdio: 'ignore',
  });
  const user = join(at, 'user.npmrc');
  // Both spellings of the first: npx sets one of them for what it runs. pnpm does not read the registry that npm reads.
  const env = { NPM_CONFIG_USERCONFIG: user, npm_config_userconfig: user, npm_config_registry: address, pnpm_config_registry: address };
  await answers(address);
  return { address, env, stop: () => server.kill() };
}

async function answers(address) {
  for (let left = 150; ; left -= 1) {
    const ok = await fetch(`${address}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ok) return;
    if (left === 0) throw new Error('The registry does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
