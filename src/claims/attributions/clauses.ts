import { HAVE } from '../../prose/closed-class.ts';
import type { Token } from '../../prose/token.ts';
import type { Chunk } from './chunks.ts';
import { cueVerb } from './cue-verbs.ts';

/** A range of chunk indices, `from` to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether a clause stands alone, follows a subordinator, a relative pronoun, or completes a verb. */
export type ClauseKind = 'main' | 'sub' | 'rel' | 'comp';

/** What the clause reader knows of one verb group. All numbers are chunk indices. */
export interface VerbClause {
  readonly verb: number;
  /** Its subject, full phrase; null where it has none before it (an inversion, an imperative). */
  readonly subject: Range | null;
  /** Where the clause begins: its subordinator or subject, else the verb itself. */
  readonly start: number;
  /** An earlier verb that it shares its subject with (*said … and added*). */
  readonly sharedWith: number | null;
  /** How deep the clause is subordinated. */
  readonly depth: number;
  readonly kind: ClauseKind;
  /** Whether the verb is the clause's own finite one, not an infinitive or participle that goes with it. */
  readonly finite: boolean;
  /** Past the clause's last chunk. */
  readonly scope: { readonly to: number };
  /** A participle that opens its sentence ("Asked about it, …"): its subject comes after. */
  readonly fronted: boolean;
  /** Past the comma that closes a remark ("…, he said, …"); null where the clause is none. */
  readonly remarkTo: number | null;
}

/**
 * Finds the subject and the extent of every verb group of a sentence (chunks `from` to `to`), left to right with a
 * stack of open clauses; the answer is indexed by chunk. Each chunk is visited a bounded number of times.
 */
export function clausesOf(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  from: number,
  to: number,
): Map<number, VerbClause> {
  return new ClauseReader(chunks, tokens, from, to).read();
}

/** Open clauses that one sentence may nest; deeper ones replace the innermost. */
const DEPTH = 12;

/** A clause being read. */
interface Frame {
  readonly kind: ClauseKind;
  readonly start: number;
  subject: Range | null;
  verb: number;
  /** Opened on trial by a noun after a verb that may take a clause: no clause unless a verb follows. */
  readonly trial: boolean;
  /** Participles that opened it and wait for its subject. */
  readonly fronted: { verb: number; scope: { to: number } }[];
  /** The comma after them is still to come. */
  inFront: boolean;
  readonly scope: { to: number };
}

class ClauseReader {
  private readonly clauses = new Map<number, VerbClause>();
  private stack: Frame[];
  /** The relative clause that the last comma closed: "who led it, and wrote …" takes it up again. */
  private closed: Frame | null = null;
  private lastVerb = -1;

  constructor(
    private readonly chunks: readonly Chunk[],
    private readonly tokens: readonly Token[],
    private readonly from: number,
    private readonly to: number,
  ) {
    this.stack = [this.frame('main', from)];
  }

  read(): Map<number, VerbClause> {
    for (let i = this.from; i < this.to; i++) i = this.step(i);
    this.closeTo(0, this.to);
    return this.clauses;
  }

  /** Reads chunk `i`; answers the last chunk that it took with it. */
  private step(i: number): number {
    const one = this.chunks[i]!;
    switch (one.kind) {
      case 'sub':
        // "said if it rains, the dam fails": what is said begins with its condition.
        if (this.afterClauseTaker(i) && !/^(?:that|whether)$/.test(this.word(i)) && !this.asks(i - 1))
          this.push(this.frame('comp', i, null, true));
        this.push(this.frame('sub', i));
        return i;
      case 'prep':
        // "said in a statement the dam fails"
        if (this.afterClauseTaker(i)) this.push(this.frame('comp', i, null, true));
        return i;
      case 'rel':
        // "Where he used to boast, now …" opens the sentence as *when* does.
        if (i === this.from && /^(?:where|wherever|whatever|how|however)$/.test(this.word(i)))
          this.push(this.frame('sub', i));
        else this.push(this.frame('rel', i, { from: i, to: i + 1 }));
        return i;
      case 'semicolon':
      case 'colon':
        if (this.chunks[i + 1]?.kind === 'quote') return i;
        this.closeTo(0, i);
        this.push(this.frame('main', i + 1));
        return i;
      case 'open':
        return this.closingBracket(i);
      case 'quote':
        // "the plan “is weak”": the quotation brings the verb.
        if (this.top.verb < 0 && this.top.subject && this.top.subject.to === i && opensWithVerb(one, this.tokens))
          this.top.verb = i;
        if (this.endsWithComma(one)) this.comma(i);
        return i;
      case 'comma':
      case 'dash': {
        if (one.kind === 'dash' && this.isDateline(i)) {
          this.closeTo(0, i);
          this.push(this.frame('main', i + 1));
          return i;
        }
        const end = this.remark(i);
        if (end) return end - 1;
        this.comma(i);
        return i;
      }
      case 'conj':
        if (this.chunks[i - 1]?.kind === 'comma' && this.top.trial && this.top.verb < 0)
          this.closeTo(this.stack.length - 1, i);
        return i;
      case 'noun':
        this.noun(i);
        return i;
      case 'verb':
        if (this.goesOn(i))
          this.clauses.set(i, { ...this.clauses.get(this.lastVerb)!, verb: i, start: i, sharedWith: this.lastVerb });
        else if (one.form === 'finite' && !this.isBare(i)) this.finite(i);
        else this.nonFinite(i);
        this.lastVerb = i;
        return i;
      default:
        return i;
    }
  }

