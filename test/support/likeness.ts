const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of a text is what it should be and no more: F1 over its words, each as often as it occurs. */
export function likeness(found: string, expected: string): number {
  const left = new Map<string, number>();
  for (const word of words(expected)) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of words(found)) {
    const count = left.get(word) ?? 0;
    if (count > 0) same++;
    left.set(word, count - 1);
  }
  return (2 * same) / Math.max(1, words(found).length + words(expected).length);
}
