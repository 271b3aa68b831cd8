import assert from 'node:assert/strict';
import { readDates } from '../../src/claims/dates/read-dates.ts';
import { commensurable, conversionOf } from '../../src/claims/quantities/conversions.ts';
import { readQuantities } from '../../src/claims/quantities/read-quantities.ts';
import type { Quantity } from '../../src/claims/quantity.ts';
import { sentencesOf } from '../../src/prose/sentences.ts';
import { tokensOf } from '../../src/prose/tokens.ts';

const read = (text: string): Quantity[] => {
  const tokens = tokensOf(text);
  const sentences = sentencesOf(tokens);
  return readQuantities(text, tokens, sentences, readDates(text, tokens, sentences));
};

/** What one slot says for each figure of a text. */
const slots = <K extends keyof Quantity>(text: string, slot: K): Quantity[K][] => read(text).map((one) => one[slot]);

describe('what is said of a figure', () => {
  for (const [text, ...events] of [
    ['Around 4,000 northern soldiers have been killed or wounded.', 'killed or wounded'],
    ['The raid killed 50 sailors and wounded 47.', 'killed', 'wounded'],
    ['Out of 12,000 settlers, 300 were killed and 2,700 injured.', null, 'killed', 'injured'],
    ['The storm caused the deaths of thousands of sheep.', 'deaths'],
    ['Guards captured two poachers whom they will hand over.', 'captured'],
    ['Twelve miners were dead or missing.', 'dead or missing'],
    ["Half of the old town's 4,000 homes lost power.", 'lost', null],
    ['Some 1,300 of the 1,800 weavers at the mill will leave.', 'leave', null],
    ['At least 23 people, 14 of them children, died.', 'died', 'died'],
    ['Police arrested 14 men and two women.', 'arrested', 'arrested'],
    ['Forty-five people remain missing.', 'missing'],
    ['Of the crews, 40 men in two boats could not be saved.', 'not be saved', null],
    ['The mill sold 300 looms and is expected to shed 40 weavers.', 'sold', 'shed'],
    ['Rents rose 5% to 300 a month, up from 280.', 'rose', 'rose', 'up'],
    ['The board reported a 3% fall in rents and a rise of 4% in wages.', 'fall', 'rise'],
    ['Floods left nine people dead and 40 homes damaged.', 'dead', 'damaged'],
    ['Twelve sailors lost their lives; the rate remained steady at 5%.', 'lost their lives', 'remained steady'],
    ['The yard is laying off 300 welders.', 'laying off'],
    ['Three men and two women were held.', 'held', 'held'],
    ['Fifty people drowned in Hull, 32 in Goole.', 'drowned', 'drowned'],
    ['Some 80 ferries, which were old, sank.', 'sank'],
    ['The court fined the mill $3m and gave the party 30 seats.', 'fined', 'gave'],
    ['The mill suffered losses of £4m; the storm caused 50 roofs to collapse.', 'suffered', 'collapse'],
    ['The mill made £56m, comprised of £30m in rents and £26m in fees.', 'made', 'comprised', 'comprised'],
    ['They have five envoys, two of whom have already left.', 'have', 'left'],
    ['Her rating stands at 35%, which is unchanged.', 'stands'],
    ['Some 231 “unaccounted for” in Goole', 'unaccounted for'],
    ['At least 40 sailors were reported drowned or missing.', 'drowned or missing'],
    ['The gale left 14 dead and 31 missing.', 'dead', 'missing'],
    ['Fourteen dead, 31 hurt in Goole ferry fire', 'dead', 'hurt'],
    ['The mayor put the toll at 14 dead; 6 are unaccounted for.', 'dead', 'unaccounted for'],
    ['Nine confirmed dead after mill fire', 'dead'],
    ['There are 40 weavers believed to be trapped.', 'trapped'],
    ['The guard suffered 50 killed and 120 wounded.', 'killed', 'wounded'],
    ['Some 70 weavers stranded on the quay were flown home.', 'flown'],
    ['They found 14 alive and counted 20 dead sheep.', 'alive', 'counted'],
    ['Some 50 of the 200 settlers aboard drowned.', 'drowned', null],
  ] as const)
    it(text, () => assert.deepEqual(slots(text, 'event'), events));
});

