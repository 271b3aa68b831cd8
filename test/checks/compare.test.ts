import assert from 'node:assert/strict';
import { type Comparison, compareTexts } from '../../src/checks/compare.ts';
import { print } from '../../src/records/message.ts';
import { reading } from '../links/linked.ts';

const compare = (a: string, b: string): Comparison => compareTexts(reading(a, 'plaintext'), reading(b, 'plaintext'));

const CASES: readonly (readonly [relation: Comparison['relation'], a: string, b: string])[] = [
  // Bounds against figures
  ['supports', 'The museum had 11,983 visitors in May.', 'The museum had about 12,000 visitors in May.'],
  ['supports', 'The museum had 362 visitors on Sunday.', 'The museum had more than 350 visitors on Sunday.'],
  ['contradicts', 'The museum had 362 visitors on Sunday.', 'The museum had fewer than 350 visitors on Sunday.'],
  ['contradicts', 'The museum had 350 visitors on Sunday.', 'The museum had more than 350 visitors on Sunday.'],
  ['supports', 'The wall cost $5,512,000,000.', 'The wall cost $5.5 billion.'],
  ['supports', 'A third of the pupils cycle to school.', 'About 33% of the pupils cycle to school.'],
  // One of several figures is meant
  [
    'contradicts',
    'The ferry earned $12 million in Scotland and $3 million abroad, against a budget of $9 million.',
    'The ferry earned more than $4 million abroad.',
  ],
  [
    'supports',
    'The ferry earned $12 million in Scotland and $3 million abroad, against a budget of $9 million.',
    'The ferry earned less than $4 million abroad.',
  ],
  [
    'contradicts',
    'The largest parishes of the 2001 count were Brae (34,000), Leith (17,000), Oban (16,000) and Mallaig (9,000).',
    'The population of Leith was over 25,000 at the 2001 count.',
  ],
  ['supports', 'The poem was read in Leith in 1973.', 'It was in 1973 that Ada read the poem.'],
  ['supports', 'Leith is the 37th largest town in the county.', 'Leith is the 37th largest town of the county.'],
  [
    'supports',
    'Ada Lunt and Una Brae collided on lap 57 in Leith.',
    'Ada Lunt and Una Brae collided before the 59th lap.',
  ],
  ['contradicts', 'Readers gave the Leith play 71/100.', 'The Leith play was given more than 71.5% by readers.'],
  // Other questions
  ['unrelated', 'The storm killed 12 people in Leith.', 'The storm injured 40 people in Leith.'],
  ['unrelated', 'The storm killed 12 people in Leith.', 'The school in Oban has 40 teachers.'],
  ['unrelated', 'In 2016 the club had 300 members.', 'In 2017 the club had 400 members.'],
  // The very figure, said of another fate
  ['contradicts', 'The storm killed or injured 52 people in Leith.', 'The storm killed 52 people in Leith.'],
  ['contradicts', 'The storm killed 52 people in Leith.', 'The storm killed or injured 52 people in Leith.'],
  ['supports', 'The storm injured 52 people in Leith.', 'In Leith 52 people were hurt by the storm.'],
  ['supports', 'The man who killed his aunt got 30 years in Leith jail.', 'The man got 30 years in Leith jail.'],
  // Words that befall nobody here
  [
    'contradicts',
    'Contracts at the mill are worth $3 million.',
    'Contracts at the mill are worth more than $4 million.',
  ],
  [
    'contradicts',
    'In Leith 52 people tested positive for the virus.',
    'Leith confirmed fewer than 50 positive cases of the virus.',
  ],
  [
    'contradicts',
    'Half of 48 visitors gave the mill a positive review; its rating was 5.7/10.',
    'The mill got a rating of less than 5.6.',
  ],
  // Where a film earns
  [
    'contradicts',
    'Tide earned $12 million at home, $5 million in other territories and $17 million worldwide.',
    'Tide earned more than $6 million abroad.',
  ],
  // Parts and sums
  [
    'contradicts',
    'The storm killed or injured 52 people in Leith.',
    'The storm killed 12 people in Leith and injured 70.',
  ],
  ['unrelated', 'Police found nine bodies in Leith and two in Oban.', 'Police found eleven bodies.'],
  // Dates
  ['contradicts', 'The poet was born on May 4, 1871, in Leith.', 'The poet was born after 1890.'],
  ['supports', 'The poet was born on May 4, 1871, in Leith.', 'The poet was born before 1890.'],
  [
    'contradicts',
    'Una Brae (born 4 May 1953) is a poet, best known for the plays Tide (2014) and Ebb (2015).',
    'Una Brae was born after 1970.',
  ],
  ['contradicts', 'The bridge was opened on June 3, 1998.', 'The bridge was opened on June 13, 1998.'],
  ['unrelated', 'The treaty was signed in June 2024.', 'The treaty came into force in December 2024.'],
  [
    'contradicts',
    'The choir of 1987, founded on 4 May 1992, sang in June 2001.',
    'The choir was founded before 3 March 1992.',
  ],
  ['contradicts', 'In 1991, the mill on the loch, a ruin since the fire, was sold.', 'The mill was sold in 1994.'],
  // Of two dates the one that is meant: what brackets leave unsaid, what was counted when
  [
    'contradicts',
    'Ada Lunt ( born Ada Brae ; May 4 , 1871 – June 1 , 1950 ) was a poet .',
    'Ada Lunt was born after 1890.',
  ],
  ['contradicts', 'Ada Lunt (May 4, 1871 – June 1, 1950) was a poet.', 'Ada Lunt died before 1890.'],
  [
    'unrelated',
    'As of 19 May 2018, 184 matches had been played since their first in 1909.',
    'Before May 10, 2018, 183 matches had been played.',
  ],
  [
    'contradicts',
    'Brae released the film on May 4, 2007.Tide was sold on May 6, 2009.',
    'The film premiered after May 2008.',
  ],
  ['contradicts', 'He ruled with his sister from 1418 to 1422.', 'He ruled with his sister up to 1442.'],
  ['supports', 'He ruled with his sister from 1418 to 1422.', 'He ruled with his sister until 1422.'],
  ['supports', 'The mill was done up in 2006.', 'The mill was done up before 2007.'],
  // Counts that can only grow
  [
    'unrelated',
    'As of May 14, the county had 2,049 confirmed cases.',
    'The county had more than 2,100 confirmed cases by May 15.',
  ],
  [
    'contradicts',
    'As of May 16, the county had 2,049 confirmed cases.',
    'The county had more than 2,100 confirmed cases before May 12.',
  ],
  [
    'contradicts',
    'As of May 10, the county had 2,049 confirmed cases.',
    'The county had fewer than 2,000 confirmed cases after May 12.',
  ],
  ['unrelated', 'As of May 10, the county had 2,049 pupils.', 'The county had fewer than 2,000 pupils after May 12.'],
  // Ages
  ['contradicts', 'Pupils at Brae must be at least 11 years of age.', 'Pupils at Brae must be younger than 9 years.'],
  // Numbers that name
  ['contradicts', 'Ada Lunt was the 17th mayor of Leith.', 'Ada Lunt was the 21st mayor of Leith.'],
  ['contradicts', 'The ferry sank on lap 31 of the loch race.', 'The ferry sank before the 29th lap of the loch race.'],
  ['contradicts', 'Tide was the 14th most read poem of the year.', 'Tide ranked # 12 among the most read poems.'],
  [
    'contradicts',
    'Tide is the 14th most read poem in Leith.',
    'In the list of most-read poems in Leith, Tide ranked # 12.',
  ],
  ['contradicts', 'The mill was ranked 25th in the county.', 'The mill was ranked above 25th in the county.'],
  ['unrelated', 'The mill was ranked 24th in the county.', 'The mill was ranked above 25th in the county.'],
  ['contradicts', 'Mill tours in Weeks 13–17 are full.', 'Mill tours are full before week 15.'],
  ['contradicts', 'Mill tours in Weeks 13–17 are full.', 'Mill tours in Weeks 14–17 are full.'],
  ['contradicts', 'Una Brae (Series 1 – 8) plays the miller of Leith.', 'Una Brae plays the miller until Series 7.'],
  ['unrelated', 'Una Brae plays the miller in Series 7.', 'Una Brae plays the miller in Series 8.'],
  ['contradicts', 'Leith won the first cup with 45:15 points.', 'Leith won the first cup with 45:19 points.'],
  ['contradicts', 'The alarm at the mill rang at 8:21 am.', 'The alarm at the mill rang at 8.28am.'],
  ['contradicts', 'The mill shop is open from 8 a.m. to 6 p.m.', 'The mill shop is open from 9 a.m. to 6 p.m.'],
  ['supports', 'The alarm at the mill rang at 8:21 pm.', 'The alarm at the mill rang at 20:21.'],
  ['unrelated', 'Buses on Route 18 pass the mill.', 'Buses on Route 40 pass the mill.'],
  // Bare numbers
  [
    'contradicts',
    'Brae sold the mill to the Leith Wool Company for $16.7 million.',
    'Brae sold the mill to the Leith Wool Company for more than 20 million.',
  ],
  ['contradicts', 'The mill had a rating of 5.7/10 from visitors.', 'The mill had a rating of 5.6 from visitors.'],
  [
    'contradicts',
    'The mill had a rating of 5.5/10 from visitors.',
    'The mill had a rating of more than 5.6 from visitors.',
  ],
  ['contradicts', 'Tide sold 130,000 copies in its first week.', 'Tide sold 130 million copies.'],
  ['supports', 'The council gave the mill $ 4.5 million.', 'The council gave the mill $ 4.5 m.'],
  ['unrelated', 'The other four mills closed in May.', 'Five mills closed in May.'],
  ['contradicts', 'Pupils of the Leith school are aged 7 to 16.', 'Pupils of the Leith school are aged 6 to 15.'],
  // Initials stand for names
  [
    'supports',
    'The band sold 20 million records worldwide, and 14 million records in the US.',
    'In the United States the band sold 14 million records.',
  ],
  // Phrases in quotation marks
  [
    'contradicts',
    '“For this town such a burden is unbearable and unjust,” Ada Lunt said.',
    'Ada Lunt warned of “unbearable burdens” for the town.',
  ],
  // Denials and roles
  ['contradicts', 'The storm did not destroy the pier.', 'The pier was destroyed by the storm.'],
  ['contradicts', 'Bowmore beat Port Ellen.', 'Port Ellen beat Bowmore.'],
  ['unrelated', 'The pier was not fully destroyed.', 'The pier was destroyed.'],
];

