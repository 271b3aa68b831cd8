import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../src/checks/finding.ts';
import { suppressionEdit } from '../src/checks/suppression-edits.ts';
import { type Draft, editDraft, type Report, readClaims, readDraft, reportOn } from '../src/engine.ts';
import type { Edit } from '../src/prose/segment.ts';
import { Records } from '../src/records/records.ts';
import { extraction } from '../src/reports/extraction.ts';

const RECORDS = new Records([
  readClaims(
    'claims.yaml',
    `version: 1
desk:
  names: { Ana Ruiz: [Anna Ruiz] }
claims:
  dam-cost:
    statement: The new dam cost 40 million dollars.
    matter: dam-cost
    speaker: Ana Ruiz
  dam-cost-union:
    statement: The new dam cost 60 million dollars.
    matter: dam-cost
    speaker: Tom Lee
  dam-quote:
    quote: We will not leave the town before the river rises
    speaker: Ana Ruiz
`,
  ),
]);

const OTHERS: Draft[] = [
  { uri: 'b', text: 'The new dam cost 70 million dollars, Tom Lee said.', language: 'plaintext' },
];

/** What news is made of where one paragraph leans on another: names, pronouns, quotations that run on, figures. */
const NEWS = [
  ...['“', '”', '"', ' ', ' ', '\n', '\n\n', '\n\n', '. ', ', ', ': ', '# ', '> ', '- ', '*', '[^dam-cost]', '[^x]'],
  ...[
    'Ana Ruiz',
    'Anna Ruiz',
    'Tom Lee',
    'Leo Ruiz',
    'Ruiz',
    'Lee',
    'the Ministry of Water',
    'the ministry',
    'She',
    'he',
  ],
  ...[
    ' said ',
    ' told reporters ',
    ' writes:\n\n',
    ' writes:\n\n> ',
    '\n>\n> ',
    ' said the dam cost 40 million dollars.',
    ' said.\n\n',
  ],
  ...[
    'The new dam cost 60 million dollars.',
    'The new dam cost about 40 million dollars',
    'On May 3 120 people left the town.',
    'Last week 120 people left it.',
  ],
  ...['---\ndate: 2025-01-09\n---\n', 'By Ana Ruiz | May 9, 2025\n\n', 'HULL, May 9, 2025 — '],
  ...[
    '“We will leave the town before the river rises,” she said.',
    '“The river is rising.\n\n',
    '\n\n“It will not stop,” Lee said.',
  ],
  ...[
    '\n\nAccording to the Hull Post, citing Ruiz, the dam is weak.\n\n',
    'x',
    'TK',
    'Zelensky left. ',
    'Zelenskyy returned. ',
    'a zelensky ',
    'Zelenskyy',
    '[^a]: A note.\n',
    '<!-- claimdesk-disable-sentence figure-differs: counted later -->',
    '<!-- claimdesk-disable-file speaker-differs, name-varies: meant -->\n',
    '\n<!-- claimdesk-disable-next uncited-claim: known -->\n',
  ],
];
const text = fc.array(fc.constantFrom(...NEWS), { maxLength: 40 }).map((parts) => parts.join(''));
const edit = fc.record({
  at: fc.nat(1000),
  removed: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(30), fc.nat(200)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...NEWS), text),
});

/** Everything that a report says, by value and in draft offsets. */
const told = ({ reading, links, findings, suppressed }: Report) => ({
  read: extraction(null, reading),
  links: links.map(({ block: _, claims, record, ...rest }) => ({
    ...rest,
    claims: claims.map(({ span }) => span),
    record: record.id,
  })),
  findings,
  suppressed,
});

const edited = (draft: Draft, { start, end, text: put }: Edit): Draft =>
  editDraft(draft, draft.text.slice(0, start) + put + draft.text.slice(end), [{ start, end, text: put }]);

/** The draft with what stands between the words replaced once. */
function replaced(draft: Draft, words: string, put: string): Draft {
  const start = draft.text.indexOf(words);
  assert.ok(start >= 0, words);
  return edited(draft, { start, end: start + words.length, text: put });
}

