/** The host that the build made this bundle for. */
declare const HOST: 'node' | 'worker';

/**
 * Prints one line for each test and `N passed, N failed` at the end, each after the host's name in brackets: by that
 * mark the lines are told from VS Code's own log, which goes the same way.
 */
export class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('pass', (test) => print(`✔ ${title(test)} (${test.duration} ms)`));
    runner.on('fail', (test, error) => print(`✘ ${title(test)}\n${explain(error)}`));
    runner.on('pending', (test) => print(`- ${title(test)}`));
    runner.once('end', () => print(`${this.stats.passes} passed, ${this.stats.failures} failed`));
  }
}

function print(text: string): void {
  console.log(`[${HOST}] ${text}`);
}

function title(test: Mocha.Runnable): string {
  return test.titlePath().join(' › ');
}

function explain(error: { stack?: string; actual?: unknown; expected?: unknown }): string {
  const lines = [error.stack ?? String(error)];
  if ('expected' in error && error.expected !== undefined) {
    lines.push(`expected: ${JSON.stringify(error.expected)}`, `actual:   ${JSON.stringify(error.actual)}`);
  }
  return lines.join('\n');
}
