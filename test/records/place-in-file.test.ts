import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeInFile } from '../../src/records/place-in-file.ts';
import { read } from './reading.ts';

/** What is being written at the `|` in a file: `map.key`, `map.?` for a key, and what is typed of it. */
function at(marked: string, uri = 'claims.yaml'): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { map, key, isKey, taken, typed } = placeInFile(read(text, uri), offset);
  const others = taken.size > 0 ? ` beside ${[...taken].join(', ')}` : '';
  return `${map ?? '-'}.${isKey ? '?' : (key ?? '-')} "${text.slice(typed.start, typed.end)}"${isKey ? others : ''}`;
}

const HEAD = 'version: 1\ndesk:\n  names: {}\nclaims:\n  a:\n    quote: x\n';

describe('the place in a claims file', () => {
  const cases: [marked: string, place: string][] = [
    ['ver|\n', 'file.? "ver"'],
    [`${HEAD}  b:\n    sta|\n    quote: x\n    note: y\n  c:\n    speaker: z\n`, 'record.? "sta" beside quote, note'],
    [`${HEAD}  b:\n    statement: x\n    |\n  c:\n    quote: x\n`, 'record.? "" beside statement'],
    [`${HEAD}  b:\n    quote: x\n    status: |\n`, 'record.status ""'],
    [`${HEAD}  b:\n    quote: x\n    status: ver|ified\n`, 'record.status "ver"'],
    [`${HEAD}  b:\n    speaker: the har|\n`, 'record.speaker "the har"'],
    [`${HEAD}  b:\n    supersedes: [a, c|]\n`, 'record.supersedes "c"'],
    [`${HEAD}  b:\n    supersedes:\n      - |\n`, 'record.supersedes ""'],
    [`${HEAD}  b:\n    supersedes:\n    - a|\n`, 'record.supersedes "a"'],
    [`${HEAD}  b:\n    sources:\n      - ti|\n`, 'source.? "ti"'],
    [`${HEAD}  b:\n    sources:\n      - title: x\n        out|\n`, 'source.? "out" beside title'],
    [`${HEAD}  b:\n    sources:\n    - title: x\n      outlet: y|\n`, 'source.outlet "y"'],
    [`${HEAD}  b:\n    sources:\n      - { title: "a, b", |}\n`, 'source.? "" beside title'],
    [`${HEAD}  b:\n    sources: [\n      { title: x,\n        outlet: Ra|`, 'source.outlet "Ra"'],
    [`${HEAD}  b:\n    checked: { by: |`, 'checked.by ""'],
    [`${HEAD}  b:\n    checked:\n      on|\n`, 'checked.? "on"'],
    [`${HEAD}  b: { quote: x, spea| }\n`, 'record.? "spea" beside quote'],
    [`${HEAD}  b|\n`, '-.? "b" beside a'],
    [`${HEAD}  # sta|\n`, '-.- ""'],
    [`${HEAD}  b:\n    statement: >-\n      One and two|\n`, '-.- "One and two"'],
    ['desk:\n  gl|\nclaims: {}\n', 'desk.? "gl"'],
    ['desk:\n  names:\n    Kyiv: [K|]\nclaims: {}\n', '-.Kyiv "K"'],
  ];
  for (const [marked, place] of cases)
    it(`${place} in …${marked.slice(-40).replaceAll('\n', '⏎')}`, () => assert.equal(at(marked), place));

  it('is told in JSON and in JSON Lines', () => {
    const json = (inner: string) =>
      `{\n  "version": 1,\n  "claims": {\n    "a": {\n      "quote": "x",\n      ${inner}\n    }\n  }\n}`;
    assert.equal(at(json('"speaker": "the |"'), 'claims.json'), 'record.speaker ""the "');
    assert.equal(at(json('"supersedes": ["|"]'), 'claims.json'), 'record.supersedes """');
    assert.equal(at('{"ver|', 'claims.json'), 'file.? ""ver"');
    assert.equal(at('{"id":"a","quote":"x"}\n{"id":"b","status":"|"}\n', 'claims.jsonl'), 'record.status """');
    assert.equal(at('{"id":"b","sources":[{"title":"x","out|', 'claims.jsonl'), 'source.? ""out" beside title');
  });

  it('is told of any text', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      ',',
      '#',
      'claims:\n',
      '  b:\n',
      '    sources:\n',
      '\t',
      '\r',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.nat(),
        fc.constantFrom('claims.yaml', 'claims.json', 'claims.jsonl'),
        (pieces, nat, uri) => {
          const text = pieces.join('');
          const offset = nat % (text.length + 1);
          const { typed } = placeInFile(read(text, uri), offset);
          assert.ok(typed.start >= 0 && typed.start <= typed.end && typed.end === offset);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
