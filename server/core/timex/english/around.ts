import type { Around } from '../pattern';

/** Questions to the tokens around a match that several tables ask. */
export const previousIs = (around: Around, words: readonly string[]): boolean => words.some(word => around.is(around.first - 1, word));

export const nextIs = (around: Around, words: readonly string[]): boolean => words.some(word => around.is(around.last + 1, word));

export function capitalised(around: Around, index: number): boolean {
  const token = around.tokens[index];
  if (token === undefined) return false;
  const unit = around.text.charCodeAt(token.start);
  return unit >= 65 && unit <= 90;
}

export function startsSentence(around: Around, index: number): boolean {
  const before = index - 1;
  return (
    around.tokens[before] === undefined ||
    around.is(before, '.') ||
    around.is(before, '"') ||
    around.is(before, '!') ||
    around.is(before, '?')
  );
}

const COUNTED =
  `people men women children soldiers troops dollars euros pounds kg km kilometers kilometres miles meters metres feet tons tonnes
  barrels acres hectares votes seats jobs`.split(/\s+/);

/** A plural noun behind the match that it counts: '1900 people'. Plurals are a closed list. */
export function followedByCounted(around: Around): boolean {
  const next = around.tokens[around.last + 1];
  if (next === undefined || next.glued) return false;
  if (around.is(around.last + 1, 'UNITS') || around.is(around.last + 1, 'UNIT') || around.is(around.last + 1, 'SCALE')) return true;
  return COUNTED.some(word => around.is(around.last + 1, word));
}
