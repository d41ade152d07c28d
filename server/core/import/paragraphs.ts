/**
 * The paragraphs of a text in which each is a line, or blank lines are between them. Where blank lines are, the line breaks inside a paragraph stay.
 * White space at the ends of lines goes; so do a BOM and NUL.
 */
export function paragraphsOf(text: string): readonly string[] {
  const lines = text
    .replace(/[\ufeff\0]/g, '')
    .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/)
    .map(trimmedEnd);
  const hasBlank = lines.slice(firstFilled(lines), lines.findLastIndex(isFilled)).some(line => !isFilled(line));
  if (!hasBlank) return lines.filter(isFilled).map(line => line.trimStart());
  return blocksOf(lines).map(block => withoutIndent(block).join('\n'));
}

/** Runs of lines between blank ones. */
export function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (!isFilled(line)) open = undefined;
    else if (open === undefined) {
      open = [line];
      blocks.push(open);
    } else open.push(line);
  }
  return blocks;
}

export const isFilled = (line: string): boolean => /\S/.test(line);

const firstFilled = (lines: readonly string[]): number => Math.max(0, lines.findIndex(isFilled));

/** Not by a pattern, which would try each run of blanks from each of its places. */
function trimmedEnd(line: string): string {
  return line.trimEnd();
}

const withoutIndent = ([first = '', ...others]: readonly string[]): string[] => [first.trimStart(), ...others];
