export { showCharacter, showText, showValue } from '../show-text.ts';
export { nearest } from '../values/nearest.ts';
export { excerptAt } from './excerpt.ts';
export { inputCodes } from './input-codes.ts';
export { jsonCodes } from './json-codes.ts';
export { defaultLimits, type Limits, resolveLimits } from './limit.ts';
export { type ParsedJson, parseJson } from './parse-json.ts';
export type { TextPosition } from './text-position.ts';
