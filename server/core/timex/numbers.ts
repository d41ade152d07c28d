import type { Lexicon } from './lexicon';
import { NUMBER_CLASSES, type NumberReader } from './tokens';

/**
 * Numbers as they are written, whatever the language: whole, grouped, decimal, ordinal, decades, clock times and numeric dates.
 * `measures` are letters that measure or count with the number before them ('2000km'). Dates are packed into one number: ISO days as yyyymmdd, others as (first · 100 + second) · 10000 + year.
 */
export function numberReaderOf(lexicon: Lexicon, measures: ReadonlySet<string>): NumberReader {
  const of = (name: keyof typeof NUMBER_CLASSES): number => lexicon.typeOfWord(NUMBER_CLASSES[name]);
  const small = of('small');
  const integer = of('integer');
  const yearType = of('year');
  const grouped = of('grouped');
  const decimal = of('decimal');
  const fraction = of('fraction');
  const ordinal = of('ordinal');
  const decade = of('decade');
  const clock = of('clock');
  const numericDate = of('numericDate');
  const isoDay = of('isoDay');
  const isoTime = of('isoTime');
  const inert = of('money');
  const slash = of('slash');
  const doubleYear = of('doubleYear');

  return (text, start, end, out) => {
    const first = digitsEnd(text, start, end);
    const width = first - start;
    const value = Number(text.slice(start, Math.min(first, start + 15)));
    out.end = first;
    out.num = value;
    const separator = first < end ? text.charCodeAt(first) : 0;
    if (start > 0 && isLetter(text.charCodeAt(start - 1))) {
      out.type = width === 4 && isCirca(text, start) && !isLetter(separator) ? yearType : inert;
      return;
    }
    if (width === 4 && separator === 47 && value >= 1000 && value < LAST_DOUBLE_YEAR) {
      const secondEnd = digitsEnd(text, first + 1, Math.min(end, first + 6));
      const digits = secondEnd - first - 1;
      if (digits > 0 && Number(text.slice(first + 1, secondEnd)) === (value + 1) % 10 ** digits && text.charCodeAt(secondEnd) !== 47) {
        out.type = doubleYear;
        out.end = secondEnd;
        out.num = value + 1;
        return;
      }
    }
    if ((separator === 47 || separator === 45 || separator === 46) && (width <= 2 || width === 4) && isDigit(text.charCodeAt(first + 1))) {
      if (readDate(text, start, first, end, value, out)) return;
    }
    if (separator === 58 && width <= 2 && value <= 24) {
      const minutesEnd = digitsEnd(text, first + 1, end);
      if (minutesEnd - first === 3 && digitAt(text, first + 1) < 6) {
        const minutes = Number(text.slice(first + 1, minutesEnd));
        let seconds = 0;
        out.end = minutesEnd;
        if (text.charCodeAt(minutesEnd) === 58) {
          const secondsEnd = digitsEnd(text, minutesEnd + 1, end);
          if (secondsEnd - minutesEnd === 3) {
            seconds = Number(text.slice(minutesEnd + 1, secondsEnd));
            out.end = secondsEnd;
          }
        }
        out.type = clock;
        out.num = value * 3600 + minutes * 60 + seconds;
        return;
      }
    }
    if (separator === 44 && width <= 3) {
      let at = first;
      while (text.charCodeAt(at) === 44 && digitsEnd(text, at + 1, end) - at === 4) at += 4;
      if (at > first) {
        const fractionEnd = text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1)) ? digitsEnd(text, at + 1, end) : at;
        out.type = grouped;
        out.end = Math.min(fractionEnd, end);
        out.num = Number(text.slice(start, Math.min(out.end, start + 20)).replaceAll(',', ''));
        return;
      }
    }
    if (separator === 46 && first + 1 < end && isDigit(text.charCodeAt(first + 1))) {
      let at = digitsEnd(text, first + 1, end);
      out.type = decimal;
      out.num = at - start < 16 ? Number(text.slice(start, at)) : Number.NaN;
      while (text.charCodeAt(at) === 46 && at + 1 < end && isDigit(text.charCodeAt(at + 1))) {
        at = digitsEnd(text, at + 1, end);
        out.type = inert;
      }
      out.end = at;
      return;
    }
    if (separator === 47 && first + 1 < end && isDigit(text.charCodeAt(first + 1))) {
      const secondEnd = digitsEnd(text, first + 1, end);
      const second = Number(text.slice(first + 1, Math.min(secondEnd, first + 5)));
      if (width === 4 && value >= 1900 && value < 2200 && (second === value + 1 || second === (value + 1) % 100)) {
        out.type = yearType;
        return;
      }
      const more = text.charCodeAt(secondEnd) === 47;
      out.end = secondEnd;
      if (!more && width === 1 && value < second && (second === 2 || second === 3 || second === 4)) {
        out.type = fraction;
        out.num = value / second;
        return;
      }
      out.type = more || width > 2 || secondEnd - first > 3 ? inert : slash;
      out.num = value * 100 + second;
      return;
    }
    if (isLetter(separator)) {
      const letters = separator | 32;
      const next = first + 1 < end ? text.charCodeAt(first + 1) : 32;
      if (letters === 115 && !isLetter(next) && value % 10 === 0 && (width === 4 || width === 2)) {
        out.type = decade;
        out.end = first + 1;
        out.num = width === 4 ? value : value < 20 ? 2000 + value : 1900 + value;
        return;
      }
      if (letters === 100 && separator === 100 && width <= 2 && !isLetter(next) && !isDigit(next) && isShortOrdinal(value)) {
        out.type = ordinal;
        out.end = first + 1;
        return;
      }
      if (width <= 3 && isOrdinalEnding(letters, next | 32) && !isLetter(first + 2 < end ? text.charCodeAt(first + 2) : 32)) {
        out.type = ordinal;
        out.end = first + 2;
        return;
      }
    }
    const mark = separator === 39 || separator === 0x2019;
    if (mark && width === 4 && value % 10 === 0 && text.charCodeAt(first + 1) === 115 && !isLetter(text.charCodeAt(first + 2))) {
      out.type = decade;
      out.end = first + 2;
      return;
    }
    if (width <= 2 && value <= 31) out.type = small;
    else if (width === 4 && value >= 1000 && value < 2200 && (!isLetter(separator) || isSentenceGlued(text, first, end, measures)))
      out.type = yearType;
    else if (width === 8 && plausibleDay(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100)) out.type = isoDay;
    else out.type = integer;
  };

  function readDate(
    text: string,
    start: number,
    first: number,
    end: number,
    value: number,
    out: { type: number; end: number; num: number },
  ): boolean {
    const separator = text.charCodeAt(first);
    const secondEnd = digitsEnd(text, first + 1, end);
    if (secondEnd - first > 3 || secondEnd >= end || text.charCodeAt(secondEnd) !== separator) return false;
    const thirdEnd = digitsEnd(text, secondEnd + 1, end);
    const thirdWidth = thirdEnd - secondEnd - 1;
    if (text.charCodeAt(thirdEnd) === separator && thirdEnd + 1 < end && isDigit(text.charCodeAt(thirdEnd + 1))) return false;
    const second = Number(text.slice(first + 1, secondEnd));
    const third = Number(text.slice(secondEnd + 1, Math.min(thirdEnd, secondEnd + 6)));
    if (first - start === 4) {
      if (thirdWidth > 2 || thirdWidth === 0 || !plausibleDay(value, second, third)) return false;
      out.type = isoDay;
      out.num = value * 10000 + second * 100 + third;
      const timeEnd = clockBehind(text, thirdEnd, end);
      if (timeEnd > thirdEnd) {
        out.type = isoTime;
        out.end = timeEnd;
        return true;
      }
    } else {
      if (thirdWidth !== 4 && (thirdWidth !== 2 || separator !== 47)) return false;
      const year = thirdWidth === 4 ? third : third < 50 ? 2000 + third : 1900 + third;
      if (!plausibleDay(year, value, second) && !plausibleDay(year, second, value)) return false;
      out.type = numericDate;
      out.num = (value * 100 + second) * 10000 + third;
    }
    out.end = thirdEnd;
    return true;
  }
}

