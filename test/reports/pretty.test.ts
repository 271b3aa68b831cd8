import assert from 'node:assert/strict';
import { message } from '../../src/records/message.ts';
import { coloured, plain } from '../../src/reports/palette.ts';
import { pretty } from '../../src/reports/pretty.ts';
import { draft, findingAt, outcomeWith, sampleOutcome, suppressedOutcome } from './sample-outcome.ts';

const printed = (outcome = sampleOutcome) => [...pretty(outcome, { width: 100, palette: plain })].join('');

describe('pretty', () => {
  it('prints place, message, why, source, record and fixes; a hint takes one line', () => {
    assert.equal(
      printed(),
      `drafts/a ferry.md:3:25 error figure-differs
  The draft says 62 passengers; the record says about 40 passengers.
  Certain. The sentence cites the record ferry-aboard.
  3 | The harbour office said 62 passengers were aboard. Nobody swam ashore.
    |                         ^^^^^^^^^^^^^
  claims.yaml:4:16 record ferry-aboard
  4 |     statement: About 40 passengers were aboard.
    |                ^^^^^^^^^^^^^^^^^^^
  fix → Change to “about 40 passengers”
  or  → Change the record

drafts/a ferry.md:3:52 hint uncited-claim No record is cited for this.

1 error, 1 hint in 1 draft, checked against 1 record.
`,
    );
  });

  it('says when nothing was found, and that there were no records', () => {
    assert.equal(printed(outcomeWith({ drafts: 1_200 })), 'No findings in 1,200 drafts, checked without records.\n');
  });

  it('counts what is suppressed, and says no more of it', () => {
    assert.match(printed(suppressedOutcome), /\n1 hint \(1 suppressed\) in 1 draft, checked against 1 record\.\n$/);
    assert.doesNotMatch(printed(suppressedOutcome), /figure-differs/);
  });

  it('colours by severity', () => {
    const text = [...pretty(sampleOutcome, { width: 100, palette: coloured })].join('');
    assert.ok(text.includes('\u001b[31merror\u001b[39m'));
    assert.ok(text.includes(`\u001b[31m${'^'.repeat(13)}\u001b[39m`));
  });

  it('prints nothing that a draft could steer the terminal with', () => {
    const hostile = findingAt('a\u001b[2J.md', draft, 'Nobody', {
      message: message('{0}\nsecond line', '\u001b]0;x\u0007'),
    });
    const text = printed(outcomeWith({ documents: new Map([['a\u001b[2J.md', draft]]), findings: [hostile] }));
    assert.doesNotMatch(text, /(?!\n)\p{Cc}/u);
    assert.match(text, /second line/);
  });
});
