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
import { pairFigures } from './pair-figures.ts';
import { recordCandidates } from './record-index.ts';
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
  return best([quotationMatch(claim, record), wordingMatch(claim, record), figureMatch(claim, reading, record, desk)]);
}

const best = (matches: readonly (Evidence | null)[]): Evidence | null =>
  matches.reduce((a, b) => (b && (!a || b.certainty > a.certainty) ? b : a), null);

/** Four words in a row are rarely the same by chance; fewer are. */
function quotationMatch({ quotations }: Claim, { id, quote }: ClaimRecord): Evidence | null {
  if (!quote) return null;
  for (const { text } of quotations) {
    const laid = alignQuotation(text, quote);
    if (laid && laid.words >= 4 && laid.agreement >= 0.6)
      return {
        certainty: 0.5 + 0.48 * laid.agreement,
        reason: message(
          '{0} of the {1} words quoted are those of “{2}”.',
          Math.round(laid.agreement * laid.words),
          laid.words,
          id,
        ),
      };
  }
  return null;
}

/** A record may say what the claim says, or what its whole sentence does. */
function wordingMatch(claim: Claim, record: ClaimRecord): Evidence | null {
  const { reading } = claim;
  const sentence = inSpan(reading.sentences, itself, claim.span)[0];
  if (!sentence) return null;
  const clause = claim.span.end - claim.span.start < sentence.end - sentence.start;
  return best([
    sameWords(wordingOf(reading, sentence), record),
    clause ? sameWords(wordingOf(reading, clauseOf(reading, sentence, claim.span)), record) : null,
  ]);
}

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
