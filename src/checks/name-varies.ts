import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { letters, type Use } from './name-uses.ts';
import { editOf, placeOf } from './places.ts';
import { slippedNames, variedNames } from './spellings.ts';

/** One name is spelled in two ways in one draft. */
export const nameVaries: Check = {
  id: 'name-varies',
  summary: 'A name is spelled in two ways in one draft.',
  why: 'Two spellings read as two people, and a search finds half of the story.',
  severity: 'warning',
  examples: [
    {
      draft: 'President Zelensky spoke on Monday. Zelensky left on Tuesday. On Friday ⟦Zelenskyy⟧ returned.',
      fixed: 'President Zelensky spoke on Monday. Zelensky left on Tuesday. On Friday Zelensky returned.',
    },
    { draft: 'President Zelensky spoke on Monday. On Friday Zelensky returned, and so did Kurt Zelinsky’s band.' },
    {
      draft: 'Judge Harriet Marwick spoke first. Marwick said the pier was safe. “It is not,” ⟦Marwik⟧ was told.',
      fixed: 'Judge Harriet Marwick spoke first. Marwick said the pier was safe. “It is not,” Marwick was told.',
    },
    {
      draft:
        'Anti-Semitic slogans appeared in Leith. The mayor called Anti-semitic slogans a crime, anti-Semitic or not.',
    },
  ],
  runAcross: (context) => [
    ...variedNames(context.reading).flatMap((forms) => findings(context, forms, ONE_NAME)),
    ...slippedNames(context.reading).flatMap((forms) => findings(context, forms, SLIP)),
  ],
};

/** Why two spellings are held to be of one name, and how sure that is. */
type Grounds = Pick<Finding, 'certainty' | 'why'>;

const ONE_NAME: Grounds = { certainty: 0.9, why: message('The two spellings stand for one name.') };
const SLIP: Grounds = {
  certainty: 0.75,
  why: message('The two differ by a letter, and the draft introduces nobody else of that name.'),
};

function findings(context: Context, forms: ReadonlyMap<string, readonly Use[]>, grounds: Grounds): Finding[] {
  const wanted = preferred(context, forms);
  return [...forms].flatMap(([form, uses]) =>
    letters(form) === letters(wanted)
      ? []
      : uses.map(
          ({ block, token }): Finding => ({
            check: 'name-varies',
            severity: 'warning',
            ...grounds,
            place: placeOf(context, block, token),
            message: message('“{0}” is spelled “{1}” elsewhere in this draft.', form, wanted),
            related: forms
              .get(wanted)!
              .slice(0, 1)
              .map((use) => ({
                place: placeOf(context, use.block, use.token),
                message: message('Spelled “{0}” here.', wanted),
              })),
            fixes: [
              {
                title: message('Spell it “{0}”', wanted),
                edits: [editOf(context, block, token, wanted)],
                preferred: true,
              },
            ],
          }),
        ),
  );
}

/** The desk's own spelling, else the one that the draft uses most, the first where two are as common. */
function preferred({ records }: Context, forms: ReadonlyMap<string, readonly unknown[]>): string {
  const house = new Set([...records.desk.names.values()].flatMap((name) => name.split(' ')));
  const known = [...forms.keys()].find((form) => house.has(form));
  return known ?? [...forms].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0];
}
