import type { ArticleId } from '../article/types';

/** Where cleaned copies are kept, relative to the corpus folder. */
export const CLEANED_FOLDER = 'pressmark/cleaned/';
/** What an edit script's name has behind that of its cleaned copy. */
export const SCRIPT_ENDING = '.edits.json';

/** The cleaned copy that an edit script is beside, by path or URI; null for any other file. */
export const cleanedOfScript = (script: string): string | null =>
  script.endsWith(SCRIPT_ENDING) ? script.slice(0, -SCRIPT_ENDING.length) : null;

/** Where an article's cleaned copy is kept, relative to the corpus folder; null for an id that {@link isSafeCleanedName} refuses. */
export const cleanedTarget = (id: ArticleId): string | null => (isSafeCleanedName(id) ? `${CLEANED_FOLDER}${id}` : null);

/** The article whose cleaned copy a path names, relative to the corpus folder; null for any other file, edit scripts included. */
export function articleOfCleaned(path: string): ArticleId | null {
  const id = path.startsWith(CLEANED_FOLDER) ? path.slice(CLEANED_FOLDER.length) : '';
  return isSafeCleanedName(id) ? id : null;
}

/**
 * False for a path that could leave the folder it is written in, on any system: absolute, with `..`, a drive, a back slash, a
 * part that Windows reads otherwise ('.. ', 'con.txt'); and for one that the edit script of another cleaned copy would have.
 */
export const isSafeCleanedName = (id: ArticleId): boolean =>
  !/[\\\0]/.test(id) && !/^[a-z]:/i.test(id) && !id.endsWith(SCRIPT_ENDING) && id.split('/').every(isSafePart);

const isSafePart = (part: string): boolean => /[^. ]/.test(part) && !/^(?:con|prn|aux|nul|com\d|lpt\d) *(?:\.|$)/i.test(part);
