import { BE, CLOSED_CLASS } from '../../prose/closed-class.ts';
import { lemma, singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { PHRASES_BEHIND } from './bound-words.ts';
import { dateAfter } from './date-after.ts';
import { fateAt } from './fates.ts';
import type { Figure, Passage, Refiner } from './figure.ts';
import { isAnaphor } from './gapping.ts';
import { isDash, wordAt } from './joints.ts';
import { measureNamed } from './measures.ts';
import { type NounPhrase, nounPhraseAt, unitOf } from './noun-phrase.ts';
import { kindOf } from './unit-names.ts';

/** Finds the noun phrase that each figure counts or is a part of, and takes the unit from it where none is written. */
export const readCounted: Refiner = (figures, passage) => {
  figures.forEach((figure, i) => {
    if (figure.kind === 'age') return;
    if (figure.numeral.form === 'multiple') multiple(figure);
    else if (figure.unit) partOf(figure, passage.tokens);
    else if (!hyphenNoun(figure, passage.tokens) && !driven(figure, figures[i - 1], passage.tokens))
      count(figure, figures[i + 1], passage);
  });
  return figures;
};

/** "25 mpg city, 33 highway and 28 combined": the cycles that fuel economy is rated on, not what is counted. */
function driven(figure: Figure, previous: Figure | undefined, tokens: readonly Token[]): boolean {
  if (!/^(?:city|highway|combined|urban|extra-urban)$/.test(wordAt(tokens, figure.to))) return false;
  if (!previous?.unit.endsWith(' per gallon') || figure.from - previous.to > 4) return false;
  figure.unit = previous.unit;
  figure.kind = previous.kind;
  return true;
}

/** "twice as high": so many times. */
function multiple(figure: Figure): void {
  figure.kind = 'multiple';
  figure.unit = 'time';
}

/** "two kilometres of minefields", "60% of voters", "$5m of aid". */
function partOf(figure: Figure, tokens: readonly Token[]): void {
  if (wordAt(tokens, figure.to) !== 'of') return;
  const phrase = nounPhraseAt(tokens, afterDeterminers(tokens, figure.to + 1));
  if (phrase) figure.counted = [phrase.from, nameBehind(tokens, phrase.to)];
}

/** Hyphened on, these say how the number is meant, not what is counted: "10,000-strong", "20-odd". */
const MANNER = /^(?:strong|odd|some|plus|ish|fold|something)$/;

/** "a 40-man unit", "a three-course meal": the hyphen joins what is counted. */
function hyphenNoun(figure: Figure, tokens: readonly Token[]): boolean {
  const noun = figure.numeral.tail[0];
  if (!noun || figure.to !== figure.numeral.to) return false;
  const at = figure.to + 1;
  figure.to = at + 1;
  figure.end = tokens[at]!.end;
  if (noun === 'fold') multiple(figure);
  if (MANNER.test(noun)) return noun === 'fold';
  // "a four-under 68"
  if (CLOSED_CLASS.has(noun)) return true;
  figure.counted = [at, at + 1];
  // "a six-pointed star": the participle is made of the noun.
  figure.unit = noun.endsWith('ed') && noun.length > 4 ? lemma(noun, 'VBN') : singular(noun);
  return true;
}

/** "9 clinics", "two-thirds of tenants", "85 of the 154 meetings", "eight million 250ml bottles", "three $500 prizes". */
function count(figure: Figure, next: Figure | undefined, passage: Passage): void {
  const { tokens } = passage;
  const { form } = figure.numeral;
  // "1440 x 2960"
  if (isTimes(tokens, figure.to)) return;
  let at = afterBound(tokens, figure.to);
  // "14 of them children"
  if (isAnaphor(tokens, at) && /^(?:NN|JJ|NNP)$/.test(tokens[at + 2]?.tag ?? '')) at += 2;
  // "212 out of 435 members"
  if (wordAt(tokens, at) === 'out') at++;
  const partitive = wordAt(tokens, at) === 'of';
  if (partitive) {
    at = afterDeterminers(tokens, at + 1);
    // "90 of the index's 100 members"
    const owned = next && next.from <= at + 4 && tokens[next.from - 1]?.tag === 'POS';
    // "a fifth of its 9,000-strong workforce", "two-thirds of the 15-member council"
    if (next && next.from >= at && (next.from <= at + 1 || owned) && !next.unit)
      at = next.numeral.tail.length ? next.to + 2 : next.to;
  } else if ((BE.has(wordAt(tokens, at)) && tokens[at]!.tag !== 'NNP') || fateAt(tokens, at) >= 0) return;
  else if (form === 'share') at = afterDeterminers(tokens, at);
  else if (next?.unit && next.from === at) at = next.to;
  // "10 [states]": the editor's word stands in for the speaker's.
  if (wordAt(tokens, at) === '[') at++;
  const many = form === 'share' ? isRatio(figure, tokens) : partitive || figure.value !== 1;
  const phrase = outsideDates(pastNumber(tokens, nounPhraseAt(tokens, at, many)), passage);
  if (!phrase) return;
  const head = tokens[phrase.head]!;
  const one = singular(head.lower) === head.lower;
  // "the 90210 ZIP Code", "12 Mini", "three in four use it": more than one counts no noun in the singular.
  if (many && !partitive && one && (form === 'share' || isName(head) || isTimes(tokens, figure.from - 1))) return;
  // "the 10bn merger": a sum without its currency.
  const bare = !figure.numeral.tail.length;
  if (bare && many && !partitive && one && figure.scale >= 1e6 && tokens[figure.from - 1]?.tag === 'DT') return;
  figure.counted = [phrase.from, nameBehind(tokens, phrase.to)];
  figure.unit = unitOf(tokens, phrase);
  if (!next || next.from >= phrase.to) lapse(figure, phrase, tokens);
}

/** "three consecutive weeks", "50 previous years": which weeks they were does not change what is measured. */
function lapse(figure: Figure, phrase: NounPhrase, tokens: readonly Token[]): void {
  const measure = measureNamed(tokens[phrase.head]!.lower);
  if (measure?.dimension !== 'time') return;
  for (let i = phrase.from; i < phrase.head; i++)
    if (!SEQUENCE.test(tokens[i]!.lower) && !isDash(tokens[i]!.text)) return;
  figure.kind = kindOf(measure);
  figure.unit = measure.name;
  figure.to = phrase.to;
  figure.end = tokens[phrase.head]!.end;
  figure.counted = null;
}

/** Adjectives of sequence and extent. */
const SEQUENCE =
  /^(?:non|(?:non-)?consecutive|straight|successive|previous|past|full|whole|entire|further|additional|extra|more|long|short|other)$/;

/** "a third of the total number of homes": what is counted is the homes. */
function pastNumber(tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || wordAt(tokens, phrase.head) !== 'number' || wordAt(tokens, phrase.to) !== 'of') return phrase;
  return nounPhraseAt(tokens, afterDeterminers(tokens, phrase.to + 1)) ?? phrase;
}

