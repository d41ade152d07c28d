import { currentCleanedText } from '../cleaned/cleanedText';
import type { Exported } from '../core/annotations/formats/exchange';
import { parseArticle } from '../core/article/parse';
import type { ArticleId } from '../core/article/types';
import type { ArticleRecord, Corpus } from '../core/corpus/corpus';
import { factsOf } from '../core/exports/facts';
import { ARTICLE_WRITERS } from '../core/exports/formats';
import { paragraphsOf, sourceParagraphsOf, withoutFrontMatter } from '../core/exports/paragraphs';
import { rowOf, TABLE_HEAD } from '../core/exports/tables';
import type { ArticleFormat, ArticleTextKind, ArticleToExport } from '../core/exports/types';
import { sourceKeys } from '../core/report/sources';
import { wordCount } from '../core/text/words';
import type { FileSource } from '../files';
import { workbookOf } from '../report/workbook';
import { articleExportMessages } from './messages';

/** What is exported, and how. */
export interface ArticleExport {
  readonly corpus: Corpus;
  /** The URI of the project's folder, whose cleaned copies may have been edited by hand. */
  readonly project: string;
  readonly files: FileSource;
  readonly ids: readonly ArticleId[];
  readonly format: ArticleFormat;
  readonly text: ArticleTextKind;
}

/** Who waits for an export. */
export interface ExportListener {
  /** Called between two articles, with how many are done. Rejects where the export ends here. */
  next(done: number): Promise<void>;
}

/** The articles with what is known about them, for other programs. Holds the texts as UTF-8 until they are written. */
export async function exportArticles(given: ArticleExport, { next }: ExportListener): Promise<Exported> {
  const { format, ids, corpus } = given;
  if (ids.length === 0) return { files: [], lost: [], leftOut: [] };
  const keys = sourceKeys(ids);
  const rows: string[][] = [];
  const writer = format === 'articles-xlsx' ? null : ARTICLE_WRITERS[format]();
  for (const [index, id] of ids.entries()) {
    await next(index);
    const record = corpus.get(id);
    if (record === undefined) continue;
    const article = await articleOf(given, record, keys.get(id) ?? id);
    if (writer === null) rows.push(rowOf(article));
    else writer.add(article);
  }
  if (writer !== null) return { files: writer.files(), lost: [], leftOut: [] };
  const { bytes, cut } = await workbookOf({
    sheet: 'Articles',
    head: TABLE_HEAD,
    rows,
    widths: TABLE_HEAD.map(name => WIDTHS[name] ?? 16),
  });
  return { files: [{ path: 'articles.xlsx', bytes }], lost: [], leftOut: cut > 0 ? [articleExportMessages.cutCells(cut)] : [] };
}

/** Columns of long texts are wide; characters. */
const WIDTHS: Readonly<Record<string, number>> = { article: 30, title: 40, url: 30, names: 40, text: 80 };

async function articleOf(given: ArticleExport, record: ArticleRecord, key: string): Promise<ArticleToExport> {
  const { id, article, header } = record;
  const paragraphs = given.text === 'source' ? sourceParagraphsOf(article) : await cleanedParagraphs(given, record);
  const text = given.text === 'source' ? withoutFrontMatter(id, article.text) : paragraphs.map(each => each.text).join('\n\n');
  const words = paragraphs.reduce((sum, each) => sum + wordCount(each.text), 0);
  return { article: id, key, facts: factsOf(article, header, namesIn(given.corpus, record), words), paragraphs, text };
}

async function cleanedParagraphs({ corpus, project, files }: ArticleExport, { id, article }: ArticleRecord) {
  const text = await currentCleanedText(corpus, id, project, files);
  return text === null ? [] : paragraphsOf(parseArticle(id, text, article.language?.code ?? 'en'));
}

/** The entities that an article mentions, in the order of their first mention. */
function namesIn({ register }: Corpus, { mentions }: ArticleRecord): string[] {
  const ids = new Set(mentions.flatMap(({ entity }) => entity ?? []));
  return [...ids].map(id => register.byId.get(id)?.name ?? id);
}
