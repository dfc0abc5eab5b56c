import { type Claim, ClaimSchema } from 'nutgraf';
import { fits } from '../fit.ts';

/** Properties of a claim that are codes, and the list that each is from. */
export const codeLists = {
  modality: 'modality',
  form: 'claim-form',
  attribution: 'attribution',
  verification: 'verification',
  assessedBy: 'assessor',
} as const;

/** A property of a claim that is a code. */
export type CodeProperty = keyof typeof codeLists;

/** The properties of a claim that are codes. */
export const codeProperties = Object.keys(codeLists) as CodeProperty[];

/** A code as a URI: `urn:nutgraf:modality/alleged`. */
export function codeUri(property: CodeProperty, code: string): string {
  return `urn:nutgraf:${codeLists[property]}/${code}`;
}

/** The property and the code that a URI stands for. */
export function codeOf(uri: string): Pick<Claim, CodeProperty> | undefined {
  for (const property of codeProperties) {
    const code = uri.startsWith(codeUri(property, '')) ? uri.slice(codeUri(property, '').length) : undefined;
    if (code !== undefined && fits(ClaimSchema.shape[property], code)) return { [property]: code } as Pick<Claim, CodeProperty>;
  }
  return undefined;
}
