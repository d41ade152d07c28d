import { type Hit, inContext } from '../../core/query/concordance';
import { overlaps } from '../../core/text/span';
import type { Concordance, ConcordanceLine } from '../../protocol';
import { linesOf, searchOf } from '../concordances';
import { toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf, linedOf } from '../targets';
import { tagsOf } from './annotations';
import { page } from './articleTree';

/** The hits of a query over all articles of a folder, each in its context. */
export function handleConcordance(session: Session): void {
  session.handle(requests.concordance, NOTHING_FOUND, async (params, token) => {
    const folder = folderOf(session, params.folder);
    const search = await searchOf(folder, params.query);
    if ('problem' in search) return { ...NOTHING_FOUND, problem: search.problem };
    const { searched, articles, isComplete, isLimited } = search;
    const lines = await linesOf(folder, search, params.order ?? 'time', params.filter ?? '', token);
    return { ...page(lines, params, hit => lineItem(folder, hit)), searched, articles, isComplete, isLimited };
  });
}

const NOTHING_FOUND: Concordance = { total: 0, items: [], searched: 0, articles: 0, isComplete: true, isLimited: false };

function lineItem(folder: CorpusFolder, hit: Hit): ConcordanceLine[] {
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
