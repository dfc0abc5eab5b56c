import { convertCodes } from '@nutgraf/convert/codes';
import { type IssueCode, issueCodes as modelCodes } from 'nutgraf';
import { inputCodes, jsonCodes } from 'nutgraf/intake';

/** What is known of each issue code, in the order of the layers: text, schema, checks, conversion. */
export const issueCodes: ReadonlyMap<string, IssueCode> = new Map(
  [...inputCodes, ...jsonCodes, ...modelCodes, ...convertCodes].map((one) => [one.code, one]),
);

/** What a code is called, in a few words; the code itself where nothing is known of it. */
export function titleOf(code: string): string {
  return issueCodes.get(code)?.title ?? code;
}
