import type { Country, Entity, Person, Sanction } from 'nutgraf';

const given =
  'Amina Bakary Carlos Dilara Emeka Farid Goran Hana Ismail Jorge Kenji Leila Marek Nadia Omar Pavel Qasim Rosa Selim Tatiana Umar Viktor Wanjiru Xavier Yusuf Zofia'.split(
    ' ',
  );
const family =
  'Abara Benitez Castellan Dragov Ekwueme Farahani Grigorov Haddadi Ivanenko Jankowski Karimov Lombardi Mbeki Nazarov Okonkwo Petrosyan Quintana Rahimi Sandoval Tanaka Ullah Vasquez Wolanski Yilmaz Zoubir'.split(
    ' ',
  );
const ending = ['', 'ov', 'sen', 'zade', 'escu', 'ian', 'ko', 'es', 'abadi', 'ullah', 'ski', 'ano'];
const trade = ['Shipping', 'Petroleum', 'Trading', 'Aviation', 'Electronics', 'Holding', 'Bank', 'Industries'];
const form = ['LLC', 'GmbH', 'S.A.', 'FZE', 'Ltd', 'OOO'];
const countries: readonly Country[] = ['BR', 'EG', 'IR', 'JP', 'KE', 'PL', 'RU', 'TR'];

/** A list of invented targets, the same for the same number: names of parts that many languages know, put together by counting. */
export function* inventedList(targets: number): Generator<Entity[]> {
  for (let at = 0; at < targets; at++) {
    const pick = <T>(from: readonly T[], turn: number): T => from[Math.floor(at / turn + at * 0.618 * turn) % from.length] as T;
    const last = `${pick(family, 3)}${pick(ending, 7)}`;
    const entry = String(at + 1);
    const target =
      at % 3 === 0 ? company(entry, last, pick(trade, 5), pick(form, 2)) : person(entry, pick(given, 1), pick(given, 11), last, at);
    const sanction: Sanction = {
      kind: 'sanction',
      id: `sanction/invented:${entry}`,
      target: target.id,
      programs: ['program/invented'],
      listings: [{ list: 'Invented list', entryId: entry, listedOn: '2020-01-01' }],
      sources: ['source/invented'],
    };
    yield [{ ...target, countries: [pick(countries, 13)] }, sanction];
  }
  yield [{ kind: 'program', id: 'program/invented', title: { text: 'Invented program' } }];
  const sha256 = '0123456789abcdef'.repeat(4);
  yield [
    { kind: 'source', id: 'source/invented', type: 'sanctions-list', title: { text: 'Invented list' }, snapshotOn: '2026-01-01', sha256 },
  ];
}

function person(entry: string, first: string, second: string, last: string, at: number): Person {
  return {
    kind: 'person',
    id: `person/invented:${entry}`,
    names: [
      { text: `${last.toUpperCase()}, ${first} ${second}`, type: 'official' },
      { text: `${first} ${last}`, type: 'alias' },
      { text: `${second} ${last}`, type: 'alias', quality: 'low' },
    ],
    births: [{ date: String(1940 + (at % 60)) }],
  };
}

function company(entry: string, name: string, trade: string, form: string): Extract<Entity, { kind: 'organization' }> {
  return {
    kind: 'organization',
    id: `organization/invented:${entry}`,
    names: [
      { text: `${name} ${trade} ${form}`, type: 'official' },
      { text: `${name} ${trade}`, type: 'alias' },
    ],
  };
}
