import type { BlockReading } from '../claims/claim.ts';
import { lemma } from '../prose/lemma.ts';
import type { Span } from '../prose/span.ts';
import type { Token } from '../prose/token.ts';
import { type Clock, clockAt, endOf } from './clocks.ts';
import { inSpan, itsSpan } from './in-span.ts';
import { type Setting, settingsOf } from './setting.ts';

/**
 * A number that names instead of counting: the *17th* minister, lap *58* and the *58th* lap, a score of
 * *17–14*, place *12* or the *12th* most liked video, *8:21 am*.
 */
export interface Numbered extends Setting {
  /** UTF-16 offsets of the number into the block's text. */
  readonly span: Span;
  /**
   * The dictionary form of the noun that it numbers; `score` for a score, `rank` for a place in an order, `clock` for a time
   * of day, `hours` for a period of the day, '' where the noun is left out: *his 157th*.
   */
  readonly noun: string;
  /** As written, of a run both ends (*weeks 13–17*); of a time of day the minutes since midnight. */
  readonly number: string;
  /**
   * *before the 58th minute*, *until week 7*, *above the 25th*, which is not the 25th; null where nothing stands between
   * the number and the event.
   */
  readonly relation: 'before' | 'until' | 'after' | 'beside' | null;
  /** Behind a capital a number identifies: Series 2 and Series 3 are two things, not two accounts of one. */
  readonly named: boolean;
}

const kept = new WeakMap<BlockReading, readonly Numbered[]>();

/** The numbers of a block that name, in order. Kept for as long as the block's reading lives. */
export function numberedOf(reading: BlockReading): readonly Numbered[] {
  const known = kept.get(reading);
  if (known) return known;
  const { block, tokens, sentences, quantities, dates } = reading;
  const found = sentences.flatMap((sentence) => {
    const names: Omit<Numbered, keyof Setting>[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const clock = clockAt(block.text, tokens[i]!.start);
      const name = clock
        ? timeOf(clock, block.text)
        : (ordinalAt(tokens, i) ?? scoreAt(tokens, i) ?? labelAt(tokens, i));
      if (!name || inSpan(dates, itsSpan, name.span).length) continue;
      if (!clock && inSpan(quantities, itsSpan, { ...name.span, end: tokens[i]!.end }).length) continue;
      names.push({ named: false, ...name, relation: relationAt(tokens, i) });
      while (tokens[i + 1] && tokens[i + 1]!.start < name.span.end) i++;
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

/** "8:21 am", or "from 8 p.m. to 6 a.m." as one. */
function timeOf(from: Clock, text: string): Name {
  const to = endOf(from, text);
  return to
    ? { span: { start: from.span.start, end: to.span.end }, noun: 'hours', number: `${from.minutes}–${to.minutes}` }
    : { span: from.span, noun: 'clock', number: String(from.minutes) };
}

type Name = Pick<Numbered, 'span' | 'noun' | 'number'> & Partial<Pick<Numbered, 'named'>>;

/** "the 17th prime minister", "West 168th Street", "the 12th most liked video", "his 157th". */
function ordinalAt(tokens: readonly Token[], at: number): Name | null {
  const token = tokens[at]!;
  const number = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(token.lower)?.[1];
  if (!number) return null;
  const next = tokens[at + 1]?.lower ?? '';
  if (SUPERLATIVE.test(next) || RANKS.has(tokens[at - 1]?.lower ?? '') || ranked(tokens, at))
    return { span: token, noun: 'rank', number };
  let last = at + 1;
  while (last < at + 5 && /^(?:NN|NNP|JJ)$/.test(tokens[last]?.tag ?? '')) last++;
  return { span: token, noun: last > at + 1 ? nounOf(tokens[last - 1]!) : '', number };
}

/** "ranked 25th", "finished 3rd", "came in 4th": a place in an order, which no noun need name. */
function ranked(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i]!;
    if (/^VB/.test(token.tag))
      return /^(?:rank|place|finish|come|peak|seed|chart|rate)$/.test(lemma(token.lower, token.tag));
    if (!/^(?:IN|RB|JJ)$/.test(token.tag)) return false;
  }
  return false;
}

const SUPERLATIVE = /^(?:most|least|best|worst|\p{L}{3,}est)$/u;

/** Nouns that all name a place in an order: number 13, position 13, the 13th place. */
const RANKS = new Set(['number', 'no', 'no.', '#', 'position', 'place', 'rank', 'ranking', 'spot', 'ranked']);

const nounOf = ({ lower }: Token): string => (RANKS.has(lower) ? 'rank' : lemma(lower, 'NN'));

/** "17–14", "by 66-63"; "Weeks 13–17" and "Series 1 – 8" are a run of what the noun before them numbers. */
function scoreAt(tokens: readonly Token[], at: number): Name | null {
  const [left, dash, right] = tokens.slice(at, at + 3);
  if (!left || !right || !/^[-–:]$/.test(dash?.text ?? '')) return null;
  if (!/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text)) return null;
  const label = tokens[at - 1];
  const several = label && isLabel(label) && /[^s]s$/.test(label.lower);
  if (!several && (left.end !== dash!.start || dash!.end !== right.start)) return null;
  return {
    span: { start: left.start, end: right.end },
    noun: several ? nounOf(label) : 'score',
    // "45:15" is a score where it cannot be a time of day.
    number: `${left.text}–${right.text}`,
    named: several ? label.tag === 'NNP' : false,
  };
}

/** "lap 60", "week 13", "# 13"; of names those that stand in an order ("Series 7"): Route 18 comes before nothing. */
function labelAt(tokens: readonly Token[], at: number): Name | null {
  const token = tokens[at]!;
  const noun = tokens[at - 1];
  if (!/^\d{1,4}$/.test(token.text) || !noun || !isLabel(noun)) return null;
  return { span: token, noun: nounOf(noun), number: token.text, named: noun.tag === 'NNP' };
}

const isLabel = ({ lower, tag, text }: Token): boolean =>
  RANKS.has(lower) || (tag === 'NN' && text.length >= 3) || (tag === 'NNP' && SERIAL.has(lemma(lower, 'NN')));

/** What follows upon one another and is called by its number. */
const SERIAL: ReadonlySet<string> = new Set(
  'act book chapter day episode game grade lap leg level match part phase race round season series stage step verse volume week year'.split(
    ' ',
  ),
);

/** Words that put the event to one side of the number. */
const RELATIONS = new Map<string, Numbered['relation']>([
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['after', 'after'],
  ['since', 'after'],
  ['past', 'after'],
  // Whether above the 25th is the 24th or the 26th is not agreed.
  ...['above', 'below', 'over', 'under', 'beyond'].map((word) => [word, 'beside'] as const),
]);

function relationAt(tokens: readonly Token[], at: number): Numbered['relation'] {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { lower, tag } = tokens[i]!;
    const relation = RELATIONS.get(lower);
    if (relation) return relation;
    if (tag !== 'DT' && tag !== 'NN' && tag !== 'NNP' && tag !== 'SYM') return null;
  }
  return null;
}