describe('who is counted by a figure of the dead, hurt or missing', () => {
  for (const [text, ...counted] of [
    ['The gale left 14 dead and 31 missing.', null, null],
    ['The gale left 14 sailors dead and 31 missing.', 'sailors', 'sailors'],
    ['The gale killed 14 people and injured 31.', 'people', 'people'],
    ['The gale wrecked 40 houses, injured 14 and left 31 homeless.', 'houses', null, null],
    ['Fourteen were dead among the 60 passengers.', 'passengers', 'passengers'],
    ['The council gave a toll of 14 dead.', null],
    ['The gale claimed 14 lives and wounded 31.', 'lives', null],
    ['The vet counted 200 dead sheep.', 'dead sheep'],
  ] as const)
    it(text, () => assert.deepEqual(slots(text, 'counted'), counted));
});

describe('when and where a figure holds', () => {
  for (const [text, ...times] of [
    ['Some 300 boats have sunk since December 2024.', 'since December 2024'],
    ['In May, 12 people came; 40 came in June.', 'In May', 'in June'],
    ['In 2019, 5 mines opened, 3 closed and 2 flooded.', 'In 2019', 'In 2019', 'In 2019'],
    ['The mayor said on Friday that 40 boats sank.', null],
    ['Some 60 people drowned in the past month, the mayor said on Friday.', 'in the past month'],
    ['Rents rose 5% in May compared with a year earlier.', 'in May'],
    ['Rents rose 5%, the most since May 2020.', null],
    ['The yard sold 30 boats in the first three months of 2018.', 'in the first three months of 2018', null],
    ['Some 40 boats have sunk since counts began in May 2018.', 'since counts began in May 2018'],
    ['The guard lost 50 men in the raid, and the mayor said ferries would run on Monday.', null],
    [
      'Gauges felt 60 tremors since a quake of magnitude 5 struck the mill on Tuesday.',
      'since a quake of magnitude 5 struck the mill on Tuesday',
      null,
    ],
    ['The port reported 600 cases, including 41 deaths, in May.', 'in May', 'in May'],
    ['Sales were 50 looms, up from 40 in May, as the mill hired 15 weavers.', null, 'in May', null],
    ['The fire killed 14 and injured 31 on Friday.', 'on Friday', 'on Friday'],
    ['The cuts affect 90 weavers and follow 40 closures this year.', null, 'this year'],
    ['Turnout was up 5 points from 2012, and rents rose 4% from May’s.', null, 'May'],
    [
      'The mill sold 40 looms in its fourth quarter and 30 from 2012 to 2016.',
      'in its fourth quarter',
      'from 2012 to 2016',
    ],
    ['Three boats sank and two were damaged overnight.', 'overnight', 'overnight'],
  ] as const)
    it(text, () => assert.deepEqual(slots(text, 'time'), times));
  for (const [text, ...places] of [
    [
      'They lost 20 boats near Port Ellen and 4 in the Tarn region of Veldia.',
      'near Port Ellen',
      'in the Tarn region of Veldia',
    ],
    ['Three men were held in the Harbour caucus.', null],
    ['Officials in Tarn said 20 boats sank.', null],
    ['They lost 20 boats in the remote province of Tarn.', 'in the remote province of Tarn'],
    ['They lost 20 boats in Sumy and Port Ellen.', 'in Sumy and Port Ellen'],
    [
      'It sank 20 boats in neighbouring Tarn and 4 on the Veldian coast.',
      'in neighbouring Tarn',
      'on the Veldian coast',
    ],
    ['Firms in Tarn are expected to shed 40 weavers.', 'in Tarn'],
    ['In Sumy 300 were killed and 270 hurt.', 'In Sumy', 'In Sumy'],
    ['They lost 20 boats in the province and 4 at sea.', 'in the province', 'at sea'],
    ['Floods killed 31 and left dozens missing in the north.', 'in the north', 'in the north'],
    ['Some 40 settlers crossed the Ellen Strait.', 'the Ellen Strait'],
    ['A quake shook Tarn in northwest Veldia, killing 12.', 'in northwest Veldia'],
    ['Nurses treated 40 men in hospitals across nine counties.', 'in hospitals', null],
    ['In the Tarn/Veldia poll, 40 weavers answered.', null],
    ['Around 40 villages lost power, and 3 firms in the customer base closed.', null, null],
  ] as const)
    it(text, () => assert.deepEqual(slots(text, 'place'), places));
});

