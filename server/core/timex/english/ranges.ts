import type { TokenComposer } from '../language';
import type { Lexicon } from '../lexicon';
import { date, fixed, type Meaning, time } from '../meaning';
import type { Token } from '../tokens';
import { daysInMonth } from '../value';

/**
 * Ranges and lists that share what is said once: 'March 4-6', '18 and 19 June', 'January-March 2017', '1994-97', '8 to 10 p.m.'.
 * Each end stays an expression of its own, as the TIMEX3 guidelines want it; this pass gives it what the other end says.
 */
export function rangeComposerOf(lexicon: Lexicon): TokenComposer {
  const type = (name: string): number => lexicon.typeOfWord(name);
  const TYPE = {
    day: type('DAYX'),
    weekday: type('WEEKDAYX'),
    month: type('MONTHX'),
    year: type('YEARX'),
    edge: type('EDGEX'),
    clock: type('CLOCKX'),
    time: type('TIMEX'),
    small: type('#small'),
  };
  const ordinal = type('#ordinal');
  const integer = type('#integer');
  const months = lexicon.classes.get('MONTH');
  const fourDigits = type('#year');
  const betweenWord = type('between');
  const bareClock = type('#clock');
  /** 'March', 'early May'. */
  const isMonthly = (token: Token): boolean => {
    if (token.type === TYPE.month) return true;
    const when = token.type === TYPE.edge ? token.meaning?.when : undefined;
    return (when?.is === 'field' && when.field.field === 'month') || (when?.is === 'fixed' && when.value?.length === 7);
  };
  /** By type: 1 for what is between the ends of a range or a list. */
  const connects = new Uint8Array(lexicon.typeCount);
  for (const word of ['-', 'to', 'and', 'or', 'through', 'thru', 'until', 'till', ',', '/']) connects[type(word)] = 1;
  const spans = new Set(['-', 'to', 'through', 'thru', 'until', 'till', '/'].map(type));
  const joins = new Set(['-', '/'].map(type));
  const unit = lexicon.classes.get('UNIT');
  const units = lexicon.classes.get('UNITS');
  const isUnit = (token: Token | undefined): boolean =>
    token !== undefined && (unit?.has(token.type) === true || units?.has(token.type) === true);

  /** What `a` means, given the expression after it. */
  const ahead = (a: Token, connector: Token, b: Token, between: boolean): Meaning | null => {
    const second = b.meaning;
    if (second === undefined) return null;
    const isSpan = spans.has(connector.type) || between;
    if (months?.has(a.type) === true && isMonthly(b) && isSpan) {
      const named = date({ is: 'field', field: { field: 'month', month: months.get(a.type) ?? 0 } });
      return withYearOf(named, second, true) ?? beforeEnd(named, second);
    }
    if (isMonthly(a) && isMonthly(b)) return withYearOf(a.meaning, second, isSpan) ?? (isSpan ? beforeEnd(a.meaning, second) : null);
    if (a.type === TYPE.day && b.type === TYPE.day) {
      const alone = a.meaning?.when;
      if (alone?.is === 'field' && alone.field.field === 'dayOfMonth') return sameMonth(second, alone.field.day, 'before');
      return withYearOf(a.meaning, second, isSpan) ?? (isSpan ? beforeEnd(a.meaning, second) : null);
    }
    if (b.type === TYPE.year && isSpan && (a.type === TYPE.year || a.type === TYPE.small || a.type === integer || a.type === fourDigits))
      return ofSameEra(a, second);
    if (a.type === TYPE.weekday && b.type === TYPE.day) return sameWeek(a.meaning, second);
    if (a.type === TYPE.weekday && b.type === TYPE.weekday && spans.has(connector.type)) return beforeEnd(a.meaning, second);
    if (a.type === TYPE.clock && b.type === TYPE.time && spans.has(connector.type)) return sameDay(a.meaning, second);
    if ((a.type === TYPE.small || a.type === ordinal) && b.type === TYPE.day) return sameMonth(second, a.num, 'before');
    if ((a.type === TYPE.small || a.type === bareClock) && b.type === TYPE.clock && spans.has(connector.type))
      return sameHalf(a, second, a.type === bareClock);
    return null;
  };

  /** What `b` means, given the expression before it. `after` is the token after it. */
  const behind = (a: Token, connector: Token, b: Token, after: Token | undefined): Meaning | null => {
    if (a.meaning === undefined) return null;
    if (a.type === TYPE.day && b.type === TYPE.day) {
      const alone = b.meaning?.when;
      const isBare = alone?.is === 'field' && alone.field.field === 'dayOfMonth';
      return isBare ? sameMonth(a.meaning, alone.field.day, 'after') : null;
    }
    if (a.type === TYPE.day && (b.type === TYPE.small || b.type === ordinal)) {
      if (isUnit(after)) return null;
      const closed = b.type === ordinal ? endsPhrase(after) || lists.has(after?.type ?? 0) : endsPhrase(after);
      if (
        connector.type === comma ? !lists.has(after?.type ?? 0) && !(b.type === ordinal && closed) : !joins.has(connector.type) && !closed
      )
        return null;
      return sameMonth(a.meaning, b.num, 'after');
    }
    if (
      a.type === TYPE.year &&
      (b.type === integer || b.type === TYPE.small) &&
      joins.has(connector.type) &&
      b.glued &&
      b.end - b.start === 2
    ) {
      const year = a.meaning.when.is === 'fixed' ? Number(a.meaning.when.value ?? Number.NaN) : Number.NaN;
      const later = Math.floor(year / 100) * 100 + b.num;
      return later > year && later - year < 30 ? fixed('DATE', String(later)) : null;
    }
    return null;
  };

  const comma = type(',');
  const stop = type('.');
  const and = type('and');
  const the = type('the');
  const on = type('on');
  const lists = new Set([',', 'and', 'or'].map(type));
  const closers = new Set(
    [',', '.', ')', ';', ':', '-', 'in', 'at', 'for', 'and', 'to', 'when', 'with', 'by', 'on', 'as', 'but', 'the', '?', '!'].map(type),
  );
  const endsPhrase = (token: Token | undefined): boolean => token === undefined || closers.has(token.type);

  /** The connector behind a token and the token it leads to: 'June 3, 4 and 5', 'the 3rd, or the 4th'. */
  const linkAt = (tokens: readonly Token[], index: number): { readonly connector: Token; readonly next: number } | null => {
    let at = index + 1;
    if (tokens[at]?.type === stop && (tokens[index]?.type === TYPE.month || months?.has(tokens[index]?.type ?? 0) === true)) at++;
    const connector = tokens[at];
    if (connector === undefined || connects[connector.type] !== 1) return null;
    let next = at + 1;
    if (connector.type === comma && lists.has(tokens[next]?.type ?? 0)) next++;
    if (tokens[next]?.type === on) next++;
    if (tokens[next]?.type === the) next++;
    return { connector, next };
  };

  return (_text, tokens) => {
    let out: Token[] | null = null;
    for (let index = 0; index + 2 < tokens.length; index++) {
      const link = linkAt(tokens, index);
      const a = (out ?? tokens)[index];
      const b = link === null ? undefined : (out ?? tokens)[link.next];
      if (link === null || a === undefined || b === undefined) continue;
      const meaning = behind(a, link.connector, b, tokens[link.next + 1]);
      if (meaning === null) continue;
      out ??= [...tokens];
      out[link.next] = { ...b, type: a.type, meaning, rule: 'range', follows: a.follows ?? a };
      shareYear(out, index, link.next);
    }
    for (let index = tokens.length - 3; index >= 0; index--) {
      const link = linkAt(tokens, index);
      const a = (out ?? tokens)[index];
      const b = link === null ? undefined : (out ?? tokens)[link.next];
      if (link === null || a === undefined || b === undefined) continue;
      const between = tokens[index - 1]?.type === betweenWord && link.connector.type === and;
      const meaning = ahead(a, link.connector, b, between);
      if (meaning === null) continue;
      out ??= [...tokens];
      out[index] = { ...a, type: b.type, meaning, rule: a.rule ?? 'range', follows: b.follows ?? b };
    }
    return out ?? tokens;
  };

  /** 'March 4-6, 2017': the year behind the second day belongs to both, and to its span. */
  function shareYear(out: Token[], first: number, second: number): void {
    const [a, b, year] = [out[first], out[second], out[second + 2]];
    if (a?.type !== TYPE.day || b === undefined || year?.type !== TYPE.year || out[second + 1]?.type !== comma) return;
    const dated = year.meaning?.when;
    if (dated?.is !== 'fixed') return;
    const [early, late] = [inYear(a.meaning, dated.value), inYear(b.meaning, dated.value)];
    if (early === null || late === null) return;
    out[first] = { ...a, meaning: early };
    out[second] = { ...b, meaning: late, end: year.end };
    out[second + 2] = { type: 0, num: Number.NaN, start: year.start, end: year.end, glued: year.glued };
  }
}

