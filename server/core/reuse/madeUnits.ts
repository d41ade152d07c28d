import type { Article, Passage } from '../article/types';
import { emptyWords, type HashedWords } from '../text/words';
import { capitalsOf } from './capitals';
import { type Looks, looksOf } from './looks';
import { readWords } from './readWords';
import { canBeFurniture } from './recurrence';
import { LEAST_WORDS_AROUND } from './runs';
import { MOST_SCRATCH } from './unitPlaces';
import { isReusable, OVERLAP, unitEnd } from './units';

/**
 * The units of an article before an index has them: of each passage, or where it is very long of each part of it. Numbers alone, so that they
 * can be made on one thread and indexed on another.
 */
export interface MadeUnits {
  readonly looks: Looks;
  /** {@link UNIT_FIELDS} numbers for each unit: see {@link MadeUnit}. */
  readonly fields: Int32Array;
  /** The hashes of the words of all units, one behind the other. */
  readonly hashes: Int32Array;
}

/** One of them. Offsets are UTF-16 units, `end` exclusive. */
export interface MadeUnit {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** How many words it has. */
  readonly words: number;
  /** Words at its end that the next part of the passage begins with. */
  readonly overlap: number;
  /** Which of its words begin with a capital, as one number. */
  readonly capitals: number;
  /** True where the passage has other parts. */
  readonly isPart: boolean;
  /** Long enough, and of a kind, to be called reuse where it occurs elsewhere too. */
  readonly isReusable: boolean;
  /** Such that it may be called furniture where it recurs. */
  readonly isLine: boolean;
}

export const UNIT_FIELDS = 7;

const PART = 1;
const REUSABLE = 2;
const LINE = 4;

/** Written over by each article. */
let scratch = emptyWords();

export function unitsMadeOf(article: Pick<Article, 'text' | 'reading' | 'passages'>): MadeUnits {
  const units: MadeUnit[] = [];
  const hashes: Int32Array[] = [];
  for (const [index, passage] of article.passages.entries()) {
    const words = readWords(article, passage, scratch);
    addParts(article, words, passage, index, (unit, from) => {
      units.push(unit);
      hashes.push(words.hashes.slice(from, from + unit.words));
    });
  }
  if (scratch.hashes.length > MOST_SCRATCH) scratch = emptyWords();
  return { looks: looksOf(article), fields: fieldsOf(units), hashes: joined(hashes) };
}

function addParts(
  { text }: Pick<Article, 'text'>,
  words: HashedWords,
  passage: Passage,
  index: number,
  add: (unit: MadeUnit, from: number) => void,
): void {
  for (let from = 0; from < words.length; ) {
    const to = unitEnd(text, words, from);
    const whole = from === 0 && to === words.length;
    const end = Math.min(words.length, to + OVERLAP);
    const unit: MadeUnit = {
      passage: index,
      start: whole ? passage.start : (words.starts[from] ?? 0),
      end: whole ? passage.end : (words.ends[end - 1] ?? 0),
      words: end - from,
      overlap: end - to,
      capitals: end - from < LEAST_WORDS_AROUND ? 0 : capitalsOf(text, words, from, end),
      isPart: !whole,
      isReusable: isReusable(passage, to - from),
      isLine: whole && canBeFurniture(passage.kind),
    };
    add(unit, from);
    from = to;
  }
}

function fieldsOf(units: readonly MadeUnit[]): Int32Array {
  const fields = new Int32Array(units.length * UNIT_FIELDS);
  for (const [nth, { passage, start, end, words, overlap, capitals, isPart, isReusable: reusable, isLine }] of units.entries()) {
    const marks = (isPart ? PART : 0) | (reusable ? REUSABLE : 0) | (isLine ? LINE : 0);
    fields.set([passage, start, end, words, overlap, capitals, marks], nth * UNIT_FIELDS);
  }
  return fields;
}

/** The units in the numbers of {@link MadeUnits.fields}. */
export function unitsIn(fields: Int32Array): MadeUnit[] {
  return Array.from({ length: fields.length / UNIT_FIELDS }, (_, nth) => {
    const [passage = 0, start = 0, end = 0, words = 0, overlap = 0, capitals = 0, marks = 0] = fields.subarray(nth * UNIT_FIELDS);
    const is = (mark: number): boolean => (marks & mark) !== 0;
    return { passage, start, end, words, overlap, capitals, isPart: is(PART), isReusable: is(REUSABLE), isLine: is(LINE) };
  });
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
