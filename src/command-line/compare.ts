import { type Comparison, compareTexts } from '../engine.ts';
import { print } from '../records/message.ts';
import { visibleLine } from '../reports/display.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { answerLines, type Id, type Row, writeValues } from './json-lines.ts';
import { type Terminal, tell, write } from './terminal.ts';

/** The options of `compare`. */
export interface CompareOptions {
  /** For a person where two texts are given, JSON Lines otherwise. */
  readonly format?: 'pretty' | 'jsonl';
}

/** `claimdesk compare`: whether `b` contradicts `a`, follows from it, or neither. */
export async function compare(
  texts: readonly string[],
  { format = texts.length > 0 ? 'pretty' : 'jsonl' }: CompareOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const [a, b] = texts;
  if (a !== undefined && b !== undefined) {
    const verdict = compareTexts(a, b);
    await write(terminal.stdout, format === 'pretty' ? explained(verdict) : `${JSON.stringify(told(null, verdict))}\n`);
    return EXIT.clean;
  }
  if (a !== undefined || format === 'pretty') {
    await tell(terminal, 'compare takes two texts, or --format jsonl and lines of {"id","a","b"} on standard input.');
    return EXIT.trouble;
  }
  let ended: ExitCode = EXIT.clean;
  const answers = answerLines(terminal, answer, () => {
    ended = EXIT.trouble;
  });
  await writeValues(answers, 'jsonl', terminal);
  return ended;
}

function answer({ a, b }: Row, id: Id): object | string {
  if (typeof a !== 'string' || typeof b !== 'string') return '"a" and "b" must be strings.';
  return told(id, compareTexts(a, b));
}

const told = (id: Id, { relation, findings }: Comparison) => ({
  id,
  relation,
  findings: findings.map(({ check, message }) => ({ check, message: print(message) })),
});

const verdicts = { contradicts: 'Contradicts', supports: 'Supports', unrelated: 'Unrelated' } as const;

/** The verdict in one sentence, what it rests on, and what else was found. */
const explained = ({ relation, findings: [first, ...rest], why }: Comparison): string =>
  [
    `${verdicts[relation]}: ${visibleLine(print(why))}`,
    ...(first ? [`  ${visibleLine(print(first.why))} (${first.check})`] : []),
    ...rest.map(({ check, message }) => `  Also: ${visibleLine(print(message))} (${check})`),
    '',
  ].join('\n');
