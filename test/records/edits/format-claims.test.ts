import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatClaims } from '../../../src/records/edits/format-claims.ts';
import { print } from '../../../src/records/message.ts';
import { apply, ids, problems, read, said } from '../reading.ts';
import { files } from './claims-texts.ts';

function formatted(text: string, uri = 'claims.yaml'): string {
  const formatting = formatClaims(read(text, uri));
  if ('obstacle' in formatting) assert.fail(print(formatting.obstacle.message));
  return apply(text, formatting.edits);
}

function obstacle(text: string, uri = 'claims.yaml'): string {
  const formatting = formatClaims(read(text, uri));
  assert.ok('obstacle' in formatting, 'it was formatted');
  const { message, span } = formatting.obstacle;
  return `${text.slice(span.start, span.end)}: ${print(message)}`;
}

describe('a claims file put in order', () => {
  const cases: [name: string, text: string, after: string][] = [
    [
      'has its records by id, and all else where it was',
      'version: 1\nclaims:\n  b:\n    quote: x\n  a:\n    statement: "Two left."   \n    speaker:  Ilse # she\ndesk: {}\n',
      'version: 1\nclaims:\n  a:\n    statement: "Two left."\n    speaker:  Ilse # she\n  b:\n    quote: x\ndesk: {}\n',
    ],
    [
      'keeps a comment with the record below it, or the one above where it touches that alone',
      'claims:\n  # of b\n  b: # too\n    quote: x\n    # and this\n  # of b still\n\n  # of a\n  a:\n    quote: y\n',
      'claims:\n  # of a\n  a:\n    quote: y\n\n  # of b\n  b: # too\n    quote: x\n    # and this\n  # of b still\n',
    ],
    [
      'keeps a comment that stands alone with the record below it',
      'claims:\n  b:\n    quote: x\n\n  # ferries\n\n  a:\n    quote: y\n',
      'claims:\n  # ferries\n\n  a:\n    quote: y\n\n  b:\n    quote: x\n',
    ],
    [
      'keeps what is said of the whole list at its ends',
      'claims:\n  # by id, please\n\n  b:\n    quote: x\n\n  a:\n    quote: y\n\n  # the end\n',
      'claims:\n  # by id, please\n\n  a:\n    quote: y\n\n  b:\n    quote: x\n\n  # the end\n',
    ],
    [
      'keeps a comment with the last record, and that of what follows there',
      'claims:\n  b:\n    quote: x\n  a:\n    quote: y\n  # of a\n# of the desk\ndesk: {}\n',
      'claims:\n  a:\n    quote: y\n  # of a\n  b:\n    quote: x\n# of the desk\ndesk: {}\n',
    ],
    [
      'stands apart as it did',
      'claims:\n\n  c:\n    quote: x\n\n  a:\n    quote: y\n\n\n  b:\n    quote: z',
      'claims:\n\n  a:\n    quote: y\n\n  b:\n    quote: z\n\n\n  c:\n    quote: x\n',
    ],
    [
      'keeps white space that is part of a text',
      'claims:  \n  a:\n    note: |  \n      two  \n      \t\n    quote: "x  \n      y"  \n    speaker: z\t\n',
      'claims:\n  a:\n    note: |  \n      two  \n      \t\n    quote: "x  \n      y"\n    speaker: z\n',
    ],
    [
      'keeps the blank lines that end a text',
      'claims:\n  b:\n    note: |+\n      y\n\n    quote: x\n  a:\n    quote: x\n    note: |+\n      y\n\n\n  c: { quote: x }\n',
      'claims:\n  a:\n    quote: x\n    note: |+\n      y\n\n\n  b:\n    note: |+\n      y\n\n    quote: x\n  c: { quote: x }\n',
    ],
    [
      'keeps Windows line ends',
      'claims:\r\n  b:\r\n    quote: x \r\n\r\n  a:\r\n    quote: y',
      'claims:\r\n  a:\r\n    quote: y\r\n\r\n  b:\r\n    quote: x\r\n',
    ],
    [
      'of records in brackets changes their places, not their commas',
      'claims: {b: {quote: x}, "a": {quote: y},\n  c: {quote: z} }',
      'claims: {"a": {quote: y}, b: {quote: x},\n  c: {quote: z} }\n',
    ],
    [
      'is the same where it was in order',
      '# x\nversion: 1\n\nclaims:\n  a: { quote: x }\n',
      '# x\nversion: 1\n\nclaims:\n  a: { quote: x }\n',
    ],
    ['may hold nothing', '', ''],
    ['may hold no records', 'version: 1 \nclaims: {}', 'version: 1\nclaims: {}\n'],
  ];
  for (const [name, text, after] of cases)
    it(name, () => {
      assert.equal(formatted(text), after);
      assert.equal(formatted(after), after, 'it is not the same the second time');
    });

  it('as JSON', () => {
    const text =
      '{\n  "version": 1, \n  "claims": {\n    "b": { "quote": "x" },\n    "a": {\n      "quote": "y"\n    }\n  }\n}';
    assert.equal(
      formatted(text, 'claims.json'),
      '{\n  "version": 1,\n  "claims": {\n    "a": {\n      "quote": "y"\n    },\n    "b": { "quote": "x" }\n  }\n}\n',
    );
  });

  it('as JSON Lines', () => {
    const text = '\uFEFF{"id":"b","quote":"x"} \r\n\r\n  {"id":"a","quote":"y"}';
    const after = '\uFEFF{"id":"a","quote":"y"}\r\n\r\n  {"id":"b","quote":"x"}\r\n';
    assert.equal(formatted(text, 'claims.jsonl'), after);
    assert.equal(formatted(after, 'claims.jsonl'), after);
  });

  it('is edited in as few places as are wrong', () => {
    const text = 'claims:\n  a:\n    quote: x\n  b:\n    quote: y \n  c:\n    quote: z\n';
    const formatting = formatClaims(read(text));
    assert.ok('edits' in formatting);
    assert.deepEqual(formatting.edits, [{ uri: 'claims.yaml', span: { start: 43, end: 44 }, text: '' }]);
  });

  it('keeps the order in which records of one id stand: the first is the one that is read', () => {
    const text = 'claims:\n  b:\n    quote: x\n  a:\n    quote: first\n  a:\n    quote: second\n';
    assert.match(formatted(text), /first.*second.*x/s);
  });

  it('is left as it is until what is broken has been mended', () => {
    const both = '<<<<<<< HEAD\n  b:\n    quote: x\n=======\n  c:\n    quote: x\n>>>>>>> night-desk\n';
    assert.match(obstacle(`claims:\n${both}  a:\n    quote: y\n`), /^<<<<<<< HEAD: A merge left this unresolved/);
    assert.match(
      obstacle('claims:\n  b:\n    quote: "x\n  a:\n    quote: y\n'),
      /^"x: This quotation mark is never closed/,
    );
    assert.match(obstacle('claims:\n  b:\n    quote: x\n    sources:\n\t- { title: t }\n'), /tab/);
    assert.match(obstacle('records:\n  b:\n    quote: x\n'), /no "claims:"/);
    assert.match(obstacle('{"id":"b","quote":"x"}\n{"quote":"y"}\n', 'claims.jsonl'), /has no id/);
    assert.match(obstacle('{"id":"b","quote":"x"}\nnothing\n', 'claims.jsonl'), /no whole record/);
    assert.match(obstacle('{"claims": {"b": {"quote": "x"}, "a": {"quote": "y"}', 'claims.json'), /never closed/);
    assert.match(obstacle('a: 1\n---\nb: 2\n'), /several|no "claims:"|below this line/);
  });

  it('is left as it is where ending its last line would show that it cannot be read', () => {
    assert.match(obstacle('version: 1\nclaims:\n  a: |\t?'), /The value ended before this/);
  });

  it('is left as it is where records would have to change places and cannot', () => {
    const shared = (a: string, b: string) =>
      `claims:\n  ${a}:\n    quote: x\n    sources: &s [{ title: t }]\n  ${b}:\n    quote: y\n    sources: *s\n`;
    assert.match(obstacle(shared('b', 'a')), /^b: .*anchors/);
    assert.equal(formatted(shared('a', 'b')), shared('a', 'b'));
    assert.match(obstacle('claims: {\n  b: { quote: x }, # of b\n  a: { quote: y }\n}\n'), /^b: .*comments/);
  });

  it('is put in order whatever else is wrong in it', () => {
    assert.match(formatted('claims:\n  b:\n    status: unsure\n  a:\n    quote: x\n    asOf: soon\n'), /a:.*b:/s);
  });

  const values = (text: string) =>
    said(read(text))
      .records.map(({ span, idSpan, fields, ...values }) => values)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trimEnd())
      .sort();

  it('says what it said, has every line that it had, and stays as it is', () => {
    let sorted = 0;
    fc.assert(
      fc.property(files, (text) => {
        const formatting = formatClaims(read(text));
        if ('obstacle' in formatting) return;
        const after = apply(text, formatting.edits);
        assert.deepEqual(values(after), values(text));
        const now = ids(read(after));
        assert.deepEqual(now, now.toSorted());
        assert.deepEqual(problems(read(after)).toSorted(), problems(read(text)).toSorted());
        assert.deepEqual(lines(after).join('\n').trim(), lines(text).join('\n').trim());
        assert.equal(formatted(after), after);
        if (ids(read(text)).join() !== now.join()) sorted++;
      }),
      { numRuns: 1000 },
    );
    assert.ok(sorted > 50, `only ${sorted} files were out of order`);
  });
});
