import { Inflate } from 'fflate';
import { readXml, type XmlElement } from '../../core/annotations/formats/xml/read';
import { joinedBytes } from '../../core/text/bytes';
import { decodeText } from '../../decode';

/** A file in a package that is a ZIP archive, as DOCX and ODT are. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly start: number;
  readonly packed: number;
}

/** So much is unpacked in all, in bytes; the text of a thousand pages has less. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
const PIECE = 64 * 1024;

/** More is in the parts of a package than is unpacked. */
export class PackageTooLarge extends Error {}

export interface PackageParts {
  readonly names: readonly string[];
  /** The text of a part. Throws where that and those asked for before have more than is unpacked. */
  text(name: string): string | undefined;
}

/**
 * The parts of a package, unpacked one by one when they are asked for: nothing else of the archive is, and no name in it is used as a path. Null where the
 * bytes are not a whole ZIP archive.
 */
export function packageParts(bytes: Uint8Array): PackageParts | null {
  const entries = entriesOf(bytes);
  if (entries === null) return null;
  let left = MOST_UNPACKED;
  return {
    names: [...entries.keys()],
    text(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const part = unpacked(bytes, entry, left);
      if (part === undefined) return undefined;
      left -= part.length;
      return decodeText(part).text;
    },
  };
}

/** Of the directory at the end of an archive (APPNOTE.TXT of ZIP, 4.3.12 and 4.3.16). */
function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> | null {
  const end = directoryEnd(bytes);
  if (end < 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let nth = 0; nth < MOST_ENTRIES && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50; nth++) {
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    if (local + 30 <= bytes.length) {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.set(name, { name, method: view.getUint16(at + 10, true), start, packed: view.getUint32(at + 20, true) });
    }
    at += 46 + nameLength + extra + comment;
  }
  return entries.size === 0 ? null : entries;
}

/** Where the end record of an archive's directory begins; a comment of up to 64 KB may be behind it. */
function directoryEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return at;
  return -1;
}

/** Piece by piece, so that what a small part unpacks to is known before it fills the memory. */
function unpacked(bytes: Uint8Array, { method, start, packed }: Entry, most: number): Uint8Array | undefined {
  const given = bytes.subarray(start, start + packed);
  if (method === 0 && given.length > most) throw new PackageTooLarge();
  if (method === 0) return given;
  if (method !== 8) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate(chunk => {
    size += chunk.length;
    if (size > most) throw new PackageTooLarge();
    chunks.push(chunk);
  });
  for (let at = 0; at < given.length; at += PIECE) inflate.push(given.subarray(at, at + PIECE), at + PIECE >= given.length);
  return joinedBytes(chunks);
}

/** The root of a part; undefined where it is not well-formed. */
export function rootOf(text: string | undefined): XmlElement | undefined {
  if (text === undefined) return undefined;
  const read = readXml(text);
  return 'problem' in read ? undefined : read.root;
}
