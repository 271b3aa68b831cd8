import { isLetter, isUpper } from './characters.ts';

/** Titles and signs that lead into what follows (AP Stylebook, "abbreviations"). */
const LEADING = new Set(
  'mr mrs ms dr prof rev hon gov lt col gen maj capt cmdr sgt cpl pvt adm sen rep reps sens st mt ft vs no nos fig vol approx supt atty asst rs'.split(
    ' ',
  ),
);

/** Months, states and forms that carry a full stop and may stand last in a sentence (the same). */
const TRAILING = new Set(
  'jr sr jan feb mar apr jun jul aug sep sept oct nov dec etc co corp inc ltd dept est ed al ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo assn bros'.split(
    ' ',
  ),
);

/** Whether this abbreviation (lower case, no stop) never ends a sentence. */
export const leadsOn = (lower: string): boolean => LEADING.has(lower);

const isListed = (lower: string): boolean => LEADING.has(lower) || TRAILING.has(lower);

/** Whether the stop after the word that begins at `at` is a part of it: "Gov.", "U.S.", "Jan.". */
export function isAbbreviation(text: string, at: number, stop: number): boolean {
  const length = stop - at;
  if (length === 1) return isLetter(text.charCodeAt(at));
  if (text.charCodeAt(stop - 2) === 46 && isLetter(text.charCodeAt(stop - 1))) return true;
  if (length > 8 || text.charCodeAt(stop + 1) === 46) return false;
  const lower = text.slice(at, stop).toLowerCase();
  // "R-Pa.,": a party with its state.
  if (/^[dri]-/.test(lower)) return isListed(lower.slice(2));
  if (!isListed(lower)) return false;
  if (lower === 'no' || lower === 'nos') return /^\.\s?\d/.test(text.slice(stop, stop + 3));
  // "in March." and "the mar." are words at a sentence's end; an abbreviation is capitalised or followed by a small letter.
  return isUpper(text.charCodeAt(at)) || /^\.\s?[a-z,]/.test(text.slice(stop, stop + 3));
}
