import type { Party } from '../links/party.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import { clauseOf, type DeedCheck, type DeedPair, deedsAgainstDrafts, deedsAgainstRecords } from './deed-findings.ts';
import type { Fix } from './finding.ts';
import { editOf } from './places.ts';

/** Who did it and to whom it was done have changed places. */
export const roleDiffers: Check = {
  id: 'role-differs',
  summary: 'Who did it and to whom it was done stand the other way round.',
  why: 'Both names are right and every word is there, so nobody sees it: but the wrong side fired, won or sued.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  pier-suit:
    statement: Kerr Shipping sued the island council over the pier.
`,
      draft: 'The island council ⟦sued⟧ Kerr Shipping over the pier.[^pier-suit]',
      fixed: 'Kerr Shipping sued the island council over the pier.[^pier-suit]',
    },
    {
      draft: `# Port Ellen ⟦beat⟧ Bowmore

In a match without much to see Bowmore beat Port Ellen on Saturday.`,
    },
    {
      claims: `version: 1
claims:
  pier-suit:
    statement: Kerr Shipping sued the island council over the pier.
`,
      draft: 'The island council was sued by Kerr Shipping over the pier.[^pier-suit]',
    },
  ],
  run: (context) => deedsAgainstRecords(context, ROLES),
  runAcross: (context) => deedsAgainstDrafts(context, ROLES),
};

const ROLES: DeedCheck = {
  id: 'role-differs',
  wants: ({ how }) => how === 'turned',
  ofRecord: ({ said, known }, record) =>
    message(
      'The draft says “{0}”; in the record “{1}” it is the other way round: “{2}”.',
      clauseOf(said),
      record,
      clauseOf(known),
    ),
  fixes: swapped,
};

/** The two change places, each as it is written. */
function swapped(context: Context, { said }: DeedPair): Fix[] {
  const { agent, patient, goal, reading } = said;
  const to = patient ?? goal?.party;
  if (!agent || !to) return [];
  const { text } = reading.block;
  const [first, second] = agent.span.start < to.span.start ? [agent, to] : [to, agent];
  const words = ({ span }: Party): string => text.slice(span.start, span.end);
  const opens =
    first.span.start === 0 || /[.!?]\s+$/.test(text.slice(Math.max(0, first.span.start - 4), first.span.start));
  return [
    {
      title: message('Let the two change places'),
      edits: [
        editOf(context, reading.block, first.span, opens ? capital(words(second)) : words(second)),
        editOf(context, reading.block, second.span, opens ? lowered(words(first), first) : words(first)),
      ],
    },
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name keeps its capital; an article that opened the sentence does not. */
const lowered = (text: string, { names }: Party): string =>
  /^(?:The|A|An|His|Her|Its|Their|Our|This|These)\b/.test(text) || !names.length
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
