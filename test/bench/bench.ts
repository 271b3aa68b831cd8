// npm run bench: what Claimdesk costs, each figure beside a named peer in the same run (medians, interleaved).
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Draft, editDraft, readClaims, readDraft, reportOnAll } from '../../src/engine.ts';
import { Records } from '../../src/records/records.ts';
import { medians } from './medians.ts';
import { recordRows } from './records-bench.ts';

const newsroom = path.join(import.meta.dirname, '../newsroom');
const articles = readdirSync(newsroom, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:md|txt)$/.test(file))
  .map((file) => readFileSync(path.join(newsroom, file), 'utf8'));
const paragraphs = articles
  .flatMap((text) => text.split(/\r?\n\s*\n/))
  .filter((p) => /^\p{L}/u.test(p) && p.length > 120);

/** An article of about so many words, its paragraphs numbered so that no two are the same. */
const article = (words: number): string => {
  const out: string[] = [];
  for (let n = 0, count = 0; count < words; n++) {
    const paragraph = `${paragraphs[n % paragraphs.length]} That was report ${String.fromCharCode(65 + (n % 26))}${n}.`;
    count += paragraph.split(/\s+/).length;
    out.push(paragraph);
  }
  return out.join('\n\n');
};
const rows: string[][] = [];
const row = (what: string, ours: string, peer: string, ratio: number) =>
  rows.push([what, ours, peer, ratio.toFixed(2)]);

{
  const text = article(50_000);
  const wink = winkNLP(model, ['sbd', 'pos']);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const t = medians(5, {
    claimdesk: () => void readDraft({ uri: 'a.txt', text, language: 'plaintext' }),
    wink: () => void wink.readDoc(text).tokens().out(wink.its.pos),
  });
  row(
    'reading plain text, MB/s (peer: wink-nlp tagging)',
    ((megabytes * 1000) / t.claimdesk!).toFixed(1),
    ((megabytes * 1000) / t.wink!).toFixed(1),
    t.wink! / t.claimdesk!,
  );
}

/** Where a key is typed: behind a plain word, or behind a full name, which others in the draft may rest on. */
const PLACES: Readonly<Record<string, RegExp>> = {
  '': /[a-z]{5,}(?= [a-z])/,
  ' behind a name': /[A-Z][a-z]+ [A-Z][a-z]+(?= [a-z])/,
};

for (const [where, place] of Object.entries(PLACES))
  for (const words of [10_000, 100_000]) {
    let draft: Draft = { uri: 'a.md', text: article(words), language: 'markdown' };
    readDraft(draft);
    const middle = draft.text.length >> 1;
    const found = place.exec(draft.text.slice(middle))!;
    const at = middle + found.index + found[0].length;
    const from = draft.text.lastIndexOf('\n\n', at) + 2;
    const paragraph = draft.text.slice(from, draft.text.indexOf('\n\n', at));
    const parser = unified().use(remarkParse).use(remarkGfm);
    const t = medians(60, {
      claimdesk: (round) => {
        const edit = { start: at, end: at, text: 'abcdefgh'[(round + 8) % 8]! };
        draft = editDraft(draft, draft.text.slice(0, at) + edit.text + draft.text.slice(at), [edit]);
        readDraft(draft);
      },
      remark: () => void parser.parse(paragraph),
    });
    row(
      `one key typed${where} in ${words.toLocaleString('en')} words, ms (peer: remark-parse + GFM, that paragraph)`,
      t.claimdesk!.toFixed(3),
      t.remark!.toFixed(3),
      t.claimdesk! / t.remark!,
    );
  }

{
  const claims = readClaims('claims.yaml', readFileSync(path.join(newsroom, 'claims.yaml'), 'utf8'));
  const drafts = articles.map((text, i): Draft => ({ uri: `${i}.md`, text, language: 'markdown' }));
  const parser = unified().use(remarkParse).use(remarkGfm);
  const t = medians(9, {
    claimdesk: () =>
      void reportOnAll(
        drafts.map((draft) => ({ ...draft })),
        new Records([claims]),
        {},
      ),
    remark: () => {
      for (const { text } of drafts) parser.parse(text);
    },
  });
  row(
    'the sample newsroom read and checked, ms (peer: remark-parse + GFM on it)',
    t.claimdesk!.toFixed(1),
    t.remark!.toFixed(1),
    t.claimdesk! / t.remark!,
  );
}

{
  const cli = path.join(import.meta.dirname, '../../dist/cli.js');
  const file = path.join(
    newsroom,
    readdirSync(newsroom, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.txt'))!,
  );
  const t = medians(9, {
    claimdesk: () =>
      void execFileSync(process.execPath, [cli, 'check', file, '--fail-on', 'never'], { stdio: 'ignore' }),
    node: () => void execFileSync(process.execPath, ['-e', '0'], { stdio: 'ignore' }),
  });
  row(
    'process start to findings on one text, ms (peer: an empty Node process)',
    t.claimdesk!.toFixed(0),
    t.node!.toFixed(0),
    t.claimdesk! / t.node!,
  );
}

recordRows(row);

const head = ['what', 'claimdesk', 'peer', 'ratio'];
const width = head.map((_, c) => Math.max(...[head, ...rows].map((r) => r[c]!.length)));
for (const r of [head, ...rows])
  console.log(r.map((cell, c) => (c ? cell.padStart(width[c]!) : cell.padEnd(width[c]!))).join('  '));
