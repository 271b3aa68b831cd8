import { isTitle } from '../../grammar/person-titles.ts';
import { type Gender, genderOfTitle } from './forenames.ts';

/** Common nouns for one person that no ending tells. */
const PERSONS = new Set(
  `official aide mother father son daughter brother sister husband wife man woman boy girl child person judge pilot nurse guard
source witness friend ally critic colleague star host cop agent clerk chef monk widow uncle aunt cousin neighbor neighbour partner adult
teen teenager professional boss insider veteran individual mom dad mum`.split(/\s+/),
);

/** Endings of agents (Quirk et al., app. I.34–35): -er and -or after a verb, -ist, -ian, -eer, -man, -woman. */
const AGENT = /(?:[a-z]{3}(?:[^aeiou]er|[ts]or)|ist|ian|eer|man|woman)$/;

/** Things and bodies with such an ending. */
const THINGS = new Set(
  `paper newspaper letter newsletter order center tower poster chapter matter river number chart quarter register murder weather shelter
answer winter summer computer charter filter cluster disaster register counter border folder sector factor motor monitor list career twitter cancer other another`.split(
    /\s+/,
  ),
);

/** Whether a lower-case singular noun is one for a person: *official*, *farmer*, *spokeswoman*. */
export const isPersonNoun = (lower: string): boolean =>
  PERSONS.has(lower) || isTitle(lower) || (AGENT.test(lower) && !THINGS.has(lower));

/** The gender that such a noun tells. */
export function genderOfNoun(lower: string): Gender | null {
  if (/(?:woman|mother|mom|mum|daughter|wife|girl|widow|aunt)$/.test(lower)) return 'f';
  return genderOfTitle(lower) ?? (/^(?:man|father|dad|son|husband|boy|uncle)$|sman$/.test(lower) ? 'm' : null);
}
