import type { Token } from '../../prose/token.ts';
import { glued, isDash } from './figure.ts';
import { measureNamed, measureOfSymbol } from './measures.ts';
import { CARDINAL, COLLECTIVE, DENOMINATOR, MULTIPLE, SCALE, SCALE_SUFFIX, VULGAR } from './number-words.ts';

/** A number as written, before anything is known of what it counts. Offsets are UTF-16 into the block's text. */
export interface Numeral {
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  /** What scale words and suffixes multiplied: "40" to "50 million" shares it. */
  readonly scale: number;
  /** `vague`: "dozens of"; `share`: "two-thirds", "one in five"; `multiple`: "twice", "sixfold". */
  readonly form: 'digits' | 'words' | 'vague' | 'share' | 'multiple';
  /** Lower-case letters glued behind the digits that may be a unit or a scale ("bhp", "m"), '' when none. */
  readonly suffix: string;
  /** What a hyphen joins behind the number, its parts in lower case: "year", "old". */
  readonly tail: readonly string[];
}

/** All numerals of a block in order, each as long as it can be. One pass, linear: a numeral has a bounded number of words. */
export function numeralsOf(tokens: readonly Token[]): Numeral[] {
  const numerals: Numeral[] = [];
  for (let i = 0; i < tokens.length; ) {
    const numeral = begins(tokens[i]!) ? numeralAt(tokens, i) : null;
    if (numeral) numerals.push(numeral);
    i = numeral ? numeral.to : i + 1;
  }
  return numerals;
}

const begins = (token: Token): boolean => {
  const code = token.text.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  if (code === 46) return token.tag === 'CD';
  return STARTERS.has(token.lower) || token.lower.endsWith('fold');
};

const STARTERS: ReadonlySet<string> = new Set([
  ...CARDINAL.keys(),
  ...COLLECTIVE.keys(),
  ...VULGAR.keys(),
  ...MULTIPLE.keys(),
  'a',
  'an',
  'half',
]);

function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  return (
    shareAt(tokens, at) ?? multipleAt(tokens, at) ?? vagueAt(tokens, at) ?? digitsAt(tokens, at) ?? wordsAt(tokens, at)
  );
}

function make(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: Numeral['value'],
  form: Numeral['form'],
  rest: Partial<Pick<Numeral, 'scale' | 'suffix' | 'end'>> = {},
): Numeral {
  const bare: Numeral = {
    from,
    to,
    start: tokens[from]!.start,
    end: rest.end ?? tokens[to - 1]!.end,
    value,
    scale: rest.scale ?? 1,
    form,
    suffix: rest.suffix ?? '',
    tail: [],
  };
  const tail = tailAt(tokens, to);
  if (!tail.length) return bare;
  const scale = typeof value === 'number' ? SCALE.get(tail[0]!) : undefined;
  // "5-million-dollar", "two-and-a-half": the tail goes on with the number.
  if (scale && typeof value === 'number')
    return { ...bare, value: value * scale, scale: bare.scale * scale, tail: tail.slice(1) };
  if (typeof value === 'number' && tail[0] === 'and' && tail[1] === 'a' && tail[2] === 'half')
    return { ...bare, value: value + bare.scale / 2, tail: tail.slice(3) };
  return { ...bare, tail };
}

/** The parts that hyphens join to the number before token `at`. */
function tailAt(tokens: readonly Token[], at: number): string[] {
  const word = tokens[at + 1];
  if (tokens[at]?.text !== '-' && tokens[at]?.text !== '\u2011') return [];
  if (!word || !glued(tokens, at) || !glued(tokens, at + 1) || !/^\p{L}/u.test(word.text) || CARDINAL.has(word.lower))
    return [];
  return word.lower.split('-', 8);
}

const DIGITS = /^(\d[\d,\u00a0\u202f\u2009]*(?:\.\d+)?|\.\d+)(\p{L}*[²³23]?)$/u;

function digitsAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]!;
  const match = DIGITS.exec(token.text);
  if (!match) return null;
  const suffix = match[2]!;
  let value = Number(match[1]!.replace(/[^\d.]/g, ''));
  let to = at + 1;
  if (suffix) {
    const scale = SCALE_SUFFIX.get(suffix.toLowerCase());
    const numberEnd = token.start + match[1]!.length;
    // Longer suffixes can only be a scale; one letter is settled with the unit.
    if (scale && suffix.length > 1) return make(tokens, at, to, value * scale, 'digits', { scale });
    return make(tokens, at, to, value, 'digits', { suffix, end: numberEnd });
  }
  if (decimalComma(tokens, to)) {
    value = Number(`${value}.${tokens[to + 1]!.text}`);
    to += 2;
  }
  // 2.500.000
  if (
    /^\d{1,3}\.\d{3}$/.test(token.text) &&
    tokens[to]?.text === '.' &&
    glued(tokens, to) &&
    glued(tokens, to + 1) &&
    /^\d{3}$/.test(tokens[to + 1]?.text ?? '')
  ) {
    value = Math.round(value * 1000) * 1000 + Number(tokens[to + 1]!.text);
    to += 2;
  }
  // 12 000 and 1'200: groups of three behind a thin joint.
  while (value >= 1 && to - at < 8 && groupAt(tokens, to)) {
    const joint = tokens[to]!.text === "'" || tokens[to]!.text === '’' ? 1 : 0;
    value = value * 1000 + Number(tokens[to + joint]!.text);
    to += joint + 1;
  }
  const fraction = simpleFraction(tokens, to);
  if (fraction && Number.isInteger(value)) {
    value += fraction;
    to += 3;
  } else if (tokens[to] && VULGAR.has(tokens[to]!.text)) {
    value += VULGAR.get(tokens[to]!.text)!;
    to++;
  }
  return scaled(tokens, at, to, value, 'digits');
}

/** "1,5 million", "2,45 m": the comma of continental houses, where a scale or a unit follows. */
function decimalComma(tokens: readonly Token[], at: number): boolean {
  if (
    tokens[at]?.text !== ',' ||
    !glued(tokens, at) ||
    !glued(tokens, at + 1) ||
    !/^\d{1,2}$/.test(tokens[at + 1]?.text ?? '')
  )
    return false;
  const next = tokens[at + 2];
  return next !== undefined && (SCALE.has(next.lower) || next.text === '%' || measureOfSymbol(next.text) !== undefined);
}

function groupAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^\d{3}$/.test(token.text) && token.start === tokens[at - 1]!.end + 1)
    return /^\d{1,3}$/.test(tokens[at - 1]!.text) && token.text === '000';
  return (
    (token.text === "'" || token.text === '’') &&
    glued(tokens, at) &&
    glued(tokens, at + 1) &&
    /^\d{3}$/.test(tokens[at + 1]!.text)
  );
}

/** "1/8" at a token, as a number below one; 0 when there is none. Denominators are those that measures and recipes use. */
function simpleFraction(tokens: readonly Token[], at: number): number {
  const [over, bar, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!over || !under || (bar!.text !== '/' && bar!.text !== '⁄')) return 0;
  if (!glued(tokens, at + 1) || !glued(tokens, at + 2) || tokens[at + 3]?.text === '/') return 0;
  const [a, b] = [Number(over.text), Number(under.text)];
  return (a < b &&
    /^\d{1,2}$/.test(over.text) &&
    a > 0 &&
    /^(?:[2-68]|10|12|16|20|24|32|64|100|128)$/.test(under.text)) ||
    (a <= b && /^\d{1,2}\.\d{1,2}$/.test(over.text) && /^(?:5|10|100)$/.test(under.text))
    ? a / b
    : 0;
}

/** Capitals that scale a number from a space away: "8 B people", "$5 M". */
const LETTER: ReadonlyMap<string, number> = new Map([
  ['B', 1e9],
  ['M', 1e6],
]);

/** Scale words after a number, "and a half" after that. */
function scaled(tokens: readonly Token[], from: number, to: number, value: number, form: 'digits' | 'words'): Numeral {
  let end = to;
  let scale = 1;
  for (let word = tokens[end]; word && end < to + 3; word = tokens[end]) {
    const by = SCALE.get(word.lower) ?? (form === 'digits' && end === to ? LETTER.get(word.text) : undefined);
    if (!by || (by === 12 && scale > 1)) break;
    scale *= by;
    end++;
  }
  let total = value * scale;
  if (tokens[end]?.lower === 'and' && (tokens[end + 1]?.lower === 'a' || tokens[end + 1]?.lower === 'one')) {
    const part = DENOMINATOR.get(tokens[end + 2]?.lower ?? '');
    if (part === 2 || (part === 4 && /s$/.test(tokens[end + 3]?.lower ?? ''))) {
      total += scale / part;
      end += 3;
      const late = SCALE.get(tokens[end]?.lower ?? '');
      // "two and a half million"
      if (late && scale === 1) return make(tokens, from, end + 1, total * late, form, { scale: late });
    }
  }
  return make(tokens, from, end, total, form, { scale });
}

