import type { Reading } from '../claims/claim.ts';
import { draftFigures } from '../links/draft-figures.ts';
import type { Filed } from '../links/filing.ts';
import { footnotesOf } from '../links/footnotes.ts';
import type { Link } from '../links/link.ts';
import { linkPassage } from '../links/link-claims.ts';
import { Memo } from '../links/memo.ts';
import { type Rivals, rivalsOf } from '../links/rivals.ts';
import { overlaps } from '../prose/span.ts';
import type { Records } from '../records/records.ts';
import type { DraftContext } from './context.ts';

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
    .filter(({ said, known }) => yields(said, known) && !settled(context, said, reading, known))
    .sort((a, b) => following(a.said, b.said) || following(a.known, b.known))
    .map((rivals) => ({ ...rivals, uri, theirs: reading }));
}

/** The figures of this draft that contradict one of another draft. */
export function rivalsAcross(context: DraftContext): readonly DraftRivals[] {
  const known = across.get(context);
  if (known) return known;
  const { glossary } = context.records.desk;
  const ours = draftFigures(context.reading, glossary).file.figures;
  const found = context.others.flatMap(({ uri, reading: theirs }) => {
    const { file } = draftFigures(theirs, glossary);
    return [...ours].flatMap((said) =>
      verdicts
        .get(theirs.passages, said, '', () => rivalsOf(said, file, glossary))
        .filter(({ known }) => !settled(context, said, theirs, known))
        .map((rivals) => ({ ...rivals, uri, theirs })),
    );
  });
  found.sort((a, b) => following(a.said, b.said) || (a.theirs === b.theirs ? following(a.known, b.known) : 0));
  across.set(context, found);
  return found;
}

const across = new WeakMap<DraftContext, readonly DraftRivals[]>();

/** What a figure of one draft has against it in another draft, as long as that stays as it is. */
const verdicts = new Memo<Reading['passages'], Filed, readonly Rivals[]>();

/** Whether one figure stands after another in their draft: above 0; 0 where they begin at one place. */
const following = (one: Filed, other: Filed): number =>
  one.reading.block.start - other.reading.block.start || one.quantity.span.start - other.quantity.span.start;

/** Headlines, decks and captions yield to the body; of two figures in the body the later yields. */
function yields(said: Filed, known: Filed): boolean {
  const a = inBody(said);
  const b = inBody(known);
  return a === b ? following(said, known) > 0 : !a;
}

const inBody = ({ reading }: Filed): boolean => !/^(?:heading|deck|caption)$/.test(reading.block.kind);

/** Where both cite, or rest on records of one matter, the records are what is to be looked at, not the drafts. */
function settled({ reading, records }: DraftContext, said: Filed, theirs: Reading, known: Filed): boolean {
  if (!records.all.length) return false;
  const ours = linksOf(reading, said, records);
  const others = linksOf(theirs, known, records);
  if (ours.some(cited) && others.some(cited)) return true;
  return others.some(({ record: other }) =>
    ours.some(({ record: one }) => one === other || (one.matter !== null && one.matter === other.matter)),
  );
}

const cited = ({ how }: Link): boolean => how === 'cited';

function linksOf(reading: Reading, figure: Filed, records: Records): Link[] {
  const { block } = figure.reading;
  const passage = reading.passageOf(block);
  const all = passage ? linkPassage(passage, records, footnotesOf(reading.prose)).links : [];
  return all.filter(({ claim, span }) => claim.block === block && overlaps(span, figure.quantity.span));
}
