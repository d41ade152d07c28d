const isBreak = (text: string, at: number): boolean => text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d;

/** The line break of a file: that of its first line. */
export const newlineOf = (text: string): string => /\r?\n/.exec(text)?.[0] ?? '\n';

export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

/** The start of the next line; the text's length where there is none. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return Math.min(text.length, text.startsWith('\r\n', end) ? end + 2 : end + 1);
}

/** The start of the line above one that starts at `start`. */
export const lineAbove = (text: string, start: number): number =>
  lineStart(text, start - (text.slice(start - 2, start) === '\r\n' ? 2 : 1));

/** True for a line of white space that starts at `start`. */
export const isBlankLine = (text: string, start: number): boolean =>
  start < text.length && text.slice(start, lineEnd(text, start)).trim() === '';

export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** The white space that a line starts with. */
export const indentOf = (text: string, at: number): string => /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
