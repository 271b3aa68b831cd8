import type { Reading } from '../claims/claim.ts';
import { samePoint } from '../claims/interval.ts';
import type { Quotation } from '../claims/quotation.ts';
import { type Dating, datingsOf, type Figure, figuresOf } from '../links/figure.ts';
import { fileFigures } from '../links/filing.ts';
import { misquotations } from '../links/misquotations.ts';
import { numberedOf } from '../links/numbered.ts';
import { type NumberedConflict, numberedConflicts } from '../links/numbered-conflicts.ts';
import { type Pair, pairDates, pairFigures } from '../links/pair-figures.ts';
import { rivalsOf } from '../links/rivals.ts';
import type { Judgement } from '../links/same-question.ts';
import { sameSubject } from '../links/same-subject.ts';
import { sameScope, scopeOf } from '../links/scope.ts';
import type { Setting } from '../links/setting.ts';
import { isComplement, isSum } from '../links/sums.ts';
import { draftSpan } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';
import { type Message, message } from '../records/message.ts';
import { NO_DESK } from '../records/no-desk.ts';
import type { Desk } from '../records/record.ts';
import { compareDeeds } from './compare-deeds.ts';
import { type Company, conflictCertainty } from './conflict.ts';
import { figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { type HeldPair, openVerdict } from './open-verdict.ts';

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
  const figures = pairFigures(b.blocks.flatMap(figuresOf), known, 'strict', glossary);
  const dates = pairDates(b.blocks.flatMap(datingsOf), a.blocks.flatMap(datingsOf), glossary);
  const company: Company = {
    figures: figures.length,
    agreeing: figures.filter(({ agreement }) => agreement === 'same' || agreement === 'within').length,
    otherDates: dates.some(conflicts),
    known,
    glossary,
  };
  const borneOut = new Set(figures.filter(follows).map(({ said }) => said.quantity));
  const file = fileFigures(a, glossary);
  // Each place is told of once, by the surest finding.
  const told = new Set<number>();
  const findings = [
    ...figures
      .filter((pair) => conflicts(pair) && !roundedOff(pair) && !isSum(pair.said, pair.known, known))
      .filter(({ said, known }) => !isComplement(said, known))
      .map((pair) => figureFinding(pair, conflictCertainty(pair, company))),
    ...[...fileFigures(b, glossary).figures]
      .filter(({ quantity }) => !borneOut.has(quantity))
      .flatMap((said) => rivalsOf(said, file, glossary))
      .map((rivals) => figureFinding(rivals, rivals.certainty)),
    ...figures.flatMap((pair) => scopeFindings(pair, glossary)),
    ...numberedConflicts(b.blocks.flatMap(numberedOf), a.blocks.flatMap(numberedOf)).map(numberFinding),
    ...misquotations(b, a, names).map((one) => quoteFinding(one.phrase, one.fuller, true)),
    ...misquotations(a, b, names).map((one) => quoteFinding(one.fuller, one.phrase, false)),
    ...dates.filter(conflicts).map((pair) => dateFinding(pair, conflictCertainty(pair, company))),
    ...compareDeeds(a, b),
  ]
    .filter(({ certainty }) => certainty >= THRESHOLD)
    .sort((x, y) => y.certainty - x.certainty)
    .filter(({ place: { span } }) => !told.has(span.start) && told.add(span.start));
  if (findings[0]) return { relation: 'contradicts', findings, why: findings[0].message };
  const every = [...figures, ...dates];
  const days = b.blocks.flatMap(datingsOf).filter(({ stance }) => stance);
  const claimed = b.blocks.reduce((sum, { quantities }) => sum + quantities.length, days.length);
  if (claimed > 0 && every.length === claimed && every.every(follows))
    return {
      relation: 'supports',
      findings: [],
      why: borneOutBy(every),
    };
  return {
    relation: 'unrelated',
    findings: [],
    why: openVerdict(every),
  };
}

/** Says what follows from what where that is one figure. */
function borneOutBy(pairs: readonly HeldPair[]): Message {
  const [only, ...more] = pairs;
  if (!only || more.length || !('quantity' in only.said) || !('quantity' in only.known))
    return message('Every figure and date of the second text follows from the first.');
  const [said, known] = [figureText(only.said), figureText(only.known)];
  return said === known
    ? message('Both texts say “{0}”.', said)
    : message('“{0}” in the second text follows from “{1}” in the first.', said, known);
}

const conflicts = ({ agreement }: Pair<unknown>): boolean => agreement === 'conflict';

