import { once } from '../text/characters';
import { type Gap, unseenIn } from '../text/reading';
import { bySpan, type Span } from '../text/span';
import type { Line } from './lines';
import type { Joint } from './wrapping';

/**
 * What a text's words are read without: characters that are not seen; where a line breaks inside a word, the break and, unless the word has
 * one anyway, the hyphen; and what is between two pages that a paragraph goes on over. Sorted, not overlapping.
 */
export function gapsOf(text: string, lines: readonly Line[], joints: readonly Joint[]): Gap[] {
  const breaks = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || joints[index] === 'none') return [];
    const isBroken = BROKEN.test(text.slice(above.end - 2, above.end));
    const until = line.pageBefore === undefined ? undefined : paragraphEnd(lines, joints, index);
    return isBroken || until !== undefined ? [{ above, line, isBroken, until }] : [];
  });
  const unseen = withinLines(unseenIn(text), lines);
  if (breaks.length === 0) return unseen;
  const spelled = once(() => {
    const broken = breaks.filter(({ isBroken }) => isBroken);
    return spelledWordsOf(text, new Set(broken.flatMap(({ above, line }) => [above.end - 1, line.start])));
  });
  const gaps = breaks.map(({ above, line, isBroken, until }): Gap => {
    const start = isBroken ? above.end + LENGTH_KEPT[hyphenOf(text, above, line, spelled)] : above.end + 1;
    return { start, end: line.start, ...(until !== undefined && { until }) };
  });
  const isApart = ({ start, end }: Span): boolean => !gaps.some(gap => gap.start < end && start < gap.end);
  return [...gaps, ...unseen.filter(isApart)].sort(bySpan);
}

function paragraphEnd(lines: readonly Line[], joints: readonly Joint[], from: number): number {
  let last = from;
  while (last + 1 < lines.length && joints[last + 1] !== 'none') last++;
  return lines[last]?.end ?? 0;
}

/** A byte order mark on top of a text is white space like any other. */
function withinLines(spans: readonly Span[], lines: readonly Line[]): Span[] {
  let at = 0;
  return spans.filter(({ start, end }) => {
    while (at < lines.length && (lines[at] as Line).end <= start) at++;
    const line = lines[at];
    return line !== undefined && line.start <= start && end <= line.end;
  });
}

const BROKEN = /\p{L}[-\u2010¬\u00ad]$/u;

/** Before a hyphen these are words of their own: 'well-', 'vice-', 'twenty-'. */
const WHOLE_WORDS = new Set([
  ...[
    'well',
    'self',
    'half',
    'vice',
    'full',
    'second',
    'third',
    'north',
    'south',
    'east',
    'west',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
  ],
  ...['seven', 'eight', 'nine', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred'],
]);

/** These are as often the beginning of a word: 'pro-' above 'vince', 'ex-' above 'plain'. */
const WHOLE_WORDS_OR_SYLLABLES = new Set(
  'all anti by cross ex first high ill long low mid non off part post pre pro short so ten'.split(' '),
);

/** A word of several begins so behind its first one: 'brother-' above 'in-law'. */
const LINKED = /^(?:a|and|as|at|by|for|in|of|on|or|the|to|up)-/;

/** No word by themselves behind one of these: 'north-' above 'ern', 'full-' above 'y'. */
const SUFFIX = /^(?:er|ers|est|een|ern|erly|erners?|ing|ings|ed|ly|y|s|es|th|ty|teen|ness|ward|wards|wise|able|ion|al|ity|ism|ist|ish)$/;

/** What happens to the hyphen at the end of a line: it is gone, it is the word's own, or a word ends there that is not finished. */
type Hyphen = 'gone' | 'own' | 'unfinished';

/** Units behind the line's end from which on nothing is read. */
const LENGTH_KEPT: Readonly<Record<Hyphen, number>> = { gone: -1, own: 0, unfinished: 1 };

/**
 * The hyphen is the word's own before a capital (unless the text has 'YouTube' for 'You-' above 'Tube'), in a word that has another
 * ('state-of-' above 'the-art'), in one that is written with it elsewhere, behind a single letter, and behind a first part that is a word
 * by itself, unless the text has the word without it. A word is unfinished before another that shares its end ('two-' above 'and
 * three-year'), and where a speaker begins it again ('y-' above 'your').
 */
function hyphenOf(text: string, above: Line, line: Line, spelled: () => SpelledWords): Hyphen {
  if (!/[-\u2010]/.test(text.charAt(above.end - 1))) return 'gone';
  const first =
    /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]+(?=.$)/u.exec(text.slice(Math.max(above.start, above.end - LONGEST), above.end))?.[0] ?? '';
  const second = /^\p{L}[\p{L}\p{M}-]*/u.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)))?.[0] ?? '';
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
  if (tail === '') return 'unfinished';
  const isWord = (word: string): boolean => spelled().plain().has(word);
  const next = /^[^-]+/.exec(tail)?.[0] ?? '';
  const isCapital = /^\p{Lu}/u.test(second);
  const begins = WHOLE_WORDS.has(head) || WHOLE_WORDS_OR_SYLLABLES.has(head);
  if (/^(?:and|or|to)$/.test(tail) && (begins || isWord(head)) && !isWord(head + tail)) return 'unfinished';
  if (tail.startsWith(head) && (head.length === 1 || isCapital || isWord(next)) && !isWord(head + tail)) return 'unfinished';
  const isCapitals = head.length > 1 && first === first.toUpperCase() && second === second.toUpperCase();
  if (isCapital && !isCapitals && head.length > 1 && isWord(head + tail) && !spelled().hyphenated.has(`${head}-${tail}`)) return 'gone';
  if ((isCapital && !isCapitals) || head.length < 2 || head.includes('-') || LINKED.test(tail)) return 'own';
  if (spelled().hyphenated.has(`${head}-${tail}`)) return 'own';
  if (SUFFIX.test(next) || isWord(head + next)) return 'gone';
  const isCompound = next !== tail && isWord(head);
  return WHOLE_WORDS.has(head) || ((WHOLE_WORDS_OR_SYLLABLES.has(head) || isCompound) && isWord(next)) ? 'own' : 'gone';
}

/** UTF-16 units of a word that are looked at on either side of a break. */
const LONGEST = 40;

/** How a text writes its words, in lower case: those with a hyphen, and those without any. */
interface SpelledWords {
  readonly hyphenated: ReadonlySet<string>;
  readonly plain: () => ReadonlySet<string>;
}

/** `halves` are where the first half of a broken word ends, or the second begins: neither is a word that the text has. */
function spelledWordsOf(text: string, halves: ReadonlySet<number>): SpelledWords {
  const found = (pattern: RegExp): ReadonlySet<string> => {
    const words = new Set<string>();
    for (const { 0: word, index } of text.matchAll(pattern))
      if (!halves.has(index) && !halves.has(index + word.length)) words.add(word.toLowerCase());
    return words;
  };
  return { hyphenated: found(/\p{L}{1,40}-\p{L}{1,40}/gu), plain: once(() => found(/\p{L}+/gu)) };
}
