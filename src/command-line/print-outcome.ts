import type { Outcome } from '../reports/outcome.ts';
import { type Terminal, write } from './terminal.ts';
import { version } from './version.ts';

/** The forms that `check` prints in. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

/** One of the forms that `check` prints in. */
export type Format = (typeof FORMATS)[number];

/** Prints an outcome on standard output; only the form asked for is loaded. */
export async function printOutcome(outcome: Outcome, format: Format, terminal: Terminal): Promise<void> {
  for await (const text of print(outcome, format, terminal)) await write(terminal.stdout, text);
}

async function* print(outcome: Outcome, format: Format, { colours, width }: Terminal): AsyncGenerator<string> {
  switch (format) {
    case 'pretty': {
      const [{ pretty }, palettes] = await Promise.all([
        import('../reports/pretty.ts'),
        import('../reports/palette.ts'),
      ]);
      yield* pretty(outcome, { width, palette: colours ? palettes.coloured : palettes.plain });
      return;
    }
    case 'github':
      yield* (await import('../reports/github.ts')).github(outcome);
      return;
    case 'json':
      yield `${JSON.stringify((await import('../reports/json.ts')).jsonReport(outcome), null, 2)}\n`;
      return;
    case 'sarif': {
      const [{ sarif }, { checkTexts }] = await Promise.all([import('../reports/sarif.ts'), import('../engine.ts')]);
      yield `${JSON.stringify(sarif(outcome, checkTexts, version), null, 2)}\n`;
    }
  }
}
