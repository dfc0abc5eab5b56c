import { fromPointer, type JsonPointer } from 'nutgraf'

/** A property as words: `onBehalfOf` is `on behalf of`. */
export function propertyName(key: string): string {
  return key.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
}

/** A JSON Pointer as words, places in lists counted from 1: `/history/0/on` is `history 1, on`. */
export function pointerName(pointer: JsonPointer): string {
  const words: string[] = []
  for (const part of fromPointer(pointer)) {
    const last = words.length - 1
    if (/^\d+$/u.test(part) && last >= 0) words[last] = `${words[last]} ${Number(part) + 1}`
    else words.push(propertyName(part))
  }
  return words.join(', ')
}