const DATED = /^(\d{4})-(\d\d)/;

/** The first end takes the year of the second; across a new year, the year before it. */
function withYearOf(first: Meaning | undefined, second: Meaning, mayCross: boolean): Meaning | null {
  const when = first?.when;
  if (when?.is === 'field' && when.direction === undefined && second.when.is === 'shortYear' && second.when.month !== undefined) {
    const { month, day } = when.field.field === 'month' ? when.field : { month: Number.NaN };
    return month <= second.when.month ? date({ ...second.when, month, ...(day === undefined ? {} : { day }) }, first?.mod) : null;
  }
  if (when?.is === 'field' && when.direction === undefined && second.when.is === 'part' && second.when.field.field === 'month')
    return when.field.field === 'month' && when.field.month <= second.when.field.month
      ? date({ ...second.when, field: when.field }, first?.mod)
      : null;
  if (
    when?.is !== 'field' ||
    when.field.field !== 'month' ||
    when.direction !== undefined ||
    second.when.is !== 'fixed' ||
    second.when.value === null
  )
    return null;
  const match = DATED.exec(second.when.value);
  if (match === null) return null;
  const { month, day } = when.field;
  const year = Number(match[1]) - (mayCross && month > Number(match[2]) ? 1 : 0);
  const two = (n: number): string => String(n).padStart(2, '0');
  return fixed('DATE', `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`, first?.mod);
}

