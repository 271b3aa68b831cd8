import { definedText } from '../links/footnotes.ts';
import { isGenerated } from '../links/source-note.ts';
import { definitionCuts } from '../prose/definition-cuts.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import { calledLabels } from './footnote-edits.ts';

/** A record's footnote that the draft does not call, or no longer. */
export const unusedFootnote: Check = {
  id: 'unused-footnote',
  summary: 'The footnote of a record is called nowhere in the draft.',
  why: 'When the last citation of a record goes, its footnote is left behind, and some sites print it.',
  severity: 'hint',
  examples: [
    {
      claims: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
`,
      draft: 'The harbour employs many people.\n\n⟦[^harbour-jobs]: Port authority.⟧\n[^2]: A note.\n',
      fixed: 'The harbour employs many people.\n\n[^2]: A note.\n',
    },
    {
      claims: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
`,
      draft: 'The harbour employs 4,200 people.[^harbour-jobs]\n\n[^harbour-jobs]: Port authority.\n[^2]: A note.\n',
    },
  ],
  runAcross({ uri, records, reading: { prose } }) {
    if (prose.footnotes.length === 0) return [];
    const called = calledLabels(prose);
    return prose.footnotes
      .filter(({ label }) => !called.has(label.toLowerCase()))
      .filter((it) => records.byId(it.label) || isGenerated(definedText(prose, it)))
      .map((definition) => ({
        check: 'unused-footnote',
        severity: 'hint',
        certainty: 1,
        place: { uri, span: { start: definition.start, end: definition.end } },
        message: message('Nothing calls the footnote “{0}” any more.', definition.label),
        why: message('No marker of the draft names “{0}”.', definition.label),
        related: [],
        fixes: [
          {
            title: message('Remove the footnote “{0}”', definition.label),
            edits: definitionCuts(prose.draft, [definition]).map(({ start, end, text }) => {
              return { uri, span: { start, end }, text };
            }),
          },
        ],
      }));
  },
};
