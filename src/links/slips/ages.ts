import { daysOf } from '../../claims/date-interval.ts';
import { message } from '../../records/message.ts';
import { inSpan, itsSpan } from '../in-span.ts';
import { type Slip, type Sum, sentenceOf } from './slip.ts';

/** "Born in 1950, he died in 2010 aged 75", "Ada Lunt (1950–2010) died at 75": an age against the dates of birth and death. */
export function wrongAge(sum: Sum): Slip[] {
  const ages = sum.here.filter(({ quantity }) => quantity.kind === 'age' && quantity.bound === '=');
  const [at] = ages;
  if (ages.length !== 1 || !at || typeof at.quantity.value !== 'number') return [];
  const text = sentenceOf(sum);
  if (!/\b(?:aged?|at)\b/i.test(text) || (text.match(DIED) ?? []).length !== 1) return [];
  const life = lifeOf(sum, text);
  const birth = life && daysOf(life.born, null);
  const death = life && daysOf(life.died, null);
  if (!birth || !death || death.from <= birth.to) return [];
  const [least, most] = [yearsBetween(birth.to, death.from), yearsBetween(birth.from, death.to)];
  if (at.quantity.value >= least && at.quantity.value <= most) return [];
  const [born, died] = [life.born, life.died].map((iso) => iso.slice(0, 4)) as [string, string];
  return [
    {
      at,
      from: [],
      message:
        least === most
          ? message(
              'Who was born in {0} and died in {1} was {2} by these dates, not {3}.',
              born,
              died,
              least,
              at.quantity.value,
            )
          : message(
              'Who was born in {0} and died in {1} was {2} or {3}, not {4}.',
              born,
              died,
              least,
              most,
              at.quantity.value,
            ),
    },
  ];
}

const DIED = /\b(?:died|killed|dies)\b/gi;
const DIES = /\b(?:died|was killed|dies)\b/i;

/** The dates of birth and death in a sentence, as ISO 8601 dates with a year. */
function lifeOf({ reading, here }: Sum, text: string): { readonly born: string; readonly died: string } | null {
  const { start } = here[0]!.sentence;
  const dates = inSpan(reading.dates, itsSpan, here[0]!.sentence).flatMap(({ iso, span }) =>
    iso && /^\d{4}/.test(iso)
      ? [
          {
            iso,
            before: text.slice(Math.max(0, span.start - start - 14), span.start - start),
            after: text[span.end - start],
            end: span.end - start,
          },
        ]
      : [],
  );
  const single = dates.filter(({ iso }) => !iso.includes('/'));
  if ((text.match(/\bborn\b/gi) ?? []).length === 1) {
    const born = single.find(({ before }) => /\bborn (?:in|on) $/i.test(before));
    const died = single.find(({ before }) => /\b(?:died|killed|dies) (?:in|on) $/i.test(before));
    return born && died ? { born: born.iso, died: died.iso } : null;
  }
  const span = dates.find(({ iso, before, after }) => iso.includes('/') && /\p{L} \($/u.test(before) && after === ')');
  const [born, died] = span?.iso.split('/') ?? [];
  // "His father died at 40 when Lunt (1950–2010) was a boy": whose dates they are does what is told of him behind them.
  return dates.length === 1 && born && died && text.search(DIES) > span!.end ? { born, died } : null;
}

/** Full years between two days since 1970-01-01. */
function yearsBetween(from: number, to: number): number {
  const [a, b] = [new Date(from * DAY), new Date(to * DAY)];
  const years = b.getUTCFullYear() - a.getUTCFullYear();
  const before =
    b.getUTCMonth() < a.getUTCMonth() || (b.getUTCMonth() === a.getUTCMonth() && b.getUTCDate() < a.getUTCDate());
  return years - (before ? 1 : 0);
}

const DAY = 86_400_000;
