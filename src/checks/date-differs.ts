import { printDate } from '../claims/dates/print-date.ts';
import { conflictingDates } from '../links/conflicting-dates.ts';
import type { Dating } from '../links/figure.ts';
import { isVerbatim } from '../links/verbatim.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import { clauseOf, type DeedCheck, deedsAgainstDrafts } from './deed-findings.ts';
import type { Finding } from './finding.ts';
import { editOf, placeOf, recordPlace, severityOf } from './places.ts';

/** The draft dates the event otherwise than the record. */
export const dateDiffers: Check = {
  id: 'date-differs',
  summary: 'A date is not the one in the record, or what happens once has two dates.',
  why: 'A wrong day turns cause and effect round, and anniversaries come every year.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  harbour-opened:
    statement: The harbour was opened on May 4, 1998.
`,
      draft: 'The harbour was opened on ⟦May 14, 1998⟧.[^harbour-opened]',
      fixed: 'The harbour was opened on May 4, 1998.[^harbour-opened]',
    },
    {
      claims: `version: 1
claims:
  harbour-opened:
    statement: The harbour was opened on May 4, 1998.
`,
      draft: 'The harbour was opened in May 1998.[^harbour-opened]',
    },
    {
      draft: `# Ada Lunt, who ran the pier

Ada Lunt died on May 4, 2024. She had run the pier on Islay for 40 years. The town will hold a service on Friday.

Lunt was born in Oban. Ada Lunt ⟦died⟧ on May 6, 2024.`,
    },
    {
      draft:
        'Ada Lunt was born in Oban in 1931. Her brother Tom Lunt was born in 1933. Ada Lunt was born in March 1931.',
    },
    {
      claims: `version: 1
claims:
  ferry-sank:
    statement: The ferry sank on January 7, 2025.
`,
      draft: '---\ndate: 2025-01-09\n---\nThe ferry sank on ⟦Monday⟧.[^ferry-sank]',
      fixed: '---\ndate: 2025-01-09\n---\nThe ferry sank on January 7, 2025.[^ferry-sank]',
    },
    {
      claims: `version: 1
claims:
  ferry-sank:
    statement: The ferry sank on January 7, 2025.
`,
      draft: '---\ndate: 2025-01-09\n---\nThe ferry sank on Tuesday, this week.[^ferry-sank]',
    },
    {
      claims: `version: 1
claims:
  ferry-sank:
    statement: The ferry sank on Monday.
    asOf: 2025-01-09
`,
      draft: '---\ndate: 2025-02-20\n---\nThe ferry sank on ⟦Monday⟧.[^ferry-sank]',
      fixed: '---\ndate: 2025-02-20\n---\nThe ferry sank on January 6, 2025.[^ferry-sank]',
    },
    {
      claims: `version: 1
claims:
  museum-visitors:
    statement: Last year 11,983 people visited the harbour museum.
    asOf: 2025-01-09
`,
      draft: 'In 2024, 11,983 people visited the harbour museum.[^museum-visitors]',
    },
    {
      claims: `version: 1
claims:
  ferry-towed:
    statement: The ferry was towed to Islay on Wednesday, two days after it sank.
`,
      draft: 'On ⟦Thursday⟧ a tug brought the ferry to Islay.[^ferry-towed]',
      fixed: 'On Wednesday a tug brought the ferry to Islay.[^ferry-towed]',
    },
    {
      claims: `version: 1
claims:
  ferry-towed:
    statement: The ferry was towed to Islay on Wednesday.
`,
      draft: 'The ferry was towed to Islay, the owners said on Thursday.[^ferry-towed]',
    },
    {
      claims: `version: 1
claims:
  mine-closed:
    statement: The mine on Islay has been closed to all visitors since 1984.
`,
      draft: 'The mine on Islay has been closed to all visitors since ⟦1994⟧.[^mine-closed]',
      fixed: 'The mine on Islay has been closed to all visitors since 1984.[^mine-closed]',
    },
  ],
  run: (context) =>
    context.links.flatMap((link): Finding[] => {
      if (!isVerbatim(link)) return [];
      return conflictingDates(link, context.records.desk.glossary).map(({ ours, theirs, certainty }): Finding => {
        const spelled = printDate(theirs.date, ours.date);
        return {
          check: 'date-differs',
          severity: severityOf(link),
          certainty: link.certainty * certainty,
          place: placeOf(context, ours.reading.block, ours.date.span),
          message: message('The draft says {0}, the record “{1}” says {2}.', told(ours), link.record.id, told(theirs)),
          why: link.reason,
          related: [recordPlace(link.record, 'statement', 'quote')],
          // The record's "last week" is another one in the draft.
          fixes: spelled
            ? [
                {
                  title: message('Change to what the record says: {0}', spelled),
                  edits: [editOf(context, ours.reading.block, ours.date.span, joined(ours, spelled))],
                  preferred: true,
                },
              ]
            : [],
        };
      });
    }),
  runAcross: (context) => deedsAgainstDrafts(context, ONCE),
};

/** What happens once has one date, in a draft and in all of them. */
const ONCE: DeedCheck = {
  id: 'date-differs',
  wants: ({ how }) => how === 'redated',
  ofRecord: ({ said, known }, record) =>
    message('The draft says “{0}” where the record “{1}” says “{2}”.', clauseOf(said), record, clauseOf(known)),
  fixes: () => [],
};

/** A date as written, with the day that it is where the words alone do not tell: "Monday (January 6, 2025)". */
function told({ date }: Dating): string {
  const spelled = printDate(date, FULL);
  if (spelled === date.text) return spelled;
  return date.relative ? `${date.text} (${spelled ?? date.iso})` : spelled!;
}

const FULL = { text: '', iso: null };

/** A month or a year takes its preposition along where the draft's own words need none: "last year" → "in 2024". */
function joined({ date, reading }: Dating, spelled: string): string {
  const opens = date.span.start === 0 || /[.!?]["”’)]? $/.test(reading.block.text.slice(0, date.span.start));
  if (!date.relative || !/\d/.test(spelled) || /\d{1,2}(?:,|$)|^\d{1,2} /.test(spelled.replace(/ ?\d{4}$/, '')))
    return spelled;
  if (/\b(?:in|of|since|from|until|by|before|after|during) $/i.test(reading.block.text.slice(0, date.span.start)))
    return spelled;
  if (!opens) return `in ${spelled}`;
  return `In ${spelled}${reading.block.text[date.span.end] === ',' ? '' : ','}`;
}
