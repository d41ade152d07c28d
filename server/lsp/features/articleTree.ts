import type { ArticleId } from '../../core/article/types';
import type { ArticleRecord, ArticleSummary } from '../../core/corpus/corpus';
import { publicationDay } from '../../core/corpus/publicationDay';
import { mentionsOf } from '../../core/corpus/queries';
import type { Mention } from '../../core/entities/types';
import { isOpen, isWithin, periodOf } from '../../core/overview/period';
import { foldForSearch } from '../../core/text/fold';
import { sliceOf } from '../../core/text/span';
import { labelOf } from '../../core/timex/index';
import type {
  ArticleContentItem,
  ArticleGroupItem,
  ArticleItem,
  ArticlePlace,
  ArticlePlaceParams,
  ArticlesParams,
  CleanedMark,
  Page,
  Paging,
} from '../../protocol';
import { orderedArticles, prepareOrders } from '../articleOrders';
import { createCleanedMarks } from '../cleaned/cleanedMarks';
import { toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { isCountedNow, problemCount } from '../problemCounts';
import { knownSummaryOf } from '../problems';
import { requests } from '../requests';
import { inBackground, type Session } from '../session';
import { type ArticleTarget, articleOf, folderOf } from '../targets';
import { debounced } from '../timing';

/** What the tree of articles shows. A list is made once for each revision, whatever page of it is asked for. */
export function handleArticleTree(session: Session): void {
  const marks = createCleanedMarks(session);
  const prepare = debounced(PREPARED_MS, PREPARED_MS, () => {
    for (const folder of session.folders.all()) if (folder.ready) inBackground(session.connection, () => prepareOrders(folder));
  });
  session.onChange(() => {
    if (session.support.options.changedNotifications) prepare.ask();
  });
  session.onShutdown(() => prepare.cancel());
  session.handle(requests.articles, EMPTY, async params => {
    const folder = folderOf(session, params.folder);
    await problemCount(folder);
    const listed = await listOf(folder, params);
    if (params.group === undefined || params.within !== undefined) {
      const shown = listed.articles.slice(params.offset, params.offset + params.limit).map(({ id }) => id);
      const cleaned = await marks.of(folder, shown);
      return page(listed.articles, params, ({ id }) => {
        const record = folder.corpus.get(id);
        return record === undefined ? [] : [articleItem(folder, record, cleaned.get(id))];
      });
    }
    return page(listed.groups, params, group => [group]);
  });
  session.handle(requests.articlePlace, null, params => placeOf(folderOf(session, params.folder), articleOf(session, params.uri), params));
  session.handle(requests.articleContents, EMPTY, params => {
    const target = articleOf(session, params.uri);
    return target === null ? EMPTY : page(contentsOf(target), params, content => [content()]);
  });
}

/** So long after a change the articles are sorted in advance. */
const PREPARED_MS = 500;

export const EMPTY = { total: 0, items: [] };

/** A page of a list, its items made only for what is on the page. */
export function page<T, Item>(
  all: Pick<readonly T[], 'length' | 'slice'>,
  { offset, limit }: Paging,
  itemsOf: (entry: T) => readonly Item[],
): Page<Item> {
  return { total: all.length, items: all.slice(offset, offset + limit).flatMap(itemsOf) };
}

interface Listed {
  readonly articles: readonly ArticleSummary[];
  readonly groups: readonly ArticleGroupItem[];
}

const lists = new WeakMap<CorpusFolder, { revision: string; byQuestion: Map<string, Listed> }>();

async function listOf(folder: CorpusFolder, { sort, group, within, filter, from, to }: ArticlesParams): Promise<Listed> {
  const revision = `${folder.corpus.revision}.${folder.settingsRevision}.${isCountedNow(folder)}`;
  let remembered = lists.get(folder);
  if (remembered?.revision !== revision) {
    remembered = { revision, byQuestion: new Map() };
    lists.set(folder, remembered);
  }
  const question = JSON.stringify([sort, group, within, filter, from, to]);
  const known = remembered.byQuestion.get(question);
  if (known !== undefined) return known;
  const period = periodOf({ from, to });
  const ordered = await orderedArticles(folder, sort);
  const published = isOpen(period) ? ordered : ordered.filter(({ header }) => isWithin(header, period));
  const articles = matching(folder, published, filter ?? '');
  const groups = group === undefined ? [] : groupsOf(articles, group);
  const inside = group === undefined || within === undefined ? articles : articles.filter(article => GROUP_KEYS[group](article) === within);
  const listed = { articles: inside, groups };
  remembered.byQuestion.set(question, listed);
  return listed;
}

async function placeOf(folder: CorpusFolder, target: ArticleTarget | null, params: ArticlePlaceParams): Promise<ArticlePlace | null> {
  if (target === null || target.folder !== folder) return null;
  const { group } = params;
  const paging = { offset: 0, limit: 0 };
  if (group === undefined) return indexIn((await listOf(folder, { ...params, ...paging })).articles, target.record.id);
  const key = GROUP_KEYS[group](target.record);
  const place = indexIn((await listOf(folder, { ...params, ...paging, within: key })).articles, target.record.id);
  const index = (await listOf(folder, { ...params, ...paging })).groups.findIndex(other => other.key === key);
  return place && { ...place, group: { key, index } };
}

function indexIn(articles: readonly ArticleSummary[], id: ArticleId): ArticlePlace | null {
  const index = articles.findIndex(article => article.id === id);
  return index < 0 ? null : { index };
}

/** Every word must occur in the title, outlet or path, or in the name of an entity that is mentioned. */
function matching(folder: CorpusFolder, all: readonly ArticleSummary[], filter: string): readonly ArticleSummary[] {
  return foldForSearch(filter)
    .split(/\s+/)
    .filter(word => word !== '')
    .reduce((left, word) => {
      const mentioning = articlesNaming(folder, word);
      return left.filter(({ id, header }) => {
        const text = foldForSearch(`${header.title.value} ${header.outlet?.value ?? ''} ${id}`);
        return text.includes(word) || mentioning.has(id);
      });
    }, all);
}

function articlesNaming(folder: CorpusFolder, word: string): Set<ArticleId> {
  const entities = folder.register.entities.filter(({ name, aliases }) =>
    [name, ...aliases].some(form => foldForSearch(form).includes(word)),
  );
  return new Set(entities.flatMap(entity => mentionsOf(folder.corpus, entity.id).map(({ article }) => article)));
}

const GROUP_KEYS: Readonly<Record<NonNullable<ArticlesParams['group']>, (article: ArticleSummary) => string>> = {
  outlet: record => record.header.outlet?.value ?? '',
  year: record => record.header.published?.value.slice(0, 4) ?? '',
  folder: record => (record.id.includes('/') ? record.id.slice(0, record.id.lastIndexOf('/')) : ''),
};
const NO_GROUP: Readonly<Record<NonNullable<ArticlesParams['group']>, string>> = {
  outlet: 'No outlet',
  year: 'Undated',
  folder: 'Top folder',
};

function groupsOf(articles: readonly ArticleSummary[], group: NonNullable<ArticlesParams['group']>): ArticleGroupItem[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const key = GROUP_KEYS[group](article);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([key, count]) => ({ kind: 'group', key, label: key === '' ? NO_GROUP[group] : key, count }));
}

