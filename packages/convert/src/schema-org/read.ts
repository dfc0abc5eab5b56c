import { type Entity, type EntityId, hasErrors, type Issue } from 'nutgraf';
import { defaultLimits, RecordReader } from 'nutgraf/intake';
import type { Converted, ConvertedRecord, ConvertOptions, ForeignFile } from '../format.ts';
import { Ledger, type RecordPlace } from '../ledger.ts';
import { refusal } from '../sanctions/list.ts';
import { GraphReading, type PageWords } from './from/reading.ts';
import { faultOf, reasons, rootsOf, valid } from './from.ts';
import { absolute, Graph, type Node, type Scope } from './graph.ts';
import { readBlock } from './text/block.ts';
import { decodeText } from './text/charset.ts';
import { looksLikePage, readPage } from './text/page.ts';

/** A text of JSON-LD, and where it stands. */
interface Piece {
  text: string;
  /** Whether it is longer than a record may be, and was not read. */
  isCut?: boolean;
  place: RecordPlace;
  /** What it shares with others of its page. */
  scope: Scope;
  page: PageWords;
}

/** The nodes of a piece, or why there are none. */
interface BlockNodes {
  nodes: Node[];
  fault?: { line: number; message: string; hint: string };
}

/** Pieces that are read together, and what is to be said of them: those of a file, or a line. */
interface WholeFile {
  pieces: Piece[];
  repair?: string;
}

const untyped = { message: 'nothing in it has a type of schema.org', hint: 'Give each node its "@type", such as NewsArticle' };

const nothing = 'the page has no article, claim, person, organization, event or place of schema.org';

const tooLong = `the text is longer than ${defaultLimits.record} bytes`;

const noBlock = 'the file has no block of JSON-LD';

/**
 * Converts pages of HTML and files of JSON-LD in terms of schema.org. A block of a page, a document, or a line of several is a record. What is
 * no longer than the limit of a record is read in two passes, so that a node may refer to one behind it or in another block; of longer files of
 * lines each line is read by itself. An entity is given out once, with the record that it comes from first; what is referred to and never told
 * comes at the end, as an entity with its id alone. One broken block is refused and stops no other. Never throws for any bytes.
 */
export async function* readSchemaOrg(
  files: readonly ForeignFile[],
  { namespace = 'schema-org' }: ConvertOptions = {},
): AsyncGenerator<ConvertedRecord, void> {
  const run = new Run(namespace);
  for (const file of files) {
    const { head, rest } = await beginning(file.bytes);
    if (rest === undefined) yield* run.convert(wholeFile(head, file.name), file.name);
    else if (looksLikePage(decodeText(head.subarray(0, 65_536)).text)) {
      await rest.return?.();
      yield {
        ...refusal({ source: file.name }, tooLong, 'Save the page without its pictures'),
        isLast: true,
      };
    } else for await (const one of lines(head, rest, file.name)) yield* run.convert(one, file.name);
  }
  yield* run.end();
}

/**
 * Converts a page of HTML, given as a text or as its bytes, with all its blocks of JSON-LD. `value` is the first article. A block that is broken
 * is an issue and stops no other.
 */
export function fromPage(html: string | Uint8Array, { namespace = 'schema-org' }: ConvertOptions = {}): Converted {
  const run = new Run(namespace);
  const { text, repair } = typeof html === 'string' ? { text: html, repair: undefined } : decodeText(html);
  const steps = [...run.convert({ pieces: piecesOfPage(text, 'page'), ...(repair === undefined ? {} : { repair }) }, 'page'), ...run.end()];
  const entities = steps.flatMap((step) => step.entities);
  const issues = steps.flatMap((step) => step.issues).map(({ source: _, ...issue }): Issue => issue);
  const value = entities.find(({ kind }) => kind === 'article');
  if (entities.length === 0) {
    const refused: Issue = {
      code: 'convert/refused',
      severity: 'error',
      pointer: '',
      message: nothing,
      hint: 'Look at the "@type" of its blocks',
    };
    return { issues: hasErrors(issues) ? issues : [refused, ...issues] };
  }
  return { ...(value?.kind === 'article' ? { value } : {}), entities, issues };
}

/** The conversion of files one after another. */
class Run {
  readonly #namespace: string;
  readonly #ledger = new Ledger(reasons);
  /** What was given out, by id. */
  readonly #given = new Set<EntityId>();
  /** What was referred to and not told yet, by id. */
  readonly #stubs = new Map<EntityId, Entity>();

  constructor(namespace: string) {
    this.#namespace = namespace;
  }

