import type { TextEdit } from '../text/problem';
import type { Span } from '../text/span';
import { newlineOf } from './lines';
import type { YamlList, YamlMap, YamlNode } from './types';

/**
 * The entries of a list in brackets, or of a map in braces, as lines in block style. Each keeps its own text; comments between them
 * stay with the entry they are behind or above.
 */
export function unbracketedLines(text: string, node: YamlList | YamlMap, indent: string): string[] {
  const parts: readonly (Span & { readonly lead: string })[] =
    node.kind === 'list'
      ? node.items.map(({ start, end }) => ({ start, end, lead: '- ' }))
      : node.fields.map(({ keySpan, value }) => ({ start: keySpan.start, end: Math.max(keySpan.end, value.end), lead: '' }));
  const lines: string[] = [];
  let at = node.start + 1;
  for (const { start, end, lead } of parts) {
    const properties = takeGap(text.slice(at, start), lines, indent);
    lines.push(...partLines(properties + text.slice(start, end), indent, lead, node.kind));
    at = end;
  }
  takeGap(text.slice(at, node.end - 1), lines, indent);
  return lines;
}

/** Puts the comments of a gap where they belong; gives what else there is, but commas: anchors and tags of the next entry. */
function takeGap(gap: string, lines: string[], indent: string): string {
  const [sameLine = '', ...below] = gap.split(/\r?\n/);
  const commentOf = (line: string): string | undefined => /(?:^|\s)(#.*)/.exec(line.replace(/^\s*,/, ' '))?.[1]?.trimEnd();
  const behind = commentOf(sameLine);
  if (behind !== undefined && lines.length > 0) lines.push(`${lines.pop() ?? ''} ${behind}`);
  else if (behind !== undefined) lines.push(indent + behind);
  for (const line of below) {
    const comment = commentOf(line);
    if (comment !== undefined) lines.push(indent + comment);
  }
  const rest = [sameLine, ...below].map(line => line.replace(/(^|[\s,])#.*/, '$1')).join(' ');
  const properties = rest.replace(/[\s,]+/g, ' ').trim();
  return properties === '' ? '' : `${properties} `;
}

function partLines(source: string, indent: string, lead: string, kind: 'list' | 'map'): string[] {
  // JSON's '"key":value' needs a space outside braces.
  const spaced = kind === 'map' ? source.replace(/^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*:[ \t]*(?=\S)/, '$1: ') : source;
  const [first = '', ...more] = spaced.split(/\r?\n/);
  const deeper = `${indent}${' '.repeat(lead.length)}  `;
  return [`${indent}${lead}${first}`, ...more.map(line => (line.startsWith(deeper) ? line : deeper + line.trimStart()))];
}

/** The edits that open the braces of a whole file. */
export const unbracketed = (text: string, root: YamlNode): TextEdit[] =>
  root.kind === 'map' ? [{ start: root.start, end: root.end, newText: unbracketedLines(text, root, '').join(newlineOf(text)) }] : [];
