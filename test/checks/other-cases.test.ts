import assert from 'node:assert/strict';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { Records } from '../../src/records/records.ts';
import { reading, records } from '../links/linked.ts';

const contradictions = (text: string, known = new Records([])): string[] =>
  checkDraft({ uri: 'draft.txt', reading: reading(text, 'plaintext') }, known, []).findings.flatMap(({ check }) =>
    /differs|dropped|itself/.test(check) ? [check] : [],
  );

const CENSUS = `  hull-census:
    statement: There were 1,822 housing units at an average density of 1,115.1 per square mile, of which 363 (63.6%) were owner-occupied.
`;

describe('figures of other cases', () => {
  it('fill in a form: where none of many agrees, the record is of another place', () => {
    const other =
      'There were 2,904 housing units at an average density of 877.4 per square mile, of which 790 (51.2%) were owner-occupied.';
    assert.deepEqual(contradictions(other, records(CENSUS)), []);
  });

  it('fill in a form of several clauses', () => {
    const other =
      'There were 1,413,995 housing units at an average density of 2,812.8 per square mile, of which 503,863 (38.2%) were owner-occupied, and 814,305 (61.8%) were occupied by renters.';
    const known = records(`  hull-census:
    statement: There were 1,822 housing units at an average density of 1,115.1 per square mile, of which 363 (63.6%) were owner-occupied, and 208 (36.4%) were occupied by renters.
`);
    assert.deepEqual(contradictions(other, known), []);
  });

  it('are the record’s where one of them is wrong', () => {
    const slip =
      'There were 1,282 housing units at an average density of 1,115.1 per square mile, of which 363 (63.6%) were owner-occupied.';
    assert.deepEqual(contradictions(slip, records(CENSUS)), ['figure-differs']);
  });

  it('stand one by one in a lettered list', () => {
    const items = (a: string, b: string) =>
      `The panel meets within:\n\n${a} 30 days of delivery of a request for talks,\n\n${b} 15 days of delivery of a request for talks on fruit.`;
    assert.deepEqual(contradictions(items('(a)', '(b)')), []);
  });

  it('are of the times that a paragraph gives one after the other', () => {
    const text = (second: string) =>
      `Last week, when Reid was told that three Leopards were among the top four in rushing, he laughed. ${second} he had four Leopards in the top four.`;
    assert.deepEqual(contradictions(text('It lasted: on Monday')), []);
    assert.deepEqual(contradictions(text('It lasted:')), ['draft-contradicts-itself']);
  });

  it('are of two things where a whole row of figures differs', () => {
    const schools =
      'Twenty-four classrooms in twelve unstructured schools furnished 156 cases. Eight classrooms in three structured schools furnished 72 cases.';
    assert.deepEqual(contradictions(schools), []);
  });

  it('are of what stands elsewhere where the sentence only points back', () => {
    const law = (subject: string, a: string, b: string) =>
      `Work out the share of each state. By law ${subject} is ${a} for Guam and Samoa.\n\nWork out the grant to each state. By law ${subject} is ${b} for Guam and Samoa.`;
    assert.deepEqual(contradictions(law('this', '70%', '75%')), []);
    assert.deepEqual(contradictions(law('the ceiling', '70%', '75%')), ['draft-contradicts-itself']);
  });

  it('are of two cases where a paragraph tells both, and of parts where it adds them up', () => {
    const cases =
      'A family of four with a gross income of £5,600 now pays £185 in council tax. A family of four with a gross income of £12,500 now pays £1,260 in council tax.';
    const sum =
      'The spending level in that budget for the fiscal year has been reduced by £7 million. Next year we expect a further cut of £5 million. This will reduce the spending level over the two fiscal years by £12 million.';
    assert.deepEqual(contradictions(cases), []);
    assert.deepEqual(contradictions(sum), []);
    assert.deepEqual(contradictions(sum.replace('£12', '£13')), ['draft-contradicts-itself']);
  });

  it('need more in common than the word none', () => {
    const known = records('  share:\n    statement: None of the members gave less than 40 percent.\n');
    assert.deepEqual(contradictions('None of us will get 40 percent of what we want.', known), []);
  });
});
