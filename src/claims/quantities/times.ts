import type { Span } from '../../prose/span.ts';
import type { Sentence } from '../../prose/token.ts';
import { dateAfter } from './date-after.ts';
import type { Passage } from './figure.ts';
import { wordAt } from './joints.ts';

/** The dates of a sentence with the preposition that leads to each: "since December 2024", "by the end of 2020". */
export function timesIn({ tokens, dates }: Passage, sentence: Sentence): Span[] {
  const times: Span[] = [];
  let at = sentence.from;
  for (let i = dateAfter(dates, sentence.start); i < dates.length && dates[i]!.span.start < sentence.end; i++) {
    const { span } = dates[i]!;
    while (at < sentence.to && tokens[at]!.end <= span.start) at++;
    let from = at;
    while (
      from > sentence.from &&
      from > at - 4 &&
      /^(?:the|end|start|beginning|middle|of|as)$/.test(wordAt(tokens, from - 1))
    )
      from--;
    const lead =
      from > sentence.from && tokens[from - 1]!.tag === 'IN'
        ? from - 1
        : from < at && wordAt(tokens, from) === 'as'
          ? from
          : at;
    times.push({ start: Math.min(tokens[lead]!.start, span.start), end: span.end });
  }
  return times;
}