  private get top(): Frame {
    return this.stack[this.stack.length - 1]!;
  }

  private frame(kind: ClauseKind, start: number, subject: Range | null = null, trial = false): Frame {
    return { kind, start, subject, verb: -1, trial, fronted: [], inFront: false, scope: { to: this.to } };
  }

  private push(frame: Frame): void {
    if (this.stack.length < DEPTH) this.stack.push(frame);
    else this.stack[this.stack.length - 1] = frame;
  }

  /** Closes the clauses above the first `length`, which end before chunk `at`. */
  private closeTo(length: number, at: number): void {
    for (const frame of this.stack.splice(length)) {
      frame.scope.to = Math.min(frame.scope.to, at);
      this.handBack(frame);
    }
  }

  private settle(
    verb: number,
    frame: Frame,
    sharedWith: number | null,
    start = frame.start,
    subject = frame.subject,
  ): void {
    const { kind, scope } = frame;
    const depth = this.stack.length - 1;
    const finite = this.chunks[verb]!.form === 'finite';
    this.clauses.set(verb, {
      verb,
      subject,
      start,
      sharedWith,
      depth,
      kind,
      scope,
      finite,
      fronted: false,
      remarkTo: null,
    });
  }

  /** A subject that comes after its fronted participles is handed back to them. */
  private handBack(frame: Frame): void {
    for (const { verb, scope } of frame.fronted.splice(0)) {
      this.settle(verb, frame, null, verb);
      this.clauses.set(verb, { ...this.clauses.get(verb)!, fronted: true, scope });
    }
  }

  private take(owner: Frame, i: number, sharedWith: number | null = null, start = owner.start): void {
    owner.verb = i;
    this.settle(i, owner, sharedWith, start);
    this.handBack(owner);
  }

  private comma(i: number): void {
    if (this.top.trial && !this.top.subject && this.chunks[this.top.start]!.kind === 'prep')
      this.closeTo(this.stack.length - 1, i);
    // What opens the sentence ends here, however deep: "When he said that …, the board left".
    const waiting = this.stack.findLastIndex((one) => one.verb < 0 && !one.subject && one.kind !== 'rel');
    const deepest = this.stack.findLast((one) => !(one.trial && one.verb < 0));
    // "Asked why, Ruiz left": the question word was the whole question.
    if (this.top.kind === 'rel' && this.top.verb < 0 && this.top.start === i - 1)
      this.closeTo(this.stack.length - 1, i);
    // "Expecting rain, Ruiz left": what was opened on trial inside the participle's phrase ends with it.
    if (waiting >= 0 && this.stack[waiting]!.inFront && this.top.trial && this.top.verb < 0)
      this.closeTo(waiting + 1, i);
    const verbless =
      deepest?.kind === 'sub' && deepest.verb < 0 && !/^(?:that|whether)$/.test(this.word(deepest.start));
    if (waiting >= 0 && deepest && (deepest.verb >= 0 || verbless)) {
      const keep = deepest.verb < 0 && waiting === this.stack.length - 1 ? waiting : waiting + 1;
      this.closeTo(Math.max(1, keep), i);
    } else this.closeRelative(i);
    const { top } = this;
    if (!top.inFront) return;
    top.inFront = false;
    top.subject = null;
    for (const one of top.fronted) one.scope.to = i;
    // "When asked, …": the participle was all of its clause.
    if (top.kind === 'sub' && this.stack.length > 1) this.closeTo(this.stack.length - 1, i);
  }

