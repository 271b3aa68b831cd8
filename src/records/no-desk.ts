import type { Desk } from './record.ts';

/** The desk of a file that says nothing of it. */
export const NO_DESK: Desk = { glossary: new Map(), names: new Map() };
