import * as z from 'zod';
import { assessor } from '../../codes/assessor.ts';
import { mentionRole } from '../../codes/mention-role.ts';
import type { Mention } from '../../generated/model.ts';
import { coded } from '../../values/coded.ts';
import { namedObject, type ObjectSchema } from '../../values/define.ts';
import { EntityIdSchema } from '../../values/id.ts';

export const MentionSchema: ObjectSchema<Mention> = namedObject(
  'Mention',
  'That an article names an entity.',
  z.strictObject({
    ref: EntityIdSchema.describe('The entity that is named.'),
    role: coded(mentionRole).optional().describe('In what role it is named.'),
    how: coded(assessor).optional().describe('Who or what found it.'),
  }),
);
