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

/** A clause that is being read. */
export interface Frame {
  readonly kind: ClauseKind;
  readonly start: number;
  subject: Range | null;
  /** Its verb so far, -1 for none. */
  verb: number;
  /** Opened on trial by a noun after a verb that may take a clause: no clause unless a verb follows. */
  readonly trial: boolean;
  /** Participles that opened it and wait for its subject. */
  readonly fronted: { readonly verb: number; readonly scope: { to: number } }[];
  /** The comma after them is still to come. */
  inFront: boolean;
  readonly scope: { to: number };
}
