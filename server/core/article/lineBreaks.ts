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
  const spelled = once(() => spelledWordsOf(text));
  const gaps = breaks.map(({ above, line, isBroken, until }): Gap => {
    const start = !isBroken ? above.end + 1 : keepsHyphen(text, above, line, spelled()) ? above.end : above.end - 1;
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

/** Before a hyphen these are words of their own: 'well-', 'ex-', 'twenty-'. */
const WHOLE_WORDS = new Set(
  (
    'well ill self half ex vice non anti pro pre post mid so all cross high low long short full part two three four five six seven eight nine ten ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred one first second third north south east west off on by in out up down over under'
  ).split(' '),
);

/** No word by themselves behind one of these: 'north-' above 'ern', 'full-' above 'y'. */
const SUFFIX = /^(?:er|ers|est|ern|erly|erner|ing|ings|ed|ly|y|s|es|th|ty|teen|ness|ward|wards|wise|able|ion|al|ity|ism|ist|ish)$/;

/**
 * The hyphen is the word's own before a capital, in a word that has another ('state-of-' above 'the-art'), in one that is written with it
 * elsewhere, and behind a first part that is a word by itself, unless the text has the word without it.
 */
function keepsHyphen(text: string, above: Line, line: Line, spelled: SpelledWords): boolean {
  if (!/[-\u2010]/.test(text.charAt(above.end - 1))) return false;
  const head =
    /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]+(?=.$)/u.exec(text.slice(Math.max(above.start, above.end - LONGEST), above.end))?.[0].toLowerCase() ??
    '';
  const tail = /^[\p{L}\p{M}-]+/u.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)))?.[0] ?? '';
  if (tail === '' || /^\p{Lu}/u.test(tail) || head.includes('-') || /.-./.test(tail)) return true;
  if (spelled.hyphenated.has(`${head}-${tail}`)) return true;
  return WHOLE_WORDS.has(head) && !SUFFIX.test(tail) && !spelled.plain().has(head + tail);
}

/** UTF-16 units of a word that are looked at on either side of a break. */
const LONGEST = 40;

/** How a text writes its words, in lower case: those with a hyphen, and those without any. */
interface SpelledWords {
  readonly hyphenated: ReadonlySet<string>;
  readonly plain: () => ReadonlySet<string>;
}

function spelledWordsOf(text: string): SpelledWords {
  const found = (pattern: RegExp): ReadonlySet<string> => new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
  return { hyphenated: found(/\p{L}{1,40}-\p{L}{1,40}/gu), plain: once(() => found(/\p{L}+/gu)) };
}
