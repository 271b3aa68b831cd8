import type { Link } from './link.ts';

/**
 * Whether a link says for sure that claim and record are about the same: a citation, or a match in nearly the record's own
 * words, which is held to the record as strictly as a citation.
 */
export const isVerbatim = ({ certainty }: Pick<Link, 'certainty'>): boolean => certainty >= NEARLY_THE_SAME;

const NEARLY_THE_SAME = 0.9;
