import type { Attribution, Part } from '../claims/attribution.ts';
import { isNamesake } from '../claims/attributions/names/namesake.ts';
import { sameName } from '../claims/attributions/same-name.ts';
import type { Link } from '../links/link.ts';
import { retellings } from '../links/retelling.ts';
import { swappedSource } from '../links/swapped-source.ts';
import { isVerbatim } from '../links/verbatim.ts';
import { overlaps } from '../prose/span.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { editOf, placeOf, recordPlace, severityOf } from './places.ts';

/** The draft puts the words or the figure in another mouth than the record does. */
export const speakerDiffers: Check = {
  id: 'speaker-differs',
  summary: 'The claim is attributed to somebody else than in the record.',
  why: 'Who says it is half of what it is worth; a quotation in the wrong mouth is a correction by nightfall.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  bridge-cost:
    statement: The bridge will cost 40 million pounds.
    speaker: Ada Lunt
`,
      draft: '⟦Tom Birk⟧ said the bridge would cost 40 million pounds.[^bridge-cost]',
      fixed: 'Ada Lunt said the bridge would cost 40 million pounds.[^bridge-cost]',
    },
    {
      claims: `version: 1
claims:
  bridge-cost:
    statement: The bridge will cost 40 million pounds.
    speaker: Ada Lunt
`,
      draft: 'The bridge will cost 40 million pounds, Mayor Lunt said.[^bridge-cost]',
    },
    {
      claims: `version: 1
claims:
  bridge-doubts:
    statement: Ada Lunt, who runs the port, has doubts about the new bridge and its cost.
    speaker: Ada Lunt
`,
      draft: '⟦Tom Birk⟧, who runs the port, has doubts about the new bridge and its cost.[^bridge-doubts]',
      fixed: 'Ada Lunt, who runs the port, has doubts about the new bridge and its cost.[^bridge-doubts]',
    },
    {
      claims: `version: 1
claims:
  port-budget:
    quote: The port will have a budget of its own by the spring
    speaker: the Ministry of Transport
`,
      draft:
        '“The port will have a budget of its own by the spring,” ⟦the Ministry of Defence⟧ said.[^port-budget] The ministry declined to say more.',
      fixed:
        '“The port will have a budget of its own by the spring,” the Ministry of Transport said.[^port-budget] The ministry declined to say more.',
    },
    {
      claims: `version: 1
claims:
  port-hours:
    quote: The port is open all night from the first of May
    speaker: Ada Lunt
`,
      draft: '“The port is open all night from the first of May,” ⟦Tom Lunt⟧ said.[^port-hours]',
      fixed: '“The port is open all night from the first of May,” Ada Lunt said.[^port-hours]',
    },
  ],
  run: (context) =>
    context.links.flatMap((link): Finding[] => {
      if (!isVerbatim(link)) return [];
      const wrong = wrongSpeaker(context, link);
      if (!wrong) return [];
      const { source, speaker, written } = wrong;
      return [
        {
          check: 'speaker-differs',
          severity: severityOf(link),
          certainty: link.certainty * 0.95,
          place: placeOf(context, source.block, source),
          message: message(
            'The draft attributes this to {0}, the record “{1}” to {2}.',
            written,
            link.record.id,
            speaker,
          ),
          why: link.reason,
          related: [recordPlace(link.record, 'speaker')],
          fixes: [
            {
              title: message('Attribute it to {0}', speaker),
              edits: [editOf(context, source.block, source, speaker)],
              preferred: true,
            },
          ],
        },
      ];
    }),
};

/** Words of the draft that name a speaker, and whom the record has instead. */
interface WrongSpeaker {
  readonly source: Part;
  readonly written: string;
  readonly speaker: string;
}

function wrongSpeaker(context: Context, link: Link): WrongSpeaker | null {
  // Where all else is the record's, what stands beside the name is said of the record's speaker.
  const swapped = swappedSource(link);
  if (swapped) return speakerAt({ block: link.block, ...swapped.span }, swapped.speaker);
  const { speaker } = link.record;
  const source = speaker ? strangerIn(context, link, speaker)?.source[0] : null;
  // A statement may quote somebody else beside its speaker, and so may who tells it in its words.
  if (!speaker || !source || retellings(link).some(({ keeps }) => keeps(source))) return null;
  return speakerAt(source, speaker);
}

const speakerAt = (source: Part, speaker: string): WrongSpeaker => ({
  source,
  speaker,
  written: source.block.text.slice(source.start, source.end),
});

/**
 * The attribution that vouches for what the record answers for, by the claim nearest to the marker, when nobody in any of
 * its claims can be the record's speaker; null when somebody can.
 */
function strangerIn(context: Context, { claims, block, record, span }: Link, speaker: string): Attribution | null {
  let nearest: Attribution | null = null;
  for (const claim of claims) {
    const quoted = record.quote
      ? claim.quotations.find((one) => one.block === block && overlaps(one, span))
      : undefined;
    const innermost = quoted?.attribution ?? claim.attribution;
    if (!innermost?.content.some((part) => part.block === block && overlaps(part, span))) continue;
    for (let one: Attribution | null = innermost, depth = 0; one && depth < 9; depth++) {
      if (canBe(one, speaker, context)) return null;
      one = one.within;
    }
    nearest = innermost;
  }
  return nearest?.source[0]?.block === block && named(nearest) ? nearest : null;
}

/** Whether the source is a name; *officials*, *a nurse* and *she* may be anybody. */
const named = ({ name }: Attribution): boolean => /\p{Lu}/u.test(name ?? '');

function canBe({ name, via, source }: Attribution, speaker: string, context: Context): boolean {
  const { names } = context.records.desk;
  const written = source.map(({ block, start, end }) => block.text.slice(start, end)).join(' ');
  if ([name, via, written].some((one) => one && sameName(one, speaker, names))) return true;
  if (!name || abbreviates(written, speaker) || abbreviates(speaker, written)) return true;
  if (isNamesake(name, speaker)) return false;
  const ours = keyWords(`${written} ${name}`);
  const theirs = keyWords(speaker);
  const shared = theirs.filter((word) => ours.includes(word));
  // "The ministry" may be any; the Ministry of Defence is not the Ministry of Transport.
  const telling = (words: readonly string[]): boolean => words.some((word) => !KINDS.has(word));
  return telling(shared) || (shared.length > 0 && !(telling(ours) && telling(theirs)));
}

/** Whether a text has the initials of a name's last words: "the NIS" for "South Korea's National Intelligence Service". */
function abbreviates(text: string, name: string): boolean {
  const initials = (name.match(/\b\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  return (text.match(/\b\p{Lu}{2,8}\b/gu) ?? []).some((short) => initials.endsWith(short));
}

/** Names and nouns of a source; a body goes by many names that share one of them. Whose deputy speaks does not. */
const keyWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}(?!\p{L}|['’]s?\s)/gu) ?? []).filter(
    (word) => !/^(?:the|and|for|said|who|former)$/.test(word),
  );

/** Nouns of bodies and offices, of which there are many of each kind. */
const KINDS: ReadonlySet<string> = new Set(
  'ministry minister department secretary agency office party council committee court university institute bank union association group company commission house government police army president prime chief director chairman mayor governor senator spokesman spokeswoman'.split(
    ' ',
  ),
);
