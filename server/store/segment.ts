import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { DIGEST_BYTES, type Digest } from './digest';

/** The facts of one article, as bytes, under their key. */
export interface StoreEntry {
  readonly key: Digest;
  readonly bytes: Uint8Array;
}

/** What an index says of one file of entries. */
export interface SegmentKeys {
  readonly digest: Digest;
  readonly keys: readonly Digest[];
}

/** Four letters, the version of the code, a number of entries. */
const HEAD_BYTES = 4 + DIGEST_BYTES + 4;
const SEGMENT = 0x50_4d_46_53;
const INDEX = 0x50_4d_46_49;
/** A digest and a number. */
const ENTRY_BYTES = DIGEST_BYTES + 4;

/** Where in a file of entries the first one begins. */
export const entriesStart = ({ length }: readonly StoreEntry[]): number => HEAD_BYTES + length * ENTRY_BYTES;

/** Entries as the bytes of one file: a table of keys and lengths, and what they are of one after the other. */
export function packSegment(version: Digest, entries: readonly StoreEntry[]): Uint8Array<ArrayBuffer> {
  const table = HEAD_BYTES + entries.length * ENTRY_BYTES;
  const writer = headed(SEGMENT, version, entries.length, table + entries.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = table;
  for (const { key, bytes } of entries) {
    writer.digest(key);
    writer.number(bytes.length);
    writer.bytes.set(bytes, at);
    at += bytes.length;
  }
  return writer.bytes;
}

/** What {@link packSegment} packed, as views of the bytes; null for any other bytes. */
export function unpackSegment(version: Digest, bytes: Uint8Array): ReadonlyMap<Digest, Uint8Array> | null {
  const reader = readerOf(bytes);
  const count = countOf(reader, SEGMENT, version, ENTRY_BYTES);
  if (count === null) return null;
  const entries = new Map<Digest, Uint8Array>();
  let at = HEAD_BYTES + count * ENTRY_BYTES;
  for (let nth = 0; nth < count; nth++) {
    const key = reader.digest();
    const end = at + reader.number();
    if (end > bytes.length) return null;
    entries.set(key, bytes.subarray(at, end));
    at = end;
  }
  return at === bytes.length ? entries : null;
}

/** Which file has which keys, so that no file needs to be read before one of its entries is asked for. */
export function packIndex(version: Digest, segments: readonly SegmentKeys[]): Uint8Array<ArrayBuffer> {
  const keys = segments.reduce((sum, segment) => sum + segment.keys.length, 0);
  const writer = headed(INDEX, version, segments.length, HEAD_BYTES + segments.length * ENTRY_BYTES + keys * DIGEST_BYTES);
  for (const segment of segments) {
    writer.digest(segment.digest);
    writer.number(segment.keys.length);
    for (const key of segment.keys) writer.digest(key);
  }
  return writer.bytes;
}

/** What an index says of one file of entries; {@link digestsIn} are its keys. */
export interface PackedKeys {
  readonly digest: Digest;
  readonly keys: Uint8Array;
}

/** What {@link packIndex} packed; null for any other bytes. */
export function unpackIndex(version: Digest, bytes: Uint8Array): PackedKeys[] | null {
  const reader = readerOf(bytes);
  const count = countOf(reader, INDEX, version, ENTRY_BYTES);
  if (count === null) return null;
  const segments: PackedKeys[] = [];
  for (let nth = 0; nth < count; nth++) {
    if (reader.left() < ENTRY_BYTES) return null;
    const [digest, length] = [reader.digest(), reader.number()];
    if (length * DIGEST_BYTES > reader.left()) return null;
    segments.push({ digest, keys: reader.bytes(length * DIGEST_BYTES) });
  }
  return reader.left() === 0 ? segments : null;
}

/** Digests that are written one after the other. */
export function digestsIn(bytes: Uint8Array): Digest[] {
  const all = bytesToHex(bytes);
  return Array.from({ length: bytes.length / DIGEST_BYTES }, (_, index) =>
    all.slice(index * 2 * DIGEST_BYTES, (index + 1) * 2 * DIGEST_BYTES),
  );
}

function headed(kind: number, version: Digest, count: number, size: number) {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const writer = {
    bytes,
    number(value: number) {
      view.setUint32(at, value);
      at += 4;
    },
    digest(value: Digest) {
      bytes.set(hexToBytes(value), at);
      at += DIGEST_BYTES;
    },
  };
  writer.number(kind);
  writer.digest(version);
  writer.number(count);
  return writer;
}

interface Reader {
  number(): number;
  digest(): Digest;
  bytes(length: number): Uint8Array;
  /** Bytes not yet read. */
  left(): number;
}

function readerOf(bytes: Uint8Array): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    bytes: take,
    number() {
      at += 4;
      return view.getUint32(at - 4);
    },
    digest: () => bytesToHex(take(DIGEST_BYTES)),
    left: () => bytes.length - at,
  };
}

/** How many things of `least` bytes or more follow the head; null where it is not of this kind and version, or they would not fit. */
function countOf(reader: Reader, kind: number, version: Digest, least: number): number | null {
  if (reader.left() < HEAD_BYTES || reader.number() !== kind || reader.digest() !== version) return null;
  const count = reader.number();
  return count * least > reader.left() ? null : count;
}
