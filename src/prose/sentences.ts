import { leadsOn } from './abbreviations.ts';
import { startsLower, startsUpper } from './characters.ts';
import type { Sentence, Tag, Token } from './token.ts';

/**
 * The sentences of a block. A stop ends one unless it sits inside quotation marks or brackets that go on, or what
 * follows begins with a small letter; closing marks after the stop belong to it.
 */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const abbreviation = token.tag !== '.' && token.text.length > 1 && token.text.endsWith('.');
    if (token.tag !== '.' && !abbreviation) continue;
    let next = i + 1;
    while (next < tokens.length && closes(tokens[next]!, tokens[next - 1]!)) next++;
    const follower = tokens[next];
    if (!follower) break;
    if (abbreviation && (leadsOn(token.lower.slice(0, -1)) || !opensAfterAbbreviation(token, follower))) continue;
    const gap = follower.start > tokens[next - 1]!.end || (next === i + 1 && spaceLost(tokens, i, from));
    const quoted = next > i + 1 && tokens[next - 1]!.tag === '"';
    if (!gap && !(follower.tag === '"')) continue;
    if (goesOn(follower.text) || (quoted && follower.tag === ',')) continue;
    close(next);
    i = next - 1;
  }
  close(tokens.length);
  return sentences;
}

/**
 * Whether a stop ends a sentence although no space follows: "closed in 2007.Leith was next". Names are written with such
 * stops ("Booking.Com"), and numbered paragraphs ("1.Scope").
 */
function spaceLost(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, stop, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]!];
  if (!before || at - 1 <= from || stop.text !== '.' || !startsUpper(after.text)) return false;
  const apart = before.end < stop.start;
  const ended = apart || before.tag === 'CD' || startsLower(before.text) || /^[)\]]$/.test(before.text);
  return ended && (apart || startsLower(after.text.slice(1)) || after.text.length === 1);
}

/** A closing mark glued to what stands before it. */
const closes = (token: Token, previous: Token): boolean =>
  token.start === previous.end &&
  (token.tag === '"' ? !'“‘„«'.includes(token.text) : token.text === ')' || token.text === ']' || token.text === '}');

const goesOn = (text: string): boolean => startsLower(text) || text.startsWith(',') || text.startsWith(';');

const OPENERS: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PRP', 'PRP$', 'EX', 'IN', 'CC', 'MD', 'WP', 'RB']);

/** "the U.S. Senate" goes on; "in the U.S. The" and "in Nov. The" begin a sentence. */
const opensAfterAbbreviation = (token: Token, follower: Token): boolean =>
  (OPENERS.has(follower.tag) && startsUpper(follower.text) && !(token.text.length === 2 && startsUpper(token.text))) ||
  (follower.tag === '"' && (follower.text === '“' || follower.text === '"') && token.text.length > 3);
