import assert from 'node:assert/strict';
import { arithmetic } from '../../src/checks/arithmetic.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { readDraft } from '../../src/claims/read-draft.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { Records } from '../../src/records/records.ts';

const slipsIn = (text: string) => {
  const reading = readDraft(readProse(text, 'plaintext'));
  return checkDraft({ uri: 'draft.txt', reading }, new Records([]), []).findings.filter(
    ({ check }) => check === arithmetic.id,
  );
};

const WRONG = [
  'The bus carried 40 people, including 45 children.',
  'In the poll 55% approve of the mayor and 52% disapprove.',
  'Ruiz won 55% of the vote and Lunt took 48%.',
  'Some 30 of the 40 coaches (50%) were late.',
  'A third of the 300 pupils, or 200, were ill.',
  'Revenue rose 40% from $1.2 billion to $1.35 billion.',
  'Revenue rose 5% to $300 million from $200 million a year earlier.',
  'Sales fell 50% from 500 to 400.',
  'The war lasted ten years, from 1914 to 1918.',
  'Born in 1950, Lunt died in 2010 aged 49.',
  'Three people died and 12 were hurt, 18 in all.',
  'The storm killed 40 people. Of them, 52 were children.',
  'The choir drew 100 people on Monday and 200 on Tuesday. Altogether 500 people came.',
];

const FAIR = [
  'The firm has 120 staff: 80 work in Hull and 20 in Leith.',
  'Of the 40 passengers, 12 were children and 45 bags were lost.',
  'The company employs 300 people in Hull and 200 in Leith, 4,000 overall.',
  'He won 12 of his 40 matches, including 15 goals.',
  'The bus carried 40 people, including 12 children and 30 women.',
  'In the poll 55% of women approve of the mayor and 52% of men disapprove.',
  'In the poll 48% approve and 53% disapprove.',
  'In May 60% supported the bridge; in June 50% opposed it.',
  'Ruiz won 55% of the vote, up from 48% in 2019.',
  'Some 30 of the 40 coaches (75%) were late.',
  'About 29 of the 40 coaches (72%) were late.',
  'Half of the 41 coaches, or 20, were late.',
  'Revenue rose 12% from $1.2 billion to $1.35 billion.',
  'Revenue rose 5% to $300 million from $285 million a year earlier.',
  'Sales fell 20% from 500 to 400.',
  'The rate rose by 2 percentage points from 3% to 5%.',
  'Prices rose by 5%, and the fare went from 2 dollars to 3 dollars.',
  'The war lasted five years, from 1914 to 1918.',
  'He spent five years in jail and from 1990 to 1998 he taught.',
  'Born in 1950, Lunt died in 2010 aged 59.',
  'A pass costs $10 a day, or $60 a week.',
  'Three people died and 12 were hurt, 15 in all.',
  'More than 300 people died and 12 were hurt, 318 in all.',
  'The storm killed 40 people. Of them, 12 were children.',
  'The party won 120 seats in 2019 and 140 in 2023. In total it sold 400 badges.',
  'The shop sold 30 bikes in May and another 20 in June, 90 in all.',
  'The fund bought 40% of the shares and 70% of the bonds.',
  'Turnout was 60% and 45% of the vote went to Ruiz.',
  'Some 40 of the 120 rooms, 12 of them suites, are open.',
  'Ten of the 50 states, 3 of them small, voted.',
];

describe('arithmetic', () => {
  for (const text of WRONG) it(`finds the slip in: ${text}`, () => assert.equal(slipsIn(text).length, 1));
  for (const text of FAIR) it(`leaves alone: ${text}`, () => assert.deepEqual(slipsIn(text), []));
});
