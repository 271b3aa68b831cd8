import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { glued, isDash } from './figure.ts';

/** A noun phrase without its determiner: tokens `from` (inclusive) to `to` (exclusive), its head noun at `head`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** The noun phrase that begins at token `at` (modifiers and head), null when no noun follows. At most twelve tokens long. */
export function nounPhraseAt(tokens: readonly Token[], at: number): NounPhrase | null {
  let head = -1;
  let i = at;
  for (; i < tokens.length && i < at + 12; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.tag === 'NN' || token.tag === 'NNP') {
      // After a plural head a new phrase begins: "22 goals Burnley", unless the next noun is plural too.
      if (head >= 0 && isPlural(tokens[head]!) && (token.tag === 'NNP' ? tokens[head]!.tag === 'NN' : !isPlural(token)))
        break;
      head = i;
    } else if (token.tag === 'JJ') {
      if (head >= 0) break;
    } else if (token.tag === 'VBN' || token.tag === 'VBG' || token.tag === 'VBD') {
      // "recorded songs", "charging stations"; "300 killed in" has no noun behind.
      if (head >= 0 || !next || !(next.tag === 'NN' || next.tag === 'JJ' || next.tag === 'NNP')) break;
    } else if (token.tag === 'RB') {
      if (head >= 0 || !next || !/^(?:VBN|JJ)$/.test(next.tag)) break;
    } else if (token.tag === 'POS') {
      if (head < 0 || !next || !/^(?:NN|JJ|NNP)$/.test(next.tag)) break;
    } else if (isDash(token.text) && glued(tokens, i) && glued(tokens, i + 1)) {
      if (head < 0 && i === at) break;
    } else if (token.lower === ',' || token.lower === 'and') {
      // "two small, quiet towns"
      if (
        head >= 0 ||
        i === at ||
        !next ||
        next.tag !== 'JJ' ||
        tokens[i - 1]!.tag !== 'JJ' ||
        !/^(?:NN|JJ)$/.test(tokens[i + 2]?.tag ?? '')
      )
        break;
    } else break;
  }
  return head < 0 ? null : { from: at, to: head + 1, head };
}

const isPlural = (token: Token): boolean => singular(token.lower) !== token.lower;

/** Words before a noun that say which or how many more, not what kind. */
const NO_KIND: ReadonlySet<string> = new Set(
  'other more additional further extra such same last next previous first second third another own different separate several many certain total whole entire respective so-called consecutive straight'.split(
    ' ',
  ),
);

/**
 * The unit that a noun phrase names: its head in the singular after the modifiers that name its kind, in lower case but
 * for names ("assault rifle", "North Korean soldier"). Participles, determiners and numbers stay out.
 */
export function unitOf(tokens: readonly Token[], phrase: NounPhrase): string {
  let unit = '';
  for (let i = phrase.from; i <= phrase.head; i++) {
    const token = tokens[i]!;
    if (i === phrase.head) {
      unit += (unit && !unit.endsWith('-') ? ' ' : '') + headForm(token);
      break;
    }
    if (isDash(token.text)) {
      if (unit) unit += '-';
      continue;
    }
    const named = token.tag === 'NNP' || token.tag === 'NN' || token.tag === 'JJ';
    if (!named || NO_KIND.has(token.lower)) continue;
    const word = token.tag === 'NNP' ? token.text : token.tag === 'JJ' ? positive(token.lower) : token.lower;
    unit += (unit && !unit.endsWith('-') ? ' ' : '') + word;
  }
  return unit;
}

function headForm(token: Token): string {
  if (token.lower === 'people') return 'people';
  const one = singular(token.lower);
  if (token.tag !== 'NNP') return one;
  if (one === token.lower) return token.text;
  return token.lower.startsWith(one) ? token.text.slice(0, one.length) : one;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad'],
]);

/** The positive of a comparative or superlative: "smaller" → "small", "biggest" → "big". */
function positive(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  const match = /^(.{2,}?)(?:er|est)$/.exec(lower);
  if (!match || !COMPARED.has(lower.replace(/(?:er|est)$/, ''))) return lower;
  return COMPARED.get(lower.replace(/(?:er|est)$/, ''))!;
}

/** Stems of the adjectives that news compares by ending, with their positives. */
const COMPARED: ReadonlyMap<string, string> = new Map(
  'small large great old young new high low long short fast slow strong weak rich poor cheap few deep tall near hard light dark warm cold cool clean clear close tough smart quick'
    .split(' ')
    .map((word) => [word, word] as const)
    .concat([
      ['bigg', 'big'],
      ['hott', 'hot'],
      ['wid', 'wide'],
      ['larg', 'large'],
      ['saf', 'safe'],
      ['lat', 'late'],
      ['bus', 'busy'],
      ['busi', 'busy'],
      ['earli', 'early'],
      ['easi', 'easy'],
      ['heavi', 'heavy'],
      ['happi', 'happy'],
      ['wealthi', 'wealthy'],
      ['healthi', 'healthy'],
      ['simpl', 'simple'],
      ['clos', 'close'],
    ]),
);
