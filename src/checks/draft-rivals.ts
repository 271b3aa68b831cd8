import type { Reading } from '../claims/claim.ts';
import { draftFigures } from '../links/draft-figures.ts';
import type { Filed } from '../links/filing.ts';
import { footnotesOf } from '../links/footnotes.ts';
import type { Link } from '../links/link.ts';
import { linkPassage } from '../links/link-claims.ts';
import type { Rivals } from '../links/rivals.ts';
import { following, workspaceFigures } from '../links/workspace-figures.ts';
import type { Block } from '../prose/block.ts';
import { overlaps, type Span } from '../prose/span.ts';
import { message } from '../records/message.ts';
import type { Records } from '../records/records.ts';
import type { DraftContext } from './context.ts';
import { figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';
import { yields } from './yields.ts';

/** Two figures of the workspace's drafts that contradict each other, and the draft that holds the other one. */
export interface DraftRivals extends Rivals {
  readonly uri: string;
  readonly theirs: Reading;
}

/** The figures of this draft that contradict one another; of each two, the one that is to be changed comes first. */
export function rivalsWithin(context: DraftContext): DraftRivals[] {
  const { reading, uri, records } = context;
  return draftFigures(reading, records.desk.glossary)
    .rivals()
    .filter(
      ({ said, known }) =>
        yields(said, known, following) &&
        !(isItem(said) && isItem(known)) &&
        !settled(context, placed(said), reading, placed(known)),
    )
    .sort((a, b) => following(a.said, b.said) || following(a.known, b.known))
    .map((rivals) => ({ ...rivals, uri, theirs: reading }));
}

/** Whether a figure stands in an item of a lettered list: what a rule says of one case it does not say of another. */
const isItem = ({ reading }: Filed): boolean => /^\((?:[a-z]|[ivx]{1,5})\)\s/.test(reading.block.text);

/** The figures of this draft that contradict one of another draft, in this draft's order. */
export function rivalsAcross(context: DraftContext): readonly DraftRivals[] {
  const known = across.get(context);
  if (known) return known;
  const { reading, records, drafts } = context;
  const found: DraftRivals[] = [];
  if (drafts.some((draft) => draft.reading.lineage !== reading.lineage)) {
    const figures = workspaceFigures(records, drafts);
    for (const said of draftFigures(reading, records.desk.glossary).file.figures)
      for (const { other, ...rivals } of figures.against(said, reading))
        if (
          !isReckoned(said) &&
          !isReckoned(rivals.known) &&
          !settled(context, placed(said), other.reading, placed(rivals.known))
        )
          found.push({ ...rivals, uri: other.uri, theirs: other.reading });
  }
  found.sort((a, b) => following(a.said, b.said));
  across.set(context, found);
  return found;
}

/**
 * Whether a span of time is reckoned from the day of writing: *over the past five years*, *the lowest in 25 years*, *the first time in three decades*,
 * *in two days we will*. Drafts of two days reckon it otherwise.
 */
const isReckoned = ({ reading: { block, tokens }, quantity: { kind, span, boundSpan }, stretch }: Filed): boolean => {
  if (kind !== 'duration') return false;
  const start = Math.min(span.start, boundSpan?.start ?? span.start);
  const before = block.text.slice(Math.max(0, start - 14), start);
  if (/\b(?:past|last|next|coming)\s+$/i.test(before)) return true;
  return (
    /\b(?:in|for)\s+(?:the )?$/i.test(before) &&
    tokens
      .slice(stretch.from, stretch.to)
      .some(({ lower, tag }) => RECKONS.test(lower) || /^JJ.*est$/.test(tag + lower))
  );
};

const RECKONS = /^(?:first|most|least|best|worst|will|shall)$/;

const across = new WeakMap<DraftContext, readonly DraftRivals[]>();

/** Rivals of one figure that say the same, together. */
export function bySaying(rivals: readonly DraftRivals[]): readonly (readonly [DraftRivals, ...DraftRivals[]])[] {
  const groups = new Map<string, [DraftRivals, ...DraftRivals[]]>();
  for (const one of rivals) {
    const { block } = one.said.reading;
    const key = `${block.start} ${one.said.quantity.span.start} ${figureText(one.known)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Where other drafts say what contradicts a figure of this one. */
export const otherPlaces = (rivals: readonly DraftRivals[]): Finding['related'] =>
  rivals.slice(0, MOST_PLACES).map(({ uri, known }) => ({
    place: placeOf({ uri }, known.reading.block, figureSpan(known.quantity)),
    message: message('The other draft says {0} here.', figurePhrase(known)),
  }));

const MOST_PLACES = 5;

/** A span (UTF-16 offsets) of a block's text. */
export interface Placed {
  readonly block: Block;
  readonly span: Span;
}

const placed = ({ reading: { block }, quantity: { span } }: Filed): Placed => ({ block, span });

/** Where both cite, or rest on records of one matter, the records are what is to be looked at, not the drafts. */
export function settled({ reading, records }: DraftContext, said: Placed, theirs: Reading, known: Placed): boolean {
  if (!records.all.length) return false;
  const ours = linksOf(reading, said, records);
  const others = linksOf(theirs, known, records);
  if (ours.some(cited) && others.some(cited)) return true;
  return others.some(({ record: other }) =>
    ours.some(({ record: one }) => one === other || (one.matter !== null && one.matter === other.matter)),
  );
}

const cited = ({ how }: Link): boolean => how === 'cited';

function linksOf(reading: Reading, { block, span }: Placed, records: Records): Link[] {
  const passage = reading.passageOf(block);
  const all = passage ? linkPassage(passage, records, footnotesOf(reading.prose)).links : [];
  return all.filter((link) => link.block === block && overlaps(link.span, span));
}
