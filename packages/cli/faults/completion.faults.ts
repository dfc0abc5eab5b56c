import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { Folder } from '../test/captured.ts';
import { bare, bin } from '../test/process.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());
folder.write('a feed.json', '');

/** How a shell is asked what could stand at the end of a line. */
const shells: Record<string, (line: string) => readonly string[]> = {
  bash: (line) => {
    const words = line.split(' ').map((word) => `'${word}'`);
    const given = `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}`;
    return ['--norc', '-c', `${script('bash')}; ${given}; _nutgraf; printf '%s\\n' "\${COMPREPLY[@]}"`];
  },
  zsh: (line) => ['-f', '-c', zsh(line)],
  fish: (line) => ['--no-config', '-c', `${script('fish')}; complete -C '${line}'`],
};

function script(shell: string): string {
  const said = spawnSync(process.execPath, [bin, 'completion', shell], { encoding: 'utf8' }).stdout;
  const path = folder.write(`${shell}.completion`, said);
  return `source ${path}`;
}

/** A shell of zsh in a terminal of its own, into which the line is typed: its completion does not answer elsewhere. */
function zsh(line: string): string {
  return `zmodload zsh/zpty; zpty -b shell zsh -f -i
say() { zpty -w shell "$1"; sleep 0.5 }
say "PS1=; LISTMAX=1000; COLUMNS=300; autoload -Uz compinit; compinit -u -D; ${script('zsh')}"
zpty -w -n shell '${line}'$'\\t\\t'; sleep 1
zpty -r -t shell got; while zpty -r -t shell more; do got+=$more; done
print -r -- "$got"`;
}

function offered(shell: string, line: string): string {
  const ask = shells[shell] as (typeof shells)[string];
  return spawnSync(shell, ask(line), { cwd: folder.path, env: { ...bare(), HOME: folder.path, TERM: 'xterm' }, encoding: 'utf8' }).stdout;
}

describe.each(Object.keys(shells))('%s', (shell) => {
  const isThere = spawnSync(shell, ['--version']).status === 0;

  test.runIf(isThere)('offers commands, options, formats, words and files', () => {
    const expected: (readonly [line: string, ...words: string[]])[] = [
      ['nutgraf ', 'validate', 'convert', 'explain', 'completion'],
      ['nutgraf validate --', '--format', '--workers'],
      ['nutgraf validate --format ', 'sarif', 'github'],
      ['nutgraf convert --from ', 'ninjs'],
      ['nutgraf schema ag', 'agreement'],
      ['nutgraf completion ', 'fish'],
      // Where the script of bash offers no words, bash itself offers files.
      ...(shell === 'bash' ? [] : ([['nutgraf validate a', 'feed.json']] as const)),
    ];
    for (const [line, ...words] of expected) {
      const said = offered(shell, line);
      expect([line, words.filter((word) => !said.includes(word)), said.slice(0, 400)]).toEqual([line, [], expect.anything()]);
    }
    expect(offered(shell, 'nutgraf explain --')).not.toContain('--format');
  });
});
