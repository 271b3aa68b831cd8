import type { BlockReading } from '../claims/claim.ts';
import { type Figure, figuresOf } from '../links/figure.ts';
import { numberLike, printedAs, type Slip } from '../links/slips/slip.ts';
import { slipsOf } from '../links/slips/slips-of.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import { figurePhrase, figureSpan } from './figure-words.ts';
import type { Finding, Fix } from './finding.ts';
import { editOf, placeOf } from './places.ts';

/** Figures that stand together do not go together: a sum that is none, a part larger than its whole, a share that is another. */
export const arithmetic: Check = {
  id: 'arithmetic',
  summary:
    'Figures that stand together do not add up: sums, parts, shares, changes, rates, ages, periods, conversions.',
  why: 'Readers add up. A sum that is wrong says that one of the figures is.',
  severity: 'warning',
  examples: [
    {
      draft: 'The club sold 300 tickets in May and 2,700 in June, ⟦4,000⟧ in total.',
      fixed: 'The club sold 300 tickets in May and 2,700 in June, 3,000 in total.',
    },
    { draft: 'The fund paid £3 million to Hull and £4 million to Leith, a total of ⟦£9 million⟧.' },
    { draft: 'The ⟦12⟧ passengers, nine men and five women, were taken to Oban.' },
    { draft: 'The club sold 300 tickets in May and 2,700 in June. In total it sold ⟦4,000⟧ tickets.' },
    { draft: 'Of the 40 passengers on the bus, ⟦45⟧ were hurt.' },
    { draft: 'The bus carried 40 passengers, of whom 30 were killed and ⟦20⟧ were wounded.' },
    { draft: 'In the survey 60% support the bridge and ⟦50%⟧ oppose it.' },
    { draft: 'The poll puts Ruiz at 45%, Lunt at 40% and Brae at ⟦30%⟧.' },
    {
      draft: 'Police stopped 30 of the 40 coaches (⟦50%⟧).',
      fixed: 'Police stopped 30 of the 40 coaches (75%).',
    },
    { draft: 'Half of the 400 workers, ⟦250⟧, stayed away.' },
    { draft: 'Most of the 400 workers, ⟦150⟧, stayed away.' },
    { draft: 'One in five pupils, or ⟦25 percent⟧, cycles to school.' },
    { draft: 'Profit at the distillery rose ⟦5%⟧ from £200 million to £250 million.' },
    { draft: 'Membership of the club ⟦tripled⟧ from 40 to 90.' },
    { draft: 'The strike lasted ⟦five years⟧, from 1990 to 1998.' },
    { draft: 'The ⟦five-year⟧ strike that began in 2014 and ended in 2016 closed the yard.' },
    { draft: 'The fair runs from 3 to 20 May, a period of ⟦ten days⟧.' },
    { draft: 'Ada Lunt, who was born in 1950, died in 2010 ⟦aged 75⟧.' },
    { draft: 'A berth costs £1,200 a year (⟦£200 a month⟧).' },
    { draft: 'The yard counts 12 accidents a day, or ⟦300⟧ in a week.' },
    { draft: 'The town of 50,000 people had 100 cases, a rate of ⟦400 per 100,000⟧.' },
    { draft: 'The five boats cost £10 million, or ⟦£4 million⟧ each.' },
    { draft: 'The pier is 10 miles (⟦12 km⟧) from Oban.', fixed: 'The pier is 10 miles (16 km) from Oban.' },
    {
      draft:
        'The club sold 300 tickets in May and 2,700 in June, 3,000 in total. Of its 40 members, 12 are from Oban. Profit rose 25% from £200 million to £250 million. A third of the 100 pupils, or 33, were ill. A berth costs £1,200 a year (£100 a month). The strike lasted eight years, from 1990 to 1998. Some 60% support the bridge and 40% do not.',
    },
  ],
  run: (context) => context.reading.blocks.flatMap((block) => slipsIn(block).map((slip) => finding(slip, context))),
};

const kept = new WeakMap<BlockReading, readonly Slip[]>();

/** A sentence of more figures is a table, of which nobody can tell what is to be added. */
const FIGURES = 12;

function slipsIn(reading: BlockReading): readonly Slip[] {
  const known = kept.get(reading);
  if (known) return known;
  const bySentence = new Map<unknown, Figure[]>();
  for (const figure of figuresOf(reading)) {
    const list = bySentence.get(figure.sentence);
    if (list) list.push(figure);
    else bySentence.set(figure.sentence, [figure]);
  }
  const slips: Slip[] = [];
  let before: { readonly figures: readonly Figure[]; readonly at: number } = { figures: [], at: -2 };
  for (const [at, sentence] of reading.sentences.entries()) {
    const here = bySentence.get(sentence);
    if (!here || here.length > FIGURES) continue;
    const sum = { reading, here, before: before.at === at - 1 ? before.figures : [] };
    slips.push(...slipsOf(sum));
    before = { figures: here, at };
  }
  kept.set(reading, slips);
  return slips;
}

const finding = ({ at, from, message: text, worked }: Slip, context: Context): Finding => ({
  check: 'arithmetic',
  severity: 'warning',
  certainty: 0.85,
  place: placeOf(context, at.reading.block, figureSpan(at.quantity)),
  message: text,
  why: message('The figures stand together and speak of the same things.'),
  related: from.map((other) => ({
    place: placeOf(context, other.reading.block, figureSpan(other.quantity)),
    message: message('The draft says {0} here.', figurePhrase(other)),
  })),
  fixes: worked === undefined ? [] : correction(context, at, worked),
});

/** The number that the others make, in place of the one that they do not: either may be the slip. */
function correction(context: Context, at: Figure, worked: number): Fix[] {
  const { number, value } = at.quantity;
  if (worked <= 0 || typeof value !== 'number') return [];
  const edit = editOf(context, at.reading.block, number, numberLike(at.quantity, worked));
  return [{ title: message('Change to {0}', printedAs(at, worked)), edits: [edit] }];
}
