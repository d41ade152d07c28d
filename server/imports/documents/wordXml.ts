import { SaxesParser, type SaxesTagNS } from 'saxes';
import { attributeText, contentText } from '../../core/annotations/formats/xml/write';
import { wordMessages } from './messages';
import { PackageTooLarge } from './package';
import { headingAt, type WordStyles } from './wordStyles';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD: ReadonlySet<string> = new Set([TRANSITIONAL, 'http://purl.oclc.org/ooxml/wordprocessingml/main']);
const ALTERNATIVES = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Elements within one another; a document that goes deeper is not read. */
const DEEPEST = 256;

/** So many elements of text are read; what a thousand pages hold is some hundred thousand, and each takes memory of its own. */
const MOST_ELEMENTS = 1_000_000;

/** Elements that are left out with all in them: how something looks. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['rPr', 'sectPr', 'tblPr', 'tblPrEx', 'tblGrid', 'tcPr', 'sdtPr', 'sdtEndPr', 'rubyPr', 'softHyphen', 'pPrChange', 'trPrChange'],
]);
/** Elements that mammoth leaves out with all in them, although it is text. */
const UNWRAPPED: ReadonlySet<string> = new Set(['fldSimple', 'dir', 'bdo', 'ruby', 'rt', 'rubyBase']);
/** Elements that mammoth knows by another name. Boxes of text in drawings are read as those in older pictures. */
const RENAMED: Readonly<Record<string, string>> = { cr: 'br', noBreakHyphen: 't', drawing: 'pict', object: 'pict' };
/** Paragraphs, runs and text of formulas and drawings, which have the names of Word's own. */
const ALIKE: ReadonlySet<string> = new Set(['p', 'r', 't']);
const ATTRIBUTES: readonly string[] = ['val', 'id', 'type', 'font', 'char', 'fldCharType'];

/** What the properties of a paragraph say, as it is written. */
interface Properties {
  pStyle?: string;
  outlineLvl?: string;
  ilvl?: string;
  numId?: string;
  del?: string;
}

/** An element that is being read: its name in the source, and what is written at its end. */
interface Open {
  readonly name: string;
  readonly end: string;
  /** One of several forms of the same has been read. */
  hasChoice?: boolean;
}

/**
 * A part of a document in WordprocessingML (ECMA-376, part 1) as mammoth reads it without loss, and small: what mammoth passes over is unwrapped, the first of several
 * forms of the same is chosen, and what a paragraph is by its outline level or by its style's parents, which mammoth does not look at, is said by the style
 * that it has then: `heading 2`, or `list 5` in the list of that number. Throws where it is not well-formed. No entity but those of XML itself is known, so
 * that nothing is expanded or fetched. Throws {@link PackageTooLarge} where there are too many elements.
 */
export function preparedWordXml(text: string, styles: WordStyles): string {
  const preparation = new Preparation(styles);
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', tag => preparation.open(tag));
  parser.on('closetag', () => preparation.close());
  parser.on('text', written => preparation.text(written));
  parser.on('cdata', written => preparation.text(written));
  parser.write(text).close();
  return preparation.written.join('');
}

class Preparation {
  readonly written: string[] = [];
  readonly #styles: WordStyles;
  readonly #open: Open[] = [];
  #elements = 0;
  /** Elements that are open and left out. */
  #leftOut = 0;
  #properties: Properties | undefined;

  constructor(styles: WordStyles) {
    this.#styles = styles;
  }

