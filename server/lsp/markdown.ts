/**
 * Text from an article as Markdown that shows it and does nothing: no emphasis, link, image, HTML or address that a
 * viewer would make clickable. Line breaks become spaces.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\`*_{}[\]()<>#|~&!$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www|ftp)\./gi, '$1\\.')
    .replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2');
}

/** A link to a line (from 0) of a file, its label escaped already; the label alone where the file is not on a disk, for viewers open no other. */
export function fileLink(uri: string, line: number, label: string): string {
  return uri.startsWith('file:') ? `[${label}](${uri.replace(/[()<>\s]/g, escapedInUri)}#L${line + 1})` : label;
}

const escapedInUri = (char: string): string => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** At most `length` units of a text, cut between words where there is one to cut at. */
export function shortened(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

/** What a reader without Markdown sees of {@link escaped} text with bold, links and rules of our own. */
export const plainOf = (markdown: string): string =>
  markdown
    .replace(/(^|[^\\])\*\*/g, '$1')
    .replace(/(^|[^\\])\[([^\]]*)\]\((https:[^)]*)\)/g, '$1$2 ($3)')
    .replace(/(^|[^\\])\[([^\]]*)\]\(file:[^)]*\)/g, '$1$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

export const plural = (count: number, one: string, many: string): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
