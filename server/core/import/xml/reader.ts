import { characterEntities } from 'character-entities';
import { SaxesParser } from 'saxes';
import type { DocumentReader, ImportItem } from '../types';
import { Draft, FoundFacts, LINE_END, paragraphsIn } from './draft';
import { xmlMessages } from './messages';
import { type OpenElement, type PathTable, pathTable } from './paths';
import { ReadingOrder } from './readingOrder';
import type { FactRule, XmlForm, XmlPath } from './types';

/** Elements within one another; a file that goes deeper is not read further. */
const DEEPEST = 256;
/** UTF-16 units of one document; what is longer is cut and said. */
const LONGEST_TEXT = 20_000_000;

/** A reader of one form of XML, by its table. Holds one document at a time. */
export const xmlReader = (form: XmlForm): DocumentReader =>
  async function* (source) {
    const reader = new XmlReader(form);
    for await (const piece of source.text()) {
      yield* reader.push(piece);
      if (reader.isBroken) return;
    }
    yield* reader.end();
  };

interface Frame extends OpenElement {
  readonly isBody: boolean;
  readonly isBlock: boolean;
  readonly isLine: boolean;
  readonly isAside: boolean;
  readonly isMute: boolean;
  readonly isPreserved: boolean;
  readonly captures: number;
  /** Names of children of which one was read, where only the first counts. */
  taken?: Set<string>;
  fallback?: string;
}

/** The text of an element that says a fact, or is read where a paragraph has no other. */
interface Capture {
  readonly take: (text: string) => void;
  readonly parts: string[];
}

class XmlReader {
  readonly #form: Readonly<Record<'documents' | 'body' | 'blocks' | 'lines' | 'skipped' | 'asides' | 'fallback', PathTable<XmlPath>>>;
  readonly #facts: PathTable<FactRule>;
  readonly #ranks: ReadonlyMap<FactRule, number>;
  readonly #words: PathTable<NonNullable<XmlForm['words']>[number]>;
  readonly #firstOnly: ReadonlySet<string>;
  readonly #hasReadingOrder: boolean;
  readonly #parser = new SaxesParser({ xmlns: false });
  readonly #open: Frame[] = [];
  readonly #captures: Capture[] = [];
  readonly #common = new FoundFacts();
  readonly #items: ImportItem[] = [];
  #skipped = 0;
  #body = 0;
  #muted = 0;
  /** The text around each open note. */
  readonly #beside: string[][] = [];
  #draft: Draft | null = null;
  #draftDepth = 0;
  #documents = 0;
  #length = 0;
  /** The text since the last paragraph, in pieces, and its last character: a text that grows is not looked at again and again. */
  #text: string[] = [];
  #last = '';
  #isFirst = true;
  isBroken = false;

