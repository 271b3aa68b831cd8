import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readStatement } from '../../src/claims/read-statement.ts';
import { readClaims } from '../../src/records/read-claims.ts';
import { updateClaims } from '../../src/records/update-claims.ts';
import { ids, read, said, yaml } from './reading.ts';

const fragments = fc.constantFrom(
  ...['\n', '\r\n', ' ', '  ', '\t', ': ', '"', "'", '{', '}', '[', ']', ',', '#', '\\', 'x', '---\n', '...\n', '- '],
  ...[
    '  b:\n',
    '    quote: We left.\n',
    '  c: { quote: x }\n',
    '    supersedes: [a]\n',
    '    note: |+\n      y\n\n',
    '# c\n',
  ],
  ...[
    'desk:\n',
    'claims:\n',
    'version: 1\n',
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> x\n',
    '&k ',
    '*k',
    '\0',
    '\uFEFF',
  ],
  ...[
    '{"id":"b","quote":"x"}\n',
    '{"id":"a","quote":"y","supersedes":["b"]}\n',
    '"c": {"quote": "x"},\n',
    'statement: Two left.',
  ],
);
const lines = fc.constantFrom(
  ...[
    '  a:\n    quote: We left.\n',
    '  b:\n    statement: Two left.\n    mood: x\n',
    '  c:\n    supersedes: [b, zz]\n    quote: x\n',
  ],
  ...[
    '   d:\n      quote: x\n',
    ' e:\n  quote: x\n',
    '\n',
    '  # note\n',
    '  f: { quote: x }\n',
    '    note: y\n',
    '# n\n',
    '  g:\n',
  ],
);
const block = fc
  .tuple(fc.array(lines, { maxLength: 8 }), fc.constantFrom('', 'desk: { names: { Ilse: [Else] } }\n', '...\nx\n'))
  .map(([entries, after]) => `version: 1\nclaims:\n${entries.join('')}${after}`);
const jsonLines = fc
  .array(
    fc.constantFrom(
      '{"id":"a","quote":"x"}\n',
      '{"id":"b","quote":"x","supersedes":["a"]}\n',
      '\n',
      'x\n',
      '{"id":"c"}\r\n',
      '{"id":"d","mood":1,"quote":"y"}\n',
    ),
    { maxLength: 8 },
  )
  .map((all) => all.join(''));
const json = fc
  .array(fc.constantFrom('"a":{"quote":"x"}', '"b":{"quote":"y","supersedes":["a"]}', '\n"c":{}'), { maxLength: 5 })
  .map((all) => `{"version":1,"claims":{${all.join(',')}}}`);
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(12),
    insert: fc.array(fragments, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('an edit of a claims file', () => {
  const equalsReadingAnew = (
    uri: string,
    text: string,
    changes: readonly { at: number; cut: number; insert: string[] }[],
  ) => {
    let file = read(text, uri);
    for (const { at, cut, insert } of changes) {
      const start = Math.round(at * file.text.length);
      const span = { start, end: Math.min(file.text.length, start + cut) };
      const before = [...file.records];
      const update = updateClaims(file, { span, text: insert.join('') }, readStatement);
      file = update.file;
      assert.deepEqual(said(file), said(read(file.text, uri)));
      assert.deepEqual(
        new Set([...before.filter((record) => !update.removed.includes(record)), ...update.added]),
        new Set(file.records),
      );
    }
  };

  for (const [name, uri, texts] of [
    ['YAML', 'claims.yaml', block],
    ['JSON Lines', 'claims.jsonl', jsonLines],
    ['JSON', 'claims.json', json],
  ] as const)
    it(`leaves what reading anew would find: ${name}`, () => {
      fc.assert(
        fc.property(texts, edits, (text, changes) => equalsReadingAnew(uri, text, changes)),
        { numRuns: 400 },
      );
    });

  it('leaves untouched records the same objects, where they now stand', () => {
    for (const [uri, text, insert] of [
      ['claims.yaml', yaml({ a: 'quote: We left.', b: 'quote: You left.', c: 'quote: They left.' }), ' yesterday'],
      [
        'claims.jsonl',
        '{"id":"a","quote":"We left."}\n{"id":"b","quote":"You left."}\n{"id":"c","quote":"They left."}\n',
        ' yesterday',
      ],
      [
        'claims.json',
        '{"claims":{"a":{"quote":"We left."},"b":{"quote":"You left."},"c":{"quote":"They left."}},"version":1}',
        ' yesterday',
      ],
    ] as const) {
      const file = readClaims(uri, text, readStatement);
      const [a, b, c] = file.records;
      const at = text.indexOf('You left') + 8;
      const update = updateClaims(file, { span: { start: at, end: at }, text: insert }, readStatement);
      assert.deepEqual([update.file.records[0], update.file.records[2]], [a, c]);
      assert.deepEqual(update.removed, [b]);
      assert.deepEqual(
        update.added.map(({ quote }) => quote),
        ['You left yesterday.'],
      );
      assert.equal(update.file.text.slice(...Object.values(c!.fields.get('quote')!)), 'They left.');
      assert.deepEqual(ids(update.file), ['a', 'b', 'c']);
    }
  });

  it('costs one record of many', () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [`a${i}`, `statement: ${i} boats left.\nspeaker: Ilse`]),
    );
    let asked = read(yaml(many));
    const at = asked.text.indexOf('1500 boats');
    const began = performance.now();
    for (let i = 0; i < 20; i++)
      asked = updateClaims(asked, { span: { start: at, end: at }, text: '1' }, readStatement).file;
    const each = (performance.now() - began) / 20;
    assert.match(asked.records[1500]!.statement!, /^1{20}1500 boats/);
    assert.ok(each < 50, `${each} ms`);
  });
});
