import type { Contact, Identifier, Person } from 'nutgraf';

/** The entries of other lists that a remark names as the same: `UN Ref QE.X.1.01`. Those that it names besides stand in brackets. */
export function referencesIn(information: string): Identifier[] {
  const found = [...information.matchAll(/\bUN [Rr][Ee][Ff]\.?:?\s{0,3}([A-Za-z\d.]{1,40})/gu)].flatMap(
    ([, text = '']) => referenceOf(text) ?? [],
  );
  const banks = [...information.matchAll(/\bSWIFT(?:\/BIC)?:? ([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)\b/gu)];
  const ships = [...information.matchAll(/\bIMO (?:number|no\.?):? ?(\d{7})\b/giu)];
  return [
    ...found.map((value): Identifier => ({ scheme: 'unsc', value })),
    ...banks.map(([, value = '']): Identifier => ({ scheme: 'bic', value })),
    ...ships.map(([, value = '']): Identifier => ({ scheme: 'imo', value })),
  ];
}

/** The parts of a reference with full stops between them, up to the first word of the next sentence: `QE.X.1.01.Active`. */
function referenceOf(text: string): string | undefined {
  const parts = text.split('.');
  const end = parts.findIndex((part) => !/^(?:[A-Z]{1,3}i?|[A-Z\d]+)$/u.test(part));
  const reference = parts.slice(0, end < 0 ? parts.length : end);
  return reference.length > 1 ? reference.join('.') : undefined;
}

/** The gender that a remark states in so many words. */
export function genderIn(information: string): Person['gender'] {
  const word = /\b(?:gender|sex): (male|female)\b|(?:^|[.,] )(male|female)(?=[.,]|$)/iu.exec(information)?.slice(1).find(Boolean);
  return word?.toLowerCase() as Person['gender'];
}

/** The addresses of mail and web that a remark names as the target's own. Telephone numbers are of too many forms, and stay in the remark. */
export function contactsIn(information: string): Contact[] {
  const mails = [...information.matchAll(/\be-?mail:? ([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/giu)];
  const sites = [...information.matchAll(/\bweb ?site:? ((?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/[\w./-]*\w)?)/giu)];
  return [
    ...mails.map(([, value = '']): Contact => ({ type: 'email', value })),
    ...sites.map(([, value = '']): Contact => ({ type: 'website', value })),
  ];
}
