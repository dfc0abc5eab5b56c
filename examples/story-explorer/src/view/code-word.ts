import { codeLists } from 'nutgraf/codes'

/** A code in words, and what it means. */
export interface CodeWord {
  readonly title: string
  readonly description: string
}

/** Code lists by the name of their type in the JSON Schema: `AgreementInstrument` for the list `agreement-instrument`. */
const byType = new Map(
  codeLists.map((list) => [list.name.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase()), list]),
)

/** The title and the meaning of a code; `undefined` where the type has no code list, or the code is a private one. */
export function codeWord(type: string | undefined, code: string): CodeWord | undefined {
  const codes = byType.get(type ?? '')?.codes
  return codes !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined
}