describe('an edited draft', () => {
  for (const language of ['markdown', 'plaintext'] as const)
    it(`is reported on as if read from scratch (${language})`, () => {
      fc.assert(
        fc.property(
          text,
          fc.array(edit, { minLength: 1, maxLength: 6 }),
          fc.array(fc.boolean()),
          (first, edits, reads) => {
            let draft: Draft = { uri: 'a', text: first, language };
            for (const [i, { at, removed, put }] of edits.entries()) {
              if (reads[i] ?? true) reportOn(draft, [draft, ...OTHERS], RECORDS, {});
              const start = at % (draft.text.length + 1);
              draft = edited(draft, { start, end: Math.min(draft.text.length, start + removed), text: put });
            }
            const anew = { ...draft };
            assert.deepEqual(
              told(reportOn(draft, [...OTHERS, draft], RECORDS, {})),
              told(reportOn(anew, [anew, ...OTHERS], RECORDS, {})),
            );
          },
        ),
        { numRuns: 400 },
      );
    });

  for (const language of ['markdown', 'plaintext'] as const)
    it(`says the same of everything else when a finding is suppressed (${language})`, () => {
      fc.assert(
        fc.property(text, fc.nat(1000), fc.constantFrom('sentence', 'file'), (first, which, reach) => {
          const draft: Draft = { uri: 'a', text: first, language };
          const { findings, suppressed, reading } = reportOn(draft, [draft], RECORDS, {});
          const loud = findings.filter(({ check }) => check !== 'unused-suppression');
          const finding = loud[which % (loud.length || 1)];
          const edit = finding && suppressionEdit({ uri: 'a', reading }, finding, reach as 'sentence', 'known');
          if (!edit) return;
          const words = ({ check, place: { span } }: Finding, of: string) =>
            `${check} ${of.slice(span.start, span.end)}`;
          const before = [...loud, ...suppressed.map((it) => it.finding)].map((it) => words(it, first)).sort();
          const name = words(finding, first);
          const after = edited(draft, { ...edit.span, text: edit.text });
          const report = reportOn(after, [after], RECORDS, {});
          const quiet = report.suppressed.map((it) => words(it.finding, after.text));
          assert.ok(quiet.includes(name), JSON.stringify([first, after.text, name, quiet]));
          const still = report.findings.filter(({ check }) => check !== 'unused-suppression');
          assert.deepEqual(
            [...still.map((it) => words(it, after.text)), ...quiet].sort(),
            before,
            JSON.stringify([first, after.text]),
          );
        }),
        { numRuns: 400 },
      );
    });

  const STORY = `# Ruiz: river will rise

Ana Ruiz, the mayor, opened the dam on Monday.

“The river is rising,” Ruiz said. “It will not stop.

“We have a day at most.”

Tom Lee, a farmer, was not so sure.

He said the dam cost 40 million dollars.

The toll will fall, Lee said.
`;
  /** Makes the change and its undoing; answers how many passages were settled anew each time. */
  function settledAnew(words: string, put: string): [number, number] {
    const first: Draft = { uri: 'a', text: STORY, language: 'markdown' };
    const readings = [readDraft(first)];
    let draft = replaced(first, words, put);
    readings.push(readDraft(draft));
    assert.deepEqual(extraction(null, readings[1]!), extraction(null, readDraft({ ...draft })));
    draft = edited(draft, { start: STORY.indexOf(words), end: STORY.indexOf(words) + put.length, text: words });
    readings.push(readDraft(draft));
    assert.deepEqual(extraction(null, readings[2]!), extraction(null, readDraft({ ...draft })));
    const anew = (i: number) => {
      const kept = new Set(readings[i - 1]!.passages);
      return readings[i]!.passages.filter((passage) => !kept.has(passage)).length;
    };
    return [anew(1), anew(2)];
  }

  it('settles only the passage again in which a word is typed', () => {
    assert.deepEqual(settledAnew('not so sure', 'not quite so sure'), [1, 1]);
    assert.deepEqual(settledAnew('will fall', 'will rise'), [1, 1]);
  });

  it('settles a quotation that runs on as one', () => {
    assert.deepEqual(settledAnew('It will not stop.', 'It will not stop now.'), [1, 1]);
    assert.deepEqual(settledAnew('a day at most', 'two days at most'), [1, 1]);
  });

  it('parts and joins what an edit of the quotation marks parts and joins', () => {
    assert.deepEqual(settledAnew('“We have a day at most.”', 'We have a day at most.'), [2, 1]);
    assert.deepEqual(settledAnew(' Ruiz said.', ''), [1, 1]);
  });

  it('renames whoever is spoken of by a surname or a pronoun, and nobody else', () => {
    assert.deepEqual(settledAnew('om Lee', 'im Lee'), [3, 3]);
    assert.deepEqual(settledAnew('om Lee, a farmer', 'he farmer'), [3, 3]);
    assert.deepEqual(settledAnew('na Ruiz', 'na Ortiz'), [3, 3]);
  });

  it('settles what stands after blocks that were parted, joined or taken out only where they bear on it', () => {
    assert.deepEqual(settledAnew(' was not so sure.', '\n\nwas not so sure.'), [3, 2]);
    assert.deepEqual(settledAnew('\n\nTom Lee, a farmer, was not so sure.', ''), [3, 4]);
  });
});
