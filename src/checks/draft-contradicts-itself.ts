import { sameSubject } from '../links/same-subject.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import { rivalsWithin } from './draft-rivals.ts';
import { figureEdit, figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';
import { differentSources, sourceOf } from './source-of.ts';

/** Two places of one draft give different figures for the same thing. */
export const draftContradictsItself: Check = {
  id: 'draft-contradicts-itself',
  summary: 'Two places of the draft, headline, deck and captions included, give different figures for the same thing.',
  why: 'Readers notice before the desk does, and at least one of the two is wrong.',
  severity: 'warning',
  examples: [
    {
      draft: `# Ferry fire kills ⟦seven⟧ passengers

The fire on the Islay ferry killed nine passengers on Monday. The ship was towed to Oban.`,
      fixed: `# Ferry fire kills nine passengers

The fire on the Islay ferry killed nine passengers on Monday. The ship was towed to Oban.`,
    },
    {
      draft: `# Ferry fire kills nine passengers

The fire on the Islay ferry killed nine passengers on Monday. Police said the fire wounded 14 passengers. A fire on the Arran
ferry killed two passengers in 2019.`,
    },
  ],
  runAcross: (context) =>
    rivalsWithin(context).flatMap(({ said, known, certainty, judgement }): Finding[] => {
      const { reading } = context;
      const ours = sourceOf(reading, said.reading.block, said.quantity.span);
      const theirs = sourceOf(reading, known.reading.block, known.quantity.span);
      // A draft that gives two accounts and says whose they are does what it should.
      if (differentSources(ours, theirs, context.records.desk.names)) return [];
      return [
        {
          check: 'draft-contradicts-itself',
          severity: 'warning',
          certainty,
          place: placeOf(context, said.reading.block, figureSpan(said.quantity)),
          message: message('The draft says {0} here and {1} elsewhere.', figureText(said), figurePhrase(known)),
          why: sameSubject(said, judgement),
          related: [
            {
              place: placeOf(context, known.reading.block, figureSpan(known.quantity)),
              message: message('The draft says {0} here.', figurePhrase(known)),
            },
          ],
          fixes: [
            { title: message('Change to {0}', figureText(known)), edits: [figureEdit(context, said, known)] },
            { title: message('Change the other to {0}', figureText(said)), edits: [figureEdit(context, known, said)] },
          ],
        },
      ];
    }),
};
