import { relativePath } from './uris';

export { counted as plural, grouped, percent, shortened } from '../core/text/wording';

/**
 * Text from an article as Markdown that shows it and does nothing: no emphasis, link, image, HTML or address that a
 * viewer would make clickable. Line breaks become spaces; what would turn the direction of the words behind it is shown as an escape.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(BIDI_CONTROLS, control => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[\\`*_{}[\]()<>#|~&!$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www|ftp)\./gi, '$1\\.')
    .replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2');
}

const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * 'line 4' as a link to that line (`line` counts from 0), read in the document `from`. Editors open a line where they let a card name
 * the scheme; elsewhere they open the other file by its relative path, at its top, and a line of the same file is words alone.
 */
export function lineLink(from: string, uri: string, line: number): string {
  const label = `line ${line + 1}`;
  if (SCHEMES_OF_LINES.test(uri)) return `[${label}](${uri.replace(/[()<>\s]/g, escapedInUri)}#L${line + 1})`;
  const path = uri === from ? null : relativePath(from, uri);
  return path === null || /[<>\\\p{Cc}]/u.test(path) ? label : `[${label}](<${path}>)`;
}

const SCHEMES_OF_LINES = /^(?:file|vscode-remote):/;

const escapedInUri = (char: string): string => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** What a reader without Markdown sees of {@link escaped} text with bold, links and rules of our own. */
export const plainOf = (markdown: string): string =>
  markdown
    .replace(/(^|[^\\])\*\*/g, '$1')
    .replace(/(^|[^\\])\[((?:[^[\]\\]|\\.)*)\]\((https:[^()]*)\)/g, '$1$2 ($3)')
    .replace(/(^|[^\\])\[((?:[^[\]\\]|\\.)*)\]\((?:(?:file|vscode-remote):[^()]*|<\.[^<>]*>)\)/g, '$1$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
