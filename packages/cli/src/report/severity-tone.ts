import type { Severity } from 'nutgraf';
import type { Tone } from './paint.ts';

/** The colour of each severity. */
export const severityTone = { error: 'bad', warning: 'doubtful', info: 'quiet' } as const satisfies Record<Severity, Tone>;
