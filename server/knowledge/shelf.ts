import { nameKey } from '../core/entities/suggestions/articleNames';
import { type Candidate, candidatesFor, type Wanted } from '../core/knowledge/match';
import { KNOWLEDGE_MESSAGES } from '../core/knowledge/messages';
import { KnowledgeReader, type KnowledgeShape, shapeOfKnowledge, UnreadableKnowledge } from '../core/knowledge/reader';
import type { BrokenLine, KnowledgeItem } from '../core/knowledge/types';
import type { FileSource } from '../files';
import { uriOf } from '../selection';
import { shelfMessages } from './messages';
import { beginningOf, piecesOf } from './pieces';
import { type Bytes, Segment, SegmentBuilder } from './segment';

export interface ShelfHost {
  readonly files: FileSource;
  /** URI of the folder for what is kept outside of projects; it exists. */
  readonly folder: string;
  newId(): string;
  /** An ISO 8601 instant, UTC. */
  now(): string;
}

/** A knowledge base that was imported. */
export interface KnowledgeBase {
  readonly name: string;
  /** The name of the file that it was read from. */
  readonly source: string;
  readonly items: number;
  /** ISO 8601, UTC. */
  readonly imported: string;
}

/** How an import goes on: it reports, gives others their turn, and asks whether it was cancelled. */
export interface Importing {
  readonly report: (share: number, items: number) => void;
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
}

export interface ImportedBase {
  /** Null where it was cancelled: nothing is kept of it then. */
  readonly base: KnowledgeBase | null;
  /** The first lines that could not be read. */
  readonly broken: readonly BrokenLine[];
  /** How many there are. */
  readonly brokenLines: number;
}

/** Lines that are named; of the others, how many there are. */
const MOST_NAMED = 200;
/** After so many milliseconds nobody is still writing a file. */
const ABANDONED_MS = 3_600_000;

interface Manifest extends KnowledgeBase {
  readonly version: 1;
  readonly segments: readonly string[];
}

/**
 * The knowledge bases of a machine, in a folder `knowledge` outside of all projects: a manifest `<name>.json` each, and its items in segments.
 * Files are written whole; a manifest is written last, so that a base is there as a whole or not at all.
 */
export class KnowledgeShelf {
  readonly #host: ShelfHost;
  #open: { readonly key: string; readonly segments: readonly Segment[] } | undefined;

  constructor(host: ShelfHost) {
    this.#host = host;
  }

