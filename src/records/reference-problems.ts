import type { Span } from '../prose/span.ts';
import type { Entry } from './entry.ts';
import type { EntryIndex } from './entry-index.ts';
import { type Message, message } from './message.ts';
import { problem } from './problem.ts';
import type { Problem } from './record.ts';

// The place of each is searched for; an import may name a million ids of another file.
const MAX_PROBLEMS = 1000;

/** What is wrong between the entries of a file: ids used twice, and replaced records that are unknown or in a circle. */
export function referenceProblems(index: EntryIndex, unread: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const id of index.shared) {
    if (problems.length >= MAX_PROBLEMS) break;
    problems.push(...usedTwice(index.withId(id).slice(0, MAX_PROBLEMS), index.recordWithId(id)));
  }
  const replacing = [...index.replacing].filter((entry) => isRead(entry, index)).sort((a, b) => a.start - b.start);
  for (const entry of replacing) {
    if (problems.length >= MAX_PROBLEMS) break;
    problems.push(...unfounded(entry, index, unread));
  }
  return [...problems, ...circles(replacing, index)];
}

const isRead = (entry: Entry, index: EntryIndex): boolean =>
  entry.id !== null && index.recordWithId(entry.id) === entry;

const usedTwice = (entries: readonly Entry[], read: Entry | null): readonly Problem[] =>
  entries.map((entry) =>
    problem('duplicate-id', 'error', entry === read ? taken(entry.id!) : notRead(entry.id!), entry.idSpan),
  );

/** The ids in an entry's list that are its own or nobody's. */
function unfounded(entry: Entry, index: EntryIndex, unread: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  let spans: ReadonlyMap<string, Span> | null = null;
  for (const id of entry.supersedes) {
    if (problems.length === MAX_PROBLEMS) break;
    const own = id === entry.id;
    if (!own && (unread.has(id) || index.has(id))) continue;
    spans ??= entry.itemSpans('supersedes');
    problems.push(
      own
        ? problem('supersedes-itself', 'error', ITSELF, spans.get(id) ?? entry.idSpan)
        : problem('supersedes-unknown', 'warning', unknown(id), spans.get(id) ?? entry.idSpan),
    );
  }
  return problems;
}

/** Follows every list from record to record once. */
function circles(replacing: readonly Entry[], index: EntryIndex): readonly Problem[] {
  const problems: Problem[] = [];
  const done = new Set<Entry>();
  for (const start of replacing) {
    const path: { readonly entry: Entry; next: number }[] = done.has(start) ? [] : [{ entry: start, next: 0 }];
    const onPath = new Set([start]);
    while (path.length > 0 && problems.length < MAX_PROBLEMS) {
      const here = path.at(-1)!;
      const id = here.entry.supersedes[here.next];
      if (id === undefined) {
        done.add(here.entry);
        onPath.delete(here.entry);
        path.pop();
        continue;
      }
      here.next++;
      const entry = index.recordWithId(id);
      if (!entry || entry === here.entry || done.has(entry)) continue;
      if (onPath.has(entry)) {
        const ids = path.slice(path.findIndex((step) => step.entry === entry)).map((step) => step.entry.id!);
        const shown = ids.length > 6 ? [...ids.slice(0, 5), '…'] : ids;
        const span = here.entry.itemSpans('supersedes').get(id) ?? here.entry.idSpan;
        problems.push(problem('supersedes-circle', 'error', circle([...shown, id]), span));
      } else {
        onPath.add(entry);
        path.push({ entry, next: 0 });
      }
    }
  }
  return problems;
}

const taken = (id: string): Message =>
  message('Several records have the id "{0}", and only this one is read: give the others ids of their own.', id);
const notRead = (id: string): Message =>
  message('The id "{0}" belongs to another record, so this one is not read: give it an id of its own.', id);
const unknown = (id: string): Message => message('No record has the id "{0}": correct it, or remove it here.', id);
const circle = (ids: readonly string[]): Message =>
  message(
    'These records replace each other in a circle, {0}: remove the id of the newer record here.',
    ids.join(' → '),
  );
const ITSELF = message('This record replaces itself: name the older record here.');
