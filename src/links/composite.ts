import type { Quantity } from '../claims/quantity.ts';
import type { Desk } from '../records/record.ts';
import type { Figure } from './figure.ts';
import { Memo } from './memo.ts';
import { scopeOf } from './scope.ts';
import { fatesMeant } from './senses.ts';

/**
 * The sums that a list of figures (in order) invites: neighbours in one sentence that count the same things, each with
 * another fate. Ranges, shares and vague plurals are not added up.
 */
export const compositesOf = (figures: readonly Figure[], glossary: Desk['glossary']): readonly Figure[] =>
  kept.get(glossary, figures, '', () => sums(figures, glossary));

const kept = new Memo<Desk['glossary'], readonly Figure[], readonly Figure[]>();

function sums(figures: readonly Figure[], glossary: Desk['glossary']): Figure[] {
  const composites: Figure[] = [];
  let run: { figure: Figure; sense: number }[] = [];
  const close = () => {
    if (run.length > 1) composites.push(sumOf(run));
    run = [];
  };
  for (const figure of figures) {
    const senses = scopeOf(figure, glossary)?.senses;
    const [sense = null] = senses?.size === 1 && HARM.has([...senses][0]!) ? senses : [];
    const last = run.at(-1)?.figure;
    if (
      sense === null ||
      !addable(figure) ||
      (last && !sameThing(last, figure)) ||
      run.some((one) => one.sense === sense)
    )
      close();
    if (sense !== null && addable(figure)) run.push({ figure, sense });
  }
  close();
  return composites;
}

/** What befalls people one by one, so that the counts add up; the deployed hold the dead among them. */
const HARM: ReadonlySet<number> = new Set(['kill', 'wound', 'capture', 'arrest', 'miss'].flatMap(fatesMeant));

const addable = ({ quantity }: Figure): boolean =>
  quantity.kind === 'count' && typeof quantity.value === 'number' && /^[=~]$/.test(quantity.bound);

const sameThing = (a: Figure, b: Figure): boolean => a.sentence === b.sentence && a.head === b.head;

function sumOf(run: readonly { figure: Figure; sense: number }[]): Figure {
  const parts = run.map(({ figure }) => figure);
  const first = parts[0]!.quantity;
  const last = parts.at(-1)!.quantity;
  const sum = (pick: (quantity: Quantity) => number) =>
    parts.reduce((total, { quantity }) => total + pick(quantity), 0);
  const quantity: Quantity = {
    ...first,
    span: { start: first.span.start, end: last.span.end },
    boundSpan: null,
    text: parts.map(({ quantity: { text } }) => text).join(' + '),
    value: sum(({ value }) => (typeof value === 'number' ? value : 0)),
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
    bound: parts.some(({ quantity: { bound } }) => bound === '~') ? '~' : '=',
  };
  const near = new Map(parts.flatMap((part) => [...part.near]));
  const kin = new Map(parts.flatMap((part) => [...part.kin]));
  return { ...parts[0]!, near, kin, quantity, fates: new Set(run.map(({ sense }) => sense)) };
}
