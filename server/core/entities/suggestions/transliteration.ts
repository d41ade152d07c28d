import { nameKey } from './articleNames';

/** Letters that one and the same letter of another script is written with, in this order. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/[’'ʿʾ`]/g, ''],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/a[iye]|e[iy]/g, 'ai'],
  [/dj/g, 'j'],
  [/q/g, 'k'],
  [/[ey]/g, 'i'],
  [/o/g, 'u'],
  [/(\p{L})\1+/gu, '$1'],
];

/**
 * Equal for names that are one name, written by another habit: 'Taliban' and 'Taleban', 'Hezbollah' and 'Hizbullah', 'Kandahar' and
 * 'Qandahar'. In the Arabic script short vowels are not written, so that e and i, and o and u, are the writer's choice, as are doubled
 * letters and q for k (the tables of ISO 233 and ALA-LC differ in these).
 */
export function soundKey(name: string): string {
  let key = nameKey(name);
  for (const [pattern, letters] of SAME_SOUND) key = key.replace(pattern, letters);
  return key;
}