  /** "HULL, May 5 (AP) — Ruiz said": names, days and brackets before the first dash. */
  private isDateline(i: number): boolean {
    if (i === this.from || i - this.from > 10) return false;
    for (let k = this.from; k < i; k++)
      if (!/^(?:noun|comma|open|close|adv|adj)$/.test(this.chunks[k]!.kind)) return false;
    const first = this.tokens[this.chunks[this.from]!.from]!.text;
    return /^\p{Lu}{3,}/u.test(first) || this.chunks[i - 1]!.kind === 'close';
  }

  /** Whether the next comma, or where a clause was asked for any later one, is followed by a finite verb. */
  private resumesAfterComma(i: number, asked: boolean): boolean {
    for (let at = i + 1; at < this.to && at < i + 24; at++) {
      const here = this.chunks[at]!.kind;
      if (here === 'stop' || (!asked && /^(?:verb|sub|rel|conj)$/.test(here))) return false;
      if (here !== 'comma') continue;
      let next = at + 1;
      while (next < this.to && this.chunks[next]!.kind === 'adv') next++;
      if (next < this.to && this.chunks[next]!.form === 'finite') return true;
      if (!asked) return false;
    }
    return false;
  }

  private isAsked(verb: Chunk): boolean {
    const group = cueVerb(this.tokens[verb.head]!.lower)?.group;
    return group === 'ask' || group === 'tell';
  }

  /** The comma at `i` closes a relative clause: the innermost one, or the one that a comma opened. */
  private closeRelative(i: number): void {
    let at = this.stack.length - 1;
    if (this.top.trial && this.top.verb < 0) at--;
    for (let k = at; k > 0 && this.stack[k]!.verb >= 0; k--) {
      const { kind, start } = this.stack[k]!;
      if (kind !== 'rel' || (k < at && this.chunks[start - 1]?.kind !== 'comma')) continue;
      this.closed = this.stack[k]!;
      this.closeTo(k, i);
      return;
    }
  }

  private noun(i: number): void {
    const before = this.previous(i);
    // The quotation before closed what the verb said.
    if (before?.kind === 'quote' && this.top.trial && this.top.verb < 0) this.closeTo(this.stack.length - 1, i);
    const { top } = this;
    const one = this.chunks[i]!;
    const temporal = isTemporal(one, this.tokens);
    if (this.afterClauseTaker(i) && !isObjectForm(this.tokens[one.head]!) && !temporal) {
      this.push(this.frame('comp', i, { from: i, to: i + 1 }, true));
      return;
    }
    if (top.verb >= 0) return;
    if (!top.subject) {
      if (before?.kind === 'prep' || top.inFront) return;
      // "In Hull and the towns around, …": a second object of the preposition.
      if (before?.kind === 'conj' && this.previous(i - 1)?.kind === 'noun' && this.chunks[i + 1]?.kind !== 'verb')
        return;
      if (temporal && this.chunks[i + 1]?.kind !== 'verb') return;
      top.subject = { from: i, to: i + 1 };
    } else if (top.kind === 'rel' && i === top.start + 1 && this.chunks[top.start]!.kind === 'rel')
      top.subject = { from: i, to: i + 1 };
    else if (before?.kind === 'quote' && top.kind === 'main') top.subject = { from: i, to: i + 1 };
    else if (before && top.trial && isTemporal(before, this.tokens) && !temporal) top.subject = { from: i, to: i + 1 };
    else if (before?.kind === 'noun' && !before.genitive && !isTemporal(before, this.tokens) && !temporal) {
      // "told reporters the dam …": the recipient gives way to the subject; otherwise a clause describes the noun before.
      if (top.trial && top.subject.to === i && this.takesRecipient(top.start - 1)) top.subject = { from: i, to: i + 1 };
      else this.push(this.frame('rel', i, { from: i, to: i + 1 }));
    } else top.subject = { from: top.subject.from, to: i + 1 };
  }

