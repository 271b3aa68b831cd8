// Entry that VS Code loads inside its extension host, on Node and in the browser's worker alike.
// mocha's browser build serves both: the worker has no Node, and one build means one behaviour.
import 'mocha/mocha.js';
import { LineReporter } from './reporter.ts';

/** Whether the build keeps names and maps for a developer. */
declare const DEVELOPMENT: boolean;

/** Runs every suite; rejects where any test failed, which VS Code turns into a failing exit code. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: LineReporter, timeout: 20_000 });
  // A forgotten `.only` must not pass for the whole.
  if (!DEVELOPMENT) mocha.forbidOnly();
  await import('./all-suites.ts');
  await new Promise<void>((resolve, reject) => {
    // Not `mocha.run`, which reads a page's address: neither host has one.
    Mocha.prototype.run.call(mocha, (failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
