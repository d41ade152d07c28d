import { endsAsSentence } from '../text/sentences';
import { datelineOf } from './dateline';
import { furnitureByLooks } from './furniture';
import { isSentenceEnd, OPEN_END } from './lineEnds';
import { hasGap, type Line, piecesIn } from './lines';

/** 'Plan A' is none. */
const ARTICLE_END = /(?:^(?:The|An?)|(?:^|\s)(?:the|an?))$/u;
const ITEM =
  /^(?:[•·●▪■◦‣⁃∙○*]\s|#{1,6}\s|>|\||(?:date|published|updated|posted) ?[:=]? ?(?:19|20)\d\d-\d\d-\d\d|(?:date|published|updated|posted|source|url|title|author) ?[:=] ?\S)/u;
const TURN =
  /^(?:[-–—]\s+(?=\p{L})|(?:\(?[0-9]{1,3}[.)]|\(?[a-z][.)]|\(?[ivxIVX]{1,5}[.)])\s+\S|(?:\p{Lu}[\p{Lu}.'’ -]{1,40}|[QA]|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}):\s)/u;
const LABEL = /^(?:by|updated|posted|published|more|via|photo|image|source|read|see|share|follow|tags)\b|\b(?:ago|read)$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S*[^\s.,;:!?)]$/i;

/** Hyphens, and signs that are read as one. */
const HYPHENS = '-‐¬\u00ad';

const OFFICE =
  /^(?:(?:\p{Lu}\S*|of) ){0,5}(?:President|Premier|Minister|Chancellor|Secretary|Secretary of State|Senator|Governor|Mayor|Ambassador|King|Queen|Prince|Princess|Pope|Bishop|Archbishop|Judge|Justice|Prosecutor|General|Colonel|Captain|Commander|Chief|Chairman|Chairwoman|Director|Professor)$/u;

/** So many words make a line that can be a sentence rather than a label. */
export const LONG = 6;

/** No more of a line is looked at. UTF-16 units. */
const LOOKED_AT = 400;

/** What a line shows. Most of it is asked of few lines, so it is looked at when it is asked for. */
export class LineLooks {
  readonly #text: string;
  readonly #line: Line;
  readonly #next: Line | undefined;
  readonly #head: string;
  readonly #tail: string;
  #endsSentence: boolean | undefined;
  #row: boolean | undefined;
  #hyphen: boolean | undefined;
  #goesOn: boolean | undefined;
  #item: boolean | undefined;
  #opens: boolean | undefined;
  #words: number | undefined;
  /** Column behind its last character. */
  readonly right: number;
  /** Ends with the punctuation of a sentence. */
  readonly stop: boolean;

  /** `next` is the line below. */
  constructor(text: string, line: Line, next: Line | undefined) {
    const { start, end, indent } = line;
    this.#text = text;
    this.#line = line;
    this.#next = next;
    this.#head = text.slice(start, Math.min(end, start + LOOKED_AT));
    this.#tail = text.slice(Math.max(start, end - 40), end);
    this.right = line.columns ?? indent + end - start;
    this.stop = endsAsSentence(text, start, end);
  }

  /** A sentence ends there indeed: not after 'Nov.' above '15'. */
  get endsSentence(): boolean {
    const next = this.#next;
    this.#endsSentence ??=
      this.stop &&
      (next === undefined || (next.blankBefore && next.pageBefore === undefined) || isSentenceEnd(this.#text, this.#line, next));
    return this.#endsSentence;
  }

  /** Nothing that runs over several lines: a row of a table, an address, a separator. */
  get row(): boolean {
    this.#row ??= this.address || hasGap(this.#head) || (this.#head.length > 4 && !/[\p{L}\p{N}]/u.test(this.#head));
    return this.#row;
  }

  /** A row that is an address, which may be a word of a sentence. */
  get address(): boolean {
    return ADDRESS.test(this.#head);
  }

  /** Ends with a hyphen inside a word. */
  get hyphen(): boolean {
    this.#hyphen ??= HYPHENS.includes(this.#tail.slice(-1)) && /\p{L}.$/u.test(this.#tail.slice(-3));
    return this.#hyphen;
  }

  /** Begins with a small letter, or with punctuation that nothing begins with. */
  get goesOn(): boolean {
    this.#goesOn ??= /^(?:["'“‘(]?\p{Ll}|[,;:.!?)\]’”](?=\s|$)|['’]s\b)/u.test(this.#head);
    return this.#goesOn;
  }

  /** How many columns its first word takes. */
  get firstWord(): number {
    const end = this.#head.search(/\s/);
    return end < 0 ? this.#head.length : end;
  }

  get words(): number {
    this.#words ??= piecesIn(this.#head);
    return this.#words;
  }

  /** Ends with three dots, as what announces a comment or a link does. */
  get trails(): boolean {
    return /(?:\.\.\.|…)$/.test(this.#tail);
  }

  /** Ends with a comma or a dash. */
  get comma(): boolean {
    return /[,–—]$/.test(this.#tail);
  }

  /** Ends with a word that nothing ends with: an article, a preposition, a conjunction. */
  get open(): boolean {
    return OPEN_END.test(this.#tail);
  }

  get article(): boolean {
    return ARTICLE_END.test(this.#tail);
  }

  get startsWithPunctuation(): boolean {
    return /^(?:[,;:.!?)\]’”](?=\s|$)|['’]s\b)/u.test(this.#head);
  }

  get startsWithLetter(): boolean {
    return /^\p{L}/u.test(this.#head);
  }

  /** Has capital letters only. */
  get capitals(): boolean {
    return !/\p{Ll}/u.test(this.#head) && /\p{Lu}/u.test(this.#head);
  }

  /** All its longer words begin with capitals. */
  get name(): boolean {
    return this.#longWords().every(beginsWithCapital);
  }

  get titleCase(): boolean {
    const long = this.#longWords();
    return long.length > 1 && long.every(beginsWithCapital);
  }

  #longWords(): string[] {
    return this.#head.split(/\s+/).filter(word => /^\P{L}*\p{L}{4}/u.test(word));
  }

  /** An item of a list, a heading or quotation of Markdown, a labelled line: begins its own paragraph whatever is above. */
  get item(): boolean {
    this.#item ??= ITEM.test(this.#head);
    return this.#item;
  }

  /** A dash or a name with a colon: a turn of a transcript, where the line above is not full. */
  get opens(): boolean {
    this.#opens ??= TURN.test(this.#head);
    return this.#opens;
  }

  /** Ends with a colon or a semicolon, as what is above a list and its items do. */
  get colon(): boolean {
    return /[:;]$/.test(this.#tail);
  }

  /** A word that is not a line of its own: it ends a sentence or part of one, or is the raised end of an ordinal number. */
  get fragment(): boolean {
    return /^(?:st|nd|rd|th|s|d|ll|re|ve|m)$|[.,;:!?)]$/.test(this.#head);
  }

  /** Ends with a figure, as a dateline or a row of results does. */
  get number(): boolean {
    return /\d$/.test(this.#tail);
  }

  /** An office and no more, as in front of a name: 'Deputy Prime Minister'. */
  get office(): boolean {
    return OFFICE.test(this.#head);
  }

  /** Begins as the first paragraph of a report does, with its place. */
  get dateline(): boolean {
    return datelineOf(this.#head, { start: 0, end: this.#head.length }) !== undefined;
  }

  /** A byline, a time or a link of a page, which may begin with a small letter. */
  get label(): boolean {
    return isLabel(this.#head, this.words, this.stop) || (/^\p{Ll}/u.test(this.#head) && furnitureByLooks(this.#head) !== undefined);
  }
}

const beginsWithCapital = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word);

/** A sentence is none whatever its first word is, nor is a line of many words. */
const isLabel = (head: string, words: number, stop: boolean): boolean =>
  LABEL.test(head) && words < (head.startsWith('by') ? LONG + 1 : LONGEST_LABEL) && !(stop && words >= LONG);
const LONGEST_LABEL = 12;
