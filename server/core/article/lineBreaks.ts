import { unseenIn } from '../text/reading';
import { bySpan, type Span } from '../text/span';
import type { Line } from './lines';
import type { Joint } from './wrapping';

/**
 * What a text's words are read without: characters that are not seen, and where a line breaks amid a word, the break and, unless the
 * word has one anyway, the hyphen. Sorted, not overlapping.
 */
export function gapsOf(text: string, lines: readonly Line[], joints: readonly Joint[]): Span[] {
  const breaks = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above !== undefined && joints[index] !== 'none' && BROKEN.test(text.slice(above.end - 2, above.end)) ? [{ above, line }] : [];
  });
  const unseen = withinLines(unseenIn(text), lines);
  if (breaks.length === 0) return unseen;
  const hyphenated = hyphenatedWordsOf(text);
  const gaps = breaks.map(({ above, line }) => {
    const start = keepsHyphen(text, above, line, hyphenated) ? above.end : above.end - 1;
    return { start, end: line.start };
  });
  const isApart = ({ start, end }: Span): boolean => !gaps.some(gap => gap.start < end && start < gap.end);
  return [...gaps, ...unseen.filter(isApart)].sort(bySpan);
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

/** A capital behind it, a word that is written with it elsewhere, or a first part that is a word by itself: the hyphen is the word's own. */
function keepsHyphen(text: string, above: Line, line: Line, hyphenated: ReadonlySet<string>): boolean {
  if (!/[-\u2010]/.test(text.charAt(above.end - 1))) return false;
  const head = /[\p{L}\p{M}]+(?=.$)/u.exec(text.slice(Math.max(above.start, above.end - LONGEST), above.end))?.[0] ?? '';
  const tail = /^[\p{L}\p{M}]+/u.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)))?.[0] ?? '';
  if (tail === '' || /^\p{Lu}/u.test(tail)) return true;
  return WHOLE_WORDS.has(head.toLowerCase()) || hyphenated.has(`${head}-${tail}`.toLowerCase());
}

/** UTF-16 units of a word that are looked at on either side of a break. */
const LONGEST = 40;

function hyphenatedWordsOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\p{L}{1,40}-\p{L}{1,40}/gu)].map(([word]) => word.toLowerCase()));
}
