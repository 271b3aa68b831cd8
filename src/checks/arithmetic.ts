import type { BlockReading } from '../claims/claim.ts';
import { type Figure, figuresOf } from '../links/figure.ts';
import { wrongChange } from '../links/slips/changes.ts';
import { partOverWhole } from '../links/slips/parts.ts';
import { wrongAge, wrongPeriod, wrongRate } from '../links/slips/periods.ts';
import { overHundred, wrongShare } from '../links/slips/shares.ts';
import type { Slip, Sum } from '../links/slips/slip.ts';
import { wrongTotal } from '../links/slips/totals.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import { figurePhrase, figureSpan } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';

/** Figures that stand together do not go together: a sum that is none, a part larger than its whole, a share that is another. */
export const arithmetic: Check = {
  id: 'arithmetic',
  summary: 'Figures that stand together do not add up: sums, parts, shares, changes, rates, ages, periods.',
  why: 'Readers add up. A sum that is wrong says that one of the figures is.',
  severity: 'warning',
  examples: [
    { draft: 'The club sold 300 tickets in May and 2,700 in June, ⟦4,000⟧ in total.' },
    { draft: 'The club sold 300 tickets in May and 2,700 in June. In total it sold ⟦4,000⟧ tickets.' },
    { draft: 'Of the 40 passengers on the bus, ⟦45⟧ were hurt.' },
    { draft: 'The bus carried 40 passengers, of whom 30 were killed and ⟦20⟧ were wounded.' },
    { draft: 'In the survey 60% support the bridge and ⟦50%⟧ oppose it.' },
    { draft: 'Police stopped 30 of the 40 coaches (⟦50%⟧).' },
    { draft: 'Profit at the distillery rose ⟦5%⟧ from £200 million to £250 million.' },
    { draft: 'The strike lasted ⟦five years⟧, from 1990 to 1998.' },
    { draft: 'Ada Lunt, who was born in 1950, died in 2010 ⟦aged 75⟧.' },
    { draft: 'A berth costs £1,200 a year (⟦£200 a month⟧).' },
    {
      draft:
        'The club sold 300 tickets in May and 2,700 in June, 3,000 in total. Of its 40 members, 12 are from Oban. Profit rose 25% from £200 million to £250 million. A third of the 100 pupils, or 33, were ill. A berth costs £1,200 a year (£100 a month). The strike lasted eight years, from 1990 to 1998. Some 60% support the bridge and 40% do not.',
    },
  ],
  run: (context) => context.reading.blocks.flatMap((block) => slipsIn(block).map((slip) => finding(slip, context))),
};

const RULES: readonly ((sum: Sum) => Slip[])[] = [
  wrongTotal,
  partOverWhole,
  overHundred,
  wrongShare,
  wrongChange,
  wrongPeriod,
  wrongAge,
  wrongRate,
];

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
    slips.push(...(RULES.map((rule) => rule(sum)).find((found) => found.length > 0) ?? []));
    before = { figures: here, at };
  }
  kept.set(reading, slips);
  return slips;
}

const finding = ({ at, from, message: text }: Slip, context: Context): Finding => ({
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
  fixes: [],
});
