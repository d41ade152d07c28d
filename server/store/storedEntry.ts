import type { OpenFile } from '../files';

/** The bytes of one entry of the store: in memory until they are in a file, and in that file from then on. */
export class StoredEntry {
  readonly length: number;
  #place: Uint8Array | FilePlace;

  constructor(place: Uint8Array | FilePlace) {
    this.length = place.length;
    this.#place = place;
  }

  /** The bytes `[from, to)`; all of them where nothing is said. Throws where the file can no longer be read. */
  read(from = 0, to = this.length): Uint8Array {
    const place = this.#place;
    return place instanceof Uint8Array ? place.subarray(from, to) : place.file.read(place.at + from, to - from);
  }

  /** The same bytes are in a file now, from an offset on. */
  moveTo(file: OpenFile, at: number): void {
    this.#place = { file, at, length: this.length };
  }
}

interface FilePlace {
  readonly file: OpenFile;
  readonly at: number;
  readonly length: number;
}
