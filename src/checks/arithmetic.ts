import { agreement } from '../claims/interval.ts';
import { type Figure, figuresOf } from '../links/figure.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import { figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';

/** Figures of one sentence do not go together: a sum that is none, a part larger than its whole. */
export const arithmetic: Check = {
  id: 'arithmetic',
  summary: 'Figures of one sentence do not add up, or a part is larger than its whole.',
  why: 'Readers add up. A sum that is wrong says that one of the figures is.',
  severity: 'warning',
  examples: [
    { draft: 'The club sold 300 tickets in May and 2,700 in June, ⟦4,000⟧ in total.' },
    { draft: 'Of the 40 passengers on the bus, ⟦45⟧ were hurt.' },
    {
      draft: 'The club sold 300 tickets in May and 2,700 in June, 3,000 in total. Of its 40 members, 12 are from Oban.',
    },
  ],
  run: (context) =>
    context.reading.blocks.flatMap((block) => {
      const bySentence = new Map<unknown, Figure[]>();
      for (const figure of figuresOf(block)) {
        const list = bySentence.get(figure.sentence);
        if (list) list.push(figure);
        else bySentence.set(figure.sentence, [figure]);
      }
      return [...bySentence.values()].flatMap((figures) => [
        ...wrongSum(figures, context),
        ...partOverWhole(figures, context),
      ]);
    }),
};

const exact = ({ quantity }: Figure): number | null =>
  quantity.kind === 'count' && quantity.bound === '=' && typeof quantity.value === 'number' && /\d/.test(quantity.text)
    ? quantity.value
    : null;

/** "300 in May and 2,700 in June, 4,000 in total": all other counts of the sentence are the parts. */
function wrongSum(figures: readonly Figure[], context: Context): Finding[] {
  const totals = figures.filter((figure) => TOTAL.test(tail(figure)));
  const [total] = totals;
  if (totals.length !== 1 || !total || exact(total) === null) return [];
  const parts = figures.filter((figure) => figure !== total);
  if (parts.length < 2 || parts.some((part) => exact(part) === null || !counts(part, total))) return [];
  const sum = parts.reduce((all, part) => all + exact(part)!, 0);
  if (
    agreement({ ...total.quantity, value: sum, low: sum, high: sum, text: String(sum) }, total.quantity, 'careful') !==
    'conflict'
  )
    return [];
  return [
    finding(
      total,
      context,
      message('{0} make {1}, not {2}.', parts.map(figureText).join(' + '), sum.toLocaleString('en'), figureText(total)),
      parts,
    ),
  ];
}

const TOTAL = /^\S*\s*(?:\S+\s){0,2}(?:in total|in all|altogether|overall|all told)\b/;

/** The words behind a figure. */
const tail = ({ reading, quantity }: Figure): string =>
  reading.block.text.slice(quantity.span.end, quantity.span.end + 50);

const counts = (part: Figure, total: Figure): boolean => !part.head || !total.head || part.head === total.head;

/** "Of the 40 passengers, 45 were hurt." */
function partOverWhole(figures: readonly Figure[], context: Context): Finding[] {
  const [whole, ...parts] = figures;
  if (!whole || exact(whole) === null || !/\b(?:of|among) (?:the |its |their |all |those |these )?$/i.test(lead(whole)))
    return [];
  return parts
    .filter((part) => exact(part) !== null && (!part.head || part.head === whole.head) && exact(part)! > exact(whole)!)
    .map((part) =>
      finding(part, context, message('{0} cannot be a part of {1}.', figureText(part), figurePhrase(whole)), [whole]),
    );
}

/** The words before a figure, where it opens its sentence. */
function lead({ reading, quantity, sentence }: Figure): string {
  const text = reading.block.text.slice(sentence.start, figureSpan(quantity).start);
  return text.length < 25 ? text : '';
}

function finding(at: Figure, context: Context, text: Finding['message'], others: readonly Figure[]): Finding {
  return {
    check: 'arithmetic',
    severity: 'warning',
    certainty: 0.85,
    place: placeOf(context, at.reading.block, figureSpan(at.quantity)),
    message: text,
    why: message('The figures stand in one sentence and count the same things.'),
    related: others.map((other) => ({
      place: placeOf(context, other.reading.block, figureSpan(other.quantity)),
      message: message('The draft says {0} here.', figurePhrase(other)),
    })),
    fixes: [],
  };
}
