import { deedsOf, type HedgedDeed } from '../links/deed.ts';
import type { Link } from '../links/link.ts';
import { hedgeLostFrom, type LostHedge, lostHedges } from '../links/lost-hedges.ts';
import { isVerbatim } from '../links/verbatim.ts';
import type { Span } from '../prose/span.ts';
import { type Message, message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Context, DraftContext } from './context.ts';
import { clauseOf, wordsOf } from './deed-findings.ts';
import { figureSpan } from './figure-words.ts';
import type { Finding, Fix } from './finding.ts';
import { linkedFigures } from './linked-figures.ts';
import { editOf, placeOf, recordPlace, severityOf } from './places.ts';
import { sourceOf } from './source-of.ts';
import { inBody } from './yields.ts';

/** The draft states as a fact what the record only has as possible, planned, expected or told. */
export const hedgeDropped: Check = {
  id: 'hedge-dropped',
  summary:
    '“May”, “plans to” or “reportedly” was lost: the draft states what its record, or a headline what its story, does not.',
  why: 'What may happen has not happened, and what is alleged is not proven: without its hedge a claim is the desk’s own.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  yard-jobs:
    statement: The Leith yard may cut 300 jobs.
`,
      draft: 'The Leith yard ⟦will cut⟧ 300 jobs.[^yard-jobs]',
      fixed: 'The Leith yard may cut 300 jobs.[^yard-jobs]',
    },
    {
      claims: `version: 1
claims:
  pier-closure:
    statement: The council plans to close the old pier on Islay.
`,
      draft: 'The council ⟦has closed⟧ the old pier on Islay.[^pier-closure]',
      fixed: 'The council plans to close the old pier on Islay.[^pier-closure]',
    },
    {
      claims: `version: 1
claims:
  lunt-loan:
    statement: Ada Lunt allegedly stole the parish silver.
`,
      draft: 'Ada Lunt ⟦stole⟧ the parish silver.[^lunt-loan]',
      fixed: 'Ada Lunt allegedly stole the parish silver.[^lunt-loan]',
    },
    {
      claims: `version: 1
claims:
  yard-jobs:
    statement: The Leith yard is expected to shed 300 jobs.
`,
      draft: 'At the Leith yard ⟦300⟧ jobs went.[^yard-jobs]',
    },
    {
      draft: `# Leith yard ⟦cuts⟧ 300 jobs

The Leith yard may cut 300 jobs in May. It built three ferries last year.`,
      fixed: `# Leith yard may cut 300 jobs

The Leith yard may cut 300 jobs in May. It built three ferries last year.`,
    },
    {
      claims: `version: 1
claims:
  yard-jobs:
    statement: The Leith yard may cut 300 jobs.
  pier-closure:
    statement: The council plans to close the old pier on Islay.
  lunt-loan:
    statement: Ada Lunt allegedly stole the parish silver.
`,
      draft:
        'The Leith yard could cut 300 jobs.[^yard-jobs] The council will close the old pier on Islay.[^pier-closure] Ada Lunt stole the parish silver, police said.[^lunt-loan]',
    },
  ],
  run(context) {
    const found = context.links.flatMap((link) => ofLink(context, link));
    const told = new Set(found.map(({ link }) => link));
    const figures = linkedFigures(context).flatMap(({ link, said, known, agreement, judgement, certainty }) => {
      if (link.how !== 'cited' || told.has(link) || agreement === 'conflict' || certainty < SURE) return [];
      if (!/^(?:same|akin)$/.test(judgement.heads)) return [];
      const hedged = hedgeLostFrom(said, known);
      const span = figureSpan(said.quantity);
      return hedged && !attributed(context, link, hedged, span)
        ? [finding(context, link, hedged, span, FIGURE_ONLY, [])]
        : [];
    });
    return [...found.map(({ finding }) => finding), ...figures.slice(0, 1)];
  },
  runAcross: againstStory,
};

/** How sure a pair of figures must be of one question, and how sure it is then that the hedge was on it. */
const SURE = 0.7;
const FIGURE_ONLY = 0.75;

function ofLink(context: Context, link: Link): { link: Link; finding: Finding }[] {
  if (!isVerbatim(link)) return [];
  const { reading } = link.claims[0];
  const rigour = link.how === 'cited' ? 'strict' : 'careful';
  return lostHedges(reading, link.span, link.record.reading().blocks, rigour)
    .filter(({ said, known }) => !attributed(context, link, known, said.span))
    .slice(0, 1)
    .map((lost) => ({
      link,
      finding: finding(context, link, lost.known, lost.said.span, 0.9 * link.certainty, restored(context, lost)),
    }));
}

/** What somebody is named for is under that reserve: "police said" for "allegedly". */
const attributed = (context: Context, { claims }: Link, { hedge }: HedgedDeed, span: Span): boolean =>
  hedge === 'told' && sourceOf(context.reading, claims[0].block, span) !== null;

function finding(
  context: Context,
  link: Link,
  known: HedgedDeed,
  span: Span,
  certainty: number,
  fixes: readonly Fix[],
): Finding {
  const { block } = link.claims[0];
  return {
    check: 'hedge-dropped',
    severity: severityOf(link),
    certainty,
    place: placeOf(context, block, span),
    message: message(
      'The draft states as a fact (“{0}”) what the record “{1}” does not: it says “{2}”.',
      block.text.slice(span.start, span.end),
      link.record.id,
      wordsOf(known),
    ),
    why: link.reason,
    related: [recordPlace(link.record, 'statement', 'quote')],
    fixes,
  };
}

/** The record's verb group in place of the draft's, where both are put in one way. */
function restored(
  context: Pick<Context, 'uri'>,
  { said, known }: LostHedge,
  title = (text: string): Message => message('Change to what the record says: {0}', text),
): Fix[] {
  if (said.passive !== known.passive || said.verb !== known.verb || said.denied !== known.denied) return [];
  const text = wordsOf(known);
  return [
    {
      title: title(text),
      edits: [editOf(context, said.reading.block, said.span, text)],
      preferred: true,
    },
  ];
}

/** Headlines, decks and captions that state what the story only has under a hedge. */
function againstStory(context: DraftContext): Finding[] {
  const { blocks } = context.reading;
  const titles = blocks.filter((reading) => !inBody({ reading }) && deedsOf(reading).length > 0);
  if (!titles.length) return [];
  const story = blocks.filter((reading) => inBody({ reading }));
  return titles.flatMap((title) =>
    lostHedges(title, { start: 0, end: title.block.text.length }, story, 'strict', SURELY_ONE)
      .slice(0, 1)
      .map((lost): Finding => {
        const { said, known } = lost;
        return {
          check: 'hedge-dropped',
          severity: 'warning',
          certainty: 0.8,
          place: placeOf(context, title.block, said.span),
          message: message(
            'This states as a fact (“{0}”) what the story does not: it says “{1}”.',
            wordsOf(said),
            wordsOf(known),
          ),
          why: message('Both tell of the same deed: “{0}”.', clauseOf(known)),
          related: [
            {
              place: placeOf(context, known.reading.block, known.clause),
              message: message('The draft says “{0}” here.', clauseOf(known)),
            },
          ],
          fixes: restored(context, lost, (text) => message('Change to {0}', text)).map(
            ({ preferred: _, ...fix }) => fix,
          ),
        };
      }),
  );
}

/** Of a headline and its story a name, or who and what, must be the same. */
const SURELY_ONE = 2;
