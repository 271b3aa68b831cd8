import { boundDropped } from './bound-dropped.ts';
import type { Check } from './check.ts';
import { figureDiffers } from './figure-differs.ts';

/** Every check, in the order in which they are documented. */
export const ALL_CHECKS: readonly Check[] = [figureDiffers, boundDropped];
