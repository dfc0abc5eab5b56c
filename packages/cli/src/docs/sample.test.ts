import { expect, test } from 'vitest';
import { brief, samplesOf } from './sample.ts';

test('a long value is cut between characters, never in one', () => {
  expect(brief('🕊'.repeat(20), 10)).toBe(`"${'🕊'.repeat(8)}…`);
  expect(brief(['a', 'b'])).toBe('["a", …]');
  expect(brief({ value: 1 })).toBe('{"value":1}');
});

test('values are found by their type and by the property that holds them', () => {
  const types = {
    Story: { properties: { events: { items: { $ref: '#/$defs/Event' } } } },
    Event: { properties: { kind: { const: 'event' }, days: { items: { $ref: '#/$defs/Day' } } } },
    Day: { type: 'string' },
  };
  const { ofType, ofProperty } = samplesOf(types, 'Story', [{ events: [{ kind: 'event', days: ['1', '2'] }] }]);
  expect(ofType.get('Day')).toEqual([
    { value: '1', at: 'event.days' },
    { value: '2', at: 'event.days' },
  ]);
  expect(ofProperty.get('Event.days')).toEqual(['1', '2']);
});