  /** Converts pieces that belong together, one step a piece. */
  *convert({ pieces, repair }: WholeFile, name: string): Generator<ConvertedRecord, void> {
    if (pieces.length === 0)
      yield refusal({ source: name }, noBlock, 'Look at what was saved: microdata, RDFa and Open Graph are not read');
    if (repair !== undefined) this.#ledger.note('repaired', { pointer: '', field: 'encoding' }, repair);
    const graph = new Graph(this.#ledger);
    const reading = new GraphReading(this.#namespace, graph, this.#ledger);
    const read: (BlockNodes & { piece: Piece })[] = pieces.map((piece) => ({ piece, ...this.#nodesOf(piece, graph) }));
    const ends = read.map((one) => {
      const roots = rootsOf(one.nodes, this.#ledger, graph);
      const isOfNoType = roots.length === 0 && one.nodes.every((node) => node['@type'].length === 0);
      if (isOfNoType) one.fault ??= { line: one.piece.place.line, ...untyped };
      reading.read(roots, one.piece.page);
      return reading.entities.size;
    });
    const entities = [...reading.entities.values()];
    for (const [index, { piece, fault }] of read.entries()) {
      const own = entities.slice(ends[index - 1] ?? 0, ends[index]);
      if (fault !== undefined) yield refusal({ ...piece.place, line: fault.line }, fault.message, fault.hint);
      else yield { ...piece.place, entities: this.#taken(own), issues: [] };
    }
    for (const [id, stub] of reading.stubs) if (!this.#given.has(stub.id)) this.#stubs.set(id as EntityId, stub);
  }

  /** What was referred to and never told, and the losses of the run. */
  *end(): Generator<ConvertedRecord, void> {
    const stubs = valid(
      [...this.#stubs.values()].filter(({ id }) => !this.#given.has(id)),
      this.#ledger,
    );
    yield { entities: stubs, issues: this.#ledger.issues() };
  }

  #nodesOf({ text, isCut = false, place, scope }: Piece, graph: Graph): BlockNodes {
    if (isCut) return { nodes: [], fault: { line: place.line, message: tooLong, hint: 'Write one document a line' } };
    const { value, repairs, fault } = readBlock(text);
    if (fault !== undefined)
      return { nodes: [], fault: { ...fault, line: place.line + fault.line - 1, message: `the block cannot be read: ${fault.message}` } };
    const wrong = faultOf(value);
    if (wrong !== undefined) return { nodes: [], fault: { line: place.line, ...wrong } };
    for (const repair of repairs) this.#ledger.note('repaired', { pointer: '', field: repair, record: place }, repair);
    return { nodes: graph.add(value, scope, place) };
  }

  /** What the model takes of entities, of each id the first. */
  #taken(entities: readonly Entity[]): Entity[] {
    const taken = valid(
      entities.filter(({ id }) => !this.#given.has(id)),
      this.#ledger,
    );
    for (const { id } of taken) this.#given.add(id);
    return taken;
  }
}

/** The bytes of a file up to the limit of a record, and what is behind them, if anything is. */
async function beginning(bytes: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; rest?: AsyncIterator<Uint8Array> }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const rest = bytes[Symbol.asyncIterator]();
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    parts.push(new Uint8Array(next.value));
    length += next.value.length;
    if (length > defaultLimits.record) return { head: joined(parts, length), rest };
  }
  return { head: joined(parts, length) };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function wholeFile(bytes: Uint8Array, source: string): WholeFile {
  const { text, repair } = decodeText(bytes);
  const pieces = looksLikePage(text) ? piecesOfPage(text, source) : piecesOfJson(text, source);
  return repair === undefined ? { pieces } : { pieces, repair };
}

function piecesOfPage(html: string, source: string): Piece[] {
  const { blocks, lang, canonical, base } = readPage(html);
  const own = canonical !== undefined && /^https?:/iu.test(canonical) ? canonical : base;
  const scope: Scope = { local: '#', ...(own === undefined ? {} : { base: own }) };
  const page: PageWords = {
    ...(lang === undefined ? {} : { lang }),
    ...(canonical === undefined ? {} : { canonical: absolute(canonical, scope) }),
  };
  return blocks.map(({ text, line }, index) => ({ text, scope, page, place: { source, record: index + 1, line } }));
}

/** JSON as one piece, or as one a line where each line that says something begins as a document does and the first is one. */
function piecesOfJson(text: string, source: string): Piece[] {
  const rows = text.split('\n').map((row, index) => ({ text: row, line: index + 1 }));
  const full = rows.filter((row) => row.text.trim() !== '');
  const isLines = full.length > 1 && full.every((row) => /^\s*[{[]/u.test(row.text)) && readBlock(full[0]?.text ?? '').fault === undefined;
  const pieces = isLines ? full : [{ text, line: 1 }];
  return pieces.map((piece, index) => ({
    text: piece.text,
    scope: { local: `#${index}` },
    page: {},
    place: { source, record: index + 1, line: piece.line },
  }));
}

/** The lines of a file that is longer than a record may be. */
async function* lines(head: Uint8Array, rest: AsyncIterator<Uint8Array>, source: string): AsyncGenerator<WholeFile, void> {
  async function* all(): AsyncGenerator<Uint8Array, void> {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  }
  for await (const batch of new RecordReader(all())) {
    for (const { bytes, number = 1, start, length = bytes.length } of batch) {
      const isCut = length > bytes.length;
      const { text, repair } = isCut ? { text: '', repair: undefined } : decodeText(bytes);
      const piece: Piece = { text, isCut, scope: { local: `#${number}` }, page: {}, place: { source, record: number, line: start.line } };
      yield { pieces: [piece], ...(repair === undefined ? {} : { repair }) };
    }
  }
}
