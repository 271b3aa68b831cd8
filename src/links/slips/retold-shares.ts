import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { isCount, isShare, OF_WHOLE, shareRange } from './shares.ts';
import {
  apart,
  CLOSED,
  endOf,
  jointOf,
  named,
  printed,
  rounded,
  type Slip,
  type Sum,
  wordsBefore,
  wordsBetween,
} from './slip.ts';

/** "One in five, or 25 percent", "a third of pupils (43%)": one share told twice. */
export function wrongEqual(sum: Sum): Slip[] {
  const { here } = sum;
  return here.flatMap((b, i): Slip[] => {
    const a = here[i - 1];
    if (!a || !isShare(a) || !isShare(b) || a.quantity.kind === b.quantity.kind) return [];
    const joint = jointOf(sum, a, b);
    const bracket = /^\s*\(\s*$/.test(joint);
    const end = b.quantity.span.end;
    if (!bracket && !/^\s*,\s*(?:or|that is,?)\s+$/.test(joint)) return [];
    if (!(bracket ? /^\s*\)/ : /^\s*(?:[,.;]|$| of )/).test(wordsBetween(sum, end, end + 4))) return [];
    const [x, y] = [shareRange(a), shareRange(b)];
    if (!x || !y || !apart(x, y)) return [];
    return [
      {
        at: b,
        from: [a],
        message:
          a.quantity.kind === 'percentage'
            ? message('{0} is not {1}.', named(a), named(b))
            : message('{0} is {1}%, not {2}.', named(a), printed(100 * worth(a)), named(b)),
        ...(b.quantity.kind === 'percentage' ? { worked: 100 * worth(a) } : {}),
      },
    ];
  });
}

const worth = ({ quantity: { value, kind } }: Figure): number =>
  (typeof value === 'number' ? value : value[0]) / (kind === 'percentage' ? 100 : 1);

/** "Most of the 400 workers, 150", "150 of the 400 workers, a majority": more than half, told in a word. */
export function wrongMajority(sum: Sum): Slip[] {
  const { here } = sum;
  return here.flatMap((b, i): Slip[] => {
    const a = here[i - 1];
    if (!a || !isCount(a) || !isCount(b)) return [];
    const most =
      MOST_OF.test(wordsBefore(sum, a, 30)) &&
      /^\s*(?:\(|,\s*(?:or\s+)?)$/.test(jointOf(sum, a, b)) &&
      CLOSED.test(wordsBetween(sum, b.quantity.span.end, b.quantity.span.end + 2));
    const [part, whole] = most ? [b, a] : [a, b];
    const behind = wordsBetween(sum, endOf(b), endOf(b) + 30);
    const said =
      most || !OF_WHOLE.test(wordsBetween(sum, a.quantity.span.end, b.quantity.span.start))
        ? null
        : /^\s*[,(]\s*a (majority|minority)\b/i.exec(behind)?.[1]?.toLowerCase();
    if (!most && !said) return [];
    const more = said !== 'minority';
    const ratio = more ? rounded(part)[1] / rounded(whole)[0] : rounded(part)[0] / rounded(whole)[1];
    if (more ? ratio >= 0.5 : ratio <= 0.5) return [];
    return [
      {
        at: part,
        from: [whole],
        message: more
          ? message('{0} of {1} is less than half.', named(part), named(whole))
          : message('{0} of {1} is more than half.', named(part), named(whole)),
      },
    ];
  });
}

const MOST_OF = /\b(?:most|a majority|the majority) of (?:the |its |their |all |those |these )?$/i;