  /** What was imported, by name. */
  async list(): Promise<readonly KnowledgeBase[]> {
    return (await this.#manifests()).map(({ name, source, items, imported }) => ({ name, source, items, imported }));
  }

  /** What a file is, by its beginning. Throws an {@link UnreadableKnowledge}. */
  async shapeOf(uri: string): Promise<KnowledgeShape> {
    const shape = shapeOfKnowledge(await beginningOf(this.#host.files, uri));
    if (shape === null) throw new UnreadableKnowledge(KNOWLEDGE_MESSAGES.empty);
    return shape;
  }

  /**
   * Reads a file into a base, which replaces the one with its name. `columns` says what is in the columns of a table.
   * Throws an {@link UnreadableKnowledge} where nothing of the file can be read, and an error where it cannot be written.
   */
  async import(
    uri: string,
    { name, columns }: { readonly name: string; readonly columns?: string },
    importing: Importing,
  ): Promise<ImportedBase> {
    const { files, folder, newId, now } = this.#host;
    const reader = new KnowledgeReader(columns);
    const builder = new SegmentBuilder();
    const stem = `${fileNameOf(name)}-${newId().replace(/[^\w]/g, '').slice(0, 12)}`;
    const segments: string[] = [];
    const broken: BrokenLine[] = [];
    let [items, brokenLines] = [0, 0];
    const write = async (): Promise<void> => {
      const segment = `${stem}-${segments.length}.segment`;
      segments.push(segment);
      const steps = builder.take();
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) await importing.pause();
      await files.write(this.#uri(segment), step.value, folder);
    };
    const take = async (read: Iterable<BrokenLine | { readonly item: KnowledgeItem }>): Promise<void> => {
      for (const each of read) {
        if ('reason' in each) {
          brokenLines++;
          if (broken.length < MOST_NAMED) broken.push(each);
        } else {
          builder.add(each.item);
          items++;
          if (builder.isFull) await write();
        }
        await importing.pause();
      }
    };
    try {
      for await (const { text, share } of piecesOf(files, uri)) {
        await take(reader.push(text));
        if (importing.isCancelled()) break;
        importing.report(share, items);
        await importing.pause();
      }
      if (!importing.isCancelled()) {
        await take(reader.end());
        if (builder.count > 0) await write();
        if (items === 0) throw new UnreadableKnowledge(shelfMessages.nothing(firstReason(broken)));
      }
      if (importing.isCancelled()) {
        await this.#delete(segments);
        return { base: null, broken, brokenLines };
      }
      const base: KnowledgeBase = { name, source: nameIn(uri), items, imported: now() };
      const before = (await this.#manifests()).find(each => each.name === name);
      const manifest: Manifest = { version: 1, ...base, segments };
      await files.write(this.#uri(`${fileNameOf(name)}.json`), new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`), folder);
      await this.#delete(before?.segments ?? []);
      await this.#sweep();
      return { base, broken, brokenLines };
    } catch (error) {
      await this.#delete(segments);
      throw error;
    }
  }

  /** Forgets a base. Answers whether there was one. */
  async remove(name: string): Promise<boolean> {
    const manifest = (await this.#manifests()).find(each => each.name === name);
    if (manifest === undefined) return false;
    await this.#delete([`${fileNameOf(name)}.json`, ...manifest.segments]);
    return true;
  }

  /** Items with any of some names, or with an id, each once. */
  async find(names: readonly string[]): Promise<readonly KnowledgeItem[]> {
    const segments = await this.#segments();
    const keys = new Set(names.flatMap(name => [nameKey(name), name]).filter(key => key !== ''));
    const found = new Map<string, KnowledgeItem>();
    for (const segment of segments) {
      for (const key of keys) {
        try {
          for (const item of segment.find(key)) if (!found.has(item.id)) found.set(item.id, item);
        } catch {
          // A segment that was cut off or removed meanwhile has nothing.
        }
      }
    }
    return [...found.values()];
  }

  /** The items that somebody or something may be, the best first. */
  async candidates(wanted: Wanted): Promise<readonly Candidate[]> {
    return candidatesFor(wanted, await this.find([wanted.name, ...wanted.aliases]));
  }

  async #segments(): Promise<readonly Segment[]> {
    const names = (await this.#manifests()).flatMap(({ segments }) => segments);
    const key = names.join('\n');
    if (this.#open?.key === key) return this.#open.segments;
    const segments: Segment[] = [];
    for (const name of names) {
      const bytes = await this.#bytesOf(this.#uri(name));
      const segment = bytes === null ? null : segmentOf(bytes);
      if (segment !== null) segments.push(segment);
    }
    this.#open = { key, segments };
    return segments;
  }

  async #bytesOf(uri: string): Promise<Bytes | null> {
    const { files } = this.#host;
    const opened = await files.open(uri);
    if (opened !== null) return opened;
    const bytes = await files.read(uri).catch(() => null);
    return bytes === null ? null : { read: (at, length) => bytes.subarray(at, at + length) };
  }

  async #manifests(): Promise<readonly Manifest[]> {
    const { files } = this.#host;
    const listing = await files.list(this.#uri(), []);
    const manifests: Manifest[] = [];
    for (const { uri } of listing.files) {
      if (!uri.endsWith('.json')) continue;
      const manifest = manifestIn(await files.read(uri).catch(() => null));
      if (manifest !== null) manifests.push(manifest);
    }
    return manifests.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Removes segments that no base has: those of imports that were killed. */
  async #sweep(): Promise<void> {
    const { files, now } = this.#host;
    const used = new Set((await this.#manifests()).flatMap(({ segments }) => segments));
    const time = new Date(now()).getTime();
    const { files: entries } = await files.list(this.#uri(), []);
    const abandoned = entries.filter(({ uri, mtime }) => uri.endsWith('.segment') && !used.has(nameIn(uri)) && mtime < time - ABANDONED_MS);
    await this.#delete(abandoned.map(({ uri }) => nameIn(uri)));
  }

  async #delete(names: readonly string[]): Promise<void> {
    const { files, folder } = this.#host;
    for (const name of names) await files.delete(this.#uri(name), folder).catch(() => undefined);
  }

  #uri(name = ''): string {
    return uriOf(this.#host.folder, name === '' ? 'knowledge' : `knowledge/${name}`);
  }
}

/** The name of a base that has none: that of its file, without endings. */
export function nameOfFile(uri: string): string {
  const parts = nameIn(uri).split('.');
  while (parts.length > 1 && ENDINGS.has(parts.at(-1)?.toLowerCase() ?? '')) parts.pop();
  return parts.join('.') || 'knowledge';
}

const ENDINGS: ReadonlySet<string> = new Set(['json', 'jsonl', 'ndjson', 'tsv', 'csv', 'txt', 'gz']);

function nameIn(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A name as the name of a file: two that differ are never one. */
function fileNameOf(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}_-]/gu, '-').slice(0, 60);
  return plain === name
    ? name
    : `${plain}-${[...name].reduce((sum, each) => (Math.imul(sum, 31) + (each.codePointAt(0) ?? 0)) >>> 0, 7).toString(36)}`;
}

const firstReason = ([first]: readonly BrokenLine[]): string =>
  first === undefined ? shelfMessages.noItems : shelfMessages.brokenLine(first.line, first.reason);

function segmentOf(bytes: Bytes): Segment | null {
  try {
    return Segment.of(bytes);
  } catch {
    return null;
  }
}

function manifestIn(bytes: Uint8Array | null): Manifest | null {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())) as Partial<Manifest> | null;
    const isManifest =
      value !== null && value.version === 1 && typeof value.name === 'string' && typeof value.items === 'number' && isNames(value.segments);
    return isManifest ? (value as Manifest) : null;
  } catch {
    return null;
  }
}

/** Names of files of this folder, and nothing that leads out of it. */
const isNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every(each => typeof each === 'string' && /^[\p{L}\p{N}_-]+\.segment$/u.test(each));
