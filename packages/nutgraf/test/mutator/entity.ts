import * as z from 'zod';
import { otherPlaces } from '../../src/entities/check/other-without-text.ts';
import type { Story } from '../../src/generated/model.ts';
import { before } from '../../src/values/date-order.ts';
import { edited } from '../edit.ts';
import type { Mutation } from './mutation.ts';
import { hasProperty, type Position } from './position.ts';

/** What is put in, by pointers below the position, and where below it the issue has to be. */
type Fault = [name: string, rule: string, edits: Record<string, unknown>, at?: string];

type Value = Record<string, unknown>;

/** Faults that the checks of an entity have to see. */
export function entityMutations(story: Story, positions: readonly Position[]): Mutation[] {
  return positions
    .filter(({ path }) => typeof path[1] === 'number')
    .flatMap((position) =>
      faultsOf(position).map(([name, rule, edits, at = '']) => {
        const whole = Object.entries(edits).map(([pointer, put]) => [position.pointer + pointer, put]);
        return { name, story: edited(story, Object.fromEntries(whole)), code: `entity/${rule}`, pointer: position.pointer + at };
      }),
    );
}

function faultsOf(position: Position): Fault[] {
  const faults = [...textFaults(position), ...otherFaults(position)];
  for (const faultsOf of objectFaults[position.type ?? ''] ?? []) faults.push(...faultsOf(position.value as Value, position));
  if (position.schema instanceof z.ZodObject) faults.push(...orderFaults(position));
  return faults;
}

/** In the world that the texts tell of, nothing is as old as this. */
const longAgo = '0001-01-01';

function textFaults({ schema, type, value }: Position): Fault[] {
  if (typeof value !== 'string') return [];
  if (type === 'FuzzyDate') {
    const impossible = value.replace(/(\d{4})-\d\d-\d\d/u, '$1-02-30');
    return impossible === value ? [] : [['put an impossible day', 'calendar', { '': impossible }]];
  }
  const free = schema instanceof z.ZodString && schema.safeParse('?? \u202e').success && schema.safeParse(`${value}\u202e`).success;
  return free ? [['hide a character', 'hidden-character', { '': `${value}\u202e` }]] : [];
}

const pairs = [
  ['start', 'end'],
  ['on', 'until'],
  ['issuedOn', 'expiresOn'],
  ['listedOn', 'delistedOn'],
  ['createdAt', 'publishedAt'],
  ['createdAt', 'modifiedAt'],
] as const;

function orderFaults(position: Position): Fault[] {
  const value = position.value as Value;
  return pairs.flatMap(([first, second]): Fault[] => {
    const [one, other] = [value[first], value[second]];
    if (typeof one !== 'string' || !hasProperty(position, second) || before(longAgo, one) !== 'yes') return [];
    const faults: Fault[] = [['end before the start', 'date-order', { [`/${second}`]: longAgo }, `/${second}`]];
    if (typeof other === 'string' && other !== '..' && before(one, other) === 'yes') {
      faults.push(['reverse a period', 'date-order', { [`/${first}`]: other, [`/${second}`]: one }, `/${second}`]);
    }
    return faults;
  });
}

function otherFaults({ value, path, holder }: Position): Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const object = value as Value;
  const place = otherPlaces.get(String(path.length === 2 ? object.kind : path.at(-2)));
  if (place === undefined || holder === undefined) return [];
  const { property, code = 'other', texts } = place;
  const taken = Object.fromEntries(texts.map((text) => [`/${text}`, undefined]));
  const put = property.endsWith('s') ? [code] : code;
  return [['say "other" and no more', 'other-without-text', { ...taken, [`/${property}`]: put }, `/${property}`]];
}

type Faults = (value: Value, position: Position) => Fault[];

const unlabelled: Faults = () => [
  ['take the label away', 'unlabelled', { '/names': undefined, '/unspecified': undefined, '/description': undefined }],
];

/** An act that ends what a dated act of the same actors began, long before. */
const backwards =
  (begun: string, ended: string): Faults =>
  ({ history = [] }) => {
    const acts = history as { type: string; on?: string; by?: string[] }[];
    const first = acts.filter(({ type }) => type === begun);
    const [act] = first;
    if (act === undefined || !first.every(({ on }) => on !== undefined)) return [];
    return [['end what has not begun', 'date-order', { '/history/-': { ...act, type: ended, on: longAgo } }, `/history/${acts.length}/on`]];
  };

/** By the name of an object's schema. */
const objectFaults: Record<string, Faults[]> = {
  Identifier: [() => [['change a check digit', 'check-digit', { '/scheme': 'imo', '/value': '1234560' }, '/value']]],
  Quantity: [() => [['swap the bounds', 'range', { '/min': 2, '/max': 1 }, '/max']]],
  Event: [
    ({ on, period }) => {
      if (on !== undefined) return [['add a period to a day', 'on-and-period', { '/period': { start: on } }]];
      return period === undefined ? [] : [['add a day to a period', 'on-and-period', { '/on': '2024' }]];
    },
  ],
  Evidence: [
    ({ start, end }) => {
      if (start === undefined || end === undefined) return [];
      return [
        ['tell half of a place', 'evidence-anchor', { '/start': undefined }],
        ['end evidence where it starts', 'evidence-anchor', { '/end': start }, '/end'],
      ];
    },
  ],
  Claim: [() => [['claim nothing', 'empty-claim', { '/proposition': undefined, '/about': undefined }]]],
  About: [
    ({ path }) => {
      if (path === undefined) return [['give a value without a path', 'path-and-value', { '/value': 'x' }]];
      return [['give a path without a value', 'path-and-value', { '/value': undefined }]];
    },
  ],
  Person: [
    unlabelled,
    ({ births = [] }) => {
      const dated = (births as { date?: string }[]).every(({ date }) => date !== undefined) && (births as unknown[]).length > 0;
      return dated ? [['die before birth', 'date-order', { '/deaths': [{ date: longAgo }] }, '/deaths/0/date']] : [];
    },
  ],
  ...Object.fromEntries(['State', 'Government', 'Bloc', 'Organization', 'Group', 'Asset', 'Place'].map((kind) => [kind, [unlabelled]])),
  Agreement: [backwards('signed', 'terminated')],
  Program: [backwards('imposed', 'lifted')],
  Sanction: [backwards('imposed', 'lifted')],
  Measure: [backwards('imposed', 'lifted')],
};
