// The README's table of the checks, made from the code. `npm run readme` writes it; test/readme.test.ts holds it.
import { readFileSync, writeFileSync } from 'node:fs';
import { ALL_CHECKS } from '../src/checks/all-checks.ts';

const START = '<!-- checks:start -->';
const END = '<!-- checks:end -->';
const README = new URL('../README.md', import.meta.url);

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The checks as a Markdown table, in the order of their list. */
export const checkTable = () =>
  [
    '| check | finds | at worst |',
    '|---|---|---|',
    ...ALL_CHECKS.map(({ id, summary, severity }) => `| \`${id}\` | ${cell(summary)} | ${severity} |`),
  ].join('\n');

/** The table that stands in the README now. */
export const tableInReadme = () => {
  const text = readFileSync(README, 'utf8');
  return text.slice(text.indexOf(START) + START.length, text.indexOf(END)).trim();
};

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').split('/').pop())) {
  const text = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    `${text.slice(0, text.indexOf(START) + START.length)}\n${checkTable()}\n${text.slice(text.indexOf(END))}`,
  );
}
