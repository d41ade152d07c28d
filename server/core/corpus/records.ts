import type { ArticleId, Header } from '../article/types';
import { type ArticleWithoutText, withoutText, withText } from '../article/withoutText';
import { pack, unpack } from '../pack/pack';
import type { WordSource } from '../reuse/readWords';
import { lineStartsOf } from '../text/lines';
import type { ArticleAnalysis } from './analyse';

/** The part of an article's facts that is always at hand. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly header: Header;
  /** The corpus revision at which anything shown of the article last changed, its copies elsewhere included. */
  readonly revision: number;
}

/** An article's facts, with its revision. */
export interface ArticleRecord extends ArticleAnalysis, ArticleSummary {}

/** How many records are whole at a time, in UTF-16 units of their texts: some 250 articles of news, which take 10 MB. */
const MOST_WHOLE = 1_500_000;
/** What a record counts for beside its text. */
const RECORD_WEIGHT = 1000;
/** Texts that were asked for without their facts, and are at hand for the next question. */
const MOST_TEXTS = 32;

/** An article as bytes: its text by itself, since it is asked for most. */
interface Packed {
  readonly text: Uint8Array;
  readonly facts: Uint8Array;
  /** True where the text is read otherwise than it is written. */
  readonly hasReading: boolean;
}

interface Entry {
  summary: ArticleSummary;
  /** Null as long as the record is whole and never was packed. */
  packed: Packed | null;
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
    const packed = this.#entries.get(id)?.packed;
    if (packed == null || packed.hasReading) return this.get(id)?.article;
    const source = { text: unpack(packed.text) as string };
    this.#texts.set(id, source);
    for (const oldest of this.#texts.keys()) {
      if (this.#texts.size <= MOST_TEXTS) break;
      this.#texts.delete(oldest);
    }
    return source;
  }

  set(record: ArticleRecord): void {
    this.#forget(record.id);
    const { id, header, revision } = record;
    this.#entries.set(id, { summary: { id, header, revision }, packed: null });
    this.#keepWhole(record);
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
    if (entry === undefined || entry.packed !== null) return;
    entry.packed = packRecord(record);
    // A string that was cut from the text would hold the whole of it: these are strings of their own.
    entry.summary = { ...entry.summary, header: JSON.parse(JSON.stringify(record.header)) };
  }
}

const weightOf = ({ article }: ArticleRecord): number => article.text.length + RECORD_WEIGHT;

/** What is packed: all but the summary, the text, and the lines, which are found again sooner than read. */
interface PackedFacts extends Omit<ArticleAnalysis, 'id' | 'header' | 'lines' | 'article'> {
  readonly article: ArticleWithoutText;
}

function packRecord({ id: _id, header: _header, revision: _revision, lines: _lines, article, ...facts }: ArticleRecord): Packed {
  const packed: PackedFacts = { ...facts, article: withoutText(article) };
  return { text: pack(article.text), facts: pack(packed), hasReading: article.reading !== undefined };
}

function unpackRecord(summary: ArticleSummary, packed: Packed): ArticleRecord {
  const text = unpack(packed.text) as string;
  const facts = unpack(packed.facts) as PackedFacts;
  return { ...facts, ...summary, lines: lineStartsOf(text), article: withText(facts.article, summary.id, text) };
}
