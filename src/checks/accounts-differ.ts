import { nameWords } from '../claims/attributions/same-name.ts';
import { agreement } from '../claims/interval.ts';
import type { Figure } from '../links/figure.ts';
import { figuresOfRecord } from '../links/figures-of-record.ts';
import { pairFigures } from '../links/pair-figures.ts';
import { sameSubject } from '../links/same-subject.ts';
import { type Message, message } from '../records/message.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import { bySaying, type DraftRivals, otherPlaces, rivalsAcross } from './draft-rivals.ts';
import { twoAccounts } from './drafts-disagree.ts';
import { figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding, Fix } from './finding.ts';
import { type LinkedFigures, linkedFigures } from './linked-figures.ts';
import { editOf, figureRecordPlace, placeOf } from './places.ts';
import { differentSources, sourceOf } from './source-of.ts';

/** Speakers give different figures for one matter, and the draft gives one of them. */
export const accountsDiffer: Check = {
  id: 'accounts-differ',
  summary: 'Other speakers give another figure for the same matter.',
  why: 'Where accounts differ the reader is owed either the range or the name of who says so.',
  severity: 'information',
  examples: [
    {
      claims: `version: 1
claims:
  strike-turnout-company:
    statement: About 400 people joined the strike at the shipyard.
    matter: strike-turnout
    speaker: the shipyard
  strike-turnout-union:
    statement: About 1,200 people joined the strike at the shipyard.
    matter: strike-turnout
    speaker: the union
`,
      draft: '⟦About 400⟧ people joined the strike at the shipyard.[^strike-turnout-company]',
      fixed: 'About 400 people joined the strike at the shipyard, the shipyard said.[^strike-turnout-company]',
    },
    {
      claims: `version: 1
claims:
  strike-turnout-company:
    statement: About 400 people joined the strike at the shipyard.
    matter: strike-turnout
    speaker: the shipyard
  strike-turnout-union:
    statement: About 1,200 people joined the strike at the shipyard.
    matter: strike-turnout
    speaker: the union
`,
      draft: 'The shipyard said that about 400 people joined the strike.[^strike-turnout-company]',
    },
  ],
  run: (context) => linkedFigures(context).flatMap((pair) => recordFinding(context, pair)),
  runAcross: (context) =>
    bySaying(rivalsAcross(context).filter((rivals) => twoAccounts(context, rivals))).map((rivals) =>
      draftFinding(context, rivals),
    ),
};

function recordFinding(context: Context, pair: LinkedFigures): Finding[] {
  const { link, said, known, certainty } = pair;
  const { record } = link;
  const source = sourceOf(context.reading, said.reading.block, said.quantity.span);
  if (pair.agreement === 'conflict') return strangerFinding(context, pair, source);
  if (source !== null || !record.matter || certainty < 0.7 || namesSpeaker(said, record)) return [];
  const rivals = context.records.ofMatter(record.matter).flatMap((other) => {
    const figure = other === record ? null : rivalFigure(context, known, other);
    return figure && other.speaker !== record.speaker ? [{ other, figure }] : [];
  });
  if (!rivals.length) return [];
  return [
    finding(
      context,
      pair,
      message(
        'Accounts differ: {0}. Give the range or say whose figure this is.',
        rivals.map(({ other, figure }) => account(figure, other)).join('; '),
      ),
      rivals.map(({ other, figure }) => figureRecordPlace(other, figure)),
      [
        ...attribution(context, pair),
        range(
          context,
          said,
          known,
          rivals.map(({ figure }) => figure),
        ),
      ],
    ),
  ];
}

/** Whether the figure's sentence names the record's speaker in whatever words. */
function namesSpeaker({ reading, sentence }: Figure, { speaker }: ClaimRecord): boolean {
  const words = speaker && /\p{Lu}/u.test(speaker) ? nameWords(speaker) : [];
  const said = new Set(nameWords(reading.block.text.slice(sentence.start, sentence.end)));
  return words.length > 0 && words.every((word) => said.has(word));
}

/** A matched record by another speaker is another account, not the truth that the draft misses. */
function strangerFinding(context: Context, pair: LinkedFigures, source: string | null): Finding[] {
  const { link, known } = pair;
  if (link.how === 'cited' || !differentSources(source, link.record.speaker, context.records.desk.names)) return [];
  if (pair.certainty < 0.7 || pair.judgement.otherTime || pair.judgement.contrasts.length) return [];
  const text = message(
    'Accounts differ: {0}. Give the range or say whose figure this is.',
    account(known, link.record),
  );
  return [finding(context, pair, text, [figureRecordPlace(link.record, known)], [])];
}

function rivalFigure({ records }: Context, known: Figure, other: ClaimRecord): Figure | null {
  if (other.status === 'withdrawn' || records.successorOf(other.id)) return null;
  const { glossary } = records.desk;
  const [pair] = pairFigures([known], figuresOfRecord(other, glossary), 'careful', glossary);
  if (!pair || pair.judgement.contrasts.length) return null;
  return agreement(known.quantity, pair.known.quantity, 'careful') === 'conflict' ? pair.known : null;
}

const account = (figure: Figure, { speaker, asOf, id }: ClaimRecord): string =>
  `${figurePhrase(figure)} (${[speaker ?? id, asOf].filter(Boolean).join(', ')})`;

function finding(
  context: Context,
  { said, link, certainty }: LinkedFigures,
  text: Message,
  related: Finding['related'],
  fixes: readonly Fix[],
): Finding {
  return {
    check: 'accounts-differ',
    severity: 'information',
    certainty,
    place: placeOf(context, said.reading.block, figureSpan(said.quantity)),
    message: text,
    why: link.reason,
    related,
    fixes,
  };
}

function attribution(context: Context, { said, link }: LinkedFigures): Fix[] {
  const { speaker } = link.record;
  const { block } = said.reading;
  const end = said.sentence.end;
  const stop = block.text[end - 1] === '.' ? end - 1 : end;
  if (!speaker) return [];
  return [
    {
      title: message('Attribute the figure to {0}', speaker),
      edits: [editOf(context, block, { start: stop, end: stop }, `, ${speaker} said`)],
    },
  ];
}

function range(context: Context, said: Figure, known: Figure, rivals: readonly Figure[]): Fix {
  const size = ({ quantity: { value } }: Figure) => (typeof value === 'number' ? value : value[0]);
  const ordered = [known, ...rivals].sort((a, b) => size(a) - size(b));
  const bare = ({ reading, quantity: { number } }: Figure) => reading.block.text.slice(number.start, number.end);
  const text = `between ${bare(ordered[0]!)} and ${bare(ordered.at(-1)!)}`;
  const { start } = figureSpan(said.quantity);
  return {
    title: message('Give the range: {0}', text),
    edits: [editOf(context, said.reading.block, { start, end: said.quantity.number.end }, text)],
  };
}

function draftFinding(context: Context, rivals: readonly [DraftRivals, ...DraftRivals[]]): Finding {
  const [{ said, known, certainty, judgement }] = rivals;
  return {
    check: 'accounts-differ',
    severity: 'information',
    certainty,
    place: placeOf(context, said.reading.block, figureSpan(said.quantity)),
    message: message(
      'Accounts differ: this draft gives {0}, another gives {1} by somebody else.',
      figureText(said),
      figurePhrase(known),
    ),
    why: sameSubject(said, judgement),
    related: otherPlaces(rivals),
    fixes: [],
  };
}
