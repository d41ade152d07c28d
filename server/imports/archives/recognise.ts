import { Gunzip } from 'fflate';
import type { Confidence, ImportSample } from '../../core/import/types';

/** A record's first line, also where it is packed by gzip. */
export function warcConfidence({ bytes }: ImportSample): Confidence {
  return latin(beginning(bytes), 0, 7).startsWith('WARC/1.') || latin(bytes, 0, 7).startsWith('WARC/0.') ? 1 : 0;
}

/** A zip file with archives, and the list of pages or the description that WACZ asks for. */
export function waczConfidence({ bytes }: ImportSample): Confidence {
  if (latin(bytes, 0, 4) !== 'PK\u0003\u0004') return 0;
  return /^(?:archive\/[^/]*(?:\.warc(?:\.gz)?)?$|pages\/(?:extraPages|pages)\.jsonl$|datapackage(?:-digest)?\.json$|indexes\/)/.test(
    firstName(bytes),
  )
    ? 1
    : 0;
}

/** The name of a zip file's first entry; its length is at offset 26 of the entry's head, which has 30 bytes. */
function firstName(bytes: Uint8Array): string {
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  return latin(bytes, 30, 30 + length);
}

function beginning(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  let first = new Uint8Array();
  try {
    new Gunzip(chunk => {
      if (first.length === 0) first = chunk.slice(0, 16);
    }).push(bytes.subarray(0, LOOKED_INTO));
  } catch {
    return bytes;
  }
  return first;
}

const LOOKED_INTO = 4096;

const latin = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 1000)));
