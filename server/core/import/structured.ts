import type { ImportedDocument } from './types';

/** A piece of a text that has more than paragraphs. */
export interface StructuredBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote';
  /** Of a heading 1 to 6; of an item how many lists are around its own. */
  readonly level?: number;
  /** Of an item of a numbered list. */
  readonly number?: number | undefined;
  /** As a reader sees it; line breaks are kept. */
  readonly text: string;
  /** Where the text is Markdown already, as one with links. */
  readonly isMarkdown?: boolean;
}

/** Blocks as the paragraphs of a document: Markdown where there are headings, lists or links, plain text elsewhere. */
export function structuredParagraphs(blocks: readonly StructuredBlock[]): Pick<ImportedDocument, 'paragraphs' | 'isMarkdown'> {
  const filled = blocks.filter(({ text }) => /\S/.test(text));
  const isMarkdown = filled.some(block => block.kind === 'heading' || block.kind === 'item' || block.isMarkdown === true);
  if (!isMarkdown) return { paragraphs: filled.map(({ text }) => text) };
  const paragraphs: string[] = [];
  let isList = false;
  for (const block of filled) {
    const shown = markdownOf(block);
    // A list is one paragraph, an item a line.
    if (block.kind === 'item' && isList) paragraphs.push(`${paragraphs.pop() ?? ''}\n${shown}`);
    else paragraphs.push(shown);
    isList = block.kind === 'item';
  }
  return { paragraphs, isMarkdown };
}

const DEEPEST_LIST = 6;

function markdownOf({ kind, level = 0, number, text, isMarkdown }: StructuredBlock): string {
  const written = isMarkdown === true ? text : escapedMarkdown(text);
  if (kind === 'heading') {
    const line = written
      .split('\n')
      .map(each => each.trim())
      .join(' ');
    // Behind the marks of a heading, a number begins no list.
    return `${'#'.repeat(Math.min(6, Math.max(1, level)))} ${line.replace(/^(\d{1,9})\\([.)])/, '$1$2')}`;
  }
  if (kind === 'quote') return `> ${written.replace(/\n/g, '\n> ')}`;
  if (kind === 'paragraph') return written;
  const indent = '   '.repeat(Math.min(level, DEEPEST_LIST));
  return `${indent}${number === undefined ? '-' : `${number}.`} ${written.replace(/\n/g, `\n${indent}  `)}`;
}

/** Text that reads the same as Markdown. Only what would mean something gets a backslash. */
export const escapedMarkdown = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/`|\*(?=\S)|(?<=\S)\*|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])|<(?=[\p{L}/!?])|&(?=#?\w{2,30};)|\](?=[([:])/gu, '\\$&')
    .replace(/^([ \t]{0,3})(#{1,6}(?=[ \t]|$)|[-+](?=[ \t]|$)|>|~{3,}|={2,}$|-{2,}$)/gm, '$1\\$2')
    .replace(/^([ \t]{0,3}\d{1,9})([.)])(?=[ \t]|$)/gm, '$1\\$2');
