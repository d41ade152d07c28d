import { strToU8, zipSync } from 'fflate';
import { childNamed, textIn, type XmlElement } from '../../core/annotations/formats/xml/read';
import { dateIn } from '../../core/import/dates';
import type { StructuredBlock } from '../../core/import/structured';
import { noteMark, type WordText } from './blocks';
import { type PackageParts, rootOf } from './package';
import { wordStyles } from './wordStyles';
import { preparedWordXml } from './wordXml';

/** The part of mammoth's model of a document that is used. */
interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly breakType?: string;
  readonly checked?: boolean;
  readonly noteType?: string;
  readonly noteId?: string;
}

interface WordNotes {
  resolve(reference: WordNode): { readonly body: readonly WordNode[] } | null;
}

interface WordDocument extends WordNode {
  readonly notes: WordNotes;
}

/** A Word document, read by mammoth: its text with headings, lists and notes. Its problem where it has none; null where it has no document part. */
export async function readDocx(parts: PackageParts): Promise<WordText | { readonly problem: string } | null> {
  const prepared = preparedPackage(parts);
  if (prepared === null) return null;
  const document = await wordDocumentIn(prepared);
  if (document === null) return null;
  const reader = new WordReader(document.notes);
  reader.walk(document.children ?? []);
  return { blocks: reader.blocks, notes: reader.notes(), facts: coreFacts(rootOf(parts.text('docProps/core.xml'))) };
}

/** The document as mammoth has it before it makes a page of it. */
async function wordDocumentIn(archive: Uint8Array<ArrayBuffer>): Promise<WordDocument | null> {
  const { mammoth } = await import('./documentLibraries');
  let found: WordDocument | undefined;
  const transformDocument = (document: WordDocument): WordDocument => {
    found = document;
    return { ...document, children: [] };
  };
  // Node's build of mammoth asks for the one, the browser's for the other.
  const input = { buffer: archive, arrayBuffer: archive.buffer } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  await mammoth.convertToHtml(input, { transformDocument, includeEmbeddedStyleMap: false });
  return found ?? null;
}

/** Parts that say what a document's text is, as their names are in every package; a main part of another name is found by the relations. */
const READ =
  /^_rels\/\.rels$|^(?!customXml\/|docProps\/)(?:.+\/)?(?:_rels\/[^/]+\.rels|(?:document|footnotes|endnotes|styles|numbering)\d*\.xml)$/;
/** Styles, lists and relations of more characters are not read. */
const LARGEST_TABLE = 8_000_000;
const OF_TEXT = /(?:document|footnotes|endnotes)\d*\.xml$/;

/**
 * A package of the parts that are read, each of them checked and the text prepared: mammoth unpacks and parses nothing else of what a stranger has
 * sent. Null where it has no document part. Throws where the text of one is not well-formed, or more is unpacked than a package may have.
 */
function preparedPackage(parts: PackageParts): Uint8Array<ArrayBuffer> | null {
  const names = parts.names.filter(name => READ.test(name));
  if (!names.some(name => /document\d*\.xml$/.test(name))) return null;
  const tables = names.flatMap(name => {
    const text = OF_TEXT.test(name) ? undefined : parts.text(name);
    const root = text !== undefined && text.length <= LARGEST_TABLE ? rootOf(text) : undefined;
    return text === undefined || root === undefined ? [] : [{ name, text, root }];
  });
  const styles = wordStyles(tables.find(({ name }) => /styles\d*\.xml$/.test(name))?.root);
  const texts = names.filter(name => OF_TEXT.test(name)).map(name => ({ name, text: preparedWordXml(parts.text(name) ?? '', styles) }));
  const prepared = Object.fromEntries([...tables, ...texts].map(({ name, text }) => [name, strToU8(text)]));
  return zipSync(prepared, { level: 0 });
}

class WordReader {
  readonly blocks: StructuredBlock[] = [];
  readonly #notes: WordNotes;
  readonly #footnotes: { mark: string; text: string }[] = [];
  readonly #endnotes: { mark: string; text: string }[] = [];
  readonly #marks = new Map<string, string>();
  readonly #counters = new Map<string, number>();

