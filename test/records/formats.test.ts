import assert from 'node:assert/strict';
import { ids, problems, read, sentences } from './reading.ts';

describe('merge conflicts in a claims file', () => {
  const record = (id: string, body = 'statement: Two ferries left.') => `  ${id}:\n    ${body}\n`;
  const both = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> night-desk\n`;
  const head = 'version: 1\nclaims:\n';

  it('give one error each, and cost the records on both sides alone', () => {
    const file = read(head + record('a') + both(record('b'), record('c') + record('d')) + record('e'));
    assert.deepEqual(ids(file), ['a', 'e']);
    assert.deepEqual(problems(file), ['merge-conflict: <<<<<<< HEAD']);
    assert.deepEqual([...file.broken], ['b', 'c', 'd']);
    assert.match(sentences(file)[0]!, /keep one side/);
  });

  it('cost the record that they run through', () => {
    const inside = both('    status: verified\n', '    status: disputed\n');
    for (const rest of ['', '    note: Asked twice.\n']) {
      const file = read(head + record('a') + record('b') + inside + rest + record('c'));
      assert.deepEqual([ids(file), [...file.broken]], [['a', 'c'], ['b']]);
      assert.deepEqual(problems(file), ['merge-conflict: <<<<<<< HEAD']);
    }
  });

  it('give one error where the line of an id, of "claims" or of "version" is in them, and cost no other record', () => {
    const body = '    statement: Two ferries left.\n';
    const renamed = both('  b:\n', '  b-2:\n') + body;
    for (const [text, left, broken] of [
      [head + record('a') + renamed + record('c'), ['a', 'c'], ['b', 'b-2']],
      [head + renamed + record('c'), ['c'], ['b', 'b-2']],
      [`${head}${record('a')}${both(`  b:\n${body}`, `    note: Asked twice.\n`)}${record('c')}`, ['c'], ['a', 'b']],
      [`version: 1\n${both('claims:\n', `claims:\n${record('b')}`)}${record('c')}`, ['c'], ['b']],
      [`${both('version: 1\n', 'version: 1\ndesk: {}\n')}claims:\n${record('c')}`, ['c'], []],
    ] as const) {
      const file = read(text);
      assert.deepEqual(problems(file), ['merge-conflict: <<<<<<< HEAD'], text);
      assert.deepEqual([ids(file), [...file.broken].sort()], [left, broken], text);
    }
    const json = `{"version": 1, "claims": {\n${both('"b": {\n', '"b-2": {\n')}"quote": "x"},\n"z": {"quote": "y"}\n}}`;
    assert.deepEqual(problems(read(json, 'claims.json')), ['merge-conflict: <<<<<<< HEAD']);
    assert.deepEqual(ids(read(json, 'claims.json')), ['z']);
  });

  it('are one error still where the last marker is gone', () => {
    const file = read(`${head}<<<<<<< HEAD\n${record('b')}=======\n${record('b', 'statement: Three left.')}`);
    assert.deepEqual(problems(file), ['merge-conflict: <<<<<<< HEAD']);
    assert.deepEqual(ids(file), ['b']);
  });

  it('may show the common ancestor, follow each other, and stand at either end', () => {
    const three = `<<<<<<< HEAD\n${record('b')}||||||| 3f2a1c\n=======\n${record('c')}>>>>>>> night-desk\n`;
    const file = read(
      head +
        both(record('0'), '') +
        record('a') +
        three +
        both(record('x'), record('y')) +
        record('z') +
        both('', record('zz')),
    );
    assert.deepEqual(ids(file), ['a', 'z']);
    assert.equal(file.problems.length, 4);
    assert.deepEqual([...file.broken].sort(), ['0', 'b', 'c', 'x', 'y', 'zz']);
  });

  it('may be half resolved', () => {
    const file = read(
      `${head}${record('a')}=======\n${record('b')}>>>>>>> night-desk\n${record('c')}<<<<<<< HEAD\n${record('d')}`,
    );
    assert.deepEqual(ids(file), ['a', 'b', 'c', 'd']);
    assert.deepEqual(problems(file), [
      'merge-conflict: =======',
      'merge-conflict: >>>>>>> night-desk',
      'merge-conflict: <<<<<<< HEAD',
    ]);
  });

  it('are no matter of what merely looks like one', () => {
    const file = read(
      `${head}${record('a', 'note: =======\n    quote: |\n      <<<<<<< HEAD\n      =======')}# ======= #\n`,
    );
    assert.deepEqual([ids(file), problems(file)], [['a'], []]);
  });

  it('are found in JSON and in JSON Lines', () => {
    const line = (id: string) => `{"id":"${id}","quote":"We left."}\n`;
    const lines = read(line('a') + both(line('b'), line('c')) + line('d'), 'claims.jsonl');
    assert.deepEqual([ids(lines), problems(lines)], [['a', 'd'], ['merge-conflict: <<<<<<< HEAD']]);
    assert.deepEqual([...lines.broken], ['b', 'c']);
    const member = (id: string) => `    "${id}": {\n      "quote": "We left."\n    },\n`;
    const json = (records: string) =>
      `{\n  "version": 1,\n  "claims": {\n${records}    "z": { "quote": "x" }\n  }\n}\n`;
    const file = read(json(member('a') + both(member('b'), member('c')) + member('d')), 'claims.json');
    assert.deepEqual([ids(file), problems(file)], [['a', 'd', 'z'], ['merge-conflict: <<<<<<< HEAD']]);
    const within = read(
      json(`    "a": {\n${both('      "quote": "x"\n', '      "quote": "y"\n')}    },\n${member('b')}`),
    );
    assert.deepEqual([ids(within), problems(within)], [['b', 'z'], ['merge-conflict: <<<<<<< HEAD']]);
  });
});

