import type { Token } from '../../prose/token.ts';
import { isTitle } from './person-titles.ts';
import type { TokenRange } from './raw-attribution.ts';

/** What a source phrase calls its speaker. */
export interface SourceName {
  /** `name`: a proper name; `pronoun`: he, she …; `description`: "the ministry", "a spokesman". */
  readonly kind: 'name' | 'pronoun' | 'description';
  /** The name without titles; for the other kinds the phrase in lower case. */
  readonly text: string;
  /** Whether the name looks like a person's: a title before it, or a forename and a surname. */
  readonly person: boolean;
}

/** Reads the head of a source phrase: "Russian blogger Vladimir Romanov" → Vladimir Romanov. */
export function sourceName(tokens: readonly Token[], range: TokenRange): SourceName {
  const head = headEnd(tokens, range);
  const last = tokens[head - 1]!;
  const phrase = () =>
    tokens
      .slice(range.from, Math.min(head, range.from + 12))
      .filter((token) => token.tag !== 'DT' || /^(?:this|that|these|those)$/.test(token.lower))
      .map((token) => token.lower)
      .join(' ');
  if (head - range.from === 1 && (last.tag === 'PRP' || last.tag === 'WP'))
    return { kind: 'pronoun', text: last.lower, person: false };
  if (last.tag !== 'NNP') return { kind: 'description', text: phrase(), person: false };
  const run = nameRun(tokens, range.from, head);
  if (!run) return { kind: 'description', text: phrase(), person: false };
  return run;
}

/** The names of two or more words in a block, titles stripped, in text order: what a surname later on may stand for. */
export function fullNames(tokens: readonly Token[]): { at: number; text: string }[] {
  const names: { at: number; text: string }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.tag !== 'NNP') continue;
    let end = i;
    while (end < tokens.length && end < i + 12 && isNamePart(tokens, end)) end++;
    const run = nameRun(tokens, i, end);
    if (run?.text.includes(' ')) names.push({ at: tokens[i]!.start, text: run.text });
    i = Math.max(i, end - 1);
  }
  return names;
}

const isNamePart = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'NNP' ||
  (/^(?:de|van|von|der|den|al|bin|la|di|da|dos|del)$/.test(tokens[i]!.lower) && tokens[i + 1]?.tag === 'NNP');

/** The end of the phrase's first part, before a comma, a preposition (but *of* in a name) or a verb. */
function headEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  let i = from;
  for (; i < to; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'POS' && i === to - 1) return Math.max(from + 1, i);
    if (tag === 'IN') {
      // "Ministry of Water" is one name, "Ana Ruiz of the Water Board" is not.
      const next = tokens[i + 1]?.tag === 'DT' ? tokens[i + 2] : tokens[i + 1];
      const joins = (lower === 'of' || lower === 'for') && BODY.test(tokens[i - 1]?.lower ?? '') && next?.tag === 'NNP';
      const office =
        lower === 'of' &&
        isTitle(tokens[i - 1]?.lower ?? '') &&
        next?.tag === 'NNP' &&
        i + 3 < to &&
        tokens[to - 1]!.tag === 'NNP';
      if (i > from && (joins || office)) continue;
      if (i > from) return i;
    }
    if (
      i > from &&
      (tag === ',' || tag === 'WP' || /^VB[DNG]?$/.test(tag) || tag === 'MD' || tag === 'TO' || tag === '"')
    ) {
      if (tokens[i]!.text === '-' || tokens[i]!.text === '/') continue;
      return i;
    }
    if (i > from && tag === 'CC' && tokens[i + 1]?.tag !== 'NNP') return i;
  }
  return i;
}

/** The name that ends before token `end`: capitalised words with the particles and *of* between, titles stripped. */
function nameRun(tokens: readonly Token[], from: number, end: number): SourceName | null {
  let start = end;
  while (start > from) {
    const token = tokens[start - 1]!;
    const joins =
      start < end &&
      (token.tag === 'IN' || token.tag === 'DT' || token.tag === 'CC') &&
      tokens[start - 2]?.tag === 'NNP';
    if (token.tag !== 'NNP' && !isNamePart(tokens, start - 1) && !(joins && token.tag !== 'DT')) {
      const article =
        token.tag === 'DT' && start < end && tokens[start - 2]?.tag === 'IN' && tokens[start - 3]?.tag === 'NNP';
      if (!article) break;
    }
    start--;
  }
  if (start >= end) return null;
  const body = BODY.test(tokens[end - 1]!.lower);
  let titled = false;
  for (let i = start; i < end - 1 && !body; i++) {
    if (!isTitle(tokens[i]!.lower)) continue;
    titled = true;
    start = i + 1;
    // "Secretary of State Ana Ruiz": the office's own name is passed over, two words are left for the person.
    if (tokens[start]!.tag === 'IN') start = Math.max(start + 2, end - 2);
    i = start - 1;
  }
  while (start < end && /^(?:IN|CC|DT)$/.test(tokens[start]!.tag)) start++;
  if (start >= end) return null;
  const words = tokens.slice(start, end);
  const full =
    words.length >= 2 && words.length <= 4 && !words.some((word) => BODY.test(word.lower) || word.tag === 'CC');
  return { kind: 'name', text: words.map((word) => word.text).join(' '), person: !body && (titled || full) };
}

const BODY =
  /^(?:of|the|ministry|department|agency|office|party|council|committee|court|times|post|journal|news|press|university|institute|bank|union|association|group|company|service|forces|army|police|commission|house|government|center|centre|report|poll|street|agency|media|tv|radio|campaign|staff|general|secretary|attorney|institutes|centers|centres|forces|office|board|bureau|college|church|school|federation|league|organization|organisation|republic|states|kingdom|city|society|foundation|academy|museum|chamber|parliament|congress|administration|hospital|museum|chiefs|bank|library|fund)$/;
