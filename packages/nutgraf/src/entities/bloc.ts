import * as z from 'zod';
import { blocType } from '../codes/bloc-type.ts';
import type { Bloc } from '../generated/model.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { AgreementIdSchema, BlocIdSchema } from '../values/id.ts';
import { actorShape } from './actor.ts';
import { entityShape } from './entity.ts';
import { regionsProperty } from './state.ts';

export const BlocSchema: ObjectSchema<Bloc> = namedObject(
  'Bloc',
  'A body whose members are states. The members are relationships of the type `member-of`.',
  z.strictObject({
    kind: z.literal('bloc').describe('Always `bloc`.'),
    id: BlocIdSchema.describe('The id of the bloc.'),
    ...actorShape,
    type: coded(blocType).optional().describe('What sort of bloc it is.'),
    regions: regionsProperty,
    foundedBy: AgreementIdSchema.optional().describe('The agreement that founded it.'),
    ...entityShape,
  }),
);
