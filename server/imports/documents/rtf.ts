import type { StructuredBlock } from '../../core/import/structured';
import { noteMark, type WordText } from './blocks';
import { codePageNamed, fontEncoding, RtfText } from './rtfText';

/** What holds inside a group, and ends with it. */
interface State {
  readonly into: Destination;
  readonly isHidden: boolean;
  /** Characters to leave out behind one in Unicode. */
  readonly skips: number;
  readonly encoding: string | undefined;
}

type Destination = 'text' | 'nothing' | 'note' | 'fonts' | 'styles' | 'info' | 'bullet' | 'title' | 'author' | 'keywords' | 'created';

const LEFT_OUT = [
  'colortbl',
  'filetbl',
  'listtable',
  'listoverridetable',
  'revtbl',
  'rsidtbl',
  'generator',
  'pict',
  'object',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'fldinst',
  'xe',
  'tc',
  'bkmkstart',
  'bkmkend',
  'annotation',
  'atnid',
  'atnauthor',
  'comment',
  'operator',
  'company',
  'subject',
  'doccomm',
  'category',
  'manager',
  'buptim',
  'printim',
  'revtim',
  'nonshppict',
  'themedata',
  'colorschememapping',
  'datastore',
  'latentstyles',
  'ftnsep',
  'ftnsepc',
  'aftnsep',
  'aftnsepc',
];

/** Control words that begin a group with something other than the text. */
const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  title: 'title',
  author: 'author',
  keywords: 'keywords',
  creatim: 'created',
  footnote: 'note',
  listtext: 'bullet',
  pntext: 'bullet',
  ...Object.fromEntries(LEFT_OUT.map(word => [word, 'nothing' as const])),
};

/** Control words that are a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  cell: ' | ',
  nestcell: ' | ',
};

const DEEPEST = 5000;
/** A control word, with its number and the blank that ends it. */
const CONTROL = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;

/**
 * The text of a document in Rich Text Format (specification 1.9.1), one byte a character in `rtf`. Null where it is none. What is unknown is left out, as the specification asks.
 */
export function readRtf(rtf: string): WordText | null {
  if (!rtf.startsWith('{\\rtf')) return null;
  const reader = new RtfReader();
  reader.read(rtf);
  return { blocks: reader.blocks, notes: reader.notes, facts: reader.facts(), isCutOff: reader.isCutOff };
}

class RtfReader {
  /** The last group has no end. */
  isCutOff = false;
  readonly blocks: StructuredBlock[] = [];
  readonly notes: { mark: string; text: string }[] = [];
  readonly #texts = new Map<Destination, RtfText>();
  readonly #headings = new Map<number, number>();
  readonly #fonts = new Map<number, string | undefined>();
  readonly #stack: State[] = [];
  #state: State = { into: 'text', isHidden: false, skips: 1, encoding: undefined };
  #isOptional = false;
  #font = 0;
  #defaultEncoding = 'windows-1252';
  #heading: number | undefined;
  #style = 0;
  #item: { level: number; bullet: string } | undefined;
  #level = 0;
  #created: number[] = [];
  #left = 0;

  read(rtf: string): void {
    for (let at = 0; at < rtf.length; ) {
      const character = rtf[at] ?? '';
      if (character === '{') at = this.#open(at);
      else if (character === '}') at = this.#close(at);
      else if (character === '\\') at = this.#control(rtf, at + 1);
      else {
        const end = plainEnd(rtf, at);
        this.#bytes(rtf.slice(at, end));
        at = end;
      }
    }
    this.#endParagraph();
    this.isCutOff = this.#stack.length > 0;
  }

  facts(): WordText['facts'] {
    const value = (into: Destination): string | undefined => this.#text(into).taken().trim() || undefined;
    const [year, month, day] = this.#created;
    const pad = (part: number): string => String(part).padStart(2, '0');
    const isDated = year !== undefined && year > 1600 && month !== undefined && day !== undefined;
    const keywords = value('keywords')
      ?.split(/[;,]/)
      .map(each => each.trim())
      .filter(each => each !== '');
    return { title: value('title'), author: value('author'), keywords, ...(isDated ? { date: `${year}-${pad(month)}-${pad(day)}` } : {}) };
  }

