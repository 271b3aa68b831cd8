import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readStatement } from '../../src/claims/read-statement.ts';
import { addRecord } from '../../src/records/edits/add-record.ts';
import { formatClaims } from '../../src/records/edits/format-claims.ts';
import { applied } from '../../src/records/text-edit.ts';
import { updateClaims } from '../../src/records/update-claims.ts';
import { read } from './reading.ts';

/** Asks a file for everything that it has. */
function askAll(text: string, uri: string): void {
  const file = read(text, uri);
  for (const { span } of file.problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
  for (const record of file.records.slice(0, 50)) {
    for (const span of [record.span, record.idSpan, ...record.fields.values()])
      assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
    record.reading();
  }
  addRecord(file, 'm', { quote: 'x' });
  const formatting = formatClaims(file);
  if ('edits' in formatting) {
    const again = formatClaims(read(applied(text, formatting.edits), uri));
    assert.deepEqual(again, { edits: [] });
  }
  updateClaims(file, { span: { start: 0, end: Math.min(1, text.length) }, text: 'v' }, readStatement);
}

describe('hostile claims files', () => {
  for (const uri of ['claims.yaml', 'claims.json', 'claims.jsonl'])
    it(`never throw: ${uri}`, () => {
      const pieces = fc.array(
        fc.oneof(
          fc.constantFrom(
            ...'\n\r\t :"\'{}[],#&*!|>-?%@`\\~=<0a\0\uFEFF\uD800',
            '\n  ',
            '\n    ',
            'claims:',
            'statement:',
            '"claims":{',
            '<<: *a',
            '&a ',
            '---\n',
            '<<<<<<<\n',
            '=======\n',
            '>>>>>>>\n',
            '__proto__: ',
          ),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        { maxLength: 40 },
      );
      fc.assert(
        fc.property(fc.boolean(), pieces, (headed, all) =>
          askAll((headed ? 'version: 1\nclaims:\n  a: ' : '') + all.join(''), uri),
        ),
        { numRuns: 500 },
      );
    });

  it('may have more wrong in one place than can be counted', () => {
    for (const list of ['sources', 'supersedes']) {
      const file = read(
        `version: 1\nclaims:\n  a:\n    quote: x\n    ${list}: [${'X Y,'.repeat(200_000)}]\n  b: { quote: y }\n`,
      );
      assert.deepEqual(file.records.map(({ id }) => id).at(-1), 'b');
      assert.ok(file.problems.length > 0);
    }
  });

  const texts = (N: number): Record<string, string> => ({
    'one word': 'x'.repeat(10 * N),
    'open brackets': `claims: ${'{'.repeat(N)}`,
    'open lists': `claims:\n  a: ${'['.repeat(N)}`,
    'open marks': `claims:\n  a: ${'" '.repeat(N)}`,
    'open marks in JSON': `{"claims": {${'"a": "\n'.repeat(N)}`,
    'open members': `{"claims": {${'"a": {\n'.repeat(N)}`,
    'closing brackets': `{"claims": {\n  "a": {}\n${'}\n]'.repeat(N)}`,
    'minified JSON': `{"claims":{${Array.from({ length: N / 4 }, (_, i) => `"a${i}":{"quote":"x, {y}"}`).join(',')}}}`,
    'blank lines': `claims:\n  a:\n${' \n'.repeat(N)}    quote: x\n`,
    comments: `claims:\n  a:\n${'# c\n'.repeat(N)}    quote: x\n`,
    'one id': `claims:\n${'  a: { quote: x }\n'.repeat(N / 10)}`,
    'lines of one id': '{"id":"a","quote":"x"}\n'.repeat(N / 4),
    'many keys': `claims:\n  a:\n    quote: x\n${Array.from({ length: N }, (_, i) => `    k${i}: x\n`).join('')}`,
    'many faults': `claims:\n  a:\n    quote: x\n    supersedes: [${'X Y, '.repeat(N)}]\n    sources: [${'x, '.repeat(N)}]\n`,
    'a long chain': `claims:\n${Array.from({ length: N / 10 }, (_, i) => `  a${i}: { quote: x, supersedes: [a${i + 1}, a0] }\n`).join('')}`,
    'unknown ids': `claims:\n  a:\n    quote: x\n    supersedes: [${Array.from({ length: N }, (_, i) => `b${i}`).join(', ')}]\n`,
    'stray lines': `version: 1\nclaims:\n  a: { quote: x }\n${'stray\n'.repeat(N / 10)}`,
    'conflicts in a record': `claims:\n  a:\n${'<<<<<<< x\n=======\n>>>>>>> y\n'.repeat(N / 4)}    quote: x\n`,
    'marker lines': '=======\n'.repeat(N),
    'document marks': '---\n'.repeat(N),
    'misindented lines': `claims:\n  a:\n${'      x:\n    y:\n'.repeat(N / 10)}`,
    'twice the same keys': `claims:\n  a:\n    quote: x\n${'    k: x #y\n'.repeat(N)}`,
    aliases: `x-a: &a { quote: x }\nclaims:\n${'  b: [*a, *a, *a]\n'.repeat(N / 10)}`,
    tabs: `claims:\n${'\t'.repeat(N)}a:\n`,
    'carriage returns': `claims:\n${'\r'.repeat(N)}`,
    'a name of signs': `desk:\n  names: { ${'"'.repeat(N)}: x }\n`,
    'spaces before a colon': `claims:\n  a${' '.repeat(N)}b: x\n`,
    'an escape without end': `{"claims": {"a": {"quote": "${'\\'.repeat(N)}`,
  });
  const cost = (text: string): number => {
    const began = process.cpuUsage();
    askAll(text, 'claims.yaml');
    askAll(text, 'claims.jsonl');
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  const [short, long] = [texts(10_000), texts(40_000)];
  for (const name of Object.keys(short))
    it(`cost no more than their length: ${name}`, () => {
      const [once, fourTimes] = [cost(short[name]!), cost(long[name]!)];
      assert.ok(fourTimes < 500 || fourTimes < 9 * once, `${once} ms, ${fourTimes} ms`);
    });
});
