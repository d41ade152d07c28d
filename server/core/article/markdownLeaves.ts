import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import type { Span } from '../text/span';
import { characterOf, htmlPartsOf } from './markdownHtml';
import type { ParsedText } from './markdownLines';
import type { Leaf } from './markup';

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;
const WORDLESS = /^(?:FencedCode|CodeBlock|HorizontalRule|CommentBlock|ProcessingInstructionBlock|LinkReference)$/;
const ROLE_OF: Readonly<Record<string, Leaf['role']>> = { Paragraph: 'text', Task: 'text', TableHeader: 'row', TableRow: 'row' };

/** The leaves of the tree of a text, in order. */
export function leavesOf(tree: Tree, parsed: ParsedText): Leaf[] {
  const reader = new LeafReader(parsed, labelsOf(tree, parsed.text));
  tree.iterate({ enter: node => reader.enter(node), leave: node => reader.leave(node) });
  return reader.leaves;
}

/** Labels of links that have an address below. */
function labelsOf(tree: Tree, text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!text.includes(']:')) return labels;
  tree.iterate({
    enter: node => {
      if (node.name === 'LinkLabel' && node.node.parent?.name === 'LinkReference') labels.add(labelKey(text.slice(node.from, node.to)));
    },
  });
  return labels;
}

