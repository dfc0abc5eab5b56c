export type { Cell } from './column.ts';
export { csvLines } from './csv-text.ts';
export { type Table, type Tables, toTables } from './to.ts';
