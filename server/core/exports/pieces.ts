import { strToU8 } from 'fflate';
import { joinedBytes } from '../text/bytes';

/** A text that is made piece by piece, held as UTF-8, so that it may be longer than any string. */
export interface Pieces {
  add(text: string): void;
  bytes(): Uint8Array;
}

export function pieces(): Pieces {
  const parts: Uint8Array[] = [];
  return {
    add: text => void parts.push(strToU8(text)),
    bytes: () => joinedBytes(parts),
  };
}
