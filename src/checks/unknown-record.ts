import { closest } from '../records/closest.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';

/** A citation names a record that no claims file has. */
export const unknownRecord: Check = {
  id: 'unknown-record',
  summary: 'A citation names a record that is not in the claims file.',
  why: 'A claim that cites nothing looks checked and is not.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
`,
      draft: 'The harbour employs 4,200 people.[^⟦harbor-jobs⟧]',
      fixed: 'The harbour employs 4,200 people.[^harbour-jobs]',
    },
    {
      claims: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
`,
      draft: 'The harbour employs 4,200 people.[^1]\n\n[^1]: The port authority counts part-timers.',
    },
    { draft: 'The harbour employs 4,200 people.[^harbour-jobs]' },
  ],
  runAcross: (context) =>
    astray(context).map(({ block, citation }, i): Finding => {
      // A draft whose every citation is astray wants its claims file, not guesses.
      const near = i < GUESSES ? closest(citation.id, idsIn(context)) : null;
      const span = { start: block.start + citation.span.start, end: block.start + citation.span.end };
      return {
        check: 'unknown-record',
        severity: 'error',
        certainty: 1,
        place: { uri: context.uri, span },
        message: near
          ? message('There is no record “{0}” in the claims file. Is “{1}” meant?', citation.id, near)
          : message('There is no record “{0}” in the claims file.', citation.id),
        why: message('The draft cites “{0}” here.', citation.id),
        related: [],
        fixes: near
          ? [{ title: message('Cite “{0}”', near), edits: [{ uri: context.uri, span, text: near }], preferred: true }]
          : [],
      };
    }),
};

/** The citations that lead nowhere. Without a claims file each is somebody else's: a footnote, a bibliography's key. */
const astray = ({ records, unknown }: Context): Context['unknown'] =>
  records.files.length > 0 ? unknown.filter(({ citation }) => !records.isBroken(citation.id)) : [];

/** For so many citations a likely id is looked for, among so many records. */
const GUESSES = 50;
const CHOICE = 20_000;

const idsIn = ({ records }: Context): string[] => records.all.slice(0, CHOICE).map(({ id }) => id);