describe('a claims file in JSON', () => {
  const pretty = (claims: unknown) => JSON.stringify({ version: 1, claims }, null, 2);
  const GOOD = {
    statement: 'Two ferries left.',
    sources: [{ outlet: 'Radio Vest', url: 'https://example.org/{a,b}' }],
  };

  it('is read indented and in one line, with places', () => {
    for (const text of [
      pretty({ a: GOOD, b: { quote: 'We\\n "left".', figures: [2] } }),
      JSON.stringify({ claims: { a: GOOD, b: { quote: 'We\\n "left".', figures: [2] } }, version: 1 }),
    ]) {
      const file = read(text, 'claims.json');
      assert.deepEqual([ids(file), problems(file)], [['a', 'b'], []]);
      const [a, b] = file.records;
      assert.equal(b?.quote, 'We\\n "left".');
      assert.deepEqual(b?.figures, ['2']);
      assert.deepEqual(a?.sources, GOOD.sources);
      assert.equal(text.slice(...Object.values(a!.fields.get('statement')!)), 'Two ferries left.');
      assert.equal(text.slice(...Object.values(b!.idSpan)), 'b');
      assert.equal(text.slice(b!.span.start, b!.span.start + 3), '"b"');
      assert.equal(text[b!.span.end - 1], '}');
    }
  });

  it('may be YAML in brackets, with comments', () => {
    const file = read(`{ # ours
  version: 1, desk: { names: { Ilse: [Else] } },
  claims: { a: { statement: don't sail # {
  , note: 'it''s "so"' }, "b": {
quote: "one
 two, three" } # }
  , },
}`);
    assert.deepEqual([ids(file), problems(file)], [['a', 'b'], []]);
    assert.deepEqual([file.records[0]?.statement, file.records[0]?.note], ["don't sail", 'it\'s "so"']);
    assert.equal(file.records[1]?.quote, 'one two, three');
    assert.equal(file.desk.names.get('else'), 'Ilse');
  });

  it('may have its records in brackets below an indented key', () => {
    for (const text of [
      'version: 1\nclaims: { a: { quote: x }, b: { quote: y } }\n',
      'version: 1\nclaims:\n  {\n    a: { quote: x },\n    b: { quote: y }\n  }\n',
    ])
      assert.deepEqual([ids(read(text)), problems(read(text))], [['a', 'b'], []]);
  });

  const text = pretty({ a: GOOD, b: { quote: 'We left.' }, c: GOOD });
  const cases: [name: string, broken: string, kept: string[], ...expected: string[]][] = [
    ['value', text.replace('"We left."', '["We left."]'), ['a', 'c'], 'nothing-claimed: b', 'wrong-type: ["We left."]'],
    ['mark', text.replace('left."\n    },\n    "c"', 'left.\n    },\n    "c"'), ['a', 'c'], 'syntax: "We left.'],
    ['bracket', text.replace('left."\n    },', 'left."\n    ,'), ['a', 'c'], 'syntax: {', 'syntax: "'],
    ['bracket too many', text.replace('left."\n    },', 'left."\n    }},'), ['a', 'b', 'c'], 'syntax: }'],
    ['comma', text.replace('left."\n    },', 'left."\n    }'), ['a', 'b', 'c'], 'syntax: "'],
    ['colon', text.replace('"quote":', '"quote"'), ['a', 'c'], 'syntax: "We left."'],
    ['end', text.slice(0, text.indexOf('"We left') + 4), ['a'], 'syntax: {', 'syntax: "We'],
  ];
  for (const [name, broken, kept, ...expected] of cases)
    it(`costs only the record that is broken: ${name}`, () => {
      const file = read(broken, 'claims.json');
      assert.deepEqual([ids(file), problems(file)], [kept, expected]);
    });

  it('is told where brackets at its ends do not pair', () => {
    const text = '{"version": 1, "claims": {"a": {"quote": "x"}}, "desk": {"names": {"Ilse": ["Else"]}}}';
    const of = (text: string) => [ids(read(text)), problems(read(text)), [...read(text).desk.names.keys()]];
    assert.deepEqual(of(text), [['a'], [], ['else']]);
    assert.deepEqual(of(`${text} and so on`), [['a'], ['syntax: a'], ['else']]);
    assert.deepEqual(of(text.slice(0, -1)), [['a'], ['syntax: {'], ['else']]);
    assert.deepEqual(of('{"desk": {"names": {}, "claims": {"a": {"quote": "x"}}}'), [
      ['a'],
      ['syntax: {', 'no-version: claims'],
      [],
    ]);
  });

  it('is asked for records', () => {
    const of = (text: string) => problems(read(text, 'claims.json'));
    assert.deepEqual(of('{}'), []);
    assert.deepEqual(of('{"a": {"quote": "x"}}'), ['no-claims: {']);
    assert.deepEqual(of('{"version": 1}'), []);
    assert.deepEqual(of('{"version": 1, "claims": null}'), []);
    assert.deepEqual(of('{"version": 1, "claims": []}'), ['claims-not-a-map: [']);
    assert.deepEqual(of('{"version": 3, "claims": {}, "clams": 1}'), ['version-unsupported: 3', 'unknown-key: clams']);
    assert.deepEqual(of('{"version": 1, "claims": {"a": 3, "b": null, "": {"quote": "x"}, "c"}}'), [
      'not-a-record: a',
      'not-a-record: b',
      'no-id: ',
      'not-a-record: c',
    ]);
  });
});

