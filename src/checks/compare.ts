import type { Reading } from '../claims/claim.ts';
import { samePoint } from '../claims/interval.ts';
import type { HedgedDeed } from '../links/deed.ts';
import { datingsOf, type Figure, figuresOf } from '../links/figure.ts';
import { fileFigures } from '../links/filing.ts';
import { loosePhrases } from '../links/loose-phrases.ts';
import { hedgeLostFrom, lostHedges } from '../links/lost-hedges.ts';
import { misquotations } from '../links/misquotations.ts';
import { numberedOf } from '../links/numbered.ts';
import { type Pair, pairDates, pairFigures } from '../links/pair-figures.ts';
import { type NumberedPair, pairNumbered } from '../links/pair-numbered.ts';
import { rivalsOf } from '../links/rivals.ts';
import { isComplement, isSum } from '../links/sums.ts';
import { type Message, message } from '../records/message.ts';
import { NO_DESK } from '../records/no-desk.ts';
import type { Desk } from '../records/record.ts';
import { compareDeeds } from './compare-deeds.ts';
import {
  dateFinding,
  figureFinding,
  numberFinding,
  numberText,
  quoteFinding,
  scopeFindings,
} from './compare-findings.ts';
import { type Company, conflictCertainty, type HeldPair, isFigures } from './conflict.ts';
import { wordsOf } from './deed-findings.ts';
import { figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { openVerdict } from './open-verdict.ts';

/** What one text says about another. */
export interface Comparison {
  /** Whether the second contradicts the first, follows from it, or neither. */
  readonly relation: 'contradicts' | 'supports' | 'unrelated';
  /** Where and how; places name the texts as `a` and `b`. */
  readonly findings: readonly Finding[];
  /** The verdict in one sentence. */
  readonly why: Message;
}

/** A conflict less certain than this is more likely two stories than one. */
const THRESHOLD = 0.6;

/** Compares two texts: does `b` contradict `a`, follow from it, or neither? */
export function compareTexts(a: Reading, b: Reading, { glossary, names }: Desk = NO_DESK): Comparison {
  const known = a.blocks.flatMap(figuresOf);
  const counted = b.blocks.flatMap(figuresOf);
  const figures = pairFigures(counted, known, 'strict', glossary);
  const days = b.blocks.flatMap(datingsOf);
  const dates = pairDates(days, a.blocks.flatMap(datingsOf), glossary);
  const named = b.blocks.flatMap(numberedOf);
  const numbered = pairNumbered(named, a.blocks.flatMap(numberedOf));
  const company: Company = {
    figures: figures.length,
    agreeing: figures.filter(({ agreement }) => agreement === 'same' || agreement === 'within').length,
    otherDates: dates.some(conflicts),
    known,
    glossary,
  };
  const agreed = figures.filter(follows);
  const borneOut = new Set(agreed.map(({ said }) => said.quantity));
  const file = fileFigures(a, glossary);
  // Each place is told of once, by the surest finding.
  const told = new Set<number>();
  const findings = [
    ...figures
      .filter(
        (pair) =>
          conflicts(pair) && !roundedOff(pair) && !isSum(pair.said, pair.known) && !isSum(pair.known, pair.said),
      )
      .filter(({ said, known }) => !isComplement(said, known))
      .map((pair) => figureFinding(pair, conflictCertainty(pair, company))),
    ...[...fileFigures(b, glossary).figures]
      .filter(({ quantity }) => !borneOut.has(quantity))
      .flatMap((said) => rivalsOf(said, file, glossary))
      .map((rivals) => figureFinding(rivals, rivals.certainty)),
    ...agreed.flatMap((pair) => scopeFindings(pair, glossary)),
    ...numbered.filter(({ agreement }) => agreement === 'conflict').map(numberFinding),
    ...misquotations(b, a, names).map((one) => quoteFinding(one.phrase, one.fuller, true)),
    ...misquotations(a, b, names).map((one) => quoteFinding(one.fuller, one.phrase, false)),
    ...loosePhrases(b, a).map((one) => quoteFinding(one.phrase, one.fuller, true)),
    ...loosePhrases(a, b).map((one) => quoteFinding(one.fuller, one.phrase, false)),
    ...dates.filter(conflicts).map((pair) => dateFinding(pair, conflictCertainty(pair, company))),
    ...compareDeeds(a, b),
  ]
    .filter(({ certainty }) => certainty >= THRESHOLD)
    .sort((x, y) => y.certainty - x.certainty)
    .filter(({ place: { span } }) => !told.has(span.start) && told.add(span.start));
  if (findings[0]) return { relation: 'contradicts', findings, why: findings[0].message };
  const every = [...figures, ...dates];
  const unhedged = statedOutright(a, b, figures);
  if (unhedged) return { relation: 'unrelated', findings: [], why: unhedged };
  const held = new Set<unknown>(every.map(({ said }) => said));
  const alone = [...counted, ...days.filter(({ stance }) => stance)].filter((one) => !held.has(one));
  if (!alone.length && every.length > 0 && every.every(follows))
    return { relation: 'supports', findings: [], why: borneOutBy(every) };
  const [first] = numbered;
  if (!alone.length && !every.length && first && numbered.length === named.length)
    return { relation: 'supports', findings: [], why: namedAlike(first) };
  return { relation: 'unrelated', findings: [], why: openVerdict(every, alone) };
}

/** Says which hedge of the first text the second leaves out: what may be does not bear out that it is. */
function statedOutright(a: Reading, b: Reading, figures: readonly Pair<Figure>[]): Message | null {
  const [lost] = b.blocks.flatMap((block) =>
    lostHedges(block, { start: 0, end: block.block.text.length }, a.blocks, 'strict'),
  );
  if (lost) return outright(lost.known, wordsOf(lost.said));
  for (const { said, known, agreement, judgement } of figures) {
    if (agreement === 'conflict' || !/^(?:same|akin)$/.test(judgement.heads)) continue;
    const hedged = hedgeLostFrom(said, known);
    if (hedged) return outright(hedged, figureText(said));
  }
  return null;
}

const outright = (known: HedgedDeed, said: string): Message =>
  message('The first text only says “{0}”; the second states it as a fact: “{1}”.', wordsOf(known), said);

/** Says what follows from what where that is one figure. */
function borneOutBy(pairs: readonly HeldPair[]): Message {
  const [only, ...more] = pairs;
  if (!only || more.length || !isFigures(only))
    return message('Every figure and date of the second text follows from the first.');
  const [said, known] = [figureText(only.said), figureText(only.known)];
  return said === known
    ? message('Both texts say “{0}”.', said)
    : message('“{0}” in the second text follows from “{1}” in the first.', said, known);
}

/** Says so of a number that names. */
function namedAlike({ said, known }: NumberedPair): Message {
  const [ours, theirs] = [numberText(said), numberText(known)];
  return ours === theirs
    ? message('Both texts say “{0}”.', ours)
    : message('“{0}” in the second text follows from “{1}” in the first.', ours, theirs);
}

const conflicts = ({ agreement }: Pair<unknown>): boolean => agreement === 'conflict';

/** "100" for "more than 100" is loose, not wrong; whoever cites a record is told so, whoever compares is not. */
const roundedOff = ({ said, known }: Pair<Figure>): boolean =>
  said.quantity.bound === '=' && known.quantity.bound !== '=' && samePoint(said.quantity, known.quantity);

/** How much must speak for the same question before an agreement counts as support; dates have less about them that could. */
const SUPPORT = { figure: 1.5, date: 0.5 };

const follows = (pair: HeldPair): boolean =>
  (pair.agreement === 'same' || pair.agreement === 'within') &&
  pair.judgement.weight >= (isFigures(pair) ? SUPPORT.figure : SUPPORT.date) &&
  !pair.judgement.contrasts.length;
