import { nameWords } from '../claims/attributions/same-name.ts';
import { agreement } from '../claims/interval.ts';
import type { Figure } from '../links/figure.ts';
import { figuresOfRecord } from '../links/figures-of-record.ts';
import { inSpan, itsSpan } from '../links/in-span.ts';
import { pairFigures } from '../links/pair-figures.ts';
import { sameSubject } from '../links/same-subject.ts';
import { type Message, message } from '../records/message.ts';
import type { ClaimRecord } from '../records/record.ts';
import { attribution, everyAccount, range } from './account-fixes.ts';
import { byFigure } from './by-figure.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import { bySaying, type DraftRivals, otherPlaces, rivalsAcross } from './draft-rivals.ts';
import { twoAccounts } from './drafts-disagree.ts';
import { figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding, Fix } from './finding.ts';
import { type LinkedFigures, linkedFigures } from './linked-figures.ts';
import { figureRecordPlace, placeOf } from './places.ts';
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
  run(context) {
    const pairs = linkedFigures(context);
    return [
      ...pairs.flatMap((pair) => ownFinding(context, pair)),
      ...byFigure(pairs).flatMap((group) => strangerFinding(context, group)),
    ];
  },
  runAcross: (context) =>
    bySaying(rivalsAcross(context).filter((rivals) => twoAccounts(context, rivals))).map((rivals) =>
      draftFinding(context, rivals),
    ),
};

/** The draft gives the figure of one record as its own, and records of other speakers have another. */
function ownFinding(context: Context, pair: LinkedFigures): Finding[] {
  const { link, said, known, certainty } = pair;
  const { record } = link;
  if (pair.agreement === 'conflict' || !record.matter || certainty < SURE || namesSpeaker(said, record)) return [];
  if (sourceOf(context.reading, said.reading.block, said.quantity.span) !== null) return [];
  const rivals = context.records.ofMatter(record.matter).flatMap((other) => {
    const figure = other === record ? null : rivalFigure(context, known, other);
    // A draft that gives the range of the accounts has room for every one.
    return figure && other.speaker !== record.speaker && contradicts(said, figure) ? [{ record: other, figure }] : [];
  });
  if (!rivals.length) return [];
  const others = rivals.map(({ record: { speaker }, figure }) => ({ speaker, figure }));
  return [
    finding(
      context,
      pair,
      message(
        'Accounts differ: {0}. Give the range or say whose figure this is.',
        [{ record, figure: known }, ...rivals].map(account).join('; '),
      ),
      rivals.map(({ record: other, figure }) => figureRecordPlace(other, figure)),
      [
        ...attribution(context, said, record.speaker),
        ...range(context, said, [known, ...rivals.map(({ figure }) => figure)]),
        ...everyAccount(context, said, record.speaker, record.speaker ? others : []),
      ],
    ),
  ];
}

const SURE = 0.7;

/** Whether the figure's sentence names the record's speaker in whatever words. */
function namesSpeaker({ reading, sentence }: Figure, { speaker }: ClaimRecord): boolean {
  const words = speaker && /\p{Lu}/u.test(speaker) ? nameWords(speaker) : [];
  const said = new Set(nameWords(reading.block.text.slice(sentence.start, sentence.end)));
  return words.length > 0 && words.every((word) => said.has(word));
}

/** Matched records by other speakers are other accounts, not the truth that the draft misses. */
function strangerFinding(context: Context, pairs: readonly LinkedFigures[]): Finding[] {
  const { said } = pairs[0]!;
  const source = sourceOf(context.reading, said.reading.block, said.quantity.span);
  const others = pairs
    .filter(
      ({ agreement, certainty, judgement }) => agreement === 'conflict' && certainty >= SURE && !judgement.otherTime,
    )
    .filter(({ judgement, link: { how } }) => how === 'matched' && !judgement.contrasts.length)
    .filter(({ link: { record } }) => differentSources(source, record.speaker, context.records.desk.names))
    .filter(({ known }) => !standsBeside(said, known));
  if (!others.length) return [];
  const text = message(
    'Accounts differ: {0}. Give them all, each with who says so.',
    [
      `${figureText(said)} (${source})`,
      ...others.map(({ known, link: { record } }) => account({ record, figure: known })),
    ].join('; '),
  );
  const places = others.map(({ link: { record }, known }) => figureRecordPlace(record, known));
  const accounts = others.map(({ known, link: { record } }) => ({ figure: known, speaker: record.speaker }));
  return [finding(context, others[0]!, text, places, everyAccount(context, said, null, accounts))];
}

/** Whether the sentence of a figure gives another one too: "about 400, the shipyard said; the union said about 1,200". */
const standsBeside = ({ reading: { quantities }, sentence }: Figure, { quantity: known }: Figure): boolean =>
  inSpan(quantities, itsSpan, sentence).some((quantity) => agreement(quantity, known, 'careful') === 'same');

function rivalFigure({ records }: Context, known: Figure, other: ClaimRecord): Figure | null {
  if (other.status === 'withdrawn' || records.successorOf(other.id)) return null;
  const { glossary } = records.desk;
  const [pair] = pairFigures([known], figuresOfRecord(other, glossary), 'careful', glossary);
  if (!pair || pair.judgement.contrasts.length) return null;
  return contradicts(known, pair.known) ? pair.known : null;
}

const contradicts = (a: Figure, b: Figure): boolean => agreement(a.quantity, b.quantity, 'careful') === 'conflict';

/** "About 1,200 people (the union, 2025-01-09)". */
const account = ({ figure, record: { speaker, asOf, id } }: { figure: Figure; record: ClaimRecord }): string =>
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

function draftFinding(context: Context, rivals: readonly [DraftRivals, ...DraftRivals[]]): Finding {
  const [{ said, known, theirs, certainty, judgement }] = rivals;
  const [ours, other] = [
    sourceOf(context.reading, said.reading.block, said.quantity.span),
    sourceOf(theirs, known.reading.block, known.quantity.span),
  ];
  return {
    check: 'accounts-differ',
    severity: 'information',
    certainty,
    place: placeOf(context, said.reading.block, figureSpan(said.quantity)),
    message: message(
      'Accounts differ: this draft gives {0} ({1}), another gives {2} ({3}).',
      figureText(said),
      ours!,
      figurePhrase(known),
      other!,
    ),
    why: sameSubject(said, judgement),
    related: otherPlaces(rivals),
    fixes: everyAccount(context, said, null, [{ figure: known, speaker: other }]),
  };
}
