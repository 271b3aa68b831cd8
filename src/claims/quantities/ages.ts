import { startsTitle } from '../../prose/characters.ts';
import { partsOfSpeech } from '../../prose/lexicon.ts';
import type { Token } from '../../prose/token.ts';
import { isTitle } from '../grammar/person-titles.ts';
import type { Figure, Refiner } from './figure.ts';
import { wordAt } from './joints.ts';
import { SAYS } from './says.ts';

/** Ages without a unit: "Ortiz, 54,", "aged 19", "at the age of 12", "who was 10", "men over 50". */
export const readAges: Refiner = (figures, { tokens }) => {
  for (const figure of figures) {
    something(figure, tokens);
    compared(figure, tokens);
    if (figure.unit || figure.kind !== 'count' || figure.numeral.tail.length || !possible(figure)) continue;
    const cue = statedFrom(figure, tokens) ?? (implied(figure, tokens) ? figure.from : null);
    if (cue === null) continue;
    figure.kind = 'age';
    figure.unit = 'year of age';
    if (cue < figure.from) {
      figure.from = cue;
      figure.start = tokens[cue]!.start;
    }
  }
  return figures;
};

/** "a 40-something barrister", "two sixty-somethings" */
function something(figure: Figure, tokens: readonly Token[]): void {
  const { value, numeral } = figure;
  if (!/^somethings?$/.test(numeral.tail[0] ?? '') || typeof value !== 'number' || value % 10 || value > 90) return;
  figure.kind = 'age';
  figure.unit = 'year of age';
  figure.bound = '~';
  figure.slack = [0, 9 / value];
  figure.to += 2;
  figure.end = tokens[figure.to - 1]!.end;
}

/** "older than 7 years" */
function compared(figure: Figure, tokens: readonly Token[]): void {
  const than = wordAt(tokens, figure.from - 1) === 'than';
  if (figure.unit !== 'year' || !than || !/^(?:older|younger)$/.test(wordAt(tokens, figure.from - 2))) return;
  figure.kind = 'age';
  figure.unit = 'year of age';
}

/** Whether the number can be somebody's age at all. */
function possible({ value, numeral, scale }: Figure): boolean {
  if (scale > 1 || numeral.form === 'share' || numeral.form === 'multiple') return false;
  return typeof value === 'number' ? value > 0 && value < 125 && Number.isInteger(value) : value[1] < 125;
}

/** The token from which words say that it is an age ("aged", "age"), null when none do. */
function statedFrom({ from }: Figure, tokens: readonly Token[]): number | null {
  const [one, two] = [wordAt(tokens, from - 1), wordAt(tokens, from - 2)];
  if (/^(?:aged|ages?)$/.test(one)) return from - 1;
  if (one === 'between' && two === 'aged') return from - 2;
  const named = one === 'of' && /^ages?$/.test(two);
  const compared = one === 'as' && (two === 'young' || two === 'old');
  return named || compared || /^(?:turn|turns|turned|turning)$/.test(one) ? from : null;
}

/**
 * "Ruiz 54 said", "Ana Ruiz 34 of Leeds", "Kim Arden 27 who": the commas around an age left out. A name that no lexicon
 * word makes up, as products' names mostly are, and behind the number what only a person does or is.
 */
export function isAgeOfName(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at - 1];
  const next = tokens[at + 1];
  if (name?.tag !== 'NNP' || !next || !/^(?:1[6-9]|[2-9]\d)$/.test(tokens[at]!.text)) return false;
  if (!startsTitle(name.text)) return false;
  // "the driver Ana Smith 54 has been named"
  const titled = wordAt(tokens, at - 3);
  if (tokens[at - 2]?.tag === 'NNP' && (PERSON.test(titled) || isTitle(titled)) && /^VB/.test(next.tag)) return true;
  if (partsOfSpeech(name.lower).known) return false;
  if (next.lower === 'who' || SAYS.has(next.lower)) return true;
  return /^(?:of|from)$/.test(next.lower) && tokens[at + 2]?.tag === 'NNP' && tokens[at - 2]?.tag === 'NNP';
}

/** Nouns of sex, age and kin that stand before a name. */
const PERSON =
  /^(?:man|woman|boy|girl|teenager|pensioner|father|mother|son|daughter|brother|sister|husband|wife|partner|girlfriend|boyfriend|friend|widow|cousin|nephew|niece|neighbour|neighbor|colleague|passenger|victim|suspect|defendant|grandfather|grandmother|uncle|aunt)$/;

/** Words for people of any kind, after which "over 50" is an age. */
const PEOPLE =
  /^(?:people|men|women|adults|children|kids|boys|girls|those|anyone|everyone|someone|voters|workers|drivers|residents|patients|students|pupils|customers|men|males|females|americans|britons)$/;

