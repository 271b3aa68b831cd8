import type { Figure } from '../links/figure.ts';
import { message } from '../records/message.ts';
import type { Context } from './context.ts';
import { figureSpan, figureText } from './figure-words.ts';
import type { Fix } from './finding.ts';
import { editOf } from './places.ts';

/** A figure and who gives it; null where nobody is named. */
export interface Account {
  readonly figure: Figure;
  readonly speaker: string | null;
}

/** "…, the shipyard said": names who gives a figure that the draft has as its own. */
export function attribution(context: Pick<Context, 'uri'>, said: Figure, speaker: string | null): Fix[] {
  if (!speaker) return [];
  return [
    {
      title: message('Attribute the figure to {0}', speaker),
      edits: [atSentenceEnd(context, said, `, ${speaker} said`)],
    },
  ];
}

/** "…; the union said about 1,200": sets the other accounts beside the one that the draft gives. */
export function everyAccount(
  context: Pick<Context, 'uri'>,
  said: Figure,
  speaker: string | null,
  others: readonly Account[],
): Fix[] {
  const named = others.flatMap(({ figure, speaker: other }) =>
    other ? [`; ${other} said ${figureText(figure)}`] : [],
  );
  if (!named.length || named.length < others.length) return [];
  const text = `${speaker ? `, ${speaker} said` : ''}${named.join('')}`;
  return [{ title: message('Give every account'), edits: [atSentenceEnd(context, said, text)] }];
}

/** "Between 400 and 1,200": all that the accounts give, from the lowest to the highest. */
export function range(context: Pick<Context, 'uri'>, said: Figure, accounts: readonly Figure[]): Fix[] {
  const { kind, unit } = said.quantity;
  // A range is of numbers in the draft's own unit; "between dozens and 40" is none.
  if (accounts.some(({ quantity: one }) => one.kind !== kind || (kind !== 'count' && one.unit !== unit))) return [];
  if (accounts.some(({ quantity: { text } }) => /^\D*\b(?:dozens|scores|hundreds|thousands|millions)\b/i.test(text)))
    return [];
  const ends = accounts.flatMap(endsOf).sort((a, b) => a.size - b.size);
  const text = `between ${ends[0]!.text} and ${ends.at(-1)!.text}`;
  const { start } = figureSpan(said.quantity);
  const opens = start === said.sentence.start ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return [
    {
      title: message('Give the range: {0}', text),
      edits: [editOf(context, said.reading.block, { start, end: said.quantity.number.end }, opens)],
    },
  ];
}

/** The ends of a figure as written, with the sign of their currency and without words for a bound. */
function endsOf({ quantity, reading: { block } }: Figure): { readonly size: number; readonly text: string }[] {
  const { value, number, span, boundSpan } = quantity;
  const start = boundSpan && boundSpan.end <= number.start && boundSpan.end > span.start ? boundSpan.end : span.start;
  const sign = block.text.slice(start, number.start).trimStart();
  const words = block.text.slice(number.start, number.end);
  if (typeof value === 'number') return [{ size: value, text: sign + words }];
  const [low, high] = words.split(/\s*(?:–|-|\bto\b|\band\b)\s*/);
  return low && high
    ? [
        { size: value[0], text: sign + low },
        { size: value[1], text: (/^\d/.test(high) ? sign : '') + high },
      ]
    : [{ size: value[0], text: sign + words }];
}

function atSentenceEnd(context: Pick<Context, 'uri'>, { reading: { block }, sentence: { end } }: Figure, text: string) {
  const stop = block.text[end - 1] === '.' ? end - 1 : end;
  return editOf(context, block, { start: stop, end: stop }, text);
}
