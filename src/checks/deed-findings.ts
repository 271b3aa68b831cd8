import { type Deed, deedsOf } from '../links/deed.ts';
import { type DeedConflict, deedConflict } from '../links/deed-conflict.ts';
import { deedsAgainst } from '../links/deed-index.ts';
import { inSpan, itsSpan } from '../links/in-span.ts';
import type { Link } from '../links/link.ts';
import { type Party, sameParty } from '../links/party.ts';
import { isVerbatim } from '../links/verbatim.ts';
import { contains } from '../prose/span.ts';
import { type Message, message } from '../records/message.ts';
import type { Context, DraftContext } from './context.ts';
import { settled } from './draft-rivals.ts';
import type { Finding, Fix } from './finding.ts';
import { placeOf, recordPlace, severityOf } from './places.ts';
import { differentSources, sourceOf } from './source-of.ts';
import { inBody, yields } from './yields.ts';

/** A clause that contradicts another, and how. */
export interface DeedPair extends DeedConflict {
  readonly said: Deed;
  readonly known: Deed;
}

/** What one check has to say of clauses that contradict each other. */
export interface DeedCheck {
  readonly id: string;
  readonly wants: (conflict: DeedConflict) => boolean;
  /** What is wrong with the draft's words where a record has others. */
  readonly ofRecord: (pair: DeedPair, record: string) => Message;
  readonly fixes: (context: Context, pair: DeedPair, title: (text: string) => Message) => readonly Fix[];
}

/** What the records of a passage's links say against its clauses. */
export function deedsAgainstRecords(context: Context, check: DeedCheck): Finding[] {
  return context.links.flatMap((link) => {
    if (!isVerbatim(link)) return [];
    const known = link.record.reading().blocks.flatMap(deedsOf);
    return inSpan(deedsOf(link.claims[0].reading), itsSpan, link.span)
      .filter(({ span }) => contains(link.span, span))
      .flatMap((said) => againstRecord(context, check, link, said, known));
  });
}

function againstRecord(context: Context, check: DeedCheck, link: Link, said: Deed, known: readonly Deed[]): Finding[] {
  const { record } = link;
  const source = sourceOf(context.reading, said.reading.block, said.span);
  if (link.how === 'matched' && differentSources(source, record.speaker, context.records.desk.names)) return [];
  const pairs = known.flatMap((one) => {
    const conflict = deedConflict(said, one, 'strict');
    return conflict && check.wants(conflict) ? [{ ...conflict, said, known: one }] : [];
  });
  const [pair] = pairs;
  // A record that says both is about two things.
  if (!pair || known.some((one) => one !== pair.known && agrees(said, one))) return [];
  return [
    {
      check: check.id,
      severity: severityOf(link),
      certainty: pair.certainty * link.certainty,
      place: placeOf(context, said.reading.block, said.span),
      message: check.ofRecord(pair, record.id),
      why: link.reason,
      related: [recordPlace(record, 'statement', 'quote')],
      fixes: check
        .fixes(context, pair, (text) => message('Change to what the record says: {0}', text))
        .map((fix) => ({ ...fix, preferred: true })),
    },
  ];
}

const agrees = (a: Deed, b: Deed): boolean => a.verb === b.verb && a.denied === b.denied;

/** What a draft says against itself, and other drafts of the workspace against it. */
export function deedsAgainstDrafts(context: DraftContext, check: DeedCheck): Finding[] {
  const { uri, reading, records, drafts } = context;
  const seen = new Set<Deed>();
  return deedsAgainst({ uri, reading }, drafts, records)
    .filter((rivals) => check.wants(rivals))
    .sort((a, b) => following(a.said, b.said) || following(a.known, b.known))
    .flatMap(({ said, known, other, ...conflict }): Finding[] => {
      const own = other.reading === reading;
      if (seen.has(said) || (own && (seen.has(known) || !yields(said, known, following)))) return [];
      const ours = sourceOf(reading, said.reading.block, said.span);
      const theirs = sourceOf(other.reading, known.reading.block, known.span);
      // What somebody claims may be told beside what is so; only one voice contradicts itself.
      if (!oneVoice(ours, theirs, said, known, records.desk.names)) return [];
      if (
        settled(context, { block: said.reading.block, span: said.span }, other.reading, {
          block: known.reading.block,
          span: known.span,
        })
      )
        return [];
      seen.add(said);
      return [
        {
          check: check.id,
          severity: 'warning',
          certainty: conflict.certainty,
          place: placeOf(context, said.reading.block, said.span),
          message: own
            ? message('The draft says “{0}” here and “{1}” elsewhere.', clauseOf(said), clauseOf(known))
            : message('This draft says “{0}”, another says “{1}”.', clauseOf(said), clauseOf(known)),
          why: message('Both seem to be about the same thing: {0}.', sharedWords(said, known)),
          related: [
            {
              place: placeOf(other, known.reading.block, known.clause),
              message: own
                ? message('The draft says “{0}” here.', clauseOf(known))
                : message('The other draft says “{0}” here.', clauseOf(known)),
            },
          ],
          fixes: check.fixes(context, { said, known, ...conflict }, (text) => message('Change to {0}', text)),
        },
      ];
    });
}

const following = (a: Deed, b: Deed): number =>
  a.reading.block.start - b.reading.block.start || a.span.start - b.span.start;

function oneVoice(
  ours: string | null,
  theirs: string | null,
  said: Deed,
  known: Deed,
  names: Parameters<typeof differentSources>[2],
): boolean {
  if (ours !== null && theirs !== null) return !differentSources(ours, theirs, names);
  return ours === theirs || !inBody(said) || !inBody(known);
}

/** The words that say what was done and whether. */
export const wordsOf = ({ reading, span }: Deed): string => reading.block.text.slice(span.start, span.end);

/** A clause as written, cut short where it is long. */
export const clauseOf = ({ reading, clause }: Deed): string => {
  const text = reading.block.text.slice(clause.start, clause.end);
  return text.length > 90 ? `${text.slice(0, 87).trimEnd()} …` : text;
};

/** Who and what is in both, as the first has it. */
function sharedWords(a: Deed, b: Deed): string {
  const theirs = partiesOf(b);
  return partiesOf(a)
    .filter((one) => theirs.some((other) => sameParty(one, other) === 'same'))
    .map(({ span }) => `“${a.reading.block.text.slice(span.start, span.end)}”`)
    .join(', ');
}

const partiesOf = ({ agent, patient, goal }: Deed): Party[] =>
  [agent, patient, goal?.party].flatMap((party) => (party ? [party] : []));
