import type { ArticleRecord, Corpus } from '../../core/corpus/corpus';
import { ENTITY_TYPES } from '../../core/entities/types';
import { countsWithin } from '../../core/overview/countsWithin';
import type { Coordinates, Gazetteer, KnownPlace } from '../../core/overview/gazetteer';
import { strongest, togetherIn } from '../../core/overview/graph';
import { GRAPH_FORMATS, graphFile } from '../../core/overview/graphFiles';
import { type Named, paragraphsWith } from '../../core/overview/namedTogether';
import { type Period, periodOf } from '../../core/overview/period';
import { timelineOf } from '../../core/overview/timeline';
import { type GraphQuestion, UNITS } from '../../core/overview/types';
import { type Span, sliceOf } from '../../core/text/span';
import { loadGazetteer } from '../../places/places';
import type { Cooccurrence, CooccurrenceParams, CooccurrencePlace, PlaceOnMap, TimelineAnswer } from '../../protocol';
import { toRange } from '../convert';
import { castOf, cooccurrenceOf } from '../cooccurrences';
import type { CorpusFolder } from '../folder';
import { OVERVIEW } from '../messages';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf, linedOf } from '../targets';
import { inTurns, nextTurn, pauses } from '../timing';
import { EMPTY } from './articleTree';
import { linkedItems } from './knowledge';

/** Views of a whole folder: who is named with whom, a timeline, a map. */
export function handleOverview(session: Session): void {
  session.handle(requests.cooccurrence, NO_GRAPH, async params => {
    const { graph, ...reading } = await cooccurrenceOf(folderOf(session, params.folder), questionOf(params), params.suggested === true);
    if (graph === null) return { ...NO_GRAPH, ...reading };
    const { nodes, edges } = strongest(graph, MOST_NODES, MOST_EDGES);
    return { nodes, edges, totalNodes: graph.nodes.length, totalEdges: graph.edges.length, ...reading };
  });
  session.handle(requests.cooccurrencePlaces, EMPTY, async params => {
    const folder = folderOf(session, params.folder);
    const [one, other] = params.entities;
    if (one === undefined || other === undefined) return EMPTY;
    const { by, period = {} } = questionOf(params);
    let { cast } = await castOf(folder, by, params.suggested === true);
    while (cast === null) {
      await nextTurn();
      ({ cast } = await castOf(folder, by, params.suggested === true));
    }
    const articles = togetherIn(folder.corpus, cast.rows, [one, other], { by, period }, cast.articlesOf);
    const items: CooccurrencePlace[] = [];
    let at = 0;
    for (const { article, units } of articles) {
      const end = params.offset + params.limit;
      if (at < end && at + units > params.offset) {
        const record = folder.corpus.get(article);
        const places = record === undefined ? [] : placesIn(folder, record, cast.namesIn(record), [one, other], by);
        items.push(...places.slice(Math.max(0, params.offset - at), end - at));
      }
      at += units;
    }
    return { total: at, items };
  });
  session.handleChange(requests.cooccurrenceFile, async params => {
    const folder = folderOf(session, params.folder);
    const format = GRAPH_FORMATS.find(each => each === params.format);
    if (format === undefined) throw new Error(OVERVIEW.noSuchFormat(params.format));
    for (;;) {
      const { graph } = await cooccurrenceOf(folder, questionOf(params), params.suggested === true);
      if (graph === null) continue;
      const { communities } = params;
      return graphFile(graph, format, communities && graph.nodes.map(({ entity }) => communities[entity] ?? -1));
    }
  });
  session.handle(requests.timeline, NO_TIME, async params => {
    const { corpus } = folderOf(session, params.folder);
    const period = periodOf(params);
    return (
      (await inTurns(timelineOf(corpus, { period, ...(params.entities === undefined ? {} : { entities: params.entities }) }))) ?? NO_TIME
    );
  });
  session.handle(requests.placesOnMap, { places: [] }, async params => {
    const folder = folderOf(session, params.folder);
    const gazetteer = await loadGazetteer(inTurns, reason => session.connection.console.error(OVERVIEW.noGazetteer(reason)));
    // Where a knowledge base cannot be read, places are found by their names.
    const linked = await linkedPlaces(session, folder.corpus).catch(() => new Map<string, Coordinates>());
    const places = await inTurns(placesOf(folder.corpus, { gazetteer, linked }, periodOf(params)));
    return { places };
  });
}

/** More than a page can show so that it can be read. */
const MOST_NODES = 300;
const MOST_EDGES = 3000;

const NO_GRAPH: Cooccurrence = { nodes: [], edges: [], totalNodes: 0, totalEdges: 0, searched: 0, articles: 0, isComplete: true };
const NO_TIME: TimelineAnswer = { grain: 'year', bins: [], articles: [], dates: [], series: [], undated: 0, before: 0, after: 0 };

