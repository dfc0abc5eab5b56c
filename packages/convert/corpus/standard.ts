import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvDraft4 from 'ajv-draft-04';
import { type NinjsVersion, versions } from '../src/ninjs/foreign.ts';
import type { CorpusFile } from './corpus.ts';

type Json = Record<string, unknown>;

/** The judgement of the standard's own JSON Schema. */
export type Verdict = (document: unknown) => boolean;

const options = { strict: false, validateFormats: false, logger: false } as const;

/** The fields that a JSON Schema of the standard has, as `fieldsOfSchema` tells them of the Zod schema. */
export function fieldsOfStandard(root: Json, node: Json = root, at = ''): string[] {
  if (at === '/associations/*' || (typeof node.$ref === 'string' && node.$ref.includes('geojson.org'))) return [at];
  if (typeof node.$ref === 'string') {
    const path = node.$ref
      .replace(/^.*#\/?/u, '')
      .split('/')
      .filter((part) => part !== '');
    return fieldsOfStandard(
      root,
      path.reduce<Json>((inner, part) => inner[part] as Json, root),
      at,
    );
  }
  if (node.type === 'array') return fieldsOfStandard(root, (node.items ?? {}) as Json, `${at}/*`);
  if (node.type !== 'object') return [at];
  const named = Object.entries((node.properties ?? {}) as Record<string, Json>);
  const free = Object.entries((node.patternProperties ?? {}) as Record<string, Json>).map(
    ([names, value]) => [names.includes('_[') ? `${/[a-z]+/u.exec(names)?.[0]}_*` : '*', value] as const,
  );
  const fields = [...named, ...free].flatMap(([name, value]) => fieldsOfStandard(root, value, `${at}/${name}`));
  return fields.length === 0 ? [`${at}/*`] : fields;
}

/** One judge a version, made from the JSON Schemas of the standard by ajv. String formats are annotations. */
export function standardJudges(files: readonly CorpusFile[]): Record<NinjsVersion, Verdict> {
  const { $id: _, $schema: __, ...geojson } = schemaAt(files, 'geojson.schema.json');
  const judge = (version: NinjsVersion): Verdict => {
    const schema = schemaAt(files, `ninjs-schema_${version}.json`);
    const ajv = judgeFor(String(schema.$schema));
    ajv.addSchema(geojson, 'https://geojson.org/schema/GeoJSON.json');
    const validate = ajv.compile(version === '1.0' ? draft04Of(schema) : schema);
    return (document) => validate(document) === true;
  };
  return Object.fromEntries(versions.map((version) => [version, judge(version)])) as Record<NinjsVersion, Verdict>;
}

/** The judgement of the JSON Schema of a version that also looks at the formats of texts: addresses and points of time. */
export function formatJudge(files: readonly CorpusFile[], version: '3.0' | '3.1'): Verdict {
  const { $id: _, $schema: __, ...geojson } = schemaAt(files, 'geojson.schema.json');
  const ajv = new Ajv2020({ ...options, validateFormats: true });
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/iu);
  ajv.addFormat(
    'date-time',
    (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(text) && !Number.isNaN(Date.parse(text)),
  );
  ajv.addSchema(geojson, 'https://geojson.org/schema/GeoJSON.json');
  const validate = ajv.compile(schemaAt(files, `ninjs-schema_${version}.json`));
  return (document) => validate(document) === true;
}

/** A schema of the corpus, by the end of its path. */
export function schemaAt(files: readonly CorpusFile[], path: string): Json {
  const file = files.find((one) => one.path.endsWith(path));
  if (file?.value === undefined) throw new Error(`The corpus lacks the schema ${path}`);
  return structuredClone(file.value) as Json;
}

function judgeFor(dialect: string): Ajv {
  if (dialect.includes('draft-03') || dialect.includes('draft-04')) return new ajvDraft4.default(options) as unknown as Ajv;
  return dialect.includes('2020-12') ? (new Ajv2020(options) as unknown as Ajv) : new Ajv(options);
}

/** Draft 03 as draft 04: `required` moves from the property to the object. Nothing else in ninjs 1.0 differs. */
function draft04Of(schema: Json): Json {
  const properties = schema.properties as Record<string, Json>;
  const required = Object.keys(properties).filter((name) => properties[name]?.required === true);
  for (const name of required) delete properties[name]?.required;
  return { ...schema, $schema: 'http://json-schema.org/draft-04/schema#', required };
}
