import type { Progress, Report } from './message.ts'

/** What a format is, for somebody who never heard of it, by how its title begins. */
const abouts: readonly (readonly [title: string, sentence: string])[] = [
  ['IPTC ninjs', 'In this form news agencies send articles as JSON; the IPTC, a body of their trade, sets its rules.'],
  ['FollowTheMoney', 'In this form investigators and OpenSanctions share people, companies and what links them.'],
  ['schema.org', 'In this vocabulary pages on the web say what they are about, to search engines and others.'],
  ['W3C Web Annotation', 'In this form a remark is tied to words of a text; the W3C sets its rules.'],
]

const units = ['bytes', 'kB', 'MB', 'GB'] as const

/** A number as people write it: `1,042`. */
export function figure(count: number): string {
  return count.toLocaleString('en-US')
}

/** A number and its noun: `1 record`, `2 records`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${figure(count)} ${count === 1 ? noun : plural}`
}

/** A length in bytes as people say it: `655 bytes`, `20.4 MB`. */
export function sayBytes(bytes: number): string {
  let size = bytes
  let unit = 0
  while (size >= 999.95 && unit < units.length - 1) {
    size /= 1_000
    unit += 1
  }
  return unit === 0 ? counted(bytes, 'byte') : `${size.toFixed(1)} ${units[unit]}`
}

/** How far the reading is, in a sentence. */
export function sayProgress({ bytes, total, records, issues }: Progress): string {
  const of = total === undefined ? sayBytes(bytes) : `${sayBytes(bytes)} of ${sayBytes(total)}`
  return `Read ${of}: ${counted(records, 'record')}, ${counted(issues, 'issue')} so far.`
}

/** The verdict on a file in a word. */
export function verdictOf({ complete, invalid, groups }: Report): 'valid' | 'invalid' | 'unread' {
  if (invalid > 0) return 'invalid'
  return !complete || groups.some(({ severity }) => severity === 'error') ? 'unread' : 'valid'
}

/** What the file is: `66.6 kB, 1 record: story.` */
export function sayWhat({ bytes, kinds, read }: Report): string {
  if (read === 0) return `${sayBytes(bytes)}, and no record in them.`
  const [[only] = ['record']] = kinds
  if (kinds.length === 1)
    return read === 1 ? `${sayBytes(bytes)}, 1 record: ${only}.` : `${sayBytes(bytes)}, ${figure(read)} records: ${only}.`
  const listed = kinds.slice(0, 6).map(([what, count]) => `${figure(count)} × ${what}`)
  const rest = kinds.slice(6).reduce((sum, [, count]) => sum + count, 0)
  if (rest > 0) listed.push(`${figure(rest)} × others`)
  return `${sayBytes(bytes)}, ${counted(read, 'record')}: ${listed.join(', ')}.`
}

/** What the format of a file is, in a sentence, where it is a foreign one that has one. */
export function sayFormatOf({ kinds }: Report): string | undefined {
  return abouts.find(([title]) => kinds.some(([what]) => what.startsWith(title)))?.[1]
}

/** The verdict in sentences: what holds, how many records do not hold, and what a conversion would lose. */
export function sayVerdict(report: Report): string[] {
  const { read, valid, invalid, isForeign, complete, kinds } = report
  const rules = isForeign && kinds.length === 1 ? `the rules of ${kinds[0]?.[0]}` : 'the rules'
  const errors = sum(report, 'error')
  const said: string[] = []
  if (verdictOf(report) === 'valid') {
    said.push(read === 1 ? `It keeps ${rules}.` : `All ${figure(read)} records keep ${rules}.`)
  } else if (invalid > 0) {
    const whose =
      read === 1 ? `It breaks ${rules}` : `${figure(invalid)} of ${figure(read)} records ${invalid === 1 ? 'breaks' : 'break'} ${rules}`
    const at = counted(errors, 'place')
    said.push(
      `${whose} in ${at}. ${read === 1 ? 'A program that keeps to them refuses it as it stands.' : `The other ${figure(valid)} are valid.`}`,
    )
  }
  if (!complete) said.push('It could not be read to its end, so there may be more behind.')
  const warnings = sum(report, 'warning')
  if (warnings > 0) said.push(`${counted(warnings, 'warning')}: no rule is broken, and something is worth a look.`)
  const infos = sum(report, 'info')
  if (isForeign) {
    said.push(
      infos === 0
        ? 'Converted to the model of this explorer, nothing of it is lost.'
        : `Converted to the model of this explorer, ${counted(infos, 'detail')} ${infos === 1 ? 'is' : 'are'} lost, changed or added; each is named below.`,
    )
  }
  return said
}

function sum({ groups }: Report, severity: string): number {
  return groups.reduce((total, group) => total + (group.severity === severity ? group.count : 0), 0)
}
