import type { BlockReading } from '../claims/claim.ts';
import type { Rigour } from '../claims/interval.ts';
import { certaintyOf } from '../links/certainty.ts';
import { type Figure, figuresIn } from '../links/figure.ts';
import { figuresOfRecord } from '../links/figures-of-record.ts';
import { filed, sourcesKey } from '../links/filing.ts';
import { inSpan, itself } from '../links/in-span.ts';
import type { Link } from '../links/link.ts';
import { Memo } from '../links/memo.ts';
import { filledIn, type Pair, pairFigures } from '../links/pair-figures.ts';
import { correspondence, retellings } from '../links/retelling.ts';
import { rivalCertainty } from '../links/rival-certainty.ts';
import { isVerbatim } from '../links/verbatim.ts';
import type { Span } from '../prose/span.ts';
import type { ClaimRecord, Desk } from '../records/record.ts';
import type { Context } from './context.ts';

/** A figure of the draft beside the figure of the record that a link leads to. */
export interface LinkedFigures extends Pair<Figure> {
  readonly link: Link;
  readonly rigour: Rigour;
  /** 0 to 1: how sure it is that the two answer the same question. */
  readonly certainty: number;
}

/** Every figure of the draft with its counterpart in the records that its claim cites or was matched with. */
export function linkedFigures(context: Context): readonly LinkedFigures[] {
  const known = kept.get(context.links);
  if (known) return known;
  const pairs = context.links.flatMap((link) => pairsOf(link, context));
  // A figure that one record bears out, or a range that has room for a record's, is not held against others that speak of it no more surely.
  const borneOut = new Map<Figure, number>();
  for (const { said, agreement, certainty } of pairs)
    if (agreement === 'same' || (said.quantity.bound === 'range' && agreement !== 'conflict'))
      borneOut.set(said, Math.max(certainty, borneOut.get(said) ?? 0));
  const found = pairs.filter(
    ({ link, said, agreement, certainty }) =>
      link.how === 'cited' || agreement === 'same' || certainty > (borneOut.get(said) ?? 0) + MARGIN,
  );
  kept.set(context.links, found);
  return found;
}

const MARGIN = 0.05;

const kept = new WeakMap<Context['links'], readonly LinkedFigures[]>();

function pairsOf(link: Link, context: Context): LinkedFigures[] {
  const { record, block, claims, span, certainty } = link;
  const { reading } = claims[0];
  const key = `${span.start}-${span.end} ${certainty} ${sourcesKey(context.reading, block)}`;
  return pairsBy(context.records.desk)
    .get(record, reading, key, () => judged(link, context))
    .map((pair) => ({ ...pair, link }));
}

type Pairs = Memo<ClaimRecord, BlockReading, readonly Omit<LinkedFigures, 'link'>[]>;

const pairs = new WeakMap<Desk, Pairs>();

/** Records keep what was judged of them as long as they and the desk's words stay, whatever becomes of other records. */
function pairsBy(desk: Desk): Pairs {
  const known = pairs.get(desk) ?? new Memo();
  pairs.set(desk, known);
  return known;
}

function judged(link: Link, context: Context): Omit<LinkedFigures, 'link'>[] {
  const { glossary } = context.records.desk;
  const known = link.record.reading();
  const verbatim = isVerbatim(link);
  const rigour: Rigour = verbatim ? 'strict' : 'careful';
  const { reading } = link.claims[0];
  const theirs = figuresOfRecord(link.record, glossary);
  const corresponds = correspondence(retellings(link));
  const inPlace = (s: Figure, k: Figure): boolean => corresponds(s, s.quantity.span, k, k.quantity.span);
  const pairUp = (span: Span) => pairFigures(figuresIn(reading, span), theirs, rigour, glossary, inPlace);
  // One clause of a form says too little: its sentence tells.
  const whole = inSpan(reading.sentences, itself, link.span)[0] ?? link.span;
  if (link.how === 'matched' && filledIn(pairUp(whole))) return [];
  return pairUp(link.span).map((pair) => ({
    ...pair,
    rigour,
    // Without a citation or the record's own words, only what proves that the question is the same makes a conflict.
    certainty:
      pair.agreement !== 'same' && !verbatim
        ? rivalCertainty(filed(pair.said, context.reading), filed(pair.known, known), pair.judgement, glossary)
        : sureness(link, pair),
  }));
}

/** The link vouches for the question, the words around the figure for the figure. */
function sureness({ certainty }: Link, { judgement, retold }: Pair<Figure>): number {
  if (retold) return 0.98 * certainty;
  return 1 - (1 - certaintyOf(judgement)) * (1 - 0.6 * certainty);
}
