import * as z from 'zod';
import { organizationType } from '../codes/organization-type.ts';
import { ownership } from '../codes/ownership.ts';
import type { Organization } from '../generated/model.ts';
import { list, text } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { OrganizationIdSchema } from '../values/id.ts';
import { CountrySchema, property } from '../values/property.ts';
import { actorShape } from './actor.ts';
import { entityShape } from './entity.ts';

export const OrganizationSchema: ObjectSchema<Organization> = namedObject(
  'Organization',
  'A body with a name that is no state, government or bloc: a company, a public body, an armed force, a party, a publisher.',
  z.strictObject({
    kind: z.literal('organization').describe('Always `organization`.'),
    id: OrganizationIdSchema.describe('The id of the organization.'),
    ...actorShape,
    countries: property.countries,
    type: coded(organizationType).optional().describe('What sort of organization it is.'),
    classification: text('name')
      .optional()
      .describe('What sort of body or thing the source calls it, such as `crude oil tanker` or its legal form.'),
    jurisdiction: CountrySchema.optional().describe('The country under whose law it stands, where the source says so.'),
    ownership: coded(ownership).optional().describe('Who owns it, broadly.'),
    sectors: list(text('keyword'), 100).optional().describe('What it does for a living, such as `arms manufacturing`.'),
    ...entityShape,
  }),
);
