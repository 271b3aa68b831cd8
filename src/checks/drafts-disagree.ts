import { sameSubject } from '../links/same-subject.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { DraftContext } from './context.ts';
import { bySaying, type DraftRivals, otherPlaces, rivalsAcross } from './draft-rivals.ts';
import { figureEdit, figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';
import { differentSources, sourceOf } from './source-of.ts';

/** Two drafts of the workspace give different figures for the same thing. */
export const draftsDisagree: Check = {
  id: 'drafts-disagree',
  summary: 'Another draft of the workspace gives a different figure for the same thing.',
  why: 'Two stories of one paper that contradict each other in print make both look wrong.',
  severity: 'warning',
  examples: [
    {
      draft: 'The fire on the Islay ferry killed ⟦seven⟧ passengers on Monday.',
      others: ['The ferry’s crew are safe, but the fire on the Islay ferry killed nine passengers on Monday.'],
      fixed: 'The fire on the Islay ferry killed nine passengers on Monday.',
    },
    {
      draft: 'The fire on the Islay ferry killed nine passengers on Monday.',
      others: ['The fire on the Islay ferry killed more than eight passengers on Monday and injured 14.'],
    },
  ],
  runAcross: (context) =>
    bySaying(rivalsAcross(context).filter((rivals) => !twoAccounts(context, rivals))).map((group): Finding => {
      const [{ said, known, certainty, judgement }] = group;
      return {
        check: 'drafts-disagree',
        severity: certainty < 0.7 ? 'information' : 'warning',
        certainty,
        place: placeOf(context, said.reading.block, figureSpan(said.quantity)),
        message: message('This draft says {0}, another says {1}.', figureText(said), figurePhrase(known)),
        why: sameSubject(said, judgement),
        related: otherPlaces(group),
        fixes: [{ title: message('Change to {0}', figureText(known)), edits: [figureEdit(context, said, known)] }],
      };
    }),
};

/** Whether each draft gives the figure as the account of somebody else. */
export const twoAccounts = (context: DraftContext, { said, known, theirs }: DraftRivals): boolean =>
  differentSources(
    sourceOf(context.reading, said.reading.block, said.quantity.span),
    sourceOf(theirs, known.reading.block, known.quantity.span),
    context.records.desk.names,
  );
