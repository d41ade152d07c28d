import type { Exported, TextFile } from '../annotations/formats/exchange';
import { bibtexOf } from './bibtex';
import { cslItems, type SourceArticle, sourceKeys } from './sources';

/** The formats of a bibliography of all articles, by the name that `--format` takes. */
export const SOURCE_FORMATS = ['csl-json', 'bibtex'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export const isSourceFormat = (format: string): format is SourceFormat => (SOURCE_FORMATS as readonly string[]).includes(format);

/** The bibliography of a corpus, for reference managers and LaTeX: one file. */
export function exportSources(format: SourceFormat, articles: readonly SourceArticle[]): Exported<TextFile> {
  if (articles.length === 0) return { files: [], lost: [], leftOut: [] };
  const items = cslItems(articles, sourceKeys(articles.map(({ article }) => article)));
  const file =
    format === 'bibtex'
      ? { path: 'articles.bib', text: bibtexOf(items) }
      : { path: 'articles.json', text: `${JSON.stringify(items, null, 2)}\n` };
  return { files: [file], lost: [], leftOut: [] };
}
