import type { Issue } from 'nutgraf';

const order = ['code', 'severity', 'source', 'record', 'line', 'column', 'byte', 'pointer', 'message', 'excerpt', 'hint', 'limit'] as const;

/** An issue with its keys in their one order, and without those that are `undefined`. */
export function ordered(issue: { [K in keyof Issue]: Issue[K] | undefined }): Issue {
  return Object.fromEntries(order.flatMap((key) => (issue[key] === undefined ? [] : [[key, issue[key]]]))) as unknown as Issue;
}
