import { HAVE } from '../../prose/closed-class.ts';
import type { Token } from '../../prose/token.ts';
import type { Chunk } from './chunk.ts';

/** Past forms: without a subject they are participles ("Asked about it, …"). */
export const isPast = (token: Token): boolean => token.tag === 'VBD' || token.tag === 'VBN';

/** Whether a past form is also the participle: *published*, *found*, not *wrote*. */
export const mayBeParticiple = (token: Token): boolean =>
  token.tag === 'VBN' || (token.tag === 'VBD' && !DISTINCT.has(token.lower));

const DISTINCT = new Set(
  `was were had did went saw came became took gave wrote spoke knew grew began ran ate fell broke drove rose chose threw
flew drew forgot hid sang swam sank shook wore swore tore stole froze`.split(/\s+/),
);

/** "wants it removed", "had him arrested": what follows the object is a participle, not a verb of its own. */
export const leavesParticiple = (token: Token): boolean =>
  HAVE.has(token.lower) || /^(?:want|need|see|saw|get|got|keep|kept|leave|left|find|found)/.test(token.lower);

/** A base form on its own: *raise*, not *raises* or *is*. */
export function isBase(tokens: readonly Token[], verb: Chunk): boolean {
  const { tag, lower } = tokens[verb.from]!;
  return tag === 'VB' && verb.from === verb.head && !/(?:[^s]s|['’](?:re|ve|m|s))$|^(?:is|are|am|has|was)$/.test(lower);
}

/** Present or past, by the first word of the group; a modal is its own. */
export function tense(tokens: readonly Token[], verb: Chunk): Token['tag'] {
  // "“broke down” and left"
  if (verb.kind === 'quote') return tokens[verb.from + 1]!.tag;
  const { tag, lower } = tokens[verb.from]!;
  return HAVE.has(lower) || tag === 'VBN' ? 'VBD' : tag;
}

/** Whether a quotation begins with a finite verb: "the plan “is weak”". */
export function opensWithVerb(quote: Chunk, tokens: readonly Token[]): boolean {
  for (let i = quote.from; i < quote.to && i < quote.from + 3; i++) {
    const { tag } = tokens[i]!;
    if (tag !== '"') return tag === 'VB' || tag === 'VBD' || tag === 'MD' || tag === 'VBN';
  }
  return false;
}

/** Whether a quotation holds a finite verb: "said the mayor’s “plan is weak”". */
export function holdsVerb(quote: Chunk, tokens: readonly Token[]): boolean {
  for (let i = quote.from; i < quote.to; i++) {
    const { tag } = tokens[i]!;
    if (tag === 'VB' || tag === 'VBD' || tag === 'MD') return true;
  }
  return false;
}

/** Whether a chunk is a quotation that ends with a comma before its mark, as one does before its tag. */
export const endsWithComma = (one: Chunk | null | undefined, tokens: readonly Token[]): boolean =>
  one?.kind === 'quote' && tokens[one.to - 2]?.text === ',';

/** Pronouns that cannot be a subject. */
export const isObjectForm = (token: Token): boolean =>
  token.tag === 'PRP' && /^(?:him|her|them|me|us|(?:him|her|it|them|our|my)sel(?:f|ves))$/.test(token.lower);

/** Past forms that as a rule describe the noun before them when a name follows: "a group called Blue Sky". */
export const isNaming = (token: Token): boolean => NAMING.has(token.lower);
const NAMING = new Set('called named dubbed titled entitled nicknamed'.split(' '));

/** Verbs whose subject is the author of their object: *sent*, *issued*, *gave*. */
export const publishes = (token: Token): boolean => PUBLISH.test(token.lower);
const PUBLISH =
  /^(?:send|sent|issu|releas|publish|post|writ|wrote|giv|gave|mak|made|deliver|run|ran|launch|distribut|circulat|air|put|fil|sign|blast|tweet|record|leav|left)/;

/** What is written or said and has an author: *letter*, *speech*, *poll*. */
export const isUtterance = (token: Token): boolean =>
  UTTERANCES.has(token.lower) || (token.lower.endsWith('s') && UTTERANCES.has(token.lower.slice(0, -1)));
const UTTERANCES = new Set(
  `email e-mail letter statement memo memorandum tweet ad advertisement report story article poll survey study speech note
message post column op-ed essay release brief motion lawsuit complaint petition resolution bill video commercial
invitation filing robocall call warning decision ruling order claim comment question answer reply response motto slogan verdict
advice explanation word`.split(/\s+/),
);

/** Verbs that make somebody do something (VerbNet force 59, with *lead*, *cause*, *get*): "led him to believe". */
export const causes = (token: Token): boolean => CAUSES.test(token.lower);
const CAUSES =
  /^(?:lead|led|leads|leading|get|gets|got|getting|(?:caus|forc|induc|inspir|tempt|compel|compell|prompt|push|driv|oblig|allow|enabl|entic|caus|mov|spur|goad)(?:e|es|s|ed|ing)?|drove)$/;
