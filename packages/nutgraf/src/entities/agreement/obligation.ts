import * as z from 'zod';
import { obligationType } from '../../codes/obligation-type.ts';
import type { Obligation } from '../../generated/model.ts';
import { list } from '../../values/bound.ts';
import { coded } from '../../values/coded.ts';
import { namedObject, type ObjectSchema } from '../../values/define.ts';
import { ActorIdSchema } from '../../values/id.ts';

export const ObligationSchema: ObjectSchema<Obligation> = namedObject(
  'Obligation',
  'What members of an alliance owe each other (ATOP).',
  z.strictObject({
    type: coded(obligationType).describe('What is owed.'),
    by: list(ActorIdSchema).optional().describe('Who owes it. Absent: every party.'),
    towards: list(ActorIdSchema).optional().describe('To whom it is owed. Absent: every other party.'),
  }),
);
