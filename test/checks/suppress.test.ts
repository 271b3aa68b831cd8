import assert from 'node:assert/strict';
import type { CheckOptions } from '../../src/checks/check-options.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { suppressionEdit } from '../../src/checks/suppression-edits.ts';
import type { Language } from '../../src/prose/prose.ts';
import { print } from '../../src/records/message.ts';
import { Records } from '../../src/records/records.ts';
import type { TextEdit } from '../../src/records/text-edit.ts';
import { reading, records } from '../links/linked.ts';

const CLAIMS = records(`  toll:
    statement: The fire in Leith killed nine people.
  ships:
    statement: 30 ships call at the harbour.
`);

const FIRE = 'The fire in Leith killed 14 people.[^toll]';
const SHIPS = 'Some 40 ships call at the harbour.[^ships]';

const check = (text: string, language: Language = 'markdown', options: CheckOptions = {}, claims = CLAIMS) =>
  checkDraft({ uri: 'draft', reading: reading(text, language) }, claims, [], options);

/** What is found and what is suppressed, as check and words; of a suppression the reason too. */
function told(text: string, language: Language = 'markdown', options: CheckOptions = {}) {
  const { findings, suppressed } = check(text, language, options);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    found: findings.map(({ check: id, place }) => `${id} ${words(place.span)}`),
    quiet: suppressed.map(({ finding, suppression: { reason } }) => {
      return `${finding.check} ${words(finding.place.span)}: ${reason}`;
    }),
  };
}

const apply = (text: string, { span, text: put }: TextEdit) => text.slice(0, span.start) + put + text.slice(span.end);

