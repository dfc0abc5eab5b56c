import { calendarFault } from '../../values/edtf.ts';
import { dateProperties } from '../property-name.ts';
import type { EntityRule } from './rule.ts';

/** Dates of the right form that no calendar has. */
export const calendar: EntityRule = {
  code: {
    code: 'entity/calendar',
    severity: 'error',
    title: 'No date of the calendar',
    meaning:
      'The text has the form of a date, and there is no such day, hour or second: 30 February, hour 24, an interval that ends before it begins.',
    mend: 'Look at the source. Where the day is in doubt, write only what is sure: the month or the year.',
    example: JSON.stringify({ kind: 'event', id: 'event/summit', type: 'summit', on: '2024-02-30' }),
  },
  text(text, property) {
    if (!dateProperties.has(property)) return undefined;
    const fault = calendarFault(text);
    return fault === undefined ? undefined : { message: `"${property}" holds ${fault}`, hint };
  },
};

const hint = 'Look at the source, or write only what is sure: the month or the year';
