/** What the npm package `edtf`, which ships no types, is asked by the tests. */
declare module 'edtf' {
  export const defaults: { offset: boolean };
  export default function edtf(text: string, constraints: { level: number }): { min: number | null; max: number | null };
}
