import type { KnownArticle } from './known';

/** Which articles were imported, from the project's folder: one a line, so that two people's imports merge. */
export const KNOWN_FILE = 'pressmark/imports/articles.jsonl';
/** Where reports of imports are kept, and newer texts of articles that the researcher changed. */
export const IMPORTS_FOLDER = 'pressmark/imports/';

export const knownLine = (article: KnownArticle): string => `${JSON.stringify(article)}\n`;

/** The article of a line; null where it is none. */
export function knownArticleIn(line: string): KnownArticle | null {
  if (!line.startsWith('{')) return null;
  try {
    const { file, body, id, title, date, outlet } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
    return typeof file === 'string' && typeof body === 'string'
      ? { file, body, id: text(id), title: text(title), date: text(date), outlet: text(outlet) }
      : null;
  } catch {
    return null;
  }
}
