import type { Figure } from './figure.ts';

/**
 * The interval that a figure's words allow, closed; Infinity where open. An approximation reaches half a unit of its
 * first significant digit but at least a tenth of the value to each side unless its words say otherwise (about 4,000:
 * 3,600–4,400); a vague plural begins at two of its kind.
 */
export function intervalOf(figure: Pick<Figure, 'value' | 'bound' | 'slack' | 'numeral'>): {
  low: number;
  high: number;
} {
  const { value, bound, slack } = figure;
  if (typeof value !== 'number') {
    const low = Math.min(value[0], value[1]);
    const high = Math.max(value[0], value[1]);
    return figure.numeral.form === 'vague' ? { low: low * 2, high: high * 10 } : { low, high };
  }
  const size = Math.abs(value);
  switch (bound) {
    case '~':
      return { low: value - size * (slack?.[0] ?? 0.1), high: value + size * (slack?.[1] ?? 0.1) };
    case '>':
    case '>=':
      return { low: value, high: slack ? value + size * slack[1] : Infinity };
    case '<':
    case '<=':
      return { low: slack ? value - size * slack[0] : Math.min(0, value), high: value };
    default:
      return { low: value, high: value };
  }
}
