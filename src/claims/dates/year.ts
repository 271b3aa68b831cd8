import type { Token } from '../../prose/token.ts';
import { MONTH } from './calendar.ts';
import { type DateFound, type DateReader, glued } from './date-reader.ts';

/** The year that four digits can name, whatever stands around; 0 when the token is no such number. */
export function yearAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.text.length !== 4 || !/^[12]\d{3}$/.test(token.text)) return 0;
  const next = tokens[at + 1];
  if (
    next?.start === token.end &&
    (next.lower === '%' || (next.lower === ':' && /^\d/.test(tokens[at + 2]?.text ?? '')))
  )
    return 0;
  return Number(token.text);
}

/** "2018", "2014-16", "from 2010 to 2014", "between 1990 and 2000", where the digits do not count anything. */
export const year: DateReader = (tokens, at) => {
  const first = yearAt(tokens, at);
  if (!first || !namesYear(tokens, at, first)) return null;
  const last = spanEnd(tokens, at, first);
  const found: DateFound = { from: at, to: at + 1, iso: String(first), relative: false };
  return last ? { ...found, to: at + 3, iso: `${first}/${last}` } : found;
};

/** "FY2024", "FY24", "FY24/25": the fiscal year by the calendar years that name it. */
export const fiscalYear: DateReader = (tokens, at) => {
  const match = /^FY['’]?(\d{4}|\d\d)$/.exec(tokens[at]!.text);
  if (!match) return null;
  const first = Number(match[1]!.length === 4 ? match[1] : `20${match[1]}`);
  const last = spanEnd(tokens, at, first);
  return { from: at, to: last ? at + 3 : at + 1, iso: last ? `${first}/${last}` : String(first), relative: false };
};

/** "1990s", "the '90s", "1990's"; "in his 90s" is an age. */
export const decade: DateReader = (tokens, at) => {
  const token = tokens[at]!;
  const match = /^((?:1\d|20)?\d0)s?$/.exec(token.lower);
  if (!match) return null;
  const possessive = tokens[at + 1]?.lower === "'s" && glued(tokens, at + 1);
  if (!token.lower.endsWith('s') && !possessive) return null;
  const apostrophe = glued(tokens, at) && /^['’‘]$/.test(tokens[at - 1]?.text ?? '');
  const before = tokens[at - (apostrophe ? 2 : 1)];
  const to = token.lower.endsWith('s') ? at + 1 : at + 2;
  if (match[1]!.length === 4) {
    if (to === at + 2 && !/^(?:the|early|late|mid|in|since)$/.test(before?.lower ?? '')) return null;
    return { from: at, to, iso: `${match[1]}/${Number(match[1]) + 9}`, relative: false };
  }
  if (before?.tag === 'PRP$' || !(apostrophe || /^(?:the|early|late|mid)$/.test(before?.lower ?? ''))) return null;
  const start = 1900 + Number(match[1]);
  return { from: apostrophe ? at - 1 : at, to, iso: `${start}/${start + 9}`, relative: false };
};

/** Words after which four digits are a year, even one outside our own age. */
const LEADS =
  /^(?:in|since|during|until|till|circa|fiscal|fy|a\.d|a\.d\.|ad|early|late|mid|year|spring|summer|autumn|fall|winter)$/;
/** Words after which they are as likely an amount. */
const MAY_LEAD =
  /^(?:by|from|before|after|of|for|through|and|or|to|between|than|the|a|an|this|that|his|her|its|their|our)$/;
const AMOUNT =
  /^(?:about|around|over|nearly|almost|roughly|approximately|some|under|least|most|only|just|exactly|another|all|those|these|up)$/;

/** Whether four digits are the name of a year here, not an amount written without a comma. */
function namesYear(tokens: readonly Token[], at: number, value: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (previous && (previous.tag === 'SYM' || (previous.lower === '-' && previous.start !== 0 && glued(tokens, at))))
    return false;
  if (previous?.lower === '.' && glued(tokens, at)) return false;
  const ours = value >= 1900 && value < 2100;
  const lead = previous?.lower ?? '';
  if (MONTH.has(lead)) return true;
  if (next && /^(?:bc|b\.c|b\.c\.|bce|ad|ce)$/.test(next.lower)) return true;
  if (AMOUNT.test(lead)) return lead === 'least' && tokens[at - 3]?.lower === 'since';
  if (lead === 'than' && /^(?:more|less|fewer|greater)$/.test(tokens[at - 2]?.lower ?? '')) return false;
  const countable = next?.tag === 'NN' && /s$|^(?:people|men|women|children)$/.test(next.lower);
  const round = value % 50 === 0;
  if (countable && (round || !ours)) return false;
  if (next && (next.lower === 'percent' || (next.tag === 'CD' && glued(tokens, at + 1)))) return false;
  if (LEADS.test(lead)) return true;
  // "Ada Lunt (1871–1950)"
  if (lead === '(' && value > 1000 && spanEnd(tokens, at, value)) return true;
  if (!ours) {
    if (value > 1000 && /^(?:from|between)$/.test(lead) && spanEnd(tokens, at, value)) return true;
    // "before 1800" dates, "after 1200 GMT" tells the time.
    const relates =
      /^(?:before|after)$/.test(lead) || (lead === 'to' && /^(?:prior|up)$/.test(tokens[at - 2]?.lower ?? ''));
    if (relates) return !next || /^(?:\.|,|CC|IN|"|VBD|MD)$/.test(next.tag);
    return lead === 'by' && value >= 2100 && value < 2200;
  }
  if (lead === 'of' && /^(?:total|average|sum|number|maximum|minimum|record|rate)$/.test(tokens[at - 2]?.lower ?? ''))
    return false;
  if (value >= 2050 || value < 1950) return MAY_LEAD.test(lead) || previous?.tag === ',';
  return true;
}

/** The last year of "2014-16", "2014–2016", "2010 to 2014", "between 2010 and 2014"; 0 when there is none. */
function spanEnd(tokens: readonly Token[], at: number, first: number): number {
  const joint = tokens[at + 1]?.lower ?? '';
  const end = tokens[at + 2];
  if (!end) return 0;
  const dash = (joint === '-' || joint === '–' || joint === '/') && glued(tokens, at + 1) && glued(tokens, at + 2);
  if (dash && /^\d\d$/.test(end.text) && !(tokens[at + 3]?.lower === joint && glued(tokens, at + 3))) {
    const last = first - (first % 100) + Number(end.text);
    return last > first ? last : 0;
  }
  const lead = tokens[/^(?:a\.d|ad)\.?$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.lower;
  const words = joint === 'to' || joint === 'until' || joint === 'through' || (joint === 'and' && lead === 'between');
  const last = dash || words || joint === '–' ? yearAt(tokens, at + 2) : 0;
  return last > first && last < first + 1000 ? last : 0;
}
