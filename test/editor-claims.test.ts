import assert from 'node:assert/strict';
import { citationAt, citationsOf } from '../src/editor/citations.ts';
import { markAt, marksOf } from '../src/editor/marks.ts';
import { recordOfClaim } from '../src/editor/record-of-claim.ts';
import { contradictionsIn, tallyOf, uncheckedClaims } from '../src/editor/tally.ts';
import { type Draft, readClaims, reportOnAll } from '../src/engine.ts';
import { Records } from '../src/records/records.ts';

const CLAIMS = `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
    status: verified
  school-roofs:
    statement: Snow damaged 40 school roofs.
`;

function reportOn(text: string, language: Draft['language'] = 'markdown') {
  const [report] = reportOnAll(
    [{ uri: 'draft', text, language }],
    new Records([readClaims('claims.yaml', CLAIMS)]),
    {},
  );
  return report!;
}

describe('the marks of a draft', () => {
  const text = 'Mayor Ada Lunt said that **40 schools** were closed. “We were not ready for this much snow,” she said.';
  const report = reportOn(text);
  const marked = (kind: string) =>
    marksOf(report)
      .filter((mark) => mark.kind === kind)
      .map(({ span }) => text.slice(span.start, span.end));

  it('stand under figures, under who said it, and under quoted words', () => {
    assert.deepEqual(marked('numeric'), ['40']);
    assert.ok(marked('attributed').includes('Mayor Ada Lunt said'), marked('attributed').join(' | '));
    assert.deepEqual(marked('quoted'), ['We were not ready for this much snow,']);
  });

  it('are found by an offset, the narrowest first', () => {
    assert.equal(markAt(report, text.indexOf('40') + 1)?.kind, 'numeric');
    assert.equal(markAt(report, text.indexOf('schools') + 3)?.kind ?? 'none', 'none');
  });

  it('leave questions and headlines without figures alone', () => {
    assert.deepEqual(marksOf(reportOn('# Snow\n\nWill 40 schools close?')), []);
  });
});

describe('the citations of a draft', () => {
  const text = 'The harbour employs 4,200 people [@harbour-jobs, p. 3; @school-roofs].[^1]\n\n[^1]: A note.';
  const { reading } = reportOn(text);

  it('are all read, with their own characters', () => {
    assert.deepEqual(
      citationsOf(reading).map(({ id, span, locator }) => [id, text.slice(span.start, span.end), locator]),
      [
        ['harbour-jobs', 'harbour-jobs', 'p. 3'],
        ['school-roofs', 'school-roofs', null],
        ['1', '1', null],
      ],
    );
  });

  it('are found anywhere in their marker', () => {
    assert.equal(citationAt(reading, text.indexOf('p. 3'))?.id, 'harbour-jobs');
    assert.equal(citationAt(reading, text.indexOf('school-roofs') + 2)?.id, 'school-roofs');
    assert.equal(citationAt(reading, text.indexOf('employs')), undefined);
  });
});

describe('the tally of a draft', () => {
  it('counts claims, citations and contradictions', () => {
    const report = reportOn('The harbour employs 5,000 people.[^harbour-jobs] Snow damaged 40 school roofs.');
    assert.deepEqual(tallyOf(report), { claims: 2, cited: 1, contradictions: 1 });
    assert.deepEqual(
      contradictionsIn(report).map(({ check }) => check),
      ['figure-differs'],
    );
  });

  it('holds a claim whose record is unchecked to be unchecked', () => {
    const report = reportOn(
      'The harbour employs 4,200 people.[^harbour-jobs] Snow damaged 40 school roofs.[^school-roofs]',
    );
    assert.equal(uncheckedClaims(report).length, 1);
  });
});

describe('the record made from a claim', () => {
  const record = (text: string) => {
    const { reading } = reportOn(text, 'plaintext');
    return recordOfClaim(reading.claims[0]!, reading, '2025-02-01', new Map([['ada lundt', 'Ada Lunt']]));
  };

  it('says the claim as it stands', () => {
    assert.deepEqual(record('Snow damaged 40 school roofs.'), {
      statement: 'Snow damaged 40 school roofs.',
      quote: null,
      speaker: null,
      status: 'unchecked',
      asOf: '2025-02-01',
      sources: [{ title: '' }],
    });
  });

  it('is a sentence where the claim is a clause', () => {
    const { reading } = reportOn('Power failed in 900 homes, and snow damaged 40 school roofs.', 'plaintext');
    assert.deepEqual(
      reading.claims.map((claim) => recordOfClaim(claim, reading, '2025-02-01', new Map()).statement),
      ['Power failed in 900 homes.', 'Snow damaged 40 school roofs.'],
    );
  });

  it('takes who said it out of the statement', () => {
    const { statement, speaker, status } = record('Mayor Ada Lunt said that snow had damaged 40 school roofs.');
    assert.deepEqual([statement, speaker, status], ['Snow had damaged 40 school roofs.', 'Ada Lunt', 'attributed']);
  });

  it('spells names as the desk does', () => {
    assert.equal(record('Ada Lundt said that snow had damaged 40 school roofs.').speaker, 'Ada Lunt');
  });

  it('is the quotation where that is the claim', () => {
    const { statement, quote } = record('“We were not ready for this much snow in one night,” Ada Lunt said.');
    assert.deepEqual([statement, quote], [null, 'We were not ready for this much snow in one night']);
  });
});