/** The year began in March in England until 1752: 'February 1731/2'. */
const LAST_DOUBLE_YEAR = 1753;

/** 'c1850'. */
const isCirca = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === 99 && !(start > 1 && isWordUnit(text.charCodeAt(start - 2)));

/** '2d', '3d', '22d': ordinals of older texts; '12d' is not one. */
const isShortOrdinal = (value: number): boolean => (value % 10 === 2 || value % 10 === 3) && value !== 12 && value !== 13;

/** A word of the next sentence or of the page glued to a year: 'October 13, 2019The outage', '2017Share', '2016the council'; not '2000km'. */
function isSentenceGlued(text: string, start: number, end: number, measures: ReadonlySet<string>): boolean {
  let at = start;
  const limit = Math.min(end, start + 24);
  while (at < limit && isLetter(text.charCodeAt(at))) at++;
  const word = text.slice(start, at);
  if (isDigit(text.charCodeAt(at))) return false;
  return word === 'I' || word === 'A' || !measures.has(word.toLowerCase());
}

/** The end of 'T10:35:00.000+02:00' at `start`, or `start` where there is none. */
function clockBehind(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) !== 84 || start + 6 > end || text.charCodeAt(start + 3) !== 58) return start;
  if (digitsEnd(text, start + 1, start + 3) !== start + 3 || digitsEnd(text, start + 4, start + 6) !== start + 6) return start;
  let at = start + 6;
  if (text.charCodeAt(at) === 58 && digitsEnd(text, at + 1, Math.min(end, at + 3)) === at + 3) at += 3;
  if (at < end && text.charCodeAt(at) === 46) at = digitsEnd(text, at + 1, end);
  const sign = at < end ? text.charCodeAt(at) : 0;
  if (sign === 90) return at + 1;
  if (sign !== 43 && sign !== 45) return at;
  const hours = digitsEnd(text, at + 1, Math.min(end, at + 5));
  if (hours === at + 5) return hours;
  const colon = hours === at + 3 && text.charCodeAt(hours) === 58 ? digitsEnd(text, hours + 1, Math.min(end, hours + 3)) : 0;
  return colon === hours + 3 ? colon : at;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isWordUnit = (unit: number): boolean => isLetter(unit) || isDigit(unit);
const isLetter = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48;

function digitsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at;
}

const isOrdinalEnding = (a: number, b: number): boolean =>
  (a === 115 && b === 116) || (a === 110 && b === 100) || (a === 114 && b === 100) || (a === 116 && b === 104);

const plausibleDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
