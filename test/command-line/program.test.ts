import assert from 'node:assert/strict';
import { run } from '../../src/command-line/program.ts';
import type { JsonFinding } from '../../src/reports/json.ts';
import { schemaErrors } from '../reports/sarif-schema.ts';
import { folderWith } from './newsroom-folder.ts';
import { terminalIn } from './terminal-double.ts';

const ran = async (cwd: string, args: readonly string[], input: readonly string[] = []) => {
  const terminal = terminalIn(cwd, input);
  const code = await run(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
};

describe('claimdesk', () => {
  it('explains itself with examples', async () => {
    for (const args of [
      ['--help'],
      ['help', 'check'],
      ['check', '--help'],
      ['extract', '--help'],
      ['compare', '-h'],
      ['format', '-h'],
    ]) {
      const { code, out, err } = await ran('.', args);
      assert.equal(code, 0);
      assert.equal(err, '');
      if (args.length > 1) assert.match(out, /Examples:\n {2}claimdesk /);
    }
  });

  it('states its version', async () => {
    const { code, out } = await ran('.', ['--version']);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  it('ends with 2 and help on bad usage', async () => {
    for (const args of [
      [],
      ['frob'],
      ['check', '--format', 'xml'],
      ['check', '--frob'],
      ['check', '--fail-on', 'all'],
    ]) {
      const { code, out, err } = await ran('.', args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, /claimdesk/);
    }
  });
});

describe('claimdesk check', () => {
  const desk = folderWith({
    'drafts/a.md': '# Ferry inquest opens\n\nNobody swam ashore.\n',
    'drafts/b.txt': '\uFEFFThe ferry sank.\r\n',
    'drafts/picture.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]),
    'good/a.md': 'The ferry sank.\n',
  });

  it('is clean where nothing is found', async () => {
    const { code, out, err } = await ran(desk, ['check', 'good']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.equal(out, 'No findings in 1 draft, checked without records.\n');
  });

  it('checks the other drafts where one cannot be read, and ends with 2', async () => {
    const { code, out, err } = await ran(desk, ['check', 'drafts', 'gone.md']);
    assert.equal(code, 2);
    assert.match(out, /in 2 drafts/);
    assert.match(err, /^claimdesk: gone\.md: is not there/m);
    assert.match(err, /^claimdesk: drafts\/picture\.md: is binary/m);
  });

  it('says when a claims file is missing, and still checks', async () => {
    const { code, out, err } = await ran(desk, ['check', 'good', '--claims', 'desk/claims.yaml']);
    assert.equal(code, 2);
    assert.match(out, /in 1 draft/);
    assert.equal(err, 'claimdesk: desk/claims.yaml: is not there. Check the path.\n');
  });

  it('prints valid JSON and SARIF, also with troubles', async () => {
    const json = await ran(desk, ['check', 'drafts', '--format', 'json']);
    assert.deepEqual(JSON.parse(json.out).summary.drafts, 2);
    const sarif = await ran(desk, ['check', 'drafts', '--format', 'sarif', '--fail-on', 'never']);
    assert.equal(sarif.code, 2);
    assert.deepEqual(schemaErrors(JSON.parse(sarif.out)), []);
    assert.equal((await ran(desk, ['check', 'good', '--format', 'github'])).out, '');
  });
});

describe('claimdesk check, of records', () => {
  const desk = folderWith({
    'claims.yaml': `version: 1
claims:
  ferry-aboard:
    statement: About 40 passengers were aboard the Leith ferry.
    asOf: 2025-01-02
  ferry-cost:
    statement: The Leith ferry cost 12 million pounds.
`,
    'drafts/a.md': '---\ndate: 2025-03-01\n---\n\nAbout 40 passengers were aboard the Leith ferry.[^ferry-aboard]\n',
    'drafts/old/b.md': 'The Leith ferry cost 12 million pounds.[^ferry-cost]\n',
  });
  const found = async (...args: string[]) =>
    JSON.parse((await ran(desk, ['check', ...args, '--format', 'json'])).out).findings.map(
      ({ file, check, text }: JsonFinding) => `${file} ${check} ${text}`,
    );
  const UNUSED = 'claims.yaml unused-record ferry-cost';
  const STALE = 'drafts/a.md stale-record ferry-aboard';

  it('calls none unused unless every draft of the claims file is looked at', async () => {
    assert.deepEqual(await found('.'), []);
    assert.deepEqual(await found('drafts/a.md'), []);
    assert.deepEqual(await found('drafts'), []);
    assert.deepEqual(await found('.', '--exclude', '**/old/**'), []);
    assert.deepEqual(await found('.', '--claims', 'claims.yaml'), []);
  });

  it('calls one unused that no draft below its file has a use for', async () => {
    const other = folderWith({
      'claims.yaml': 'version: 1\nclaims:\n  ferry-cost:\n    statement: The Leith ferry cost 12 million pounds.\n',
      'drafts/a.md': 'Nobody was aboard.\n',
    });
    const { out } = await ran(other, ['check', '--format', 'json']);
    const [finding] = JSON.parse(out).findings;
    assert.equal(`${finding.file} ${finding.check} ${finding.text}`, UNUSED);
  });

  it('calls one stale that lies so many days before its draft', async () => {
    assert.deepEqual(await found('drafts/a.md', '--stale-after', '58'), []);
    assert.deepEqual(await found('drafts/a.md', '--stale-after', '57'), [STALE]);
    assert.deepEqual(await found('drafts/a.md', '--stale-after', '57', '--certainty', '1'), [STALE]);
  });

  it('takes numbers only where numbers are wanted', async () => {
    for (const args of [
      ['--stale-after', 'never'],
      ['--stale-after', '0'],
      ['--certainty', '2'],
      ['--certainty', ''],
    ]) {
      const { code, err } = await ran(desk, ['check', ...args]);
      assert.equal(code, 2);
      assert.match(err, /Write a number from/);
    }
  });
});

describe('claimdesk check, of suppressed findings', () => {
  const cited = 'About 60 passengers were aboard the Leith ferry.[^ferry-aboard]';
  const comment = '<!-- claimdesk-disable-sentence figure-differs: the line counts its crew -->';
  const desk = folderWith({
    'claims.yaml':
      'version: 1\nclaims:\n  ferry-aboard:\n    statement: About 40 passengers were aboard the Leith ferry.\n',
    'drafts/loud.md': `${cited}\n`,
    'drafts/quiet.md': `${cited}${comment}\n`,
    'drafts/stray.md': `Nobody was aboard.${comment}\n`,
  });

  it('leaves them out of the findings and the exit code, and keeps them in SARIF', async () => {
    assert.equal((await ran(desk, ['check', 'drafts/loud.md'])).code, 1);
    const { code, out } = await ran(desk, ['check', 'drafts/quiet.md', '--fail-on', 'info', '--format', 'sarif']);
    assert.equal(code, 0, out);
    const [result] = JSON.parse(out).runs[0].results;
    assert.equal(result.ruleId, 'figure-differs');
    assert.equal(result.suppressions[0].justification, 'the line counts its crew');
  });

  it('tells a comment that suppresses nothing', async () => {
    assert.equal((await ran(desk, ['check', 'drafts/stray.md'])).code, 0);
    const { code, out } = await ran(desk, ['check', 'drafts/stray.md', '--fail-on', 'info']);
    assert.equal(code, 1);
    assert.match(out, /note unused-suppression/);
  });

  it('runs no check that is switched off, and knows the names of all', async () => {
    assert.equal((await ran(desk, ['check', 'drafts/loud.md', '--off', 'figure-differs', 'name-varies'])).code, 0);
    const { code, err } = await ran(desk, ['check', 'drafts/loud.md', '--off', 'figure-difers']);
    assert.equal(code, 2);
    assert.equal(err, 'claimdesk: there is no check figure-difers. Is figure-differs meant?\n');
  });
});

describe('claimdesk extract', () => {
  const desk = folderWith({ 'a.md': '# Ferry\n\nSome 62 drowned.\n', 'b.txt': 'It sank.' });
  const ids = (text: string) => JSON.parse(text).map(({ id }: { id: string }) => id);

  it('reads files as one array, or one a line', async () => {
    const json = await ran(desk, ['extract']);
    assert.equal(json.code, 0);
    assert.deepEqual(ids(json.out), ['a.md', 'b.txt']);
    const jsonl = await ran(desk, ['extract', 'b.txt', 'a.md', '--format', 'jsonl']);
    assert.deepEqual(
      jsonl.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
      ['b.txt', 'a.md'],
    );
  });

  it('answers standard input line by line, in order', async () => {
    const input = ['{"id":"x","text":"Some 62 drowned."}\n{"id":"y","text":"# A","lang', 'uage":"markdown"}\n'];
    const { code, out, err } = await ran(desk, ['extract', '-', '--format', 'jsonl'], input);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['x', 'y'],
    );
    for (const list of ['quantities', 'dates', 'quotations', 'attributions', 'claims'])
      assert.ok(Array.isArray(rows[0][list]));
  });

  it('ends with 2 where a line was bad, the others answered', async () => {
    const { code, out, err } = await ran(
      desk,
      ['extract', '-'],
      ['{"id":1}\n{"id":2,"text":"x","language":"html"}\n{"id":3,"text":"x"}'],
    );
    assert.equal(code, 2);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      rows.map(({ id, error }) => [id, error]),
      [
        [1, 'line 1: "text" must be a string.'],
        [2, 'line 2: "language" must be "plaintext" or "markdown".'],
        [3, undefined],
      ],
    );
    assert.equal(err.trim().split('\n').length, 2);
  });

  it('refuses paths beside standard input', async () => {
    assert.equal((await ran(desk, ['extract', '-', 'a.md'])).code, 2);
  });

  it('ends with 2 where a file cannot be read, the others answered', async () => {
    const { code, out, err } = await ran(desk, ['extract', 'gone.md', 'a.md']);
    assert.equal(code, 2);
    assert.deepEqual(ids(out), ['a.md']);
    assert.match(err, /gone\.md/);
  });
});

describe('claimdesk compare', () => {
  it('explains two texts in a sentence', async () => {
    const { code, out } = await ran('.', ['compare', 'About 40 boats sank.', 'The mayor swam.']);
    assert.equal(code, 0);
    assert.match(out, /^(Contradicts|Supports|Unrelated): .+\n/);
  });

  it('answers pairs on standard input', async () => {
    const { code, out } = await ran(
      '.',
      ['compare', '--format', 'jsonl'],
      ['{"id":1,"a":"x","b":"y"}\n{"id":2,"a":"x"}\n'],
    );
    assert.equal(code, 2);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(Object.keys(first), ['id', 'relation', 'findings']);
    assert.deepEqual(second, { id: 2, error: 'line 2: "a" and "b" must be strings.' });
  });

  it('takes two texts or none', async () => {
    assert.equal((await ran('.', ['compare', 'one'])).code, 2);
    assert.equal((await ran('.', ['compare', '--format', 'pretty'])).code, 2);
    assert.equal((await ran('.', ['compare', 'a', 'b', 'c'])).code, 2);
  });
});
