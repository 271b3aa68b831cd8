import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addRecord, type RecordFields } from '../../../src/records/edits/add-record.ts';
import { apply, ids, problems, read } from '../reading.ts';

const FIELDS: RecordFields = { statement: 'Forty ferries wait.', speaker: 'Ilse Vardø', note: null, sources: [] };

function added(text: string, id = 'm', fields = FIELDS, uri = 'claims.yaml'): string {
  const edits = addRecord({ uri, text }, id, fields);
  assert.ok(edits);
  return apply(text, edits);
}

describe('a record added to a claims file', () => {
  const cases: [name: string, text: string, after: string][] = [
    ['nothing yet', '', 'version: 1\nclaims:\n  m:\n    statement: Forty ferries wait.\n    speaker: Ilse Vardø\n'],
    [
      'only a comment, its line open',
      '# ours',
      '# ours\nversion: 1\nclaims:\n  m:\n    statement: Forty ferries wait.\n    speaker: Ilse Vardø\n',
    ],
    [
      'no claims yet',
      'version: 1\ndesk: {}\n',
      'version: 1\ndesk: {}\nclaims:\n  m:\n    statement: Forty ferries wait.\n    speaker: Ilse Vardø\n',
    ],
    [
      'claims without records',
      'version: 1\nclaims: # soon\ndesk: {}\n',
      'version: 1\nclaims: # soon\n  m:\n    statement: Forty ferries wait.\n    speaker: Ilse Vardø\ndesk: {}\n',
    ],
    [
      'claims said to be none',
      'claims: {} # soon\n',
      'claims: # soon\n  m:\n    statement: Forty ferries wait.\n    speaker: Ilse Vardø\n',
    ],
    [
      'claims said to be null',
      'claims: ~',
      'claims:\n  m:\n    statement: Forty ferries wait.\n    speaker: Ilse Vardø\n',
    ],
    [
      'between others, above the next one’s comment',
      'claims:\n  a:\n    quote: x\n    # about a\n  # about z\n  z:\n    quote: y\n',
      'claims:\n  a:\n    quote: x\n    # about a\n  m:\n    statement: Forty ferries wait.\n    speaker: Ilse Vardø\n  # about z\n  z:\n    quote: y\n',
    ],
    [
      'apart, where others stand apart',
      'claims:\n\n  a:\n    quote: x\n\n  z:\n    quote: y',
      'claims:\n\n  a:\n    quote: x\n\n  m:\n    statement: Forty ferries wait.\n    speaker: Ilse Vardø\n\n  z:\n    quote: y',
    ],
    [
      'at the end, before what follows the claims',
      'claims:\n    a:\n       quote: |+\n         x\n\n    # the end\n\ndesk: {}\n',
      'claims:\n    a:\n       quote: |+\n         x\n\n    m:\n       statement: Forty ferries wait.\n       speaker: Ilse Vardø\n    # the end\n\ndesk: {}\n',
    ],
    [
      'at the end of an open line',
      'claims:\r\n  a:\r\n    quote: x',
      'claims:\r\n  a:\r\n    quote: x\r\n  m:\r\n    statement: Forty ferries wait.\r\n    speaker: Ilse Vardø\r\n',
    ],
    [
      'before the end of the document',
      '---\nclaims:\n  a: { quote: x }\n...\n',
      '---\nclaims:\n  a: { quote: x }\n  m:\n    statement: Forty ferries wait.\n    speaker: Ilse Vardø\n...\n',
    ],
    [
      'in brackets',
      'claims: {a: {quote: x}, z: {quote: y}}\n',
      'claims: {a: {quote: x}, "m": {"statement":"Forty ferries wait.","speaker":"Ilse Vardø"}, z: {quote: y}}\n',
    ],
    [
      'in JSON',
      '{\n\t"version": 1,\n\t"claims": {\n\t\t"a": {\n\t\t\t"quote": "x"\n\t\t}\n\t}\n}\n',
      '{\n\t"version": 1,\n\t"claims": {\n\t\t"a": {\n\t\t\t"quote": "x"\n\t\t},\n\t\t"m": {\n\t\t\t"statement": "Forty ferries wait.",\n\t\t\t"speaker": "Ilse Vardø"\n\t\t}\n\t}\n}\n',
    ],
    [
      'in JSON on one line',
      '{"claims":{},"version":1}',
      '{"claims":{"m": {"statement":"Forty ferries wait.","speaker":"Ilse Vardø"}},"version":1}',
    ],
    [
      'in JSON without claims',
      '{\n  "version": 1\n}\n',
      '{\n  "claims": {\n    "m": {\n      "statement": "Forty ferries wait.",\n      "speaker": "Ilse Vardø"\n    }\n  },\n  "version": 1\n}\n',
    ],
  ];
  for (const [name, text, after] of cases)
    it(name, () => {
      assert.equal(added(text), after);
      assert.ok(ids(read(after)).includes('m'));
      assert.deepEqual(
        problems(read(after)).filter((problem) => !problem.startsWith('no-version')),
        [],
      );
    });

  it('is a line of JSON Lines', () => {
    const uri = 'claims.jsonl';
    const line = '{"id":"m","statement":"Forty ferries wait.","speaker":"Ilse Vardø"}';
    assert.equal(added('', 'm', FIELDS, uri), `${line}\n`);
    assert.equal(added('{"id":"a","quote":"x"}', 'm', FIELDS, uri), `{"id":"a","quote":"x"}\n${line}\n`);
    assert.equal(added('{"id":"a","quote":"x"}\r\n', 'm', FIELDS, uri), `{"id":"a","quote":"x"}\r\n${line}\r\n`);
  });

  it('begins a JSON file', () => {
    const text = added('', 'm', FIELDS, 'claims.json');
    assert.deepEqual(JSON.parse(text).version, 1);
    assert.deepEqual(ids(read(text)), ['m']);
  });

  it('has every kind of field', () => {
    const fields: RecordFields = {
      figures: ['more than 40'],
      supersedes: ['older', 'oldest'],
      checked: { by: 'SK', on: '2025-02-05' },
      sources: [{ title: 'Ferries, waiting', url: 'https://example.org/a?b=1' }, { outlet: 'Radio Vest' }],
      asOf: '2025-02-03',
      status: 'attributed',
      quote: 'We "wait": all of us.',
    };
    const text = added('', 'm', fields);
    assert.equal(
      text,
      `version: 1
claims:
  m:
    quote: 'We "wait": all of us.'
    status: attributed
    asOf: 2025-02-03
    sources:
      - { title: "Ferries, waiting", url: https://example.org/a?b=1 }
      - { outlet: Radio Vest }
    checked: { by: SK, on: 2025-02-05 }
    supersedes: [older, oldest]
    figures: [more than 40]
`,
    );
    const [record] = read(text).records;
    for (const [key, value] of Object.entries(fields)) assert.deepEqual(record?.[key as keyof RecordFields], value);
  });

  it('waits until the file is mended where nothing could be added', () => {
    for (const text of [
      'claims: none\n',
      'claims:\n  - a\n',
      'PNG\0',
      'claims:\n\ta:\n\t\tquote: x\n',
      '{"claims": []}',
    ])
      assert.equal(addRecord({ uri: 'claims.yaml', text }, 'm', FIELDS), null, text);
  });

  it('goes around what is broken', () => {
    const text =
      'version: 1\nclaims:\n  a:\n    quote: "open\n<<<<<<< HEAD\n  b:\n    quote: x\n=======\n>>>>>>> x\n  z:\n    quote: y\n';
    const file = read(added(text));
    assert.deepEqual(ids(file), ['m', 'z']);
    assert.deepEqual(problems(file), problems(read(text)));
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(fc.constantFrom(...'ab \t\n\r"\'\\:#-?[]{},&*!|>%@`~=<.0é’\u0085\u2028\uFEFF\uD800😀'), { maxLength: 12 })
      .map((signs) => signs.join('')),
    fc.constantFrom(
      'yes',
      'null',
      '~',
      '12',
      '1e3',
      '0x1f',
      '2025-02-03',
      '4,000',
      '...',
      '---',
      '- a',
      'a: b',
      'a #b',
      '<<',
      '!x',
      '*x',
      '&x',
      '? a',
      '% a',
      ' a',
      'a ',
      'a:',
      '=',
      '1_000',
      '.5',
      '+1',
    ),
  );
  const homes: [uri: string, text: string][] = [
    ['claims.yaml', '# c\nversion: 1\nclaims:\n    a:\n      quote: "x" # c\n    # z\n    z: {quote: y}\n\ndesk: {}'],
    ['claims.yaml', 'claims:\r\n  a:\r\n    quote: >+\r\n      x\r\n\r\n\r\n'],
    ['claims.yaml', 'claims: { a: {quote: x}, z: {quote: y} } # c\n'],
    ['claims.yaml', ''],
    ['claims.json', '{"version":1,"claims":{"a":{"quote":"x"}}}'],
    ['claims.json', '{\n    "version": 1,\n    "claims": {\n        "z": { "quote": "x" }\n    }\n}'],
    ['claims.jsonl', '{"id":"a","quote":"x"}'],
  ];
  for (const [uri, text] of homes)
    it(`says any text that it was given, and leaves the rest: ${JSON.stringify(text)}`, () => {
      const before = read(text, uri).records.map(({ id, quote }) => [id, quote]);
      fc.assert(
        fc.property(texts, texts, (note, title) => {
          const edits = addRecord({ uri, text }, 'm', {
            statement: `_${note}`,
            note,
            sources: [{ title }],
            figures: [title],
            supersedes: ['a'],
          });
          const file = read(apply(text, edits), uri);
          const record = file.records.find(({ id }) => id === 'm');
          assert.equal(record?.statement, `_${note}`);
          assert.equal(record?.note, note === '' ? null : note);
          assert.deepEqual([record?.sources, record?.figures], [[{ title }], [title]]);
          assert.deepEqual(
            file.records.filter(({ id }) => id !== 'm').map(({ id, quote }) => [id, quote]),
            before,
          );
          // An insertion: what stood there stands there still.
          assert.ok(edits?.every(({ span }) => span.start === span.end));
          assert.deepEqual(ids(file), ids(file).toSorted());
        }),
        { numRuns: 150 },
      );
    });
});