  constructor(notes: WordNotes) {
    this.#notes = notes;
  }

  notes(): WordText['notes'] {
    return [...this.#footnotes, ...this.#endnotes];
  }

  walk(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      const { type, children = [] } = node;
      if (type === 'paragraph') this.#paragraph(node);
      else if (type === 'tableRow' && isDataRow(children)) this.#row(children);
      else this.walk(children);
    }
  }

  #paragraph(paragraph: WordNode): void {
    const text = this.#textOf(paragraph).trim();
    if (text === '') return;
    const [kind, which = ''] = (paragraph.styleId ?? '').split(' ');
    if (kind === 'heading') this.blocks.push({ kind: 'heading', level: Number(which), text });
    else if (kind === 'list') this.blocks.push({ kind: 'item', ...this.#itemOf(which, paragraph.numbering), text });
    else this.blocks.push({ kind: 'paragraph', text });
  }

  /** Its depth, and its number where the list has numbers; deeper lists begin again. */
  #itemOf(list: string, numbering: WordNode['numbering']): { readonly level: number; readonly number: number | undefined } {
    const level = Number(numbering?.level ?? 0) || 0;
    const number = (this.#counters.get(`${list} ${level}`) ?? 0) + 1;
    this.#counters.set(`${list} ${level}`, number);
    for (let deeper = level + 1; deeper < DEEPEST_LIST; deeper++) this.#counters.delete(`${list} ${deeper}`);
    return { level, number: numbering?.isOrdered === true ? number : undefined };
  }

  #row(cells: readonly WordNode[]): void {
    const texts = cells.map(cell => this.#textOf(cell).replace(/\s+/g, ' ').trim());
    this.blocks.push({ kind: 'paragraph', text: texts.join(' | ') });
  }

  #textOf({ type, value, children = [], breakType, checked, ...rest }: WordNode): string {
    if (type === 'text') return value ?? '';
    if (type === 'tab') return '\t';
    if (type === 'break') return breakType === 'line' ? '\n' : '';
    if (type === 'checkbox') return checked === true ? '☒' : '☐';
    if (type === 'noteReference') return this.#noteAt({ type, ...rest });
    return children.map(child => this.#textOf(child)).join('');
  }

  /** Notes are numbered in their order, as Word shows them, whatever their ids are. */
  #noteAt(reference: WordNode): string {
    const key = `${reference.noteType} ${reference.noteId}`;
    const known = this.#marks.get(key);
    if (known !== undefined) return noteMark(known);
    const note = this.#notes.resolve(reference);
    const text = (note?.body ?? [])
      .map(node => this.#textOf(node))
      .join('\n')
      .trim();
    if (text === '') return '';
    const isEndnote = reference.noteType === 'endnote';
    const [notes, prefix] = isEndnote ? [this.#endnotes, 'e'] : [this.#footnotes, ''];
    const mark = `${prefix}${notes.length + 1}`;
    this.#marks.set(key, mark);
    notes.push({ mark, text });
    return noteMark(mark);
  }
}

const DEEPEST_LIST = 9;

/** A row whose cells have a paragraph each. */
const isDataRow = (cells: readonly WordNode[]): boolean =>
  cells.length > 1 && cells.every(({ children = [] }) => children.length <= 1 && children.every(({ type }) => type === 'paragraph'));

/** Title, author, keywords and day of a package (ECMA-376, part 2, 11: core properties), which mammoth does not read. */
function coreFacts(root: XmlElement | undefined): WordText['facts'] {
  const value = (local: string): string | undefined => {
    const element = childNamed(root, local);
    const text = element === undefined ? '' : textIn(element).trim();
    return text === '' ? undefined : text;
  };
  const created = value('created');
  const keywords = value('keywords')
    ?.split(/[;,]/)
    .map(each => each.trim())
    .filter(each => each !== '');
  return {
    title: value('title'),
    ...(created === undefined ? {} : (dateIn(created) ?? {})),
    author: value('creator'),
    language: /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.exec(value('language') ?? '')?.[0],
    keywords,
  };
}
