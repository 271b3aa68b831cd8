import type { Token } from '../../prose/token.ts';
import type { DateMention } from '../date-mention.ts';
import type { Figure, Refiner } from './figure.ts';

/** Reads when and where a figure holds, from the phrases of its own clause: "since December 2024", "in Kursk". */
export const readCircumstances: Refiner = (figures, { text, tokens, sentences, dates }) => {
  let sentence = 0;
  let date = 0;
  for (const figure of figures) {
    while (sentence < sentences.length && sentences[sentence]!.to <= figure.from) sentence++;
    const bounds = sentences[sentence];
    if (!bounds) break;
    while (date < dates.length && dates[date]!.span.end <= bounds.start) date++;
    figure.time = timeOf(figure, text, tokens, bounds, dates, date);
    figure.place = placeOf(figure, text, tokens, bounds);
  }
  return figures;
};

/** How many dates and tokens of a sentence are looked at: clauses are short, hostile text is not. */
const REACH = 40;

function timeOf(
  figure: Figure,
  text: string,
  tokens: readonly Token[],
  bounds: { start: number; end: number; from: number },
  dates: readonly DateMention[],
  first: number,
): string | null {
  let best: DateMention | null = null;
  for (let i = first; i < dates.length && i < first + 8 && dates[i]!.span.start < bounds.end; i++) {
    const date = dates[i]!;
    if (!best || distance(date, figure) < distance(best, figure)) best = date;
  }
  if (!best || distance(best, figure) > 160) return null;
  let at = tokenAt(tokens, best.span.start);
  const preposition = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (preposition >= bounds.from && (tokens[preposition]?.tag === 'IN' || tokens[preposition]?.lower === 'to'))
    at = preposition;
  return text.slice(tokens[at]!.start, best.span.end);
}

const distance = (date: DateMention, figure: Figure): number =>
  date.span.start >= figure.end ? date.span.start - figure.end : Math.max(0, figure.start - date.span.end) * 2;

function placeOf(
  figure: Figure,
  text: string,
  tokens: readonly Token[],
  bounds: { from: number; to: number },
): string | null {
  const after = Math.min(bounds.to, figure.to + REACH);
  for (let i = figure.to; i < after; i++) {
    const place = placeAt(text, tokens, i, after);
    if (place) return place;
  }
  const before = Math.max(bounds.from, figure.from - REACH);
  for (let i = figure.from - 1; i >= before; i--) {
    const place = placeAt(text, tokens, i, figure.from);
    if (place) return place;
  }
  return null;
}

/** "in Kursk", "in the Kursk region of Russia", "near Sudzha": a preposition of place with a name in its phrase. */
function placeAt(text: string, tokens: readonly Token[], at: number, end: number): string | null {
  if (!/^(?:in|at|near|across|outside|inside|throughout|around)$/.test(tokens[at]!.lower)) return null;
  let i = at + 1;
  let name = false;
  let last = at;
  for (; i < end && i < at + 10; i++) {
    const token = tokens[i]!;
    if (token.tag === 'NNP') {
      if (
        /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
          token.lower,
        )
      )
        return null;
      name = true;
      last = i;
    } else if (token.tag === 'NN' && name) last = i;
    else if (token.lower === 'of' && name && tokens[i + 1]?.tag === 'NNP') continue;
    else if (!/^(?:DT|JJ|POS|NN)$/.test(token.tag)) break;
  }
  return name ? text.slice(tokens[at]!.start, tokens[last]!.end) : null;
}

/** The token that begins at an offset; tokens are sorted. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
