import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { editOf, placeOf } from './places.ts';
import { letters, type Use, variedNames } from './spellings.ts';

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
    { draft: 'President Zelensky spoke on Monday. On Friday Zelensky returned, and so did Zelinsky’s band.' },
    {
      draft:
        'Anti-Semitic slogans appeared in Leith. The mayor called Anti-semitic slogans a crime, anti-Semitic or not.',
    },
  ],
  runAcross: (context) => variedNames(context.reading).flatMap((forms) => findings(context, forms)),
};

function findings(context: Context, forms: ReadonlyMap<string, readonly Use[]>): Finding[] {
  const wanted = preferred(context, forms);
  return [...forms].flatMap(([form, uses]) =>
    letters(form) === letters(wanted)
      ? []
      : uses.map(
          ({ block, token }): Finding => ({
            check: 'name-varies',
            severity: 'warning',
            certainty: 0.9,
            place: placeOf(context, block, token),
            message: message('“{0}” is spelled “{1}” elsewhere in this draft.', form, wanted),
            why: message('The two spellings stand for one name.'),
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
