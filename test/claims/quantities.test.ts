import assert from 'node:assert/strict';
import { readDates } from '../../src/claims/dates/read-dates.ts';
import { readQuantities } from '../../src/claims/quantities/read-quantities.ts';
import type { Quantity } from '../../src/claims/quantity.ts';
import { sentencesOf } from '../../src/prose/sentences.ts';
import { tokensOf } from '../../src/prose/tokens.ts';
import { mark, marked } from './marked.ts';

const read = (text: string): Quantity[] => {
  const tokens = tokensOf(text);
  const sentences = sentencesOf(tokens);
  return readQuantities(text, tokens, sentences, readDates(text, tokens, sentences));
};

/** "~4000 soldier", "300..400 people", "5 percentage" */
const shown = ({ bound, value, unit }: Quantity): string =>
  `${bound === '=' || bound === 'range' ? '' : bound}${typeof value === 'number' ? Number(value.toPrecision(6)) : value.join('..')} ${unit}`.trim();

/** Each example: the text with every quantity in brackets, then what each of them says. */
type Example = readonly [notation: string, ...figures: string[]];

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'numerals in any house style': [
    ['It gave [$ 4.5 m] for [5 m] of pitch; A [$ 3] note.', '4500000 dollar', '5 metre', '3 dollar'],
    ['The port handled [1,200] containers and [1.2m] passengers.', '1200 container', '1200000 passenger'],
    ['It cost [£5m], then [€1.2 trillion].', '5000000 pound sterling', '1200000000000 euro'],
    ["They counted [12'000] cows and [12 000] sheep.", '12000 cow', '12000 sheep'],
    ['A crowd of [twenty-eight thousand six hundred] fans sang.', '28600 fan'],
    ['[Half a million] homes and [two dozen] schools lost power.', '500000 home', '24 school'],
    ['The reservoir lost [two and a half million litres].', '2500000 litre'],
    ['[About a hundred] guests came; [a hundred and twenty] guests had been asked.', '~100 guest', '120 guest'],
    ['A [12 thousand-seat] hall and [5k] chairs.', '12000 seat', '5000 chair'],
    ['The shares fell [-4] points and it was [minus 12 degrees].', '-4 point', '-12 degree'],
    ['Pumps moved [450crores litres]; [3.5lakh] boats came.', '4500000000 litre', '350000 boat'],
    ['Between [four and five hundred] geese; [five or six hundred] ducks.', '400..500 goose', '500..600 duck'],
    [
      'Farms employ [48·9%], grew [271·98 million tonnes], and lost [1 200] goats of [106 966] cows.',
      '48.9 percentage',
      '271980000 tonne',
      '1200 goat',
      '106966 cow',
    ],
    ['On May 5 [300] people met at [negative 4 degrees].', '300 people', '-4 degree'],
  ],
  'vague plurals as intervals': [
    ['[Hundreds] of ferries and [tens of thousands] of tourists waited.', '100..1000 ferry', '10000..100000 tourist'],
    ['The fire cost [millions of dollars].', '1000000..10000000 dollar'],
  ],
  'fractions and multiples': [
    ['[A quarter of a million] homes; [1 in 68] adults.', '250000 home', '0.0147059 adult'],
    ['[Nearly a fifth] of its [9,000-strong] workforce left.', '~0.2 workforce', '9000 workforce'],
    ['Wheat rose [6-1/2 cents] after [11-and-a-half hours].', '6.5 cent', '11.5 hour'],
    ['[Two-thirds] of tenants and [a quarter] of owners agreed.', '0.666667 tenant', '0.25 owner'],
    ['[One in five] bakers and [nine out of 10] millers answered.', '0.2 baker', '0.9 miller'],
    ['[Half an hour] later [three-quarters] reopened.', '0.5 hour', '0.75'],
    ['[Half] of the bridges closed and [more than half] the mills idled.', '0.5 bridge', '>0.5 mill'],
    ['[Just over half] agreed; output fell by [half] and they cut the fee in [half].', '>0.5', '0.5', '0.5'],
    ['Rents [more than doubled], wages [halved] and the fee could [triple].', '>2 time', '0.5 time', '3 time'],
    ['They waited [a half hour] at [a quarter mile].', '0.5 hour', '0.25 mile'],
    ['[Half] as many came.', '0.5'],
    ['The [half a million] who came left; the tax is [half a per cent].', '500000', '0.5 percentage'],
    ['[Three] times as many left; it is [ten] times the size.', '3 time', '10 time'],
    ['The dam is [twice] as high; output rose [sixfold].', '2 time', '6 time'],
    [
      'Rents rose [one-half of 1 percent] and [three-tenths of a percentage point].',
      '0.5 percentage',
      '0.3 percentage point',
    ],
    ['[Two-thirds] of the [15-member] council and [1 in 400] agree.', '0.666667 council', '15 member', '0.0025'],
    ['[3 in every 1,000] births and [40 out of 100,000] wives.', '0.003 birth', '0.0004 wife'],
  ],
  money: [
    ['The [10bn] merger followed a [5m] loss at a rival that is worth [4m].', '10000000000', '5000000', '4000000'],
    ['It bought [76.42 US cents], or [180p to 210p].', '76.42 cent', '180..210 penny'],
    ['It paid [US$1.2bn] ([A$1.8bn]) for mines.', '1200000000 dollar', '1800000000 australian dollar'],
    ['Tickets are [$3 a head] and [50p] for children, [20 cents] off.', '3 dollar per head', '50 penny', '20 cent'],
    ['The fee of [5 million Danish crowns] or [40 Swiss francs] was due.', '5000000 danish krone', '40 swiss franc'],
    ['She earns [$14.50 an hour], he [£30,000 a year].', '14.5 dollar per hour', '30000 pound sterling per year'],
    [
      'The sum was [$US40,000] or [RM31.3 million] or [1,200€].',
      '40000 dollar',
      '31300000 malaysian ringgit',
      '1200 euro',
    ],
    ['Oats rose [3-1/4 cents] to [$3.42-3/4 a bushel].', '3.25 cent', '3.4275 dollar per bushel'],
    [
      'Fares of [kr 500], [300 Norwegian kroner], [600 CFA francs], [30元].',
      '500 swedish krona',
      '300 norwegian krone',
      '600 central african cfa franc',
      '30 chinese yuan',
    ],
    ['Oats closed at [$3.27 ½].', '3.275 dollar'],
    ['Cakes are [3 €], buns [50¢], rolls [12,50 €], tea [20 ₺].', '3 euro', '50 cent', '12.5 euro', '20 turkish lira'],
    ['A [9 billion shekels] ([$2.4 billion]) a year trade.', '9000000000 shekel per year', '2400000000 dollar'],
    ['Tarn Oil fell [half-a-sen] to [19 sen].', '0.5 sen', '19 sen'],
  ],
  'percentages and points': [
    ['The gap widened by [15 bps] to [210bps].', '15 basis point', '210 basis point'],
    ['Prices rose [a quarter of a percent].', '0.25 percentage'],
    ['Turnout fell [3.4 percentage points] to [61 per cent].', '3.4 percentage point', '61 percentage'],
    ['The bank moved by [25 basis points], not [0.5pc].', '25 basis point', '0.5 percentage'],
    ['The margin is plus or minus [three percentage points].', '3 percentage point'],
  ],
  measures: [
    ['The lamp is [158] x [77.9] x [7.3mm].', '158 millimetre', '77.9 millimetre', '7.3 millimetre'],
    ['A screen of [2,436] by [1,125 pixels].', '2436 pixel', '1125 pixel'],
    ['She lost [4st] [7lb] and drank [two] cups of milk a day.', '4 stone', '7 pound', '2 cup per day'],
    [
      'The [6-foot-3] mason; [6 ft] [3 in] of oak; it gets [110 MPGe].',
      '6.25 foot',
      '6 foot',
      '3 inch',
      '110 mile per gallon equivalent',
    ],
    ['A [40-mile] road, [2.5 km] of it tarred, climbs [300ft].', '40 mile', '2.5 kilometre', '300 foot'],
    ['It holds [12GB] and hums at [15kHz] and [70 miles per hour].', '12 gigabyte', '15 kilohertz', '70 mile per hour'],
    ['The field of [300 sq m] or [2 hectares] yields [5 tonnes].', '300 square metre', '2 hectare', '5 tonne'],
    ['Rates of [10 kV/cm] and [122g/km] were seen.', '10 kilovolt per centimetre', '122 gram per kilometre'],
    [
      'It gives [295lb ft] and [400 lb-ft], and uses [6.5 litres per 100km].',
      '295 foot pound-force',
      '400 foot pound-force',
      '6.5 litre per 100 kilometre',
    ],
    ['She won the [110m] hurdles on [19ins] wheels.', '110 metre', '19 inch'],
    ['“No,” she said of the [5.5”] lamp.', '5.5 inch'],
    [
      'It draws [13 A], lasts [3 h] [20 min] and uses [5.2 L/100 km].',
      '13 ampere',
      '3 hour',
      '20 minute',
      '5.2 litre per 100 kilometre',
    ],
    [
      'It does [25 mpg] city, [33] highway, at [68 deg F], moving [512 MiB].',
      '25 mile per gallon',
      '33 mile per gallon',
      '68 degree fahrenheit',
      '512 mebibyte',
    ],
    ['A [32-yarder]; it makes [250 hp]/[258 lb-ft].', '32 yard', '250 horsepower', '258 foot pound-force'],
    ['A [20]-by-[40-foot] room and an [8]-by-[10 inch] print.', '20 foot', '40 foot', '8 inch', '10 inch'],
  ],
  durations: [
    ['After a [two-hour] wait he slept for [seven decades].', '2 hour', '7 decade'],
    ['The siege lasted [less than three weeks].', '<3 week'],
    ['It rained for [three consecutive weeks], spread over [14 long years].', '3 week', '14 year'],
    ['A [30-second] film and [ten-second] pauses in the twenty-second year.', '30 second', '10 second'],
  ],
  ages: [
    ['She died at [54]; both brothers, both [34], were freed.', '54 year of age', '34 year of age'],
    ['At [15] he left home.', '15 year of age'],
    ['Ruiz who is [62] has [two] sons.', '62 year of age', '2 son'],
    ['A daughter, [9], and Ruiz, who was [43] when she sang.', '9 year of age', '43 year of age'],
    ['Ruiz, [54], and a [12-year-old] girl met a man [aged 19].', '54 year of age', '12 year of age', '19 year of age'],
    ['His aunt, who was [70], died at the age of [101].', '70 year of age', '101 year of age'],
    ['Ana Orvik [34] of Tarn and Orvik [54] said no.', '34 year of age', '54 year of age'],
    ['A [40-something] barrister was freed.', '~40 year of age'],
    [
      'Her sons, [4] and [6], hid; his father John Smith [54] was named.',
      '4 year of age',
      '6 year of age',
      '54 year of age',
    ],
    ['Orvik was [94].', '94 year of age'],
    [
      'He was [6] when she left; at [19] he won and by [30] he had quit.',
      '6 year of age',
      '19 year of age',
      '30 year of age',
    ],
  ],
  ranges: [
    ['Between [300 and 400] villagers and [40 to 50] goats fled.', '300..400 villager', '40..50 goat'],
    ['It spent [$40-50 million] on [5 to 10 million] trees.', '40000000..50000000 dollar', '5000000..10000000 tree'],
    ['Prices rose from [5% to 7%]; it takes [two or three weeks].', '5..7 percentage', '2..3 week'],
    ['The car does [0-to-60-mph] in [4 seconds].', '0..60 mile per hour', '4 second'],
    ['The rent rose [$5] to [$90].', '5 dollar', '90 dollar'],
    ['It earned [94 cents to $1.03 a share], or won [76 or 77] seats.', '0.94..1.03 dollar per share', '76..77 seat'],
    ['Shares slid [11 per cent] or [$1.63] to [$13.03].', '11 percentage', '1.63 dollar', '13.03 dollar'],
    [
      'Its sales hit [€9m], its staff rose from [12 to 45] and its mills from [one to four].',
      '9000000 euro',
      '12..45',
      '1..4',
    ],
  ],
  'bounds before and behind': [
    ['[At the very least 30] mills and [a little under 40] farms burned.', '>=30 mill', '<40 farm'],
    ['Speeds of [≥ 40 mph], doses of [<5 mg].', '>=40 mile per hour', '<5 milligram'],
    ['It is free [up to and including 12 years old] and [over the age of 65].', '<=12 year of age', '>65 year of age'],
    ['[Barely 30] came, [not even 20] stayed; [nowhere near 300] voted.', '~30', '<20', '<300'],
    ['The fine is [$300 minimum]; [30-some] goats died.', '>=300 dollar', '~30 goat'],
    ['It holds [4,000] people, give or take 100; [52%], plus or minus three points.', '~4000 people', '~52 percentage'],
    ['[Approx. 300] boats left.', '~300 boat'],
    ['It cost [in the order of $3bn]; [at least another 30 minutes] passed.', '~3000000000 dollar', '>=30 minute'],
    [
      '[13] civilians and [three] IS fighters died; fees will [roughly double].',
      '13 civilian',
      '3 IS fighter',
      '~2 time',
    ],
    ['It has [6.3+ million] followers.', '>=6300000 follower'],
    ['Oil costs [30 percent] less than [three years] ago.', '30 percentage', '3 year'],
    ['He averaged [42 km/h] over [200km].', '42 kilometre per hour', '200 kilometre'],
    ['[More than 300] sheep, [at least 40] dogs, [up to 9] cats.', '>300 sheep', '>=40 dog', '<=9 cat'],
    ['[Nearly 12,000] voters and [around 4,000] clerks.', '~12000 voter', '~4000 clerk'],
    ['[Just under 50] trucks, [no fewer than 20] vans, [as many as 80] bikes.', '<50 truck', '>=20 van', '<=80 bike'],
    ['[300] people or more; [50 or so] stayed; [60+] cars.', '>=300 people', '~50', '>=60 car'],
    ['The siege cost [over “300] defenders”.', '>300 defender'],
    ['It weighs [just under 296 lb] ([134 kg]).', '<296 pound', '<134 kilogram'],
    ['The work is spread over [three years].', '3 year'],
    ['It pays [£1.2m] plus bonuses to [30 plus] people.', '1200000 pound sterling', '>=30 people'],
  ],
  'counted nouns': [
    ['It ordered [24] Boeing 737 MAX jets and [9] iPhone 12 handsets.', '24 Boeing 737 MAX jet', '9 iPhone 12 handset'],
    ['It has [four] USB 3.0 ports; she played [200] Serie A matches.', '4 USB 3.0 port', '200 Serie A match'],
    ['Leith won [34] Copa de Brae titles.', '34 Copa Brae title'],
    ["[Ninety] of the mill's [100] weavers walked out.", '90 weaver', '100 weaver'],
    ['A [six-pointed] star and [three] former mill hands.', '6 point', '3 former mill hand'],
    ['[Nine] smaller coastal clinics and [400] charging stations.', '9 small coastal clinic', '400 station'],
    ['[Three] Harbour Party state legislative candidates spoke.', '3 Harbour Party state legislative candidate'],
    ['[85] of the [154] meetings were public.', '85 meeting', '154 meeting'],
    ['A [40-man] unit ate a [three-course] meal.', '40 man', '3 course'],
    ['He bought [one] boat, one of the boats he saw.', '1 boat'],
    ['It grounded [two] new 737 Max jets and sold [three] 787 Dreamliners.', '2 new 737 Max jet', '3 787 Dreamliner'],
    ['[One] of these charges and [one] of his mules.', '1 charge', '1 mule'],
    [
      '[Three] [$500] prizes and [two] [30-second] films; [seven] of them won.',
      '3 prize',
      '500 dollar',
      '2 film',
      '30 second',
      '7 film',
    ],
    ['A flat with [two] bathrooms costs [$90].', '2 bathroom', '90 dollar'],
    ['[1.1m] of the [4.5m] people moved.', '1100000 people', '4500000 people'],
    [
      '[A third] of the total number of homes; of [12] boats, [six] of which were old.',
      '0.333333 home',
      '12 boat',
      '6 boat',
    ],
    ['Its [1.2 million-strong] army and [10] mules.', '1200000 army', '10 mule'],
  ],
  'elided units': [
    ['It has [17in] wheels and costs from [21,995].', '17 inch', '21995'],
    ['It had [2,100] members at the end of June, up [300].', '2100 member', '300 member'],
    ['It has [1,500] full-time and [300] part-time jobs.', '1500 full-time job', '300 part-time job'],
    ['It sold [3.9 million] kettles, down from [4.4 million].', '3900000 kettle', '4400000 kettle'],
    ['The storm killed [50] sailors and wounded [47].', '50 sailor', '47 sailor'],
    ['They lost by [5] and [10 percentage points].', '5 percentage point', '10 percentage point'],
    ['A [7]- or [8-inch] screen.', '7 inch', '8 inch'],
    ['The index shed [1.4 percent], to [8,112].', '1.4 percentage', '8112'],
    ['Labour won [262] seats, the Harbour Party [31] and the TNP [5].', '262 seat', '31 seat', '5 seat'],
    ['Orvik scored [30] points and Teller added [22].', '30 point', '22 point'],
    ['[Twelve] people, including [seven] children, died and [30] more were hurt.', '12 people', '7 child', '30 people'],
    ['It made [500] jobs in [five years], [200] of them in Tarn.', '500 job', '5 year', '200 job'],
    ['Tarn have [9] points after [seven] matches, [two] ahead of Orvik.', '9 point', '7 match', '2 point'],
    ['Gilts stood at [98.40], [7] ticks up.', '98.4', '7 tick'],
    [
      'They hold [222] seats to the Republicans’ [213]; he had [51 percent] to his [48.1].',
      '222 seat',
      '213 seat',
      '51 percentage',
      '48.1 percentage',
    ],
    ['The top bid is [84 cents], while the lowest is [74].', '84 cent', '74 cent'],
    ['It had [22] thefts, against an average of [20 per week].', '22 theft', '20 theft per week'],
    ['The fog caused [15] deaths in Tarn and [one] in Orvik.', '15 death', '1 death'],
    ['The [13-member] panel voted to lift it from [65,000 to 85,000].', '13 member', '65000..85000'],
    [
      'It has [120] shops, a turnover of [400m] and rose [12 per cent] to [45.3m].',
      '120 shop',
      '400000000',
      '12 percentage',
      '45300000',
    ],
    ['They scored [40] goals, against an average of [20].', '40 goal', '20 goal'],
    ['It runs [65] passenger and [260] freight trains.', '65 passenger train', '260 freight train'],
    ['They scored [61] goals while conceding [14].', '61 goal', '14 goal'],
  ],
};

