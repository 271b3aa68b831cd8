import type { Quotation } from '../claims/quotation.ts';
import { type Alignment, isNegation } from '../links/align-quotation.ts';

/** Whether the "not" before the words in the record is neither quoted nor said in the draft's own words, which take them up. */
export function losesNegation({ block, start }: Quotation, { lead, words }: Alignment): boolean {
  if (!isNegation(lead) || words < 2) return false;
  const own = /[^.!?]*$/.exec(block.text.slice(Math.max(0, start - 200), start))![0].toLowerCase();
  return AUXILIARY.test(own) && !DENIAL.test(own);
}

/** What takes the quoted verb up into the draft's own sentence, as the "not" would: "said she would “close …”". */
const AUXILIARY =
  /\b(?:will|would|can|could|shall|should|may|might|must|to|is|are|was|were|be|been|am|do|does|did|has|have|had)\W*$/;

/** Words that carry a denial into a quotation: "refused to", "denied it would", "rather than". */
const DENIAL =
  /\b(?:not|no|never|nor|neither|none|nobody|nothing|cannot|without|against|rather|instead|hardly|unwilling|unable)\b|n['’]t\b|\b(?:den(?:y|ies|ied|ying)|refus|reject|declin|fail|rul(?:e|es|ed|ing) out|oppos|doubt|dismiss|stop|prevent|avoid|forbid|forbade|ban|lack)/;
