import type { Span } from './span';

/** What a code unit is; the flags of {@link kindOf}. A mark is a diacritic written as a unit of its own. */
export const WORD = 1;
export const UPPER = 2;
export const LOWER = 4;
export const SPACE = 8;
export const BREAK = 16;
export const APOSTROPHE = 32;
export const HYPHEN = 64;
/** A letter of a script that writes no spaces between words: every place in it is a word border. */
export const UNSPACED = 128;

/** Flags of a UTF-16 code unit; 0 for punctuation and for what lies behind the end (`NaN`). Surrogates are no letters. */
export const kindOf = (unit: number): number => kinds()[unit] ?? 0;

/** Flags by code unit, for loops that cannot spare a call. */
export const kinds: () => Uint8Array = once(() => {
  const table = new Uint8Array(0x10000);
  const flag = (pattern: RegExp, bits: number) => {
    for (const { 0: run, index } of everyUnit().matchAll(pattern))
      for (let at = 0; at < run.length; at++) table[index + at] = (table[index + at] ?? 0) | bits;
  };
  flag(/[\p{L}\p{N}\p{M}]+/gu, WORD);
  flag(/[\p{Lu}\p{Lt}]+/gu, UPPER);
  flag(/\p{Ll}+/gu, LOWER);
  flag(/\s+/gu, SPACE);
  flag(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu,
    UNSPACED,
  );
  for (const unit of LINE_BREAKS) table[unit] = SPACE | BREAK;
  for (const unit of APOSTROPHES) table[unit] = APOSTROPHE;
  for (const unit of HYPHENS) table[unit] = HYPHEN;
  return table;
});

