import type { Span } from '../text/span';

/**
 * A text without the differences that programs make when they write it: letters composed or not, quotation marks, dashes and blanks of
 * other kinds, line breaks and the hyphens in front of them, what is not seen. So a quote is found by its words.
 *
 * Method: compatibility decomposition (Unicode Standard Annex 15, NFKD) of each character, with tables for what it leaves apart.
 */
export interface PlainText {
  readonly text: string;
  /** The offset of a unit of the plain text in the text itself, or of the plain text's end. UTF-16. */
  toSource(at: number): number;
  /** Where the character that a unit was made from ends in the text itself. */
  endInSource(at: number): number;
  /** The first unit of the plain text that was made from what is at this offset or behind it. */
  fromSource(offset: number): number;
}

export const spanInSource = (plain: PlainText, { start, end }: Span): Span => ({
  start: plain.toSource(start),
  end: end > start ? plain.endInSource(end - 1) : plain.toSource(start),
});

/** The plain texts of the last texts that were asked for: those of one article are asked for many times. */
const kept: { readonly source: string; readonly plain: PlainText }[] = [];
const MOST_KEPT = 4;
/** Shorter ones are made faster than they are found. */
const LEAST_KEPT = 512;

export function plainTextOf(source: string): PlainText {
  if (source.length < LEAST_KEPT) return made(source);
  const at = kept.findIndex(each => each.source === source);
  const [known] = at < 0 ? [{ source, plain: made(source) }] : kept.splice(at, 1);
  const entry = known ?? { source, plain: made(source) };
  kept.unshift(entry);
  kept.length = Math.min(kept.length, MOST_KEPT);
  return entry.plain;
}

function made(source: string): PlainText {
  const units = scratch;
  units.clear(source.length);
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at);
    let end = at + 1;
    if (isSmallAscii(unit)) units.push(unit, at, end);
    else if (isBlank(unit)) {
      while (end < source.length && (isBlank(source.charCodeAt(end)) || isUnseen(source.charCodeAt(end)))) end++;
      units.push(SPACE, at, end);
    } else if (unit === HYPHEN && units.endsInLetter()) {
      const next = behindLineBreak(source, end);
      if (next > end && isSmallLetter(source.charCodeAt(next))) end = next;
      else {
        while (source.charCodeAt(end) === HYPHEN) end++;
        units.push(HYPHEN, at, end);
      }
    } else if (unit === HYPHEN) {
      while (source.charCodeAt(end) === HYPHEN) end++;
      units.push(HYPHEN, at, end);
    } else if ((unit === APOSTROPHE || unit === GRAVE) && source.charCodeAt(end) === unit) units.push(QUOTATION_MARK, at, ++end);
    else if (unit < 0x80) units.push(unit === GRAVE ? APOSTROPHE : unit, at, end);
    else {
      if (unit >= 0xd800 && unit <= 0xdbff && end < source.length) end++;
      const character = source.slice(at, end);
      const plain = plainCharacter(character);
      for (let nth = 0; nth < plain.length; nth++) units.push(plain.charCodeAt(nth), at, end);
    }
    at = end;
  }
  return units.plainText(source.length);
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const GRAVE = 0x60;
const QUOTATION_MARK = 0x22;

const isBlank = (unit: number): boolean =>
  unit === SPACE ||
  (unit >= 9 && unit <= 13) ||
  unit === 0x85 ||
  unit === 0xa0 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;

/** Soft hyphen, zero-width characters, marks of direction, byte order mark. */
const isUnseen = (unit: number): boolean =>
  unit === 0xad ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2069) ||
  unit === 0xfeff;

const isSmallAscii = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

const isSmallLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0x24f);

/** Behind one line break with the blanks around it; the same offset where there is none. */
function behindLineBreak(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) === SPACE) at++;
  if (source.charCodeAt(at) === 13) at++;
  if (source.charCodeAt(at) !== 10) return from;
  at++;
  while (source.charCodeAt(at) === SPACE || source.charCodeAt(at) === 9) at++;
  return at;
}

const QUOTATION_MARKS = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2036]/u;
const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u2032\u2035\u00b4\u2039\u203a\u02bc]/u;
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/u;

const characters = new Map<string, string>();
const MOST_CHARACTERS = 20_000;

function plainCharacter(character: string): string {
  const known = characters.get(character);
  if (known !== undefined) return known;
  if (characters.size >= MOST_CHARACTERS) characters.clear();
  const plain = isUnseen(character.charCodeAt(0))
    ? ''
    : QUOTATION_MARKS.test(character)
      ? '"'
      : APOSTROPHES.test(character)
        ? "'"
        : DASHES.test(character)
          ? '-'
          : character.normalize('NFKD');
  characters.set(character, plain);
  return plain;
}

/** The units of a plain text, each with where what it was made from is; of one text after the other. */
class Units {
  #units = new Uint16Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #length = 0;
  /** True while each unit was made from what is up to the next one. */
  #isWithoutGaps = true;

  /** For a text of about as many units. */
  clear(size: number): void {
    this.#length = 0;
    this.#isWithoutGaps = true;
    if (this.#units.length < size || this.#units.length > LARGEST_KEPT) this.#resize(Math.max(size, 1024), 0);
  }

  push(unit: number, start: number, end: number): void {
    const at = this.#length++;
    if (at === this.#units.length) this.#resize(2 * at, at);
    if (start !== (at === 0 ? 0 : this.#ends[at - 1])) this.#isWithoutGaps = false;
    this.#units[at] = unit;
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  endsInLetter(): boolean {
    return this.#length > 0 && isSmallLetter(this.#units[this.#length - 1] ?? 0);
  }

  plainText(sourceLength: number): PlainText {
    const length = this.#length;
    const last = this.#ends[length - 1];
    const starts = this.#starts.slice(0, length);
    const ends = this.#isWithoutGaps ? null : this.#ends.slice(0, length);
    return {
      text: textOf(this.#units, length),
      toSource: at => starts[at] ?? sourceLength,
      endInSource: at => (ends === null ? (at === length - 1 ? last : starts[at + 1]) : ends[at]) ?? sourceLength,
      fromSource(offset) {
        let low = 0;
        let high = length;
        while (low < high) {
          const middle = (low + high) >>> 1;
          if ((starts[middle] ?? 0) < offset) low = middle + 1;
          else high = middle;
        }
        return low;
      },
    };
  }

  #resize(size: number, kept: number): void {
    const [units, starts, ends] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)];
    units.set(this.#units.subarray(0, kept));
    starts.set(this.#starts.subarray(0, kept));
    ends.set(this.#ends.subarray(0, kept));
    [this.#units, this.#starts, this.#ends] = [units, starts, ends];
  }
}

/** Larger arrays than for so many units are not kept for the next text. */
const LARGEST_KEPT = 1 << 20;

const scratch = new Units();

/** Piece by piece: an engine's limit on arguments is lower than a text's length. */
function textOf(units: Uint16Array, length: number): string {
  const pieces: string[] = [];
  // `apply` takes an array as it is, which spreading would go through.
  for (let at = 0; at < length; at += 8192)
    pieces.push(String.fromCharCode.apply(null, units.subarray(at, Math.min(at + 8192, length)) as unknown as number[]));
  return pieces.join('');
}
