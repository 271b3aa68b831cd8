import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkRecords } from '../../src/checks/check-records.ts';
import { editClaims, readClaims } from '../../src/engine.ts';
import type { ClaimsFile } from '../../src/records/record.ts';
import { Records } from '../../src/records/records.ts';

const file = (records: readonly string[]): string =>
  `version: 1\nclaims:\n${records.map((fields, i) => `  r-${i}:\n${fields}`).join('')}`;

const record = fc
  .tuple(
    fc.constantFrom('seven', 'nine', 'about 40', '300'),
    fc.constantFrom('killed', 'injured'),
    fc.constantFrom('on the Islay ferry', 'in Leith'),
    fc.constantFrom('', '    matter: fire\n', '    status: disputed\n', '    supersedes: [r-0]\n'),
    fc.constantFrom('', '    speaker: the police\n    asOf: 2025-01-09\n', '    asOf: 2025-01-11\n'),
  )
  .map(
    ([count, fate, where, field, more]) => `    statement: The fire ${where} ${fate} ${count} people.\n${field}${more}`,
  );

/** What the checks say of the records, their fixes applied to the text. */
function told(claims: ClaimsFile): string[] {
  const findings = checkRecords({ records: new Records([claims]), drafts: [], complete: new Set() });
  return findings.map(({ check, place, message, related, fixes }) =>
    JSON.stringify({ check, span: place.span, values: message.values, related: related.map((at) => at.place), fixes }),
  );
}

describe('records that disagree', () => {
  it('are the same after edits as in the file read anew, and their fixes settle them', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.array(record, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), (versions) => {
        const [first, ...rest] = versions.map(file);
        let claims = readClaims('claims.yaml', first!);
        told(claims);
        for (const text of rest) {
          claims = editClaims(claims, text);
          assert.deepEqual(told(claims), told(readClaims('claims.yaml', text)));
        }
        const records = new Records([claims]);
        const [finding] = checkRecords({ records, drafts: [], complete: new Set() });
        for (const { edits } of finding?.fixes ?? []) {
          found++;
          const mended = edits
            .toSorted((a, b) => b.span.start - a.span.start)
            .reduce((text, { span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end), claims.text);
          const after = readClaims('claims.yaml', mended);
          assert.deepEqual(
            after.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
            claims.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
          );
          assert.ok(told(after).length < told(claims).length, mended);
        }
      }),
      { numRuns: 200 },
    );
    assert.ok(found > 50, String(found));
  });
});
