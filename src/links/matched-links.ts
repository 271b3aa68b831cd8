import { sameName } from '../claims/attributions/same-name.ts';
import type { BlockReading, Claim, Stretch } from '../claims/claim.ts';
import type { Span } from '../prose/span.ts';
import type { Sentence } from '../prose/token.ts';
import { message } from '../records/message.ts';
import type { ClaimRecord, Desk } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { alignQuotation } from './align-quotation.ts';
import { anchored } from './anchored.ts';
import { certaintyOf } from './certainty.ts';
import { figuresIn } from './figure.ts';
import { figuresOfRecord } from './figures-of-record.ts';
import { filed, sourcesKey, spansKey } from './filing.ts';
import { inSpan, itself } from './in-span.ts';
import { likeness, type Wording, wordingOf } from './likeness.ts';
import type { Link } from './link.ts';
import { Memo } from './memo.ts';
import { originalsOf } from './originals.ts';
import { pairFigures } from './pair-figures.ts';
import { recordCandidates } from './record-index.ts';
import { type Change, retellingsOf } from './retelling.ts';
import { rivalCertainty } from './rival-certainty.ts';
import { sameSubject } from './same-subject.ts';
import { tokenRange } from './segments.ts';

/** How many records are judged for one claim; the index puts the likeliest first. */
const CANDIDATES = 12;

/** A match less certain than this is not worth a writer's look. */
const FLOOR = 0.5;

/** The records that a claim without a citation seems to speak of, surest first. */
export function matchedLinks(claim: Claim, reading: Stretch, records: Records): Link[] {
  const key = `${claim.span.start} ${spansKey(claim.quotations)} ${sourcesKey(reading, claim.block)}`;
  const known = kept.get(records.desk, claim.reading, key, () => ({ version: null, candidates: [], matches: [] }));
  if (known.version !== records.version) {
    const candidates = candidatesFor(claim, records);
    const same = known.version && sameItems(candidates, known.candidates);
    if (!same) known.matches = matchesAmong(candidates, claim, reading, records.desk);
    known.candidates = candidates;
    known.version = records.version;
  }
  return known.matches.map(
    (match): Link => ({
      block: claim.block,
      claims: [claim],
      how: 'matched',
      marker: null,
      span: claim.span,
      ...match,
    }),
  );
}

/** A record that a claim was matched with. */
type Match = Pick<Link, 'record' | 'certainty' | 'reason'>;

/** The matches of a claim, and what they were found among: other records leave the judgement of these as it is. */
interface Known {
  /** Of the records that they were last found among. */
  version: object | null;
  candidates: readonly ClaimRecord[];
  matches: readonly Match[];
}

const kept = new Memo<Desk, BlockReading, Known>();

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

const candidatesFor = ({ block, span }: Claim, records: Records): readonly ClaimRecord[] =>
  recordCandidates(block.text.slice(span.start, span.end), CANDIDATES, records);

const matchesAmong = (candidates: readonly ClaimRecord[], claim: Claim, reading: Stretch, desk: Desk): Match[] =>
  candidates
    .flatMap((record): Match[] => {
      const found = judge(claim, reading, record, desk);
      return found && found.certainty >= FLOOR ? [{ record, ...found }] : [];
    })
    .sort((a, b) => b.certainty - a.certainty);

type Evidence = Omit<Match, 'record'>;

function judge(claim: Claim, reading: Stretch, record: ClaimRecord, desk: Desk): Evidence | null {
  return best([
    quotationMatch(claim, record, desk.names),
    wordingMatch(claim, record),
    figureMatch(claim, reading, record, desk),
  ]);
}

const best = (matches: readonly (Evidence | null)[]): Evidence | null =>
  matches.reduce((a, b) => (b && (!a || b.certainty > a.certainty) ? b : a), null);

/**
 * Four words in a row are rarely the same by chance; fewer are, unless they are all that either quotes, word for word or in
 * one mouth.
 */