  #text(into: Destination): RtfText {
    const known = this.#texts.get(into);
    if (known !== undefined) return known;
    const made = new RtfText();
    this.#texts.set(into, made);
    return made;
  }

  #open(at: number): number {
    if (this.#stack.length < DEEPEST) this.#stack.push(this.#state);
    this.#isOptional = false;
    this.#left = 0;
    return at + 1;
  }

  #close(at: number): number {
    const { into } = this.#state;
    const outer = this.#stack.pop();
    if (outer !== undefined) this.#state = outer;
    if (into === 'note' && this.#state.into !== 'note') this.#endNote();
    if (into === 'styles') this.#endStyle();
    if (into === 'bullet' && this.#state.into !== 'bullet')
      this.#item = { level: this.#level, bullet: this.#text('bullet').taken().trim() };
    this.#left = 0;
    return at + 1;
  }

  #endNote(): void {
    const text = this.#text('note').taken().replace(/\s+/g, ' ').trim();
    const mark = String(this.notes.length + 1);
    if (text === '') return;
    this.notes.push({ mark, text });
    this.#text(this.#state.into).add(noteMark(mark));
  }

  /** Word names its headings in English in every language. */
  #endStyle(): void {
    const name = this.#text('styles').taken();
    const rank = /\bheading ([1-6])\b/i.exec(name)?.[1];
    if (rank !== undefined) this.#headings.set(this.#style, Number(rank));
  }

  #control(rtf: string, at: number): number {
    CONTROL.lastIndex = at;
    const word = CONTROL.exec(rtf);
    if (word === null) return this.#symbol(rtf, at);
    const [whole, name = '', digits] = word;
    const number = digits === undefined ? undefined : Number(digits);
    if (name === 'bin') return at + whole.length + Math.max(0, number ?? 0);
    if (name === 'u' && number !== undefined) this.#unicode(number);
    else this.#word(name, number);
    return at + whole.length;
  }

  #symbol(rtf: string, at: number): number {
    const symbol = rtf[at] ?? '';
    if (symbol === "'") {
      const byte = Number.parseInt(rtf.slice(at + 1, at + 3), 16);
      if (!Number.isNaN(byte)) this.#bytes(String.fromCharCode(byte));
      return at + 3;
    }
    if (symbol === '*') this.#isOptional = true;
    else if (symbol === '~') this.#add('\u00a0');
    else if (symbol === '_') this.#add('\u2011');
    else if (symbol === '\n' || symbol === '\r') this.#endParagraph();
    else if (symbol === '{' || symbol === '}' || symbol === '\\') this.#bytes(symbol);
    return at + 1;
  }

  #word(name: string, number: number | undefined): void {
    const into = DESTINATIONS[name];
    if (into !== undefined) this.#enter(into);
    else if (this.#isOptional) this.#enter('nothing');
    this.#isOptional = false;
    const character = CHARACTERS[name];
    if (character !== undefined) this.#add(character);
    else if (name === 'par' || name === 'sect' || name === 'page' || name === 'row' || name === 'nestrow') this.#paragraphEnd(name);
    else if (name === 'pard') this.#reset();
    else if (number !== undefined || name === 'v' || name === 'deleted' || name === 'plain') this.#property(name, number);
  }

  /** The mark of an item comes in front of what begins its paragraph. */
  #reset(): void {
    if (this.#state.into === 'text') [this.#heading, this.#level] = [undefined, 0];
  }

  #enter(into: Destination): void {
    // What is inside a group that is left out is left out, too.
    if (this.#state.into === 'nothing') return;
    this.#state = { ...this.#state, into };
  }

  #property(name: string, number = 1): void {
    if (name === 'ansicpg') this.#defaultEncoding = codePageNamed(number) ?? this.#defaultEncoding;
    else if (name === 'uc') this.#state = { ...this.#state, skips: Math.min(9, Math.max(0, number)) };
    else if (name === 'v' || name === 'deleted') this.#state = { ...this.#state, isHidden: number !== 0 };
    else if (name === 'plain') this.#state = { ...this.#state, isHidden: false, encoding: undefined };
    else if (name === 'f' && this.#state.into === 'fonts') this.#font = number;
    else if (name === 'fcharset') this.#fonts.set(this.#font, fontEncoding(number));
    else if (name === 'f') this.#state = { ...this.#state, encoding: this.#fonts.get(number) };
    else if (name === 's') this.#useStyle(number);
    else if (name === 'outlinelevel' && number < 6 && this.#state.into === 'text') this.#heading = number + 1;
    else if (name === 'ilvl') this.#setLevel(number);
    else if (this.#state.into === 'created' && /^(?:yr|mo|dy)$/.test(name)) this.#created.push(number);
  }

  #useStyle(number: number): void {
    if (this.#state.into === 'styles') this.#style = number;
    else if (this.#state.into === 'text') this.#heading = this.#headings.get(number) ?? this.#heading;
  }

  #setLevel(number: number): void {
    this.#level = Math.min(8, Math.max(0, number));
    if (this.#item !== undefined) this.#item = { ...this.#item, level: this.#level };
  }

  #paragraphEnd(name: string): void {
    const { into } = this.#state;
    if (into === 'text') this.#endParagraph(name === 'row' || name === 'nestrow');
    else if (into === 'note') this.#add('\n');
  }

  #endParagraph(isRow = false): void {
    const written = this.#text('text').taken();
    const text = (isRow ? written.replace(/ \| $/, '') : written).trim();
    if (text === '') return;
    const number = /^\(?(\d{1,6})[.)]?$/.exec(this.#item?.bullet ?? '')?.[1];
    if (this.#heading !== undefined) this.blocks.push({ kind: 'heading', level: this.#heading, text });
    else if (this.#item === undefined) this.blocks.push({ kind: 'paragraph', text });
    else this.blocks.push({ kind: 'item', level: this.#item.level, number: number === undefined ? undefined : Number(number), text });
    this.#item = undefined;
  }

  #unicode(number: number): void {
    this.#isOptional = false;
    const { isHidden, into, skips } = this.#state;
    if (!isHidden) this.#text(into).add(String.fromCharCode(number < 0 ? number + 0x10000 : number));
    this.#left = skips;
  }

  #add(text: string): void {
    if (!this.#state.isHidden) this.#text(this.#state.into).add(text);
  }

  /** Behind a character in Unicode come the ones for programs that know none. */
  #bytes(given: string): void {
    const skipped = Math.min(this.#left, given.length);
    this.#left -= skipped;
    const bytes = given.slice(skipped);
    const { into, isHidden, encoding } = this.#state;
    if (bytes !== '' && !isHidden && into !== 'nothing') this.#text(into).addBytes(bytes, encoding ?? this.#defaultEncoding);
  }
}

/** The end of a run of plain text; line breaks of the file mean nothing and are runs of their own, of no length. */
function plainEnd(rtf: string, start: number): number {
  let end = start;
  while (end < rtf.length && rtf[end] !== '{' && rtf[end] !== '}' && rtf[end] !== '\\') end++;
  return end;
}
