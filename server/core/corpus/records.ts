import type { ArticleId } from '../article/types';
import { unpack } from '../pack/pack';
import type { WordSource } from '../reuse/readWords';
import { type ArticleRecord, type ArticleSummary, type PackedArticle, packRecord, unpackRecord } from './packedArticle';

export type { ArticleRecord, ArticleSummary } from './packedArticle';

/**
 * How many records are whole at a time, in UTF-16 units of their texts: some 50 articles of news, which take 2 MB. Where they were more, most
 * garbage of a walk through all articles would be old before nobody needs it, and be collected late and slowly.
 */
const MOST_WHOLE = 300_000;
/** What a record counts for beside its text. */
const RECORD_WEIGHT = 1000;
/** Texts that were asked for without their facts, and are at hand for the next question. */
const MOST_TEXTS = 32;

interface Entry {
  summary: ArticleSummary;
  /** Null as long as the record is whole and never was packed. */
  packed: PackedArticle | null;
  /** True where the text is read otherwise than it is written. */
  readonly hasReading: boolean;
  /** True where no string of the summary is cut from the text, the whole of which it would hold. */
  isByItself: boolean;
}

/**
 * The records of all articles. Those used last are whole, the others are bytes, and made whole again when somebody asks: other objects than
 * before, and equal to them.
 */
export class ArticleRecords {
  readonly #entries = new Map<ArticleId, Entry>();
  /** The one used last at the end. */
  readonly #whole = new Map<ArticleId, ArticleRecord>();
  readonly #texts = new Map<ArticleId, WordSource>();
  readonly #most: number;
  #weight = 0;

  /** `most` is how many records are whole at a time, in UTF-16 units of their texts; the one used last always is. */
  constructor(most = MOST_WHOLE) {
    this.#most = most;
  }

  get size(): number {
    return this.#entries.size;
  }

  ids(): IterableIterator<ArticleId> {
    return this.#entries.keys();
  }

  summary(id: ArticleId): ArticleSummary | undefined {
    return this.#entries.get(id)?.summary;
  }

  get(id: ArticleId): ArticleRecord | undefined {
    const known = this.#whole.get(id);
    if (known !== undefined) {
      this.#whole.delete(id);
      this.#whole.set(id, known);
      return known;
    }
    const entry = this.#entries.get(id);
    const record = entry?.packed && unpackRecord(entry.summary, entry.packed);
    if (!record) return undefined;
    this.#keepWhole(record);
    return record;
  }

  /** The text alone, which costs less than the record. */
  text(id: ArticleId): string | undefined {
    return this.source(id)?.text;
  }

  /** The text as its words are read. */
  source(id: ArticleId): WordSource | undefined {
    const known = this.#whole.get(id)?.article ?? this.#texts.get(id);
    if (known !== undefined) return known;
    const { packed = null, hasReading } = this.#entries.get(id) ?? {};
    if (packed === null || hasReading === true) return this.get(id)?.article;
    const source = { text: unpack(packed.text()) as string };
    this.#texts.set(id, source);
    for (const oldest of this.#texts.keys()) {
      if (this.#texts.size <= MOST_TEXTS) break;
      this.#texts.delete(oldest);
    }
    return source;
  }

  /** `packed` is the record, where somebody has it as bytes already. */
  set(record: ArticleRecord, packed: PackedArticle | null = null): void {
    this.#forget(record.id);
    const { id, header, revision, article } = record;
    const hasReading = article.reading !== undefined;
    this.#entries.set(id, { summary: { id, header, revision }, packed, hasReading, isByItself: false });
    this.#keepWhole(record);
  }

  /** Adds an article of which only this is known, and the rest is bytes; `hasReading` where its text is read otherwise than it is written. */
  add(summary: ArticleSummary, packed: PackedArticle, hasReading: boolean): void {
    this.#forget(summary.id);
    this.#entries.set(summary.id, { summary, packed, hasReading, isByItself: true });
  }

  /** A record as bytes, which are made where there are none yet. */
  packed(id: ArticleId): PackedArticle | null {
    const entry = this.#entries.get(id);
    const whole = this.#whole.get(id);
    return entry?.packed ?? (whole === undefined ? null : packRecord(whole));
  }

  /** The same record as other bytes. */
  movePacked(id: ArticleId, packed: PackedArticle): void {
    const entry = this.#entries.get(id);
    if (entry !== undefined) entry.packed = packed;
  }

  setRevision(id: ArticleId, revision: number): void {
    const entry = this.#entries.get(id);
    const whole = this.#whole.get(id);
    if (entry !== undefined) entry.summary = { ...entry.summary, revision };
    if (whole !== undefined) this.#whole.set(id, { ...whole, revision });
  }

  delete(id: ArticleId): void {
    this.#forget(id);
    this.#entries.delete(id);
  }

  #forget(id: ArticleId): void {
    const whole = this.#whole.get(id);
    if (whole !== undefined) this.#weight -= weightOf(whole);
    this.#whole.delete(id);
    this.#texts.delete(id);
  }

  #keepWhole(record: ArticleRecord): void {
    this.#whole.set(record.id, record);
    this.#weight += weightOf(record);
    for (const [id, oldest] of this.#whole) {
      if (this.#weight <= this.#most || id === record.id) break;
      this.#pack(oldest);
      this.#whole.delete(id);
      this.#weight -= weightOf(oldest);
    }
  }

  #pack(record: ArticleRecord): void {
    const entry = this.#entries.get(record.id);
    if (entry === undefined) return;
    entry.packed ??= packRecord(record);
    if (!entry.isByItself) entry.summary = { ...entry.summary, header: JSON.parse(JSON.stringify(record.header)) };
    entry.isByItself = true;
  }
}

const weightOf = ({ article }: ArticleRecord): number => article.text.length + RECORD_WEIGHT;
