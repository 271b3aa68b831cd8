import type { Alignment, Alteration } from '../links/align-quotation.ts';
import { type Message, message } from '../records/message.ts';

/** So many changes are told one by one. */
const TOLD = 4;

/** What was changed in a quotation, word by word. */
export function explain(said: string, original: string, { alterations }: Alignment): Message {
  // The words of the record, then those of the draft: “close” → “shut”, −“not”, +“ever”.
  const change = ({ said: ours, original: theirs }: Alteration): string => {
    const [now, then] = [said.slice(ours.start, ours.end).trim(), original.slice(theirs.start, theirs.end).trim()];
    return now && then ? `“${then}” → “${now}”` : now ? `+“${now}”` : `−“${then}”`;
  };
  const [first] = alterations;
  const ours = said.slice(first!.said.start, first!.said.end);
  const theirs = original.slice(first!.original.start, first!.original.end);
  if (alterations.length > 1)
    return message(
      'The quotation departs from the record in {0} places ({1}). The record has: “{2}”',
      alterations.length,
      alterations.slice(0, TOLD).map(change).join('; ') + (alterations.length > TOLD ? '; …' : ''),
      shortened(original),
    );
  if (!ours) return message('The quotation leaves out “{0}”. The record has: “{1}”', theirs, shortened(original));
  if (!theirs) return message('The quotation adds “{0}”. The record has: “{1}”', ours, shortened(original));
  return message('The quotation says “{0}” where the record has “{1}”.', ours, theirs);
}

/** A quotation as a message gives it. */
export const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 157).trimEnd()} …` : text);
