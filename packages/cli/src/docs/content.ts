/** A page or a file of the dictionary, without its ending, and a place on it: `kind/agreement`, `type/period#end`. */
export type Target = string;

/** A piece of a sentence: text, or text that is code or leads somewhere. */
export type Inline = string | { readonly text: string; readonly code?: boolean; readonly to?: Target };

/** A sentence or several. */
export type Prose = readonly Inline[];

/** A row of a table; the first cell is its header. */
export interface TableRow {
  readonly anchor?: string;
  readonly cells: readonly Prose[];
}

/** A part of a page. */
export type Block =
  | { readonly type: 'prose'; readonly content: Prose; readonly tone?: 'lead' | 'quiet' }
  | { readonly type: 'heading'; readonly text: string; readonly anchor?: string }
  | { readonly type: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly type: 'list'; readonly items: readonly Prose[] }
  | { readonly type: 'code'; readonly text: string; readonly language: 'json' | 'text' }
  | { readonly type: 'fold'; readonly summary: string; readonly content: readonly Block[] }
  | { readonly type: 'diagram'; readonly diagram: Diagram };

/** A drawing of what refers to what. */
export interface Diagram {
  /** What it shows, for whoever cannot see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** A box of a drawing, in pixels. */
export interface Box {
  readonly text: string;
  /** What stands below the text, one line each. */
  readonly rows?: readonly string[];
  readonly to?: Target;
  readonly isMain?: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An arrow of a drawing: where it starts, how it bends and where it ends. */
export interface Line {
  readonly path: string;
}

/** A page of the dictionary. */
export interface DocPage {
  /** Where it lies, without its ending: `kind/agreement`. */
  readonly path: string;
  readonly title: string;
  /** What sort of page it is: `Kind`, `Code list`. */
  readonly sort: string;
  /** The sentence under the title, which an index shows beside it. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}

/** A sentence as a schema or a registry has it: what stands between backticks is code. */
export function say(text: string): Prose {
  return text
    .split(/(`[^`]+`)/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('`') ? { text: part.slice(1, -1), code: true } : part));
}

/** A piece of code. */
export function code(text: string, to?: Target): Inline {
  return to === undefined ? { text, code: true } : { text, code: true, to };
}

/** A link. */
export function link(text: string, to: Target): Inline {
  return { text, to };
}

/** Pieces with a separator between them. */
export function join(pieces: readonly Prose[], separator: string): Prose {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [separator, ...piece]));
}
