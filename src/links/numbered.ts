import type { BlockReading } from '../claims/claim.ts';
import { lemma } from '../prose/lemma.ts';
import type { Span } from '../prose/span.ts';
import type { Token } from '../prose/token.ts';
import { inSpan, itsSpan } from './in-span.ts';
import { type Setting, settingsOf } from './setting.ts';

/** A number that names instead of counting: the *17th* minister, Route *18*, the *58th* minute, a score of *17–14*. */
export interface Numbered extends Setting {
  /** UTF-16 offsets of the number into the block's text. */
  readonly span: Span;
  /** The dictionary form of the noun that it numbers; `score` for a score. */
  readonly noun: string;
  readonly number: string;
  /** *before the 58th minute*, *until Series 7*; null where nothing stands between it and the event. */
  readonly relation: 'before' | 'after' | null;
}

const kept = new WeakMap<BlockReading, readonly Numbered[]>();

/** The numbers of a block that name, in order. Kept for as long as the block's reading lives. */
export function numberedOf(reading: BlockReading): readonly Numbered[] {
  const known = kept.get(reading);
  if (known) return known;
  const { tokens, sentences, quantities, dates } = reading;
  const found = sentences.flatMap((sentence) => {
    const names: Omit<Numbered, keyof Setting>[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const name = ordinalAt(tokens, i) ?? scoreAt(tokens, i) ?? labelAt(tokens, i);
      if (name && !inSpan(quantities, itsSpan, name.span).length && !inSpan(dates, itsSpan, name.span).length)
        names.push({ ...name, relation: relationAt(tokens, i) });
    }
    const settings = settingsOf(
      reading,
      sentence,
      names.map(({ span }) => span),
    );
    return names.map((name, i): Numbered => ({ ...settings[i]!, ...name }));
  });
  kept.set(reading, found);
  return found;
}

type Name = Pick<Numbered, 'span' | 'noun' | 'number'>;

/** "the 17th prime minister", "West 168th Street": the noun is the last one of the phrase behind it. */
function ordinalAt(tokens: readonly Token[], at: number): Name | null {
  const token = tokens[at]!;
  const number = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(token.lower)?.[1];
  if (!number) return null;
  let last = at + 1;
  while (last < at + 5 && /^(?:NN|NNP|JJ)$/.test(tokens[last]?.tag ?? '')) last++;
  const noun = tokens[last - 1];
  return last > at + 1 && noun ? { span: token, noun: lemma(noun.lower, 'NN'), number } : null;
}

/** "17–14", "by 66-63". */
function scoreAt(tokens: readonly Token[], at: number): Name | null {
  const [left, dash, right] = tokens.slice(at, at + 3);
  if (!left || !right || !/^[-–]$/.test(dash?.text ?? '') || left.end !== dash!.start || dash!.end !== right.start)
    return null;
  if (!/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text)) return null;
  return { span: { start: left.start, end: right.end }, noun: 'score', number: `${left.text}–${right.text}` };
}

/** "Route 18", "Week 13", "Series 7". */
function labelAt(tokens: readonly Token[], at: number): Name | null {
  const token = tokens[at]!;
  const noun = tokens[at - 1];
  if (!/^\d{1,4}$/.test(token.text) || !noun || !/^(?:NN|NNP)$/.test(noun.tag) || noun.text.length < 4) return null;
  return { span: token, noun: lemma(noun.lower, 'NN'), number: token.text };
}

function relationAt(tokens: readonly Token[], at: number): Numbered['relation'] {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { lower, tag } = tokens[i]!;
    if (lower === 'before' || lower === 'until') return 'before';
    if (lower === 'after' || lower === 'since') return 'after';
    if (tag !== 'DT' && tag !== 'NN' && tag !== 'NNP') return null;
  }
  return null;
}
