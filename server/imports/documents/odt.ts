import { childNamed, elementsOf, readXml, textIn, type XmlElement } from '../../core/annotations/formats/xml/read';
import { dateIn } from '../../core/import/dates';
import type { StructuredBlock } from '../../core/import/structured';
import { noteMark, type WordText } from './blocks';
import { type PackageParts, rootOf } from './package';

/** A text in OpenDocument (ISO/IEC 26300-1): headings, lists and notes. Its problem where it has none. */
export function readOdt(parts: PackageParts): WordText | { readonly problem: string } | null {
  const content = parts.text('content.xml');
  if (content === undefined) return null;
  const read = readXml(content);
  if ('problem' in read) return read;
  const text = childNamed(childNamed(read.root, 'body'), 'text');
  if (text === undefined) return null;
  const styles = childNamed(read.root, 'automatic-styles');
  const reader = new OdtReader([...numberedLists(styles), ...numberedLists(childNamed(rootOf(parts.text('styles.xml')), 'styles'))]);
  reader.walk(text, 0);
  return { blocks: reader.blocks, notes: reader.notes, facts: metaFacts(rootOf(parts.text('meta.xml'))) };
}

/** Styles of lists whose first level has numbers. */
const numberedLists = (styles: XmlElement | undefined): readonly string[] =>
  (styles === undefined ? [] : elementsOf(styles)).flatMap(style =>
    style.local === 'list-style' && elementsOf(style)[0]?.local === 'list-level-style-number' ? [style.attributes['style:name'] ?? ''] : [],
  );

class OdtReader {
  readonly blocks: StructuredBlock[] = [];
  readonly notes: { mark: string; text: string }[] = [];
  readonly #numbered: ReadonlySet<string>;

  constructor(numbered: readonly string[]) {
    this.#numbered = new Set(numbered);
  }

  walk(element: XmlElement, lists: number): void {
    for (const child of elementsOf(element)) {
      if (child.local === 'h') this.#push({ kind: 'heading', level: Number(child.attributes['text:outline-level'] ?? 1) }, child);
      else if (child.local === 'p') this.#push({ kind: 'paragraph' }, child);
      else if (child.local === 'list') this.#list(child, lists, this.#numbered.has(child.attributes['text:style-name'] ?? ''));
      else if (child.local === 'table-row') this.#row(child, lists);
      else if (!NOT_TEXT.has(child.local)) this.walk(child, lists);
    }
  }

  #push(block: Omit<StructuredBlock, 'text'>, element: XmlElement): void {
    const text = this.#textOf(element).trim();
    if (text !== '') this.blocks.push({ ...block, text });
  }

  #list(list: XmlElement, lists: number, isNumbered: boolean): void {
    let number = 1;
    for (const item of elementsOf(list)) {
      let isFirst = true;
      for (const child of elementsOf(item)) {
        if (child.local === 'list') this.#list(child, lists + 1, isNumbered && child.attributes['text:style-name'] === undefined);
        else if (child.local === 'p' && isFirst) this.#push({ kind: 'item', level: lists, number: isNumbered ? number : undefined }, child);
        else if (child.local === 'h') this.#push({ kind: 'heading', level: Number(child.attributes['text:outline-level'] ?? 1) }, child);
        else this.#push({ kind: 'paragraph' }, child);
        isFirst = false;
      }
      number++;
    }
  }

  #row(row: XmlElement, lists: number): void {
    const cells = elementsOf(row).filter(({ local }) => local === 'table-cell');
    const isData = cells.length > 1 && cells.every(cell => elementsOf(cell).length <= 1);
    if (!isData) this.walk(row, lists);
    else this.blocks.push({ kind: 'paragraph', text: cells.map(cell => this.#textOf(cell).trim()).join(' | ') });
  }

  /** White space is as in HTML, but for the elements that stand for it. */
  #textOf({ children }: XmlElement): string {
    let text = '';
    for (const child of children) {
      if (typeof child === 'string') text += child.replace(/[ \t\r\n]+/g, ' ');
      else if (child.local === 's') text += ' '.repeat(Math.min(100, Number(child.attributes['text:c'] ?? 1) || 1));
      else if (child.local === 'tab') text += '\t';
      else if (child.local === 'line-break') text += '\n';
      else if (child.local === 'note') text += this.#note(child);
      else if (!NOT_TEXT.has(child.local)) text += this.#textOf(child);
    }
    return text;
  }

  #note(note: XmlElement): string {
    const citation = childNamed(note, 'note-citation');
    const body = childNamed(note, 'note-body');
    const number = citation === undefined ? '' : textIn(citation).trim();
    const mark = note.attributes['text:note-class'] === 'endnote' ? `e${number}` : number;
    if (body !== undefined) this.notes.push({ mark, text: this.#textOf(body).trim() });
    return noteMark(mark);
  }
}

/** What was deleted, remarks, forms and declarations are not text. */
const NOT_TEXT = new Set([
  'tracked-changes',
  'annotation',
  'annotation-end',
  'forms',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'image',
  'desc',
  'title',
]);

function metaFacts(root: XmlElement | undefined): WordText['facts'] {
  const meta = childNamed(root, 'meta');
  const all = (local: string): readonly string[] =>
    (meta === undefined ? [] : elementsOf(meta))
      .flatMap(element => (element.local === local ? [textIn(element).trim()] : []))
      .filter(text => text !== '');
  const [created] = all('creation-date');
  const keywords = all('keyword');
  return {
    title: all('title')[0],
    ...(created === undefined ? {} : (dateIn(created) ?? {})),
    author: all('initial-creator')[0] ?? all('creator')[0],
    language: /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.exec(all('language')[0] ?? '')?.[0],
    keywords: keywords.length === 0 ? undefined : keywords,
  };
}
