import { overlaps } from '../prose/span.ts';
import { message } from '../records/message.ts';
import { changedNegations } from './changed-negation.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import { type DeedCheck, type DeedPair, deedsAgainstDrafts, deedsAgainstRecords, wordsOf } from './deed-findings.ts';
import type { Fix } from './finding.ts';
import { editOf } from './places.ts';

/** The draft says that something was not which was, or the opposite of it. */
export const polarityDiffers: Check = {
  id: 'polarity-differs',
  summary: 'The draft denies what the record, another draft or the draft itself affirms, or says the opposite.',
  why: 'A “not” is the smallest word that turns a story round, and the first to fall out in editing.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  islay-pier:
    statement: The storm did not destroy the old pier on Islay.
`,
      draft: 'The old pier on Islay ⟦was destroyed⟧ by the storm.[^islay-pier]',
    },
    {
      claims: `version: 1
claims:
  islay-pier:
    statement: The old pier on Islay was not destroyed.
`,
      draft: 'The old pier on Islay ⟦was destroyed⟧ in the storm, the harbour master said.[^islay-pier]',
      fixed: 'The old pier on Islay was not destroyed in the storm, the harbour master said.[^islay-pier]',
    },
    {
      claims: `version: 1
claims:
  ferry-grant:
    statement: The island council rejected the ferry grant.
`,
      draft: 'The island council ⟦approved⟧ the ferry grant on Monday.[^ferry-grant]',
      fixed: 'The island council rejected the ferry grant on Monday.[^ferry-grant]',
    },
    {
      claims: `version: 1
claims:
  islay-fares:
    statement: Islanders over 60 who travel at night are not entitled to a refund of their fares.
`,
      draft: 'Islanders over 60 who travel at night ⟦are⟧ entitled to a refund of their fares.[^islay-fares]',
      fixed: 'Islanders over 60 who travel at night are not entitled to a refund of their fares.[^islay-fares]',
    },
    {
      draft: `# Council ⟦rejects⟧ ferry grant

The council approved the ferry grant after four hours. It had failed to pass the budget in May.`,
    },
    {
      claims: `version: 1
claims:
  islay-pier:
    statement: The old pier on Islay was not completely destroyed.
`,
      draft:
        'The old pier on Islay was destroyed, some islanders feared.[^islay-pier] The council did not repair it in May but repaired it in June.',
    },
  ],
  run: (context) => {
    const deeds = deedsAgainstRecords(context, POLARITY);
    return [
      ...deeds,
      ...changedNegations(context).filter((one) => !deeds.some(({ place }) => overlaps(place.span, one.place.span))),
    ];
  },
  runAcross: (context) => deedsAgainstDrafts(context, POLARITY),
};

const POLARITY: DeedCheck = {
  id: 'polarity-differs',
  wants: ({ how }) => how === 'denied' || how === 'opposite',
  ofRecord: ({ said, known }, record) =>
    message('The draft says “{0}” where the record “{1}” says “{2}”.', wordsOf(said), record, wordsOf(known)),
  fixes: restated,
};

/** The other's verb in place of the draft's, where both are put in one way. */
function restated(
  context: Context,
  { said, known }: DeedPair,
  title: (text: string) => ReturnType<typeof message>,
): Fix[] {
  if (said.passive !== known.passive || said.time !== known.time) return [];
  const text = wordsOf(known);
  return [{ title: title(text), edits: [editOf(context, said.reading.block, said.span, text)] }];
}