  private nonFinite(i: number): void {
    const trial = this.top.trial && !this.top.subject;
    // "said in a statement released by the board the dam …": the participle belongs to the phrase.
    if (trial && this.chunks[i]!.form === 'participle') return;
    // "found nothing, leaving": the noun before the comma was an object.
    const object = this.top.trial && this.top.verb < 0 && this.previous(i)?.kind === 'comma';
    if (trial || object) this.closeTo(this.stack.length - 1, i);
    const { top } = this;
    const one = this.chunks[i]!;
    const before = this.previous(i);
    const governor = i > this.from && this.chunks[i - 1]!.kind === 'verb' ? this.clauses.get(i - 1) : undefined;
    if (governor) {
      this.clauses.set(i, { ...governor, verb: i, finite: false });
      return;
    }
    let last = i;
    // "sent a letter Monday saying": the day stands between.
    if (
      before?.kind === 'noun' &&
      isTemporal(before, this.tokens) &&
      this.chunks[i - 2]?.kind === 'noun' &&
      i - 2 >= this.from
    )
      last--;
    const noun = before?.kind === 'noun' ? phraseStart(this.chunks, last, this.from) : -1;
    if (top.verb < 0 && !top.subject) {
      if (
        noun > this.from &&
        this.chunks[noun - 1]!.kind === 'prep' &&
        one.form === 'ing' &&
        this.word(noun - 1) === 'with'
      ) {
        this.settle(i, top, null, i, { from: noun, to: i });
        return;
      }
      top.inFront = true;
      top.fronted.push({ verb: i, scope: { to: this.to } });
      return;
    }
    if (noun >= 0 && one.form === 'infinitive' && this.isRaised(noun)) {
      this.settle(i, top, null, i, { from: noun, to: i });
      return;
    }
    const apart = before?.kind === 'comma' || (before && this.endsWithComma(before)) || this.afterCommaPhrase(noun);
    if (top.verb < 0 && top.subject && !apart) {
      if (top.trial && one.form === 'ing') this.participle(i, noun);
      else this.settle(i, top, null, i);
      top.subject = { from: top.subject.from, to: i + 1 };
      return;
    }
    if (noun >= 0 && one.form !== 'infinitive' && !apart) {
      this.participle(i, noun);
      return;
    }
    const owner =
      apart || before?.kind === 'quote'
        ? (this.stack.findLast((f) => f.verb >= 0 && f.subject && this.isAdverbial(f)) ?? top)
        : top;
    this.settle(i, owner, owner.verb >= 0 ? owner.verb : null, i);
  }

  /** A participle after a noun: it describes the noun, unless the noun is what the subject of the clause acts on. */
  private participle(i: number, noun: number): void {
    const owner = this.stack.findLast((one) => one.verb >= 0 && one.subject);
    const governor = noun > this.from ? this.chunks[noun - 1]! : null;
    const object = owner && governor?.kind === 'verb';
    const utterance = noun >= 0 && UTTERANCE.test(this.tokens[this.chunks[noun]!.head]!.lower);
    const authored = utterance && object && PUBLISH.test(this.tokens[governor.head]!.lower);
    if (object && this.chunks[i]!.form === 'ing' && (authored || !utterance)) this.settle(i, owner, owner.verb, i);
    else this.settle(i, this.top, null, i, { from: Math.max(noun, this.from), to: i });
    this.clauses.set(i, { ...this.clauses.get(i)!, finite: false });
  }

