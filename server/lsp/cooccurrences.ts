import { graphOf } from '../core/overview/graph';
import { NamedTogether } from '../core/overview/namedTogether';
import type { Graph, GraphQuestion } from '../core/overview/types';
import type { CorpusFolder } from './folder';
import { inTurns } from './timing';

/** How long an answer waits for the whole folder to be read. */
const WAIT_MS = 150;
/** Graphs of a folder that are at hand. */
const MOST_GRAPHS = 8;

interface Folder {
  readonly together: NamedTogether;
  revision: number;
  searched: number;
  articles: number;
  job: Promise<void> | null;
  readonly graphs: Map<string, { readonly revision: number; readonly graph: Promise<Graph> }>;
}

const folders = new WeakMap<CorpusFolder, Folder>();

function known(folder: CorpusFolder): Folder {
  let state = folders.get(folder);
  if (state === undefined) {
    state = { together: new NamedTogether(), revision: -1, searched: 0, articles: 0, job: null, graphs: new Map() };
    folders.set(folder, state);
  }
  return state;
}

/** How far the names of a folder's articles are read. */
export interface Reading {
  readonly searched: number;
  readonly articles: number;
  readonly isComplete: boolean;
}

/**
 * Who is named with whom in a folder; null while its articles are read, which goes on by itself. Of an answer that is complete, only the articles
 * that change are read again. Whole articles are never read: the postings say all of them.
 */
export async function cooccurrenceOf(folder: CorpusFolder, question: GraphQuestion): Promise<Reading & { readonly graph: Graph | null }> {
  const state = known(folder);
  const { corpus } = folder;
  const { revision } = corpus;
  if (question.by !== 'article') {
    const { searched, articles, isComplete } = await readTogether(folder);
    if (!isComplete) return { searched, articles, isComplete, graph: null };
  }
  const key = JSON.stringify(question);
  let kept = state.graphs.get(key);
  if (kept?.revision !== revision) {
    kept = { revision, graph: inTurns(graphOf(corpus, state.together, question)) };
    state.graphs.set(key, kept);
    for (const oldest of state.graphs.keys()) {
      if (state.graphs.size <= MOST_GRAPHS) break;
      state.graphs.delete(oldest);
    }
  }
  return { searched: corpus.size, articles: corpus.size, isComplete: true, graph: await kept.graph };
}

/** The names of a folder's articles, as far as they are read. */
export const togetherOf = (folder: CorpusFolder): NamedTogether => known(folder).together;

/** Brings the names up to date, in turns; answers after a moment, however far that is. */
export async function readTogether(folder: CorpusFolder): Promise<Reading> {
  const state = known(folder);
  if (state.job === null && state.revision !== folder.corpus.revision) {
    const { revision } = folder.corpus;
    state.job = inTurns(counted(state, folder))
      .then(() => {
        state.revision = revision;
      })
      .finally(() => {
        state.job = null;
      });
  }
  if (state.job !== null) await Promise.race([state.job, new Promise(resolve => setTimeout(resolve, WAIT_MS))]);
  const isComplete = state.job === null && state.revision === folder.corpus.revision;
  return { searched: isComplete ? folder.corpus.size : state.searched, articles: folder.corpus.size, isComplete };
}

function* counted(state: Folder, { corpus }: CorpusFolder): Generator<undefined> {
  for (const searched of state.together.update(corpus)) {
    state.searched = searched;
    yield undefined;
  }
}