function articleItem(folder: CorpusFolder, record: ArticleRecord, cleaned: CleanedMark | undefined): ArticleItem {
  const { count, severity } = knownSummaryOf(folder, record.id);
  const { outlet, title } = record.header;
  const day = publicationDay(record);
  return {
    kind: 'article',
    uri: folder.uriOf(record.id),
    title: title.value,
    problems: count,
    children: entitiesIn(record).size + record.timexes.length,
    ...(day === undefined ? {} : { date: day }),
    ...(outlet === undefined ? {} : { outlet: outlet.value }),
    ...(severity === undefined ? {} : { severity }),
    ...(cleaned === undefined ? {} : { cleaned }),
  };
}

/** An article's entities by first mention, each with its mentions. */
function entitiesIn(record: ArticleRecord): Map<string, Mention[]> {
  const entities = new Map<string, Mention[]>();
  for (const mention of record.mentions) {
    if (mention.entity === null) continue;
    const known = entities.get(mention.entity);
    if (known === undefined) entities.set(mention.entity, [mention]);
    else known.push(mention);
  }
  return entities;
}

function contentsOf(target: ArticleTarget): (() => ArticleContentItem)[] {
  const { folder, record, uri } = target;
  const entities = [...entitiesIn(record)].map(([id, mentions]) => (): ArticleContentItem => {
    const entity = folder.register.byId.get(id);
    return {
      kind: 'entity',
      folder: folder.uri,
      entity: id,
      name: entity?.name ?? id,
      type: entity?.type ?? 'other',
      count: mentions.length,
      uri,
      ranges: mentions.map(mention => toRange(target, mention)),
    };
  });
  const dates = record.timexes.map(timex => (): ArticleContentItem => {
    const text = sliceOf(record.article.text, timex).replace(/\s+/g, ' ');
    return { kind: 'date', uri, text, value: timex.value, label: labelOf(timex), range: toRange(target, timex) };
  });
  return [...entities, ...dates];
}
