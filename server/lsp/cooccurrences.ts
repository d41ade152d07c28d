import type { ArticleId } from '../core/article/types';
import type { ArticleRecord } from '../core/corpus/corpus';
import { articlesMentioning } from '../core/corpus/queries';
import type { SuggestedName } from '../core/entities/suggestions/suggestedNames';
import { graphOf } from '../core/overview/graph';
import { entitiesIn, type Named, NamedTogether, type Rows } from '../core/overview/namedTogether';
import { keyedNames, SuggestedTogether, suggestedNodes } from '../core/overview/suggestedTogether';
import type { Graph, GraphQuestion, SuggestedNode } from '../core/overview/types';
import { bySpan, overlaps } from '../core/text/span';
import type { CorpusFolder } from './folder';
import { type NameSuggestions, suggestionsIn } from './nameSuggestions';
import { inTurns } from './timing';
import { undecided } from './undecidedNames';

/** How long an answer waits for the whole folder to be read. */
const WAIT_MS = 150;
/** Graphs of a folder that are at hand. */
const MOST_GRAPHS = 8;

/** The names of the register in a folder's articles, as far as they are read. */
interface Reader {
  readonly together: NamedTogether;
  revision: number;
  searched: number;
  job: Promise<void> | null;
}

/** Whom a graph may show, where the articles name them. */
export interface Cast {
  readonly rows: Rows;
  readonly suggested: readonly SuggestedNode[];
  /** The articles that name somebody, by id, in order of time. */
  articlesOf(entity: string): readonly ArticleId[];
  /** Whom an article names, in order of its text. */
  namesIn(record: ArticleRecord): readonly Named[];
}

interface Folder {
  readonly several: Reader;
  /** Of paragraphs that name one entity, too, from the first question on that asks for suggested names. */
  all?: Reader;
  /** The last one with suggested names, and what it is made of. */
  cast?: { readonly number: number; readonly names: readonly SuggestedName[]; readonly rows: Rows; readonly cast: Cast };
  readonly graphs: Map<string, { readonly revision: number; readonly graph: Promise<Graph> }>;
}

const folders = new WeakMap<CorpusFolder, Folder>();

function known(folder: CorpusFolder): Folder {
  let state = folders.get(folder);
  if (state === undefined) {
    state = { several: readerOf(2), graphs: new Map() };
    folders.set(folder, state);
  }
  return state;
}

const readerOf = (least: 1 | 2): Reader => ({ together: new NamedTogether(least), revision: -1, searched: 0, job: null });

/** How far the names of a folder's articles are read. */
export interface Reading {
  readonly searched: number;
  readonly articles: number;
  readonly isComplete: boolean;
}

/**
 * Who is named with whom in a folder; null while its articles are read, which goes on by itself. Of an answer that is complete, only the articles
 * that change are read again. Of entities of the register, whole articles are never read: the postings say all of them.
 */
export async function cooccurrenceOf(
  folder: CorpusFolder,
  question: GraphQuestion,
  withSuggested: boolean,
): Promise<Reading & { readonly graph: Graph | null }> {
  const state = known(folder);
  const { corpus } = folder;
  const { cast, ...reading } = await castOf(folder, question.by, withSuggested);
  if (cast === null) return { ...reading, graph: null };
  const { revision } = corpus;
  const key = `${withSuggested ? (state.cast?.number ?? 0) : ''} ${JSON.stringify(question)}`;
  let kept = state.graphs.get(key);
  if (kept?.revision !== revision) {
    kept = { revision, graph: inTurns(graphOf(corpus, cast.rows, question, cast.suggested)) };
    state.graphs.set(key, kept);
    for (const oldest of state.graphs.keys()) {
      if (state.graphs.size <= MOST_GRAPHS) break;
      state.graphs.delete(oldest);
    }
  }
  return { ...reading, graph: await kept.graph };
}

/** Whom a graph may show; null while the articles are read. */
export async function castOf(
  folder: CorpusFolder,
  by: GraphQuestion['by'],
  withSuggested: boolean,
): Promise<Reading & { readonly cast: Cast | null }> {
  const state = known(folder);
  const { corpus } = folder;
  if (!withSuggested) {
    const reading = by === 'article' ? complete(folder) : await read(folder, state.several);
    const cast = {
      rows: state.several.together,
      suggested: [],
      articlesOf: (entity: string) => articlesMentioning(corpus, entity),
      namesIn: entitiesIn,
    };
    return { ...reading, cast: reading.isComplete ? cast : null };
  }
  if (!folder.ready) return { searched: 0, articles: corpus.size, isComplete: false, cast: null };
  const suggestions = suggestionsIn(folder);
  const names = await suggestions.places(WAIT_MS);
  if (names === undefined) return { searched: corpus.size - suggestions.rest, articles: corpus.size, isComplete: false, cast: null };
  state.all ??= readerOf(1);
  const reading = await read(folder, state.all);
  if (!reading.isComplete) return { ...reading, cast: null };
  const left = await undecided(folder, await suggestions.names([]));
  if (state.cast?.names !== left || state.cast.rows !== names) {
    const cast = withNames(folder, suggestions, { entities: state.all.together, names, left });
    state.cast = { number: (state.cast?.number ?? 0) + 1, names: left, rows: names, cast };
  }
  return { ...reading, cast: state.cast.cast };
}

/** The entities of the register with the first of the names that are suggested. */
function withNames(
  folder: CorpusFolder,
  suggestions: NameSuggestions,
  { entities, names, left }: { readonly entities: Rows; readonly names: Rows; readonly left: readonly SuggestedName[] },
): Cast {
  const byKey = suggestedNodes(left, name => suggestions.keysOf(name));
  const nameOf = new Map(left.flatMap(name => byKey.get(name.key)?.entity ?? []).map((entity, index) => [entity, left[index]]));
  return {
    rows: new SuggestedTogether(entities, names, byKey),
    suggested: [...new Set(byKey.values())],
    articlesOf: entity => {
      const name = nameOf.get(entity);
      return name === undefined ? articlesMentioning(folder.corpus, entity) : suggestions.articlesOf(name);
    },
    namesIn: record => {
      const known = entitiesIn(record);
      const others = keyedNames(suggestions.namesIn(record.id) ?? []).flatMap(name => {
        const node = byKey.get(name.entity);
        return node === undefined || known.some(mention => overlaps(mention, name)) ? [] : [{ ...name, entity: node.entity }];
      });
      return [...known, ...others].sort(bySpan);
    },
  };
}

const complete = ({ corpus }: CorpusFolder): Reading => ({ searched: corpus.size, articles: corpus.size, isComplete: true });

/** Brings the names up to date, in turns; answers after a moment, however far that is. */
async function read(folder: CorpusFolder, reader: Reader): Promise<Reading> {
  if (reader.job === null && reader.revision !== folder.corpus.revision) {
    const { revision } = folder.corpus;
    reader.job = inTurns(counted(reader, folder))
      .then(() => {
        reader.revision = revision;
      })
      .finally(() => {
        reader.job = null;
      });
  }
  if (reader.job !== null) await Promise.race([reader.job, new Promise(resolve => setTimeout(resolve, WAIT_MS))]);
  const isComplete = reader.job === null && reader.revision === folder.corpus.revision;
  return isComplete ? complete(folder) : { searched: reader.searched, articles: folder.corpus.size, isComplete };
}

function* counted(reader: Reader, { corpus }: CorpusFolder): Generator<undefined> {
  for (const searched of reader.together.update(corpus)) {
    reader.searched = searched;
    yield undefined;
  }
}
