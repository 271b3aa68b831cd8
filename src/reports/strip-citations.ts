import { definedText, footnotesOf } from '../links/footnotes.ts';
import { isGenerated } from '../links/source-note.ts';
import { definitionCuts } from '../prose/definition-cuts.ts';
import type { Prose } from '../prose/prose.ts';
import type { Edit } from '../prose/segment.ts';
import { contains } from '../prose/span.ts';
import type { Records } from '../records/records.ts';
import { markerCuts } from './marker-cuts.ts';

/**
 * The edits that take a draft's citations out for publication: markers of every form, the footnotes of records, comments that
 * suppress findings, the space that these leave. They are in order and apart; all other text stays as it is. A footnote that the draft defines
 * itself stays, unless it is a record's: one that `records` hold, or whose definition was generated.
 */
export function strippingEdits(prose: Prose, records: Records | null): readonly Edit[] {
  const footnotes = footnotesOf(prose);
  const isRecord = (id: string) => records?.byId(id) !== undefined || records?.isBroken(id) === true;
  const isOurs = (label: string) =>
    isRecord(label) || footnotes.of(label).every((it) => isGenerated(definedText(prose, it)));
  const definitions = prose.footnotes.filter(({ label }) => isOurs(label));
  const markers = prose.blocks.flatMap(({ start, markers }) =>
    markers
      .filter(({ form, citations }) => form !== 'footnote' || citations.every(({ id }) => isOurs(id)))
      .map(({ span }) => ({ start: start + span.start, end: start + span.end })),
  );
  const silencers = prose.suppressions.map(({ start, length }) => ({ start, end: start + length }));
  const all = [...markers, ...silencers].sort((a, b) => a.start - b.start);
  const outside = all.filter((marker) => !definitions.some((definition) => contains(definition, marker)));
  const cuts = [...markerCuts(prose, outside), ...definitionCuts(prose.draft, definitions)];
  return apart(cuts);
}

/** A draft without its citations. */
export function stripCitations(prose: Prose, records: Records | null): string {
  let text = '';
  let at = 0;
  for (const { start, end, text: put } of strippingEdits(prose, records)) {
    text += prose.draft.slice(at, start) + put;
    at = end;
  }
  return text + prose.draft.slice(at);
}

/** Edits in order; where two meet they become one. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result[result.length - 1];
    if (last && edit.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, edit.end), text: last.text + edit.text };
    else if (edit.end > edit.start || edit.text !== '') result.push(edit);
  }
  return result;
}
