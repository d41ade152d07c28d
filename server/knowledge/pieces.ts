import { Gunzip } from 'fflate';
import { KNOWLEDGE_MESSAGES } from '../core/knowledge/messages';
import { UnreadableKnowledge } from '../core/knowledge/reader';
import { joinedBytes } from '../core/text/bytes';
import { decodeText, decodeWindows1252 } from '../decode';
import type { FileSource, OpenFile } from '../files';
import { shelfMessages } from './messages';

/** Bytes that are read at once. Of compressed ones fewer, for they become up to a thousand times as many. */
const PIECE = 512 * 1024;
const PACKED_PIECE = 16 * 1024;
/** By so many bytes the encoding of a file is judged. */
const JUDGED = 64 * 1024;

/** How the bytes of a file are text. */
export interface Decoding {
  /** A label of the WHATWG Encoding standard; without it, the beginning of the file shows it. */
  readonly encoding?: string | undefined;
  /** Called where nothing shows it, and it is only supposed. */
  readonly supposed?: () => void;
}

/** A part of a file's text, and which share of the file is read with it, 0 to 1. */
export interface TextPiece {
  readonly text: string;
  readonly share: number;
}

/**
 * The text of a file, plain or compressed by gzip, in pieces. Throws an {@link UnreadableKnowledge} where the file is not text, is damaged or packed
 * in another way. Where a source of files cannot read parts, the file is read as a whole.
 */
export async function* piecesOf(files: FileSource, uri: string, decoding: Decoding = {}): AsyncGenerator<TextPiece> {
  const opened = await openedFile(files, uri);
  if (opened === null) throw new UnreadableKnowledge(shelfMessages.noFile);
  const { file, size } = opened;
  const head = size < 4 ? new Uint8Array() : file.read(0, 4);
  const packing = packingOf(head);
  if (packing !== undefined) throw new UnreadableKnowledge(shelfMessages.packed(packing));
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const decoder = new PieceDecoder(decoding);
  const unpacked: Uint8Array[] = [];
  const gunzip = isPacked ? new Gunzip(chunk => void unpacked.push(chunk)) : null;
  const length = isPacked ? PACKED_PIECE : PIECE;
  for (let at = 0; at < size; at += length) {
    const bytes = file.read(at, Math.min(length, size - at));
    const share = Math.min(1, (at + bytes.length) / size);
    if (gunzip === null) yield { text: decoder.push(bytes), share };
    else {
      try {
        gunzip.push(bytes, share === 1);
      } catch {
        throw new UnreadableKnowledge(shelfMessages.damaged);
      }
      for (const chunk of unpacked.splice(0)) yield { text: decoder.push(chunk), share };
    }
  }
  yield { text: decoder.end(), share: 1 };
}

/** The beginning of a file's text: that of its first piece. */
export async function beginningOf(files: FileSource, uri: string): Promise<string> {
  let beginning = '';
  for await (const { text } of piecesOf(files, uri)) {
    beginning += text;
    if (beginning.length >= JUDGED) break;
  }
  return beginning;
}

async function openedFile(files: FileSource, uri: string): Promise<{ readonly file: OpenFile; readonly size: number } | null> {
  const entry = await files.stat(uri);
  if (entry === null) return null;
  const file = await files.open(uri);
  if (file !== null) return { file, size: entry.size };
  const bytes = await files.read(uri);
  return bytes === null ? null : { file: { read: (at, length) => bytes.subarray(at, at + length) }, size: bytes.length };
}

const packingOf = (head: Uint8Array): string | undefined =>
  PACKINGS.find(([, ...bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0];

const PACKINGS: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['ZIP', 0x50, 0x4b, 3, 4],
  ['bzip2', 0x42, 0x5a, 0x68],
  ['xz', 0xfd, 0x37, 0x7a, 0x58],
  ['Zstandard', 0x28, 0xb5, 0x2f, 0xfd],
];

/** Text of bytes that come in pieces; the encoding is that of the beginning. */
class PieceDecoder {
  #held: Uint8Array[] = [];
  #length = 0;
  #decode: ((bytes: Uint8Array, isLast: boolean) => string) | undefined;

  readonly #supposed: Decoding['supposed'];

  constructor({ encoding, supposed }: Decoding) {
    this.#supposed = supposed;
    if (encoding !== undefined) this.#decode = decoderOf(encoding);
  }

  push(bytes: Uint8Array): string {
    if (this.#decode !== undefined) return this.#decode(bytes, false);
    this.#held.push(bytes);
    this.#length += bytes.length;
    return this.#length < JUDGED ? '' : this.#begin(false);
  }

  end(): string {
    return this.#decode === undefined ? this.#begin(true) : this.#decode(new Uint8Array(), true);
  }

  #begin(isLast: boolean): string {
    const bytes = joinedBytes(this.#held);
    this.#held = [];
    const { encoding } = decodeText(isLast ? bytes : withoutPart(bytes));
    if (encoding === 'binary') throw new UnreadableKnowledge(KNOWLEDGE_MESSAGES.binary);
    if (encoding === 'windows-1252') {
      this.#supposed?.();
      this.#decode = each => decodeWindows1252(each);
    } else this.#decode = decoderOf(encoding);
    return this.#decode(bytes, isLast);
  }
}

function decoderOf(encoding: string): (bytes: Uint8Array, isLast: boolean) => string {
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

/** Bytes without the last character where that may go on behind them. */
function withoutPart(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > bytes.length - 4 && (bytes[end - 1] ?? 0) >= 0x80) end--;
  return bytes.subarray(0, end & ~1);
}
