import type { Reading } from '../claims/claim.ts';
import type { Block, Marker } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';

/** One record id cited in a draft. Spans are UTF-16 offsets into the draft. */
export interface Citation {
  readonly id: string;
  readonly locator: string | null;
  /** The id's own characters. */
  readonly span: Span;
  /** The whole marker. */
  readonly markerSpan: Span;
  readonly marker: Marker;
  readonly block: Block;
}

/** Every citation of a draft, in draft order. */
export const citationsOf = (reading: Reading): readonly Citation[] =>
  reading.prose.blocks.flatMap((block) =>
    block.markers.flatMap((marker) =>
      marker.citations.map(({ id, locator, span }) => {
        return { id, locator, span: moved(span, block), markerSpan: moved(marker.span, block), marker, block };
      }),
    ),
  );

/** Every place of a draft that may name a record: its citations, and the labels of the footnotes that it defines. */
export const namesOf = (reading: Reading): readonly Pick<Citation, 'id' | 'span'>[] => [
  ...citationsOf(reading),
  ...reading.prose.footnotes.map(({ label, labelSpan }) => ({ id: label, span: labelSpan })),
];

/** The citation at an offset of the draft: the id there, or the first one of the marker there. */
export function citationAt(reading: Reading, offset: number): Citation | undefined {
  const inMarker = citationsOf(reading).filter(({ markerSpan }) => holds(markerSpan, offset));
  return inMarker.find(({ span }) => holds(span, offset)) ?? inMarker[0];
}

/** Whether an offset lies in a span or at its end, where a cursor that has just left it stands. */
export const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

const moved = ({ start, end }: Span, { start: by }: Block): Span => ({ start: start + by, end: end + by });
