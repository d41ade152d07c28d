import { describeOrder, describeRewording, differingWords } from '../../core/corpus/copies';
import type { ArticleRecord } from '../../core/corpus/corpus';
import { publicationDay } from '../../core/corpus/publicationDay';
import { alignmentOf, earlierOf, relatedArticles, type SharedText, sharedBetween } from '../../core/corpus/reuse';
import { describeDifferences } from '../../core/reuse/describe';
import { REUSE_MESSAGES } from '../../core/reuse/messages';
import type { Alignment, Place, ReuseGroup } from '../../core/reuse/types';
import { sliceOf } from '../../core/text/span';
import { wordCount } from '../../core/text/words';
import type {
  RecurringLinesItem,
  RelatedArticleItem,
  ReuseArticleItem,
  ReuseCopyItem,
  ReuseGroupItem,
  SharedPassageItem,
} from '../../protocol';
import { toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { percent, plural, shortened } from '../markdown';
import { REUSE_ROWS } from '../messages';
import { requests } from '../requests';
import { type CopyingArticle, type ListedGroup, matchingArticles, matchingGroups, prepareReuseLists, reuseListsOf } from '../reuseLists';
import { inBackground, type Session } from '../session';
import { type ArticleTarget, articleOf, folderOf, linedOf } from '../targets';
import { debounced, nextTurn } from '../timing';
import { EMPTY, page } from './articleTree';

/** What the tree of reuse shows: copied texts with their copies, or articles with those they share text with. Nothing before all articles were read. */
export function handleReuseTree(session: Session): void {
  const prepare = debounced(PREPARED_MS, PREPARED_MS, () => {
    for (const folder of session.folders.all()) inBackground(session.connection, () => prepareReuseLists(folder));
  });
  session.onChange(() => {
    if (session.support.options.changedNotifications) prepare.ask();
  });
  session.onShutdown(() => prepare.cancel());
  session.handle(requests.reuse, EMPTY, async (params, token) => {
    const folder = folderOf(session, params.folder);
    if (!folder.ready) return EMPTY;
    const { recurring } = await reuseListsOf(folder);
    if (params.recurring === true) return page(recurring, params, listed => [groupItem(folder, listed)]);
    const last: RecurringLinesItem[] =
      recurring.length === 0 || params.filter !== undefined
        ? []
        : [{ kind: 'recurringLines', folder: folder.uri, count: recurring.length }];
    const groups = await matchingGroups(folder, params.filter ?? '', token);
    return page<ListedGroup | RecurringLinesItem, ReuseGroupItem | RecurringLinesItem>([...groups, ...last], params, entry => [
      'kind' in entry ? entry : groupItem(folder, entry),
    ]);
  });
  session.handle(requests.reuseCopies, EMPTY, async params => {
    const folder = folderOf(session, params.folder);
    const listed = folder.ready ? (await reuseListsOf(folder)).groupOf(params.group) : undefined;
    return listed === undefined ? EMPTY : page(listed.group.copies, params, copy => copyItem(folder, listed.group, copy));
  });
  session.handle(requests.reuseArticles, EMPTY, async (params, token) => {
    const folder = folderOf(session, params.folder);
    if (!folder.ready) return EMPTY;
    return page(await matchingArticles(folder, params.filter ?? '', token), params, article => articleItem(folder, article));
  });
  session.handle(requests.relatedArticles, EMPTY, async (params, token) => {
    const target = articleOf(session, params.uri);
    if (target === null) return EMPTY;
    const other = params.other === undefined ? undefined : articleOf(session, params.other);
    if (other === null || (other !== undefined && other.folder !== target.folder)) return EMPTY;
    const { corpus } = target.folder;
    const related = relatedArticles(corpus, target.record.id);
    const wanted = other === undefined ? related : related.filter(({ article }) => article === other.record.id);
    const items: RelatedArticleItem[] = [];
    for (const { article } of wanted.slice(params.offset, params.offset + params.limit)) {
      const record = corpus.get(article);
      if (record !== undefined) items.push(relatedItem(target, record, sharedBetween(corpus, target.record.id, article)));
      await nextTurn();
      if (token.isCancellationRequested) return EMPTY;
    }
    return { total: wanted.length, items };
  });
  session.handle(requests.sharedPassages, EMPTY, params => {
    const [target, other] = [articleOf(session, params.uri), articleOf(session, params.other)];
    if (target === null || other === null || other.folder !== target.folder) return EMPTY;
    const { pairs } = sharedBetween(target.folder.corpus, target.record.id, other.record.id);
    return page(pairs, params, pair => [sharedItem(target, other, pair)]);
  });
}

/** So long after a change the lists of folders that were read are made in advance: what is open has its problems by then. */
const PREPARED_MS = 1500;
/** A tree's label is cut by its width; this much is kept of a text for wide ones. */
const LABEL = 160;
/** Of a group with more reworded copies, only their least similarity is shown. */
const MOST_COMPARED = 12;

function groupItem(folder: CorpusFolder, { key, group, first }: ListedGroup): ReuseGroupItem {
  const record = folder.corpus.get(first.article);
  const text = record?.article.text ?? '';
  return {
    kind: 'reuseGroup',
    folder: folder.uri,
    group: key,
    form: group.kind,
    label: shortened(sliceOf(text, first), LABEL),
    copies: group.copies.length,
    articles: new Set(group.copies.map(({ article }) => article)).size,
    words: wordCount(text, first),
    differences: rewordingIn(folder, group, first),
    ...placeIn(folder, first),
  };
}

function rewordingIn({ corpus }: CorpusFolder, { kind, copies, similarity }: ReuseGroup, first: Place): string {
  if (kind !== 'near') return REUSE_MESSAGES.wordForWord;
  const others = copies.slice(1);
  if (others.length > MOST_COMPARED) return REUSE_MESSAGES.atLeastSimilar(Math.floor(similarity * 100));
  return describeRewording(others.map(copy => differingWords(corpus, alignmentOf(corpus, first, copy))));
}

function copyItem(folder: CorpusFolder, { copies }: ReuseGroup, copy: Place): ReuseCopyItem[] {
  const { corpus } = folder;
  const [first, second] = copies;
  const record = corpus.get(copy.article);
  if (record === undefined || first === undefined || second === undefined) return [];
  const isFirst = copy === first;
  const other = isFirst ? second : first;
  const alignment = isFirst ? undefined : alignmentOf(corpus, first, copy);
  const said = alignment && describeDifferences(alignment, corpus.textOf(first.article) ?? '', record.article.text);
  const { uri: otherUri, range: otherRange } = placeIn(folder, other);
  return [
    {
      kind: 'reuseCopy',
      form: alignment?.kind ?? 'first',
      ...placeIn(folder, copy),
      ...headingOf(record),
      differences: said ?? (isEarliest(folder, copies) ? REUSE_ROWS.earliest : ''),
      otherUri,
      otherRange,
    },
  ];
}

/** True where the dates show that the first copy's article was published before all others. */
function isEarliest({ corpus }: CorpusFolder, copies: readonly Place[]): boolean {
  const [first] = copies;
  const next = copies.find(({ article }) => article !== first?.article);
  return first !== undefined && next !== undefined && earlierOf(corpus.summary(first.article), corpus.summary(next.article)) === 'a';
}

function articleItem(folder: CorpusFolder, { id, groups }: CopyingArticle): ReuseArticleItem[] {
  const record = folder.corpus.get(id);
  if (record === undefined) return [];
  const others = new Set(groups.flatMap(({ group }) => group.copies.map(({ article }) => article)));
  others.delete(id);
  return [{ kind: 'reuseArticle', uri: folder.uriOf(id), ...headingOf(record), passages: groups.length, articles: others.size }];
}

function relatedItem({ folder, uri, record }: ArticleTarget, other: ArticleRecord, shared: SharedText): RelatedArticleItem {
  const order = describeOrder(record, other);
  const passages = shared.pairs.length;
  return {
    kind: 'relatedArticle',
    uri,
    otherUri: folder.uriOf(other.id),
    ...headingOf(other),
    passages,
    shareHere: shared.shareOfA,
    shareThere: shared.shareOfB,
    earlier: shared.earlier === 'a' ? 'here' : shared.earlier === 'b' ? 'there' : 'unknown',
    ...(order === null ? {} : { order }),
    sameOrder: shared.inOrder,
    summary: summaryOf(record, other, shared, order),
  };
}

function summaryOf(record: ArticleRecord, other: ArticleRecord, { pairs, shareOfA, shareOfB, inOrder }: SharedText, order: string | null) {
  const [here, there] = [record, other].map(({ header }) => `"${shortened(header.title.value, 60)}"`);
  const passages = plural(pairs.length, 'passage', 'passages');
  return REUSE_ROWS.shared(
    here ?? '',
    there ?? '',
    [percent(shareOfA), percent(shareOfB)],
    passages,
    pairs.length < 2 ? null : inOrder,
    order,
  );
}

function sharedItem(target: ArticleTarget, other: ArticleTarget, pair: Alignment): SharedPassageItem {
  return {
    kind: 'sharedPassage',
    form: pair.kind,
    uri: target.uri,
    range: toRange(target, pair.a),
    otherUri: other.uri,
    otherRange: toRange(other, pair.b),
    label: shortened(sliceOf(target.text, pair.a), LABEL),
    differences: describeDifferences(pair, target.text, other.text),
  };
}

function placeIn(folder: CorpusFolder, place: Place): Pick<ReuseCopyItem, 'uri' | 'range'> {
  const record = folder.corpus.get(place.article);
  const start = { line: 0, character: 0 };
  return {
    uri: folder.uriOf(place.article),
    range: record === undefined ? { start, end: start } : toRange(linedOf(record), place),
  };
}

function headingOf(record: ArticleRecord): Pick<ReuseCopyItem, 'title' | 'date'> {
  const day = publicationDay(record);
  return { title: record.header.title.value, ...(day === undefined ? {} : { date: day }) };
}