describe('what is counted', () => {
  for (const [text, ...counted] of [
    [
      'Two of the 30 members of the Harbour Party left.',
      'members of the Harbour Party',
      'members of the Harbour Party',
    ],
    ['About 60% of older voters and a third of tenants agreed.', 'older voters', 'tenants'],
    ['It covered two kilometres of dunes.', 'dunes'],
    ['Confirmed cases stood at 700.', 'Confirmed cases'],
    ['Spring rents rose 5% to £300, up from £280.', 'Spring rents', 'Spring rents', 'Spring rents'],
    ['The storm pushed the jobless rate to 6%.', 'jobless rate'],
    ['She put the toll at 89 and raised her $2m offer by $1m.', 'toll', 'offer', 'offer'],
    ['It made a profit of £3m, a 5% rise in earnings.', 'profit', 'earnings'],
    ['Police seized $400,000 in cash and £80m worth of opium.', 'cash', 'opium'],
    ['The yard lost $5m and Ana Ruiz earned £30.', null, null],
    ['The number of ferries on the lake rose to 300.', 'ferries'],
    ['It cancelled 120 ferries and delayed another 300.', 'ferries', 'ferries'],
    ['Of 23 sailors, 14 of them boys, none slept.', 'sailors', 'boys'],
  ] as const)
    it(text, () => assert.deepEqual(slots(text, 'counted'), counted));
});

describe('changes', () => {
  for (const [text, ...changes] of [
    ['Sales rose 5% to 300 from 280.', 'by', 'to', 'from'],
    ['The fund fell by $40 to $2,000.', 'by', 'to'],
    ['Rents doubled to $40 and wages have nearly halved.', 'by', 'to', 'by'],
    ['They cut the fee in half; it was double the price.', 'by', null],
    ['The army lost 300 men and declined two requests.', null, null],
    ['It has 40 ships.', null],
  ] as const)
    it(text, () => assert.deepEqual(slots(text, 'change'), changes));
});

describe('the interval that the words allow', () => {
  const { POSITIVE_INFINITY: open } = Number;
  for (const [text, low, high] of [
    ['12,000 sheep', 12_000, 12_000],
    ['around 4,000 sheep', 3600, 4400],
    ['nearly 4,000 sheep', 3600, 4000],
    ['more than 300 sheep', 300, open],
    ['just over 300 sheep', 300, 330],
    ['less than 300 sheep', 0, 300],
    ['just under 300 sheep', 270, 300],
    ['between 300 and 400 sheep', 300, 400],
    ['hundreds of sheep', 200, 10_000],
  ] as const)
    it(text, () => {
      const [figure] = read(text);
      assert.deepEqual([figure!.low, figure!.high].map(Math.round), [low, high]);
    });
});

describe('units', () => {
  const pair = (a: string, b: string) => commensurable(read(a)[0]!, read(b)[0]!);
  const same = (a: string, b: string) => {
    const [x, y] = [read(a)[0]!, read(b)[0]!];
    const factors = commensurable(x, y)!;
    return Math.abs((x.value as number) * factors[0] - (y.value as number) * factors[1]) < 1e-6;
  };

  it('convert within a dimension', () => {
    assert.ok(same('40.2336 km', '25 miles'));
    assert.ok(same('48 hours', 'two days'));
    assert.ok(same('36 km/h', '10 metres per second'));
    assert.ok(same('a quarter of voters', '25% of voters'));
    assert.ok(same('50 basis points', '0.5 percentage points'));
    assert.ok(same('250 cents', '$2.50'));
  });

  it('do not convert across dimensions, currencies, rates or scales of temperature', () => {
    for (const [a, b] of [
      ['4 km', '4 kg'],
      ['$4', '£4'],
      ['$4 a month', '$4 a year'],
      ['40C', '40F'],
      ['4 people', '$4'],
    ] as const)
      assert.equal(pair(a, b), null, `${a} / ${b}`);
  });

  it('are named in the singular, squares and rates too', () => {
    assert.deepEqual(conversionOf('square kilometre'), { name: 'square kilometre', dimension: 'area', factor: 1e6 });
    assert.equal(conversionOf('mile per hour')?.dimension, 'length/time');
    assert.equal(conversionOf('year of age')?.dimension, 'age');
    assert.equal(conversionOf('sheep'), null);
  });
});