function questionOf({ by, types, least, from, to }: Omit<CooccurrenceParams, 'folder'>): GraphQuestion {
  const unit = UNITS.find(each => each === by);
  if (unit === undefined) throw new Error(OVERVIEW.noSuchUnit(by));
  const known = types === undefined ? undefined : ENTITY_TYPES.filter(type => types.includes(type));
  const period = periodOf({ from, to });
  return { by: unit, period, ...(known === undefined ? {} : { types: known }), ...(least === undefined ? {} : { least }) };
}

/** The sentences or paragraphs of an article that name both entities, or the article itself. */
function placesIn(
  folder: CorpusFolder,
  record: ArticleRecord,
  named: readonly Named[],
  entities: readonly [string, string],
  by: GraphQuestion['by'],
): CooccurrencePlace[] {
  const { title, published } = record.header;
  const about = { uri: folder.uriOf(record.id), title: title.value, ...(published === undefined ? {} : { date: published.value }) };
  const isMeant = ({ entity }: Named): boolean => entities.includes(entity);
  if (by === 'article') {
    const first = named.find(isMeant);
    return first === undefined ? [] : [{ ...about, range: toRange(linedOf(record), first), text: title.value, names: [] }];
  }
  const places: CooccurrencePlace[] = [];
  for (const { start, end, mentions, sentences } of paragraphsWith(record.article, named, 2)) {
    for (const unit of by === 'paragraph' ? [{ start, end }] : sentences) {
      const inside = mentions.filter(mention => unit.start <= mention.start && mention.start < unit.end && isMeant(mention));
      if (new Set(inside.map(({ entity }) => entity)).size < 2) continue;
      places.push({ ...about, range: toRange(linedOf(record), unit), ...shownText(record.article.text, unit, inside) });
    }
  }
  return places;
}

/** A longer text is cut. */
const LONGEST_TEXT = 1000;

/** A stretch with white space as one blank, and where some spans of it are then. */
function shownText(text: string, span: Span, inside: readonly Span[]): Pick<CooccurrencePlace, 'text' | 'names'> {
  let shown = '';
  let at = span.start;
  const names: { start: number; end: number }[] = [];
  const put = (to: number): void => {
    shown = (shown + sliceOf(text, { start: at, end: Math.max(at, to) })).replace(/\s+/g, ' ');
    at = Math.max(at, to);
  };
  for (const { start, end } of inside) {
    put(start);
    const from = shown.length;
    put(Math.min(end, span.end));
    names.push({ start: from, end: shown.length });
  }
  put(span.end);
  const cut = shown.length > LONGEST_TEXT ? `${shown.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '')}…` : shown;
  return { text: cut, names: names.filter(({ end }) => end <= LONGEST_TEXT) };
}

function* placesOf(
  corpus: Corpus,
  { gazetteer, linked }: { readonly gazetteer: Gazetteer; readonly linked: ReadonlyMap<string, Coordinates> },
  period: Period,
): Generator<undefined, PlaceOnMap[]> {
  const places: PlaceOnMap[] = [];
  for (const entity of corpus.register.entities) {
    yield;
    if (entity.type !== 'place') continue;
    const counts = countsWithin(corpus, entity.id, period);
    if (counts.mentions === 0) continue;
    const placed = gazetteer.placeOf(entity, linked.get(entity.id));
    places.push({
      entity: entity.id,
      name: entity.name,
      ...counts,
      ...('at' in placed
        ? placed
        : placed.candidates.length > 0
          ? { candidates: placed.candidates.map(place => candidateOf(gazetteer, place)) }
          : {}),
    });
  }
  return places.sort((a, b) => b.mentions - a.mentions || (a.entity < b.entity ? -1 : 1));
}

/** Where the knowledge bases say that places are which are linked to them and have no coordinates, by the ids of the entities. */
async function linkedPlaces(session: Session, { register }: Corpus): Promise<ReadonlyMap<string, Coordinates>> {
  const places = new Map<string, Coordinates>();
  const pause = pauses();
  for (const entity of register.entities) {
    if (entity.type !== 'place' || entity.coordinates !== undefined) continue;
    const at = (await linkedItems(session, entity)).find(({ coordinates }) => coordinates !== undefined)?.coordinates;
    if (at !== undefined) places.set(entity.id, at);
    await pause();
  }
  return places;
}

function candidateOf(gazetteer: Gazetteer, { name, country, at, population }: KnownPlace) {
  if (population === undefined) return { label: name, at };
  return { label: `${name}, ${gazetteer.countryName(country)}`, at, population };
}
