import { staysInside } from '../core/annotations/paths';
import type { ImportSample, ImportSource } from '../core/import/types';
import { decodeText } from '../decode';
import type { FileSource } from '../files';
import { piecesOf } from '../knowledge/pieces';
import { uriOf } from '../selection';
import { importServiceMessages } from './messages';

/** A file that somebody asked to import. */
export interface GivenFile {
  readonly uri: string;
  /** As the user knows it, with forward slashes. */
  readonly name: string;
  /** What its text is in, a label of the WHATWG Encoding standard; without it, its beginning shows it. */
  readonly encoding?: string | undefined;
}

/** By so many bytes the form of a file is recognised. */
export const SAMPLED = 64 * 1024;
const CHUNK = 512 * 1024;
/** A larger file is not read as a whole. Bytes. */
const LARGEST = 256 * 1024 * 1024;

/** A file as readers take it; `read` hears how many of its bytes were, and `supposed` where nothing shows the encoding of its text. */
export function sourceOf(
  files: FileSource,
  { uri, name, encoding }: GivenFile,
  read: (share: number) => void,
  supposed: () => void = () => undefined,
): ImportSource {
  return {
    name,
    async bytes() {
      if (((await files.stat(uri))?.size ?? 0) > LARGEST) throw new Error(importServiceMessages.tooLarge(LARGEST));
      const bytes = await files.read(uri);
      if (bytes === null) throw new Error(importServiceMessages.noFile);
      return bytes;
    },
    async *chunks() {
      for await (const { bytes, share } of chunksOf(files, uri)) {
        read(share);
        yield bytes;
      }
    },
    async *text() {
      for await (const { text, share } of piecesOf(files, uri, { encoding, supposed })) {
        read(share);
        yield text;
      }
    },
    async beside(path) {
      if (!staysInside(path)) return null;
      const folder = uri.slice(0, uri.lastIndexOf('/'));
      const target = uriOf(folder, path);
      return (await files.isBelow(folder, target)) ? files.read(target) : null;
    },
  };
}

/** The beginning of a file; null where there is none. */
export async function sampleOf(files: FileSource, { uri, name, encoding }: GivenFile): Promise<ImportSample | null> {
  for await (const { bytes } of chunksOf(files, uri, SAMPLED)) return sampleOfBytes(name, bytes.subarray(0, SAMPLED), encoding);
  return (await files.stat(uri)) === null ? null : sampleOfBytes(name, new Uint8Array());
}

export function sampleOfBytes(name: string, bytes: Uint8Array, given?: string): ImportSample {
  const { text, encoding } = given === undefined ? decodeText(bytes) : { text: new TextDecoder(given).decode(bytes), encoding: given };
  return { name, bytes, text: encoding === 'binary' ? null : text.replace(/\r\n?/g, '\n') };
}

/** The bytes of a file in parts; in one where a source of files cannot read parts. Nothing where there is no file, or it is empty. */
async function* chunksOf(
  files: FileSource,
  uri: string,
  length = CHUNK,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly share: number }> {
  const entry = await files.stat(uri);
  if (entry === null) return;
  const file = await files.open(uri);
  if (file === null) {
    const bytes = await files.read(uri);
    if (bytes !== null && bytes.length > 0) yield { bytes, share: 1 };
    return;
  }
  for (let at = 0; at < entry.size; at += length) {
    const size = Math.min(length, entry.size - at);
    yield { bytes: file.read(at, size), share: (at + size) / entry.size };
  }
}