  private finite(i: number): void {
    const one = this.chunks[i]!;
    const before = this.previous(i);
    // "briefed on the talks said": no clause began with the preposition.
    if (this.top.trial && !this.top.subject && this.top.verb < 0 && this.chunks[this.top.start]!.kind === 'prep')
      this.closeTo(this.stack.length - 1, i);
    // After *and* a verb goes on with a clause that has one, not with what was opened on trial or left without a subject.
    if (before?.kind === 'conj' && this.stack.length > 1 && this.top.verb < 0 && (this.top.trial || !this.top.subject))
      this.closeTo(this.stack.length - 1, i);
    const { top } = this;
    const named = NAMING.test(this.tokens[one.head]!.lower) && /^(?:noun|quote)$/.test(this.chunks[i + 1]?.kind ?? '');
    if (named && top.trial && top.verb < 0 && before?.kind === 'noun') {
      this.participle(i, phraseStart(this.chunks, i, this.from));
      return;
    }
    if (top.verb < 0) {
      const opens =
        !before || (before.kind === 'conj' && !this.previous(i - 1)) || (before.kind === 'sub' && top.kind === 'sub');
      if (!top.subject && opens && top.kind !== 'comp' && isPast(this.tokens[one.head]!)) {
        top.inFront = true;
        top.fronted.push({ verb: i, scope: { to: this.to } });
        return;
      }
      if (before?.kind === 'conj' && this.closed && top.subject) {
        const again = this.closed;
        again.scope.to = this.to;
        this.push(again);
        this.take(again, i, again.verb, i);
        return;
      }
      if (
        top.subject &&
        before?.kind === 'comma' &&
        isPast(this.tokens[one.head]!) &&
        this.resumesAfterComma(i, this.isAsked(one))
      ) {
        // "A report, released on Tuesday, shows": what stands between the commas is a participle.
        this.participle(i, phraseStart(this.chunks, i - 1, this.from));
        return;
      }
      // "Ruiz, who led it, said": the subject takes in what described it.
      if (top.subject && this.closed && this.closed.start > top.subject.from)
        top.subject = { from: top.subject.from, to: i };
      this.take(top, i);
      this.invert(i);
      return;
    }
    if (before?.kind === 'conj') {
      this.coordinate(i);
      return;
    }
    if (before?.kind === 'comma' && this.closed && this.closed.scope.to === i - 1 && this.closed.start > top.verb + 1) {
      // "after the Post, which …, said": the noun before the relative clause is the subject.
      const last = this.chunks[this.closed.start - 1]!.kind === 'comma' ? this.closed.start - 1 : this.closed.start;
      this.push(this.frame('comp', i, { from: phraseStart(this.chunks, last, this.from), to: i }));
      this.take(this.top, i);
      return;
    }
    const noun = before?.kind === 'noun' || before?.kind === 'close' ? phraseStart(this.chunks, i, this.from) : -1;
    const edge = noun > this.from ? this.previous(noun) : null;
    const past = isPast(this.tokens[one.head]!);
    if (edge?.kind === 'verb' && past && leavesParticiple(this.tokens[edge.head]!)) {
      this.participle(i, noun);
      return;
    }
    const open = this.stack.findLastIndex((frame) => frame.verb < 0 && frame.subject);
    if (open >= 0 && edge?.kind !== 'conj') {
      this.closeTo(open + 1, i);
      this.top.subject = { from: this.top.subject!.from, to: i };
      this.take(this.top, i);
      return;
    }
    if (noun >= 0 && /^(?:conj|comma|quote|dash)$/.test(edge?.kind ?? '')) {
      let keep = this.stack.length;
      while (
        keep > 1 &&
        (this.stack[keep - 1]!.kind === 'rel' || (edge!.kind !== 'conj' && this.stack[keep - 1]!.kind === 'sub'))
      )
        keep--;
      const { kind } = this.stack[keep - 1]!;
      this.closeTo(keep - 1, noun);
      this.push(this.frame(kind, noun, { from: noun, to: i }));
      this.take(this.top, i);
      return;
    }
    const passed = this.chunks[top.verb]!;
    const object = this.chunks[top.verb + 1]?.kind === 'noun' && !isTemporal(this.chunks[top.verb + 1]!, this.tokens);
    if (noun >= 0 && object && top.subject && NAMING.test(this.tokens[passed.head]!.lower)) {
      // "a group called Blue Sky ran": the naming verb was a participle.
      this.clauses.delete(top.verb);
      top.subject = { from: top.subject.from, to: i };
      this.take(top, i);
      return;
    }
    if (noun >= 0 && past && object && edge?.kind === 'verb') {
      this.participle(i, noun);
      return;
    }
    const gap = noun >= 0 ? edge?.kind !== 'prep' : before?.kind === 'verb';
    const completed = gap && takesClause(this.tokens[passed.head]!);
    const participle = mayBeParticiple(this.tokens[passed.head]!) && !completed;
    if (top.subject && !object && participle && this.onlyAdjuncts(top.verb, i)) {
      // "The report published Tuesday showed": the verb before was a participle.
      this.clauses.delete(top.verb);
      top.subject = { from: top.subject.from, to: i };
      this.take(top, i);
      return;
    }
    if (noun >= 0) {
      this.push(this.frame(edge?.kind === 'noun' ? 'rel' : 'comp', noun, { from: noun, to: i }));
      this.take(this.top, i);
      return;
    }
    if (before?.kind === 'verb') {
      this.settle(i, top, null, i);
      return;
    }
    if (this.listed(i)) {
      this.coordinate(i);
      return;
    }
    this.push(this.frame('main', i));
    this.take(this.top, i);
    this.invert(i);
  }

  /** "…, said Ruiz, adding": the speaker after the verb is the subject of what goes on with it. */
  private invert(i: number): void {
    const { top } = this;
    const before = this.chunks[i - 1]?.kind;
    if (top.verb !== i || top.subject || i === this.from || (before !== 'quote' && before !== 'comma')) return;
    if (this.chunks[i + 1]?.kind !== 'noun' || i + 1 >= this.to) return;
    let end = i + 2;
    while (end + 1 < this.to && this.chunks[end]!.kind === 'prep' && this.chunks[end + 1]!.kind === 'noun') end += 2;
    top.subject = { from: i + 1, to: end };
  }

