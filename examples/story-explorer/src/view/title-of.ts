/** A code in words; a private code, `x-…`, is its own. Code lists come from `nutgraf/codes`. */
export function titleOf(list: { readonly codes: Readonly<Record<string, { readonly title: string }>> }, code: string): string {
  if (Object.hasOwn(list.codes, code)) return list.codes[code]?.title ?? code
  return code.replace(/^x-/u, '').replaceAll('-', ' ')
}
