import type { Token } from '../../prose/token.ts';
import type { Chunk } from './chunk.ts';
import type { ClauseKind, Frame, Range, VerbClause } from './clause.ts';
import type { CueVerb } from './cue-verbs.ts';

/** Open clauses that one sentence may nest; deeper ones replace the innermost. */
const DEPTH = 12;

/** What the clause reader keeps while it walks over a sentence: the open clauses, innermost last, and the verbs settled. */
export class ClauseState {
  readonly clauses = new Map<number, VerbClause>();
  readonly stack: Frame[] = [];
  /** The relative clause that the last comma closed: "who led it, and wrote …" takes it up again. */
  closed: Frame | null = null;
  /** The verb group before, -1 for none. */
  lastVerb = -1;

  constructor(
    readonly chunks: readonly Chunk[],
    readonly tokens: readonly Token[],
    readonly from: number,
    readonly to: number,
  ) {
    this.push('main', from);
  }

  /** The innermost open clause. */
  get top(): Frame {
    return this.stack[this.stack.length - 1]!;
  }

  /** Whether the innermost clause was opened on trial and has no verb yet. */
  get onTrial(): boolean {
    return this.top.trial && this.top.verb < 0;
  }

  /** Opens a clause inside the innermost one. */
  push(kind: ClauseKind, start: number, subject: Range | null = null, trial = false): Frame {
    const frame = { kind, start, subject, verb: -1, trial, fronted: [], inFront: false, scope: { to: this.to } };
    return this.reopen(frame);
  }

  /** Opens a clause again that was closed before. */
  reopen(frame: Frame): Frame {
    frame.scope.to = this.to;
    if (this.stack.length < DEPTH) this.stack.push(frame);
    else this.stack[this.stack.length - 1] = frame;
    return frame;
  }

  /** Closes the clauses above the first `length`, which end before chunk `at`. */
  closeTo(length: number, at: number): void {
    while (this.stack.length > length) {
      const frame = this.stack.pop()!;
      frame.scope.to = Math.min(frame.scope.to, at);
      this.handBack(frame);
    }
  }

  /** Closes the innermost clause before chunk `at`. */
  close(at: number): void {
    this.closeTo(this.stack.length - 1, at);
  }

  /** Writes down what is known of a verb group: it belongs to `frame`, or has a subject of its own. */
  settle(verb: number, frame: Frame, sharedWith: number | null, more: Partial<VerbClause> = {}): void {
    this.clauses.set(verb, {
      verb,
      subject: 'subject' in more ? more.subject! : frame.subject,
      start: more.start ?? frame.start,
      sharedWith,
      depth: this.stack.length - 1,
      kind: frame.kind,
      finite: more.finite ?? this.chunks[verb]!.form === 'finite',
      scope: more.scope ?? frame.scope,
      fronted: more.fronted ?? false,
      remarkTo: more.remarkTo ?? null,
    });
  }

  /** Gives an open clause its verb. */
  take(owner: Frame, verb: number, sharedWith: number | null = null, start = owner.start): void {
    owner.verb = verb;
    this.settle(verb, owner, sharedWith, { start });
    this.handBack(owner);
  }

  /** A participle that opens its clause and waits for the subject. */
  waits(frame: Frame, verb: number): void {
    frame.inFront = true;
    frame.fronted.push({ verb, scope: { to: this.to } });
  }

  /** A subject that comes after its fronted participles is handed back to them. */
  private handBack(frame: Frame): void {
    if (!frame.fronted.length) return;
    for (const { verb, scope } of frame.fronted.splice(0))
      this.settle(verb, frame, null, { start: verb, fronted: true, scope });
  }

  /** The chunk before `i`, adverbs passed over; null at the sentence's start. */
  previous(i: number): Chunk | null {
    let at = i - 1;
    while (at >= this.from && this.chunks[at]!.kind === 'adv') at--;
    return at >= this.from ? this.chunks[at]! : null;
  }

  /** The lower-case first word of a chunk. */
  word(i: number): string {
    return this.tokens[this.chunks[i]!.from]!.lower;
  }

  /** The head word of a chunk. */
  head(i: number): Token {
    return this.tokens[this.chunks[i]!.head]!;
  }

  /** The plain cue that a verb group makes. */
  cue(i: number): CueVerb | undefined {
    return this.chunks[i]?.cues?.[0];
  }
}

/** Whether an open clause has its subject and not yet its verb. */
export const waitsForVerb = ({ subject, verb, trial }: Frame): boolean => !!subject && verb < 0 && !trial;
