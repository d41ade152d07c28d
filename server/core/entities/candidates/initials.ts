/** Words that an acronym leaves out. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'on', 'in', 'to']);

/** The first letters of a name of several words, in small letters as the name is: 'au' of 'african union'; undefined for a name of one word. */
export function initialsOf(name: string): string | undefined {
  const words = name.split(' ').filter(word => !SMALL_WORDS.has(word));
  return words.length > 1 ? words.map(word => word.charAt(0)).join('') : undefined;
}
