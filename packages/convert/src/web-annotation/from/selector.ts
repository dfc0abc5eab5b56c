import { type Evidence, EvidenceSchema } from 'nutgraf';
import { fits } from '../../fit.ts';
import type { View } from '../../view.ts';
import { pointerStandard } from '../pointer.ts';
import { type Context, compact } from './context.ts';

interface Selected {
  quote?: Pick<Evidence, 'exact' | 'prefix' | 'suffix'>;
  position?: Pick<Evidence, 'start' | 'end'>;
  part?: string;
}

/**
 * The words that a target selects. Selectors beside each other, and one that refines another, are read as one. Without a quotation there is no
 * evidence, and a position counts only where a JSON Pointer tells the text of the article that it counts in.
 */
export function evidenceOf(target: View, context: Context): Evidence | undefined {
  const selected: Selected = {};
  const spot = target.spotOf('selector');
  for (const view of target.views('selector')) collect(view, selected, context);
  const { quote, position, part } = selected;
  if (quote === undefined) {
    if (position !== undefined) context.ledger.drop(spot, 'it gives positions and not the words, and the text is not at hand');
    return undefined;
  }
  const anchored: Evidence = compact<Evidence>({ ...quote, part, ...position });
  const isWhole = part !== undefined && position !== undefined && Number(position.start) < Number(position.end);
  if (isWhole && fits(EvidenceSchema, anchored)) return anchored;
  if (position !== undefined || part !== undefined)
    context.ledger.drop(spot, 'its positions are kept where a JSON Pointer tells the text that they count in');
  return quote;
}

function collect(view: View, selected: Selected, context: Context): void {
  const type = view.text('type', '@type');
  if (type === 'TextQuoteSelector') {
    const exact = view.text('exact');
    if (exact !== undefined && selected.quote === undefined)
      selected.quote = compact<Pick<Evidence, 'exact' | 'prefix' | 'suffix'>>({
        exact,
        prefix: view.text('prefix'),
        suffix: view.text('suffix'),
      });
  } else if (type === 'TextPositionSelector') {
    const start = view.take('start')?.value;
    const end = view.take('end')?.value;
    if (Number.isInteger(start) && Number.isInteger(end)) selected.position ??= { start: start as number, end: end as number };
  } else if (type === 'FragmentSelector' && view.peek('conformsTo') === pointerStandard) {
    view.take('conformsTo');
    selected.part ??= view.text('value') ?? '';
  } else context.ledger.drop(view.spot, 'it is of a type that does not tell the words');
  for (const inner of view.views('refinedBy')) collect(inner, selected, context);
  view.close();
}
