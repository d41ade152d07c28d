import type { Span } from './span';

const WORD = 1;
const DIGIT = 2;
const APOSTROPHE = 4;
const DIGIT_JOINER = 8;
const HIGH_SURROGATE = 16;

/** What each UTF-16 unit can be in a word; letters, marks and digits of Unicode as this engine knows it. */
let unitClasses: Uint8Array | undefined;

function classesOfUnits(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdbff) classes[unit] = HIGH_SURROGATE;
    else if (unit < 0xd800 || unit > 0xdfff) {
      const character = String.fromCharCode(unit);
      if (/\p{Nd}/u.test(character)) classes[unit] = WORD | DIGIT;
      else if (/[\p{L}\p{N}\p{M}]/u.test(character)) classes[unit] = WORD;
    }
  }
  for (const apostrophe of "'’ʼ＇") classes[apostrophe.charCodeAt(0)] = (classes[apostrophe.charCodeAt(0)] ?? 0) | APOSTROPHE;
  for (const joiner of '.,') classes[joiner.charCodeAt(0)] = DIGIT_JOINER;
  return classes;
}

/**
 * The words of a text or of a part of it: runs of letters, marks and digits, with an apostrophe between two of them
 * ("don't") and a point or comma between two digits ('2,500'). Hyphens part words. Sorted; spans are into `text`.
 */
export function wordsOf(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  unitClasses ??= classesOfUnits();
  const classes = unitClasses;
  const words: Span[] = [];
  const end = Math.min(span.end, text.length);
  let at = Math.max(0, span.start);
  while (at < end) {
    let width = wordWidthAt(text, at, end, classes);
    if (width === 0) {
      at++;
      continue;
    }
    const start = at;
    while (width > 0) {
      at += width;
      width = wordWidthAt(text, at, end, classes);
      if (width === 0 && at + 1 < end && joins(text, at, classes)) width = 1;
    }
    words.push({ start, end: at });
  }
  return words;
}

/** Units of the word character at `at`; 0 where there is none. */
function wordWidthAt(text: string, at: number, end: number, classes: Uint8Array): number {
  if (at >= end) return 0;
  const unitClass = classes[text.charCodeAt(at)] ?? 0;
  if (unitClass & WORD) return 1;
  if (unitClass !== HIGH_SURROGATE || at + 1 >= end) return 0;
  return /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2)) ? 2 : 0;
}

/** True where the unit at `at` ties the word characters on both of its sides together. */
function joins(text: string, at: number, classes: Uint8Array): boolean {
  const tie = classes[text.charCodeAt(at)] ?? 0;
  const before = classes[text.charCodeAt(at - 1)] ?? 0;
  const after = classes[text.charCodeAt(at + 1)] ?? 0;
  if (tie & APOSTROPHE) return (before & WORD) !== 0 && (after & WORD) !== 0;
  return (tie & DIGIT_JOINER) !== 0 && (before & DIGIT) !== 0 && (after & DIGIT) !== 0;
}
