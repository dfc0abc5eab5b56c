import { styleText } from 'node:util';
import type { Output } from '../io.ts';

/** What a piece of a report is: a style each. */
export type Tone = 'bad' | 'doubtful' | 'good' | 'quiet' | 'strong' | 'word';

/** Gives a text its colour, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

/** How a text for people looks. */
export interface Look {
  paint: Paint;
  /** The columns to write to. */
  width: number;
}

const styles = {
  bad: 'red',
  doubtful: 'yellow',
  good: 'green',
  quiet: 'gray',
  strong: 'bold',
  word: 'cyan',
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>;

/** Colours for an output, or none. */
export function paintFor(output: Output, env: Readonly<Record<string, string | undefined>>): Paint {
  return hasColour(output, env) ? (tone, text) => styleText(styles[tone], text, { validateStream: false }) : (_, text) => text;
}

/** Whether an output shows colours: on a terminal, unless NO_COLOR is set; FORCE_COLOR decides for any output and over NO_COLOR. */
export function hasColour({ isTerminal }: Output, { FORCE_COLOR, NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>): boolean {
  if (FORCE_COLOR !== undefined) return !/^(?:0|false)$/iu.test(FORCE_COLOR);
  return isTerminal && !NO_COLOR && TERM !== 'dumb';
}

/** The width to write to: that of the terminal, within reason; 80 columns where there is none. */
export function widthOf({ isTerminal, columns }: Output): number {
  return isTerminal && columns !== undefined ? Math.max(40, Math.min(columns, 120)) : 80;
}
