import { escapedMarkdown, type StructuredBlock } from '../../core/import/structured';
import { isElement, isText, type PageElement, type PageNode } from './dom';

/** A block of a page, with the letters of it that are links. */
export interface PageBlock extends StructuredBlock {
  readonly linked: number;
}

export interface BlockOptions {
  /** Keep the addresses of links, as Markdown. */
  readonly links: boolean;
  /** Leave out what pages have beside their text: menus, forms, the foot. */
  readonly onlyText?: boolean;
}

const NO_TEXT = new Set(
  'script style template noscript svg math button select option textarea input iframe object audio video canvas head title'.split(' '),
);
const BESIDE_TEXT = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source'.split(
    ' ',
  ),
);

interface Context {
  readonly kind: StructuredBlock['kind'];
  readonly level: number;
  readonly lists: number;
  readonly isPre: boolean;
  /** The address of the link around. */
  readonly link: string | undefined;
  readonly isLinked: boolean;
}

/** The blocks of an element in reading order: paragraphs, headings, items of lists, quotations, rows of tables. */
export function pageBlocks(root: PageElement, options: BlockOptions): PageBlock[] {
  const collector = new Collector(options);
  collector.walk(root, { kind: 'paragraph', level: 0, lists: 0, isPre: false, link: undefined, isLinked: false });
  return collector.end();
}

class Collector {
  readonly #options: BlockOptions;
  readonly #blocks: PageBlock[] = [];
  #text = '';
  #linked = 0;
  #block: Pick<StructuredBlock, 'kind' | 'level' | 'number'> = { kind: 'paragraph' };

  constructor(options: BlockOptions) {
    this.#options = options;
  }

  end(): PageBlock[] {
    this.#flush();
    return this.#blocks;
  }

  walk(node: PageNode, context: Context): void {
    if (isText(node)) this.#add(node.nodeValue ?? '', context);
    if (!isElement(node)) return;
    const name = node.localName.toLowerCase();
    if (NO_TEXT.has(name) || isHidden(node)) return;
    if (this.#options.onlyText === true && BESIDE_TEXT.has(name)) return;
    if (name === 'br') {
      this.#text += '\n';
      return;
    }
    if (name === 'a') this.#walkLink(node, context);
    else if (INLINE.has(name)) this.#walkAll(node, context);
    else this.#walkBlock(node, name, context);
  }

  #walkAll(node: PageElement, context: Context): void {
    for (const child of node.childNodes) this.walk(child, context);
  }

  #walkBlock(node: PageElement, name: string, context: Context): void {
    this.#flush();
    if (name === 'tr' && isDataRow(node)) this.#walkRow(node, context);
    else if (name === 'ul' || name === 'ol') this.#walkList(node, name === 'ol', context);
    else this.#walkOther(node, name, context);
    this.#flush();
    this.#block = { kind: context.kind === 'quote' ? 'quote' : 'paragraph' };
  }

  #walkOther(node: PageElement, name: string, context: Context): void {
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading !== undefined) this.#block = { kind: 'heading', level: Number(heading) };
    else if (name === 'blockquote') this.#block = { kind: 'quote' };
    const kind = name === 'blockquote' ? 'quote' : context.kind;
    this.#walkAll(node, { ...context, kind, isPre: context.isPre || name === 'pre' });
  }

  #walkLink(node: PageElement, context: Context): void {
    const address = node.getAttribute('href') ?? '';
    const isKept = this.#options.links && /^https?:\/\/[^\s<>]+$/i.test(address);
    const before = this.#text.length;
    this.#walkAll(node, { ...context, isLinked: true });
    const shown = this.#text.slice(before);
    if (!isKept || !/\S/.test(shown) || this.#text.length < before) return;
    const [, space = '', words = '', rest = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(shown) ?? [];
    this.#text = `${this.#text.slice(0, before)}${space}[${words.replace(/\n/g, ' ')}](${address.replace(/\(/g, '%28').replace(/\)/g, '%29')})${rest}`;
  }

  #walkList(node: PageElement, isNumbered: boolean, context: Context): void {
    let number = Number(node.getAttribute('start') ?? 1) || 1;
    for (const child of node.childNodes) {
      if (isElement(child) && child.localName.toLowerCase() === 'li') {
        this.#flush();
        this.#block = { kind: 'item', level: context.lists, number: isNumbered ? number++ : undefined };
        this.#walkAll(child, { ...context, lists: context.lists + 1 });
        this.#flush();
      } else this.walk(child, { ...context, lists: context.lists + 1 });
    }
  }

  #walkRow(node: PageElement, context: Context): void {
    let isFirst = true;
    for (const cell of node.childNodes) {
      if (!isElement(cell)) continue;
      if (!isFirst) this.#text += ' | ';
      isFirst = false;
      this.#walkAll(cell, context);
    }
  }

  #add(text: string, { isPre, isLinked }: Context): void {
    const shown = isPre ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' ');
    if (isLinked) this.#linked += shown.trim().length;
    this.#text += this.#options.links ? escapedMarkdown(shown) : shown;
  }

  #flush(): void {
    const { links } = this.#options;
    const paragraphs = this.#text
      .replace(/[\u200b\u00ad\ufeff]/g, '')
      .split('\n')
      .map(line => line.replace(/[ \t\u00a0]+/g, ' ').trim())
      .join('\n')
      .split(/\n{2,}/);
    const linked = this.#linked;
    this.#text = '';
    this.#linked = 0;
    for (const paragraph of paragraphs) {
      const text = paragraph.trim();
      if (text === '') continue;
      const isMarkdown = links && /\]\(/.test(text) ? { isMarkdown: true } : {};
      this.#blocks.push({
        ...this.#block,
        text: links && isMarkdown.isMarkdown === undefined ? unescaped(text) : text,
        linked,
        ...isMarkdown,
      });
      // What follows in an item or below a heading is a paragraph of its own.
      if (this.#block.kind !== 'quote') this.#block = { kind: 'paragraph' };
    }
  }
}

const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const isHidden = (node: PageElement): boolean =>
  node.getAttribute('hidden') !== null ||
  node.getAttribute('aria-hidden') === 'true' ||
  /display\s?:\s?none|visibility\s?:\s?hidden/i.test(node.getAttribute('style') ?? '');

/** A row of a table of data: more cells than one, and no paragraphs in them. */
function isDataRow(row: PageElement): boolean {
  let cells = 0;
  for (const cell of row.childNodes) {
    if (!isElement(cell)) continue;
    cells++;
    for (const child of cell.childNodes) if (isElement(child) && !INLINE.has(child.localName.toLowerCase())) return false;
  }
  return cells > 1;
}
