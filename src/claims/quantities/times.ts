import type { Sentence, Token } from '../../prose/token.ts';
import type { DateMention } from '../date-mention.ts';
import { CALENDAR_UNIT } from '../dates/calendar.ts';
import { dateAfter } from './date-after.ts';
import type { Passage } from './figure.ts';
import { wordAt } from './joints.ts';
import type { TokenSpan } from './places.ts';

/**
 * The phrases of a sentence that say when something holds: its dates with the words that lead to each ("since December
 * 2024", "in the first three months of 2018", "since records began in May"), stretches counted back or on ("in the past
 * seven days") and adverbs ("overnight"). What others are held against ("compared with a year earlier") is left out.
 */
export function timesIn({ tokens, dates }: Passage, sentence: Sentence): TokenSpan[] {
  const times: TokenSpan[] = [];
  let next = dateAfter(dates, sentence.start);
  for (let at = sentence.from; at < sentence.to; ) {
    const date = dates[next];
    if (date && date.span.start < tokens[at]!.end) {
      const found = dated(tokens, date, at, times.at(-1)?.to ?? sentence.from);
      if (found) times.push(found);
      while (at < sentence.to && tokens[at]!.start < date.span.end) at++;
      next++;
      continue;
    }
    const to = stretchEnd(tokens, at) || adverbEnd(tokens, at);
    // "in the first three months of 2018": the date has it all.
    const joined = to > 0 && date && wordAt(tokens, to) === 'of' && date.span.start <= (tokens[to + 1]?.start ?? 0);
    if (to > 0 && to <= sentence.to && !joined && !(date && date.span.start < tokens[to - 1]!.end))
      times.push({ from: at, to, start: tokens[at]!.start, end: tokens[to - 1]!.end });
    at = to > 0 && !joined ? to : at + 1;
  }
  return times;
}

/** Tokens between the preposition and the date that are walked over. */
const REACH = 8;

/** Tokens of a clause that *since* opens and a date ends. */
const CLAUSE = 14;

function dated(
  tokens: readonly Token[],
  { span, relative, text }: DateMention,
  at: number,
  floor: number,
): TokenSpan | null {
  let to = at;
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  let from = at;
  while (from > floor && from > at - REACH && isTimeWord(tokens[from - 1]!)) from--;
  const leads = from > floor && (tokens[from - 1]!.tag === 'IN' || wordAt(tokens, from - 1) === 'as');
  let lead = leads ? from - 1 : wordAt(tokens, from) === 'as' ? from : at;
  const word = wordAt(tokens, lead);
  const past = relative && /^(?:ago|earlier|before|prior)$/.test(text.split(' ').at(-1)!.toLowerCase());
  if (word === 'than' || wordAt(tokens, lead - 1) === 'compared') return null;
  if (lead < at && isCompared(word, relative)) return null;
  if (lead < at && word === 'from' && tokens[to]?.tag === 'POS') lead = at;
  else if (lead < at && lead > floor && word === 'from' && !goesOn(tokens, to, text)) return null;
  if (word === 'on' && (past || wordAt(tokens, lead + 2) === 'same')) return null;
  if (word === 'since' && isSuperlative(tokens, lead - 1)) return null;
  // "since records began in May"
  for (let i = lead - 1; i >= Math.max(floor, lead - CLAUSE) && !/^[,.]$/.test(tokens[i]!.tag); i--)
    if (tokens[i]!.lower === 'since') lead = i;
  return { from: lead, to, start: Math.min(tokens[lead]!.start, span.start), end: span.end };
}

/** "down from a year earlier", "level with last year" */
const isCompared = (word: string, relative: boolean): boolean => relative && (word === 'from' || word === 'with');

/** Whether *from* opens a stretch ("from 2012 to 2016", "from May onwards"); else it leads to what is compared with ("up from 2012"). */
const goesOn = (tokens: readonly Token[], to: number, text: string): boolean =>
  /\s(?:to|until|and)\s|[–-]/.test(text) ||
  /^(?:till|until|through|on|onwards?)$/.test(wordAt(tokens, to)) ||
  (wordAt(tokens, to) === 'to' && /^(?:[A-Z]|(?:1[5-9]|20)\d\d$)/.test(tokens[to + 1]?.text ?? ''));

/** "the", "the first three months of", "the week ending", "the same period". */
const isTimeWord = ({ tag, lower }: Token): boolean =>
  tag === 'CD' || /^(?:the|its|his|her|their|of|as|time)$/.test(lower) || SHAPES.test(lower) || isUnit(lower);

/** Words that say which part of a stretch of the calendar, or where it lies. */
const SHAPES =
  /^(?:end|ended|ending|start|beginning|middle|course|space|period|half|past|last|first|next|final|same|previous|prior|opening|closing|early|late|whole)$/;

/** "the highest since May", "the first since": the date bounds the comparison. */
function isSuperlative(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - 4 && i >= 0; i--) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:first|most|least|record|worst|best)$/.test(lower) || (tag === 'JJ' && lower.endsWith('est'))) return true;
    if (tag === ',' || tag.startsWith('VB')) return false;
  }
  return false;
}

const SHORT_UNIT = /^(?:hour|minute|night|morning|evening|second)s?$/;
const isUnit = (lower: string): boolean =>
  CALENDAR_UNIT.has(lower) || (lower.endsWith('s') && CALENDAR_UNIT.has(lower.slice(0, -1))) || SHORT_UNIT.test(lower);

const STRETCHES: ReadonlySet<string> = new Set('in over during within throughout for'.split(' '));

/** "in the past seven days", "over the next two years", "in a 24-hour period", "within one week": past its end, 0 for none. */
function stretchEnd(tokens: readonly Token[], at: number): number {
  if (!STRETCHES.has(wordAt(tokens, at))) return 0;
  let to = at + 1;
  if (wordAt(tokens, to) === 'the' && /^(?:course|space)$/.test(wordAt(tokens, to + 1))) to += 3;
  let placed = false;
  let counted = false;
  while (to < at + 9) {
    const { lower, tag } = tokens[to] ?? { lower: '', tag: '.' };
    if (
      /^(?:past|last|first|second|third|fourth|next|previous|same|single|final)$/.test(lower) ||
      /^year-(?:ago|earlier)$/.test(lower)
    )
      placed = true;
    else if (tag === 'CD' || lower === 'a') counted = true;
    else if (!/^(?:the|its|his|her|their|our|and|-|half)$/.test(lower)) break;
    to++;
  }
  const unit = wordAt(tokens, to);
  // "for two years" tells how long.
  if (!(placed || (counted && wordAt(tokens, at) !== 'for'))) return 0;
  if (placed && unit === 'period') return to + 1;
  // "just over a month after"
  if (!isUnit(unit) || /^(?:after|before|ago|earlier|later)$/.test(wordAt(tokens, to + 1))) return 0;
  return wordAt(tokens, to + 1) === 'period' ? to + 2 : to + 1;
}

/** "overnight", "to date", "so far", "at night". */
function adverbEnd(tokens: readonly Token[], at: number): number {
  const next = wordAt(tokens, at + 1);
  switch (wordAt(tokens, at)) {
    case 'overnight':
      return at + 1;
    case 'to':
      return next === 'date' ? at + 2 : 0;
    case 'so':
      return next === 'far' ? at + 2 : 0;
    case 'at':
      return next === 'night' ? at + 2 : 0;
    default:
      return 0;
  }
}
