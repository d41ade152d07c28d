import {
  childNamed,
  childrenNamed,
  descendantsOf,
  elementsOf,
  readXml,
  textIn,
  type XmlElement,
} from '../../core/annotations/formats/xml/read';
import { dateIn } from '../../core/import/dates';
import type { StructuredBlock } from '../../core/import/structured';
import { noteMark, type WordText } from './blocks';

/** The text of a part of the package by its path. */
export type PartText = (name: string) => string | undefined;

/** A style of paragraphs: which heading it is, which list. */
interface Style {
  readonly heading: number | undefined;
  readonly list: ListPlace | undefined;
}

interface ListPlace {
  readonly id: string;
  readonly level: number;
}

/** A document in WordprocessingML (ECMA-376, part 1): its text with headings, lists and notes. Its problem where it has none. */
export function readDocx(part: PartText): WordText | { readonly problem: string } | null {
  const main = part('word/document.xml') ?? part('word/document2.xml');
  if (main === undefined) return null;
  const read = readXml(main);
  if ('problem' in read) return read;
  const body = childNamed(read.root, 'body') ?? read.root;
  const styles = stylesOf(rootOf(part('word/styles.xml')));
  const isNumbered = numberingOf(rootOf(part('word/numbering.xml')));
  const blocks: StructuredBlock[] = [];
  const counters = new Map<string, number>();
  for (const paragraph of paragraphsIn(body)) {
    const block = blockOf(paragraph, styles, isNumbered, counters);
    if (block !== undefined) blocks.push(...block);
  }
  const notes = [
    ...notesOf(rootOf(part('word/footnotes.xml')), 'footnote', ''),
    ...notesOf(rootOf(part('word/endnotes.xml')), 'endnote', 'e'),
  ];
  return { blocks, notes, facts: coreFacts(rootOf(part('docProps/core.xml'))) };
}

export function rootOf(text: string | undefined): XmlElement | undefined {
  if (text === undefined) return undefined;
  const read = readXml(text);
  return 'problem' in read ? undefined : read.root;
}

/** Paragraphs and rows of tables in their order. What was deleted with changes tracked, and the copy for older programs, is not text. */
function* paragraphsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.local === 'p' || (child.local === 'tr' && isDataRow(child))) yield child;
    else if (!NOT_TEXT.has(child.local)) yield* paragraphsIn(child);
  }
}

const NOT_TEXT = new Set(['del', 'moveFrom', 'Fallback', 'sectPr', 'pPr', 'rPr', 'tblPr', 'delText', 'instrText', 'txbxContent']);

/** A row whose cells have a paragraph each. */
function isDataRow(row: XmlElement): boolean {
  const cells = childrenNamed(row, 'tc');
  return cells.length > 1 && cells.every(cell => childrenNamed(cell, 'p').length <= 1 && childrenNamed(cell, 'tbl').length === 0);
}

function blockOf(
  element: XmlElement,
  styles: ReadonlyMap<string, Style>,
  isNumbered: (place: ListPlace) => boolean,
  counters: Map<string, number>,
): readonly StructuredBlock[] | undefined {
  if (element.local === 'tr') {
    const cells = childrenNamed(element, 'tc').map(cell => runText(cell).replace(/\s+/g, ' ').trim());
    return [{ kind: 'paragraph', text: cells.join(' | ') }];
  }
  const boxes = [...descendantsOf(element)].filter(({ local }) => local === 'txbxContent').flatMap(box => [...paragraphsIn(box)]);
  const inBoxes = boxes.flatMap(paragraph => blockOf(paragraph, styles, isNumbered, counters) ?? []);
  const text = runText(element).trim();
  if (text === '') return inBoxes;
  const properties = childNamed(element, 'pPr');
  const style = styles.get(valueIn(properties, 'pStyle') ?? '');
  const heading = outline(properties) ?? style?.heading;
  if (heading !== undefined) return [{ kind: 'heading', level: heading, text }, ...inBoxes];
  const list = listPlace(properties) ?? style?.list;
  if (list === undefined || list.id === '0') return [{ kind: 'paragraph', text }, ...inBoxes];
  return [{ kind: 'item', level: list.level, number: isNumbered(list) ? counted(counters, list) : undefined, text }, ...inBoxes];
}

