import type { Token } from '../../prose/token.ts';

/** A pair of quotation marks in a block. Token indices; the quoted words are the tokens `from` to `to` (exclusive). */
export interface QuotePair {
  /** The opening mark's first token. */
  readonly open: number;
  /** Past the closing mark's last token; where the mark is missing, past the last token that the quotation may hold. */
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** False when no mark closes it in its block: a quotation that the next paragraph goes on with, or a slip. */
  readonly closed: boolean;
  /** Quotation marks around it: 0 for an outermost one. */
  readonly depth: number;
}

/**
 * Pairs straight, curly, single, doubled single and angle quotation marks, outermost first in text order.
 * A single mark that nothing closes is an apostrophe; a double one runs to the block's end, or to the next mark of its
 * own kind that opens. At most one of each kind stands open, so the work is linear.
 */
export function pairQuoteMarks(tokens: readonly Token[]): QuotePair[] {
  const pairs: QuotePair[] = [];
  const open: { mark: Mark; at: number }[] = [];
  /** Closes the mark at `level`; double marks inside it that nothing closed end here too. */
  const close = (level: number, at: number, length: number, closed: boolean) => {
    for (const [inner, { mark, at: start }] of open.splice(level).entries()) {
      const whole = closed && inner === 0;
      if (!whole && mark.single) continue;
      const depth = level + inner;
      pairs.push({
        open: start,
        end: whole ? at + length : at,
        from: start + mark.length,
        to: at,
        closed: whole,
        depth,
      });
    }
  };
  for (let i = 0; i < tokens.length; ) {
    const mark = tokens[i]!.tag === '"' ? markAt(tokens, i, open.at(-1)?.mark ?? null) : null;
    if (!mark) {
      i++;
      continue;
    }
    let level = open.findIndex((one) => one.mark.kind === mark.kind);
    // A slip of the keyboard: a double mark of one kind closes a quotation that one of another opened.
    if (level < 0 && DOUBLE.has(mark.kind) && mark.side !== 'open')
      level = open.findIndex((one) => DOUBLE.has(one.mark.kind));
    if (mark.side === 'close' || (mark.side === 'either' && level >= 0)) {
      if (level >= 0) close(level, i, mark.length, true);
    } else {
      if (level >= 0) close(level, i, 0, false);
      open.push({ mark, at: i });
    }
    i += mark.length;
  }
  close(0, tokens.length, 0, false);
  return pairs.sort((a, b) => a.open - b.open || b.end - a.end);
}

/** Which pairs stand directly inside which (pairs are in text order). */
export function pairNesting(pairs: readonly QuotePair[]): { outermost: number[]; inside: number[][] } {
  const inside: number[][] = pairs.map(() => []);
  const outermost: number[] = [];
  const open: number[] = [];
  for (const [q, pair] of pairs.entries()) {
    while (open.length && pairs[open.at(-1)!]!.end <= pair.open) open.pop();
    const parent = open.at(-1);
    (parent === undefined ? outermost : inside[parent]!).push(q);
    open.push(q);
  }
  return { outermost, inside };
}

/** Double marks of English print: straight, curly and doubled single ones. */
const DOUBLE: ReadonlySet<string> = new Set(['"', '“', "''"]);

interface Mark {
  readonly kind: string;
  readonly single: boolean;
  readonly side: 'open' | 'close' | 'either';
  /** Tokens: two for the doubled single mark. */
  readonly length: number;
}

const CURLY: Readonly<Record<string, [kind: string, side: Mark['side']]>> = {
  '“': ['“', 'open'],
  '„': ['“', 'open'],
  '”': ['“', 'close'],
  '«': ['«', 'open'],
  '»': ['«', 'close'],
  '‘': ['‘', 'open'],
  '’': ['‘', 'close'],
};

function markAt(tokens: readonly Token[], i: number, inner: Mark | null): Mark | null {
  const token = tokens[i]!;
  const curly = CURLY[token.text];
  if (curly) return { kind: curly[0], single: curly[0] === '‘', side: curly[1], length: 1 };
  const next = tokens[i + 1];
  // Two single marks stand for a double one, unless the first closes a single quotation inside it.
  const doubled = token.text === "'" && next?.text === "'" && next.start === token.end && inner?.kind !== "'";
  const length = doubled ? 2 : 1;
  const before = i > 0 && tokens[i - 1]!.end === token.start;
  const after = tokens[i + length]?.start === token.end + length - 1;
  const opensAfter = i > 0 && before && /^[([{—–-]$/.test(tokens[i - 1]!.text);
  return {
    kind: doubled ? "''" : token.text,
    single: token.text === "'" && !doubled,
    side: (!before || opensAfter) && after ? 'open' : before && !after ? 'close' : 'either',
    length,
  };
}
