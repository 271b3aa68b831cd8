import type { Quotation } from '../claims/quotation.ts';
import { type Alignment, alignQuotation } from '../links/align-quotation.ts';
import type { Link } from '../links/link.ts';
import { loosePhrases } from '../links/loose-phrases.ts';
import { type Misquotation, misquotations } from '../links/misquotations.ts';
import { originalsOf } from '../links/originals.ts';
import { type Requotation, requotations } from '../links/requoted.ts';
import { overlaps } from '../prose/span.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { losesNegation } from './lost-negation.ts';
import { editOf, placeOf, recordPlace, severityOf } from './places.ts';
import { inBlock, restore, seen } from './quoted-words.ts';
import { explain, shortened } from './word-changes.ts';

/** Words between quotation marks are not the words of the record. */
export const quoteAltered: Check = {
  id: 'quote-altered',
  summary: 'The words between quotation marks are not those in the record.',
  why: 'Quotation marks promise the exact words. A dropped “not” turns a speaker round; a smoother word puts it in their mouth.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  mayor-bridge:
    quote: We will not close the bridge before the winter is over
    speaker: Ada Lunt
`,
      draft: '“We ⟦will⟧ close the bridge before the winter is over,” Ada Lunt said.[^mayor-bridge]',
      fixed: '“We will not close the bridge before the winter is over,” Ada Lunt said.[^mayor-bridge]',
    },
    {
      claims: `version: 1
claims:
  mayor-bridge:
    quote: We will not close the bridge before the winter is over
    speaker: Ada Lunt
`,
      draft: '“We will not ⟦shut⟧ the bridge before the winter is over,” Ada Lunt said.[^mayor-bridge]',
      fixed: '“We will not close the bridge before the winter is over,” Ada Lunt said.[^mayor-bridge]',
    },
    {
      claims: `version: 1
claims:
  mayor-bridge:
    quote: We will not close the bridge before the winter is over
    speaker: Ada Lunt
`,
      draft: 'Ada Lunt said the town would “⟦close the bridge before the winter is over.⟧”[^mayor-bridge]',
      fixed: 'Ada Lunt said the town would “not close the bridge before the winter is over.”[^mayor-bridge]',
    },
    {
      claims: `version: 1
claims:
  mayor-bridge:
    quote: We will not close the bridge before the winter is over
    speaker: Ada Lunt
`,
      draft: 'Ada Lunt refused to “close the bridge.”[^mayor-bridge]',
    },
    {
      draft:
        'Ada Lunt warned of “⟦unbearable burdens⟧” for the town. “For this town such a burden is unbearable and unjust,” Ada Lunt said.',
    },
    {
      draft:
        'The council met the plan with “⟦grave doubts⟧”. “I have a grave doubt about every page of it, and so has the town,” Ada Lunt said.',
    },
    {
      draft:
        'The council met the plan with “grave doubt”, and with “heavy hearts”. “I have a grave doubt about every page of it, and so has the town,” Ada Lunt said.',
    },
    {
      draft:
        '“We will not close the bridge before the winter is over,” Ada Lunt said.\n\nThe council meets on Friday. Her words were: “We will not close the bridge before the ⟦summer⟧ is over.”',
      fixed:
        '“We will not close the bridge before the winter is over,” Ada Lunt said.\n\nThe council meets on Friday. Her words were: “We will not close the bridge before the winter is over.”',
    },
    {
      claims: `version: 1
claims:
  mayor-bridge:
    quote: We will not close the bridge before the winter is over, and I mean the bridge in Port Ellen
    speaker: Ada Lunt
`,
      draft:
        'Ada Lunt said the town would “not close the bridge before … winter is over” [the one in Port Ellen].[^mayor-bridge]',
    },
  ],
  run: (context) => {
    const borneOut = new Set<Quotation>(
      context.links.flatMap((link) => quotationsOf(link).filter((one) => bearsOut(link, one))),
    );
    return toldOnce(
      context.links.flatMap((link) =>
        quotationsOf(link).flatMap((one) =>
          link.how === 'matched' && borneOut.has(one) ? [] : check(context, link, one),
        ),
      ),
    );
  },
  runAcross(context) {
    const { reading, records, uri } = context;
    const spoken = misquotations(reading, reading, records.desk.names).map((one) => loose({ uri }, one));
    const repeated = requotations(reading, records.desk.names).map((one) => otherwise(context, one));
    return [...spoken, ...repeated, ...loosePhrases(reading, reading).map((one) => ofNobody({ uri }, one))];
  },
};

/** A quotation that the draft repeats with a word changed. */
function otherwise(context: Context, { said, earlier, alteration }: Requotation): Finding {
  const ours = said.text.slice(alteration.said.start, alteration.said.end);
  const theirs = earlier.text.slice(alteration.original.start, alteration.original.end);
  return {
    check: 'quote-altered',
    severity: 'warning',
    certainty: 0.85,
    place: placeOf(context, said.block, inBlock(said, seen(alteration.said, said.text))),
    message:
      ours && theirs
        ? message('The quotation says “{0}” here and “{1}” elsewhere.', ours, theirs)
        : message('“{0}” stands in one of two quotations of the same words only.', ours || theirs),
    why: message('All other words of the two quotations are the same.'),
    related: [
      { place: placeOf(context, earlier.block, earlier), message: message('The other quotation stands here.') },
    ],
    fixes: [
      {
        title: message('Quote it as elsewhere: “{0}”', theirs || '…'),
        edits: restore(context, said, alteration, earlier.text),
      },
    ],
  };
}

/** The quotations that a link's record answers for. */
const quotationsOf = ({ claims, block, span }: Link): Quotation[] =>
  claims.flatMap(({ quotations }) => quotations.filter((one) => one.block === block && overlaps(one, span)));

/** Whether the record holds the very words: they are not held against another record that is only like it. */
const bearsOut = ({ record }: Link, { text }: Quotation): boolean =>
  originalsOf(record).some((original) => alignQuotation(text, original)?.alterations.length === 0);

/** A quotation of several sentences is one of each of their claims: what is told of it by a citation is not told again. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  const key = ({ place: { span }, related }: Finding): string =>
    `${span.start} ${span.end} ${related.map(({ place }) => `${place.uri} ${place.span.start}`)}`;
  const told = new Map<string, Finding>();
  for (const one of findings) if (!told.has(key(one))) told.set(key(one), one);
  return [...told.values()];
}

/** A phrase in quotation marks beside the speaker's own fuller words in the same draft. */
function loose(context: Pick<Context, 'uri'>, { phrase, fuller }: Misquotation): Finding {
  return {
    check: 'quote-altered',
    severity: 'warning',
    certainty: 0.75,
    place: placeOf(context, phrase.block, phrase),
    message: message(
      '“{0}” stands between quotation marks, but the fuller quotation has: “{1}”',
      phrase.text,
      shortened(fuller.text),
    ),
    why: message('The speaker is the same and so are the words, but for their form.'),
    related: [{ place: placeOf(context, fuller.block, fuller), message: message('The fuller quotation stands here.') }],
    fixes: [],
  };
}

/** A phrase between marks that nobody is named for: it may be the desk's own, and somebody's words look like it. */
const ofNobody = (context: Pick<Context, 'uri'>, one: Misquotation): Finding => ({
  ...loose(context, one),
  severity: 'information',
  certainty: 0.6,
  why: message('Nobody is named for the phrase, and the words are those of the quotation but for their form.'),
});

function check(context: Context, link: Link, quotation: Quotation): Finding[] {
  const originals = originalsOf(link.record);
  const laid = originals.flatMap((original) => {
    const alignment = alignQuotation(quotation.text, original);
    return alignment ? [{ original, alignment }] : [];
  });
  laid.sort((a, b) => b.alignment.agreement - a.alignment.agreement);
  const best = laid[0];
  if (!best) return isStranger(link, quotation, originals) ? [stranger(context, link, quotation)] : [];
  if (!best.alignment.alterations.length)
    return losesNegation(quotation, best.alignment) ? [turned(context, link, quotation, best.alignment)] : [];
  const { alterations } = best.alignment;
  const span = {
    start: Math.min(...alterations.map(({ said }) => said.start)),
    end: Math.max(...alterations.map(({ said }) => said.end)),
  };
  return [
    {
      ...basis(context, link, quotation),
      certainty: link.certainty,
      place: placeOf(context, quotation.block, inBlock(quotation, seen(span, quotation.text))),
      message: explain(quotation.text, best.original, best.alignment),
      fixes: [
        {
          title: message('Restore the quotation'),
          edits: alterations.flatMap((one) => restore(context, quotation, one, best.original)),
          preferred: true,
        },
      ],
    },
  ];
}

function turned(context: Context, link: Link, quotation: Quotation, { lead }: Alignment): Finding {
  return {
    ...basis(context, link, quotation),
    certainty: 0.9 * link.certainty,
    message: message('In the record “{0}” stands right before these words, and nothing here says so.', lead),
    fixes: [
      {
        title: message('Put “{0}” back', lead),
        edits: [editOf(context, quotation.block, { start: quotation.start, end: quotation.start }, `${lead} `)],
      },
    ],
  };
}

/** Whether the words cited are nowhere in the record's own: a word or two between marks may be the desk's. */
function isStranger(link: Link, quotation: Quotation, originals: readonly string[]): boolean {
  if (link.how !== 'cited' || !link.record.quote || quotation.text.split(/\s+/, 4).length < 4) return false;
  return !link.claims.some(({ quotations }) =>
    quotations.some((one) => one !== quotation && originals.some((original) => alignQuotation(one.text, original))),
  );
}

const stranger = (context: Context, link: Link, quotation: Quotation): Finding => ({
  ...basis(context, link, quotation),
  certainty: 0.8,
  message: message('These words are not in the record. It has: “{0}”', shortened(link.record.quote ?? '')),
  fixes: [],
});

const basis = (context: Context, link: Link, quotation: Quotation) => ({
  check: 'quote-altered',
  severity: severityOf(link),
  place: placeOf(context, quotation.block, quotation),
  why: link.reason,
  related: [recordPlace(link.record, 'quote', 'statement')],
});
