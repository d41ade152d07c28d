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

/** Flags of a UTF-16 code unit; 0 for punctuation and for what is after the end (`NaN`). Surrogates are not letters. */
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

const LINE_BREAKS = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];
/** ' ` ´ ʹ ʻ ʼ ʽ ‘ ’ ‛ ′ ＇ */
export const APOSTROPHES = [0x27, 0x60, 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2bd, 0x2018, 0x2019, 0x201b, 0x2032, 0xff07];
/** - ‐ ‑ ‒ – − ﹣ －, but not the dash — that parts sentences. */
export const HYPHENS = [0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xfe63, 0xff0d];

const everyUnit = once(() => {
  const units: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) units.push(unit >= 0xd800 && unit <= 0xdfff ? '\0' : String.fromCharCode(unit));
  return units.join('');
});

/** A table that is made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
