import type { CancellationToken } from 'vscode-languageserver';
import { TABLE_ROLES } from '../../core/import/columnNames';
import { doubtsOf } from '../../core/import/doubts';
import { bodyHashOf } from '../../core/import/known';
import { bodyOf, shownPlace } from '../../core/import/render';
import type { PlacedMessage } from '../../core/import/report';
import { type ImportOutcome, importArticles } from '../../imports/importArticles';
import { IMPORTERS } from '../../imports/importers';
import { importServiceMessages } from '../../imports/messages';
import { filesIn, shapeOfFile } from '../../imports/shape';
import { takeBack, type WrittenArticle } from '../../imports/takeBack';
import type { ArticleImportShape, ArticlesSummary, ImportArticlesParams, ImportedArticleItem } from '../../protocol';
import { idOf, uriOf } from '../../selection';
import type { CorpusFolder } from '../folder';
import { progressOf } from '../progress';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';
import { pauses } from '../timing';
import { normalUri } from '../uris';
import { decodedPath } from './exchange';

/** Bringing in articles from other files. */
export function handleImportArticles(session: Session): void {
  const last = new WeakMap<CorpusFolder, readonly WrittenArticle[]>();
  session.handleChange(requests.articleImportShape, async ({ files }) => shapeOf(session, files));
  session.handleChange(requests.importArticles, async (params, token) => {
    const folder = folderOf(session, params.folder);
    const { summary, written } = await importInto(session, folder, params, token);
    if (written.length > 0) last.set(folder, written);
    return summary;
  });
  session.handleChange(requests.takeBackArticles, async ({ folder: uri }) => {
    const folder = folderOf(session, uri);
    const written = last.get(folder) ?? [];
    last.delete(folder);
    return takeBack(session.files, folder.uri, written);
  });
}

async function shapeOf(session: Session, uris: readonly string[]): Promise<ArticleImportShape> {
  const pause = pauses();
  const files: ArticleImportShape['files'][number][] = [];
  for (const file of await filesIn(session.files, uris.map(normalUri), nameOf)) {
    await pause();
    const { form, label, isDoubtful, table } = await shapeOfFile(session.files, file);
    files.push({ uri: file.uri, name: file.name, form, label, doubtful: isDoubtful, ...(table !== null && { table }) });
  }
  return { files, forms: IMPORTERS.map(({ name, label }) => ({ form: name, label })), roles: TABLE_ROLES };
}

const nameOf = (uri: string): string => {
  const path = decodedPath(uri);
  return path.slice(path.lastIndexOf('/') + 1);
};

/** Articles that the answer lists. */
const MOST_LISTED = 1000;

async function importInto(session: Session, folder: CorpusFolder, params: ImportArticlesParams, token: CancellationToken) {
  const out = params.out === undefined ? uriOf(folder.uri, 'articles') : normalUri(params.out);
  if (out !== folder.uri && idOf(folder.uri, out) === null) throw new Error(importServiceMessages.outside(decodedPath(out)));
  const progress = progressOf(session, params.workDoneToken);
  const articles: ImportedArticleItem[] = [];
  const written: WrittenArticle[] = [];
  progress.begin(importServiceMessages.importing);
  try {
    const outcome = await importArticles(
      session.files,
      {
        given: params.files.map(({ uri, form, columns }) => ({
          uri: normalUri(uri),
          name: nameOf(uri),
          importer: IMPORTERS.find(({ name }) => name === form),
          ...(columns !== undefined && { columns: numbered(columns) }),
        })),
        places: { project: folder.uri, out, within: folder.uri },
        dryRun: params.dryRun === true,
        update: params.update === true,
        maxSizeKB: folder.settings.files.maxSizeKB,
        when: new Date().toISOString(),
      },
      {
        article(document, _place, placed) {
          if (placed.is !== 'written') return;
          const { title = '', date = '', outlet = '' } = document.facts;
          const uri = uriOf(folder.uri, placed.file);
          if (params.dryRun !== true) written.push({ uri, body: bodyHashOf(bodyOf(document.paragraphs)) });
          if (articles.length < MOST_LISTED) articles.push({ uri, path: placed.file, title, date, outlet, doubts: doubtsOf(document) });
        },
        message: () => {},
        progress: (share, name) => progress.report(share, name),
        pause: pauses(),
        isCancelled: () => token.isCancellationRequested,
      },
    );
    return { summary: summaryOf(folder, outcome, articles), written };
  } finally {
    progress.end();
  }
}

const numbered = (columns: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).map(([role, at]) => [role, `#${Number(at) + 1}`]));

function summaryOf(folder: CorpusFolder, outcome: ImportOutcome, articles: readonly ImportedArticleItem[]): ArticlesSummary {
  const sum = (count: 'written' | 'known' | 'doubles' | 'changed') => outcome.files.reduce((total, file) => total + file[count], 0);
  const said = (messages: readonly PlacedMessage[]) =>
    messages.slice(0, MOST_LISTED).map(({ place, message }) => `${shownPlace(place)}: ${message}`);
  return {
    written: sum('written'),
    known: sum('known'),
    doubles: sum('doubles'),
    changed: sum('changed'),
    left: said([...outcome.left, ...outcome.changed]),
    doubtful: said(outcome.doubtful),
    articles,
    cancelled: outcome.isCancelled,
    report: outcome.report === null ? null : uriOf(folder.uri, outcome.report),
  };
}
