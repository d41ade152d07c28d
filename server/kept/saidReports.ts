import type { ArticleId } from '../core/article/types';
import { pack, unpack } from '../core/pack/pack';
import { type Digest, digestOf } from '../store/digest';
import type { FactStore } from '../store/factStore';
import type { StoredEntry } from '../store/storedEntry';

/** What was last said about one article, as it was then. */
export interface Said {
  /** Of the article, when it was said. */
  readonly revision: number;
  /** What it follows from beside the corpus. */
  readonly key: string;
  /** What is asked of it most often; all of it is in the store, or on its way there. */
  readonly brief: string;
}

/** An entry of the store that is the reports of many articles; those at some places among them count no more. */
export interface SaidEntry {
  readonly key: Digest;
  readonly gone: readonly number[];
}

/** So many reports are written together. */
const IN_AN_ENTRY = 250;

/**
 * What was last said about articles. The reports themselves are almost as large as the texts, so that they go to the store as they come, many
 * together, and are read from there. Where the store takes no more, they are forgotten.
 */
export class SaidReports {
  readonly #store: FactStore;
  readonly #most: number;
  readonly #places = new Map<ArticleId, Place>();
  readonly #entries = new Map<Digest, Entry>();
  /** Those whose reports have yet to be written. */
  readonly #waiting = new Set<ArticleId>();
  #writing: Promise<void> = Promise.resolve();
  /** The entry that was read last: whoever asks about all articles asks about those of one entry in a row. */
  #lastRead: { readonly of: Digest; readonly bytes: Uint8Array } | null = null;

  /** `most` is how many are written together. */
  constructor(store: FactStore, most = IN_AN_ENTRY) {
    this.#store = store;
    this.#most = most;
  }

  of(id: ArticleId): Said | undefined {
    return this.#places.get(id);
  }

  /** All of what was said, which {@link of} answered; undefined where it is gone. */
  wholeOf(id: ArticleId, said: Said): string | undefined {
    const { at } = said as Place;
    if (typeof at === 'string') return at;
    try {
      return this.#textAt(at);
    } catch {
      // The file is gone.
      this.#places.delete(id);
      return undefined;
    }
  }

  add(id: ArticleId, said: Said, whole: string): void {
    this.#places.set(id, { ...said, at: whole });
    this.#waiting.add(id);
    if (this.#waiting.size >= this.#most) void this.#write();
  }

  forgetAll(): void {
    this.#places.clear();
    this.#entries.clear();
    this.#waiting.clear();
  }

  /** Takes over an entry of which this was kept; `saidOf` is what is known about an article now, which may be gone. */
  restore({ key, gone }: SaidEntry, entry: StoredEntry, saidOf: (id: ArticleId) => Omit<Said, 'brief'> | undefined): void {
    const { ids, briefs, ends, start } = headIn(entry);
    this.#entries.set(key, { ids });
    const isGone = new Set(gone);
    for (const [nth, id] of ids.entries()) {
      const said = isGone.has(nth) ? undefined : saidOf(id);
      const [from, to] = [start + (ends[nth - 1] ?? 0), start + (ends[nth] ?? 0)];
      if (said !== undefined) this.#places.set(id, { ...said, brief: briefs[nth] ?? '', at: { entry, from, to, of: key } });
    }
  }

  /**
   * Writes what waits, and again what is in entries of which most counts no more, or in several small ones. `isNow` is true for what still
   * counts; `turn` is waited for between two entries. False where that ended it.
   */
  async gather(isNow: (id: ArticleId, said: Said) => boolean, turn: () => Promise<boolean>): Promise<boolean> {
    await this.#writing;
    const inUse = this.#inUse(isNow);
    const small: Digest[] = [];
    for (const [key, { ids }] of this.#entries) {
      const used = inUse.get(key)?.size ?? 0;
      if (used === 0) this.#entries.delete(key);
      else if (used * 2 < Math.max(ids.length, this.#most)) small.push(key);
    }
    if (small.length + Math.min(1, this.#waiting.size) > 1) {
      for (const key of small) {
        for (const id of inUse.get(key) ?? []) this.#bringBack(id);
        this.#entries.delete(key);
        await this.#writing;
        if (!(await turn())) return false;
      }
    }
    await this.#write();
    return turn();
  }

  /** What {@link gather} wrote, and marks it as of use. */
  entries(isNow: (id: ArticleId, said: Said) => boolean): SaidEntry[] {
    const inUse = this.#inUse(isNow);
    return [...this.#entries].flatMap(([key, { ids }]) => {
      const used = inUse.get(key);
      if (used === undefined || !this.#store.has(key)) return [];
      this.#store.use(key);
      return [{ key, gone: [...ids.keys()].filter(nth => !used.has(ids[nth] ?? '')) }];
    });
  }

  /** By entry, of which articles it has what counts. */
  #inUse(isNow: (id: ArticleId, said: Said) => boolean): Map<Digest, Set<ArticleId>> {
    const inUse = new Map<Digest, Set<ArticleId>>();
    for (const [id, place] of this.#places) {
      if (typeof place.at === 'string' || !isNow(id, place)) continue;
      const known = inUse.get(place.at.of);
      if (known === undefined) inUse.set(place.at.of, new Set([id]));
      else known.add(id);
    }
    return inUse;
  }

  /** Has what an entry says of an article written again. */
  #bringBack(id: ArticleId): void {
    const place = this.#places.get(id);
    const whole = place && this.wholeOf(id, place);
    if (whole !== undefined) this.add(id, place as Place, whole);
  }

  #write(): Promise<void> {
    const waiting = [...this.#waiting].flatMap(id => {
      const place = this.#places.get(id);
      return place !== undefined && typeof place.at === 'string' ? [{ id, place, whole: place.at }] : [];
    });
    this.#waiting.clear();
    if (waiting.length > 0) this.#writing = this.#writing.then(() => this.#writeEntry(waiting));
    return this.#writing;
  }