describe('a suppression', () => {
  const here = '<!-- claimdesk-disable-sentence figure-differs: counted later -->';

  for (const language of ['markdown', 'plaintext'] as const)
    describe(language, () => {
      it('of a sentence reaches the sentence that it stands in or behind, and no other', () => {
        for (const [text, quiet] of [
          [`${FIRE}${here} ${SHIPS}`, '14'],
          [`${FIRE} ${SHIPS} ${here}`, '40'],
          [`${FIRE} Some 40 ships ${here} call at the harbour.[^ships]`, '40'],
        ] as const) {
          const result = told(text, language);
          assert.deepEqual(result.quiet, [`figure-differs ${quiet === '40' ? 'Some 40' : quiet}: counted later`], text);
          assert.deepEqual(result.found, [`figure-differs ${quiet === '14' ? 'Some 40' : '14'}`], text);
        }
      });

      it('of what comes next reaches one block', () => {
        const next = '<!-- claimdesk-disable-next figure-differs, unknown-record: by phone -->';
        const result = told(`${FIRE}\n\n${next}\n\n${SHIPS} Rain fell.[^x]\n\n${SHIPS}\n`, language);
        assert.deepEqual(result.quiet, ['figure-differs Some 40: by phone', 'unknown-record x: by phone']);
        assert.deepEqual(result.found, ['figure-differs 14', 'figure-differs Some 40']);
      });

      it('of a file reaches all of it', () => {
        const result = told(
          `${FIRE}\n\n${SHIPS}\n\n<!-- claimdesk-disable-file figure-differs: old figures, told as such -->\n`,
          language,
        );
        assert.deepEqual(result.found, []);
        assert.deepEqual(
          result.quiet.map((it) => it.replace(/.*: /, '')),
          ['old figures, told as such', 'old figures, told as such'],
        );
      });

      it('is no prose, alone on a line or not', () => {
        const file = '<!-- claimdesk-disable-file name-varies: the pen name is meant -->';
        const texts = (text: string) =>
          reading(text, language).blocks.map(({ block: { kind, text: it } }) => [kind, it]);
        const story = (first: string, more: string) =>
          `${first}Fire in Leith\n\n${FIRE}${more} ${SHIPS}${more}\n\n${SHIPS}\n`;
        assert.deepEqual(texts(story(`${file}\n\n`, here)), texts(story('', '')));
        assert.deepEqual(texts(`${FIRE}\n${file}\n${SHIPS}`).length, 2);
      });

      it('without a reason, a check or a reach that there is does nothing, and is told', () => {
        for (const [comment, words, message] of [
          ['claimdesk-disable-file figure-differs', '', /gives no reason/],
          ['claimdesk-disable-file figure-differs:  ', '', /gives no reason/],
          ['claimdesk-disable-file: why not', '', /names no check/],
          ['claimdesk-disable-all figure-differs: why not', '', /no “claimdesk-disable-all”/],
          ['claimdesk-disable-file figure-difers: why not', 'figure-difers', /Is “figure-differs” meant/],
          ['claimdesk-disable-file spelling: why not', 'spelling', /no check “spelling”/],
        ] as const) {
          const whole = `<!-- ${comment} -->`;
          const text = `${whole}\n\n${FIRE}\n`;
          const { findings, suppressed } = check(text, language);
          assert.deepEqual(suppressed, [], comment);
          assert.deepEqual(
            findings.map(({ check: id, place: { span } }) => `${id} ${text.slice(span.start, span.end)}`),
            [`unused-suppression ${words || whole}`, 'figure-differs 14'],
          );
          assert.match(print(findings[0]!.message), message);
        }
      });

      it('that a fix writes takes the finding, and taking it out restores the draft', () => {
        for (const text of [FIRE, `${FIRE} ${SHIPS}\n`, `# Fire\r\n\r\n${SHIPS}\r\n\r\nRain. ${FIRE} More rain.\r\n`])
          for (const reach of ['sentence', 'file'] as const)
            for (const finding of check(text, language).findings) {
              const draft = { uri: 'draft', reading: reading(text, language) };
              const edit = suppressionEdit(draft, finding, reach, ' so --> says\nSK ');
              assert.ok(edit);
              const after = apply(text, edit);
              const words = text.slice(finding.place.span.start, finding.place.span.end);
              const result = told(after, language);
              assert.ok(result.quiet.includes(`figure-differs ${words}: so – says SK`), JSON.stringify(result));
              assert.deepEqual(
                result.found.filter((it) => it.startsWith('unused')),
                [],
              );
              const [unused] = check(after, language, {}, records('  x:\n    statement: Rain fell.\n')).findings.filter(
                ({ check: id }) => id === 'unused-suppression',
              );
              assert.equal(apply(after, unused!.fixes[0]!.edits[0]!), text);
            }
      });
    });

  it('is none in code', () => {
    for (const code of [`\`${here}\``, `\n\n\`\`\`html\n${here}\n\`\`\`\n`, `\\${here}`])
      assert.deepEqual(told(`${FIRE} ${code}`), { found: ['figure-differs 14'], quiet: [] }, code);
  });

  it('stands in a cell, a list, a quote, a heading and a caption', () => {
    for (const text of [
      `| a | b |\n|---|---|\n| ${FIRE}${here} | ${SHIPS} |`,
      `- ${FIRE}${here}\n- ${SHIPS}`,
      `> ${FIRE} ${here}\n\n${SHIPS}`,
      `${SHIPS}\n\n# ${FIRE}${here}`,
    ])
      assert.deepEqual(told(text).quiet, ['figure-differs 14: counted later'], text);
  });

  it('keeps a table whole', () => {
    const text = `| a | b |\n|---|---|\n| ${FIRE} | x |\n`;
    const [finding] = check(text).findings;
    const edit = suppressionEdit({ uri: 'draft', reading: reading(text) }, finding!, 'sentence', 'a | b');
    assert.ok(apply(text, edit!).includes('figure-differs: a / b --> | x |'), apply(text, edit!));
  });

  it('goes below the front matter; no sentence of it can carry one', () => {
    const text = `---\ntitle: 14 die, 9 die and 23 die TK\n---\n\n${FIRE}\n`;
    const [finding] = check(text).findings;
    assert.equal(finding?.check, 'placeholder-left');
    const draft = { uri: 'draft', reading: reading(text) };
    assert.equal(suppressionEdit(draft, finding, 'sentence', 'so'), null);
    const after = apply(text, suppressionEdit(draft, finding, 'file', 'so')!);
    assert.equal(after, text.replace('---\n\n', '---\n\n<!-- claimdesk-disable-file placeholder-left: so -->\n\n'));
    assert.deepEqual(told(after).quiet, ['placeholder-left TK: so']);
  });

  it('is not called unused where the check is switched off, unsure or cannot judge', () => {
    const text = `${FIRE}${here}`;
    assert.deepEqual(told(text, 'markdown', { checks: { 'figure-differs': 'off' } }), { found: [], quiet: [] });
    assert.deepEqual(told(text, 'markdown', { certainty: 1.1 }), { found: [], quiet: [] });
    const others = '<!-- claimdesk-disable-file drafts-disagree: the rival is wrong -->';
    assert.deepEqual(told(others).found, []);
    const { findings } = checkDraft({ uri: 'a', reading: reading(text) }, new Records([]), []);
    assert.deepEqual(findings, []);
    const typed = records('  toll:\n    state: The fire in Leith killed nine people.\n');
    assert.deepEqual(checkDraft({ uri: 'a', reading: reading(text) }, typed, []).findings, []);
  });

  it('loses the one check of several that finds nothing', () => {
    for (const [checks, left] of [
      ['figure-differs, unit-differs', 'figure-differs'],
      ['unit-differs, figure-differs', 'figure-differs'],
      ['unit-differs figure-differs', 'figure-differs'],
    ]) {
      const text = `${FIRE}<!-- claimdesk-disable-sentence ${checks}: why -->`;
      const [unused] = check(text).findings;
      assert.equal(
        apply(text, unused!.fixes[0]!.edits[0]!),
        `${FIRE}<!-- claimdesk-disable-sentence ${left}: why -->`,
        checks,
      );
    }
  });

  it('costs no more than its length, whatever the draft', () => {
    for (const text of [
      here.repeat(5_000),
      `${FIRE}${here} `.repeat(500),
      '<!-- claimdesk-'.repeat(5_000),
      `<!-- claimdesk-disable-file ${'x, '.repeat(10_000)}: y -->`,
      `${'![a](b) '.repeat(500)}${here.repeat(500)}`,
    ])
      for (const language of ['markdown', 'plaintext'] as const) check(text, language);
  });
});
