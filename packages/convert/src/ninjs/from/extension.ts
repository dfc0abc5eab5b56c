import type { Extensions, JsonValue } from 'nutgraf';
import type { View } from '../../view.ts';

/** What the model has no property for and a publisher may well need: kept as it is, under these keys. */
const kept: Readonly<Record<string, readonly string[]>> = {
  'ninjs:profile': ['profile'],
  'ninjs:contentCreated': ['contentcreated', 'contentCreated', 'content_created'],
  'ninjs:rightsInfo': ['rightsinfo', 'rightsInfo'],
  'ninjs:trustIndicators': ['trustindicators', 'trustIndicators', 'trustindicator'],
  'ninjs:plannedCoverage': ['plannedCoverage'],
  'ninjs:priority': ['priority'],
};

/** The fields of an item that are kept whole as extensions. */
export function extensions(view: View): Extensions {
  const found = Object.entries(kept).map(([key, names]) => [key, view.take(...names)?.value as JsonValue | undefined] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined));
}
