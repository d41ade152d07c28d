import { parseArticle } from '../../server/core/article/parse';
import { cleanArticle } from '../../server/core/clean/clean';
import { sentencesOf } from '../../server/core/text/sentences';
import { type Span, sliceOf } from '../../server/core/text/span';
import { wordsOf } from '../../server/core/text/words';
import { pick, type Random } from './synthetic';
import { wrappedLines } from './wrapping';

export const LENGTHS = ['word', 'phrase', 'passage'] as const;
export type Length = (typeof LENGTHS)[number];

/** Paragraphs, of which one has the marks around what is annotated. */
export type Marked = readonly string[];

interface Setting {
  readonly marked: Marked;
  /** Which paragraph has the marks. */
  readonly at: number;
  readonly length: Length;
  readonly random: Random;
  /** Paragraphs of other articles. */
  readonly others: readonly string[];
}

/** What is done to a text: both texts with marks, but for one whose annotated words are gone. Null where it cannot be done. */
export type Change = (setting: Setting) => { readonly before?: string; readonly after: string } | null;

export const OPEN = '\ue000';
export const CLOSE = '\ue001';
const MARKS = /[\ue000\ue001]/g;

const unmarked = (text: string): string => text.replace(MARKS, '');
export const joined = (paragraphs: Marked): string => paragraphs.join('\n\n');

export function placed(text: string): { readonly text: string; readonly span: Span | null } {
  const start = text.indexOf(OPEN);
  return { text: unmarked(text), span: start < 0 ? null : { start, end: text.indexOf(CLOSE) - 1 } };
}

