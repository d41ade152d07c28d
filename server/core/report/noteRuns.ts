import type { SyntaxNode } from '@lezer/common';
import { markdownTree } from '../article/markdownTree';
import { joined, safeAddress } from './runs';
import type { Block, Run } from './types';

/**
 * A note in Markdown as paragraphs and items of lists: emphasis, code and links of CommonMark are read, everything else, HTML included, is
 * what it says. Never throws.
 */
export function noteBlocks(note: string): Block[] {
  const text = note.replace(/\r\n?/g, '\n').replace(/(?<![ \t])[ \t]+$/gm, '');
  const tree = markdownTree(text);
  const blocks: Block[] = [];
  const add = (kind: 'note' | 'item', runs: readonly Run[]): void => {
    const whole = joined(runs.map(run => ({ ...run, text: run.text.replace(/\s+/g, ' ') })));
    if (whole.some(run => run.text.trim() !== '')) blocks.push({ kind, runs: whole });
  };
  if (tree === undefined) {
    add('note', [{ text }]);
    return blocks;
  }
  const read = (node: SyntaxNode, isItem: boolean): void => {
    if (node.name === 'Paragraph' || /^(?:ATX|Setext)Heading\d$/.test(node.name)) {
      const heading = node.name === 'Paragraph' ? {} : { bold: true };
      add(isItem ? 'item' : 'note', inlineRuns(text, node, heading));
    } else if (CONTAINERS.has(node.name)) for (const child of childrenOf(node)) read(child, isItem || node.name === 'ListItem');
    else if (node.name === 'FencedCode' || node.name === 'CodeBlock') {
      for (const code of childrenOf(node))
        if (code.name === 'CodeText') add('note', [{ text: text.slice(code.from, code.to), code: true }]);
    } else if (!SILENT.has(node.name)) add(isItem ? 'item' : 'note', [{ text: text.slice(node.from, node.to) }]);
  };
  read(tree.topNode, false);
  return blocks;
}

const CONTAINERS = new Set(['Document', 'Blockquote', 'BulletList', 'OrderedList', 'ListItem']);
const SILENT = new Set(['QuoteMark', 'ListMark', 'HorizontalRule']);

const LOOKS: Readonly<Record<string, Partial<Run>>> = {
  Emphasis: { italic: true },
  StrongEmphasis: { bold: true },
  InlineCode: { code: true },
};
/** What is between the marks of a link is read; these are the marks and what is behind the text. */
const MARKS = new Set(['EmphasisMark', 'CodeMark', 'LinkMark', 'HeaderMark', 'QuoteMark', 'LinkTitle', 'LinkLabel', 'URL']);

function inlineRuns(text: string, node: SyntaxNode, looks: Partial<Run>): Run[] {
  const runs: Run[] = [];
  let at = node.from;
  const plain = (to: number): void => {
    if (to > at) runs.push({ text: text.slice(at, to), ...looks });
  };
  const isLink = node.name === 'Link' || node.name === 'Autolink';
  for (const child of childrenOf(node)) {
    plain(child.from);
    at = child.to;
    if (child.name === 'Escape') runs.push({ text: text.slice(child.from + 1, child.to), ...looks });
    else if (child.name === 'URL' && node.name !== 'Link' && node.name !== 'Image')
      runs.push(addressRun(text.slice(child.from, child.to), looks));
    else if (child.name === 'Link') runs.push(...inlineRuns(text, child, linked(text, child, looks)));
    else if (child.name === 'HardBreak') runs.push({ text: ' ', ...looks });
    else if (!MARKS.has(child.name)) runs.push(...inlineRuns(text, child, { ...looks, ...LOOKS[child.name] }));
    // Behind the text of a link are only its address and its title.
    if (isLink && child.name === 'LinkMark' && text.slice(child.from, child.to).startsWith(']')) return runs;
  }
  plain(node.to);
  return runs;
}

function linked(text: string, link: SyntaxNode, looks: Partial<Run>): Partial<Run> {
  const address = link.getChild('URL');
  const href = address === null ? null : safeAddress(text.slice(address.from, address.to).replace(/^<|>$/g, ''));
  return href === null ? looks : { ...looks, href };
}

function addressRun(written: string, looks: Partial<Run>): Run {
  const href = safeAddress(written);
  return { text: written, ...looks, ...(href === null ? {} : { href }) };
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
