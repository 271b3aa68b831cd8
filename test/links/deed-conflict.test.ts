import assert from 'node:assert/strict';
import { readDraft } from '../../src/claims/read-draft.ts';
import { deedsOf } from '../../src/links/deed.ts';
import { deedConflict } from '../../src/links/deed-conflict.ts';
import { redated } from '../../src/links/once.ts';
import { readProse } from '../../src/prose/read-prose.ts';

const deedsIn = (text: string) => readDraft(readProse(text, 'markdown')).blocks.flatMap(deedsOf);

/** How two texts contradict each other where the one is cited for the other, and where nothing is known but the words. */
function verdicts(a: string, b: string): string {
  const first = (rigour: 'strict' | 'careful') =>
    deedsIn(a)
      .flatMap((said) => deedsIn(b).flatMap((known) => deedConflict(said, known, rigour)?.how ?? []))
      .at(0) ?? 'none';
  return `${first('strict')}, ${first('careful')}`;
}

/** The verdicts, and the two texts. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  [
    'denied, denied',
    'The bridge in Sudzha was not destroyed in the attack.',
    'The bridge in Sudzha was destroyed in the attack on Monday.',
  ],
  ['none, none', 'The bridge in Sudzha was not destroyed in the attack.', 'The bridge in Sudzha was destroyed.'],
  ['denied, denied', 'The army did not destroy the bridge in Sudzha.', 'The army destroyed the bridge in Sudzha.'],
  ['denied, denied', 'The bridge in Sudzha was not destroyed.', 'The army destroyed the bridge in Sudzha.'],
  ['denied, denied', 'Ana Ruiz failed to sign the letter.', 'Ana Ruiz signed the letter.'],
  ['denied, denied', 'Ana Ruiz never visited the camp.', 'Ruiz visited the camp.'],
  ['none, none', 'Scotland does not stand still.', 'Scotland stands with the crew of the ferry.'],
  ['denied, none', 'Ana Ruiz never returned.', 'Ruiz returned in March 2004.'],
  ['opposite, opposite', 'Parliament approved the harbour bill.', 'Parliament rejected the harbour bill.'],
  ['opposite, opposite', 'The harbour bill was rejected by parliament.', 'Parliament passed the harbour bill.'],
  ['none, none', 'The harbour bill was rejected.', 'The harbour bill was not passed.'],
  ['opposite, opposite', 'The court acquitted Ana Ruiz of fraud.', 'Ruiz was convicted of fraud.'],
  ['opposite, opposite', 'Prices rose in May.', 'Prices fell in May.'],
  ['opposite, opposite', 'House prices in Hull rose in May 2024.', 'House prices in Hull fell in May 2024.'],
  ['none, none', 'House prices in Hull rose in May 2024.', 'House prices in Hull fell in June 2024.'],
  ['none, none', 'House prices in Hull rose in May 2024.', 'House prices in Leith fell in May 2024.'],
  ['turned, none', 'Russian troops fired on Ukrainian police in Sumy.', 'Ukrainian police fired on Russian troops.'],
  [
    'turned, none',
    'Russian troops fired on a Ukrainian convoy.',
    'Russian troops were fired on by a Ukrainian convoy.',
  ],
  ['turned, turned', 'Rangers beat Celtic on May 3, 2024.', 'Celtic beat Rangers on May 3, 2024.'],
  ['opposite, opposite', 'Tom Ruiz is alive.', 'Ruiz is dead.'],
  ['denied, denied', 'Tom Ruiz is not guilty.', 'Ruiz is guilty.'],
  ['denied, none', 'The mayor denied that the bridge was closed.', 'The mayor said the bridge was closed.'],
  ['none, none', 'The mayor did not say that the bridge was closed.', 'The mayor said the bridge was closed.'],
  ['none, none', 'The bridge was not fully destroyed.', 'The bridge was destroyed.'],
  ['none, none', 'The mayor could not attend the meeting.', 'The mayor could attend the meeting.'],
  ['none, none', 'If the mayor does not sign the bill, it fails.', 'The mayor signs the bill.'],
  ['none, none', 'Ana Ruiz did not only sign the letter.', 'Ana Ruiz signed the letter.'],
  ['denied, denied', 'Ana Ruiz is no longer mayor.', 'Ana Ruiz is mayor.'],
  [
    'denied, denied',
    'No weapons were found in the house on Mill Street.',
    'Weapons were found in the house on Mill Street.',
  ],
  ['none, none', 'Tom Ruiz did not die in the crash.', 'Tom Ruiz died.'],
  ['none, none', 'Tom Ruiz was not injured.', 'Ana Ruiz was injured.'],
  ['denied, none', 'The man was not arrested.', 'The man was arrested.'],
  ['denied, none', 'The ferry, which was not insured, sank.', 'The ferry, which was insured, sank.'],
  ['denied, denied', 'Ruiz did not resign.', 'Ruiz resigned on Monday.'],
  ['none, none', 'Will Ruiz resign? Ruiz did not resign.', 'Ruiz may resign. Ruiz would resign.'],
  ['none, none', 'Ruiz did not resign in May.', 'Ruiz resigned in June.'],
  ['denied, denied', 'Ruiz will not resign.', 'Ruiz will resign.'],
  ['none, none', 'Ruiz did not resign.', 'Ruiz will resign.'],
  ['none, none', 'Three soldiers were not hurt.', 'Four soldiers were hurt.'],
  ['turned, none', 'Acme bought Zenith.', 'Zenith bought Acme.'],
  ['opposite, opposite', 'Ruiz lost the election in Hull.', 'Ruiz won the election in Hull.'],
  [
    'none, none',
    'The plan was blocked by the council. Police did not charge Tom Ruiz with theft.',
    'Tom Ruiz was charged with theft.',
  ],
  ['denied, denied', 'The court did not uphold the fine.', 'The court upheld the fine.'],
  ['opposite, opposite', 'Ruiz denied the charges.', 'Ruiz admitted the charges.'],
  ['denied, denied', 'The jury found Ana Ruiz guilty of fraud.', 'The jury found Ruiz not guilty of fraud.'],
  ['opposite, opposite', 'The jury found Ana Ruiz guilty of fraud.', 'The jury acquitted Ruiz of fraud.'],
  ['none, none', 'The jury found Ana Ruiz guilty of fraud.', 'The jury convicted Ruiz of fraud.'],
  ['opposite, opposite', 'The council voted against the harbour plan.', 'The council voted for the harbour plan.'],
  ['denied, none', 'Nobody was hurt in the fire.', 'A man was hurt in the fire.'],
];

describe('contradictions without figures', () => {
  for (const [expected, a, b] of PAIRS)
    it(`${a} | ${b}`, () => {
      assert.equal(verdicts(a, b), expected);
      assert.equal(verdicts(b, a), expected);
    });
});

/** Whether what happens once has two dates, and the two texts. */
const ONCE: readonly (readonly [boolean, string, string])[] = [
  [true, 'Ada Lunt was born in Oban in 1931.', 'Lunt was born in 1933.'],
  [true, 'Lunt died on May 4, 2024.', 'In Oban, Ada Lunt died on May 6, 2024.'],
  [true, 'Ada Lunt founded the company in 1971.', 'The company was founded by Ada Lunt in 1972.'],
  [true, 'Kerr Shipping was founded in 1971.', 'Ada Lunt founded Kerr Shipping in 1981.'],
  [false, 'Ada Lunt was born in 1931.', 'Ada Lunt was born in March 1931.'],
  [false, 'Ada Lunt was born in 1931.', 'Tom Lunt was born in 1933.'],
  [false, 'Ada Lunt was born in 1931.', 'Ada Lunt died in 1993.'],
  [false, 'Ada Lunt founded the company in 1971.', 'Tom Reid founded the company in 1981.'],
  [false, 'The company was founded in 1971.', 'The company was founded in 1981.'],
  [false, 'Ada Lunt won in 1971.', 'Ada Lunt won in 1981.'],
  [false, 'Ada Lunt died before 1993.', 'Ada Lunt died in 1991.'],
  [false, 'Ada Lunt was not born in 1931.', 'Ada Lunt was born in 1933.'],
];

describe('what happens once', () => {
  for (const [conflict, a, b] of ONCE)
    it(`${conflict ? 'has one date' : 'may be so'}: ${a} | ${b}`, () => {
      const found = deedsIn(a).some((said) => deedsIn(b).some((known) => redated(said, known)));
      assert.equal(found, conflict);
    });
});
