import type { Ternary } from 'nutgraf';
import type { Tone } from '../report/paint.ts';

export const answerTone = { yes: 'bad', maybe: 'doubtful', no: 'quiet' } as const satisfies Record<Ternary, Tone>;
