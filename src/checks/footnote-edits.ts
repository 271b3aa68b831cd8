import { definedText, footnotesOf } from '../links/footnotes.ts';
import { generatedText, isGenerated, sourceNote } from '../links/source-note.ts';
import type { ReadDraft } from '../links/workspace-figures.ts';
import { definitionCuts } from '../prose/definition-cuts.ts';
import type { FootnoteDefinition, Prose } from '../prose/prose.ts';
import type { Edit } from '../prose/segment.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import type { TextEdit } from '../records/text-edit.ts';

/**
 * The edit that defines footnotes for records that a draft is to call and does not define, at the draft's end; null where
 * none is wanting, where no record names a source, and in plain text, which has no footnotes.
 */
export function definingEdit({ uri, reading: { prose } }: ReadDraft, records: readonly ClaimRecord[]): TextEdit | null {
  const text = definitions(prose, records);
  return text === null ? null : textEdit(uri, appending(prose, text, []));
}

/** What brings the footnotes of a draft in step with the records that it calls. */
export interface FootnoteUpdate {
  readonly edits: readonly TextEdit[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Definitions that somebody wrote by hand: they stay as they are. */
  readonly byHand: number;
  /** Records that are called and name no source, no speaker: there is nothing to write. */
  readonly unnamed: number;
}

/**
 * Brings footnotes in step with the records: those that are called and not defined are defined, generated definitions say
 * what the record says now, and go where nothing calls them any more. A definition written by hand is never touched.
 */
export function updateFootnotes({ uri, reading: { prose } }: ReadDraft, records: Records): FootnoteUpdate {
  const footnotes = footnotesOf(prose);
  const labels = calledLabels(prose);
  const called = [...labels].flatMap((label) => records.byId(label) ?? []);
  const isSpare = (it: FootnoteDefinition) => !labels.has(it.label.toLowerCase()) || footnotes.of(it.label)[0] !== it;
  const gone = new Set(prose.footnotes.filter((it) => isGenerated(definedText(prose, it)) && isSpare(it)));
  const changes: Edit[] = [];
  const wanting: ClaimRecord[] = [];
  let byHand = 0;
  let unnamed = 0;
  for (const record of called) {
    const [definition] = footnotes.of(record.id);
    const note = sourceNote(record);
    const text = definition && definedText(prose, definition);
    if (text !== undefined && !isGenerated(text)) byHand++;
    else if (note === null) {
      unnamed++;
      if (definition) gone.add(definition);
    } else if (!definition) wanting.push(record);
    else if (text !== generatedText(note))
      changes.push({ start: definition.labelSpan.end + 2, end: definition.end, text: ` ${generatedText(note)}` });
  }
  const spent = prose.footnotes.filter((it) => gone.has(it));
  const cuts = definitionCuts(prose.draft, spent);
  const added = definitions(prose, wanting);
  const end = added === null ? null : appending(prose, added, spent);
  // What is added at the end takes the place of what goes from there.
  const kept = end ? [...cuts.filter((cut) => cut.end <= end.start), end] : cuts;
  return {
    edits: [...changes, ...kept].map((edit) => textEdit(uri, edit)),
    added: added === null ? 0 : wanting.length,
    changed: changes.length,
    removed: gone.size,
    byHand,
    unnamed,
  };
}

/** The labels that a draft calls as footnotes, lower case, as Markdown compares them; in the order of the first call. */
export function calledLabels({ blocks }: Prose): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { markers } of blocks)
    for (const { form, citations } of markers)
      if (form === 'footnote') for (const { id } of citations) labels.add(id.toLowerCase());
  return labels;
}

/** The definitions of those records that name a source and that the draft does not define. */
function definitions(prose: Prose, records: readonly ClaimRecord[]): readonly string[] | null {
  if (prose.language !== 'markdown') return null;
  const footnotes = footnotesOf(prose);
  const lines = records.flatMap((record) => {
    const note = footnotes.defines(record.id) ? null : sourceNote(record);
    return note === null ? [] : [`[^${record.id}]: ${generatedText(note)}`];
  });
  return lines.length > 0 ? lines : null;
}

/** Puts lines at a draft's end: below its last footnote, otherwise apart; in place of footnotes that go from there. */
function appending({ draft, footnotes }: Prose, lines: readonly string[], gone: readonly FootnoteDefinition[]): Edit {
  let end = draft.trimEnd().length;
  let last = footnotes.length - 1;
  for (; footnotes[last]?.end === end && gone.includes(footnotes[last]!); last--)
    end = draft.slice(0, footnotes[last]!.start).trimEnd().length;
  const lineBreak = /\r\n|\n|\r/.exec(draft)?.[0] ?? '\n';
  const gap = end === 0 ? '' : footnotes[last]?.end === end ? lineBreak : lineBreak + lineBreak;
  return { start: end, end: draft.trimEnd().length, text: gap + lines.join(lineBreak) };
}

const textEdit = (uri: string, { start, end, text }: Edit): TextEdit => ({ uri, span: { start, end }, text });
