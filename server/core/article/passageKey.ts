import { kinds, SPACE } from '../text/characters';
import type { Span } from '../text/span';

/** A passage's text as decisions name it: white space collapsed, none at its ends. */
export const passageKey = (text: string): string => text.replace(/[\s\u0085]+/g, ' ').trim();

/** So far into a passage its hash looks, in UTF-16 units without doubled white space. */
const HASHED = 400;

/** FNV-1a, 32 bits, of the beginning of {@link passageKey} of a part of a text: equal for texts with equal keys. */
export function passageHash(text: string, { start, end }: Span = { start: 0, end: text.length }): number {
  const flags = kinds();
  let hash = 0x811c9dc5;
  let length = 0;
  let gap = false;
  for (let at = start; at < end && length < HASHED; at++) {
    const unit = text.charCodeAt(at);
    if (((flags[unit] ?? 0) & SPACE) !== 0) {
      gap = length > 0;
      continue;
    }
    if (gap) {
      hash = Math.imul(hash ^ 0x20, 0x01000193);
      length++;
    }
    gap = false;
    hash = Math.imul(hash ^ unit, 0x01000193);
    length++;
  }
  return hash >>> 0;
}
