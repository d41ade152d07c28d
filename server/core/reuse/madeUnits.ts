import type { Article, Passage } from '../article/types';
import { emptyWords } from '../text/words';
import { capitalsOf } from './capitals';
import { withRoom } from './columns';
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
let madeFields: Int32Array<ArrayBuffer> = new Int32Array(0);
let madeHashes: Int32Array<ArrayBuffer> = new Int32Array(0);

export function unitsMadeOf(article: Pick<Article, 'text' | 'reading' | 'passages'>): MadeUnits {
  const ends: Ends = { fields: 0, hashes: 0 };
  for (const [index, passage] of article.passages.entries()) addUnits(article, passage, index, ends);
  const made = { looks: looksOf(article), fields: madeFields.slice(0, ends.fields), hashes: madeHashes.slice(0, ends.hashes) };
  if (scratch.hashes.length > MOST_SCRATCH) scratch = emptyWords();
  if (madeHashes.length > MOST_SCRATCH) madeHashes = new Int32Array(0);
  return made;
}

/** How far fields and hashes are written. */
interface Ends {
  fields: number;
  hashes: number;
}

function addUnits(article: Pick<Article, 'text' | 'reading'>, passage: Passage, index: number, ends: Ends): void {
  const { text } = article;
  const words = readWords(article, passage, scratch);
  for (let from = 0; from < words.length; ) {
    const to = unitEnd(text, words, from);
    const whole = from === 0 && to === words.length;
    const end = Math.min(words.length, to + OVERLAP);
    madeHashes = withRoom(madeHashes, ends.hashes + end - from);
    for (let word = from; word < end; word++) madeHashes[ends.hashes++] = words.hashes[word] ?? 0;
    madeFields = withRoom(madeFields, ends.fields + UNIT_FIELDS);
    madeFields[ends.fields++] = index;
    madeFields[ends.fields++] = whole ? passage.start : (words.starts[from] ?? 0);
    madeFields[ends.fields++] = whole ? passage.end : (words.ends[end - 1] ?? 0);
    madeFields[ends.fields++] = end - from;
    madeFields[ends.fields++] = end - to;
    madeFields[ends.fields++] = end - from < LEAST_WORDS_AROUND ? 0 : capitalsOf(text, words, from, end);
    madeFields[ends.fields++] =
      (whole ? 0 : PART) | (isReusable(passage, to - from) ? REUSABLE : 0) | (whole && canBeFurniture(passage.kind) ? LINE : 0);
    from = to;
  }
}

/** The units in the numbers of {@link MadeUnits.fields}. */
export function unitsIn(fields: Int32Array): MadeUnit[] {
  const units: MadeUnit[] = [];
  for (let at = 0; at < fields.length; at += UNIT_FIELDS) {
    const marks = fields[at + 6] ?? 0;
    units.push({
      passage: fields[at] ?? 0,
      start: fields[at + 1] ?? 0,
      end: fields[at + 2] ?? 0,
      words: fields[at + 3] ?? 0,
      overlap: fields[at + 4] ?? 0,
      capitals: fields[at + 5] ?? 0,
      isPart: (marks & PART) !== 0,
      isReusable: (marks & REUSABLE) !== 0,
      isLine: (marks & LINE) !== 0,
    });
  }
  return units;
}
