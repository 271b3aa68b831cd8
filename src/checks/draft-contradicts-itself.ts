import type { Figure } from '../links/figure.ts';
import { sameSubject } from '../links/same-subject.ts';
import { type Message, message } from '../records/message.ts';
import { byFigure } from './by-figure.ts';
import type { Check } from './check.ts';
import type { DraftContext } from './context.ts';
import { type DraftRivals, rivalsWithin } from './draft-rivals.ts';
import { figureEdit, figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';
import { differentSources, sourceOf } from './source-of.ts';
import { inBody } from './yields.ts';

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
  runAcross(context) {
    const { reading, records } = context;
    const rivals = rivalsWithin(context).filter(({ said, known }) => {
      const ours = sourceOf(reading, said.reading.block, said.quantity.span);
      const theirs = sourceOf(reading, known.reading.block, known.quantity.span);
      // A draft that gives two accounts and says whose they are does what it should.
      return !differentSources(ours, theirs, records.desk.names);
    });
    return byFigure(rivals).map((group) => finding(context, group));
  },
};

/** One figure against all that the draft gives elsewhere; where the story itself speaks, other headlines and captions do not count. */
function finding(context: DraftContext, group: readonly DraftRivals[]): Finding {
  const story = group.filter(({ known }) => inBody(known));
  const rivals = story.length ? story : group;
  const [{ said, known, certainty, judgement }] = rivals as [DraftRivals];
  const settled = story.length > 0 && !inBody(said);
  return {
    check: 'draft-contradicts-itself',
    severity: 'warning',
    certainty,
    place: placeOf(context, said.reading.block, figureSpan(said.quantity)),
    message: settled
      ? againstStory(said, known)
      : message('The draft says {0} here and {1} elsewhere.', figureText(said), figurePhrase(known)),
    why: sameSubject(said, judgement),
    related: rivals.map(({ known: other }) => ({
      place: placeOf(context, other.reading.block, figureSpan(other.quantity)),
      message: message('The draft says {0} here.', figurePhrase(other)),
    })),
    fixes: [
      {
        title: message('Change to {0}', figureText(known)),
        edits: [figureEdit(context, said, known)],
        // A headline is written to its story, unless the story does not know either.
        ...(settled && new Set(rivals.map(({ known: other }) => figureText(other))).size === 1
          ? { preferred: true }
          : {}),
      },
      { title: message('Change the other to {0}', figureText(said)), edits: [figureEdit(context, known, said)] },
    ],
  };
}

function againstStory(said: Figure, known: Figure): Message {
  const words = [figureText(said), figurePhrase(known)] as const;
  switch (said.reading.block.kind) {
    case 'deck':
      return message('The deck says {0}, the story says {1}.', ...words);
    case 'caption':
      return message('The caption says {0}, the story says {1}.', ...words);
    default:
      return message('The headline says {0}, the story says {1}.', ...words);
  }
}
