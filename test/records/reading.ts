import type { Reading } from '../../src/claims/claim.ts';
import { readStatement } from '../../src/claims/read-statement.ts';
import type { ClaimsDocument } from '../../src/records/claims-document.ts';
import { print } from '../../src/records/message.ts';
import { readClaims } from '../../src/records/read-claims.ts';
import type { ClaimsFile } from '../../src/records/record.ts';
import type { TextEdit } from '../../src/records/text-edit.ts';

/** A reading of nothing, for tests that do not look at it. */
export const NO_READING: Reading = {
  prose: { language: 'plaintext', draft: '', blocks: [], footnotes: [], suppressions: [], dateline: null },
  blocks: [],
  passages: [],
  lineage: {},
  today: null,
  attributions: [],
  quotations: [],
  claims: [],
  passageOf: () => undefined,
};

/** Reads a claims file. */
export const read = (text: string, uri = 'claims.yaml'): ClaimsDocument => readClaims(uri, text, readStatement);

/** A claims file with records of these ids and bodies; a body is lines of fields. */
export const yaml = (records: Record<string, string>): string =>
  `version: 1\nclaims:\n${Object.entries(records)
    .map(([id, body]) => `  ${id}:\n${body.replace(/^(?=.)/gm, '    ')}\n`)
    .join('')}`;

/** A file's problems as `code: the text that is marked`. */
export const problems = ({ problems, text }: ClaimsFile): string[] =>
  problems.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);

/** A file's problems as sentences. */
export const sentences = ({ problems }: ClaimsFile): string[] => problems.map(({ message }) => print(message));

/** The ids of a file's records, in file order. */
export const ids = ({ records }: ClaimsFile): string[] => records.map(({ id }) => id);

/** A text after edits that do not overlap. */
export function apply(text: string, edits: readonly TextEdit[] | null): string {
  let edited = text;
  for (const { span, text: insert } of [...(edits ?? [])].sort((a, b) => b.span.start - a.span.start))
    edited = edited.slice(0, span.start) + insert + edited.slice(span.end);
  return edited;
}

/** Everything that a file says, for comparing two readings. */
export const said = (file: ClaimsFile) => ({
  text: file.text,
  desk: file.desk,
  broken: [...(file.broken ?? [])].sort(),
  problems: file.problems,
  records: file.records.map((record) => ({
    id: record.id,
    file: record.file,
    span: record.span,
    idSpan: record.idSpan,
    fields: record.fields,
    statement: record.statement,
    quote: record.quote,
    matter: record.matter,
    speaker: record.speaker,
    status: record.status,
    asOf: record.asOf,
    sources: record.sources,
    checked: record.checked,
    note: record.note,
    supersedes: record.supersedes,
    figures: record.figures,
  })),
});
