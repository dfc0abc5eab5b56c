import type { Article } from 'nutgraf';
import { fits } from '../../fit.ts';
import { saysNothing } from '../../view.ts';
import { schemas } from '../foreign.ts';
import type { Context } from './context.ts';
import { instant } from './form.ts';

/** Extensions that a reader of ninjs made, and the property of ninjs 3.1 that each was. */
const kept = {
  'ninjs:profile': 'profile',
  'ninjs:contentCreated': 'contentCreated',
  'ninjs:rightsInfo': 'rightsInfo',
  'ninjs:trustIndicators': 'trustIndicators',
  'ninjs:plannedCoverage': 'plannedCoverage',
} as const;

/** What ninjs has and the model keeps as extensions, where it is as the standard has it. Other extensions are lost. */
export function extensions(article: Article, { losses }: Context): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(article.extensions ?? {})) {
    const name = Object.hasOwn(kept, key) ? kept[key as keyof typeof kept] : undefined;
    const isRight = name !== undefined && !saysNothing(value) && fits(schemas['3.1'].shape[name] as never, value);
    if (isRight && (name !== 'contentCreated' || instant(String(value)) !== undefined)) written[name] = value;
    else
      losses.drop(
        article,
        `/extensions/${key}`,
        name === undefined ? 'ninjs has no room for what a publisher adds' : 'it is not as the standard has it',
      );
  }
  return written;
}
