import assert from 'node:assert/strict';
import { ALL_CHECKS } from '../../src/checks/all-checks.ts';
import type { Example } from '../../src/checks/check.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { readDraft } from '../../src/claims/read-draft.ts';
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

function run(example: Example, id: string) {
  const { text, spans } = unmarked(example.draft);
  const records = new Records(
    example.claims
      ? [readClaims('claims.yaml', example.claims, (text) => readDraft(readProse(text, 'plaintext')))]
      : [],
  );
  // An example may show a file half typed; any other problem is a slip in the example.
  for (const { problems } of records.files)
    assert.deepEqual(
      problems.filter(({ code }) => code !== 'syntax'),
      [],
    );
  const others = (example.others ?? []).map((other, i) => read(`other-${i + 1}.md`, other));
  const all = checkDraft(read('draft.md', text), records, others).findings;
  return { text, spans, found: all.filter(({ check }) => check === id) };
}

for (const check of ALL_CHECKS)
  describe(check.id, () => {
    for (const example of check.examples)
      it(example.draft.replaceAll(/\s+/g, ' '), () => {
        const { text, spans, found } = run(example, check.id);
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
      assert.ok(check.examples.some(({ draft }) => draft.includes('⟦')));
      assert.ok(check.examples.some(({ draft }) => !draft.includes('⟦')));
    });
  });