/** What a code unit folds to: its small letter without diacritics, `'`, `-` or a space; 0 where it vanishes (marks, zero-width units, soft hyphens). */
export const foldTable: () => Uint16Array = once(() => {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (const [first, last] of CASED_BLOCKS) for (let unit = first; unit <= last; unit++) table[unit] = foldedLetter(unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = foldedLetter(unit - 0xfee0);
  for (const [from, to] of PLAIN_LETTERS) for (const unit of from) table[unit.charCodeAt(0)] = to.charCodeAt(0);
  const flags = kinds();
  for (let unit = 0; unit < table.length; unit++) if (((flags[unit] ?? 0) & SPACE) !== 0) table[unit] = 0x20;
  for (const unit of APOSTROPHES) table[unit] = 0x27;
  for (const unit of HYPHENS) table[unit] = 0x2d;
  for (const [first, last] of VANISHING) for (let unit = first; unit <= last; unit++) table[unit] = 0;
  return table;
});

/** A folded text and where it came from. */
export interface FoldedText {
  readonly text: string;
  /** Per unit of `text`, the offset of the unit it was folded from; one more at the end, the length of the source. */
  readonly offsets: Uint32Array;
}

/** Folds case, diacritics (composed and decomposed), apostrophes, hyphens and runs of white space; `offsets` lead back. */
export function foldText(text: string, span: Span = { start: 0, end: text.length }): FoldedText {
  const units = new Uint16Array(span.end - span.start);
  const offsets = new Uint32Array(span.end - span.start + 1);
  const length = foldInto(units, text, span, offsets);
  offsets[length] = span.end;
  return { text: stringOf(units, length), offsets: offsets.subarray(0, length + 1) };
}

/** The key that equal names share: {@link foldText} without the white space around it. */
export function foldForSearch(text: string): string {
  const units = text.length <= spare.length ? spare : new Uint16Array(text.length);
  return stringOf(units, foldInto(units, text, { start: 0, end: text.length })).trim();
}

const spare = new Uint16Array(256);

function foldInto(units: Uint16Array, text: string, span: Span, offsets?: Uint32Array): number {
  const folds = foldTable();
  let length = 0;
  let before = 0;
  for (let at = span.start; at < span.end; at++) {
    const unit = folds[text.charCodeAt(at)] ?? 0;
    if (unit === 0 || (unit === 0x20 && before === 0x20)) continue;
    before = unit;
    if (offsets !== undefined) offsets[length] = at;
    units[length++] = unit;
  }
  return length;
}

/** Written piece by piece: an engine's limit on arguments is lower than a text's length. */
function stringOf(units: Uint16Array, length: number): string {
  if (length < 64) {
    let short = '';
    for (let at = 0; at < length; at++) short += String.fromCharCode(units[at] ?? 0);
    return short;
  }
  const pieces: string[] = [];
  for (let at = 0; at < length; at += 8192) pieces.push(String.fromCharCode(...units.subarray(at, Math.min(at + 8192, length))));
  return pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
}

/** True where a word starts at `at`: not inside a word, and not behind the apostrophe of one (`O'Brien`). */
export function startsWord(text: string, at: number): boolean {
  const flags = kinds();
  const before = flags[text.charCodeAt(at - 1)] ?? 0;
  const here = flags[text.charCodeAt(at)] ?? 0;
  if ((before & WORD) !== 0 && (here & WORD) !== 0 && ((before | here) & UNSPACED) === 0) return false;
  return (before & APOSTROPHE) === 0 || ((flags[text.charCodeAt(at - 2)] ?? 0) & WORD) === 0;
}

/** True where a word ends at `at`; `'s` and other clitics are no part of the word before them (`Taliban's`, `they'll`). */
export function endsWord(text: string, at: number): boolean {
  const flags = kinds();
  const before = flags[text.charCodeAt(at - 1)] ?? 0;
  const here = flags[text.charCodeAt(at)] ?? 0;
  if ((before & WORD) !== 0 && (here & WORD) !== 0 && ((before | here) & UNSPACED) === 0) return false;
  if ((here & APOSTROPHE) === 0 || ((flags[text.charCodeAt(at + 1)] ?? 0) & WORD) === 0) return true;
  return cliticEnd(text, at) > at;
}

/** Where the clitic that starts with the apostrophe at `at` ends; `at` where none does. */
export function cliticEnd(text: string, at: number): number {
  const flags = kinds();
  if (((flags[text.charCodeAt(at)] ?? 0) & APOSTROPHE) === 0) return at;
  for (let end = at + 1; end <= at + 3; end++) {
    if (((flags[text.charCodeAt(end)] ?? 0) & WORD) === 0) return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : at;
  }
  return at;
}

const CLITICS = new Set(['s', 'd', 'm', 'll', 've', 're']);

const LINE_BREAKS = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];
/** ' ` ´ ʹ ʻ ʼ ʽ ‘ ’ ‛ ′ ＇ */
const APOSTROPHES = [0x27, 0x60, 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2bd, 0x2018, 0x2019, 0x201b, 0x2032, 0xff07];
/** - ‐ ‑ ‒ – − ﹣ －, but not the dash — that parts sentences. */
const HYPHENS = [0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xfe63, 0xff0d];

/** Latin, Greek, Cyrillic, Armenian and their extensions: where letters have two cases or come composed with a mark. */
const CASED_BLOCKS = [
  [0x41, 0x5a],
  [0xc0, 0x588],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13fd],
  [0x1c80, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2c00, 0x2d2d],
  [0xa640, 0xa69d],
  [0xa720, 0xa7ff],
] as const;

/** Letters with a stroke or without a dot, which Unicode does not take apart. */
const PLAIN_LETTERS = [
  ['øØ', 'o'],
  ['łŁ', 'l'],
  ['đĐðÐ', 'd'],
  ['ħĦ', 'h'],
  ['ıİ', 'i'],
  ['ŧŦ', 't'],
  ['ς', 'σ'],
] as const;

/** Combining marks of cased scripts, soft hyphen, zero-width units, variation selectors, byte order mark. */
const VANISHING = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
] as const;

function foldedLetter(unit: number): number {
  const plain = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
  const small = String.fromCharCode(plain).toLowerCase();
  return small.normalize('NFD').charCodeAt(0);
}

const everyUnit = once(() => {
  const units: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) units.push(unit >= 0xd800 && unit <= 0xdfff ? '\0' : String.fromCharCode(unit));
  return units.join('');
});

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
