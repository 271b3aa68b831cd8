import type { Quotation } from '../claims/quotation.ts';
import { type Alignment, type Alteration, alignQuotation } from '../links/align-quotation.ts';
import type { Link } from '../links/link.ts';
import { type Misquotation, misquotations } from '../links/misquotations.ts';
import { overlaps, type Span } from '../prose/span.ts';
import { type Message, message } from '../records/message.ts';
import type { TextEdit } from '../records/text-edit.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { editOf, placeOf, recordPlace, severityOf } from './places.ts';

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
      draft:
        'Ada Lunt warned of “⟦unbearable burdens⟧” for the town. “For this town such a burden is unbearable and unjust,” Ada Lunt said.',
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
  run: (context) =>
    context.links.flatMap((link) =>
      link.claims.flatMap(({ quotations }) => quotations.flatMap((one) => check(context, link, one))),
    ),
  runAcross: (context) =>
    misquotations(context.reading, context.reading, context.records.desk.names).map((one) => loose(context, one)),
};

/** A phrase in quotation marks beside the speaker's own fuller words in the same draft. */
function loose(context: Context, { phrase, fuller }: Misquotation): Finding {
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

function check(context: Context, link: Link, quotation: Quotation): Finding[] {
  if (quotation.block !== link.block || !overlaps(quotation, link.span)) return [];
  const originals = originalsOf(link);
  const laid = originals.flatMap((original) => {
    const alignment = alignQuotation(quotation.text, original);
    return alignment ? [{ original, alignment }] : [];
  });
  laid.sort((a, b) => b.alignment.agreement - a.alignment.agreement);
  const best = laid[0];
  if (!best?.alignment.alterations.length) return [];
  const { alterations } = best.alignment;
  const span = {
    start: Math.min(...alterations.map(({ said }) => said.start)),
    end: Math.max(...alterations.map(({ said }) => said.end)),
  };
  return [
    {
      check: 'quote-altered',
      severity: severityOf(link),
      certainty: link.certainty,
      place: placeOf(context, quotation.block, inBlock(quotation, seen(span, quotation.text))),
      message: explain(quotation.text, best.original, best.alignment),
      why: link.reason,
      related: [recordPlace(link.record, 'quote', 'statement')],
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

/** The exact words that a record holds: its quotation, or those that its statement quotes. */
function originalsOf({ record }: Link): string[] {
  return record.quote ? [record.quote] : record.reading().quotations.map(({ text }) => text);
}

const inBlock = (quotation: Quotation, { start, end }: Span): Span => ({
  start: quotation.start + start,
  end: quotation.start + end,
});

/** Dropped words leave nothing to underline: the word before the gap stands for them, or the one after. */
function seen(span: Span, text: string): Span {
  if (span.end > span.start) return span;
  const before = /[^\s]+\s*$/.exec(text.slice(Math.max(0, span.start - 60), span.start));
  if (before)
    return { start: span.start - before[0].length, end: span.start - (before[0].length - before[0].trimEnd().length) };
  const after = /^\s*[^\s]+/.exec(text.slice(span.end, span.end + 60));
  return { start: span.start, end: span.end + (after?.[0].length ?? 0) };
}

function explain(said: string, original: string, { alterations }: Alignment): Message {
  const [first] = alterations;
  const ours = said.slice(first!.said.start, first!.said.end);
  const theirs = original.slice(first!.original.start, first!.original.end);
  if (alterations.length > 1)
    return message(
      'The quotation departs from the record in {0} places. The record has: “{1}”',
      alterations.length,
      shortened(original),
    );
  if (!ours) return message('The quotation leaves out “{0}”. The record has: “{1}”', theirs, shortened(original));
  if (!theirs) return message('The quotation adds “{0}”. The record has: “{1}”', ours, shortened(original));
  return message('The quotation says “{0}” where the record has “{1}”.', ours, theirs);
}

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 157).trimEnd()} …` : text);

function restore(context: Context, quotation: Quotation, { said, original }: Alteration, source: string): TextEdit[] {
  const words = source.slice(original.start, original.end);
  const { text } = quotation;
  if (said.end > said.start && words) return [editOf(context, quotation.block, inBlock(quotation, said), words)];
  if (words) {
    const before = said.start > 0 && !/\s/.test(text[said.start - 1]!) ? ' ' : '';
    const after = said.start < text.length && !before ? ' ' : '';
    return [editOf(context, quotation.block, inBlock(quotation, said), before + words + after)];
  }
  const space = /\s/.test(text[said.end] ?? '') ? 1 : 0;
  return [editOf(context, quotation.block, inBlock(quotation, { start: said.start, end: said.end + space }), '')];
}