/** "100" for "more than 100" is loose, not wrong; whoever cites a record is told so, whoever compares is not. */
const roundedOff = ({ said, known }: Pair<Figure>): boolean =>
  said.quantity.bound === '=' && known.quantity.bound !== '=' && samePoint(said.quantity, known.quantity);

/** How much must speak for the same question before an agreement counts as support. */
const SUPPORT = 2;

const follows = ({ agreement, judgement }: Pair<unknown>): boolean =>
  (agreement === 'same' || agreement === 'within') && judgement.weight >= SUPPORT && !judgement.contrasts.length;

/** "4,000 killed" for "4,000 killed or wounded": the very figure, of the same things, said of another fate. */
function scopeFindings(pair: Pair<Figure>, glossary: Desk['glossary']): Finding[] {
  const { said, known, judgement } = pair;
  if (!follows(pair) || said.quantity.kind !== 'count' || judgement.otherTime) return [];
  if (!samePoint(said.quantity, known.quantity)) return [];
  const ours = scopeOf(said, glossary)?.span;
  const theirs = scopeOf(known, glossary)?.span;
  if (!ours || !theirs || sameScope(said, known, glossary)) return [];
  const wordsIn = ({ reading: { block } }: Figure, { start, end }: Span): string => block.text.slice(start, end);
  const text = message(
    'The second text says “{0}” of {1}, the first says “{2}”.',
    wordsIn(said, ours),
    figureText(said),
    wordsIn(known, theirs),
  );
  return [finding('scope-differs', SAME_FIGURE, pair, ours, theirs, text)];
}

/** How sure it is that one figure said of two fates is one slip. */
const SAME_FIGURE = 0.75;

function figureFinding(pair: Omit<Pair<Figure>, 'agreement'>, certainty: number): Finding {
  const { said, known } = pair;
  const sameNumber = samePoint(said.quantity, known.quantity);
  return finding(
    sameNumber ? 'bound-dropped' : 'figure-differs',
    certainty,
    pair,
    figureSpan(said.quantity),
    figureSpan(known.quantity),
    message('The second text says “{0}”, the first says “{1}”.', ...phrases(said, known)),
  );
}

/** Both figures with what they count; where the one does not say what it counts, neither need. */
function phrases(said: Figure, known: Figure): [string, string] {
  const [ours, theirs] = [figurePhrase(said), figurePhrase(known)];
  const counted = ours !== figureText(said) && theirs !== figureText(known);
  return counted ? [ours, theirs] : [figureText(said), figureText(known)];
}

function dateFinding(pair: Pair<Dating>, certainty: number): Finding {
  const { said, known } = pair;
  const text = message('The second text dates it “{0}”, the first “{1}”.', said.date.text, known.date.text);
  return finding('date-differs', certainty, pair, said.date.span, known.date.span, text);
}

function quoteFinding(second: Quotation, first: Quotation, phraseSecond: boolean): Finding {
  const [phrase, fuller] = phraseSecond ? [second, first] : [first, second];
  return {
    check: 'quote-altered',
    severity: 'warning',
    certainty: 0.75,
    place: { uri: 'b', span: draftSpan(second.block, second) },
    message: message(
      '“{0}” stands between quotation marks, but the fuller quotation has: “{1}”',
      phrase.text,
      fuller.text,
    ),
    why: message('The speaker is the same and so are the words, but for their form.'),
    related: [
      {
        place: { uri: 'a', span: draftSpan(first.block, first) },
        message: message('The first text says so here.'),
      },
    ],
    fixes: [],
  };
}

function numberFinding({ said, known, shared }: NumberedConflict): Finding {
  const words = ({ reading: { block }, span }: typeof said) => block.text.slice(span.start, span.end);
  const text = message('The second text says “{0}”, the first says “{1}”.', words(said), words(known));
  return finding('figure-differs', 0.8, { said, known, judgement: { shared } }, said.span, known.span, text);
}

/** Two places held against each other, and the words that they share. */
interface Held {
  readonly said: Setting;
  readonly known: Setting;
  readonly judgement: Pick<Judgement, 'shared'> & Partial<Judgement>;
}

function finding(
  check: string,
  certainty: number,
  { said, known, judgement }: Held,
  ours: Span,
  theirs: Span,
  text: Message,
): Finding {
  return {
    check,
    severity: 'error',
    certainty,
    place: { uri: 'b', span: draftSpan(said.reading.block, ours) },
    message: text,
    why: sameSubject(said, judgement),
    related: [
      {
        place: { uri: 'a', span: draftSpan(known.reading.block, theirs) },
        message: message('The first text says so here.'),
      },
    ],
    fixes: [],
  };
}
