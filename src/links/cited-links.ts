import { byBlock } from '../claims/by-block.ts';
import type { BlockReading, Claim, Passage } from '../claims/claim.ts';
import type { Block } from '../prose/block.ts';
import { contains, type Span } from '../prose/span.ts';
import type { Sentence } from '../prose/token.ts';
import { message } from '../records/message.ts';
import type { Records } from '../records/records.ts';
import type { Footnotes } from './footnotes.ts';
import { firstAfter, inSpan, itself, itsSpan } from './in-span.ts';
import type { Link, Links } from './link.ts';

/** The links that a passage's markers state, and the citations that no record answers. */
export function citedLinks(passage: Passage, records: Records, footnotes: Footnotes): Links {
  const links: Link[] = [];
  const claims = byBlock(passage.claims);
  const unknown: Links['unknown'][number][] = [];
  for (const block of passage.blocks)
    for (const [index, marker] of block.block.markers.entries()) {
      const cited = citedStretch(block, index);
      for (const citation of marker.citations) {
        const record = records.byId(citation.id);
        if (!record) {
          if (marker.form !== 'footnote' || !footnotes.defines(citation.id))
            unknown.push({
              block: block.block,
              span: cited?.span ?? { start: marker.at, end: marker.at },
              marker,
              citation,
            });
        } else if (cited) {
          links.push({
            block: block.block,
            claims: claimsAt(claims.get(block.block) ?? [], block, cited),
            record,
            how: 'cited',
            marker,
            span: cited.span,
            certainty: 1,
            reason: message('The draft cites “{0}” here.', record.id),
          });
        }
      }
    }
  return { links, unknown };
}

/**
 * The stretch that a marker answers for (UTF-16 offsets into the block's text): the sentence it stands in or right after,
 * from the marker before it in that sentence on; markers that stand together cite the same words, and no marker reaches
 * back over a full stop. A marker in mid-sentence answers for what stands before it, unless nothing that can be checked
 * does. This is how Markdown footnotes and Pandoc citations are used. Of the claims of a sentence a marker so cites the one
 * right before it, and those before that which have none of their own.
 */
function citedStretch(reading: BlockReading, index: number): CitedStretch | null {
  const { block, sentences, quantities, dates } = reading;
  const { at } = block.markers[index]!;
  const sentence = sentences[Math.min(firstAfter(sentences, itself, at - 1), sentences.length - 1)];
  if (!sentence) return null;
  const start = Math.max(sentence.start, block.markers[previousOf(block)[index]!]?.at ?? 0);
  const span = { start, end: Math.min(Math.max(at, start), sentence.end) };
  const last = !(block.markers[index + 1] && block.markers[index + 1]!.at <= sentence.end);
  const checkable =
    inSpan(quantities, itsSpan, span).length > 0 ||
    inSpan(dates, itsSpan, span).length > 0 ||
    /["“”]/.test(block.text.slice(span.start, span.end));
  return { sentence, span: last && !checkable ? { start, end: sentence.end } : span };
}

/** For each marker of a block the last one before it with words in between, -1 where there is none. One pass over the block. */
function previousOf(block: Block): readonly number[] {
  let previous = previousMarkers.get(block);
  if (!previous) {
    let last = -1;
    const { text, markers } = block;
    previous = markers.map(({ at }, i) => {
      if (i > 0 && WORD.test(text.slice(markers[i - 1]!.at, at))) last = i - 1;
      return last;
    });
    previousMarkers.set(block, previous);
  }
  return previous;
}

const previousMarkers = new WeakMap<Block, readonly number[]>();

const WORD = /[\p{L}\p{N}]/u;

/** What a marker cites. */
interface CitedStretch {
  readonly sentence: Sentence;
  readonly span: Span;
}

/** The claims of a stretch; a sentence that the readers found nothing in is a claim by being cited. */
function claimsAt(
  claims: readonly Claim[],
  reading: BlockReading,
  { sentence, span: stretch }: CitedStretch,
): Link['claims'] {
  const [first, ...rest] = inSpan(claims, itsSpan, stretch.end > stretch.start ? stretch : sentence);
  if (first) return [first, ...rest];
  const span = { start: sentence.start, end: sentence.end };
  const { block, dates } = reading;
  const inside = dates.filter((date) => contains(span, date.span));
  return [
    { block, reading, span, mood: 'assertion', quantities: [], dates: inside, quotations: [], attribution: null },
  ];
}