  open(tag: SaxesTagNS): void {
    if (this.#open.length + this.#leftOut >= DEEPEST) throw new Error(wordMessages.tooDeep(DEEPEST));
    if (this.#leftOut > 0 || this.#isLeftOut(tag)) this.#leftOut++;
    else if (this.#properties !== undefined) this.#openProperty(this.#properties, tag);
    else if (isWord(tag) && tag.local === 'pPr') this.#properties = this.#opened(tag.local, {});
    else this.#openContent(tag);
  }

  close(): void {
    if (this.#leftOut > 0) {
      this.#leftOut--;
      return;
    }
    const closed = this.#open.pop();
    if (this.#properties !== undefined && closed?.name === 'pPr') {
      this.written.push(paragraphProperties(this.#properties, this.#styles));
      this.#properties = undefined;
    }
    this.written.push(closed?.end ?? '');
  }

  text(text: string): void {
    if (this.#leftOut === 0 && this.#properties === undefined) this.written.push(contentText(text));
  }

  #opened<T>(name: string, value: T, end = ''): T {
    this.#open.push({ name, end });
    return value;
  }

  #isLeftOut(tag: SaxesTagNS): boolean {
    if (isWord(tag)) return LEFT_OUT.has(tag.local) && !(tag.local === 'rPr' && this.#properties !== undefined);
    const parent = this.#open.at(-1);
    if (tag.uri !== ALTERNATIVES || parent === undefined || tag.local === 'AlternateContent') return false;
    const isLater = parent.hasChoice === true;
    parent.hasChoice = true;
    return isLater;
  }

  #openProperty(properties: Properties, { local, attributes }: SaxesTagNS): void {
    if (isProperty(local)) properties[local] ??= wordAttribute(attributes, 'val') ?? '';
    this.#opened(local, undefined);
  }

  #openContent(tag: SaxesTagNS): void {
    const name = nameFor(tag);
    if (name === undefined) {
      this.#opened(tag.local, undefined);
      return;
    }
    const declared = this.written.length === 0 ? ` xmlns:w="${TRANSITIONAL}"` : '';
    const attributes = ATTRIBUTES.flatMap(each => {
      const value = wordAttribute(tag.attributes, each);
      return value === undefined ? [] : [` w:${each}="${attributeText(value)}"`];
    });
    if (++this.#elements > MOST_ELEMENTS) throw new PackageTooLarge();
    this.written.push(`<w:${name}${declared}${attributes.join('')}>${tag.local === 'noBreakHyphen' ? '-' : ''}`);
    this.#opened(tag.local, undefined, `</w:${name}>`);
  }
}

const isWord = ({ uri }: SaxesTagNS): boolean => WORD.has(uri);

/** Undefined where only what is in an element counts. */
function nameFor(tag: SaxesTagNS): string | undefined {
  const { local } = tag;
  if (!isWord(tag)) return ALIKE.has(local) ? local : undefined;
  return UNWRAPPED.has(local) ? undefined : (RENAMED[local] ?? local);
}

const isProperty = (name: string): name is keyof Properties => /^(?:pStyle|outlineLvl|ilvl|numId|del)$/.test(name);

const wordAttribute = (attributes: SaxesTagNS['attributes'], name: string): string | undefined =>
  Object.values(attributes).find(({ local, uri }) => local === name && WORD.has(uri))?.value;

function paragraphProperties({ pStyle, outlineLvl, ilvl, numId, del }: Properties, styles: WordStyles): string {
  const style = styles.get(pStyle ?? '');
  const heading = headingAt(outlineLvl) ?? style?.heading;
  const list = numId === undefined ? style?.list : { id: numId, level: ilvl ?? style?.list?.level ?? '0' };
  const parts = del === undefined ? [] : ['<w:rPr><w:del/></w:rPr>'];
  if (heading !== undefined) parts.push(`<w:pStyle w:val="heading ${heading}"/>`);
  else if (list !== undefined && list.id !== '0')
    parts.push(
      `<w:pStyle w:val="list ${attributeText(list.id)}"/><w:numPr><w:ilvl w:val="${attributeText(list.level)}"/><w:numId w:val="${attributeText(list.id)}"/></w:numPr>`,
    );
  return parts.length === 0 ? '' : `<w:pPr>${parts.join('')}</w:pPr>`;
}
