import assert from 'node:assert/strict';
import { ALL_CHECKS } from '../../src/checks/all-checks.ts';
import type { Check, Example } from '../../src/checks/check.ts';
import { checkRecords } from '../../src/checks/check-records.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { readDraft } from '../../src/claims/read-draft.ts';
import { readStatement } from '../../src/claims/read-statement.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { readClaims } from '../../src/records/read-claims.ts';
import { Records } from '../../src/records/records.ts';
import type { TextEdit } from '../../src/records/text-edit.ts';

/** The draft without its marks, and the spans that they enclosed. */
function unmarked(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = 0;
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') open = text.length;
    else if (piece === '⟧') spans.push({ start: open, end: text.length });
    else text += piece;
  }
  return { text, spans };
}

const read = (uri: string, text: string) => ({ uri, reading: readDraft(readProse(text, 'markdown')) });

function apply(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { span, text: put } of edits.toSorted((a, b) => b.span.start - a.span.start))
    result = result.slice(0, span.start) + put + result.slice(span.end);
  return result;
}

function run(example: Example, check: Check) {
  const marked = unmarked((check.runRecords ? example.claims : example.draft) ?? '');
  const claims = check.runRecords ? marked.text : example.claims;
  const draft = check.runRecords ? example.draft : marked.text;
  const records = new Records(claims ? [readClaims('claims.yaml', claims, readStatement)] : []);
  // An example may show a file half typed; any other problem is a slip in the example.
  for (const { problems } of records.files)
    assert.deepEqual(
      problems.filter(({ code }) => code !== 'syntax'),
      [],
    );
  const drafts = [draft, ...(example.others ?? [])].map((text, i) => read(i ? `other-${i}.md` : 'draft.md', text));
  const reports = drafts.map((one) => ({ ...one, ...checkDraft(one, records, drafts, example.options) }));
  const complete = new Set(records.files.map(({ uri }) => uri));
  const all = check.runRecords ? checkRecords({ records, drafts: reports, complete }) : reports[0]!.findings;
  return { ...marked, found: all.filter((finding) => finding.check === check.id) };
}

for (const check of ALL_CHECKS)
  describe(check.id, () => {
    for (const example of check.examples)
      it((example.draft || example.claims!).replaceAll(/\s+/g, ' '), () => {
        const { text, spans, found } = run(example, check);
        assert.deepEqual(
          found.map(({ place }) => text.slice(place.span.start, place.span.end)),
          spans.map(({ start, end }) => text.slice(start, end)),
        );
        assert.deepEqual(
          found.map(({ place }) => place.span),
          spans,
        );
        const fix = found.flatMap(({ fixes }) => fixes.slice(0, 1))[0];
        if (example.fixed !== undefined) assert.equal(fix && apply(text, fix.edits), example.fixed);
      });

    it('shows both what it finds and what it leaves alone', () => {
      const marked = check.examples.map(({ draft, claims }) => (check.runRecords ? claims! : draft).includes('⟦'));
      assert.deepEqual(new Set(marked), new Set([true, false]));
    });
  });
