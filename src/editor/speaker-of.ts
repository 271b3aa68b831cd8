import type { Attribution } from '../claims/attribution.ts';

/** Who is said to have said something: the name where it is known, otherwise the source as it is written. */
export function speakerOf({ name, source }: Attribution): string | null {
  if (name) return name;
  const [part] = source;
  return part ? part.block.text.slice(part.start, part.end) : null;
}

/** The same where it means somebody outside its sentence too: a pronoun does not. */
export function namedSpeaker(attribution: Attribution): string | null {
  const speaker = speakerOf(attribution);
  return speaker && /^(?:he|she|it|they|we|i|you|who|both|some|others)$/i.test(speaker) ? null : speaker;
}
