import { compressedCases } from './case/compressed.ts';
import { depthCases } from './case/depth.ts';
import { encodingCases } from './case/encoding.ts';
import { keyCases } from './case/key.ts';
import { numberCases } from './case/number.ts';
import { sizeCases } from './case/size.ts';
import { textCases } from './case/text.ts';
import { urlCases } from './case/url.ts';

/** The cases whose bytes are made in no time. */
export const shortPack = {
  depth: depthCases,
  encoding: encodingCases,
  keys: keyCases,
  numbers: numberCases,
  texts: textCases,
  addresses: urlCases,
  compressed: compressedCases,
} as const;

/** All cases, by what is hostile in them. */
export const pack = { ...shortPack, sizes: sizeCases } as const;
