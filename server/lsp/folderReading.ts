import type { Asking } from '../analysts/analysts';
import { inOrder, portionFor, portionsOf } from '../analysts/inOrder';
import type { AskedText } from '../analysts/work';
import type { ArticleId } from '../core/article/types';
import type { PackedArticle } from '../core/corpus/packedArticle';
import { unpackOutline } from '../core/corpus/workedOut';
import { askingStore } from '../kept/facts';
import { type ArticleFile, uriOf } from '../selection';
import { type ArticleIntake, gone, type ReadFile } from './articleIntake';
import type { ScanProgress } from './folderHost';
import type { FolderKeeping } from './folderKeeping';
import type { FolderParts } from './folderParts';
import type { FolderSelection } from './folderSelection';
import { whyNot } from './reading';
import { turns } from './timing';

export interface FolderReadingHost {
  readonly keeping: FolderKeeping;
  /** What is asked about the text of an article. */
  asked(id: ArticleId, text: string): AskedText;
}

/**
 * Reads all articles of a folder, batch by batch, as one transaction: what they change for each other is worked out at its end. Returns how
 * many were not read because that was cancelled.
 */
export async function readArticles(
  parts: FolderParts,
  selection: FolderSelection,
  intake: ArticleIntake,
  host: FolderReadingHost,
  progress: ScanProgress,
): Promise<number> {
  const { files, articles, leftOut, unreadable } = await selection.select();
  progress.listed?.(files);
  for (const { uri, reason } of [...leftOut, ...unreadable]) parts.leftOut.set(uri, reason);
  const kept = new Set(articles.map(article => article.id));
  const isOpen = (id: ArticleId): boolean => parts.host.bufferOf(uriOf(parts.uri, id)) !== undefined;
  const isWanted = (id: ArticleId): boolean => kept.has(id) || (isOpen(id) && selection.articleIdOf(uriOf(parts.uri, id)) !== null);
  const removed = parts.corpus.ids().filter(id => !isWanted(id) || parts.leftOut.has(uriOf(parts.uri, id)));
  if (removed.length > 0) parts.apply(removed.map(gone));
  try {
    const unread = await loadArticles(parts, intake, host, articles, progress);
    return unread.filter(({ id }) => parts.corpus.summary(id) === undefined).length;
  } finally {
    await settle(parts);
    await host.keeping.restoreReports();
    host.keeping.applyOwn();
  }
}

async function settle({ corpus, report }: FolderParts): Promise<void> {
  const turn = turns();
  for (const { articles } of corpus.settleInSteps()) {
    if (articles.size > 0) report({ articles, status: true });
    if (turn.isOver()) await turn.next();
  }
}

/** Returns those that were not reached, because that was cancelled. */
async function loadArticles(
  parts: FolderParts,
  intake: ArticleIntake,
  host: FolderReadingHost,
  articles: readonly ArticleFile[],
  progress: ScanProgress,
): Promise<readonly ArticleFile[]> {
  const { corpus, isClosed } = parts;
  const begin = (): Asking =>
    parts.host.analysts.begin(parts.settings().workers, articles.length, parts.log, { premises: corpus.premises });
  const { keeping } = host;
  const store = await keeping.begin(articles);
  const asking: Asking<Uint8Array | PackedArticle> = store === null ? begin() : askingStore(store, begin);
  const read = (portion: readonly ArticleFile[]) => readPortion(parts, intake, host, portion, asking);
  let done = 0;
  const turn = turns();
  try {
    const unread = new Map(articles.map(article => [article.id, article]));
    for await (const outlined of keeping.unchanged()) {
      const named = keeping.takeIn(outlined);
      for (const id of named) unread.delete(id);
      if (named.size > 0) parts.report({ articles: named, status: true });
      done += named.size;
      progress.report(done, articles.length);
      if (turn.isOver()) await turn.next();
      if (isClosed()) return [];
    }
    await keeping.restoreCopies();
    // The text is that of the buffer.
    for (const { id, uri } of unread.values()) if (parts.host.bufferOf(uri) !== undefined) keeping.forget(id);
    for await (const files of inOrder(portionsOf([...unread.values()], portionFor(unread.size)), asking.ahead, read)) {
      if (isClosed()) return [];
      if (progress.cancelled) {
        progress.stopped?.(done, articles.length);
        return [...unread.values()];
      }
      let came = new Set<ArticleId>();
      const notify = () => {
        if (came.size > 0) parts.report({ articles: came, status: true });
        came = new Set();
      };
      for (const file of files) {
        for (const id of intake.load([file])) came.add(id);
        keeping.loaded(file);
        if (!turn.isOver()) continue;
        notify();
        await turn.next();
        if (isClosed()) return [];
      }
      notify();
      for (const { id } of files) unread.delete(id);
      done += files.length;
      progress.report(done, articles.length);
    }
    return [];
  } finally {
    asking.end();
    // Nobody waits for what is written, and it does not reject.
    void keeping.end(store, done === articles.length);
  }
}

/** Reads some articles, and has their facts worked out where others can do so. */
async function readPortion(
  { corpus, settings }: FolderParts,
  intake: ArticleIntake,
  host: FolderReadingHost,
  articles: readonly ArticleFile[],
  asking: Asking<Uint8Array | PackedArticle>,
): Promise<ReadFile[]> {
  const files = await Promise.all(articles.map(async ({ id, uri }) => ({ id, uri, decoded: await intake.read(uri, true) })));
  const asked = files.flatMap(({ id, decoded }) =>
    decoded === null || 'reason' in decoded || whyNot(decoded, settings().files, false) !== null || corpus.textOf(id) === decoded.text
      ? []
      : [host.asked(id, decoded.text)],
  );
  const facts = await asking.factsOf(asked);
  const factsOf = new Map(asked.map(({ id }, index) => [id, facts[index]]));
  return files.map(file => {
    const { facts, outline } = factsOf.get(file.id) ?? {};
    return { ...file, facts, outline: outline && unpackOutline(outline) };
  });
}
