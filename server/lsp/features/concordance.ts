import type { Range } from 'vscode-languageserver';
import { type Dismissal, dismissalLine, phraseKey } from '../../core/annotations/dismissed';
import { periodOf } from '../../core/overview/period';
import { type Hit, inContext } from '../../core/query/concordance';
import { overlaps, sliceOf } from '../../core/text/span';
import type { Concordance, ConcordanceLine } from '../../protocol';
import { linesOf, searchOf } from '../concordances';
import { toRange, toSpan } from '../convert';
import { type DismissedHits, dismissalOf, dismissedHits } from '../dismissedHits';
import type { CorpusFolder } from '../folder';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf, linedOf, requiredArticle } from '../targets';
import { tagsOf } from './annotations';
import { page } from './articleTree';

/** The hits of a query over all articles of a folder, each in its context. */
export function handleConcordance(session: Session): void {
  session.handle(requests.concordance, NOTHING_FOUND, async (params, token) => {
    const folder = folderOf(session, params.folder);
    const search = await searchOf(folder, params.query);
    if ('problem' in search) return { ...NOTHING_FOUND, problem: search.problem };
    const { searched, articles, isComplete, isLimited } = search;
    const dismissed = dismissedHits(folder, params.query, await folder.dismissals.read());
    const { order = 'time', filter = '' } = params;
    const period = periodOf(params);
    const hidden = await linesOf(folder, search, { order, filter, dismissed, period }, token);
    const lines = params.showDismissed === true ? await linesOf(folder, search, { order, filter, dismissed: null, period }, token) : hidden;
    const all = dismissed === null ? hidden : await linesOf(folder, search, { order, filter, dismissed: null, period }, token);
    const found = page(lines, params, hit => lineItem(folder, hit, dismissed));
    return { ...found, searched, articles, isComplete, isLimited, dismissed: all.length - hidden.length };
  });
  session.handleChange(requests.dismissHits, async ({ folder: uri, query, places, decision }) => {
    const folder = folderOf(session, uri);
    const dismissals = places.flatMap((place): Dismissal[] => {
      if (decision === 'phrase') return phraseAt(session, place);
      const target = requiredArticle(session, place.uri);
      return [dismissalOf(target.text, { article: target.record.id, ...toSpan(target, place.range) }, query)];
    });
    const count =
      decision === 'restore'
        ? await folder.dismissals.takeBack(dismissals.concat(places.flatMap(place => phraseAt(session, place))).map(dismissalLine), 'undo')
        : await folder.dismissals.add(dismissals);
    if (count > 0) folder.annotationsChanged();
    return count;
  });
}

/** What was dismissed with the words of a place, wherever they are. */
function phraseAt(session: Session, place: { readonly uri: string; readonly range: Range }): Dismissal[] {
  const target = requiredArticle(session, place.uri);
  return [{ kind: 'phrase', phrase: phraseKey(sliceOf(target.text, toSpan(target, place.range))) }];
}

const NOTHING_FOUND: Concordance = { total: 0, items: [], searched: 0, articles: 0, isComplete: true, isLimited: false, dismissed: 0 };

function lineItem(folder: CorpusFolder, hit: Hit, dismissed: DismissedHits | null): ConcordanceLine[] {
  const record = folder.corpus.get(hit.article);
  if (record === undefined) return [];
  const { header } = record;
  const { outlet, published } = header;
  return [
    {
      key: `${hit.start}-${hit.end} ${hit.article}`,
      uri: folder.uriOf(hit.article),
      range: toRange(linedOf(record), hit),
      ...inContext(record.article.text, hit),
      title: header.title.value,
      ...(published === undefined ? {} : { date: published.value }),
      ...(outlet === undefined ? {} : { outlet: outlet.value }),
      marks: marksOf(folder, hit),
      ...(dismissed?.has(hit) === true ? { dismissed: true as const } : {}),
    },
  ];
}

function marksOf(folder: CorpusFolder, hit: Hit): ConcordanceLine['marks'] {
  const here = folder.annotations.list(hit.article).filter(({ anchor }) => anchor.state !== 'orphan' && overlaps(anchor.span, hit));
  if (here.length === 0) return [];
  const colors = new Map(tagsOf(folder).map(({ name, color }) => [name, color]));
  return here.map(({ annotation: { id, tag, entity, note } }) => {
    const name = entity === undefined ? undefined : (folder.register.byId.get(entity)?.name ?? entity);
    const color = tag === undefined ? undefined : colors.get(tag);
    return { id, label: tag ?? name ?? note ?? '', ...(color === undefined ? {} : { color }) };
  });
}
