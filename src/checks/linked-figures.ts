import type { BlockReading } from '../claims/claim.ts';
import type { Rigour } from '../claims/interval.ts';
import { certaintyOf } from '../links/certainty.ts';
import { figuresOf } from '../links/figure.ts';
import type { Link } from '../links/link.ts';
import { type FigurePair, pairFigures } from '../links/pair-figures.ts';
import { overlaps } from '../prose/span.ts';
import type { Context } from './context.ts';

/** A figure of the draft beside the figure of the record that a link leads to. */
export interface LinkedFigures extends FigurePair {
  readonly link: Link;
  readonly rigour: Rigour;
  /** 0 to 1: how sure it is that the two answer the same question. */
  readonly certainty: number;
}

const kept = new WeakMap<Link, readonly LinkedFigures[]>();

/** Every figure of the draft with its counterpart in the records that its claim cites or was matched with. */
export const linkedFigures = (context: Context): LinkedFigures[] =>
  context.links.flatMap((link) => {
    const known = kept.get(link);
    if (known) return known;
    const pairs = pairsOf(link, context);
    kept.set(link, pairs);
    return pairs;
  });

/** A matched claim in nearly the record's own words is held to it as strictly as a citation. */
const NEARLY_THE_SAME = 0.9;

function pairsOf(link: Link, context: Context): LinkedFigures[] {
  const reading = context.reading.blocks.find(({ block }) => block === link.claim.block);
  if (!reading) return [];
  const rigour: Rigour = link.certainty >= NEARLY_THE_SAME ? 'strict' : 'careful';
  return pairFigures(
    figuresIn(reading, link),
    link.record.reading().blocks.flatMap(figuresOf),
    rigour,
    context.records.desk.glossary,
  ).map((pair) => ({ ...pair, link, rigour, certainty: sureness(link, pair) }));
}

const figuresIn = (reading: BlockReading, { span }: Link) =>
  figuresOf(reading).filter(({ quantity }) => overlaps(quantity.span, span));

/** The link vouches for the question, the words around the figure for the figure. */
function sureness({ certainty }: Link, { judgement }: FigurePair): number {
  return 1 - (1 - certaintyOf(judgement)) * (1 - 0.6 * certainty);
}