/** Whether position alone says that it is an age. */
function implied({ from, to }: Figure, tokens: readonly Token[]): boolean {
  const previous = tokens[from - 1];
  const next = tokens[to];
  if (isAgeOfName(tokens, from)) return true;
  if (!previous || (next && /^(?:NN|JJ|NNP|SYM)$/.test(next.tag)) || /^(?:of|percent|per)$/.test(wordAt(tokens, to)))
    return false;
  const before = tokens[from - 2];
  const closed = !next || next.tag === '.' || next.lower === ',' || next.text === ')';
  // "Ana Ruiz and her sister, both 34,"
  if (closed && previous.lower === 'both') return true;
  if (previous.lower === 'at' && (closed || next.tag !== 'CD') && lifeEvent(from - 2, tokens)) return true;
  // "At 15 he left"
  const opens = !before || /^(?:[.,]|CC|")$/.test(before.tag);
  if (/^(?:at|by)$/.test(previous.lower) && opens && /^(?:he|she)$/.test(next?.lower ?? '')) return true;
  if (previous.text === 'At' && next && (next.lower === ',' || next.tag === 'PRP')) return true;
  // "her sons, 4 and 6, died"
  if (agesListed(tokens, from)) return true;
  // "a daughter, 9,"
  if (before?.tag === 'NN' && previous.lower === ',' && next?.lower === ',' && tokens[to + 1]?.tag !== 'CD')
    return true;
  // "Ruiz, 54, said", "Ruiz (54)"
  if (before?.tag === 'NNP' && closed && (previous.lower === ',' || previous.text === '(')) return true;
  if (/^(?:over|under|above|below)$/.test(previous.lower) && before && PEOPLE.test(before.lower)) return true;
  if (closed || next.tag === 'CC' || next.tag === 'IN' || next.lower === 'when') {
    const be = /^(?:was|is|were|be|'s)$/.test(previous.lower);
    const subject = wordAt(tokens, wordAt(tokens, from - 2) === 'will' ? from - 3 : from - 2);
    if (be && /^(?:who|he|she)$/.test(subject)) return true;
    // "Orvik was 94."
    const surname = before?.tag === 'NNP' && closed && !partsOfSpeech(before.lower).known;
    if (surname && previous.lower === 'was' && tokens[from - 3]?.tag !== 'DT') return true;
  }
  // "Ruiz who is 62 has two sons"
  if (before?.lower === 'who' && /^(?:is|was)$/.test(previous.lower) && /^VB/.test(next?.tag ?? '')) return true;
  return lifespan(from, tokens);
}

/** "sons, 4 and 6,", "sisters, 12, 9 and 3": a list of numbers in apposition to people in the plural. */
function agesListed(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > at - 8 && tokens[from - 2]?.tag === 'CD' && /^(?:,|and)$/.test(tokens[from - 1]!.lower)) from -= 2;
  let to = at;
  while (to < at + 8 && tokens[to + 2]?.tag === 'CD' && /^(?:,|and)$/.test(tokens[to + 1]!.lower)) to += 2;
  const people = wordAt(tokens, from - 2);
  if (from === to || tokens[from - 1]?.lower !== ',' || !/^[,.)]$/.test(wordAt(tokens, to + 1) || '.')) return false;
  return KIN.test(people) || PEOPLE.test(people);
}

/** Kin in the plural (WordNet, "relative"). */
const KIN =
  /^(?:sons|daughters|brothers|sisters|siblings|twins|cousins|nephews|nieces|grandchildren|grandsons|granddaughters|babies|teenagers|toddlers|friends)$/;

/** Whether one of the few verbs that date a life stands in the clause before token `at`. */
function lifeEvent(at: number, tokens: readonly Token[]): boolean {
  for (let i = at; i >= 0 && i > at - 8; i--) {
    if (/^[.,]$/.test(tokens[i]!.tag))
      return tokens[i]!.text === ',' && i === at && LIFE.test(tokens[i - 1]?.lower ?? '');
    if (LIFE.test(tokens[i]!.lower)) return tokens[i]!.tag !== 'NN' || i === at;
  }
  return false;
}

const LIFE = /^(?:died|dies|dead|death|married|diagnosed|retired|widowed|orphaned)$/;

/** "Life expectancy … is around 73", "the average age was 41": the clause's subject is an age. */
function lifespan(from: number, tokens: readonly Token[]): boolean {
  for (let i = from - 1; i >= 0 && i > from - 12; i--) {
    const token = tokens[i]!;
    if (token.tag === '.' || token.tag === 'SYM' || token.tag === 'CD') return false;
    if (token.lower === 'expectancy' || (token.lower === 'age' && tokens[i + 1]?.tag !== 'NN')) return true;
  }
  return false;
}