describe('a claims file in JSON Lines', () => {
  const read1 = (text: string) => read(text, 'file:///desk/claims.jsonl');

  it('has a record on each line that is not blank', () => {
    const text =
      '\uFEFF{"id":"a","statement":"Two left.","figures":[2]}\r\n\r\n  {"id":"b","quote":"We left.","supersedes":["a"]}  \n{"id":"c","quote":"x"}';
    const file = read1(text);
    assert.deepEqual([ids(file), problems(file)], [['a', 'b', 'c'], []]);
    const [a, b] = file.records;
    assert.deepEqual([a?.statement, a?.figures, b?.quote, b?.supersedes], ['Two left.', ['2'], 'We left.', ['a']]);
    assert.equal(text.slice(...Object.values(b!.span)), '{"id":"b","quote":"We left.","supersedes":["a"]}');
    assert.equal(text.slice(...Object.values(b!.idSpan)), 'b');
    assert.deepEqual([...b!.fields.keys()], ['quote', 'supersedes']);
  });

  it('loses only the lines that are broken', () => {
    const file = read1(
      '{"id":"a","quote":"x"}\nid,quote\n{"quote":"x"}\n{"id":7,"quote":"x"}\n{"id":"b","quote":"x}\n{"id":"c","quote":"x","mood":1}\n{"id":"d"}\n{"id":"a","quote":"y"}\n{"id":"e","quote":"x"',
    );
    assert.deepEqual(ids(file), ['a', '7', 'c']);
    assert.deepEqual(problems(file), [
      'duplicate-id: a',
      'syntax: id,quote',
      'no-id: {"quote":"x"}',
      'syntax: "x}',
      'unknown-key: mood',
      'nothing-claimed: d',
      'duplicate-id: a',
      'syntax: {"id":"e","quote":"x"',
    ]);
  });

  it('needs no version and may be empty', () => {
    for (const text of ['', '\n', '\uFEFF\n\n']) assert.deepEqual([ids(read1(text)), problems(read1(text))], [[], []]);
  });

  it('is read in time that grows with its lines', () => {
    const line = (i: number) =>
      `{"id":"tally-${i}","statement":"More than ${i} baskets came in.","matter":"baskets","extra":${i}}\n`;
    const text = Array.from({ length: 50_000 }, (_, i) => line(i)).join('');
    const began = performance.now();
    const file = read1(text);
    assert.equal(file.records.length, 50_000);
    assert.equal(file.problems.length, 1001);
    assert.ok(performance.now() - began < 10_000);
  });
});
