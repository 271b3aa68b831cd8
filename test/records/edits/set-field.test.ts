import assert from 'node:assert/strict';
import fc from 'fast-check';
import { setField } from '../../../src/records/edits/set-field.ts';
import type { Value } from '../../../src/records/edits/write-value.ts';
import { apply, problems, read, yaml } from '../reading.ts';

/** The text after one field of its first record is set; null where that is refused. */
function set(text: string, key: string, value: Value | null, uri = 'claims.yaml'): string | null {
  const file = read(text, uri);
  const edits = setField(file, file.records[0]!, key, value);
  return edits && apply(text, edits);
}

describe('a field of a record set', () => {
  const base = (body: string) => yaml({ a: body, b: 'quote: y' });
  const cases: [name: string, before: string, key: string, value: Value | null, after: string][] = [
    ['a bare value', 'quote: x # c', 'quote', 'We left.', 'quote: We left. # c'],
    ['a quoted value', "quote:  'x'", 'quote', 'We: left.', 'quote:  "We: left."'],
    ['a value over lines', 'quote: x\n  y # c\nnote: z', 'quote', 'w', 'quote: w # c\nnote: z'],
    ['a block of text', 'quote: >- # c\n  x\n\n  y\n\nnote: z', 'quote', 'w', 'quote: w\n\nnote: z'],
    ['a value on the next line', 'quote:\n  x', 'quote', 'w', 'quote: w'],
    ['a value below a comment', 'quote: # c\n  x', 'quote', 'w', 'quote: # c\n  w'],
    ['an empty value', 'quote: x\nspeaker: # who?', 'speaker', 'Ilse', 'quote: x\nspeaker: Ilse # who?'],
    ['an alias', 'quote: &q x\nnote: *q', 'note', 'w', 'quote: &q x\nnote: w'],
    ['a list', 'quote: x\nsupersedes:\n  - c # c\n  - d', 'supersedes', ['e'], 'quote: x\nsupersedes: [e]'],
    [
      'a list of maps',
      'quote: x\nsources: [y] # c',
      'sources',
      [{ outlet: 'Radio' }],
      'quote: x\nsources:\n  - { outlet: Radio } # c',
    ],
    [
      'a list of maps on lines',
      'quote: x\nsources:\n- title: y\n- z',
      'sources',
      [{ outlet: 'Radio' }],
      'quote: x\nsources:\n  - { outlet: Radio }',
    ],
    [
      'a map',
      'quote: x\nchecked:\n  by: SK',
      'checked',
      { by: 'AB', on: '2025-02-03' },
      'quote: x\nchecked: { by: AB, on: 2025-02-03 }',
    ],
    ['a field that was not there', 'quote: x # c\n# d', 'status', 'verified', 'quote: x # c\n# d\nstatus: verified'],
    ['a field after a kept text', 'quote: |+\n  x\n\n', 'status', 'verified', 'quote: |+\n  x\n\n\nstatus: verified'],
    ['no field', 'quote: x\nnote: y # c\nspeaker: z', 'note', null, 'quote: x\nspeaker: z'],
    ['no field, where it is the last', 'quote: x\nnote: |\n  y\n  z', 'note', null, 'quote: x'],
    ['no field, where none was', 'quote: x', 'note', null, 'quote: x'],
  ];
  for (const [name, before, key, value, after] of cases)
    it(`in place of ${name}`, () => assert.equal(set(base(before), key, value), base(after)));

  const inBrackets: [before: string, key: string, value: Value | null, after: string][] = [
    ['a: { quote: x, note: y }', 'quote', 'w, z', 'a: { quote: "w, z", note: y }'],
    ['a: { quote: x, note: }', 'note', 'w', 'a: { quote: x, note: w }'],
    ['a: { quote: x }', 'status', 'verified', 'a: { quote: x, status: verified }'],
    [
      'a: {\n      quote: x,\n      note: y }',
      'asOf',
      '2025-02-03',
      'a: {\n      quote: x,\n      note: y,\n      asOf: 2025-02-03 }',
    ],
    ['a: { quote: x, note: y }', 'note', null, 'a: { quote: x }'],
    ['a: { note: y, quote: x }', 'note', null, 'a: { quote: x }'],
  ];
  for (const [before, key, value, after] of inBrackets)
    it(`in brackets: ${before} → ${after}`, () =>
      assert.equal(
        set(`claims:\n  ${before}\n  b: { quote: y }\n`, key, value),
        `claims:\n  ${after}\n  b: { quote: y }\n`,
      ));

  it('in JSON and JSON Lines', () => {
    const json = '{"claims":{"a":{"quote":"x","note":null},"b":{"quote":"y"}}}';
    assert.equal(set(json, 'quote', 'say "w"'), json.replace('"x"', '"say \\"w\\""'));
    assert.equal(set(json, 'note', 'n'), json.replace('null', '"n"'));
    assert.equal(set(json, 'status', 'verified'), json.replace('null', 'null, "status": "verified"'));
    assert.equal(set(json, 'note', null), json.replace(',"note":null', ''));
    const line = '{"id":"a","quote":"x"}\n{"id":"b","quote":"y"}\n';
    assert.equal(
      set(line, 'sources', [{ outlet: 'Radio' }], 'claims.jsonl'),
      line.replace('"x"', '"x", "sources": [{"outlet":"Radio"}]'),
    );
  });

  it('is refused where the value is shared, or no text of the record holds it', () => {
    assert.equal(set('claims:\n  a:\n    quote: &q x\n  b:\n    quote: *q\n', 'quote', 'y'), null);
    assert.equal(set('x-a: &a { quote: x }\nclaims:\n  a: *a\n', 'quote', 'y'), null);
    assert.equal(setField({ uri: 'claims.yaml', text: '' }, { span: { start: 0, end: 0 } }, 'quote', 'y'), null);
  });

  it('overrides what a merge key gives', () => {
    const text = 'x-a: &a { quote: x }\nclaims:\n  a:\n    <<: *a\n';
    assert.equal(set(text, 'quote', 'w'), `${text}    quote: w\n`);
  });

  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }));
  const homes: [uri: string, text: string][] = [
    ['claims.yaml', '# c\nclaims:\n  a: # c\n    note: "x" # c\n    quote: y\n  z: { quote: z }\n'],
    ['claims.yaml', 'claims:\r\n  a:\r\n    note: |+\r\n      x\r\n\r\n    quote: y\r\n\r\n  # c\r\n  z: { quote: z }'],
    ['claims.yaml', 'claims:\n  a:\n    note:\n      x\n    quote: y\n  z: { quote: z }'],
    ['claims.yaml', 'claims:\n  a: { quote: y, note: [x] }\n  z: { quote: z }'],
    ['claims.yaml', 'claims:\n  a: { quote: y }\n  z: { quote: z }'],
    ['claims.yaml', 'claims:\n  a:\n    quote: y'],
    ['claims.json', '{\n  "claims": {\n    "a": {\n      "note": "x",\n      "quote": "y"\n    }\n  }\n}'],
    ['claims.jsonl', '{"id":"a","quote":"y"}\n{"id":"z","quote":"z"}\n'],
  ];
  for (const [uri, text] of homes)
    it(`says any text that it was given, and leaves the rest: ${JSON.stringify(text)}`, () => {
      const others = (text: string) => read(text, uri).records.map(({ id, quote, status }) => [id, quote, status]);
      fc.assert(
        fc.property(texts, (note) => {
          const after = set(text, 'note', note, uri)!;
          assert.equal(read(after, uri).records[0]?.note, note);
          assert.deepEqual(others(after), others(text));
          assert.deepEqual(
            problems(read(after, uri)),
            problems(read(text, uri)).filter((problem) => !problem.startsWith('wrong-type')),
          );
          // A second writing leaves what the first wrote around it.
          assert.equal(set(after, 'note', note, uri), after);
        }),
        { numRuns: 150 },
      );
    });
});