function quotationMatch({ quotations }: Claim, record: ClaimRecord, names: Desk['names']): Evidence | null {
  for (const { text, speaker } of quotations)
    for (const original of originalsOf(record)) {
      const laid = alignQuotation(text, original);
      // What a statement quotes in passing is one phrase among others of its kind.
      if (!laid || laid.agreement < (record.quote ? 0.6 : 0.8)) continue;
      const whole = laid.words >= SHORT && Math.abs(wordCount(original) - laid.words) <= 1;
      const exact = laid.alterations.length === 0 && wordCount(original) === laid.words;
      const own = speaker !== null && record.speaker !== null && sameName(speaker, record.speaker, names);
      if (laid.words >= 4 || (whole && (exact || own)))
        return {
          certainty: 0.5 + 0.48 * laid.agreement,
          reason: message(
            '{0} of the {1} words quoted are those of “{2}”.',
            Math.round(laid.agreement * laid.words),
            laid.words,
            record.id,
          ),
        };
    }
  return null;
}

/** A quotation of fewer words is a phrase that anybody uses. */
const SHORT = 3;

const wordCount = (text: string): number => text.split(/\s+/, 40).length;

/** A record may say what the claim says, or what its whole sentence does. */
function wordingMatch(claim: Claim, record: ClaimRecord): Evidence | null {
  const { reading } = claim;
  const sentence = inSpan(reading.sentences, itself, claim.span)[0];
  if (!sentence) return null;
  const clause = claim.span.end - claim.span.start < sentence.end - sentence.start;
  return best([
    toldAgain(reading, sentence, record),
    sameWords(wordingOf(reading, sentence), record),
    clause ? sameWords(wordingOf(reading, clauseOf(reading, sentence, claim.span)), record) : null,
  ]);
}

/** A sentence that is the record's but for one place says the same, or something else by a slip: two stories differ in more. */
function toldAgain(reading: BlockReading, sentence: Sentence, record: ClaimRecord): Evidence | null {
  const told = retellingsOf(reading, sentence, record).some(
    ({ changes, common }) => common >= OWN_WORDS && changes.length <= 1 && changes.every(isSlip),
  );
  return told
    ? { certainty: 0.95, reason: message('It says the same as “{0}” in nearly the same words.', record.id) }
    : null;
}

/** So many words in a row that are the same are no formula. */
const OWN_WORDS = 9;

/** A slip is of a word or two in either text; a date or a name has three. */
const isSlip = ({ said, known }: Change): boolean => said.length <= 3 && known.length <= 3;

/** The tokens of a claim that is a clause of its sentence. */
function clauseOf({ tokens }: BlockReading, sentence: Sentence, span: Span): Sentence {
  const { first, last } = tokenRange(tokens, sentence, span);
  return { from: first, to: last + 1, start: span.start, end: span.end };
}

function sameWords(said: Wording, record: ClaimRecord): Evidence | null {
  if (said.words.size < FEWEST) return null;
  for (const block of record.reading().blocks)
    for (const one of block.sentences) {
      const theirs = wordingOf(block, one);
      const { kept, met } = likeness(said, theirs);
      if (theirs.words.size >= FEWEST && kept >= 0.75 && met >= 0.75)
        return {
          certainty: Math.min(0.98, (kept + met) / 2),
          reason: message('It says the same as “{0}” in nearly the same words.', record.id),
        };
    }
  return null;
}

/** Sentences of fewer words are alike by chance. */
const FEWEST = 3;

/** Figures vouch for each other's question; words alone can be surer. */
const FIGURES_AT_BEST = 0.85;

function figureMatch(claim: Claim, reading: Stretch, record: ClaimRecord, { glossary }: Desk): Evidence | null {
  const said = figuresIn(claim.reading, claim.span);
  const theirs = record.reading();
  const [pair] = pairFigures(said, figuresOfRecord(record, glossary), 'careful', glossary);
  if (!pair) return null;
  if (pair.agreement === 'conflict' && !anchored(pair, glossary)) return null;
  const certainty =
    pair.agreement === 'conflict'
      ? rivalCertainty(filed(pair.said, reading), filed(pair.known, theirs), pair.judgement, glossary)
      : certaintyOf(pair.judgement);
  return {
    certainty: Math.min(FIGURES_AT_BEST, certainty),
    reason: sameSubject(pair.said, pair.judgement),
  };
}
