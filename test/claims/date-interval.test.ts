import assert from 'node:assert/strict';
import { type DateRelation, dateAgreement, shiftDay } from '../../src/claims/date-interval.ts';

const CASES: readonly (readonly [said: string, known: string, expected: string | null])[] = [
  ['on 1998-05-04', 'on 1998-05-04', 'same'],
  ['on 1998-05', 'on 1998-05-04', 'within'],
  ['on 1998-05-04', 'on 1998-05', 'compatible'],
  ['on 1998-05-14', 'on 1998-05-04', 'conflict'],
  ['on --05-04', 'on 1998-05-04', 'same'],
  ['on --05-14', 'on --05-04', 'conflict'],
  ['before 2010', 'on 2007', 'within'],
  ['before 2010', 'on 2014-03', 'conflict'],
  ['after 2012-08-10', 'on 2012-08-13', 'within'],
  ['by 2012-08-10', 'on 2012-08-10', 'within'],
  ['since 2024-10', 'since 2024-12', 'within'],
  ['on 1970/1977', 'on 1972/1977', 'conflict'],
  ['until 1422', 'on 1418/1422', 'within'],
  ['until 1442', 'on 1418/1422', 'conflict'],
  ['since 1419', 'on 1418/1422', 'conflict'],
  ['since 1994', 'on 1990/1999', 'compatible'],
  ['on 1990/1999', 'on 1994', 'within'],
  ['on spring', 'on 1994', null],
];

const stance = (text: string) => {
  const [relation, iso] = text.split(' ') as [DateRelation, string];
  return { relation, iso };
};

describe('dateAgreement', () => {
  for (const [said, known, expected] of CASES)
    it(`${said} where ${known} is known`, () => {
      assert.equal(dateAgreement(stance(said), stance(known)), expected);
    });
});

describe('shiftDay', () => {
  it('goes over the month’s end, and only from a full date', () => {
    assert.equal(shiftDay('2024-03-01', -1), '2024-02-29');
    assert.equal(shiftDay('2024-03', -1), null);
  });
});
