import { samePoint } from '../claims/interval.ts';
import type { Quotation } from '../claims/quotation.ts';
import type { Dating, Figure } from '../links/figure.ts';
import type { Numbered } from '../links/numbered.ts';
import type { Pair } from '../links/pair-figures.ts';
import type { NumberedPair } from '../links/pair-numbered.ts';
import type { Judgement } from '../links/same-question.ts';
import { sameSubject } from '../links/same-subject.ts';
import { sameScope, scopeOf } from '../links/scope.ts';
import type { Setting } from '../links/setting.ts';
import { type Block, draftSpan } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';
import { type Message, message } from '../records/message.ts';
import type { Desk } from '../records/record.ts';
import { datingText, figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';

/** Of two figures that agree: "4,000 killed" for "4,000 killed or wounded", the very figure of the same things, said of another fate. */
export function scopeFindings(pair: Pair<Figure>, glossary: Desk['glossary']): Finding[] {
  const { said, known, judgement } = pair;
  if (said.quantity.kind !== 'count' || judgement.otherTime || !samePoint(said.quantity, known.quantity)) return [];
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

/** A figure that contradicts the first text's. */
export function figureFinding(pair: Omit<Pair<Figure>, 'agreement' | 'retold'>, certainty: number): Finding {
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

/** A date that contradicts the first text's. */
export function dateFinding(pair: Pair<Dating>, certainty: number): Finding {
  const { said, known } = pair;
  const text = message('The second text dates it “{0}”, the first “{1}”.', datingText(said), datingText(known));
  return finding('date-differs', certainty, pair, said.date.span, known.date.span, text);
}

/** A quotation of the second text beside one of the first; `phraseSecond` says which is the phrase and which the fuller. */
export function quoteFinding(second: Quotation, first: Quotation, phraseSecond: boolean): Finding {
  const [phrase, fuller] = phraseSecond ? [second, first] : [first, second];
  const text = message(
    '“{0}” stands between quotation marks, but the fuller quotation has: “{1}”',
    phrase.text,
    fuller.text,
  );
  const why = message('The speaker is the same and so are the words, but for their form.');
  return between(second.block, second, first.block, first, {
    check: 'quote-altered',
    severity: 'warning',
    certainty: 0.75,
    message: text,
    why,
  });
}

/** A number that names one thing differently. */
export function numberFinding({ said, known, shared }: NumberedPair): Finding {
  const text = message('The second text says “{0}”, the first says “{1}”.', numberText(said), numberText(known));
  return finding('figure-differs', 0.8, { said, known, judgement: { shared } }, said.span, known.span, text);
}

/** A number that names, as written. */
export const numberText = ({ reading: { block }, span }: Pick<Numbered, 'reading' | 'span'>): string =>
  block.text.slice(span.start, span.end);

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
  return between(said.reading.block, ours, known.reading.block, theirs, {
    check,
    severity: 'error',
    certainty,
    message: text,
    why: sameSubject(said, judgement),
  });
}

/** A finding that sets a place of the second text against one of the first; places name the texts `b` and `a`. */
export const between = (
  second: Block,
  ours: Span,
  first: Block,
  theirs: Span,
  said: Pick<Finding, 'check' | 'severity' | 'certainty' | 'message' | 'why'>,
): Finding => ({
  ...said,
  place: { uri: 'b', span: draftSpan(second, ours) },
  related: [{ place: { uri: 'a', span: draftSpan(first, theirs) }, message: message('The first text says so here.') }],
  fixes: [],
});