  /** "supports a, opposes b": a list of verbs without *and*; a verb with its speaker after it is a tag instead. */
  private listed(i: number): boolean {
    const word = this.tokens[this.chunks[i]!.head]!;
    const other = this.tokens[this.chunks[this.top.verb]!.head]!;
    const next = this.chunks[i + 1];
    if (word.tag !== other.tag || !this.top.subject || !this.listGoesOn(i)) return false;
    return !(cueVerb(word.lower)?.frames.includes('t') && next?.kind === 'noun');
  }

  /** Whether *and* with a verb of the same form closes the list soon. */
  private listGoesOn(i: number): boolean {
    for (let k = i + 1; k + 1 < this.to && k < i + 12; k++)
      if (this.chunks[k]!.kind === 'conj' && this.chunks[k + 1]!.form === 'finite') return true;
    return false;
  }

  /** A verb after *and* goes on with an open clause: one headed by a cue of the same form where it is a cue itself. */
  private coordinate(i: number): void {
    const headed = this.stack.filter((frame) => frame.verb >= 0);
    const tense = this.tense(i);
    const cue = /^(?:say|tell|ask|show|stance)$/.test(cueVerb(this.tokens[this.chunks[i]!.head]!.lower)?.group ?? '');
    const adjacent = headed.at(-1)?.verb === i - 2;
    const same =
      cue && !adjacent
        ? headed.find(
            (one) => this.tense(one.verb) === tense && cueVerb(this.tokens[this.chunks[one.verb]!.head]!.lower),
          )
        : undefined;
    const owner = same ?? headed.findLast((one) => this.tense(one.verb) === tense) ?? headed.at(-1) ?? this.top;
    this.closeTo(this.stack.indexOf(owner) + 1, i);
    this.take(owner, i, owner.verb, i);
  }

  /** Present or past, by the first word of the group; a modal is its own. */
  private tense(verb: number): Token['tag'] {
    const { tag, lower } = this.tokens[this.chunks[verb]!.from]!;
    return HAVE.has(lower) || tag === 'VBN' ? 'VBD' : tag;
  }

  /** ", he said," and ", said Ruiz,": where the remark at comma `i` ends, 0 for none. Its verb is settled here. */
  private remark(i: number): number {
    const { chunks, tokens, to } = this;
    if (chunks[i]!.kind !== 'comma' && chunks[i]!.kind !== 'dash') return 0;
    const inverted = chunks[i + 1]?.kind === 'verb';
    const subject = inverted ? i + 2 : i + 1;
    if (subject >= to || chunks[subject]!.kind !== 'noun' || isTemporal(chunks[subject]!, tokens)) return 0;
    let end = subject + 1;
    while (end + 1 < to && chunks[end]!.kind === 'prep' && chunks[end + 1]!.kind === 'noun') end += 2;
    if (inverted) end = this.describedTo(end);
    const verb = inverted ? i + 1 : end;
    const one = chunks[verb];
    if (verb >= to || one!.kind !== 'verb' || one!.form !== 'finite' || one!.passive) return 0;
    if (!cueVerb(tokens[one!.head]!.lower)?.frames.includes('t')) return 0;
    if (!inverted) end++;
    if (cueVerb(tokens[one!.head]!.lower)!.frames.includes('r') && chunks[end]?.kind === 'noun' && end < to) end++;
    while (end < to && this.isAdjunct(end)) end++;
    // "…, he said when asked about it."
    if (
      end + 1 < to &&
      this.word(end) === 'when' &&
      chunks[end + 1]!.kind === 'verb' &&
      isPast(tokens[chunks[end + 1]!.head]!)
    )
      while (end < to && !/^(?:comma|stop)$/.test(chunks[end]!.kind)) end++;
    const last = end >= to || (chunks[end]!.kind === 'stop' && end === to - 1);
    if (!last && (chunks[end]!.kind !== 'comma' || chunks[end + 1]?.kind === 'quote')) return 0;
    if (!last && chunks[end + 1]?.kind === 'verb' && chunks[end + 1]!.form === 'ing') return 0;
    // "Ruiz, the mayor said" without a clause before it remarks on nothing.
    if (last && !this.stack.some((one) => one.verb >= 0)) return 0;
    this.settle(verb, this.frame('main', subject), null, subject, inverted ? null : { from: subject, to: verb });
    this.clauses.set(verb, { ...this.clauses.get(verb)!, remarkTo: Math.min(to, end + 1) });
    return Math.min(end, to);
  }

