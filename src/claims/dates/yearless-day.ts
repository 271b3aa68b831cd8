import { type CivilDay, dayNumber, isoDay, partsOf } from './civil-day.ts';
import { four } from './date-reader.ts';
import type { Side } from './relative-day.ts';

/**
 * A date without its year (`--01-09`, `--01`, `--12-04/--12-06`) as the one that a text of day `today` means: the
 * latest one past, the first to come, or, where the verb leaves it open, the nearest one unless that is far (AP
 * Stylebook, "years": the year is left out within the current one). Null for any other form.
 */
export function yearlessDay(iso: string, today: CivilDay, side: Side): string | null {
  const ends = iso.split('/').map((end) => /^--(\d\d)(?:-(\d\d))?$/.exec(end));
  if (ends.includes(null)) return null;
  const [first, last = first] = ends as RegExpExecArray[];
  const { year } = partsOf(today);
  const candidates = [year - 1, year, year + 1]
    .map((y) => ({ y, ...reach(y, first!, last!) }))
    .filter(({ from, to }) => from <= to);
  const chosen =
    side === 'past'
      ? candidates.filter(({ from }) => from <= today).at(-1)
      : side === 'future'
        ? candidates.find(({ to }) => to >= today)
        : candidates.find(({ from, to }) => from - today <= NEAR && today - to <= NEAR);
  if (!chosen) return null;
  return ends.map((end) => `${four(chosen.y)}-${end![0].slice(2)}`).join('/');
}

/** Days within which a date whose side is open is taken to be meant. */
const NEAR = 100;

function reach(year: number, first: RegExpExecArray, last: RegExpExecArray): { from: CivilDay; to: CivilDay } {
  const from = dayNumber(year, Number(first[1]), Number(first[2] ?? 1));
  const to = last[2] ? dayNumber(year, Number(last[1]), Number(last[2])) : dayNumber(year, Number(last[1]) + 1, 1) - 1;
  // 29 February is no day of most years.
  return isoDay(to).slice(5) === `${last[1]}-${last[2]}` || !last[2] ? { from, to } : { from: to + 1, to };
}
