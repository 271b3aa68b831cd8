// `npm test`: every stage in turn, also after one that failed; then the time of each, and last of all one line with how
// many tests passed and failed. Exits with 1 where anything failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const TSX = '--import=tsx';
const MOCHA = 'node_modules/mocha/bin/mocha.js';

/** Name, arguments of Node, and whether the stage runs tests: one that reports no test has failed. */
const stages = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { name: 'build', args: ['.ci/build.mjs'] },
  { name: 'package', args: ['.ci/package.mjs'] },
  { name: 'unit', args: [MOCHA, '--forbid-only'], tests: true },
  { name: 'editor', args: [TSX, 'test/host/run.ts'], tests: true },
  { name: 'pages', args: [MOCHA, '--config', 'test/host/.mocharc.json', '--forbid-only'], tests: true },
];

/** How mocha's reporters and the editor suites' own report; summed, for there may be several in a stage. */
const PASSED = /^ *(?:\[\w+\] )?(\d+) pass(?:ing|ed)\b/gm;
const FAILED = /^ *(?:\[\w+\] \d+ passed, )?(\d+) fail(?:ing|ed)\b/gm;

const results = [];
for (const stage of stages) results.push(await run(stage));
console.log();
for (const { name, ok, seconds } of results) console.log(`${ok ? '✔' : '✘'} ${name} ${seconds.toFixed(1)} s`);
console.log(`${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

async function run({ name, args, tests = false }) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const [code] = await once(child, 'close');
  const passed = count(output, PASSED);
  const failedTests = count(output, FAILED);
  const ok = code === 0 && failedTests === 0 && (passed > 0 || !tests);
  // A stage that failed without a failed test to show for it counts as one.
  return { name, ok, passed, failed: ok ? 0 : failedTests || 1, seconds: (performance.now() - start) / 1000 };
}

function count(text, pattern) {
  return [...text.matchAll(pattern)].reduce((total, [, number]) => total + Number(number), 0);
}

function sum(rows, key) {
  return rows.reduce((total, row) => total + row[key], 0);
}