const labelKey = (label: string): string =>
  label
    .replace(/^\[|\]$/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

/**
 * True where what would close a piece of code opens a quotation, as in texts of wire services: ``Yes,'' he said, ``we agreed.'' The closing
 * backticks of code are not in front of a word.
 */
const isQuotation = (text: string, { from, to }: Pick<SyntaxNodeRef, 'from' | 'to'>): boolean =>
  /^[\p{L}\p{N}$€£]/u.test(text.slice(to, to + 2)) && /^`+[\p{L}\p{N}$€£][\s\S]*[\s(\u2014_-]`+$/u.test(text.slice(from, to));

const CONTAINERS = ['BulletList', 'OrderedList', 'ListItem', 'Blockquote', 'Footnote', 'Table'];

class LeafReader {
  readonly leaves: Leaf[] = [];
  readonly #text: string;
  readonly #toSource: (offset: number) => number;
  readonly #labels: ReadonlySet<string>;
  readonly #open: { readonly name: string; readonly leaves: number }[] = [];
  readonly #depth: Record<string, number> = {};
  #groups = 0;
  #leaf: Leaf | undefined;

  constructor({ text, toSource }: ParsedText, labels: ReadonlySet<string>) {
    this.#text = text;
    this.#toSource = toSource;
    this.#labels = labels;
  }

  /** False where nothing inside a node is of interest. */
  enter(node: SyntaxNodeRef): boolean {
    const { name } = node;
    const level = HEADING.exec(name)?.[1];
    if (CONTAINERS.includes(name)) this.#enterContainer(name);
    else if (level !== undefined) this.#leaf = this.#add(node, 'heading', Number(level));
    else if (ROLE_OF[name] !== undefined) this.#leaf = this.#add(node, ROLE_OF[name]);
    else if (WORDLESS.test(name)) {
      this.#add(node, 'code');
      return false;
    } else if (name === 'HTMLBlock') {
      this.#addHtml(node);
      return false;
    } else if (this.#leaf !== undefined) return this.#readInline(this.#leaf, node);
    else if (name === 'TableDelimiter') this.#extend(node.to);
    return true;
  }

  leave({ name, to }: SyntaxNodeRef): void {
    if (this.#open.at(-1)?.name !== name) {
      if (ROLE_OF[name] !== undefined || HEADING.test(name)) this.#leaf = undefined;
      return;
    }
    this.#depth[name] = this.#in(name) - 1;
    if (this.leaves.length > (this.#open.pop()?.leaves ?? 0)) this.#extend(to);
  }

  #in = (name: string): number => this.#depth[name] ?? 0;

  get #inList(): boolean {
    return this.#in('BulletList') + this.#in('OrderedList') > 0;
  }

  #enterContainer(name: string): void {
    if (name === 'Table' || (!this.#inList && /List$/.test(name))) this.#groups++;
    this.#open.push({ name, leaves: this.leaves.length });
    this.#depth[name] = this.#in(name) + 1;
  }

  #extend(to: number): void {
    const last = this.leaves.at(-1);
    if (last !== undefined) last.end = Math.max(last.end, this.#toSource(to));
  }

  #add({ from, to }: Pick<SyntaxNodeRef, 'from' | 'to'>, role: Leaf['role'], level?: number): Leaf {
    const leaf: Leaf = {
      start: this.#toSource(from),
      ownEnd: this.#toSource(to),
      end: this.#toSource(to),
      role: this.#roleHere(role),
      level,
      group: this.#inList || role === 'row' || role === 'html' ? this.#groups : undefined,
      cuts: [],
      links: [],
      bold: [],
      images: [],
      inline: [],
    };
    this.leaves.push(leaf);
    return leaf;
  }

  #roleHere(role: Leaf['role']): Leaf['role'] {
    if (role === 'code') return role;
    if (this.#in('Footnote') > 0) return 'note';
    if (this.#inList) return 'item';
    return role === 'text' && this.#in('Blockquote') > 0 ? 'quote' : role;
  }

  #addHtml(node: SyntaxNodeRef): void {
    if (!this.#inList) this.#groups++;
    for (const { start, end, cuts } of htmlPartsOf(this.#text, { start: node.from, end: node.to }))
      this.#add({ from: start, to: end }, 'html').cuts.push(...cuts.map(cut => this.#placed(cut)));
  }

  #placed = <S extends Span>(span: S): S => ({ ...span, start: this.#toSource(span.start), end: this.#toSource(span.end) });

  /** Notes what of a paragraph is markup. */
  #readInline(leaf: Leaf, node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    const cut = (start: number, end: number, replacement = ''): void => {
      leaf.cuts.push(this.#placed({ start, end, replacement }));
    };
    switch (name) {
      case 'Link':
        this.#readLink(leaf, node.node, cut);
        return true;
      case 'Image':
        return this.#readImage(leaf, node.node);
      case 'Emphasis':
      case 'StrongEmphasis':
      case 'Strikethrough':
        leaf.inline.push(this.#placed({ start: from, end: to }));
        if (name === 'StrongEmphasis') leaf.bold.push(this.#placed({ start: from, end: to }));
        return true;
      case 'InlineCode':
        if (!isQuotation(this.#text, node)) cut(from, to);
        return false;
      case 'Comment':
      case 'ProcessingInstruction':
        cut(from, to);
        return false;
      case 'HTMLTag':
        cut(from, to, /^<\/?(?:br|p|div|li|td|th|tr|hr|img)\b/i.test(this.#text.slice(from, to)) ? ' ' : '');
        return false;
      case 'HardBreak':
        cut(from, to, '\n');
        return false;
      case 'Escape':
        cut(from, from + 1);
        return false;
      case 'Entity': {
        const character = characterOf(this.#text.slice(from, to));
        if (character !== undefined) cut(from, to, character);
        return false;
      }
      case 'HeaderMark':
      case 'EmphasisMark':
      case 'StrikethroughMark':
      case 'TaskMarker':
      case 'QuoteMark':
        cut(from, name === 'QuoteMark' && this.#text.charAt(to) === ' ' ? to + 1 : to);
        return false;
      case 'LinkMark':
        if (node.node.parent?.name === 'Autolink') cut(from, to);
        return false;
      case 'TableDelimiter': {
        const { prevSibling, nextSibling } = node.node;
        if (prevSibling?.name !== 'TableCell' || nextSibling === null) cut(from, to);
        return false;
      }
      default:
        return true;
    }
  }

  /** A link without an address is a pair of brackets; a mark of a footnote is not read. */
  #readLink(leaf: Leaf, link: SyntaxNode, cut: (start: number, end: number) => void): void {
    const written = this.#text.slice(link.from, link.to);
    if (/^\[\^[^\]\s]+\]$/.test(written)) cut(link.from, link.to);
    const close = this.#closeOf(link);
    if (close === undefined) return;
    cut(link.from, link.from + 1);
    cut(close, link.to);
    const span = this.#placed({ start: link.from, end: link.to });
    leaf.links.push(span);
    leaf.inline.push(span);
  }

  #readImage(leaf: Leaf, image: SyntaxNode): boolean {
    const close = this.#closeOf(image);
    if (close === undefined) return true;
    const alt = { start: image.from + 2, end: close };
    leaf.images.push({ ...this.#placed({ start: image.from, end: image.to }), alt: this.#placed(alt) });
    return true;
  }

  /** Where the bracket of a link's text is closed; undefined where no address belongs to it. */
  #closeOf(link: SyntaxNode): number | undefined {
    const close = link.getChildren('LinkMark')[1]?.from;
    if (close === undefined) return undefined;
    const label = link.getChild('LinkLabel');
    const key =
      label === null || label.to - label.from <= 2
        ? this.#text.slice(link.from, close).replace(/^!/, '')
        : this.#text.slice(label.from, label.to);
    return link.getChild('URL') !== null || /^\]\(/.test(this.#text.slice(close, close + 2)) || this.#labels.has(labelKey(key))
      ? close
      : undefined;
  }
}
