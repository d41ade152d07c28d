import type { ArticleId } from '../article/types';

/** Where cleaned copies are kept, relative to the corpus folder. */
export const CLEANED_FOLDER = 'pressmark/cleaned/';
/** What an edit script's name has behind that of its copy. */
export const SCRIPT_ENDING = '.edits.json';

/** Where an article's cleaned copy is kept, relative to the corpus folder; null for an id that {@link isSafeCopyName} refuses. */
export const cleanedTarget = (id: ArticleId): string | null => (isSafeCopyName(id) ? `${CLEANED_FOLDER}${id}` : null);

/** The article whose cleaned copy a path names, relative to the corpus folder; null for any other file, edit scripts included. */
export function articleOfCopy(path: string): ArticleId | null {
  const id = path.startsWith(CLEANED_FOLDER) ? path.slice(CLEANED_FOLDER.length) : '';
  return isSafeCopyName(id) ? id : null;
}

/**
 * False for a path that could leave the folder it is written in, on any system: absolute, with `..`, a drive, a back slash, a
 * part that Windows reads otherwise ('.. ', 'con.txt'); and for one that the edit script of another copy would have.
 */
export const isSafeCopyName = (id: ArticleId): boolean =>
  !/[\\\0]/.test(id) && !/^[a-z]:/i.test(id) && !id.endsWith(SCRIPT_ENDING) && id.split('/').every(isSafePart);

const isSafePart = (part: string): boolean => /[^. ]/.test(part) && !/^(?:con|prn|aux|nul|com\d|lpt\d) *(?:\.|$)/i.test(part);
