import * as z from 'zod';
import { programScope } from '../codes/program-scope.ts';
import type { Program } from '../generated/model.ts';
import { list } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { ActorIdSchema, ProgramIdSchema, TerritoryIdSchema } from '../values/id.ts';
import { LocalTextSchema, TitleSchema } from '../values/local-text.ts';
import { entityShape } from './entity.ts';
import { legalBasesProperty, measuresProperty, sanctionHistoryProperty } from './measure.ts';

export const ProgramSchema: ObjectSchema<Program> = namedObject(
  'Program',
  'A sanctions program ("programme" at the United Nations and the European Union): the rules under which an authority sanctions targets. Not a sanction on anybody.',
  z.strictObject({
    kind: z.literal('program').describe('Always `program`.'),
    id: ProgramIdSchema.describe('The id of the program.'),
    title: TitleSchema.describe('What it is called.'),
    issuers: list(ActorIdSchema, 300).optional().describe('Who imposes it.'),
    scope: coded(programScope).optional().describe('How many stand behind it.'),
    legalBases: legalBasesProperty,
    targets: list(TerritoryIdSchema, 300)
      .optional()
      .describe('The states and places that it is about. Who is listed under it are sanctions.'),
    objectives: list(LocalTextSchema, 100).optional().describe('What it is to achieve.'),
    measures: measuresProperty,
    history: sanctionHistoryProperty,
    ...entityShape,
  }),
);
