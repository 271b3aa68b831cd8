// Prints precision, recall and F1 of the built command on the public benchmarks that lie beside the checkout, with their
// own scorers. usage: node test/bench/accuracy.mjs [FOLDER of .jsonl sets] (by default the development part)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bench = path.resolve(root, '../shared/bench');
const folder = path.resolve(process.argv[2] ?? path.join(bench, 'dev'));
if (!existsSync(path.join(bench, 'score')) || !existsSync(folder)) {
  console.error(
    `No benchmark in ${existsSync(folder) ? bench : folder}: it is not part of the project. Nothing was measured.`,
  );
  process.exit(2);
}
const scorer = (name) => import(pathToFileURL(path.join(bench, 'score', name)).href);
const { readJsonl } = await scorer('lib.mjs');
const { scoreQuantities } = await scorer('score-quantities.mjs');
const { scoreAttribution } = await scorer('score-attribution.mjs');
const { scoreNli } = await scorer('score-nli.mjs');

measure('quantities.jsonl', (gold) => {
  const read = extracted(gold).map(({ id, quantities }) => ({
    id,
    quantities: quantities.map(({ span: [start, end], value, bound, unit, text }) => ({
      start,
      end,
      value,
      bound,
      unit,
      text,
    })),
  }));
  const { scores } = scoreQuantities(gold, read);
  print('quantities: value and bound', scores['value+bound (up/down folded to =)']);
  print('quantities: value, bound and unit', scores['value+bound+unit']);
  print('quantities: value and unit, head noun', scores['value+unit (lenient head noun)']);
});
measure('attribution.jsonl', (gold) => {
  // The set annotates the outermost attribution only.
  const read = extracted(gold).map(({ id, attributions }) => ({
    id,
    attributions: attributions.filter((one) => one.within === null),
  }));
  const scores = scoreAttribution(gold, read);
  for (const kind of ['reporting', 'quoted', 'numeric', 'all'])
    print(`who said what, ${kind}`, scores[kind]['who-said-what']);
});
for (const set of ['figure-pairs', 'news-pairs'])
  measure(`${set}.jsonl`, (gold) => {
    const { contradiction, falseAlarm } = scoreNli(gold, compared(gold)).pooled;
    if (contradiction && set === 'figure-pairs') print(`${set}: contradiction`, contradiction);
    console.log(`${`${set}: false alarms`.padEnd(52)} ${percent(falseAlarm)}%`);
  });

measure('attribution.jsonl', (articles) => {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const found = articles.flatMap(({ text }) => contradictionsAlone(text));
  console.log(
    `${`${articles.length} articles, each alone: contradictions`.padEnd(52)} ${found.length} in ${words} words`,
  );
  for (const { check, message } of found) console.log(`  ${check}: ${message}`);
});

/** What `check` says against an article that lies alone, without a claims file; matters of style apart. */
function contradictionsAlone(text) {
  const place = mkdtempSync(path.join(tmpdir(), 'claimdesk-accuracy-'));
  try {
    writeFileSync(path.join(place, 'article.txt'), text);
    const args = ['check', 'article.txt', '--format', 'sarif', '--fail-on', 'never'];
    const { results } = JSON.parse(ran(args, { cwd: place })).runs[0];
    return results
      .filter(({ ruleId }) => !['uncited-claim', 'name-varies', 'placeholder-left'].includes(ruleId))
      .map(({ ruleId, message }) => ({ check: ruleId, message: message.text }));
  } finally {
    rmSync(place, { recursive: true });
  }
}

function measure(file, score) {
  const place = path.join(folder, file);
  if (existsSync(place)) score(readJsonl(place));
}

function extracted(gold) {
  return asked(
    ['extract', '-', '--format', 'jsonl'],
    gold.map(({ id, text }) => ({ id, text })),
  );
}

function compared(gold) {
  const label = { contradicts: 'contradiction', supports: 'entailment', unrelated: 'neutral' };
  const rows = gold.map(({ id, premise, hypothesis }) => ({ id, a: premise, b: hypothesis }));
  return asked(['compare', '--format', 'jsonl'], rows).map(({ id, relation }) => ({ id, label: label[relation] }));
}

function asked(args, rows) {
  const input = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
  return ran(args, { input })
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function ran(args, options) {
  const command = [path.join(root, 'dist/cli.js'), ...args];
  const run = spawnSync(process.execPath, command, { ...options, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (run.status !== 0) throw new Error(`claimdesk ${args.join(' ')} failed: ${run.stderr}`);
  return run.stdout;
}

function print(name, { p, r, f1 }) {
  console.log(`${name.padEnd(52)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}`);
}

function percent(share) {
  return (100 * share).toFixed(1).padStart(5);
}
