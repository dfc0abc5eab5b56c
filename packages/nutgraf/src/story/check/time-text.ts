/** When something was, in words, for messages: `2024-09-02`, `from 2020 to 2022`, `from 2020 on`. */
export function timeText(time: string | { start?: string | undefined; end?: string | undefined }): string {
  if (typeof time === 'string') return time;
  const { start, end } = time;
  if (start === undefined) return end === '..' ? 'still so' : `until ${end}`;
  if (end === undefined) return `from ${start}`;
  return end === '..' ? `from ${start} on` : `from ${start} to ${end}`;
}
