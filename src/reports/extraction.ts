import type { Attribution, Part } from '../claims/attribution.ts';
import type { Reading } from '../claims/claim.ts';
import { vouchersOf } from '../claims/vouchers.ts';
import { type Block, draftSpan } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';

/** `[start, end]` in UTF-16 offsets into the document as given. */
export type Offsets = readonly [number, number];

/** What `extract` answers for one document; every index points into the list that its field names. */
export interface Extraction {
  readonly id: string | number | null;
  /** `low` and `high` close the interval that the words allow, null where it is open. */
  readonly quantities: readonly {
    readonly span: Offsets;
    readonly text: string;
    readonly low: number | null;
    readonly high: number | null;
    readonly value: number | readonly [number, number];
    readonly bound: string;
    readonly unit: string;
    readonly counted: string | null;
    readonly event: string | null;
    readonly time: string | null;
    readonly place: string | null;
    readonly attribution: number | null;
  }[];
  readonly dates: readonly { readonly span: Offsets; readonly text: string; readonly iso: string | null }[];
  readonly quotations: readonly {
    readonly span: Offsets;
    readonly text: string;
    readonly speaker: string | null;
    readonly attribution: number | null;
  }[];
  readonly attributions: readonly {
    readonly source: readonly Offsets[];
    readonly cue: readonly Offsets[];
    readonly content: readonly Offsets[];
    readonly name: string | null;
    readonly via: string | null;
    readonly kind: string;
    readonly within: number | null;
  }[];
  readonly claims: readonly {
    readonly span: Offsets;
    readonly quantities: readonly number[];
    readonly attribution: number | null;
    readonly quotations: readonly number[];
  }[];
}

/** A reading as the command's contract gives it to other tools. */
export function extraction(id: string | number | null, reading: Reading): Extraction {
  const quantities = reading.blocks.flatMap(({ block, quantities }) =>
    quantities.map((quantity) => ({ block, quantity })),
  );
  const quantityIndex = new Map(quantities.map(({ quantity }, index) => [quantity, index]));
  const quotationIndex = new Map(reading.quotations.map((quotation, index) => [quotation, index]));
  const attributionIndex = new Map(reading.attributions.map((attribution, index) => [attribution, index]));
  const indexOf = (attribution: Attribution | null) => attribution && (attributionIndex.get(attribution) ?? null);
  const vouchers = vouchersOf(reading.attributions);
  return {
    id,
    quantities: quantities.map(({ block, quantity }) => ({
      span: offsets(block, quantity.span),
      text: quantity.text,
      low: finite(quantity.low),
      high: finite(quantity.high),
      value: quantity.value,
      bound: quantity.bound,
      unit: quantity.unit,
      counted: quantity.counted,
      event: quantity.event,
      time: quantity.time,
      place: quantity.place,
      attribution: indexOf(vouchers.of(block, quantity.number)),
    })),
    dates: reading.blocks.flatMap(({ block, dates }) =>
      dates.map(({ span, text, iso }) => ({ span: offsets(block, span), text, iso })),
    ),
    quotations: reading.quotations.map((quotation) => ({
      span: part(quotation),
      text: quotation.text,
      speaker: quotation.speaker,
      attribution: indexOf(quotation.attribution),
    })),
    attributions: reading.attributions.map(({ source, cue, content, name, via, kind, within }) => ({
      source: source.map(part),
      cue: cue.map(part),
      content: content.map(part),
      name,
      via,
      kind,
      within: indexOf(within),
    })),
    claims: reading.claims.map(({ block, span, quantities, attribution, quotations }) => ({
      span: offsets(block, span),
      quantities: quantities.flatMap((quantity) => quantityIndex.get(quantity) ?? []),
      attribution: indexOf(attribution),
      quotations: quotations.flatMap((quotation) => quotationIndex.get(quotation) ?? []),
    })),
  };
}

const offsets = (block: Block, span: Span): Offsets => {
  const { start, end } = draftSpan(block, span);
  return [start, end];
};
const part = (part: Part): Offsets => offsets(part.block, part);
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
