// Letters that Unicode does not take apart into a plain letter and a mark.
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/** Words folded to lower-case ASCII letters and digits: `Zürich` → `zurich`, `4,000` → `4000`. */
export function slugWords(text: string): readonly string[] {
  const folded = text
    .toLowerCase()
    .replace(/[ßæœøłđðþħı]/g, (letter) => FOLDED[letter]!)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/(\d)[,\u00a0\u202f](?=\d{3})/g, '$1');
  return folded.match(/[a-z0-9]+/g) ?? [];
}

/** A text as a slug, empty where it has no letter or digit that folds to ASCII. */
export const slug = (text: string): string => slugWords(text).join('-');
