import type { Span } from './span';

/**
 * The sentences of a part of a text: sorted, without white space at their ends, together covering all of its other
 * characters. A blank line ends a sentence, a single line break does not. Rules and word lists of its own (after the usual
 * abbreviation-and-next-word method of rule-based splitters), in one pass.
 */
export function sentencesOf(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  const end = Math.min(span.end, text.length);
  let start = Math.max(0, span.start);
  const push = (to: number) => {
    const sentence = trimmed(text, start, to);
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = to;
  };
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === NEW_LINE || unit === CARRIAGE_RETURN) {
      const next = skipBlankLines(text, at, end);
      if (next > at) {
        push(at);
        at = next - 1;
      }
    } else if (isTerminator(unit)) {
      const close = skipClosers(text, at + 1, end);
      if (endsSentence(text, at, close, start, end)) {
        push(close);
      }
      at = close - 1;
    }
  }
  push(end);
  return sentences;
}

/** True where a part of a text ends as a sentence does, closing quotation marks and brackets aside. */
export function endsAsSentence(text: string, start: number, end: number): boolean {
  const last = end > start ? text.charCodeAt(end - 1) : Number.NaN;
  if (last === 46 || last === 33 || last === 63) return true;
  if ((last >= 97 && last <= 122) || last === 44) return false;
  return /[.!?…。！？｡]["'’”»)\]」』）]*$/u.test(text.slice(Math.max(start, end - LONGEST_END), end));
}

/** UTF-16 units. */
const LONGEST_END = 8;

const NEW_LINE = 10;
const CARRIAGE_RETURN = 13;
const isTerminator = (unit: number): boolean =>
  unit === 46 ||
  unit === 33 ||
  unit === 63 ||
  (unit > 0x2025 && (unit === 0x2026 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f));
const CLOSERS = '.!?…。！？"\'’”»)]}';
const OPENERS = '"\'‘“«([{-–—•*`';

/** Before a name or a number: a sentence never ends here. */
const TITLES = new Set(
  (
    'mr mrs ms mx dr prof sen rep gov gen lt col capt cmdr sgt maj adm brig cpl pvt pres rev hon fr sr messrs mme mlle st ste mt ft ' +
    'vs v cf eg ie viz approx ca al no nos art vol pp fig figs sec dept supt det insp amb atty asst assoc e.g i.e'
  ).split(' '),
);

/** May end a sentence: it does where the next word is one that starts sentences. */
const ABBREVIATIONS = new Set(
  (
    'inc corp co ltd llc plc bros jr etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ave blvd rd est ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'a.m p.m u.s u.k u.n u.s.a u.a.e e.u d.c l.a n.y n.j b.c a.d ph.d m.d b.a m.a r.i s.c n.c s.d n.d w.va n.h n.m v.p p.s'
  ).split(' '),
);

/** Capitalised words that are rarely right after an abbreviation inside a sentence. */
const STARTERS = new Set(
  (
    'a an the this that these those he she it they we you i his her its their our my there here in on at for from with by after before when while as if but and so or ' +
    'yet however meanwhile although though since until during under over despite according asked what who how why where nor both some many most all no not one ' +
    'two three several also last later earlier then now once still even only just today yesterday tomorrow instead'
  ).split(' '),
);

function endsSentence(text: string, at: number, close: number, start: number, end: number): boolean {
  if (close >= end) return true;
  if (!isSpace(text.charCodeAt(close))) return '。！？'.includes(text.charAt(at));
  const next = skipSpaceAndOpeners(text, close, end);
  if (next >= end) return true;
  const following = wordAt(text, next, end);
  if (startsLower(following)) return false;
  if (text.charAt(at) !== '.') return true;
  if (text.charAt(close - 1) !== '.') return true;
  if (at > start && text.charAt(at - 1) === '.') return true;
  const before = wordBefore(text, at, start);
  const lower = before.toLowerCase();
  if (TITLES.has(lower)) return lower === 'no' || lower === 'art' || lower === 'al' ? !/^\p{Nd}/u.test(following) : false;
  if (ABBREVIATIONS.has(lower)) return STARTERS.has(following.toLowerCase());
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return before !== 'I' ? STARTERS.has(following.toLowerCase()) : true;
  return true;
}

const isSpace = (unit: number): boolean =>
  (unit >= 9 && unit <= 13) || unit === 32 || unit === 0xa0 || (unit > 0x167f && /\s/.test(String.fromCharCode(unit)));

const startsLower = (word: string): boolean => /^\p{Ll}/u.test(word);

/** The letters, digits and inner points right before `at`, at most 24 units of them. */
function wordBefore(text: string, at: number, start: number): string {
  const limit = Math.max(start, at - 24);
  let from = at;
  while (from > limit && /[\p{L}\p{M}\p{Nd}.]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}

function wordAt(text: string, at: number, end: number): string {
  const limit = Math.min(end, at + 24);
  let to = at;
  while (to < limit && /[\p{L}\p{M}\p{Nd}]/u.test(text.charAt(to))) to++;
  return text.slice(at, to);
}

function skipClosers(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && CLOSERS.includes(text.charAt(to))) to++;
  return to;
}

function skipSpaceAndOpeners(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && (isSpace(text.charCodeAt(to)) || OPENERS.includes(text.charAt(to)))) to++;
  return to;
}

/** Behind the white space at `at` where that holds a second line break; `at` itself where it does not. */
function skipBlankLines(text: string, at: number, end: number): number {
  let breaks = 0;
  let to = at;
  for (; to < end && isSpace(text.charCodeAt(to)); to++) {
    const unit = text.charCodeAt(to);
    if (unit === NEW_LINE || (unit === CARRIAGE_RETURN && text.charCodeAt(to + 1) !== NEW_LINE)) breaks++;
  }
  return breaks > 1 ? to : at;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
