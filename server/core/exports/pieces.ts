import { strToU8 } from 'fflate';

/** A text that is made piece by piece, held as UTF-8, so that it may be longer than any string. */
export interface Pieces {
  add(text: string): void;
  bytes(): Uint8Array;
}

export function pieces(): Pieces {
  const parts: Uint8Array[] = [];
  let length = 0;
  return {
    add(text) {
      const part = strToU8(text);
      parts.push(part);
      length += part.length;
    },
    bytes() {
      const whole = new Uint8Array(length);
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}
