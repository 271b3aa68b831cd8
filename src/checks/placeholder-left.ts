import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';

/** A mark that something is still to come was left in the text. */
export const placeholderLeft: Check = {
  id: 'placeholder-left',
  summary: 'A placeholder (TK, XX, TBC) was left in the draft.',
  why: 'It is the first thing a reader sees and the last thing a writer does.',
  severity: 'warning',
  examples: [
    { draft: 'The harbour employs ⟦TK⟧ people, up from ⟦XX⟧ a year ago.' },
    { draft: 'The choir sang at 20:00, the AFC Champions drew 1-1, and Chapter XX follows.' },
  ],
  run: (context) =>
    context.reading.blocks.flatMap(({ block, tokens }) =>
      tokens
        .filter(({ text }, i) => PLACEHOLDER.test(text) && !numbered(tokens[i - 1]?.tag, text))
        .map(
          (token): Finding => ({
            check: 'placeholder-left',
            severity: 'warning',
            certainty: 0.95,
            place: placeOf(context, block, token),
            message: message('“{0}” still stands for something to come.', token.text),
            why: message('Newsrooms write it for what they do not know yet.'),
            related: [],
            fixes: [],
          }),
        ),
    ),
};

/** Journalism's own marks; XX stands for figures, so a Roman numeral after a name or a noun is none. */
const PLACEHOLDER = /^(?:(?:TK){1,5}|X{2,6}|TBC|TBD|TBA)$/;

const numbered = (before: string | undefined, text: string): boolean =>
  /^X+$/.test(text) && (before === 'NNP' || before === 'NN');