const BEFORE_CHRIST = /^BC(\d{4})$/;

/** 'From 264 to 146 BC': both are before Christ; '165-180 AD': both are since. */
function ofSameEra(first: Token, { when }: Meaning): Meaning | null {
  const last = when.is === 'fixed' ? BEFORE_CHRIST.exec(when.value ?? '') : null;
  if (when.is === 'fixed' && /^0\d{3}$/.test(when.value ?? '')) {
    const years = Number(when.value) - first.num;
    return first.meaning === undefined && years > 0 && years <= 100 ? fixed('DATE', String(first.num).padStart(4, '0')) : null;
  }
  const dated = first.meaning?.when;
  const year = dated === undefined ? first.num : dated.is === 'fixed' && dated.value?.length === 4 ? Number(dated.value) : Number.NaN;
  return last !== null && year > Number(last[1]) && year <= 9999 ? fixed('DATE', `BC${String(year).padStart(4, '0')}`) : null;
}

/** 'From October to March': the October before that March, whichever that is. */
function beforeEnd(first: Meaning | undefined, second: Meaning): Meaning | null {
  const [start, end] = [first?.when, second.when];
  if (start?.is !== 'field' || start.direction !== undefined || end.is !== 'field' || end.direction !== undefined) return null;
  if (start.field.field !== end.field.field || (start.field.field !== 'month' && start.field.field !== 'weekday')) return null;
  return date({ is: 'before', field: start.field, end }, first?.mod);
}

/** 'Tuesday or Thursday next week': both are days of that week. */
function sameWeek(first: Meaning | undefined, second: Meaning): Meaning | null {
  if (first?.when.is !== 'field' || first.when.direction !== undefined) return null;
  const { when } = second;
  return when.is === 'part' && when.field.field === 'weekday' ? date({ ...when, field: first.when.field }) : null;
}

function sameMonth(of: Meaning, day: number, side: 'before' | 'after'): Meaning | null {
  const { when } = of;
  const fits = (other: number): boolean => day >= 1 && day <= 31 && (side === 'before' ? day < other : day > other);
  if (when.is === 'field' && when.field.field === 'month' && when.field.day !== undefined) {
    const { month } = when.field;
    return fits(when.field.day) && day <= daysInMonth(2000, month) ? date({ is: 'field', field: { field: 'month', month, day } }) : null;
  }
  if (when.is === 'field' && when.field.field === 'dayOfMonth')
    return fits(when.field.day) ? date({ is: 'field', field: { field: 'dayOfMonth', day } }) : null;
  if (when.is !== 'fixed' || when.value?.length !== 10) return null;
  const ownDay = Number(when.value.slice(8));
  const [year, month] = [Number(when.value.slice(0, 4)), Number(when.value.slice(5, 7))];
  return fits(ownDay) && day <= daysInMonth(year, month) ? fixed('DATE', `${when.value.slice(0, 8)}${String(day).padStart(2, '0')}`) : null;
}

/** 'From 5 p.m. to 7 p.m. on Monday'. */
function sameDay(first: Meaning | undefined, second: Meaning): Meaning | null {
  const [start, end] = [first?.when, second.when];
  if (start?.is !== 'time' || start.of !== undefined || end.is !== 'time' || end.of === undefined) return null;
  return time({ ...start, of: end.of });
}

/** '8 to 10 p.m.': the first hour is of the same half of the day where that keeps the order. */
function sameHalf(first: Token, second: Meaning, packed: boolean): Meaning | null {
  if (second.when.is !== 'time') return null;
  const end = Number(second.when.time.slice(0, 2));
  if (!(end >= 0)) return null;
  const hours = packed ? Math.floor(first.num / 3600) : first.num;
  const minutes = packed ? Math.floor(first.num / 60) % 60 : 0;
  if (hours < 1 || hours > 12) return null;
  const afternoon = (hours % 12) + 12;
  const chosen = end >= 12 && afternoon <= end ? afternoon : hours;
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(second.when.time)?.[0] ?? '';
  return time({ is: 'time', time: `${String(chosen).padStart(2, '0')}:${String(minutes).padStart(2, '0')}${zone}` });
}

/** A day without a year, in that year. */
function inYear(meaning: Meaning | undefined, year: string | null): Meaning | null {
  const when = meaning?.when;
  if (year === null || when?.is !== 'field' || when.field.field !== 'month' || when.field.day === undefined) return null;
  return fixed('DATE', `${year}-${String(when.field.month).padStart(2, '0')}-${String(when.field.day).padStart(2, '0')}`);
}
