#!/usr/bin/env node
// The command lives in @nutgraf/cli, so that an application that uses the model alone installs no command with it.
// It is looked for beside this package only: a command that runs code from the folder it is called in is a trap.
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The manifest of the command's package, seen from the path that was called (a package manager may link it) or from where this file lies. */
function manifest() {
  for (const path of [process.argv[1], fileURLToPath(import.meta.url)]) {
    try {
      return createRequire(path).resolve('@nutgraf/cli/package.json');
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
}

const found = manifest();
if (found === undefined) {
  process.stderr.write('The command is a package of its own: npm install @nutgraf/cli, or npx @nutgraf/cli to run it once.\n');
  process.exitCode = 127;
} else {
  const { bin } = createRequire(found)(found);
  await import(new URL(bin.nutgraf, pathToFileURL(found)).href);
}