/** "twenty-eight thousand six hundred", "a hundred", "half a million". */
function wordsAt(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at]!.lower;
  if (first === 'half') {
    const article = tokens[at + 1]?.lower === 'a' || tokens[at + 1]?.text === '-' ? 1 : 0;
    const scale = SCALE.get(tokens[at + 1 + article]?.lower ?? '');
    return scale ? make(tokens, at, at + 2 + article, scale / 2, 'words', { scale }) : null;
  }
  if (first === 'a' || first === 'an') {
    const half = tokens[at + 1]?.lower === 'half' ? (tokens[at + 2]?.text === '-' ? 2 : 1) : 0;
    const scale = SCALE.get(tokens[at + 1 + half]?.lower ?? '');
    if (!scale || tokens[at + 1 + half]!.lower.length < 4) return null;
    const rest = half || scale === 12 ? null : wordsFrom(tokens, at + 1);
    if (rest) return make(tokens, at, rest.to, rest.value, 'words', { scale: rest.scale });
    return make(tokens, at, at + 2 + half, half ? scale / 2 : scale, 'words', { scale });
  }
  const words = wordsFrom(tokens, at);
  if (!words) return null;
  if (words.scale > 1) return make(tokens, at, words.to, words.value, 'words', { scale: words.scale });
  return scaled(tokens, at, words.to, words.value, 'words');
}

interface Words {
  to: number;
  value: number;
  scale: number;
}

/** The longest run of cardinal and scale words from `at`; a run is at most twenty tokens. */
function wordsFrom(tokens: readonly Token[], at: number): Words | null {
  let total = 0;
  let current = -1;
  let last = Infinity;
  let scale = 1;
  let to = at;
  for (let i = at; i < tokens.length && i < at + 20; i++) {
    const word = tokens[i]!.lower;
    const unit = CARDINAL.get(word);
    const by = SCALE.get(word);
    if (unit !== undefined) {
      const room =
        current < 0 ||
        (current % 100 === 0 && current > 0 && last === 100) ||
        (current % 100 >= 20 && current % 10 === 0 && unit < 10 && unit > 0);
      if (!room) break;
      current = Math.max(current, 0) + unit;
      to = i + 1;
    } else if (by === 100 && word === 'hundred') {
      if (current >= 100 || current === 0) break;
      current = (current < 0 ? 1 : current) * 100;
      last = 100;
      to = i + 1;
    } else if (by) {
      if (by === 12 ? i > at + 1 : scale !== 1 && by >= scale) break;
      total += (current < 0 ? 1 : current) * by;
      current = -1;
      scale = by;
      last = by;
      to = i + 1;
      if (by === 12) break;
    } else if (isDash(word) && glued(tokens, i) && glued(tokens, i + 1)) {
      if (!SCALE.has(tokens[i + 1]!.lower) && (current % 100 < 20 || current % 10 !== 0)) break;
    } else if (word === 'and') {
      // "two hundred and six", but "between one hundred and two hundred".
      const next = tokens[i + 1];
      const small = CARDINAL.get(next?.lower ?? '');
      const after = tokens[i + 2]?.lower ?? '';
      if (last === Infinity || small === undefined || SCALE.has(after) || tokens[at - 1]?.lower === 'between') break;
    } else break;
  }
  if (to === at) return null;
  return { to, value: total + Math.max(current, 0), scale };
}

/** "hundreds", "tens of thousands". */
function vagueAt(tokens: readonly Token[], at: number): Numeral | null {
  let value = COLLECTIVE.get(tokens[at]!.lower);
  if (!value) return null;
  let to = at + 1;
  while (to < at + 6 && tokens[to]?.lower === 'of' && (COLLECTIVE.get(tokens[to + 1]?.lower ?? '') ?? 0) > 12) {
    value *= COLLECTIVE.get(tokens[to + 1]!.lower)!;
    to += 2;
  }
  const word = tokens[to - 1]!.lower;
  // "scores" and "tens" count only before what they count: "test scores", "upper tens".
  if ((word === 'scores' || word === 'tens') && tokens[to]?.lower !== 'of') return null;
  return make(tokens, at, to, [value, value * 10], 'vague', { scale: value });
}

