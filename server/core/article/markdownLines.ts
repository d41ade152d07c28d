/** A text as the parser of Markdown takes it, and the way back. */
export interface ParsedText {
  readonly text: string;
  /** An offset into the source; at the end of a line that before its blanks. */
  readonly toSource: (offset: number) => number;
}

const LINE_END = /(?<![ \t])[ \t]*(?:\r\n?|\n)|(?<![ \t])[ \t]+$/g;

/**
 * A text from an offset on with line feeds alone at its line ends, no blanks before them: the parser knows no other, and finds no table
 * where there are blanks behind its rule.
 */
export function withoutLineEnds(source: string, from: number): ParsedText {
  const text = source.slice(from).replace(/^\ufeff/, ' ');
  const ends: number[] = [];
  const shifts: number[] = [from];
  let taken = 0;
  const plain = text.replace(LINE_END, (found, offset: number) => {
    const isLast = !/[\r\n]/.test(found);
    const more = found.length - (isLast ? 0 : 1);
    if (more > 0) {
      ends.push(offset - taken);
      taken += more;
      shifts.push(from + taken);
    }
    return isLast ? '' : '\n';
  });
  return { text: plain, toSource: offset => offset + (shifts[countBefore(ends, offset)] ?? from) };
}

/** How many of some sorted numbers are less than another. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
