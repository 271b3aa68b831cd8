import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { sensesOf } from '../senses.ts';
import {
  named,
  numberOf,
  printed,
  rounded,
  type Slip,
  type Sum,
  sentenceOf,
  startOf,
  wordsBefore,
  wordsBetween,
} from './slip.ts';

/** "60% support it and 50% do not", "55% of the vote … 48%": answers and votes that shut one another out make 100% at most. */
export function overHundred(sum: Sum): Slip[] {
  const shares = sum.here.filter(({ quantity: { kind } }) => kind === 'percentage');
  if (shares.length < 2 || shares.length > 8 || shares.length < sum.here.length) return [];
  if (shares.some((one) => numberOf(one) === null || one.quantity.change !== null)) return [];
  if (!shutOut(sum, shares)) return [];
  const least = shares.reduce((all, one) => all + rounded(one)[0], 0);
  const together = shares.reduce((all, one) => all + numberOf(one)!, 0);
  // Each share may have been rounded up.
  if (least <= 100 || together <= 102) return [];
  const words = shares.map(named).join(' + ');
  return [
    {
      at: shares.at(-1)!,
      from: shares.slice(0, -1),
      message: message('{0} make {1}%, more than all there is.', words, printed(together)),
    },
  ];
}

/** Whether each share is of another answer to one question, or each of one vote. */
function shutOut(sum: Sum, shares: readonly Figure[]): boolean {
  const text = sentenceOf(sum);
  const votes = /\bof (?:the|all) votes?\b/i.test(text);
  if (votes && shares.length === 2)
    return /\b(?:won|win|wins|got|received|took|polled)\b/i.test(text) && !ELSE.test(text);
  if (votes || PUTS.test(text)) return shares.length > 2 && !ELSE.test(text) && eachNamed(sum, shares);
  const answers = shares.map((one, i) => answerOf(sum, one, shares[i + 1]));
  return !answers.includes(null) && new Set(answers).size === answers.length;
}

/** Words of another vote, another group of voters, another day, or of what can be said of several at once. */
const ELSE =
  /\b(?:turnout|in 19|in 20|women|men|last|previous|earlier|compared|than|up|down|approval|favou?rab|rating|trust|among|choices?)\b/i;

/** "The poll puts Ruiz at 45%, Lunt at 40% …": what one poll gives each of those who stand. */
const PUTS = /\b(?:polls?|survey) (?:puts?|has|had|gives|gave)\b/i;

/** Whether each share has a name of its own right before it. */
function eachNamed(sum: Sum, shares: readonly Figure[]): boolean {
  const names = shares.map((one) => NAME.exec(wordsBefore(sum, one, 60))?.[1]);
  return !names.includes(undefined) && new Set(names).size === names.length;
}

const NAME =
  /(?:^|[,;.]\s*(?:and\s+)?|\band\s+|\b(?:puts?|has|had|gives|gave)\s+)((?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3})\s+(?:(?:won|got|received|took|polled|is|was|on|at|with)\s+){0,2}$/u;

/** What a share answers: a sense of the field *stand*, or with *not* the other side of the answer before. */
function answerOf(sum: Sum, share: Figure, next: Figure | undefined): string | null {
  const { end } = share.sentence;
  const written = wordsBetween(sum, share.quantity.span.end, next ? startOf(next) : end);
  const choice = CHOICE.exec(written)?.[1];
  if (choice) return choice.toLowerCase();
  const words = written.toLowerCase();
  if (GROUP.test(words)) return null;
  if (/^(?:\s\p{L}+){0,3}?\s(?:do|did|does|would|will|were|was|are) not\b(?! know)|^\s+(?:disagree)/u.test(words))
    return 'not';
  const said = /^(?: of (?:\p{L}+ ){1,2})?\s*(?:said|say|answered|voted) (yes|no)\b( (?:to|on|in) )?/u.exec(words);
  // "No to the tunnel" is no answer to what the bridge was asked for.
  if (said) return said[2] && share !== sum.here[0] ? null : said[1]!;
  if (/^(?: (?:do|did|were|are))?(?: not know| undecided| unsure)/.test(words)) return 'open';
  if (/^(?: (?:were|are|was))? for (?:it|the|a)\b/.test(words)) return standOf('support');
  const stands = new Set((words.match(/\p{L}+/gu) ?? []).slice(0, 6).flatMap((word) => standOf(base(word)) ?? []));
  return stands.size === 1 ? [...stands][0]! : null;
}

/** The side that a word takes, null for none. */
function standOf(word: string): string | null {
  const stand = sensesOf(word).find(({ field }) => field === 'stand');
  return stand ? String(stand.sense) : null;
}

/** Whom voters choose, who cannot choose another as well. */
const CHOICE =
  /^(?: of (?:the )?(?:\p{Ll}+ ){1,2}?)? ?\b(?:back|backed|prefer|preferred|chose|choose|would vote for|will vote for|intend to vote for|plan to vote for) (\p{Lu}[\p{L}’'-]*)/u;

/** Whoever answers for one group only is no part of all who answered. */
const GROUP = /\b(?:women|men|republicans|democrats|conservatives|labour|in (?!favou?r)\p{L}+)\b/u;

const base = (word: string): string => (sensesOf(word).length ? word : word.replace(/(?:ed|s|d)$/, ''));
