import type { Identifier } from '../../generated/model.ts';
import { showValue } from '../../show-text.ts';
import { checkedSchemes, isWellFormed } from '../../values/check-digit.ts';
import type { EntityRule } from './rule.ts';

/** Identifiers that cannot have been issued: of the wrong form, or with check digits that do not fit. */
export const checkDigit: EntityRule = {
  code: {
    code: 'entity/check-digit',
    severity: 'error',
    title: 'Identifier that cannot be',
    meaning:
      'An LEI, an IMO number, an ISIN or a BIC does not have the form of its scheme, or its check digits do not fit the rest: a character is wrong, missing or swapped.',
    mend: 'Compare it with the source. If the source has it so, put it in the note; a number of another sort belongs to another scheme.',
    example: JSON.stringify({
      kind: 'asset',
      id: 'asset/tanker',
      type: 'vessel',
      names: [{ text: 'Tanker' }],
      identifiers: [{ scheme: 'imo', value: '9074728' }],
    }),
  },
  entity({ identifiers = [] }, report) {
    identifiers.forEach(({ scheme, value }, index) => {
      const known = checkedSchemes.get(scheme);
      if (known === undefined || isWellFormed(scheme, value)) return;
      const why = known.form.test(value) ? 'its check digit does not fit the rest' : `expected ${known.expected}`;
      report(`/identifiers/${index}/value`, `"value" is ${showValue(value)}, which is not ${known.name}: ${why}`, hintOf(scheme, value));
    });
  },
};

/** Whether the rule has nothing to say of an identifier. */
export function checkDigitClear(scheme: unknown, value: unknown): boolean {
  return isWellFormed(String(scheme), String(value)) !== false;
}

const twins: Readonly<Record<string, string>> = { imo: 'imo-company', 'imo-company': 'imo' };

function hintOf(scheme: Identifier['scheme'], value: string): string | undefined {
  const bare = value.replace(/^(?:IMO|LEI|ISIN|BIC|SWIFT)[ :.#]+/iu, '').trim();
  const plain = bare.replaceAll(/[ -]/gu, '').toUpperCase();
  if (isWellFormed(scheme, plain)) {
    return plain === bare ? `Leave out what stands around it: ${plain}` : `Write it in capitals, without spaces and hyphens: ${plain}`;
  }
  const twin = twins[scheme] ?? '';
  if (!isWellFormed(twin, plain)) return undefined;
  return `${plain} is ${checkedSchemes.get(twin)?.name}: write "scheme": "${twin}"${plain === value ? '' : `, "value": "${plain}"`}`;
}