describe('compareTexts', () => {
  for (const [relation, a, b] of CASES)
    it(`${relation}: ${a} — ${b}`, () => {
      const verdict = compare(a, b);
      assert.equal(verdict.relation, relation, print(verdict.why));
      assert.equal(verdict.findings.length > 0, relation === 'contradicts');
    });

  it('says in a sentence why, and where in both texts', () => {
    const { findings, why } = compare('The museum had 362 visitors.', 'The museum had fewer than 350 visitors.');
    assert.equal(print(why), 'The second text says “fewer than 350 visitors”, the first says “362 visitors”.');
    assert.deepEqual(
      [findings[0]!.place, findings[0]!.related[0]!.place],
      [
        { uri: 'b', span: { start: 15, end: 29 } },
        { uri: 'a', span: { start: 15, end: 18 } },
      ],
    );
  });

  const WHY: readonly (readonly [a: string, b: string, why: string])[] = [
    [
      'The mill made £12 million.',
      'The mill made more than £10 million.',
      '“more than £10 million” in the second text follows from “£12 million” in the first.',
    ],
    [
      'Brae ordered 24 boats in 2019.',
      'Brae ordered 30 boats in 2021.',
      '“30” and “24” may both be right: the dates are not the same.',
    ],
    [
      'Brae ordered 24 boats on Monday.',
      'Brae ordered 30 boats on Friday.',
      '“30” and “24” may both be right: the dates are not the same.',
    ],
    [
      'The mill laid off 300 workers.',
      'The mill hired 300 workers.',
      '“300” agrees with “300”, but what is said of them is not the same.',
    ],
    [
      'About 60% of residents support the plan.',
      '40% of residents do not support the plan.',
      '“40%” and “about 60%” make up the whole: the one is of those who do, the other of those who do not.',
    ],
    [
      'The storm left dozens injured.',
      'The storm left 36 injured.',
      '“36” may be right beside “dozens”, but does not follow from it.',
    ],
    [
      'Brae and Lunt were chosen to write the play in June 2013.',
      'Brae and Lunt wrote the play before January 2015, for 12 actors.',
      'The first text has nothing to bear out “12” in the second.',
    ],
    [
      'Tide opened in May 2011.',
      'Tide opened after June 2012.',
      'The second text dates it “after June 2012”, the first “May 2011”.',
    ],
    ['Lead is the 37th most abundant metal.', 'Lead is the 37th most abundant metal.', 'Both texts say “37th”.'],
    [
      'On the site that gathers reviews, the film holds an approval of 83% based on 353 reviews, Ada Lunt said.',
      'Tide at Leith scored 83%, from more than 353 reviews.',
      '“more than 353” and “353” are one number, and its bound may be loose wording.',
    ],
    [
      'The mill made £12 million.',
      'Rain fell in Oban.',
      'The two texts have no figure, date or quotation that answers the same question.',
    ],
  ];
  for (const [a, b, why] of WHY) it(`explains: ${why}`, () => assert.equal(print(compare(a, b).why), why));

  it('says each thing once', () => {
    assert.equal(
      compare('The fire in Leith killed 12 people.', 'The fire in Leith killed 14 people.').findings.length,
      1,
    );
  });

  it('knows what the desk means by a word', () => {
    const desk = { glossary: new Map([['losses', 'killed or wounded']]), names: new Map<string, string>() };
    const read = (text: string) => reading(text, 'plaintext');
    const known = read('The brigade suffered 120 losses at Leith.');
    const said = read('The brigade had more than 200 soldiers killed or wounded at Leith.');
    assert.equal(compareTexts(known, said, desk).relation, 'contradicts');
  });
});
