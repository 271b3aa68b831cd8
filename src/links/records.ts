import type { ClaimRecord, ClaimsFile, Desk } from '../records/record.ts';

/** Every record that a draft is held against, by what links and checks ask for. */
export interface Records {
  readonly files: readonly ClaimsFile[];
  /** The desks of all files as one; the first file wins where two disagree. */
  readonly desk: Desk;
  readonly all: readonly ClaimRecord[];
  byId(id: string): ClaimRecord | undefined;
  /** The records that answer the same question by the desk's own word, in file order. */
  ofMatter(matter: string): readonly ClaimRecord[];
  /** The record that replaces this one in the end (chains are followed, rings end), undefined when none does. */
  successorOf(id: string): ClaimRecord | undefined;
}

/** Gathers the records of all claims files. Of two records with one id the first stands. */
export function gatherRecords(files: readonly ClaimsFile[]): Records {
  const byId = new Map<string, ClaimRecord>();
  const byMatter = new Map<string, ClaimRecord[]>();
  const successors = new Map<string, ClaimRecord>();
  for (const record of files.flatMap(({ records }) => records)) {
    if (byId.has(record.id)) continue;
    byId.set(record.id, record);
    if (record.matter) {
      const rivals = byMatter.get(record.matter);
      if (rivals) rivals.push(record);
      else byMatter.set(record.matter, [record]);
    }
    for (const old of record.supersedes) if (!successors.has(old)) successors.set(old, record);
  }
  return {
    files,
    desk: {
      glossary: new Map(files.flatMap(({ desk }) => [...desk.glossary]).reverse()),
      names: new Map(files.flatMap(({ desk }) => [...desk.names]).reverse()),
    },
    all: [...byId.values()],
    byId: (id) => byId.get(id),
    ofMatter: (matter) => byMatter.get(matter) ?? [],
    successorOf(id) {
      const seen = new Set([id]);
      let successor = successors.get(id);
      while (successor && !seen.has(successor.id)) {
        seen.add(successor.id);
        const next = successors.get(successor.id);
        if (!next || seen.has(next.id)) break;
        successor = next;
      }
      return successor;
    },
  };
}
