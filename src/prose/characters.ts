const UPPER = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const LOWER = /^\p{Ll}/u;
const WORD = /^[\p{L}\p{M}\p{N}]/u;

/** Whether a UTF-16 code is one of A to Z. */
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Whether a UTF-16 code is one of A to Z and a to z. */
export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || isUpper(code);

/** Whether a UTF-16 code is one of 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a text is of printable ASCII alone, which spares it most questions about scripts. */
export const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** Whether a UTF-16 code is a space, a control character or a sign without width. */
export const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0xfeff ||
  code === 0x3000;

/**
 * Whether a text begins with a capital letter of any script, as `/^\p{Lu}/u` says: what nearly every text begins with is
 * decided without the pattern, whose table of the scripts takes longer to build than an article to read.
 */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0xc0 || Number.isNaN(code)) return isUpper(code);
  if (code < 0x100) return code < 0xdf && code !== 0xd7;
  if (isGeneralPunctuation(code)) return false;
  return UPPER.test(text);
}

/** Whether a text begins with a small letter of any script, as `/^\p{Ll}/u` says. */
export function startsLower(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128 || Number.isNaN(code)) return code >= 97 && code <= 122;
  return !isGeneralPunctuation(code) && LOWER.test(text);
}

/** Whether a text begins with a capital and a small letter. */
export const startsTitle = (text: string): boolean => startsUpper(text) && startsLower(text.slice(1));

/** Whether a text begins with one or two small letters and a capital: "iPhone", "eBay". */
export const isCamelCase = (text: string): boolean =>
  startsLower(text) && (startsUpper(text.slice(1)) || (startsLower(text.slice(1)) && startsUpper(text.slice(2))));

/** Whether a text begins with a letter of any script, as `/^\p{L}/u` says. */
export function startsLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128 || Number.isNaN(code)) return isLetter(code);
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return !isGeneralPunctuation(code) && LETTER.test(text);
}

/** Whether a letter, mark or number of any script stands at an offset of a text, as `/[\p{L}\p{M}\p{N}]/u` says. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128 || Number.isNaN(code)) return isLetter(code) || isDigit(code);
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (isGeneralPunctuation(code)) return false;
  return WORD.test(code >= 0xd800 && code <= 0xdfff ? String.fromCodePoint(text.codePointAt(at)!) : text[at]!);
}

/** The block of dashes, curly quotation marks and spaces. */
const isGeneralPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070;
