import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Place } from './follow';

/** Places that are remembered, of all texts of an article together. */
const MOST_PLACES = 20_000;

/**
 * Where annotations were in the earlier texts of an article, so that undo gives them their old places back. Texts are known by length and
 * hash; the oldest are forgotten first.
 */
export class PlaceMemory {
  readonly #texts = new Map<string, Map<string, Place>>();
  /** How many remembered texts have a length, so that others need no hash. */
  readonly #lengths = new Map<number, number>();
  #size = 0;

  /** What is remembered of a text, by the annotations' keys. */
  of(text: string): ReadonlyMap<string, Place> | undefined {
    return this.#lengths.has(text.length) ? this.#texts.get(nameOf(text)) : undefined;
  }

  remember(text: string, places: ReadonlyMap<string, Place>): void {
    if (places.size === 0) return;
    const name = nameOf(text);
    const all = new Map([...(this.#texts.get(name) ?? []), ...places]);
    this.#drop(name);
    this.#texts.set(name, all);
    this.#lengths.set(text.length, (this.#lengths.get(text.length) ?? 0) + 1);
    this.#size += all.size;
    for (const oldest of this.#texts.keys()) {
      if (this.#size <= MOST_PLACES || oldest === name) break;
      this.#drop(oldest);
    }
  }

  forget(key: string): void {
    for (const places of this.#texts.values()) if (places.delete(key)) this.#size--;
  }

  #drop(name: string): void {
    const places = this.#texts.get(name);
    if (places === undefined) return;
    this.#texts.delete(name);
    this.#size -= places.size;
    const length = Number.parseInt(name, 10);
    const others = (this.#lengths.get(length) ?? 1) - 1;
    if (others > 0) this.#lengths.set(length, others);
    else this.#lengths.delete(length);
  }
}

/** The UTF-16 units are hashed as they are: texts with different lone surrogates must not look the same. */
function nameOf(text: string): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
  return `${text.length}:${bytesToHex(sha256(new Uint8Array(units.buffer)))}`;
}
