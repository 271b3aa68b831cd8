import type { Reading } from '../claims/claim.ts';
import { type FigureFile, type Filed, fileFigures } from '../links/filing.ts';
import { footnotesOf } from '../links/footnotes.ts';
import type { Link } from '../links/link.ts';
import { linkPassage } from '../links/link-claims.ts';
import type { Records } from '../links/records.ts';
import { type Rivals, rivalsOf } from '../links/rivals.ts';
import { overlaps } from '../prose/span.ts';
import type { DraftContext } from './context.ts';

/** Two figures of the workspace's drafts that contradict each other, and the draft that holds the other one. */
export interface DraftRivals extends Rivals {
  readonly uri: string;
  readonly theirs: Reading;
}

const files = new WeakMap<Reading, FigureFile>();

function fileOf(reading: Reading, { records }: DraftContext): FigureFile {
  let file = files.get(reading);
  if (!file) {
    file = fileFigures(reading, records.desk.glossary);
    files.set(reading, file);
  }
  return file;
}

/** The figures of this draft that contradict one another; of each two, the one that is to be changed comes first. */
export function rivalsWithin(context: DraftContext): DraftRivals[] {
  const { reading, uri, records } = context;
  const file = fileOf(reading, context);
  const order = new Map(file.figures.map((figure, i) => [figure, i]));
  return file.figures.flatMap((said) =>
    rivalsOf(said, file, records.desk.glossary)
      .filter(({ known }) => yields(said, known, order) && !settled(context, said, reading, known))
      .map((rivals) => ({ ...rivals, uri, theirs: reading })),
  );
}

/** The figures of this draft that contradict one of another draft. */
export const rivalsAcross = (context: DraftContext): DraftRivals[] =>
  context.others.flatMap(({ uri, reading: theirs }) =>
    fileOf(context.reading, context).figures.flatMap((said) =>
      rivalsOf(said, fileOf(theirs, context), context.records.desk.glossary)
        .filter(({ known }) => !settled(context, said, theirs, known))
        .map((rivals) => ({ ...rivals, uri, theirs })),
    ),
  );

/** Headlines, decks and captions yield to the body; of two figures in the body the later yields. */
function yields(said: Filed, known: Filed, order: ReadonlyMap<Filed, number>): boolean {
  const a = inBody(said);
  const b = inBody(known);
  return a === b ? order.get(said)! > order.get(known)! : !a;
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
