import { isEndMark, type Part, type Structure } from './structure';
import { DOUBTFUL } from './types';

/**
 * Judges what stands around the main text of a page by where it stands: menus above the headline, link lists below the last
 * paragraph. Only a text that bears the marks of a whole page is judged so; the lines of a clean article never are. Where
 * more prose stands outside than in it, the main text may be found wrong, and prose outside gets a hint only.
 */
export function judgeByPosition(parts: readonly Part[], { headline, first, last }: Structure): void {
  if (first < 0 || !isWholePage(parts)) return;
  const top = headline >= 0 && headline < first ? headline : first;
  const main = proseWords(parts, top, last);
  const above = proseWords(parts, 0, top - 1) <= main ? SURE : HINT;
  const mark = parts.findIndex((part, index) => index > last && isEndMark(part));
  const end = mark < 0 ? parts.length : mark;
  const below = proseWords(parts, last + 1, end - 1) <= main ? SURE : HINT;
  parts.forEach((part, index) => {
    if (index >= top && index <= last) return;
    if (part.metadata !== undefined && (part.kind !== 'metadata' || index < top)) return;
    if (part.verdict !== undefined && part.verdict.strength >= DOUBTFUL) return;
    const [reason, doubt] =
      index < top ? ['a line of the page above the article', above] : ['a line of the page below the article', index >= end ? SURE : below];
    part.verdict = { drop: 'furniture', reason, strength: part.block.prose ? doubt : LINE };
    if (part.kind === 'body' || part.kind === 'heading' || part.kind === 'list') part.kind = 'furniture';
  });
}

const LINE = 0.7;
const SURE = 0.6;
const HINT = 0.4;

/** How many lines known as page furniture make a text a whole page. */
const PAGE_MARKS = 6;
const NO_MARKS = new Set(['a separator line', 'an advertisement label', 'an image credit', 'an agency credit']);

function isWholePage(parts: readonly Part[]): boolean {
  let marks = 0;
  for (const { verdict } of parts) {
    if (verdict?.drop === 'furniture' && verdict.strength >= DOUBTFUL && !NO_MARKS.has(verdict.reason)) marks++;
  }
  return marks >= PAGE_MARKS;
}

function proseWords(parts: readonly Part[], from: number, to: number): number {
  let words = 0;
  for (let index = from; index <= to; index++) {
    const block = parts[index]?.block;
    if (block?.prose) words += block.words;
  }
  return words;
}
