import { type Entity, type Issue, NutgrafError, validateEntity } from 'nutgraf';
import { parseJson } from 'nutgraf/intake';
import { describe, expect, test } from 'vitest';
import { inPieces, mutated, pick, type Random, seeded } from '../../../nutgraf/test/hostile/mutation.ts';
import { type FileFormat, fileFormats, type RecordFormat, recordFormats } from '../../src/index.ts';
import { versions } from '../../src/ninjs/foreign.ts';
import { filledDocument } from '../filled-document.ts';
import { producerDocuments } from '../producer-document.ts';
import { recordSamples, samples } from './sample.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const documents = [
  ...versions.flatMap((version) => [filledDocument(version), filledDocument(version, { type: 'text', choice: 'second' })]),
  ...producerDocuments,
].map((document) => utf8(JSON.stringify(document)));

/** What a converter made of bytes: nothing but issues where it refused them. */
interface Made {
  entities: Entity[];
  issues: Issue[];
}

/** What is wrong with what a converter made, in words; nothing where nothing is. */
export function faultOf({ entities, issues }: Made): string | undefined {
  for (const entity of entities) {
    const error = validateEntity(entity).issues.find(({ severity }) => severity === 'error');
    if (error !== undefined) return `an entity that is not valid: ${JSON.stringify(error)} in ${JSON.stringify(entity)}`;
  }
  const odd = issues.find(({ code, message }) => !/^[a-z]+\/[a-z0-9-]+$/u.test(code) || message === '');
  return odd === undefined ? undefined : `an issue that cannot be: ${JSON.stringify(odd)}`;
}

/** Converts a JSON text as a record; nothing where it is no JSON. */
function convertRecord(format: RecordFormat, bytes: Uint8Array): Made {
  const { value } = parseJson(bytes);
  if (value === undefined) return { entities: [], issues: [] };
  format.detect(value);
  format.detectVersion(value);
  const judged = format.judge(value);
  const { entities = [], issues } = format.from(value);
  return { entities, issues: [...judged, ...issues] };
}

/** Converts bytes as a file that comes in pieces. */
async function convertFile(format: FileFormat, bytes: Uint8Array, random: Random): Promise<Made> {
  format.detectVersion(new TextDecoder().decode(bytes.subarray(0, 65_536)));
  const made: Made = { entities: [], issues: [] };
  for await (const { entities, issues } of format.read([{ name: 'list', bytes: stream(inPieces(bytes, random)) }])) {
    made.entities.push(...entities);
    made.issues.push(...issues);
  }
  return made;
}

async function* stream(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield* pieces;
}

const ways = [
  ...recordFormats.map((format) => ({
    name: format.name,
    samples: recordSamples[format.name]?.map((sample) => utf8(JSON.stringify(sample))) ?? documents,
    convert: async (bytes: Uint8Array) => convertRecord(format, bytes),
  })),
  ...fileFormats.map((format) => ({
    name: format.name,
    samples: (samples[format.name] ?? []).map(utf8),
    convert: (bytes: Uint8Array, random: Random) => convertFile(format, bytes, random),
  })),
];

/** That of so many mutated inputs none makes a converter throw or give out an entity that is not valid. */
export function hostile(inputs: number, seed: number, report: boolean): void {
  const count = Math.ceil(inputs / ways.length);

  describe(`${inputs} mutated inputs from the seed ${seed}`, () => {
    test.each(ways)('$name', async ({ name, samples: own, convert }) => {
      let converted = 0;
      for (let at = 0; at < count; at += 1) {
        const random = seeded(seed + at);
        const bytes = mutated(pick(own, random), own, random);
        const made = await convert(bytes, random).catch((error: unknown) => {
          if (error instanceof NutgrafError) return { entities: [], issues: [] };
          return expect.fail(`input ${seed + at}: it throws ${(error as Error).stack}\n${Buffer.from(bytes).toString('base64')}`);
        });
        const fault = faultOf(made);
        if (fault !== undefined) expect.fail(`input ${seed + at}: ${fault}\n${Buffer.from(bytes).toString('base64')}`);
        if (made.entities.length > 0) converted += 1;
      }
      if (report) console.log(`${name}: ${count} inputs, something converted of ${converted}`);
      expect(converted / count).toBeGreaterThan(0.05);
    });
  });
}