  /** Past what describes a speaker named after the verb: ", head of the board", ", who led it". */
  private describedTo(at: number): number {
    const { chunks, to } = this;
    let end = at;
    while (chunks[at]?.kind === 'rel' && end < to && !/^(?:comma|stop|semicolon|quote)$/.test(chunks[end]!.kind)) end++;
    while (end + 1 < to && chunks[end]!.kind === 'comma' && /^(?:noun|rel)$/.test(chunks[end + 1]!.kind)) {
      let next = end + 1;
      while (next < to && !/^(?:comma|stop|semicolon|quote)$/.test(chunks[next]!.kind)) {
        if (chunks[end + 1]!.kind === 'noun' && chunks[next]!.form === 'finite') return end;
        next++;
      }
      end = next;
    }
    return end;
  }

  /** Whether nothing but phrases of time, place or means stands between two verbs. */
  private onlyAdjuncts(verb: number, i: number): boolean {
    for (let k = verb + 1; k < i; k++) if (!this.isAdjunct(k)) return false;
    return true;
  }

  private isAdjunct(i: number): boolean {
    const one = this.chunks[i]!;
    if (one.kind === 'adv' || one.kind === 'prep') return true;
    return one.kind === 'noun' && (this.chunks[i - 1]!.kind === 'prep' || isTemporal(one, this.tokens));
  }

  /** "to go out and say", "by naming her and adding": after *and* a form goes on with the one before. */
  private goesOn(i: number): boolean {
    const ing = this.chunks[i]!.form === 'ing';
    if (ing && this.lastVerb >= 0 && this.clauses.has(this.lastVerb) && this.chunks[this.lastVerb]!.form === 'ing')
      return this.previous(i)?.kind === 'conj';
    if (this.lastVerb < 0 || this.chunks[this.lastVerb]!.form !== 'infinitive' || !this.clauses.has(this.lastVerb))
      return false;
    return this.previous(i)?.kind === 'conj' && this.isBase(i);
  }

  /** "help raise": a base form right after a verb. */
  private isBare(i: number): boolean {
    return i > this.from && this.chunks[i - 1]!.kind === 'verb' && this.isBase(i);
  }

