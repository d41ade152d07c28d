import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldForSearch } from '../text/fold';
import { NumberRows, PackedTexts, RowTable, textHash } from './hashRows';
import { bodyOf } from './render';
import type { ImportedDocument } from './types';

/** An article that was imported: what it was then, and where it is. One line of `pressmark/imports/articles.jsonl`. */
export interface KnownArticle {
  /** From the project's folder, with forward slashes; else absolute. */
  readonly file: string;
  /** The hash of its body as it was imported. */
  readonly body: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly outlet?: string | undefined;
}

/** What a document is to those that were imported before it, in this import or an earlier one. */
export type Acquaintance =
  | { readonly is: 'new' }
  /** The same article again. */
  | { readonly is: 'same'; readonly article: KnownPlace }
  /** The id of one, with another text. */
  | { readonly is: 'changed'; readonly article: KnownPlace };

/** Names a body by what it says, whatever its white space. 32 hexadecimal digits. */
export const bodyHashOf = (body: string): string => bytesToHex(sha256(utf8ToBytes(body.replace(/\s+/g, ' ').trim()))).slice(0, 32);

/** Shorter bodies are not of one article alone: 'Full text not available.' UTF-16 units. */
const SHORTEST = 120;

/** Where an article is that was imported, and the hash of its body then. */
export type KnownPlace = Pick<KnownArticle, 'file' | 'body'>;

/** What a row has of an article: the file, the body in four numbers, and what is compared as hashes; 0 for what is unknown. */
const [FILE, BODY, ID, TITLE, DATE, OUTLET, WIDTH] = [0, 1, 5, 7, 8, 9, 10];

/**
 * Finds a document again among those that were imported: by its id, or by body, day and outlet. Of an article it keeps some 150 bytes, for an import may have
 * a million.
 */
export class KnownArticles {
  readonly #rows = new NumberRows(WIDTH);
  readonly #files = new PackedTexts();
  readonly #byId = new RowTable();
  readonly #byBody = new RowTable();

  /** A later entry of the same file, or of the same id, takes the place of an earlier one. */
  add(article: KnownArticle): void {
    const { file, body, id, title, date, outlet } = article;
    const parts = bodyParts(body);
    const facts = [...parts, ...(id === undefined ? [0, 0] : textHash(id)), titleHash(title), keyHash(date), keyHash(outletOf(outlet))];
    const before = this.#sameBody(parts).find(row => this.#files.at(this.#rows.at(row, FILE)) === file);
    const row = before ?? this.#rows.add([this.#files.add(file), ...facts]);
    if (before === undefined) this.#byBody.add(parts[0], row);
    else this.#rows.set(row, [this.#rows.at(row, FILE), ...facts]);
    if (id !== undefined) this.#byId.add(textHash(id)[0], row);
  }

  find({ facts, paragraphs }: ImportedDocument, body: string): Acquaintance {
    const title = titleHash(facts.title);
    const date = keyHash(facts.date);
    const known = facts.id === undefined ? undefined : this.#withId(facts.id);
    if (known !== undefined && this.#bodyAt(known) === body) return { is: 'same', article: this.#placeAt(known) };
    // Some tables have numbers for ids that begin again in each file.
    if (known !== undefined && (this.#rows.at(known, TITLE) === title || this.#rows.at(known, DATE) === date))
      return { is: 'changed', article: this.#placeAt(known) };
    const isShort = bodyOf(paragraphs).length < SHORTEST;
    const outlet = keyHash(outletOf(facts.outlet));
    const same = this.#sameBody(bodyParts(body)).find(
      row =>
        isAlike(this.#rows.at(row, DATE), date) &&
        isAlike(this.#rows.at(row, OUTLET), outlet) &&
        (!isShort || this.#rows.at(row, TITLE) === title),
    );
    return same === undefined ? { is: 'new' } : { is: 'same', article: this.#placeAt(same) };
  }

  #sameBody(parts: BodyParts): number[] {
    return [...this.#byBody.rowsOf(parts[0])].filter(row => parts.every((part, at) => this.#rows.at(row, BODY + at) === part));
  }

  /** The one that was added last. */
  #withId(id: string): number | undefined {
    const [low, high] = textHash(id);
    return [...this.#byId.rowsOf(low)].findLast(row => this.#rows.at(row, ID) === low && this.#rows.at(row, ID + 1) === high);
  }

  #placeAt(row: number): KnownPlace {
    return { file: this.#files.at(this.#rows.at(row, FILE)), body: this.#bodyAt(row) };
  }

  #bodyAt(row: number): string {
    return [0, 1, 2, 3]
      .map(at =>
        this.#rows
          .at(row, BODY + at)
          .toString(16)
          .padStart(8, '0'),
      )
      .join('');
  }
}

type BodyParts = readonly [number, number, number, number];

/** The hash of a body as four numbers of 32 bits. */
const bodyParts = (body: string): BodyParts => {
  const part = (at: number): number => Number.parseInt(body.slice(at * 8, at * 8 + 8), 16) >>> 0;
  return [part(0), part(1), part(2), part(3)];
};

const titleHash = (title: string | undefined): number => textHash(foldForSearch(title ?? ''))[0];
const keyHash = (text: string | undefined): number => (text === undefined ? 0 : textHash(text)[0] || 1);
const outletOf = (outlet: string | undefined): string | undefined => (outlet === undefined ? undefined : outletKey(outlet));

/**
 * Of day and outlet, what is unknown is like all others. A report of an agency in two papers is two articles; one that two databases have is one.
 */
const isAlike = (one: number, other: number): boolean => one === other || one === 0 || other === 0;

/** 'The Harbour Ledger (Port Almeda)' and 'Harbour Ledger' are one. */
const outletKey = (outlet: string): string =>
  foldForSearch(outlet.replace(/\([^()]{0,80}\)/g, ''))
    .replace(/^(?:the|der|die|das|le|la|el) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
