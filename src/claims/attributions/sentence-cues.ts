import { clausesOf } from '../grammar/clauses.ts';
import { closing } from '../grammar/phrases.ts';
import { type ChunkedSentence, holds, kind, type TokenRange } from '../grammar/sentence.ts';
import { accordingTo, inPoll } from './cues/according-to.ts';
import { adjectiveCues } from './cues/adjective-cues.ts';
import { colonQuote, leadingColon, trailingColon } from './cues/colons.ts';
import { copularCues } from './cues/copular-cues.ts';
import { asReported, reportedly } from './cues/hearsay.ts';
import { nounCues } from './cues/noun-cues.ts';
import { asSaying, citing } from './cues/relay-cues.ts';
import { signed } from './cues/signatures.ts';
import { verbCues } from './cues/verb-cues.ts';
import type { RawAttribution } from './raw-attribution.ts';

/** The readers of one sentence, in the order in which the first to claim a cue keeps it. */
const READERS: readonly ((sentence: ChunkedSentence) => RawAttribution[])[] = [
  asReported,
  asSaying,
  verbCues,
  accordingTo,
  inPoll,
  nounCues,
  copularCues,
  adjectiveCues,
  reportedly,
];

/** All that one sentence attributes, what stands in brackets in it too; `headline` lets a name before a colon speak. */
export function sentenceCues(sentence: ChunkedSentence, headline: boolean): RawAttribution[] {
  const found = settled(sentence, headline);
  for (let open = sentence.from; open < sentence.to; open++) {
    const close = kind(sentence, open) === 'open' ? closing(sentence, open) : 0;
    if (!close) continue;
    // "(“We are late,” wrote Ruiz)": a sentence of its own.
    const clauses = clausesOf(sentence.chunks, sentence.tokens, open + 1, close);
    if (clauses.size) found.push(...settled({ ...sentence, from: open + 1, to: close, clauses }, false));
    open = close;
  }
  return found;
}

/** What the readers propose, one attribution a cue, in text order of the cues. */
function settled(sentence: ChunkedSentence, headline: boolean): RawAttribution[] {
  const found: RawAttribution[] = [];
  for (const read of READERS) found.push(...read(sentence));
  found.push(...leadingColon(sentence, headline), ...trailingColon(sentence, headline));
  for (const mark of [...colonQuote(sentence), ...signed(sentence)])
    if (!found.some((one) => sharesContent(one, mark))) found.push(mark);
  if (!found.length) return found;
  const kept = found.length > 1 ? distinct(found) : found;
  const relayed = citing(sentence, kept);
  const rest = kept.filter((one) => !relayed.some((other) => other.cue.from === one.cue.from));
  return [...rest, ...relayed].sort((a, b) => a.cue.from - b.cue.from);
}

/** One attribution a cue: the first that claims it, where no other takes it in. */
function distinct(found: readonly RawAttribution[]): RawAttribution[] {
  const starts = new Set<number>();
  const ends = new Set<number>();
  return found.filter((one) => {
    if (starts.has(one.cue.from) || ends.has(one.cue.to)) return false;
    starts.add(one.cue.from);
    ends.add(one.cue.to);
    return !found.some((other) => describes(one, other) || repeats(one, other));
  });
}

/** Whether `one` only describes the source of `other`: "those *who back her* say …". */
const describes = (one: RawAttribution, other: RawAttribution): boolean =>
  one !== other && !one.speech && other.source !== null && holds(other.source, one.cue) && one.cue.to < other.source.to;

/** Whether a noun only names the utterance of another cue ("voiced *support* for", "said on a *call* that"). */
const repeats = (one: RawAttribution, other: RawAttribution): boolean =>
  one.group === 'noun' &&
  one !== other &&
  (meets(one.cue, other.cue) || other.content.some((part) => part.from === one.content[0]?.from));

const meets = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

const sharesContent = (one: RawAttribution, other: RawAttribution): boolean =>
  one.content.some((part) => other.content.some((piece) => holds(part, piece)));
