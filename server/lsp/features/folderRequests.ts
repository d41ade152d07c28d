import type { Range } from 'vscode-languageserver';
import { besideMessages } from '../../beside';
import { setArticleField } from '../../core/article/articleEntryEdits';
import { describeOrder } from '../../core/corpus/copies';
import { passageAt, timexAt } from '../../core/corpus/queries';
import { alignmentOf, copiesOf } from '../../core/corpus/reuse';
import { describeDifferences } from '../../core/reuse/describe';
import type { Place } from '../../core/reuse/types';
import type { Card, CardParams, PassageCopies, Status } from '../../protocol';
import { articleCard, entityCard } from '../cards';
import { toOffset, toRange, toSpan } from '../convert';
import { dateCard } from '../dateCard';
import { editOf, ownTextOf, refusalOf } from '../edits';
import type { CorpusFolder } from '../folder';
import { problemCount } from '../problemCounts';
import { requests } from '../requests';
import { comparedCard } from '../reuseCard';
import type { Session } from '../session';
import { type ArticleTarget, articleOf, articleOnceRead, folderOf, linedOf } from '../targets';

/** Status, cards, copies, and edits of Pressmark's own files. */
export function handleFolderRequests(session: Session): void {
  session.handle(requests.status, NO_STATUS, ({ folder }) => statusOf(folderOf(session, folder)));
  session.handle(requests.card, null, params => cardOf(session, params));
  session.handle(requests.copies, null, ({ uri, position }): PassageCopies | null => {
    const target = articleOf(session, uri);
    if (target === null) return null;
    const { folder, record } = target;
    const passage = passageAt(record, toOffset(target, position));
    const copies = passage === undefined ? [] : copiesOf(folder.corpus, record.id, passage.index);
    const own = copies[0]?.a;
    if (own === undefined) return null;
    return {
      uri: target.uri,
      range: toRange(target, own),
      copies: copies.flatMap(({ a, b, kind, similarity, differences }) => {
        const other = folder.corpus.get(b.article);
        if (other === undefined) return [];
        const place = { uri: folder.uriOf(other.id), range: toRange(linedOf(other), b), title: other.header.title.value };
        const order = other.id === record.id ? null : describeOrder(record, other);
        const said = describeDifferences({ a, b, kind, similarity, differences }, record.article.text, other.article.text);
        return [{ ...place, kind, similarity, differences: differences.length, said, ...(order === null ? {} : { order }) }];
      }),
    };
  });
  session.handleChange(requests.refresh, async ({ folder }) => {
    await session.folders.activate(folderOf(session, folder));
    return null;
  });
  session.handleChange(requests.clearCache, ({ folder }) => {
    folderOf(session, folder);
    return session.clearCache();
  });
  session.handleChange(requests.setArticleField, async ({ uri, field, value }) => {
    const { folder, record } = await articleOnceRead(session, uri);
    const edits = setArticleField(ownTextOf(folder, 'articleEntries'), record.id, field, value);
    const refused = edits.length === 0 ? refusalOf(folder, 'articleEntries') : undefined;
    if (refused !== undefined) throw new Error(refused);
    return editOf(session, folder, 'articleEntries', edits);
  });
}

const NO_STATUS: Status = {
  folder: '',
  ready: true,
  setUp: false,
  articles: 0,
  entities: 0,
  mentions: 0,
  annotations: 0,
  problems: 0,
  isCounted: true,
  leftOut: [],
  unread: 0,
  beside: [],
};

const mentions = new WeakMap<CorpusFolder, { readonly revision: number; readonly count: number }>();

/** Of all entities, counted once for each revision. */
function mentionsIn(folder: CorpusFolder): number {
  const { corpus } = folder;
  const known = mentions.get(folder);
  if (known?.revision === corpus.revision) return known.count;
  const count = folder.register.entities.reduce((sum, entity) => sum + corpus.mentions.count(entity.id), 0);
  mentions.set(folder, { revision: corpus.revision, count });
  return count;
}

async function statusOf(folder: CorpusFolder): Promise<Status> {
  const { corpus } = folder;
  const { problems, isCounted } = await problemCount(folder);
  return {
    folder: folder.uri,
    ready: folder.ready,
    setUp: folder.setUp,
    articles: corpus.size,
    entities: folder.register.entities.length,
    mentions: mentionsIn(folder),
    annotations: folder.annotations.size,
    problems,
    isCounted,
    leftOut: [...folder.leftOut].map(([uri, reason]) => ({ uri, reason })),
    unread: folder.unread,
    beside: besideMessages(folder.beside),
  };
}

function cardOf(session: Session, params: CardParams): Card | null {
  if (params.of === 'entity') {
    const folder = folderOf(session, params.folder);
    const entity = folder.register.byId.get(params.entity);
    return entity === undefined ? null : { markdown: entityCard(folder, entity) };
  }
  const target = articleOf(session, params.uri);
  if (target === null) return null;
  if (params.of === 'article') return { markdown: articleCard(target.record) };
  if (params.of === 'copies') {
    const other = articleOf(session, params.otherUri);
    const places = [placeOf(target, params.range), other?.folder === target.folder ? placeOf(other, params.otherRange) : null];
    const [here, there] = places;
    return here && there ? { markdown: comparedCard(target.folder, alignmentOf(target.folder.corpus, here, there)) } : null;
  }
  const timex = timexAt(target.record, toOffset(target, params.position));
  return timex === undefined ? null : { markdown: dateCard(target.folder, target.record, timex) };
}

/** The place of a range that a copy was shown with; null where there is no passage now. */
function placeOf(target: ArticleTarget, range: Range): Place | null {
  const span = toSpan(target, range);
  const passage = passageAt(target.record, span.start);
  return passage === undefined ? null : { article: target.record.id, passage: passage.index, ...span };
}
