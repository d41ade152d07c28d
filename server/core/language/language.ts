import { detectLanguage } from './detector';
import { NAMES_OF_SEVERAL } from './messages';

/** The code of a language that is not English but has no name here: ISO 639-2 'undetermined'. */
export const UNNAMED = 'und';

/** No more of an article is looked at: so many stretches of so many UTF-16 units. */
export const MOST_SAMPLES = 5;
export const LONGEST_SAMPLE = 360;

/** Fewer letters say nothing: of scripts with an alphabet, and of those that write a syllable or a word in one character. */
const FEWEST_LETTERS = 70;
const FEWEST_CHARACTERS = 20;

/** What shows that a text is not in English: the share of letters of other scripts, or for Latin letters the detector's scores. */
const OTHER_SCRIPT = 0.6;
const SCORE = 0.7;
const MARGIN = 0.2;
/** A text in another script is in another language: the score only decides whether its name is known. */
const SCORE_OF_SCRIPT = 0.5;

/** Words of English that hardly occur in other languages, and their share from which on a text is English: ordinary prose has a sixth. */
const ENGLISH_WORDS = new Set(
  'the and of with that from this which they were been their his its but not are it by who would said has'.split(' '),
);
const ENGLISH_SHARE = 0.06;

/**
 * The language of an article, by stretches of its text; null where it is English, where they are too short, and where they leave any
 * doubt. Lists, tables, names, verse, telegrams and old or misread spelling are English unless most of the stretches are clearly in
 * another language.
 * @returns ISO 639-1, or {@link UNNAMED}
 */
export function otherLanguageOf(samples: readonly string[]): string | null {
  const text = samples.join(' ');
  if (!OTHER_LETTER.test(text)) {
    const { letters, share } = plainWordsOf(text);
    return letters < FEWEST_LETTERS || share >= ENGLISH_SHARE ? null : mostFrequent(votesOfMost(samples));
  }
  const words = text.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  const latin = NOT_LATIN.test(text) ? (text.match(/\p{Script=Latin}/gu)?.length ?? 0) : letters;
  if (letters - latin >= OTHER_SCRIPT * letters) {
    const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    if (letters < FEWEST_LETTERS && characters < FEWEST_CHARACTERS) return null;
    const votes = samples.map(sample => detectLanguage(withoutLatin(sample))).filter(({ score }) => score >= SCORE_OF_SCRIPT);
    return mostFrequent(votes.map(({ language }) => language).filter(language => language !== 'en')) ?? UNNAMED;
  }
  if (letters < FEWEST_LETTERS || englishShare(words) >= ENGLISH_SHARE) return null;
  return mostFrequent(votesOfMost(samples));
}

/** The languages that more than half of the samples are clearly in; none where fewer are, which may be known before all are looked at. */
function votesOfMost(samples: readonly string[]): string[] {
  const votes: string[] = [];
  for (const [index, sample] of samples.entries()) {
    const { language, score, english } = detectLanguage(sample);
    if (language !== 'en' && score >= SCORE && score - english >= MARGIN) votes.push(language);
    const most = votes.length + samples.length - 1 - index;
    if (2 * most <= samples.length) return [];
  }
  return votes;
}

/** The first of the most frequent items; null where there are none. */
function mostFrequent(items: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return items.find(item => counts.get(item) === most) ?? null;
}

const withoutLatin = (text: string): string => text.replace(/[\p{Script=Latin}\p{N}]+/gu, ' ');

/** A letter that is none from A to Z. */
const OTHER_LETTER = /[^\P{L}A-Za-z]/u;

/** Of a text whose letters are all from A to Z: how many they are, and the share of English words, as {@link englishShare} says. */
function plainWordsOf(text: string): { readonly letters: number; readonly share: number } {
  let letters = 0;
  let words = 0;
  let english = 0;
  let code = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const small = text.charCodeAt(at) | 0x20;
    if (small >= 0x61 && small <= 0x7a) {
      if (start < 0) start = at;
      code = codeAfter(code, small);
      continue;
    }
    if (start < 0) continue;
    const length = at - start;
    letters += length;
    words++;
    if (length <= LONGEST_ENGLISH && ENGLISH_CODES.has(code)) english++;
    start = -1;
    code = 0;
  }
  return { letters, share: english / Math.max(1, words) };
}

const LONGEST_ENGLISH = 5;

/** A word of at most {@link LONGEST_ENGLISH} letters as a number, letter by letter. */
const codeAfter = (code: number, letter: number): number => ((code << 5) | (letter & 31)) & 0x3fffffff;

const ENGLISH_CODES = new Set([...ENGLISH_WORDS].map(word => [...word].reduce((code, letter) => codeAfter(code, letter.charCodeAt(0)), 0)));

const englishShare = (words: readonly string[]): number =>
  words.filter(({ length }, index) => length <= LONGEST_ENGLISH && ENGLISH_WORDS.has((words[index] as string).toLowerCase())).length /
  Math.max(1, words.length);

const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/u;

/** True for the code of a language as `articles.yaml` has it: 'de', 'pt-BR'. */
export const isLanguageCode = (code: string): boolean =>
  /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code) && (isEnglish(code) || languageName(code) !== null);

/** True for English of any country. */
export const isEnglish = (code: string): boolean => /^en(?:-|$|g$)/i.test(code);

/** The English name of a language, as in 'German' for 'de'; null for a code that has none. */
export function languageName(code: string): string | null {
  const together = NAMES_OF_SEVERAL[code];
  if (together !== undefined) return together;
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code);
    return name === undefined || code === UNNAMED ? null : name;
  } catch {
    return null;
  }
}
