import * as fc from 'fast-check';
import { type Entity, toRecords } from 'nutgraf';
import { stories } from 'nutgraf/fixtures';
import { describe, expect, test } from 'vitest';
import { formats } from '../src/index.ts';
import { fieldsOf } from '../src/mapping.ts';
import { convertBytes } from './convert-bytes.ts';
import { valuesAt } from './field.ts';
import { samples } from './hostile/sample.ts';
import { judged, roundTrip, type Writable } from './round-trip.ts';
import { world } from './world.ts';

/** The formats that can be written. */
export const writable = formats.filter((format): format is Writable => format.to !== undefined);

const told: readonly (readonly [string, Entity[]])[] = Object.entries(stories).map(([name, story]) => [
  name,
  [...toRecords(story)].slice(1) as Entity[],
]);

/** The rows that are written: those of the family of the newest version, where versions differ by family. */
function writtenRows({ mapping, versions }: Writable): { ours: string; fields: readonly string[] }[] {
  const major = `${versions.at(-1)?.split('.')[0]}.`;
  const families = Object.keys(mapping.families);
  const newest = families.filter((family) => family.startsWith(major));
  const rows = mapping.rows.map(({ ours, way, theirs }) => ({
    ours,
    fields: way === 'in' ? [] : (newest.length > 0 ? newest : families).flatMap((family) => fieldsOf(theirs, family)),
  }));
  return rows.filter(({ fields }) => fields.length > 0);
}

/** That both stories and so many made ones come back as they were, less the losses, and that the standard finds nothing wrong with what is written. */
export function roundTrips(some: readonly Writable[], count: number, seed: number, report: boolean): void {
  describe.each(some.map((format) => [format.name, format] as const))('%s', (name, format) => {
    const open = new Set(writtenRows(format).map(({ ours }) => ours));
    const unwritten = new Set(writtenRows(format).flatMap(({ fields }) => fields.filter((field) => field.startsWith('/'))));
    const claimed = { properties: open.size, fields: unwritten.size };
    const note = (entities: Iterable<Entity>, documents: readonly object[]): void => {
      const list = [...entities];
      for (const ours of open) {
        const [kind, ...path] = ours.split('/');
        if (list.some((entity) => entity.kind === kind && valuesAt(entity, path).length > 0)) open.delete(ours);
      }
      for (const field of unwritten)
        if (documents.some((document) => valuesAt(document, field.split('/').slice(1)).length > 0)) unwritten.delete(field);
    };

    test.each(told)('the story %s comes back, less the losses', async (_, entities) => {
      for (const all of [false, true]) {
        const { faults, exported, entities: back } = await roundTrip(format, entities, { all });
        expect(faults).toEqual([]);
        expect(judged(format, exported.documents)).toEqual([]);
        expect(exported.documents.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(exported.documents))).toEqual(exported.documents);
        note(back.values(), exported.documents);
      }
    });

    const sample = samples[name]?.join('\n');
    if (format.of === 'files' && sample !== undefined)
      test('what its own sample becomes comes back, less the losses', async () => {
        const all = (await convertBytes(format, sample)).entities;
        const entities = [...new Map(all.map((entity) => [entity.id, entity])).values()];
        const { faults, exported, entities: back } = await roundTrip(format, entities);
        expect(faults).toEqual([]);
        note(back.values(), exported.documents);
      });

    test(`${count} made stories come back, less the losses, from the seed ${seed}`, async () => {
      let documents = 0;
      let losses = 0;
      await fc.assert(
        fc.asyncProperty(world, fc.boolean(), async (entities, all) => {
          const { faults, exported, entities: back } = await roundTrip(format, entities, { all });
          if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
          const [wrong] = judged(format, exported.documents);
          if (wrong !== undefined) throw new Error(`the standard finds it wrong: ${wrong.pointer} ${wrong.message}`);
          documents += exported.documents.length;
          losses += exported.losses.length;
          note(back.values(), exported.documents);
        }),
        { numRuns: count, seed, endOnFailure: true, interruptAfterTimeLimit: 7 * 60_000 },
      );
      const share = 1 - open.size / claimed.properties;
      const written = 1 - unwritten.size / Math.max(1, claimed.fields);
      if (report) {
        const percent = `${Math.round(share * 100)} % of ${claimed.properties} properties filled, not ${[...open].join(', ') || 'one missing'}`;
        console.log(`${name}: ${count} stories, ${documents} documents, ${losses} losses; ${percent}`);
      }
      expect(share, `not filled: ${[...open].join(', ')}`).toBeGreaterThanOrEqual(0.8);
      expect(written, `not written: ${[...unwritten].join(', ')}`).toBeGreaterThanOrEqual(0.8);
    });
  });
}