/** The sign between the sides of a rectangle. */
const isTimes = (tokens: readonly Token[], at: number): boolean => /^[x×]$/.test(wordAt(tokens, at));

/** "one in five", "nine out of ten": shares of things that are counted. */
const isRatio = ({ numeral }: Figure, tokens: readonly Token[]): boolean =>
  /^(?:in|out)$/.test(wordAt(tokens, numeral.from + 1));

/** A proper name; an abbreviation in capitals ("100 SMS", "a 3.45 ERA") may be a common noun. */
const isName = ({ tag, text }: Token): boolean => tag === 'NNP' && !/^\p{Lu}+s?$/u.test(text);

/** "members of the European Union": a name behind "of" tells whose. */
function nameBehind(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== 'of') return at;
  const first = tokens[at + 1]?.tag === 'DT' ? at + 2 : at + 1;
  let to = first;
  while (to < first + 6 && tokens[to]?.tag === 'NNP') to++;
  return to > first ? to : at;
}

/** "2.1 last year": what names a date is not counted. */
function outsideDates(phrase: NounPhrase | null, { tokens, dates }: Passage): NounPhrase | null {
  if (!phrase) return null;
  const date = dates[dateAfter(dates, tokens[phrase.from]!.start)];
  if (!date || date.span.start >= tokens[phrase.head]!.end) return phrase;
  let head = phrase.head;
  while (head >= phrase.from && tokens[head]!.end > date.span.start) head--;
  return head >= phrase.from && /^NNP?$/.test(tokens[head]!.tag) ? { from: phrase.from, to: head + 1, head } : null;
}

/** Past "or so", "or more" between the number and its noun. */
function afterBound(tokens: readonly Token[], at: number): number {
  for (const { words } of PHRASES_BEHIND.get(wordAt(tokens, at)) ?? [])
    if (words.every((word, i) => wordAt(tokens, at + i) === word)) return at + words.length;
  return at;
}

function afterDeterminers(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < at + 3 && tokens[i] && /^(?:DT|PRP\$)$/.test(tokens[i]!.tag)) i++;
  return i;
}
