import type { Finding } from '../../src/checks/finding.ts';
import { message } from '../../src/records/message.ts';
import type { Outcome } from '../../src/reports/outcome.ts';

/** The span of words in a text. */
export const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

/** A draft of the sample. */
export const draft =
  'Ferry inquest opens\r\n\r\nThe harbour office said 62 passengers were aboard. Nobody swam ashore.\r\n';

/** The claims file of the sample. */
export const claims = 'version: 1\nclaims:\n  ferry-aboard:\n    statement: About 40 passengers were aboard.\n';

/** A finding about words of a document. */
export const findingAt = (uri: string, text: string, words: string, more: Partial<Finding> = {}): Finding => ({
  check: 'figure-differs',
  severity: 'error',
  certainty: 1,
  place: { uri, span: spanOf(text, words) },
  message: message('The draft says {0}; the record says {1}.', '62 passengers', 'about 40 passengers'),
  why: message('The sentence cites the record {0}.', 'ferry-aboard'),
  related: [],
  fixes: [],
  ...more,
});

/** An outcome from parts of one, otherwise empty. */
export const outcomeWith = (parts: Partial<Outcome>): Outcome => ({
  findings: [],
  suppressed: [],
  documents: new Map(),
  drafts: 1,
  records: 0,
  troubles: [],
  ...parts,
});

/** One draft, one claims file, an error with a record and two fixes, and a hint. */
export const sampleOutcome: Outcome = outcomeWith({
  documents: new Map([
    ['drafts/a ferry.md', draft],
    ['claims.yaml', claims],
  ]),
  records: 1,
  findings: [
    findingAt('drafts/a ferry.md', draft, 'Nobody swam ashore.', {
      check: 'uncited-claim',
      severity: 'hint',
      certainty: 0.5,
      message: message('No record is cited for this.'),
      why: message(''),
    }),
    findingAt('drafts/a ferry.md', draft, '62 passengers', {
      related: [
        {
          place: { uri: 'claims.yaml', span: spanOf(claims, 'About 40 passengers') },
          message: message('record {0}', 'ferry-aboard'),
        },
      ],
      fixes: [
        {
          title: message('Change to “{0}”', 'about 40 passengers'),
          preferred: true,
          edits: [{ uri: 'drafts/a ferry.md', span: spanOf(draft, '62'), text: 'about 40' }],
        },
        {
          title: message('Change the record'),
          edits: [{ uri: 'claims.yaml', span: spanOf(claims, 'About 40'), text: '62' }],
        },
      ],
    }),
  ],
});

/** The sample with its error suppressed by a comment in the draft. */
export const suppressedOutcome: Outcome = (() => {
  const comment = '<!-- claimdesk-disable-sentence figure-differs: counted twice -->';
  const text = draft.replace('aboard.', `aboard.${comment}`);
  const suppression = {
    start: text.indexOf(comment),
    length: comment.length,
    directive: 'disable-sentence',
    checks: [{ id: 'figure-differs', start: 32, end: 46 }],
    reason: 'counted twice',
  };
  const [hint, error] = sampleOutcome.findings;
  return {
    ...sampleOutcome,
    documents: new Map([...sampleOutcome.documents, ['drafts/a ferry.md', text]]),
    findings: [hint!],
    suppressed: [{ finding: error!, suppression }],
  };
})();
