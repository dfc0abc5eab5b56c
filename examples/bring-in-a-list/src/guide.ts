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
  for (const { name, language, body } of blocksIn(guide)) {
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

/** The blocks of code of a guide: in which language, and under which name they are to be saved, if they are. */
function blocksIn(guide: string): { name: string | undefined; language: string; body: string }[] {
  const parts = guide.split(/^```/mu)
  return parts.flatMap((part, place) => {
    if (place % 2 === 0) return []
    const start = part.indexOf('\n')
    const name = /Save it as `([^`\n]+)`:\n\n$/u.exec(parts[place - 1] ?? '')?.[1]
    return [{ name, language: part.slice(0, start), body: part.slice(start + 1) }]
  })
}

/** Runs a command. Gives what it says and what it writes. */
function ran(line: string, folder: string, code: number): string {
  const { status, stdout, stderr } = spawnSync(line.replaceAll('npx nutgraf', 'nutgraf'), { cwd: folder, encoding: 'utf8', shell: true })
  assert.equal(status, code, `${line}\n${stdout}${stderr}`)
  const written = [...line.matchAll(/(?:-o|--losses|--summary) (\S+)/gu)].map(([, name = '']) => readFileSync(join(folder, name), 'utf8'))
  return flat([stdout, stderr, ...written].join('\n'))
}
