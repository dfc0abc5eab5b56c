import { ajvPeer } from './ajv.ts';
import { arktypePeer } from './arktype.ts';
import type { Peer } from './peer.ts';
import { typeboxPeer } from './typebox.ts';
import { valibotPeer } from './valibot.ts';
import { zodPeer } from './zod.ts';
import { zodCompilePeer } from './zod-compile.ts';
import { zodMiniPeer } from './zod-mini.ts';

/** Every library that is compared, made anew: the schemas are built here. */
export function peers(): Peer[] {
  return [zodPeer(), zodMiniPeer(), zodCompilePeer(), valibotPeer(), arktypePeer(), typeboxPeer(), ajvPeer()];
}
