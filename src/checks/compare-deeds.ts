import type { Reading } from '../claims/claim.ts';
import { type Deed, deedsOf } from '../links/deed.ts';
import { deedConflict } from '../links/deed-conflict.ts';
import { message } from '../records/message.ts';
import { between } from './compare-findings.ts';
import { clauseOf } from './deed-findings.ts';
import type { Finding } from './finding.ts';

/** So many clauses of a text are held against those of the other. */
const CLAUSES = 100;

/** Where a second text denies what a first one says, says the opposite, or turns it round; places name them `b` and `a`. */
export function compareDeeds(a: Reading, b: Reading): Finding[] {
  // Two sentences that somebody holds against each other are of one thing; of two articles not every sentence is.
  const rigour = isSentence(a) && isSentence(b) ? 'strict' : 'careful';
  const theirs = clausesOf(a);
  return clausesOf(b).flatMap((said) =>
    theirs.flatMap((known): Finding[] => {
      const conflict = deedConflict(said, known, rigour);
      if (!conflict) return [];
      return [
        between(said.reading.block, said.span, known.reading.block, known.span, {
          check: conflict.how === 'turned' ? 'role-differs' : 'polarity-differs',
          severity: 'error',
          certainty: conflict.certainty,
          message: message('The second text says “{0}”, the first says “{1}”.', clauseOf(said), clauseOf(known)),
          why: message('Who and what they speak of is the same.'),
        }),
      ];
    }),
  );
}

const clausesOf = ({ blocks }: Reading): Deed[] => blocks.flatMap(deedsOf).slice(0, CLAUSES);

const isSentence = ({ blocks }: Reading): boolean => blocks.length === 1 && blocks[0]!.sentences.length === 1;
