import { type ChunkedSentence, holds, kind, type TokenRange, tokenRange } from '../grammar/sentence.ts';
import { signatureOf } from './cues/signatures.ts';
import { bareTag } from './cues/speech-tags.ts';
import type { RawAttribution } from './raw-attribution.ts';

/** Hands the quotations of a block to the speakers of its sentences, sentence by sentence. */
export class Speakers {
  /** The last attribution of speech. */
  last: RawAttribution | null = null;
  /** Quotations before the first speaker. */
  readonly orphans: TokenRange[] = [];
  /** Whether something in the block is no quotation. */
  plain = false;
  /** The quotation that was the sentence before, and the list that it went into: a tag that follows takes it back. */
  private loose: { readonly quote: TokenRange; readonly owner: TokenRange[] } | null = null;

  /** Takes the next sentence with what was found in it; adds to their contents, and a tag that only follows a quotation. */
  take(sentence: ChunkedSentence, found: RawAttribution[]): void {
    this.claimLoose(sentence, found);
    const speaker = found.find((one) => one.speech && !found.some((other) => isAround(other, one))) ?? null;
    for (let k = sentence.from; k < sentence.to; k++) {
      const here = kind(sentence, k);
      if (here === 'quote') {
        if (!this.hand(sentence, k, found, speaker)) break;
      } else if (here !== 'stop') this.plain = true;
    }
    if (speaker) this.last = speaker;
  }

  /** "“Go!” Ruiz said." in two sentences: the second takes the quotation that was the first. */
  private claimLoose(sentence: ChunkedSentence, found: RawAttribution[]): void {
    const { loose } = this;
    this.loose = null;
    if (!loose) return;
    const relayed = found.find((one) => !one.content.length && one.via !== undefined);
    const tag = found.length ? null : (bareTag(sentence, loose.quote) ?? signatureOf(sentence, loose.quote));
    if (relayed) relayed.content.push(loose.quote);
    if (tag) found.push(tag);
    if (relayed || tag) loose.owner.pop();
  }

  /** Hands on the quotation at chunk `k`; answers whether the rest of the sentence is still to be handed on. */
  private hand(
    sentence: ChunkedSentence,
    k: number,
    found: readonly RawAttribution[],
    speaker: RawAttribution | null,
  ): boolean {
    const { from, to } = sentence;
    const quote = tokenRange(sentence, { from: k, to: k + 1 });
    if (found.some((one) => one.content.some((part) => holds(part, quote)))) return true;
    // "They may have been “sent from above.”": a sentence that quotes and names nobody goes on with the last speaker.
    if (!found.length && k > from && this.last) {
      this.last.content.push(tokenRange(sentence, { from, to }));
      return false;
    }
    const owner =
      speaker && quote.from >= speaker.cue.to
        ? speaker.content
        : k === from
          ? (this.last?.content ?? this.orphans)
          : null;
    owner?.push(quote);
    const alone = k === from && (k === to - 1 || (k === to - 2 && kind(sentence, k + 1) === 'stop'));
    if (owner && alone) this.loose = { quote, owner };
    return true;
  }
}

/** Whether the content of `outer` holds the cue of `inner`. */
const isAround = (outer: RawAttribution, inner: RawAttribution): boolean =>
  outer !== inner && outer.content.some((part) => holds(part, inner.cue));
