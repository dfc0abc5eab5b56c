import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Blanks and escapes aside, for commands break lines where a terminal ends. */
const flat = (text: string): string => text.replaceAll(/\\"/gu, '"').replaceAll(/\s+/gu, ' ')

/**
 * Does in a folder what a guide says: saves the files that it has saved, runs its commands, and asserts that they end well and say what it
 * promises, as text or as records.
 * @param codes The exit codes other than 0, by the place of the command.
 */
export function followed(guide: string, folder: string, codes: Record<number, number>): { commands: number; promised: number } {
  let commands = 0
  let promised = 0
  let said = ''
  for (const [, name, language = '', body = ''] of guide.matchAll(/(?:Save it as `([^`\n]+)`:\n\n)?^```([a-z]+)\n(.*?)^```$/gmsu)) {
    const lines = body.trim().split('\n')
    if (name !== undefined) writeFileSync(join(folder, name), body)
    else if (language === 'sh')
      for (const line of lines) {
        said = ran(line, folder, codes[commands] ?? 0)
        commands += 1
      }
    else if (language !== 'ts')
      for (const line of lines) {
        assert.ok(said.includes(flat(line)), `the guide promises: ${line}\nand the commands say: ${said}`)
        promised += 1
      }
  }
  return { commands, promised }
}

/** Runs a command. Gives what it says and what it writes. */
function ran(line: string, folder: string, code: number): string {
  const { status, stdout, stderr } = spawnSync(line.replaceAll('npx nutgraf', 'nutgraf'), { cwd: folder, encoding: 'utf8', shell: true })
  assert.equal(status, code, `${line}\n${stdout}${stderr}`)
  const written = [...line.matchAll(/(?:-o|--losses|--summary) (\S+)/gu)].map(([, name = '']) => readFileSync(join(folder, name), 'utf8'))
  return flat([stdout, stderr, ...written].join('\n'))
}
