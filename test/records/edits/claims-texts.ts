import fc from 'fast-check';

const part = fc.constantFrom(
  ...['  a:\n', '  b: # c\n', '  "n":\n', '  z: { quote: q }\n', '  y: {\n    quote: q,\n    note: n\n  }\n'],
  ...['    quote: We left.\n', '    statement: "Two left."\n', '    speaker:\n', '    note: "a\n      b"\n'],
  ...['    note: |+\n      y\n\n', '    note: >-\n      y\n      w\n', '    figures: [\n      a,\n      b\n    ]\n'],
  ...['    sources:\n      - { title: t } # c\n', '    sources:\n    - title: t\n      url: https://example.org\n'],
  ...['    supersedes: [b]\n', '    supersedes:\n      - "a"\n', '    checked: { by: x }\n'],
  ...['\n', '# c\n', '  # c\n', '    # c\n', '      # c\n', 'desk: {}\n'],
);
const ids = ['a', 'b', 'n', 'y', 'z', 'k', '"q"'];
const bodies = fc.constantFrom(
  ...[
    ' { quote: q }\n',
    ' # c\n    quote: q  \n',
    '\n    quote: |\n      w  \n\n      # no comment\n',
    ' {\n    quote: q,\n  }\n',
  ],
  ...[
    '\n    quote: w\n    note: |+\n      y\n\n',
    '\n    # c\n    quote: "w  \n\n      w"\n    # d\n',
    '\n    note: n\n',
  ],
);
const between = fc.array(fc.constantFrom('\n', '  \n', '# c\n', '  # d\n', '  # e\n', '      # f\n'), { maxLength: 4 });

/** Whole records in any order, with comments and blank lines between them. */
const shuffled = fc
  .shuffledSubarray(ids, { minLength: 1 })
  .chain((some) =>
    fc.tuple(...some.map((id) => fc.tuple(between, bodies).map(([gap, body]) => `${gap.join('')}  ${id}:${body}`))),
  )
  .chain((records) => between.map((gap) => [...records, ...gap]));

/** Any claims file in indented YAML, with comments, blank lines and texts over several lines wherever they may stand. */
export const files = fc
  .record({
    head: fc.constantFrom('', '# top\n', '\uFEFF'),
    parts: fc.oneof(fc.array(part, { maxLength: 14 }), shuffled),
    end: fc.constantFrom('', '\n', '...\n', '# g\ndesk: {}\n'),
    crlf: fc.boolean(),
    open: fc.boolean(),
  })
  .map(({ head, parts, end, crlf, open }) => {
    const text = `${head}version: 1\nclaims:\n${parts.join('')}${end}`;
    const cut = open ? text.replace(/\n$/, '') : text;
    return crlf ? cut.replaceAll('\n', '\r\n') : cut;
  });
