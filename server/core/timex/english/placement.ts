import type { Span } from '../../text/span';
import type { Placement } from '../language';

/** What the word before an expression makes of it: 'in 2019' is when, 'by 2019' and 'until 2019' are limits, '2019 earnings' neither. */
export function placementOf(text: string, passage: Span, { start }: Span): Placement {
  const before = text.slice(Math.max(passage.start, start - LONGEST), start);
  const word = /((?<![a-z])[a-z]+|[-\u2013\u2014/])\s*$/i.exec(before)?.[1]?.toLowerCase() ?? '';
  return AT.has(word) ? 'at' : LIMIT.has(word) ? 'limit' : 'bare';
}

/** Code units: a preposition and the blanks behind it. */
const LONGEST = 16;

const AT: ReadonlySet<string> = new Set(['in', 'on', 'at', 'during', 'since']);
const LIMIT: ReadonlySet<string> = new Set(
  'by until till through throughout after before from to for into of due and or than about between past -  – — /'.split(/\s+/),
);