const SILENT: Readonly<Record<string, readonly string[]>> = {
  'dates and years': [
    'In 2019 and on January 11, 2025, and in the 1990s.',
    'Anna Teller (1873–1940) was born circa 1872.',
    'From 2010 to 2014, in the second half of the year.',
  ],
  'clock times': ['At 9:30 and 10 p.m. and 9.15am the bell rang.', 'The market opens from 9 to 5 p.m. daily.'],
  ordinals: ['The 95th Brigade won the 2nd round on the 24th floor.', 'It was their first goal.'],
  'names with numbers': [
    'KN-15 and F-16 and COVID-19 and Boeing 737-800.',
    'The Galaxy Note 20 came out with a new PlayStation 5 behind it.',
    'Big Four auditors, a 3-D film, and Fortune 500 companies.',
    'See Section 427, page 12, No. 10 and Article 5.',
    'The Harbour 100 fell; the Harbour 100 futures rose, and FTSE 250 shares fell. S&P 500 companies gained.',
    'The road between junctions 9 and 10, Weeks 15–17 are moved, and Articles 2, 3 and 5.',
    "The 737 was grounded; Radio 1's hosts and Channel 4 lost.",
    'Windows 8.1 users and Group of Seven ministers with type 2 diabetes.',
  ],
  scores: [
    'They were 287 for 5; she shot a 4-under 68, a three-under-par 69, he went 3-for-4.',
    'They won 3-1 and lost 6-4.',
    'She won 6-4, 3-6, 7-5.',
    'They won 1-nil, were 2 for 5, and he took 4 for 55.',
    'The chamber voted 5-4; a 50-50 split.',
  ],
  'telephone numbers and addresses': [
    'Call 555-0199 or (020) 7946-0958.',
    'Call 0800 555 111, call 911 or text 60600 to give.',
    'He lives at 10 Quay Street.',
    'Open 24/7.',
  ],
  'list numbers': ['1. The first rule', '2) The second rule', 'It is 2) late and 3) wrong.'],
  'one and two as pronouns': [
    'No one saw one of the boats; one nods.',
    'One after another they left.',
    'The two countries do not agree.',
    'As one sailor, Rob, recounted, it sank.',
  ],
  'vague words': [
    'Tarn are half Irish, half empty, half-hearted and half past six.',
    'His half-brother had half an eye on the better half of it; half the battle.',
    'They doubled down, doubled as drivers and booked a double room for the doubles.',
    'Both halves ended level; nothing is done by halves.',
    'Several officers, a host of issues and both sides.',
    'A number of homes, many of them old.',
  ],
};

describe('quantities', () => {
  for (const [reader, examples] of Object.entries(EXAMPLES)) {
    describe(reader, () => {
      for (const [notation, ...figures] of examples) {
        it(notation, () => {
          const { text } = marked(notation);
          const found = read(text);
          assert.deepEqual(found.map(shown), figures);
          assert.equal(
            mark(
              text,
              found.map(({ span }) => span),
            ),
            notation,
          );
        });
      }
    });
  }
  for (const [kind, texts] of Object.entries(SILENT)) {
    describe(`no quantities: ${kind}`, () => {
      for (const text of texts)
        it(text, () =>
          assert.equal(
            mark(
              text,
              read(text).map(({ span }) => span),
            ),
            text,
          ),
        );
    });
  }
});