/** "two-thirds", "a quarter of", "one in five", "nine out of 10", "half of the", "1/8", "½". */
function shareAt(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at]!;
  if (VULGAR.has(first.text)) return make(tokens, at, at + 1, VULGAR.get(first.text)!, 'share');
  const simple = simpleFraction(tokens, at);
  if (simple) return make(tokens, at, at + 3, simple, 'share');
  const next = tokens[at + 1]?.lower ?? '';
  if (first.lower === 'half') {
    const previous = tokens[at - 1]?.lower ?? '';
    if (/^(?:first|second|the|a|this|that|last|other|better|latter|opening|final|each|every|in)$/.test(previous))
      return null;
    if (previous === 'and' && tokens[at - 2]?.tag === 'CD') return null;
    if (next === '-' || next === 'a' || next === 'an') return halfUnit(tokens, at);
    return /^(?:of|the|its|his|her|their|our|my|your|that|this|these|those|all)$/.test(next)
      ? make(tokens, at, at + 1, 0.5, 'share')
      : null;
  }
  const article = first.lower === 'a' || first.lower === 'an';
  const count = article ? 1 : smallNumber(first);
  if (!count) return null;
  const hyphen = isDash(next) && glued(tokens, at + 1) && glued(tokens, at + 2) ? 1 : 0;
  const name = tokens[at + 1 + hyphen]?.lower ?? '';
  const part = DENOMINATOR.get(name);
  const to = at + 2 + hyphen;
  if (part && (!article || hyphen === 0)) {
    const after = tokens[to]?.lower ?? '';
    const many = name.endsWith('s');
    const whole =
      /^(?:of|as|more|less|fewer|lower|higher|the)$/.test(after) ||
      /^(?:VB|VBD|MD)$/.test(tokens[to]?.tag ?? '') ||
      tokens[at - 1]?.lower === 'by';
    const sure =
      part === 4 && many
        ? hyphen === 1 || after === 'of'
        : many
          ? count > 1
          : article || hyphen === 0
            ? whole
            : count === 1 || whole;
    if (sure && many === count > 1) return make(tokens, at, to, count / part, 'share');
  }
  if (article) return null;
  const out =
    next === 'out' && tokens[at + 2]?.lower === 'of' ? 3 : next === 'in' ? 2 : next === 'in' + 'every' ? 3 : 0;
  const every = out && tokens[at + out]?.lower === 'every' ? 1 : 0;
  const whole = out ? tokens[at + out + every] : undefined;
  const total = whole ? smallNumber(whole) : 0;
  if (
    total > count &&
    (total <= 10 || total === 20 || total === 100 || total === 1000) &&
    !SCALE.has(tokens[at + out + every + 1]?.lower ?? '')
  )
    return make(tokens, at, at + out + every + 1, count / total, 'share');
  return null;
}

/** "half an hour", "half-mile": half of a unit that follows. */
function halfUnit(tokens: readonly Token[], at: number): Numeral | null {
  // "half-hour", not "half-time"
  if (tokens[at + 1]!.lower === '-')
    return measureNamed(tokens[at + 2]?.lower ?? '') ? make(tokens, at, at + 1, 0.5, 'words') : null;
  if (SCALE.has(tokens[at + 2]?.lower ?? '')) return null;
  return make(tokens, at, at + 2, 0.5, 'words');
}

const smallNumber = (token: Token): number =>
  CARDINAL.get(token.lower) ?? (/^\d{1,4}$/.test(token.text) ? Number(token.text) : 0);

/** "twice as many", "sixfold", "10-fold", "three times as large". */
function multipleAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]!;
  const fold = CARDINAL.get(token.lower.replace(/fold$/, ''));
  if (fold && token.lower.endsWith('fold')) return make(tokens, at, at + 1, fold, 'multiple');
  const value = MULTIPLE.get(token.lower);
  const next = tokens[at + 1]?.lower ?? '';
  if (!value) return null;
  const compared = /^(?:as|the|that|this|its|his|her|their|what|a|per|every)$/.test(next);
  if (!compared) return null;
  if (token.lower !== 'twice' && token.lower !== 'thrice' && (next === 'a' || next === 'per' || next === 'as'))
    return null;
  return make(tokens, at, at + 1, value, 'multiple');
}
