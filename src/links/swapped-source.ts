import { nameWords } from '../claims/attributions/same-name.ts';
import { contains, overlaps, type Span } from '../prose/span.ts';
import type { Token } from '../prose/token.ts';
import type { Link } from './link.ts';
import { type Retelling, retellings } from './retelling.ts';

/** Another name where the record, told in its own words, names who said it. */
export interface SwappedSource {
  /** The name in the draft; UTF-16 offsets into the text of the link's block. */
  readonly span: Span;
  /** The name that the record has there. */
  readonly speaker: string;
}

/** The name that was put in the place of the one to whom the record's statement attributes what it says; null where none was. */
export function swappedSource(link: Link): SwappedSource | null {
  for (const retelling of retellings(link)) {
    for (const { said, known } of retelling.changes) {
      if (!isName(said) || !isName(known) || !contains(link.span, said[0]!)) continue;
      const ours = whole(retelling.said.tokens, said);
      const theirs = whole(retelling.known.tokens, known);
      const speaker = retelling.known.block.text.slice(theirs.start, theirs.end);
      if (isSource(link, retelling, theirs, speaker) && !sharesWord(nameIn(retelling, ours), speaker))
        return { span: ours, speaker };
    }
  }
  return null;
}

const isName = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.length <= LONGEST && tokens.every(({ tag }) => tag === 'NNP');

/** A name of more words is a list of names. */
const LONGEST = 5;

const nameIn = ({ said: { block } }: Retelling, { start, end }: Span): string => block.text.slice(start, end);

/** The whole name of which words were changed. */
function whole(tokens: readonly Token[], changed: readonly Token[]): Span {
  let from = tokens.indexOf(changed[0]!);
  let to = tokens.indexOf(changed.at(-1)!);
  while (to < tokens.length - 1 && tokens[to + 1]!.tag === 'NNP' && to - from < LONGEST) to++;
  while (from > 0 && tokens[from - 1]!.tag === 'NNP' && to - from < LONGEST) from--;
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}

/** Whether the record attributes what it says to that name. */
function isSource({ record }: Link, { known }: Retelling, name: Span, text: string): boolean {
  if (record.speaker && sharesLast(record.speaker, text)) return true;
  return record
    .reading()
    .attributions.some(({ source }) => source.some((part) => part.block === known.block && overlaps(part, name)));
}

const sharesLast = (speaker: string, text: string): boolean =>
  nameWords(text).includes(nameWords(speaker).at(-1) ?? '');

const sharesWord = (a: string, b: string): boolean => nameWords(a).some((word) => nameWords(b).includes(word));
