import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { editClaims, readClaims, reportOn } from '../../src/engine.ts';
import { recordCandidates } from '../../src/links/record-index.ts';
import { Records } from '../../src/records/records.ts';
import { medians } from './medians.ts';

type Row = (what: string, ours: string, peer: string, ratio: number) => void;

const PLACES =
  'Leith Hull Oban Port Ellen Wick Thurso Mallaig Ayr Perth Islay Jura Skye Tiree Coll Barra Uist Lewis'.split(' ');
const THINGS = 'harbour museum bridge ferry school factory hospital library station theatre market dam'.split(' ');
const DEEDS = ['employs', 'was visited by', 'was built by', 'has room for', 'was left by', 'is used by'];
const PEOPLE = 'people workers passengers students visitors farmers miners nurses soldiers voters'.split(' ');

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** The statement of one of many records, no two of them alike. */
const statement = (n: number): string =>
  `The ${pick(THINGS, n)} of New ${pick(PLACES, n >> 3)} ${(n % 9973).toString(36)}${pick(PLACES, n >> 5).toLowerCase()} ${pick(DEEDS, n >> 2)} ${(((n * 7919) % 90_000) + 100).toLocaleString('en')} ${pick(PEOPLE, n >> 4)}.`;

const id = (n: number): string => `r-${String(n).padStart(7, '0')}`;

/** Files of records: how each is written, and a library's own reading of the whole and of one record. */
const FILES = [
  {
    name: '10,000 records in YAML',
    uri: 'claims.yaml',
    size: 10_000,
    head: 'version: 1\nclaims:\n',
    entry: (n: number) =>
      `  ${id(n)}:\n    statement: ${statement(n)}\n    speaker: the mayor\n    matter: m-${n >> 1}\n    asOf: 2025-01-09\n`,
    peer: 'yaml',
    whole: (text: string): unknown => parse(text),
    one: (entry: string): unknown => parse(entry),
  },
  {
    name: '1,000,000 in JSON Lines',
    uri: 'claims.jsonl',
    size: 1_000_000,
    head: '',
    entry: (n: number) =>
      `${JSON.stringify({ id: id(n), statement: statement(n), speaker: 'the mayor', matter: `m-${n >> 1}`, asOf: '2025-01-09' })}\n`,
    peer: 'JSON.parse',
    whole: (text: string): unknown => text.split('\n').map((line) => (line ? JSON.parse(line) : null)),
    one: (entry: string): unknown => JSON.parse(entry),
  },
];

/** What a large claims file costs: to read it, to edit one record of it, to find a claim's records in it. */
export function recordRows(row: Row): void {
  for (const { name, uri, size, head, entry, peer, whole, one } of FILES) {
    const text = head + Array.from({ length: size }, (_, n) => entry(n)).join('');
    const read = medians(
      size > 100_000 ? 1 : 3,
      { claimdesk: () => void readClaims(uri, text), peer: () => void whole(text) },
      0,
    );
    row(`${name} read, ms (peer: ${peer})`, ...figures(read, 0));

    let claims = readClaims(uri, text);
    const middle = claims.text.indexOf('employs', claims.text.length >> 1);
    const body = Array.from({ length: 60 }, (_, n) => statement(n * 131).replace(/\d(?=\D*$)/, '7')).join('\n\n');
    const draft = { uri: 'a.md', text: body, language: 'markdown' } as const;
    const drafts = [draft];
    reportOn(draft, drafts, new Records([claims]), {});
    const changed = entry(0);
    const edit = medians(20, {
      claimdesk: (round) => {
        const letter = 'abcdefgh'[(round + 8) % 8]!;
        claims = editClaims(claims, claims.text.slice(0, middle) + letter + claims.text.slice(middle));
      },
      peer: () => void one(changed),
    });
    row(`${name}: one record edited, ms (peer: ${peer} of that record)`, ...figures(edit, 3));

    const parser = unified().use(remarkParse).use(remarkGfm);
    const recheck = medians(10, {
      claimdesk: (round) => {
        const letter = 'abcdefgh'[(round + 8) % 8]!;
        claims = editClaims(claims, claims.text.slice(0, middle) + letter + claims.text.slice(middle));
        reportOn(draft, drafts, new Records([claims]), {});
      },
      peer: () => void parser.parse(body),
    });
    row(
      `${name}: the same, and 60 claims checked again, ms (peer: remark-parse + GFM on them)`,
      ...figures(recheck, 1),
    );

    const records = new Records([claims]);
    const statements = Array.from({ length: Math.min(size, 10_000) }, (_, n) => statement(n));
    const find = medians(60, {
      claimdesk: (round) => void recordCandidates(statement((round + 3) * 977), 12, records),
      peer: () => void statements.filter((other) => other.includes('museum of New')).length,
    });
    row(`${name}: a claim’s candidates, ms (peer: a word sought through 10,000 statements)`, ...figures(find, 3));
  }
}

const figures = ({ claimdesk, peer }: Record<string, number>, digits: number): [string, string, number] => [
  claimdesk!.toFixed(digits),
  peer!.toFixed(digits),
  claimdesk! / peer!,
];