export const shuffled = <T>(random: Random, items: readonly T[]): T[] =>
  items
    .map(item => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

export const inserted = (paragraphs: Marked, at: number, ...more: readonly string[]): string[] => [
  ...paragraphs.slice(0, at),
  ...more,
  ...paragraphs.slice(at),
];

export const without = (paragraphs: Marked, at: number): string[] => paragraphs.filter((_, index) => index !== at);

export const somewhere = ({ marked, random }: Setting): number => Math.floor(random() * (marked.length + 1));

/** The words of a text replaced, left out or doubled by others, each with a probability; those between the marks stay. */
export function wordsChanged(text: string, share: number, { random, others }: Setting): string {
  const pool = pick(random, others).split(' ');
  const change = (part: string): string =>
    part.replace(/[\p{L}\p{N}]+/gu, word => {
      if (random() >= share) return word;
      const way = random();
      return way < 0.4 ? pick(random, pool) : way < 0.7 ? '' : `${word} ${pick(random, pool)}`;
    });
  const [head = '', inside, tail = ''] = text.split(MARKS);
  return inside === undefined ? change(head) : `${change(head)}${OPEN}${inside}${CLOSE}${change(tail)}`;
}

/** The sentences of a paragraph, and which of them has the marks; null where the annotation is in several. */
export function sentencesAround(paragraph: string): { readonly sentences: readonly string[]; readonly at: number } | null {
  const sentences = sentencesOf(paragraph, { start: 0, end: paragraph.length }).map(span => sliceOf(paragraph, span));
  if (sentences.join(' ') !== paragraph) return null;
  const at = sentences.findIndex(sentence => sentence.includes(OPEN) && sentence.includes(CLOSE));
  return at < 0 ? null : { sentences, at };
}

/** One paragraph changed. */
export const changedOwn =
  (change: (paragraph: string, setting: Setting) => string | null): Change =>
  setting => {
    const own = change(setting.marked[setting.at]!, setting);
    return own === null ? null : { after: joined(setting.marked.map((paragraph, index) => (index === setting.at ? own : paragraph))) };
  };

/** The whole text written in another way, from one way to another. */
export const rewritten =
  (from: (text: string) => string, to: (text: string) => string): Change =>
  ({ marked }) => {
    const before = from(joined(marked));
    return { before, after: to(before) };
  };

export const same = (text: string): string => text;
export const curly = (text: string): string =>
  text
    .replace(/(^|[\s([\ue000])["']/gu, (_, blank: string) => `${blank}“`)
    .replace(/"/g, '”')
    .replace(/'/g, '’');
export const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
/** Every fifth word in quotation marks, which prose of agencies has few of. */
export const quoting = (text: string): string => straight(text).replace(/(?<!\p{L})(\p{L}{5})(?!\p{L})/gu, '"$1"');
export const accented = (text: string): string =>
  text
    .replace(/(?<=\p{L})e(?=[nrst])/gu, 'é')
    .replace(/(?<=\p{L})o(?=[nr])/gu, 'ö')
    .normalize('NFC');
export const crlf = (text: string): string => text.replace(/\n/g, '\r\n');
export const wrapped = (text: string): string =>
  text
    .split('\n\n')
    .map(paragraph => {
      // Marks take no room in a line.
      const lines = wrappedLines(paragraph, 60);
      return lines.join('\n');
    })
    .join('\n\n');
export const spacedWords = (text: string): string => text.replace(/(?<=[.,;]) /g, '  ');
export const hardSpaces = (text: string): string => text.replace(/(?<=[\p{L},]) (?=\p{L}{1,3} )/gu, '\u00a0');
export const dashes = (text: string): string =>
  text.replace(/(?<=\p{L}) (?=(?:and|but|who|which|that|with)\b)/gu, ' -- ').replace(/-(?=\p{L})/gu, '-');
export const longDashes = (text: string): string => text.replace(/ -- /g, ' — ').replace(/-(?=\p{L})/gu, '‐');
export const trailing = (text: string): string => text.replace(/\n/g, '  \n');
export const tabbed = (text: string): string => text.replace(/(^|\n)(?=[^\n])/g, '$1\t');
export const softened = (text: string): string => text.replace(/(?<=\p{L}{3})(?=\p{L}{4})/gu, '\u00ad');
export const withFurniture = (text: string): string =>
  text
    .split('\n\n')
    .flatMap((p, at) => (at % 2 === 1 ? [p, 'Advertisement'] : [p]))
    .join('\n\n');

export const cleaned = (text: string): string | null => {
  const article = parseArticle('a.txt', unmarked(text));
  const { edits } = cleanArticle(
    article,
    article.passages.map(({ verdict }) => verdict),
  );
  const { span } = placed(text);
  if (span === null || edits.some(edit => edit.start < span.end && edit.end > span.start)) return null;
  let out = '';
  let at = 0;
  const plain = unmarked(text);
  const markedSlice = (start: number, end: number): string => {
    let part = '';
    for (let index = start; index <= end; index++) {
      if (index === span.end && index > start) part += CLOSE;
      if (index === span.start && index < end) part += OPEN;
      if (index < end) part += plain[index];
    }
    return part;
  };
  for (const { start, end, replacement } of edits) {
    out += markedSlice(at, start) + replacement;
    at = end;
  }
  out += markedSlice(at, plain.length);
  return out.includes(OPEN) && out.includes(CLOSE) ? out : null;
};

/** Words of the annotated text itself changed: one in five at most, one at least where it has more than two; else a letter. */
export function quoteChanged(text: string, { random, others }: Setting): string | null {
  const [head = '', inside = '', tail = ''] = text.split(MARKS);
  const words = wordsOf(inside);
  if (words.length < 3) {
    const long = words.filter(({ start, end }) => end - start >= 5);
    if (long.length === 0) return null;
    const { start, end } = pick(random, long);
    const letter = start + 1 + Math.floor(random() * (end - start - 2));
    const way = random();
    const typo = way < 0.35 ? '' : way < 0.7 ? inside.charAt(letter) + pick(random, [...'etaoin']) : pick(random, [...'etaoin']);
    if (typo === inside.charAt(letter)) return null;
    return `${head}${OPEN}${inside.slice(0, letter)}${typo}${inside.slice(letter + 1)}${CLOSE}${tail}`;
  }
  const most = Math.max(1, Math.floor(words.length / 5));
  const chosen = shuffled(random, words).slice(0, 1 + Math.floor(random() * most));
  const pool = pick(random, others).split(' ');
  let changed = inside;
  for (const { start, end } of chosen.sort((a, b) => b.start - a.start)) {
    const isBorder = start === 0 || end === inside.length;
    const way = random();
    // A border word that is left out takes its blank along, and the border is between the words that are left.
    const word =
      way < 0.5 || isBorder
        ? pick(random, pool).replace(/[^\p{L}]/gu, '') || 'other'
        : way < 0.75
          ? ''
          : `${sliceOf(inside, { start, end })} ${pick(random, pool)}`;
    changed = word === '' ? changed.slice(0, start).trimEnd() + changed.slice(end) : changed.slice(0, start) + word + changed.slice(end);
  }
  return `${head}${OPEN}${changed}${CLOSE}${tail}`;
}

/** A text with so many of its words replaced. */
function variant(text: string, count: number, { random, others }: Setting): string {
  const words = wordsOf(text).filter(({ start, end }) => end - start > 3);
  const pool = pick(random, others).match(/\p{L}{4,}/gu) ?? ['other'];
  let out = text;
  for (const { start, end } of shuffled(random, words)
    .slice(0, count)
    .sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + pick(random, pool) + out.slice(end);
  return out;
}

/** Names exchanged: every capitalised word another one. */
const otherNames = (text: string, random: Random): string =>
  text.replace(/(?<!^)(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu, () => pick(random, ['Marsh', 'Quill', 'Vane', 'Orla', 'Hedda', 'Plover', 'Ashwell']));

type Unit = 'quote' | 'sentence' | 'paragraph';
type Beside = 'next' | 'before' | 'next paragraph' | 'far';

/**
 * The annotated words deleted, with the words, the sentence or the paragraph they are in, and a look-alike of that left which was there
 * before, `changed` words of it different. `then` is done to the text that is left.
 */
export const lookAlike =
  (unit: Unit, beside: Beside, changed: number | 'names', then: (text: string, setting: Setting) => string = same): Change =>
  setting => {
    const { marked, at, random, others } = setting;
    const own = marked[at]!;
    const around = sentencesAround(own);
    if (around === null && unit !== 'paragraph') return null;
    const whole = unit === 'paragraph' ? own : around!.sentences[around!.at]!;
    const plain = unmarked(whole);
    const alike = changed === 'names' ? otherNames(plain, random) : variant(plain, changed, setting);
    const [head = '', , tail = ''] = whole.split(MARKS);
    const left = unit === 'quote' ? `${head.trimEnd()} ${tail.trimStart()}`.trim() : '';
    const withSentences = (own: string): string => {
      if (unit === 'paragraph') return own;
      const { sentences, at: index } = around!;
      const around2 = sentences.map((sentence, nth) => (nth === index ? own : sentence));
      if (beside === 'next') around2.splice(index + 1, 0, alike);
      if (beside === 'before') around2.splice(index, 0, alike);
      return around2.filter(sentence => sentence !== '').join(' ');
    };
    const all = (own: string): string => {
      const paragraphs = marked.map((paragraph, index) => (index === at ? withSentences(own) : paragraph));
      const isInOwn = unit !== 'paragraph' && (beside === 'next' || beside === 'before');
      const place = beside === 'far' ? (at + 2) % (marked.length + 1) : beside === 'before' ? at : at + 1;
      const text = unit === 'paragraph' ? alike : `${pick(seeded(others), others)} ${alike}`;
      return joined(
        (isInOwn ? paragraphs : inserted(paragraphs, place === at && beside === 'far' ? at + 1 : place, text)).filter(p => p !== ''),
      );
    };
    return { before: all(whole), after: then(all(left), setting) };
  };

/** The same filler in the text before and after. */
const seeded =
  (others: readonly string[]): Random =>
  () =>
    (others.length % 97) / 97;

/** Rows of a table or a list, of which the annotated one goes; `cell`: only a cell of it is annotated. */
export const rows =
  (form: (name: string, count: number) => readonly [string, string, string], which: 'some' | 'first' | 'last' = 'some'): Change =>
  setting => {
    const { marked, random, length } = setting;
    const names = shuffled(random, [...new Set(setting.others.slice(0, 40).flatMap(text => text.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []))]).slice(
      0,
      4 + Math.floor(random() * 6),
    );
    const counts = names.map(() => Math.floor(random() * (random() < 0.3 ? 5 : 60)));
    const gone = which === 'first' ? 0 : which === 'last' ? names.length - 1 : Math.floor(random() * names.length);
    const line = (nth: number, isMarked: boolean): string => {
      const [head, cell, tail] = form(names[nth] ?? '', counts[nth] ?? 0);
      if (!isMarked) return head + cell + tail;
      return length === 'passage' ? `${OPEN}${head}${cell}${tail}${CLOSE}` : `${head}${OPEN}${cell}${CLOSE}${tail}`;
    };
    const plain = marked.map(unmarked);
    const place = somewhere(setting);
    const table = names.map((_, nth) => line(nth, nth === gone)).join('\n');
    const left = names.flatMap((_, nth) => (nth === gone ? [] : [line(nth, false)])).join('\n');
    return { before: joined(inserted(plain, place, table)), after: joined(inserted(plain, place, left)) };
  };

/** A line that returns behind every paragraph, of which one goes, alone or with its paragraph. */
export const refrain =
  (withParagraph: boolean): Change =>
  setting => {
    const { marked, random, others, length } = setting;
    const line = pick(random, others).split(' ').slice(0, { word: 3, phrase: 7, passage: 14 }[length]).join(' ');
    const plain = marked.map(unmarked);
    const gone = Math.floor(random() * plain.length);
    const verse = (paragraph: string, nth: number, isLeft: boolean): string[] => {
      if (nth !== gone) return [`${paragraph}\n${line}`];
      if (!isLeft) return [`${paragraph}\n${OPEN}${line}${CLOSE}`];
      return withParagraph ? [] : [paragraph];
    };
    return {
      before: joined(plain.flatMap((paragraph, nth) => verse(paragraph, nth, false))),
      after: joined(plain.flatMap((paragraph, nth) => verse(paragraph, nth, true))),
    };
  };

/** Nothing is put in: the sentence or the paragraph goes, and the words may be said elsewhere. */
export const deleted =
  (unit: Unit, then: (text: string, setting: Setting) => string = same): Change =>
  setting => {
    const { marked, at } = setting;
    const own = marked[at]!;
    if (unit === 'paragraph') return { after: then(joined(without(marked, at)), setting) };
    const around = sentencesAround(own);
    if (around === null) return null;
    const { sentences, at: index } = around;
    const [head = '', , tail = ''] = sentences[index]!.split(MARKS);
    const left = unit === 'sentence' ? '' : `${head.trimEnd()} ${tail.trimStart()}`.trim();
    const rest = sentences.map((sentence, nth) => (nth === index ? left : sentence)).filter(sentence => sentence !== '');
    return {
      after: then(joined(marked.map((paragraph, nth) => (nth === at ? rest.join(' ') : paragraph)).filter(p => p !== '')), setting),
    };
  };

export const edited =
  (share: number) =>
  (text: string, setting: Setting): string =>
    wordsChanged(text, share, setting);
export const paragraphPutIn = (text: string, { others, random }: Setting): string => `${pick(random, others)}\n\n${text}`;

/** The paragraph with the marks somewhere else. */
export const movedTo =
  (place: (setting: Setting) => number, then: (text: string, setting: Setting) => string = same): Change =>
  setting => {
    const { marked, at } = setting;
    const rest = without(marked, at);
    const to = Math.min(rest.length, place(setting));
    return to === at ? null : { after: then(joined(inserted(rest, to, marked[at]!)), setting) };
  };
