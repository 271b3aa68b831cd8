import assert from 'node:assert/strict';
import type { Finding } from '../../src/checks/finding.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { print } from '../../src/records/message.ts';
import { Records } from '../../src/records/records.ts';
import { reading, records } from '../links/linked.ts';

const STRIKE = records(`  strike-company:
    statement: About 400 people joined the strike at the shipyard.
    matter: strike-turnout
    speaker: the shipyard
    asOf: 2025-01-08
  strike-police:
    statement: Some 700 people joined the strike at the shipyard.
    matter: strike-turnout
    speaker: police
  strike-union:
    statement: About 1,200 people joined the strike at the shipyard.
    matter: strike-turnout
    speaker: the union
    asOf: 2025-01-09
  strike-cost-company:
    statement: The strike at the shipyard cost £3 million.
    matter: strike-cost
    speaker: the shipyard
  strike-cost-union:
    statement: The strike at the shipyard cost £5 million.
    matter: strike-cost
    speaker: the union
`);

const accountsIn = (text: string, known = STRIKE): Finding[] =>
  checkDraft({ uri: 'draft.md', reading: reading(text) }, known, []).findings.filter(
    ({ check }) => check === 'accounts-differ',
  );

/** Each fix's title and the draft once it is applied. */
const mended = (text: string, { fixes }: Finding): string[] =>
  fixes.map(({ title, edits: [edit] }) => {
    const { start, end } = edit!.span;
    return `${print(title)} → ${text.slice(0, start)}${edit!.text}${text.slice(end)}`;
  });

describe('rival accounts', () => {
  it('are all named, each with who gives it and when, and may be given in three ways', () => {
    const text = 'About 400 people joined the strike at the shipyard.[^strike-company]';
    const [finding, ...more] = accountsIn(text);
    assert.deepEqual(more, []);
    assert.equal(
      print(finding!.message),
      'Accounts differ: about 400 people (the shipyard, 2025-01-08); some 700 people (police); about 1,200 people (the union, 2025-01-09). Give the range or say whose figure this is.',
    );
    assert.deepEqual(mended(text, finding!), [
      'Attribute the figure to the shipyard → About 400 people joined the strike at the shipyard, the shipyard said.[^strike-company]',
      'Give the range: between 400 and 1,200 → Between 400 and 1,200 people joined the strike at the shipyard.[^strike-company]',
      'Give every account → About 400 people joined the strike at the shipyard, the shipyard said; police said some 700; the union said about 1,200.[^strike-company]',
    ]);
  });

  it('are settled by each of the three, whether the claim cites a record or not', () => {
    for (const cited of ['[^strike-company]', '']) {
      const text = `About 400 people joined the strike at the shipyard.${cited}`;
      const [finding] = accountsIn(text);
      assert.equal(finding!.fixes.length, 3);
      for (const { edits } of finding!.fixes) {
        const [{ span, text: put }] = edits as [(typeof edits)[number]];
        const after = text.slice(0, span.start) + put + text.slice(span.end);
        assert.deepEqual(accountsIn(after), [], after);
      }
    }
  });

  it('are all in a range, which is not held against a part of what they count', () => {
    const toll = records(`  toll-police:
    statement: About 300 people were killed or injured in the flood at Leith.
    matter: toll
    speaker: police
  toll-mayor:
    statement: About 400 people were killed or injured in the flood at Leith.
    matter: toll
    speaker: Ana Ruiz
  toll-killed:
    statement: About 30 people were killed in the flood at Leith.
`);
    for (const cited of ['', '[^toll-police]'])
      assert.deepEqual(
        checkDraft(
          {
            uri: 'draft.md',
            reading: reading(`Between 300 and 400 people were killed or injured in the flood at Leith.${cited}`),
          },
          toll,
          [],
        ).findings.filter(({ check }) => check !== 'uncited-claim'),
        [],
      );
  });

  it('keep the sign of their currency in a range', () => {
    const text = 'The strike at the shipyard cost £3 million.[^strike-cost-company]';
    assert.ok(
      mended(text, accountsIn(text)[0]!)[1]!.endsWith('cost between £3 million and £5 million.[^strike-cost-company]'),
    );
  });

  it('of records that a claim is matched with are one finding, its own account first', () => {
    const text = 'The mayor of Hull said 300 people joined the strike at the shipyard.';
    const [finding, ...more] = accountsIn(text);
    assert.deepEqual(more, []);
    assert.equal(
      print(finding!.message).replace(/\(.*?mayor.*?\)/, '(the mayor)'),
      'Accounts differ: 300 (the mayor); about 400 people (the shipyard, 2025-01-08); some 700 people (police); about 1,200 people (the union, 2025-01-09). Give them all, each with who says so.',
    );
    assert.equal(finding!.related.length, 3);
  });
});

describe('a draft against itself', () => {
  const own = (text: string): Finding[] => {
    const draft = { uri: 'draft.md', reading: reading(text) };
    return checkDraft(draft, new Records([]), [draft]).findings.filter(
      ({ check }) => check === 'draft-contradicts-itself',
    );
  };
  const STORY = 'The fire on the Islay ferry killed nine passengers on Monday. The ship was towed to Oban.';

  for (const [where, text, said] of [
    [
      'headline',
      `# Ferry fire kills seven passengers\n\n${STORY}\n`,
      'The headline says seven, the story says nine passengers.',
    ],
    [
      'title',
      `---\ntitle: Ferry fire kills seven passengers\n---\n\n${STORY}\n`,
      'The headline says seven, the story says nine passengers.',
    ],
    [
      'deck',
      `---\ndeck: Seven passengers died in the Islay ferry fire on Monday\n---\n\n${STORY}\n`,
      'The deck says seven, the story says nine passengers.',
    ],
    [
      'caption',
      `${STORY}\n\n![The Islay ferry after the fire that killed seven passengers on Monday](ferry.jpg)\n`,
      'The caption says seven, the story says nine passengers.',
    ],
  ] as const)
    it(`takes the story’s word against the ${where}`, () => {
      const [finding, ...more] = own(text);
      assert.deepEqual(more, []);
      assert.equal(print(finding!.message), said);
      assert.equal(finding!.fixes[0]!.preferred, true);
      assert.match(mended(text, finding!)[0]!, /nine[\s\S]*nine|Nine[\s\S]*nine/);
    });

  it('names a figure once, with every place that gives another', () => {
    const found = own(
      `# Ferry fire kills seven passengers\n\n${STORY}\n\n![The Islay ferry after the fire that killed eight passengers on Monday](ferry.jpg)\n`,
    );
    assert.deepEqual(
      found.map(({ message }) => print(message)),
      [
        'The headline says seven, the story says nine passengers.',
        'The caption says eight, the story says nine passengers.',
      ],
    );
  });
});
