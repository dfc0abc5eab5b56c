import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { captured } from '../../test/captured.ts';

test.each(['bash', 'zsh', 'fish'])('the script for %s has each command, its options and their values', async (shell) => {
  const { code, out, err } = await captured(['completion', shell]);
  expect([code, err]).toEqual([0, '']);
  for (const word of ['validate', 'convert', 'example', 'completion', 'graph', 'sarif', 'ninjs', 'mali', 'agreement']) {
    expect(out).toMatch(new RegExp(`\\b${word}\\b`, 'u'));
  }
});

test('another shell is refused', async () => {
  expect(await captured(['completion', 'csh'])).toMatchObject({ code: 2, out: '' });
});

test.runIf(existsSync('/bin/bash'))('bash completes what is typed', async () => {
  const { out: script } = await captured(['completion', 'bash']);
  const offered = (...words: string[]) => {
    const given = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`;
    const ask = `${script}\n${given}; _nutgraf; echo "\${COMPREPLY[*]}"`;
    return spawnSync('/bin/bash', ['--norc', '-c', ask], { encoding: 'utf8' }).stdout.trim();
  };
  expect(offered('nutgraf', 'va')).toBe('validate');
  expect(offered('nutgraf', 'validate', '--fo')).toBe('--format');
  expect(offered('nutgraf', 'validate', '--format', '')).toBe('pretty json github sarif');
  expect(offered('nutgraf', 'validate', '--format', '=')).toBe('pretty json github sarif');
  expect(offered('nutgraf', 'validate', '--format', '=', 'js')).toBe('json');
  expect(offered('nutgraf', 'convert', '-o', '')).toBe('');
  expect(offered('nutgraf', 'example', 'm')).toBe('mali');
  expect(offered('nutgraf', 'explain', '-')).toBe('-h --help');
});
