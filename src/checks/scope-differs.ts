import { sameScope, scopeOf } from '../links/scope.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import { figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { linkedFigures } from './linked-figures.ts';
import { editOf, figureRecordPlace, placeOf, severityOf } from './places.ts';

/** The figure stands, but the draft says it of something else: killed where the record counts killed or wounded. */
export const scopeDiffers: Check = {
  id: 'scope-differs',
  summary: 'The figure counts something else than in the record: killed, not killed or wounded.',
  why: 'The number is right and the sentence is wrong: the mistake that nobody sees in proof.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  ferry-toll:
    statement: The ferry accident left 40 people dead or injured.
`,
      draft: 'The ferry accident left 40 people ⟦dead⟧.[^ferry-toll]',
      fixed: 'The ferry accident left 40 people dead or injured.[^ferry-toll]',
    },
    {
      claims: `version: 1
desk:
  glossary: { casualties: killed or wounded }
claims:
  ferry-toll:
    statement: 40 people were killed or injured in the ferry accident.
`,
      draft: 'The ferry accident caused 40 casualties.[^ferry-toll]',
    },
  ],
  run: (context) =>
    linkedFigures(context).flatMap((pair): Finding[] => {
      const { link, said, known, certainty, judgement } = pair;
      const { glossary } = context.records.desk;
      const ours = scopeOf(said, glossary);
      const theirs = scopeOf(known, glossary);
      if (!ours || !theirs || sameScope(said, known, glossary) || judgement.otherTime) return [];
      // Without a citation, another count may be meant: only the very figure of the record betrays it.
      if (link.how === 'matched' && (pair.agreement === 'conflict' || certainty < 0.8)) return [];
      return [
        {
          check: 'scope-differs',
          severity: severityOf(link),
          certainty,
          place: placeOf(context, said.reading.block, ours.span),
          message: message(
            'In the record “{0}” {1} are {2}, not {3}.',
            link.record.id,
            figureText(known),
            theirs.text,
            ours.text,
          ),
          why: link.reason,
          related: [figureRecordPlace(link.record, known)],
          fixes: [
            {
              title: message('Change to what the record says: {0}', theirs.text),
              edits: [editOf(context, said.reading.block, ours.span, theirs.text)],
              preferred: true,
            },
          ],
        },
      ];
    }),
};
