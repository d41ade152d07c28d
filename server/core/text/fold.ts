import { APOSTROPHES, HYPHENS, kinds, once, SPACE } from './characters';

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

/** The key that equal names share: case, diacritics (composed and decomposed), apostrophes, hyphens and runs of white space make no difference. */
export function foldForSearch(text: string): string {
  if (isPlainWord(text)) return text.toLowerCase();
  const units = text.length <= spare.length ? spare : new Uint16Array(text.length);
  return stringOf(units, foldInto(units, text)).trim();
}

/** True for a word of letters from A to Z and digits, as most are. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39))) return false;
  }
  return true;
}

const spare = new Uint16Array(256);

function foldInto(units: Uint16Array, text: string): number {
  const folds = foldTable();
  let length = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = folds[text.charCodeAt(at)] ?? 0;
    if (unit === 0 || (unit === 0x20 && before === 0x20)) continue;
    before = unit;
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