/** The next number of a list; deeper lists begin again. */
function counted(counters: Map<string, number>, { id, level }: ListPlace): number {
  const number = (counters.get(`${id} ${level}`) ?? 0) + 1;
  counters.set(`${id} ${level}`, number);
  for (let deeper = level + 1; deeper < 9; deeper++) counters.delete(`${id} ${deeper}`);
  return number;
}

/** The text of runs: tabs, line breaks and marks of notes included. */
function runText(element: XmlElement): string {
  let text = '';
  for (const child of elementsOf(element)) {
    const { local, attributes } = child;
    if (NOT_TEXT.has(local)) continue;
    if (local === 't') text += textIn(child);
    else if (local === 'tab') text += '\t';
    else if (local === 'br' || local === 'cr') text += attributes['w:type'] === 'page' ? '' : '\n';
    else if (local === 'noBreakHyphen') text += '-';
    else if (local === 'footnoteReference') text += noteMark(attributes['w:id'] ?? '');
    else if (local === 'endnoteReference') text += noteMark(`e${attributes['w:id'] ?? ''}`);
    else text += runText(child);
  }
  return text;
}

const valueIn = (element: XmlElement | undefined, name: string): string | undefined => childNamed(element, name)?.attributes['w:val'];

const outline = (properties: XmlElement | undefined): number | undefined => {
  const level = Number(valueIn(properties, 'outlineLvl') ?? Number.NaN);
  return level >= 0 && level <= 5 ? level + 1 : undefined;
};

function listPlace(properties: XmlElement | undefined): ListPlace | undefined {
  const numbering = childNamed(properties, 'numPr');
  const id = valueIn(numbering, 'numId');
  return id === undefined ? undefined : { id, level: Number(valueIn(numbering, 'ilvl') ?? 0) || 0 };
}

/** Headings are known by their built-in names in English, which Word keeps in every language, or by their rank in the outline. */
function stylesOf(root: XmlElement | undefined): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  if (root === undefined) return styles;
  const parents = new Map<string, string>();
  for (const style of childrenNamed(root, 'style')) {
    const id = style.attributes['w:styleId'] ?? '';
    const name = valueIn(style, 'name') ?? '';
    const properties = childNamed(style, 'pPr');
    const named = /^heading ([1-6])$/i.exec(name)?.[1] ?? (/^title$/i.test(name) ? '1' : undefined);
    styles.set(id, { heading: named === undefined ? outline(properties) : Number(named), list: listPlace(properties) });
    const parent = valueIn(style, 'basedOn');
    if (parent !== undefined) parents.set(id, parent);
  }
  for (const [id, style] of styles) {
    let { heading, list } = style;
    for (let at = parents.get(id), depth = 0; at !== undefined && depth < 10; at = parents.get(at), depth++) {
      heading ??= styles.get(at)?.heading;
      list ??= styles.get(at)?.list;
    }
    styles.set(id, { heading, list });
  }
  return styles;
}

/** Whether the items of a list have numbers. */
function numberingOf(root: XmlElement | undefined): (place: ListPlace) => boolean {
  const formats = new Map<string, string>();
  const abstracts = new Map<string, string>();
  for (const each of root === undefined ? [] : childrenNamed(root, 'abstractNum'))
    for (const level of childrenNamed(each, 'lvl'))
      formats.set(`${each.attributes['w:abstractNumId']} ${level.attributes['w:ilvl']}`, valueIn(level, 'numFmt') ?? '');
  for (const each of root === undefined ? [] : childrenNamed(root, 'num'))
    abstracts.set(each.attributes['w:numId'] ?? '', valueIn(each, 'abstractNumId') ?? '');
  return ({ id, level }) => !/^(?:bullet|none|)$/.test(formats.get(`${abstracts.get(id) ?? ''} ${level}`) ?? '');
}

function notesOf(root: XmlElement | undefined, local: string, prefix: string): WordText['notes'] {
  if (root === undefined) return [];
  return childrenNamed(root, local).flatMap(note => {
    const text = [...paragraphsIn(note)].map(runText).join('\n').trim();
    // The lines between text and notes are notes, too.
    return note.attributes['w:type'] !== undefined || text === '' ? [] : [{ mark: `${prefix}${note.attributes['w:id'] ?? ''}`, text }];
  });
}

/** Title, author, keywords and day of a package (ECMA-376, part 2, 11: core properties). */
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