  /** Never rejects. */
  async #writeEntry(waiting: readonly { readonly id: ArticleId; readonly place: Place; readonly whole: string }[]): Promise<void> {
    const said = waiting.map(({ id, place, whole }) => ({ id, brief: place.brief, bytes: new TextEncoder().encode(whole) }));
    const { bytes, start } = entryOf(said);
    const of = await digestOf(bytes);
    const entry = await this.#store.keep(of, bytes);
    const isKept = this.#store.has(of);
    let from = start;
    let used = 0;
    for (const [nth, { id, place }] of waiting.entries()) {
      const to = from + (said[nth]?.bytes.length ?? 0);
      if (this.#places.get(id) === place) {
        if (isKept) this.#places.set(id, { ...place, at: { entry, from, to, of } });
        else this.#places.delete(id);
        used++;
      }
      from = to;
    }
    if (isKept && used > 0) this.#entries.set(of, { ids: waiting.map(({ id }) => id) });
  }

  #textAt({ entry, from, to, of }: EntryPart): string {
    if (this.#lastRead?.of !== of) this.#lastRead = { of, bytes: entry.read() };
    return new TextDecoder().decode(this.#lastRead.bytes.subarray(from, to));
  }
}

interface Place extends Said {
  /** All of the report, or where it is kept. */
  readonly at: string | EntryPart;
}

interface EntryPart {
  readonly entry: StoredEntry;
  readonly from: number;
  readonly to: number;
  /** What the entry is kept under. */
  readonly of: Digest;
}

/** Whose reports an entry has, in its order. */
interface Entry {
  readonly ids: readonly ArticleId[];
}

const LENGTH_BYTES = 4;

interface EntryHead {
  readonly ids: readonly ArticleId[];
  readonly briefs: readonly string[];
  /** Where the bytes of each article end, from where those of the first one begin. */
  readonly ends: readonly number[];
}

/** The length of a head, the head, and the bytes of one article after the other, from `start` on. */
function entryOf(articles: readonly { readonly id: ArticleId; readonly brief: string; readonly bytes: Uint8Array }[]) {
  let end = 0;
  const ends = articles.map(({ bytes }) => {
    end += bytes.length;
    return end;
  });
  const head = pack({ ids: articles.map(({ id }) => id), briefs: articles.map(({ brief }) => brief), ends } satisfies EntryHead);
  const start = LENGTH_BYTES + head.length;
  const bytes = new Uint8Array(start + end);
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, LENGTH_BYTES);
  for (const [nth, article] of articles.entries()) bytes.set(article.bytes, start + (ends[nth - 1] ?? 0));
  return { bytes, start };
}

function headIn(entry: StoredEntry): EntryHead & { readonly start: number } {
  const { buffer, byteOffset } = entry.read(0, LENGTH_BYTES);
  const start = LENGTH_BYTES + new DataView(buffer, byteOffset).getUint32(0);
  return { ...(unpack(entry.read(LENGTH_BYTES, start)) as EntryHead), start };
}
