import assert from 'node:assert/strict';
import { readClaims } from '../../src/records/read-claims.ts';
import { ids, NO_READING, problems, read, said, sentences, yaml } from './reading.ts';

const FILE = `# The harbour desk
version: 1
desk:
  glossary: { losses: sunk or damaged }
  names: { Ilse Vardø: [Ilse Vardo, I. Vardø] }
claims:
  ferry-count-vardo:
    statement: More than 40 ferries were held in port. # as of the morning
    matter: ferry-count
    speaker: "Ilse Vardø"
    status: attributed
    asOf: 2025-02-03
    sources:
      - { title: 1984, outlet: Harbour News, url: https://example.org/a, locator: para 6, accessed: 2025-02-04 }
      - outlet: Radio Vest
    checked: { by: SK, on: 2025-02-05, how: called her }
    note: >-
      She said it
      twice.
    figures: [40, more than 40]

  # The log is on paper.
  log-entry:
    quote: 'We''ll sail at dawn.'
    speaker: the ferry's log
    supersedes: [ferry-count-vardo]
`;

describe('a claims file', () => {
  const file = read(FILE);
  const [count, log] = file.records;
  const at = (span: { start: number; end: number } | undefined) => span && FILE.slice(span.start, span.end);

  it('is read without a problem where nothing is wrong', () => assert.deepEqual(sentences(file), []));

  it('says what its records say', () => {
    assert.deepEqual(said(file).records[0], {
      ...said(file).records[0],
      id: 'ferry-count-vardo',
      file: 'claims.yaml',
      statement: 'More than 40 ferries were held in port.',
      quote: null,
      matter: 'ferry-count',
      speaker: 'Ilse Vardø',
      status: 'attributed',
      asOf: '2025-02-03',
      sources: [
        {
          title: '1984',
          outlet: 'Harbour News',
          url: 'https://example.org/a',
          locator: 'para 6',
          accessed: '2025-02-04',
        },
        { outlet: 'Radio Vest' },
      ],
      checked: { by: 'SK', on: '2025-02-05', how: 'called her' },
      note: 'She said it twice.',
      supersedes: [],
      figures: ['40', 'more than 40'],
    });
    assert.equal(log?.quote, "We'll sail at dawn.");
    assert.equal(log?.status, 'unchecked');
    assert.deepEqual(log?.supersedes, ['ferry-count-vardo']);
  });

  it('says where they say it', () => {
    assert.equal(at(count?.idSpan), 'ferry-count-vardo');
    assert.equal(at(count?.fields.get('statement')), 'More than 40 ferries were held in port.');
    assert.equal(at(count?.fields.get('speaker')), 'Ilse Vardø');
    assert.equal(at(count?.fields.get('note')), 'She said it\n      twice.');
    assert.equal(at(count?.fields.get('figures')), '[40, more than 40]');
    assert.equal(at(log?.fields.get('quote')), "We''ll sail at dawn.");
    assert.match(at(count?.span) ?? '', /^ferry-count-vardo:[\s\S]*more than 40\]$/);
    assert.match(at(log?.span) ?? '', /^log-entry:[\s\S]*\[ferry-count-vardo\]$/);
  });

  it('says what the desk means by its words', () => {
    assert.deepEqual(file.desk.glossary, new Map([['losses', 'sunk or damaged']]));
    assert.deepEqual(
      file.desk.names,
      new Map([
        ['ilse vardo', 'Ilse Vardø'],
        ['i. vardø', 'Ilse Vardø'],
      ]),
    );
  });

  it('has a statement or quote read once, when it is asked for', () => {
    const asked: string[] = [];
    const { records } = readClaims('claims.yaml', FILE, (text) => {
      asked.push(text);
      return NO_READING;
    });
    assert.deepEqual(asked, []);
    for (const record of [...records, ...records]) assert.equal(record.reading(), NO_READING);
    assert.deepEqual(asked, ['More than 40 ferries were held in port.', "We'll sail at dawn."]);
  });

  it('says the same with CRLF and a byte order mark', () => {
    const other = read(`\uFEFF${FILE.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(problems(other), []);
    const values = ({ statement, note, quote, sources }: (typeof file.records)[number]) => [
      statement,
      note,
      quote,
      sources,
    ];
    assert.deepEqual(other.records.map(values), file.records.map(values));
    assert.equal(other.text.slice(...Object.values(other.records[1]!.idSpan)), 'log-entry');
  });

  it('takes what is written for what is meant', () => {
    const [record] = read(
      yaml({
        a: 'statement: yes\nmatter: 2024\nspeaker: 007\nstatus: ~\nnote:\nasOf: "2025-02-03"\nfigures: [1.50, 0x10]',
      }),
    ).records;
    assert.deepEqual(
      [record?.statement, record?.matter, record?.speaker, record?.status, record?.note, record?.asOf, record?.figures],
      ['yes', '2024', '007', 'unchecked', null, '2025-02-03', ['1.50', '0x10']],
    );
  });

  it('follows anchors, aliases and merge keys', () => {
    const shared = read(`version: 1
x-shared: &harbour { speaker: Ilse Vardø, status: attributed }
claims:
  a:
    <<: *harbour
    statement: &s Forty ferries wait.
    status: verified
    sources: [&radio { outlet: Radio Vest }]
  b:
    statement: *s
    sources: [*radio, { <<: *radio, locator: 12:40 }]
  c: *nobody
  d:
    <<: [*harbour, { matter: wait }]
    quote: We wait.
`);
    assert.deepEqual(problems(shared), ['unknown-key: x-shared', 'not-a-record: c', 'anchor-unknown: *nobody']);
    const [a, b, d] = shared.records;
    assert.deepEqual([a?.speaker, a?.status], ['Ilse Vardø', 'verified']);
    assert.equal(b?.statement, 'Forty ferries wait.');
    assert.equal(shared.text.slice(...Object.values(b!.fields.get('statement')!)), '*s');
    assert.deepEqual(b?.sources, [{ outlet: 'Radio Vest' }, { outlet: 'Radio Vest', locator: '12:40' }]);
    assert.deepEqual([d?.speaker, d?.matter], ['Ilse Vardø', 'wait']);
  });

  it('may be empty', () => {
    for (const text of [
      '',
      '\n\n',
      '\uFEFF',
      '# nothing yet\n',
      '---\n',
      'version: 1\n',
      'version: 1\nclaims:\n',
      'version: 1\nclaims: {}',
    ])
      assert.deepEqual(said(read(text)), { ...said(read('')), text }, JSON.stringify(text));
  });

  it('may have its records before everything else, and directives', () => {
    const file = read(
      '%YAML 1.2\n---\nclaims:\n   a:\n      statement: Two ferries left.\n   b: { quote: We left. }\nversion: 1\n...\n',
    );
    assert.deepEqual([ids(file), problems(file)], [['a', 'b'], []]);
  });
});

describe('a record that is broken', () => {
  const GOOD = 'statement: Two ferries left.';
  const cases: [name: string, body: string, ...expected: string[]][] = [
    ['colon in a bare value', 'statement: She said: two ferries left.', 'syntax: She said: two ferries left.'],
    ['text after a quotation mark', 'quote: "We left" she said', 'syntax: she said'],
    ['apostrophe in single marks', "quote: 'We can't leave'", "syntax: t leave'"],
    ['open quotation mark', 'quote: "We left\nspeaker: Ilse', 'syntax: "We left'],
    ['reserved sign', 'statement: @vardo said two left.', 'syntax: @vardo said two left.'],
    ['open bracket', 'statement: Two left.\nsources: [{ outlet: Radio }\nnote: x', 'syntax: [{ outlet: Radio }'],
    ['tab', '\tstatement: Two left.', 'tab-indent: \t'],
    ['line without a key', 'statement: Two left.\nspeaker Ilse\nnote: x', 'syntax: speaker Ilse\n    note'],
    ['bad escape', 'statement: "Two \\q left."', 'syntax: \\q left."'],
    ['nothing in it', '', 'not-a-record: a'],
    ['no keys', 'Two ferries left.', 'not-a-record: a'],
    ['no space after colons', 'statement:Two', 'not-a-record: a'],
    ['a list', '- Two\n- left', 'not-a-record: a'],
    ['nothing claimed', 'speaker: Ilse\nstatement: " "', 'nothing-claimed: a'],
    ['a statement that is no text', 'statement: [Two, left]', 'nothing-claimed: a', 'wrong-type: [Two, left]'],
  ];
  for (const [name, body, ...expected] of cases)
    it(`costs itself alone: ${name}`, () => {
      const file = read(yaml({ '0': GOOD, a: body, z: GOOD }));
      assert.deepEqual(ids(file), ['0', 'z']);
      assert.deepEqual(problems(file), expected);
      assert.ok(file.broken.has('a'));
    });

  it('may stand at the wrong depth', () => {
    const deeper = read(
      'version: 1\nclaims:\n  a:\n    statement: Two left.\n   b:\n      statement: Three left.\n  c:\n    statement: Four left.\n d:\n    statement: Five left.\n',
    );
    assert.deepEqual(ids(deeper), ['a', 'b', 'c', 'd']);
    assert.deepEqual(problems(deeper), ['misindented: b', 'misindented: d']);
    const field = read(yaml({ a: '  statement: Two left.\nspeaker: Ilse', b: GOOD }));
    assert.deepEqual([ids(field), problems(field)], [['a', 'b'], ['misindented: speaker']]);
  });

  it('may stand outside the claims', () => {
    const file = read(`${yaml({ a: GOOD })}b:\n    ${GOOD}\n  c:\n    ${GOOD}\nmeta:\n  owner: harbour desk\n`);
    assert.deepEqual(ids(file), ['a', 'c']);
    assert.deepEqual(problems(file), ['outside-claims: b:', 'unknown-key: meta']);
    const dedented = read(`${yaml({ a: GOOD })}b:\n  ${GOOD}\n  speaker: Ilse\n  c:\n    ${GOOD}\n`);
    assert.deepEqual([ids(dedented), problems(dedented)], [['a', 'c'], ['outside-claims: b:']]);
  });

  it('may be too deep or shared too widely', () => {
    const deep = read(
      yaml({ a: `${GOOD}\nnote: ${'['.repeat(5000)}`, b: `${GOOD}\nx: ${'['.repeat(150)}${']'.repeat(150)}`, c: GOOD }),
    );
    assert.deepEqual(ids(deep), ['b', 'c']);
    assert.deepEqual(
      deep.problems.map(({ code }) => code),
      ['syntax', 'unknown-key'],
    );
    const tens = (name: string, of: string) => `x-${name}: &${name} [${Array(10).fill(of).join(', ')}]\n`;
    const bomb = read(
      `version: 1\n${tens('a', 'x')}${tens('b', '*a')}${tens('c', '*b')}${tens('d', '*c')}${tens('e', '*d')}claims:\n  a:\n    ${GOOD}\n    sources: *e\n  b:\n    ${GOOD}\n`,
    );
    assert.deepEqual(ids(bomb), ['a', 'b']);
    assert.ok(problems(bomb).some((problem) => problem.startsWith('anchor-too-large')));
  });
});

describe('a part of a record that is wrong', () => {
  const cases: [body: string, expected: string, sentence: RegExp][] = [
    ['status: verfied', 'unknown-status: verfied', /did you mean "verified"/],
    ['status: maybe', 'unknown-status: maybe', /unchecked, attributed, verified, disputed, withdrawn/],
    ['asOf: 2025-02-30', 'bad-date: 2025-02-30', /no day of the calendar/],
    ['asOf: 3 Feb 2025', 'bad-date: 3 Feb 2025', /2025-01-09/],
    ['sources: [{ accessed: 2023-02-29 }]', 'bad-date: 2023-02-29', /calendar/],
    ['checked: { on: yesterday }', 'bad-date: yesterday', /calendar/],
    ['sources: [{ url: example.org }]', 'bad-url: example.org', /https:/],
    ['sources: [{ url: "javascript:alert(1)" }]', 'bad-url: javascript:alert(1)', /https:/],
    ['sources: Radio Vest', 'wrong-type: Radio Vest', /must be a list/],
    ['sources: [Radio Vest]', 'wrong-type: Radio Vest', /Each item of "sources".*title, outlet/],
    ['checked: SK', 'wrong-type: SK', /by, on, how/],
    ['speaker: [Ilse]', 'wrong-type: [Ilse]', /"speaker" must be text/],
    ['supersedes: older', 'wrong-type: older', /must be a list/],
    ['supersedes: [Older One]', 'bad-id: Older One', /lower-case/],
    ['spaeker: Ilse', 'unknown-key: spaeker', /did you mean "speaker"/],
    ['mood: calm', 'unknown-key: mood', /it is kept/],
    ['constructor: x', 'unknown-key: constructor', /it is kept/],
    ['__proto__: { status: verified }', 'unknown-key: __proto__', /it is kept/],
    ['sources: [{ titel: x }]', 'unknown-key: titel', /did you mean "title"/],
    ['note: x\nnote: y', 'duplicate-key: note', /the first is kept/],
    ['? [a]\n: x', 'syntax: [a]', /plain text/],
  ];
  for (const [body, expected, sentence] of cases)
    it(`is pointed at and left out: ${body}`, () => {
      const file = read(yaml({ a: `statement: Two ferries left.\n${body}` }));
      assert.deepEqual(problems(file), [expected]);
      assert.match(sentences(file)[0]!, sentence);
      const [record] = file.records;
      assert.equal(record?.statement, 'Two ferries left.');
      assert.equal(record?.status, 'unchecked');
      for (const value of [record?.asOf, record?.speaker]) assert.equal(value, null);
      for (const source of record?.sources ?? []) assert.deepEqual(source, {});
    });

  it('may be text that a sign cuts short', () => {
    const file = read(yaml({ a: 'statement: The #1 ferry left. # at noon\nnote: x # y\nspeaker: "the #1"' }));
    assert.deepEqual(problems(file), ['cut-short: #1 ferry left. # at noon']);
    assert.equal(file.records[0]?.statement, 'The');
  });

  it('leaves the rest of its list', () => {
    const [record] = read(
      yaml({ a: 'statement: Two left.\nsources: [x, { outlet: Radio, url: ftp://x }, y, { title: Log }]' }),
    ).records;
    assert.deepEqual(record?.sources, [{ outlet: 'Radio' }, { title: 'Log' }]);
  });

  it('is not listed for ever', () => {
    const file = read(
      yaml({ a: `statement: Two left.\n${Array.from({ length: 500 }, (_, i) => `key${i}: x`).join('\n')}` }),
    );
    assert.equal(file.problems.length, 20);
    const many = read(
      yaml(Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`a${i}`, 'statement: Two.\nmood: x']))),
    );
    assert.equal(many.problems.length, 1001);
    assert.match(sentences(many).at(-1)!, /From here on/);
  });
});

describe('ids and references', () => {
  const GOOD = 'statement: Two ferries left.';

  it('reports an id that cannot be cited, and keeps its record', () => {
    const file = read(yaml({ 'Ferry Count': GOOD, '"x/y"': GOOD, ferry_2: GOOD, é: GOOD }));
    assert.deepEqual(ids(file), ['Ferry Count', 'x/y', 'ferry_2', 'é']);
    assert.deepEqual(problems(file), ['bad-id: Ferry Count', 'bad-id: x/y', 'bad-id: é']);
    assert.match(sentences(file)[0]!, /as in "ferry-count"/);
  });

  it('keeps the first of several records with one id and reports them all', () => {
    const file = read(
      `${yaml({ a: GOOD, b: GOOD })}  a:\n    statement: Three left.\n  "a":\n    statement: Four left.\n`,
    );
    assert.deepEqual(ids(file), ['a', 'b']);
    assert.equal(file.records[0]?.statement, 'Two ferries left.');
    assert.deepEqual(problems(file), ['duplicate-id: a', 'duplicate-id: a', 'duplicate-id: a']);
    assert.match(sentences(file)[1]!, /belongs to another record/);
  });

  it('reports replaced records that are unknown, the record itself, or in a circle', () => {
    const file = read(
      yaml({
        a: `${GOOD}\nsupersedes: [gone, a]`,
        b: `${GOOD}\nsupersedes: [c]`,
        c: `${GOOD}\nsupersedes:\n  - d`,
        d: `${GOOD}\nsupersedes: ["b", e]`,
        e: GOOD,
      }),
    );
    assert.deepEqual(problems(file), ['supersedes-unknown: gone', 'supersedes-itself: a', 'supersedes-circle: b']);
    assert.match(sentences(file)[2]!, /b → c → d → b/);
  });

  it('knows a broken record for one that is there', () => {
    assert.deepEqual(problems(read(yaml({ a: `${GOOD}\nsupersedes: [b]`, b: 'quote: "open' }))), ['syntax: "open']);
  });
});

describe('the file around the records', () => {
  const cases: [name: string, text: string, ...expected: string[]][] = [
    ['no version', 'claims:\n  a:\n    statement: Two left.\n', 'no-version: claims'],
    ['another version', 'version: 2\nclaims:\n', 'version-unsupported: 2'],
    ['a version that is none', 'version: one\nclaims:\n', 'version-unsupported: one'],
    ['claims in a list', 'version: 1\nclaims:\n  - statement: Two left.\n', 'claims-not-a-map: claims:'],
    ['claims that are text', 'version: 1\nclaims: none yet\n', 'claims-not-a-map: claims: none yet'],
    ['claims twice', 'version: 1\nclaims:\n  a:\n    quote: x\nclaims:\n  b:\n    quote: y\n', 'duplicate-key: claims'],
    ['desk twice', 'version: 1\ndesk: {}\ndesk: {}\n', 'duplicate-key: desk'],
    ['no claims at all', 'Dear desk,\nsee below: nothing.\n', 'no-claims: Dear desk,'],
    ['a list', '- a\n- b\n', 'no-claims: - a'],
    ['a stray line', 'version: 1\nclaims:\n  a:\n    quote: x\nand so on\n', 'syntax: and so on'],
    ['tabs', 'version: 1\nclaims:\n\ta:\n\t\tquote: x\n', 'tab-indent: \t'],
    ['several documents', 'version: 1\nclaims:\n---\nversion: 1\n', 'several-documents: ---'],
    ['no text', 'PNG\0\x01', 'not-text: \0'],
    ['a mistyped key', 'verison: 1\ndesk: {}\nclaims:\n', 'unknown-key: verison', 'no-version: claims'],
    ['a desk that is no map', 'version: 1\ndesk: harbour\n', 'wrong-type: harbour'],
    ['names without a list', 'version: 1\ndesk:\n  names: { Ilse: Else, Bo: [Beau] }\n', 'wrong-type: Else'],
    ['a variant of two names', 'version: 1\ndesk:\n  names: { Ilse: [Else], Elsa: [else] }\n', 'name-twice: else'],
    ['a broken desk', 'version: 1\ndesk:\n  names: { Ilse: [Else\nclaims:\n  a:\n    quote: x\n', 'syntax: [Else'],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => assert.deepEqual(problems(read(text)), expected));

  it('costs no record', () => {
    for (const [name, text] of cases)
      if (text.includes('quote: x') && name !== 'tabs') assert.equal(ids(read(text))[0], 'a', name);
    assert.deepEqual(ids(read(cases.find(([name]) => name === 'claims twice')![1])), ['a', 'b']);
  });
});
