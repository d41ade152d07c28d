import { findCleaned } from '../../cleaned/cleanedFiles';
import type { ArticleId } from '../../core/article/types';
import { DOUBTFUL } from '../../core/article/types';
import type { ArticleRecord } from '../../core/corpus/corpus';
import { verdictsOf } from '../../core/corpus/queries';
import type { FileSource } from '../../files';
import type { CleanedMark } from '../../protocol';
import type { CorpusFolder } from '../folder';
import type { Session } from '../session';
import { nextTurn } from '../timing';
import { cleanedStatus } from './cleanedStatus';

/** What lists say of the cleaned copies of articles. */
export interface CleanedMarks {
  /** By article; those without a cleaned copy are missing. Files are read of cleaned copies that are new or changed, texts compared where an article is. */
  of(folder: CorpusFolder, ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, CleanedMark>>;
}

export function createCleanedMarks(session: Session): CleanedMarks {
  const known = new WeakMap<CorpusFolder, Map<ArticleId, Known>>();
  session.onChange((folder, { cleaned }) => {
    for (const id of cleaned) known.get(folder)?.delete(id);
  });
  return {
    async of(folder, ids) {
      const remembered = known.get(folder) ?? new Map<ArticleId, Known>();
      known.set(folder, remembered);
      const written = await folder.cleaned.written();
      const marked = await Promise.all(
        ids.flatMap(id => {
          const record = folder.corpus.get(id);
          return record === undefined || !written.has(id) ? [] : [markOf(folder, record, session.files, remembered)];
        }),
      );
      return new Map(marked.flatMap(([id, mark]) => (mark === null ? [] : [[id, mark] as const])));
    },
  };
}

interface Known {
  readonly article: ArticleRecord['article'];
  /** What else decides the cleaned copy that would be written. */
  readonly key: string;
  readonly mark: CleanedMark | null;
}

async function markOf(
  folder: CorpusFolder,
  record: ArticleRecord,
  files: FileSource,
  remembered: Map<ArticleId, Known>,
): Promise<readonly [ArticleId, CleanedMark | null]> {
  const { id, article } = record;
  const key = keyOf(folder, record);
  const before = remembered.get(id);
  if (before?.article === article && before.key === key) return [id, before.mark];
  const uri = folder.cleaned.uriOf(id);
  const found = uri === null ? null : await findCleaned(uri, files);
  // Other requests have their turn between two cleaned copies.
  await nextTurn();
  const status = found && cleanedStatus(folder, id, found);
  const mark = status && (status.outdatedBy !== null ? 'outdated' : status.edited ? 'edited' : 'up to date');
  remembered.set(id, { article, key, mark });
  return [id, mark];
}

function keyOf(folder: CorpusFolder, { id, header }: ArticleRecord): string {
  const cuts = verdictsOf(folder.corpus, id).map(verdict => ((verdict?.strength ?? 0) < DOUBTFUL ? '.' : 'x'));
  return `${folder.settingsRevision}${cuts.join('')}${folder.settings.clean.frontMatter ? JSON.stringify(header) : ''}`;
}
