import type { ArticleId } from '../article/types';

/** The folder of all annotations, relative to the corpus folder. */
export const ANNOTATIONS_FOLDER = 'pressmark/annotations';

/**
 * A name fit to be a folder on every system: letters and digits of any script, blanks, dots and dashes stay; what a path could be
 * made of does not. Empty becomes 'annotator'; at most 64 characters.
 */
export function annotatorFolderOf(name: string): string {
  const safe = [...name.normalize('NFC')]
    .map(character => (/[\p{L}\p{M}\p{N} ._@+-]/u.test(character) ? character : '-'))
    .slice(0, 64)
    .join('')
    .replace(/^[ .]+/, '');
  const trimmed = withoutTail(safe);
  if (trimmed === '') return 'annotator';
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(trimmed) ? `${trimmed}_` : trimmed;
}

/** Where an annotator's annotations of an article are kept, relative to the corpus folder; null for a path that would leave it. */
export function annotationPathOf(annotator: string, article: ArticleId): string | null {
  return pathInAnnotatorFolder(annotatorFolderOf(annotator), article);
}

/** {@link annotationPathOf} for a folder that already exists, whatever its name. */
export function pathInAnnotatorFolder(folder: string, article: ArticleId): string | null {
  return staysInside(article) ? `${ANNOTATIONS_FOLDER}/${folder}/${article}.jsonl` : null;
}

/** The reverse of {@link annotationPathOf}; null for any other file. */
export function placeOfAnnotationPath(path: string): { annotator: string; article: ArticleId } | null {
  if (!path.startsWith(`${ANNOTATIONS_FOLDER}/`) || !path.endsWith('.jsonl')) return null;
  const rest = path.slice(ANNOTATIONS_FOLDER.length + 1, -'.jsonl'.length);
  const slash = rest.indexOf('/');
  const article = rest.slice(slash + 1);
  return slash > 0 && staysInside(article) ? { annotator: rest.slice(0, slash), article } : null;
}

/** True for a relative path with forward slashes that names something below its folder. */
export function staysInside(path: string): boolean {
  return !/[\\\0]/.test(path) && !/^[a-z]:/i.test(path) && path.split('/').every(part => part !== '' && part !== '.' && part !== '..');
}

/** Windows drops dots and blanks at a folder's end. */
function withoutTail(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end--;
  return name.slice(0, end);
}