  constructor(form: XmlForm) {
    const { documents, body, blocks, lines, skipped, asides, fallback, words, facts } = form;
    this.#form = {
      documents: pathTable(documents),
      body: pathTable(body),
      blocks: pathTable(blocks),
      lines: pathTable(lines),
      skipped: pathTable(skipped),
      asides: pathTable(asides),
      fallback: pathTable(fallback),
    };
    this.#facts = pathTable(facts);
    this.#ranks = new Map(facts.map((rule, index) => [rule, index]));
    this.#words = pathTable(words);
    this.#firstOnly = new Set(form.firstOnly);
    this.#hasReadingOrder = form.hasReadingOrder === true;
    // No DTD is read: these are all the entities there are.
    Object.assign(this.#parser.ENTITIES, { ...characterEntities, ...this.#parser.ENTITIES });
    this.#parser.on('error', error => {
      throw error;
    });
    this.#parser.on('opentag', ({ name, attributes }) => this.#begin(name.slice(name.indexOf(':') + 1), attributes));
    this.#parser.on('closetag', () => this.#end());
    this.#parser.on('text', text => this.#write(text));
    this.#parser.on('cdata', text => this.#write(text));
  }

  *push(piece: string): Generator<ImportItem> {
    const text = this.#isFirst ? piece.replace(/^\ufeff?\s+(?=<)/, '') : piece;
    this.#isFirst = false;
    this.#try(() => void this.#parser.write(text));
    yield* this.#items.splice(0);
  }

  *end(): Generator<ImportItem> {
    this.#try(() => void this.#parser.close());
    yield* this.#items.splice(0);
  }

  /** What cannot be read ends the file; the document that it is in is given as far as it was read. */
  #try(read: () => void): void {
    try {
      read();
    } catch (error) {
      this.isBroken = true;
      const { line } = this.#parser;
      const reason = error instanceof Error ? error.message.replace(/^\d+:\d+: /, '') : String(error);
      this.#flush(false, undefined);
      if (this.#draft !== null && (this.#draft.paragraphs.length > 0 || this.#draft.asides.length > 0)) this.#finish();
      this.#items.push({ warning: { place: { line }, message: xmlMessages.broken(reason), isLeftOut: true } });
    }
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= DEEPEST) throw new Error(xmlMessages.tooDeep(DEEPEST));
    const parent = this.#open.at(-1);
    const element = { name, attributes };
    const path = [...this.#open.slice(-LONGEST_PATH), element];
    const is = (table: PathTable<XmlPath>): boolean => table.matching(path).length > 0;
    const isRepeated = this.#firstOnly.has(name) && parent?.taken?.has(name) === true;
    if (this.#skipped > 0 || isRepeated || is(this.#form.skipped)) {
      this.#skipped++;
      this.#open.push({ ...element, ...UNREAD });
      return;
    }
    if (this.#draft === null && is(this.#form.documents)) {
      this.#documents++;
      this.#draft = new Draft({ record: this.#documents, line: this.#parser.line });
      this.#draftDepth = this.#open.length;
      this.#length = 0;
      if (this.#hasReadingOrder) this.#draft.order = new ReadingOrder();
    }
    this.#draft?.order?.begin(name, attributes);
    if (this.#firstOnly.has(name) && parent !== undefined) parent.taken = (parent.taken ?? new Set()).add(name);
    const isBody = is(this.#form.body);
    const isAside = this.#body > 0 && is(this.#form.asides);
    const isBlock = isBody || is(this.#form.blocks);
    const isMute = is(this.#form.fallback);
    const isPreserved = attributes['xml:space'] === 'preserve' || (parent?.isPreserved === true && attributes['xml:space'] !== 'default');
    const isReading = this.#body > 0 || isBody;
    if (isBlock && isReading)
      this.#flush(
        parent?.isPreserved === true,
        this.#open.findLast(frame => frame.isBlock),
      );
    if (isBody) this.#body++;
    if (isAside) this.#beside.push(this.#text);
    if (isAside) this.#begun([]);
    if (isMute) this.#muted++;
    const isLine = is(this.#form.lines) && attributes['break'] !== 'no';
    if (isLine && this.#body > 0) this.#endLine();
    this.#open.push({ ...element, isBody, isBlock, isLine, isAside, isMute, isPreserved, captures: this.#capture(path, attributes) });
    for (const { from, isGlued = false } of this.#words.matching(path)) if (this.#body > 0) this.#word(attributes[from] ?? '', isGlued);
  }

  #word(word: string, isGlued: boolean): void {
    this.#add(isGlued || this.#last === '' || /\s/.test(this.#last) ? word : ` ${word}`);
  }

  /** Notes what an element says of facts by its attributes; answers how many begin to listen to its text. */
  #capture(path: readonly OpenElement[], attributes: Readonly<Record<string, string>>): number {
    const facts = (this.#draft ?? { facts: this.#common }).facts;
    let count = 0;
    for (const rule of this.#facts.matching(path)) {
      const rank = this.#ranks.get(rule) ?? 0;
      if (rule.from !== undefined) facts.add(rule, rank, attributes[rule.from] ?? '');
      else {
        this.#captures.push({ parts: [], take: text => facts.add(rule, rank, text) });
        count++;
      }
    }
    const block = this.#open.findLast(frame => frame.isBlock);
    if (block !== undefined && this.#form.fallback.matching(path).length > 0) {
      this.#captures.push({
        parts: [],
        take: text => {
          block.fallback ??= text;
        },
      });
      count++;
    }
    return count;
  }

  #write(text: string): void {
    if (this.#skipped > 0) return;
    for (const { parts } of this.#captures) if (parts.length < MOST_PARTS) parts.push(text);
    if (this.#body > 0 && this.#muted === 0) this.#add(this.#open.at(-1)?.isPreserved === true ? text : text.replace(/\s+/g, ' '));
  }

  #add(text: string): void {
    if (this.#length > LONGEST_TEXT) return;
    this.#length += text.length;
    this.#append(text);
    if (this.#length > LONGEST_TEXT)
      this.#items.push({ warning: { place: { line: this.#parser.line }, message: xmlMessages.tooLong(LONGEST_TEXT), isLeftOut: true } });
  }

  #end(): void {
    const frame = this.#open.pop();
    if (frame === undefined) return;
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    for (let left = frame.captures; left > 0; left--) {
      const capture = this.#captures.pop();
      capture?.take(capture.parts.join(''));
    }
    if (frame.isMute) this.#muted--;
    if (frame.isLine && this.#body > 0) this.#endLine();
    if (frame.isBlock && this.#body > 0) {
      if (frame.fallback !== undefined && this.#text.every(part => part.trim() === '')) this.#begun([frame.fallback]);
      this.#flush(frame.isPreserved, frame);
    }
    if (frame.isAside) {
      this.#flush(frame.isPreserved, undefined);
      this.#begun(this.#beside.pop() ?? []);
    }
    if (frame.isBody) this.#body--;
    this.#draft?.order?.end(frame.name);
    if (this.#draft !== null && this.#open.length === this.#draftDepth) this.#finish();
  }

  /** The text since the last paragraph becomes one. */
  #flush(isPreserved: boolean, block: Frame | undefined): void {
    const isAside = this.#beside.length > 0;
    const into = isAside ? this.#draft?.asides : this.#draft?.paragraphs;
    for (const paragraph of paragraphsIn(this.#text.join(''), isPreserved)) {
      into?.push(paragraph);
      if (!isAside) this.#draft?.blocks.push(block?.attributes['ID'] ?? block?.attributes['id']);
    }
    this.#begun([]);
  }

  #endLine(): void {
    if (this.#last !== '' && this.#last !== LINE_END) this.#append(LINE_END);
  }

  #append(text: string): void {
    if (text === '') return;
    this.#text.push(text);
    this.#last = text.charAt(text.length - 1);
  }

  #begun(text: string[]): void {
    this.#text = text;
    this.#last = text.at(-1)?.at(-1) ?? '';
  }

  #finish(): void {
    if (this.#draft !== null) this.#items.push({ document: this.#draft.finished(this.#common) });
    this.#draft = null;
  }
}

const UNREAD = { isBody: false, isBlock: false, isLine: false, isAside: false, isMute: false, isPreserved: false, captures: 0 } as const;
/** Names in the longest path of a table. */
const LONGEST_PATH = 6;
/** Pieces of the text of a fact. */
const MOST_PARTS = 100_000;
