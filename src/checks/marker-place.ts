import type { Link } from '../links/link.ts';
import type { Context } from './context.ts';
import type { Place } from './finding.ts';

/** The cited id's own characters in the draft; null for a link that no marker states. */
export function markerPlace({ uri }: Pick<Context, 'uri'>, { marker, block, record }: Link): Place | null {
  const span = marker?.citations.find(({ id }) => id === record.id)?.span;
  if (!span) return null;
  return {
    uri,
    get span() {
      return { start: block.start + span.start, end: block.start + span.end };
    },
  };
}
