import type { BlockReading } from '../claim.ts';
import { anchorDates } from './anchor-dates.ts';
import type { CivilDay } from './civil-day.ts';

const dated = new WeakMap<BlockReading, { readonly today: CivilDay; readonly reading: BlockReading }>();

/**
 * A block's reading in a draft written on `today`, null where it does not say (see `anchorDates`); the same object as
 * long as block and day are the same, and the reading itself where no date changes.
 */
export function datedReading(reading: BlockReading, today: CivilDay | null): BlockReading {
  if (today === null) return reading;
  const known = dated.get(reading);
  if (known?.today === today) return known.reading;
  const dates = anchorDates(reading.dates, reading.tokens, reading.sentences, today);
  const anchored = dates === reading.dates ? reading : { ...reading, dates };
  dated.set(reading, { today, reading: anchored });
  return anchored;
}
