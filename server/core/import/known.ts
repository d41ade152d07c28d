import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldForSearch } from '../text/fold';
import { bodyOf } from './render';
import type { DocumentFacts, ImportedDocument } from './types';

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
  | { readonly is: 'same'; readonly article: KnownArticle }
  /** The id of one, with another text. */
  | { readonly is: 'changed'; readonly article: KnownArticle };

/** Names a body by what it says, whatever its white space. 32 hexadecimal digits. */
export const bodyHashOf = (body: string): string => bytesToHex(sha256(utf8ToBytes(body.replace(/\s+/g, ' ').trim()))).slice(0, 32);

/** Shorter bodies are not of one article alone: 'Full text not available.' UTF-16 units. */
const SHORTEST = 120;

/** Finds a document again among those that were imported: by its id, or by body, day and outlet. */
export class KnownArticles {
  readonly #byId = new Map<string, KnownArticle>();
  readonly #byBody = new Map<string, KnownArticle[]>();

  /** A later entry of the same file takes the place of an earlier one. */
  add(article: KnownArticle): void {
    if (article.id !== undefined) this.#byId.set(article.id, article);
    const others = (this.#byBody.get(article.body) ?? []).filter(({ file }) => file !== article.file);
    this.#byBody.set(article.body, [...others, article]);
  }

  find({ facts, paragraphs }: ImportedDocument, body: string): Acquaintance {
    const known = facts.id === undefined ? undefined : this.#byId.get(facts.id);
    const hasSameTitle = (article: KnownArticle) => foldForSearch(article.title ?? '') === foldForSearch(facts.title ?? '');
    if (known?.body === body) return { is: 'same', article: known };
    // Some tables have numbers for ids that begin again in each file.
    if (known !== undefined && (hasSameTitle(known) || known.date === facts.date)) return { is: 'changed', article: known };
    const isShort = bodyOf(paragraphs).length < SHORTEST;
    const same = (this.#byBody.get(body) ?? []).find(each => isSameIssue(each, facts) && (!isShort || hasSameTitle(each)));
    return same === undefined ? { is: 'new' } : { is: 'same', article: same };
  }
}

/** A report of an agency in two papers is two articles; one that two databases have is one. */
function isSameIssue(known: KnownArticle, facts: DocumentFacts): boolean {
  const outlets = [known.outlet, facts.outlet].flatMap(outlet => (outlet === undefined ? [] : outletKey(outlet)));
  const [first = '', second = first] = outlets;
  return (known.date === facts.date || known.date === undefined || facts.date === undefined) && first === second;
}

/** 'The Harbour Ledger (Port Almeda)' and 'Harbour Ledger' are one. */
const outletKey = (outlet: string): string =>
  foldForSearch(outlet.replace(/\([^()]{0,80}\)/g, ''))
    .replace(/^(?:the|der|die|das|le|la|el) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
