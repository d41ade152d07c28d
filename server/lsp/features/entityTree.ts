import type { ArticleId } from '../../core/article/types';
import type { ArticleRecord } from '../../core/corpus/corpus';
import { publicationDay } from '../../core/corpus/publicationDay';
import { countsOf, mentionsOf } from '../../core/corpus/queries';
import { ENTITY_TYPES, type Entity } from '../../core/entities/types';
import { type Counts, countsWithin } from '../../core/overview/countsWithin';
import { isOpen, isWithin, type Period, periodOf } from '../../core/overview/period';
import { foldForSearch } from '../../core/text/fold';
import { type Span, sliceOf } from '../../core/text/span';
import type { EntitiesParams, EntityArticleItem, EntityItem, MentionInContext } from '../../protocol';
import { type Lined, toPosition, toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf, linedOf } from '../targets';
import { inTurns } from '../timing';
import { EMPTY, page } from './articleTree';

/** What the tree of entities shows. */
export function handleEntityTree(session: Session): void {
  session.handle(requests.entities, EMPTY, async params => {
    const folder = folderOf(session, params.folder);
    const counts = await periodCounts(folder, periodOf(params));
    const matching = matchingEntities(folder.register.entities, params.filter ?? '');
    const entities = counts === null ? matching : matching.filter(({ id }) => (counts.get(id)?.mentions ?? 0) > 0);
    const countsIn = ({ id }: Entity): Counts => counts?.get(id) ?? countsOf(folder.corpus, id);
    if (params.type === undefined) {
      const counted = ENTITY_TYPES.map(type => ({
        kind: 'type' as const,
        type,
        count: entities.filter(entity => entity.type === type).length,
      }));
      return page(
        counted.filter(({ count }) => count > 0),
        params,
        item => [item],
      );
    }
    const ofType = entities.filter(entity => entity.type === params.type);
    return page(sortedBy(params.sort, countsIn, ofType), params, entity => [entityItem(folder, entity, countsIn(entity))]);
  });
  session.handle(requests.entityArticles, EMPTY, params => {
    const folder = folderOf(session, params.folder);
    const period = periodOf(params);
    const all = mentionsOf(folder.corpus, params.entity);
    const isMeant = ({ article }: { readonly article: ArticleId }): boolean => {
      const header = folder.corpus.summary(article)?.header;
      return header !== undefined && isWithin(header, period);
    };
    return page(isOpen(period) ? all : all.filter(isMeant), params, ({ article, mentions }) => {
      const record = folder.corpus.get(article);
      return record === undefined ? [] : [articleItem(folder, record, mentions)];
    });
  });
}

const countsByFolder = new WeakMap<CorpusFolder, { readonly key: string; readonly counts: Promise<ReadonlyMap<string, Counts>> }>();

/** How often the articles of a period mention each entity, counted in turns, once for a revision; null for the open period, of which the postings say it. */
async function periodCounts(folder: CorpusFolder, period: Period): Promise<ReadonlyMap<string, Counts> | null> {
  if (isOpen(period)) return null;
  const key = JSON.stringify([folder.corpus.revision, period]);
  let known = countsByFolder.get(folder);
  if (known?.key !== key) {
    known = { key, counts: inTurns(countAll(folder, period)) };
    countsByFolder.set(folder, known);
  }
  return known.counts;
}

function* countAll({ corpus }: CorpusFolder, period: Period): Generator<undefined, Map<string, Counts>> {
  const counts = new Map<string, Counts>();
  for (const { id } of corpus.register.entities) {
    counts.set(id, countsWithin(corpus, id, period));
    yield;
  }
  return counts;
}

/** Entities, or other things that have names, of which one contains each word of the filter. */
export function matchingEntities<Named extends Pick<Entity, 'name' | 'aliases'>>(entities: readonly Named[], filter: string): Named[] {
  const words = foldForSearch(filter)
    .split(/\s+/)
    .filter(word => word !== '');
  if (words.length === 0) return [...entities];
  return entities.filter(({ name, aliases }) => {
    const forms = [name, ...aliases].map(foldForSearch);
    return words.every(word => forms.some(form => form.includes(word)));
  });
}

/** What entities are sorted by is looked up once for each. */
function sortedBy(order: EntitiesParams['sort'], countsIn: (entity: Entity) => Counts, entities: readonly Entity[]): Entity[] {
  if (order === 'register') return [...entities].sort((a, b) => a.span.start - b.span.start);
  const keyed = entities.map(entity => ({
    entity,
    name: foldForSearch(entity.name),
    mentions: order === 'mentions' ? countsIn(entity).mentions : 0,
  }));
  keyed.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return keyed.map(({ entity }) => entity);
}

export function entityItem(folder: CorpusFolder, entity: Entity, counts: Counts = countsOf(folder.corpus, entity.id)): EntityItem {
  return {
    kind: 'entity',
    folder: folder.uri,
    entity: entity.id,
    name: entity.name,
    type: entity.type,
    ...counts,
    uri: folder.ownUri('register'),
    range: toRange(folder.register, entity.nameSpan),
  };
}

export function articleItem(folder: CorpusFolder, record: ArticleRecord, mentions: readonly Span[]): EntityArticleItem {
  const day = publicationDay(record);
  const lined = linedOf(record);
  return {
    kind: 'entityArticle',
    uri: folder.uriOf(record.id),
    title: record.header.title.value,
    ...(day === undefined ? {} : { date: day }),
    mentions: mentions.map(mention => ({
      range: toRange(lined, mention),
      text: sliceOf(lined.text, mention).replace(/\s+/g, ' '),
      ...contextOf(lined, mention),
    })),
  };
}

/** As much of the line as a tree shows: more of what follows the mention than of what is before it. */
const BEFORE = 40;
const AFTER = 80;

/** The line around a mention. */
export function contextOf(lined: Lined, mention: Span): Pick<MentionInContext, 'context' | 'contextStart'> {
  const { line } = toPosition(lined, mention.start);
  const lineStart = lined.lines[line] ?? 0;
  const lineEnd = lined.lines[line + 1] ?? lined.text.length;
  const start = Math.max(lineStart, mention.start - BEFORE);
  const end = Math.max(mention.end, Math.min(lineEnd, mention.end + AFTER));
  const context = lined.text
    .slice(start, end)
    .replace(/[\r\n\t]/g, ' ')
    .trimEnd();
  return { context, contextStart: mention.start - start };
}
