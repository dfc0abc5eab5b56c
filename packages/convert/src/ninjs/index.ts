export type { Converted, ConvertOptions } from '../format.ts';
export { detectVersion, looksLikeNinjs } from './detect.ts';
export type { NinjsVersion } from './foreign.ts';
export { isVersion, versions } from './foreign.ts';
export { fromNinjs } from './from.ts';
export { judge } from './judge.ts';
export type { Family } from './mapping.ts';
export { mapping } from './mapping.ts';
export { toNinjs } from './to.ts';