  private isBase(i: number): boolean {
    const one = this.chunks[i]!;
    const { tag, lower } = this.tokens[one.from]!;
    return tag === 'VB' && one.from === one.head && !/(?:[^s]s|['’](?:re|ve|m|s))$|^(?:is|are|am|has|was)$/.test(lower);
  }

  /** "for Ruiz to go", "asked Ruiz to go": the noun before the infinitive is its subject. */
  private isRaised(noun: number): boolean {
    const before = noun > this.from ? this.chunks[noun - 1]! : null;
    if (before?.kind === 'prep') return this.word(noun - 1) === 'for';
    return before?.kind === 'verb' && !!cueVerb(this.tokens[before.head]!.lower)?.frames.includes('o');
  }

  /** Whether chunk `i` comes right after a verb that a clause may complete. */
  private afterClauseTaker(i: number): boolean {
    let at = i - 1;
    while (at > this.from && (this.chunks[at]!.kind === 'adv' || isTemporal(this.chunks[at]!, this.tokens))) at--;
    const verb = this.chunks[at];
    if (at < this.from || verb?.kind !== 'verb' || verb.passive || verb.form === 'participle') return false;
    const cue = cueVerb(this.tokens[verb.head]!.lower);
    return !!cue && (cue.frames.includes('b') || cue.frames.includes('r'));
  }

  /** A main clause, or one of time, reason or contrast: what a participle after a comma goes with. */
  private isAdverbial({ kind, start }: Frame): boolean {
    return kind === 'main' || (kind === 'sub' && !/^(?:that|whether|if)$/.test(this.word(start)));
  }

  /** "…, at one point calling": a phrase of time or place between the comma and the participle. */
  private afterCommaPhrase(noun: number): boolean {
    return noun - 2 >= this.from && this.chunks[noun - 1]!.kind === 'prep' && this.chunks[noun - 2]!.kind === 'comma';
  }

  private endsWithComma(one: Chunk): boolean {
    return one.kind === 'quote' && this.tokens[one.to - 2]?.text === ',';
  }

  private asks(verb: number): boolean {
    const group = cueVerb(this.tokens[this.chunks[verb]!.head]!.lower)?.group;
    return group !== 'say' && group !== 'tell';
  }

  private takesRecipient(i: number): boolean {
    const one = this.chunks[i];
    return i >= this.from && one?.kind === 'verb' && !!cueVerb(this.tokens[one.head]!.lower)?.frames.includes('r');
  }

  /** The bracket that closes the one at `i`, or `i` itself when none does nearby. */
  private closingBracket(i: number): number {
    for (let at = i + 1; at < this.to && at < i + 24; at++) if (this.chunks[at]!.kind === 'close') return at;
    return i;
  }

  /** The chunk before `i`, adverbs passed over. */
  private previous(i: number): Chunk | null {
    let at = i - 1;
    while (at >= this.from && this.chunks[at]!.kind === 'adv') at--;
    return at >= this.from ? this.chunks[at]! : null;
  }

  private word(i: number): string {
    return this.tokens[this.chunks[i]!.from]!.lower;
  }
}

/** Where the noun phrase that ends before chunk `end` begins, with its *of*-phrases. */
export function phraseStart(chunks: readonly Chunk[], end: number, from: number): number {
  let at = end - 1;
  while (at > from && (chunks[at]!.kind === 'adv' || chunks[at]!.kind === 'close' || chunks[at]!.kind === 'open')) at--;
  for (;;) {
    if (at - 2 < from || chunks[at - 1]!.kind !== 'prep') return at;
    // "people close to her"
    const noun = chunks[at - 2]!.kind === 'adj' ? at - 3 : at - 2;
    if (noun < from || chunks[noun]!.kind !== 'noun') return at;
    at = noun;
  }
}

/** Past forms: without a subject they are participles ("Asked about it, …"). */
const isPast = (token: Token): boolean => token.tag === 'VBD' || token.tag === 'VBN';

const takesClause = (token: Token): boolean => /[br]/.test(cueVerb(token.lower)?.frames ?? '');

/** Whether a past form is also the participle: *published*, *found*, not *wrote*. */
const mayBeParticiple = (token: Token): boolean =>
  token.tag === 'VBN' || (token.tag === 'VBD' && !DISTINCT.test(token.lower));

const DISTINCT =
  /^(?:was|were|had|did|went|saw|came|became|took|gave|wrote|spoke|knew|grew|began|ran|ate|fell|broke|drove|rose|chose|threw|flew|drew|forgot|hid|sang|swam|sank|shook|wore|swore|tore|stole|froze)$/;

/** "wants it removed", "had him arrested": what follows the object is a participle, not a verb of its own. */
const leavesParticiple = (token: Token): boolean =>
  HAVE.has(token.lower) || /^(?:want|need|see|saw|get|got|keep|kept|leave|left|find|found)/.test(token.lower);

/** Whether a quotation begins with a finite verb. */
export function opensWithVerb(quote: Chunk, tokens: readonly Token[]): boolean {
  for (let i = quote.from; i < quote.to && i < quote.from + 3; i++) {
    const { tag } = tokens[i]!;
    if (tag !== '"') return /^(?:VB|VBD|MD|VBN)$/.test(tag);
  }
  return false;
}

/** Pronouns that cannot be a subject. */
const isObjectForm = (token: Token): boolean =>
  token.tag === 'PRP' && /^(?:him|her|them|me|us|(?:him|her|it|them|our|my)sel(?:f|ves))$/.test(token.lower);

/** What is written or said and has an author. */
const UTTERANCE =
  /^(?:e-?mail|letter|statement|memo|memorandum|tweet|ad|advertisement|report|story|article|poll|survey|study|speech|note|message|post|column|op-ed|essay|release|brief|motion|lawsuit|complaint|petition|resolution|bill|video|commercial|invitation|filing|robocall|call|warning|decision|ruling|order|claim|comment|question)s?$/;

/** Past forms that as a rule describe the noun before them when a name follows. */
const NAMING = /^(?:called|named|dubbed|titled|entitled|nicknamed)$/;

/** Verbs whose subject is the author of their object. */
const PUBLISH =
  /^(?:send|sent|issu|releas|publish|post|writ|wrote|giv|gave|mak|made|deliver|run|ran|launch|distribut|circulat|air|put|fil|sign|blast|tweet|record|leav|left)/;

const TEMPORAL =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|day|time|jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|june|july|aug(?:ust|\.)?|sept(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)s?$/;

/** Whether a noun phrase tells when: *Thursday*, *last week*, *Jan. 5*. */
export function isTemporal(chunk: Chunk, tokens: readonly Token[]): boolean {
  if (chunk.genitive || tokens[chunk.from]!.tag === 'PRP$') return false;
  const head = tokens[chunk.head]!;
  if (head.text === 'May') return true;
  if (TEMPORAL.test(head.lower)) return chunk.to - chunk.from <= 4;
  return head.tag === 'CD' && chunk.to - chunk.from <= 3 && TEMPORAL.test(tokens[chunk.from]!.lower);
}
