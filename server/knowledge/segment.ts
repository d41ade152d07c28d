import { nameKey } from '../core/entities/suggestions/articleNames';
import type { KnowledgeItem } from '../core/knowledge/types';

/*
 * A segment is a part of a knowledge base as bytes, laid out so that a name is found by reading a few hundred of them:
 *
 *     head      'PMKB', version, items, entries, buckets         20 bytes, little-endian as all numbers
 *     buckets   where the entries of each begin, and where the last ends   4 bytes each
 *     entries   hash of a key, where the item is, how long it is           12 bytes each, those of a bucket together
 *     items     JSON in UTF-8
 *
 * A key is a name as `nameKey` writes it, or an id. Its hash says which bucket; of different keys with equal hashes the item decides.
 */

const MAGIC = 0x424b4d50;
const VERSION = 1;
const HEAD = 20;
const ENTRY = 12;
/** Entries of a bucket on average. */
const IN_A_BUCKET = 32;
/** A segment is written once its items have so many bytes. */
export const SEGMENT_BYTES = 8 * 1024 * 1024;
/** Entries or items that are laid out in one step. */
const IN_A_STEP = 8000;
/** Items of one name that a segment answers: there are thousands of places called San José. */
const MOST_OF_A_KEY = 400;

/** Where bytes are read. */
export interface Bytes {
  read(at: number, length: number): Uint8Array;
}

/** Items while a segment is made of them. */
export class SegmentBuilder {
  readonly #encoder = new TextEncoder();
  #items: Uint8Array[] = [];
  #entries: number[] = [];
  #count = 0;
  #bytes = 0;

  get count(): number {
    return this.#count;
  }

  get isFull(): boolean {
    return this.#bytes >= SEGMENT_BYTES;
  }

  add(item: KnowledgeItem): void {
    const bytes = this.#encoder.encode(JSON.stringify(item));
    for (const key of keysOf(item)) this.#entries.push(hashOf(key), this.#bytes, bytes.length);
    this.#items.push(bytes);
    this.#bytes += bytes.length;
    this.#count++;
  }

  /** The bytes of the segment, in steps between which nothing may be added; the builder is empty then. */
  *take(): Generator<undefined, Uint8Array<ArrayBuffer>> {
    const entries = this.#entries.length / 3;
    const buckets = bucketsFor(entries);
    const starts = new Uint32Array(buckets + 1);
    for (let at = 0; at < this.#entries.length; at += 3) {
      const bucket = bucketOf(this.#entries[at] ?? 0, buckets);
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
      if ((at / 3) % IN_A_STEP === 0) yield;
    }
    for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
    const itemsAt = HEAD + 4 * starts.length + ENTRY * entries;
    const bytes = new Uint8Array(itemsAt + this.#bytes);
    const view = new DataView(bytes.buffer);
    const numbers = [MAGIC, VERSION, this.#count, entries, buckets, ...starts];
    for (const [at, number] of numbers.entries()) view.setUint32(4 * at, number, true);
    const next = starts.slice();
    for (let at = 0; at < this.#entries.length; at += 3) {
      const hash = this.#entries[at] ?? 0;
      const bucket = bucketOf(hash, buckets);
      const place = HEAD + 4 * starts.length + ENTRY * (next[bucket] ?? 0);
      next[bucket] = (next[bucket] ?? 0) + 1;
      view.setUint32(place, hash, true);
      view.setUint32(place + 4, itemsAt + (this.#entries[at + 1] ?? 0), true);
      view.setUint32(place + 8, this.#entries[at + 2] ?? 0, true);
      if ((at / 3) % IN_A_STEP === 0) yield;
    }
    let end = itemsAt;
    for (const [at, item] of this.#items.entries()) {
      bytes.set(item, end);
      end += item.length;
      if (at % IN_A_STEP === 0) yield;
    }
    this.#items = [];
    this.#entries = [];
    this.#count = 0;
    this.#bytes = 0;
    return bytes;
  }
}

/** The items of a segment by name or id. A segment that is damaged has none. */
export class Segment {
  readonly #bytes: Bytes;
  readonly #buckets: number;

  private constructor(bytes: Bytes, buckets: number) {
    this.#bytes = bytes;
    this.#buckets = buckets;
  }

  /** Null for bytes that are not a segment of this version. Throws where they cannot be read. */
  static of(bytes: Bytes): Segment | null {
    const head = viewOf(bytes.read(0, HEAD));
    if (head.byteLength < HEAD || head.getUint32(0, true) !== MAGIC || head.getUint32(4, true) !== VERSION) return null;
    return new Segment(bytes, head.getUint32(16, true));
  }

  /** Items with a key, as {@link nameKey} makes it of a name, or an id. */
  find(key: string): KnowledgeItem[] {
    const hash = hashOf(key);
    const range = viewOf(this.#bytes.read(HEAD + 4 * bucketOf(hash, this.#buckets), 8));
    if (range.byteLength < 8) return [];
    const [start, end] = [range.getUint32(0, true), range.getUint32(4, true)];
    if (end <= start) return [];
    const entries = viewOf(this.#bytes.read(HEAD + 4 * (this.#buckets + 1) + ENTRY * start, ENTRY * (end - start)));
    const found: KnowledgeItem[] = [];
    for (let at = 0; at + ENTRY <= entries.byteLength && found.length < MOST_OF_A_KEY; at += ENTRY) {
      if (entries.getUint32(at, true) !== hash) continue;
      const item = itemIn(this.#bytes.read(entries.getUint32(at + 4, true), entries.getUint32(at + 8, true)));
      if (item !== null && keysOf(item).has(key)) found.push(item);
    }
    return found;
  }
}

/** What an item is found by. */
export const keysOf = ({ id, name, aliases }: KnowledgeItem): ReadonlySet<string> =>
  new Set([id, ...[name, ...aliases].map(nameKey).filter(key => key !== '')]);

const bucketsFor = (entries: number): number => Math.max(1, Math.ceil(entries / IN_A_BUCKET));

/** Which of the buckets a hash belongs to: its share of all hashes. */
const bucketOf = (hash: number, buckets: number): number => Math.floor((hash / 0x1_0000_0000) * buckets);

/** FNV-1a (Fowler, Noll and Vo) over the code units, mixed at the end as MurmurHash3 does, since the first bits say which bucket. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function itemIn(bytes: Uint8Array): KnowledgeItem | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const item = value as KnowledgeItem;
    return typeof item.id === 'string' && typeof item.name === 'string' && Array.isArray(item.aliases) ? item : null;
  } catch {
    return null;
  }
}
