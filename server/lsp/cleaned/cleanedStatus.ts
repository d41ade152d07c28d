import { type CleanedPlan, planCleaned } from '../../cleaned/cleanedFiles';
import { CLEANED_MESSAGES } from '../../cleaned/messages';
import type { ArticleId } from '../../core/article/types';
import type { FoundCleaned } from '../../core/clean/layers';
import { CLEANED_FOLDER } from '../../core/clean/paths';
import { applyEdits, hashOf } from '../../core/clean/script';
import type { EditScript } from '../../core/clean/types';
import type { ArticleRecord } from '../../core/corpus/corpus';
import type { CorpusFolder } from '../folder';

/** Null for an article that does not exist, or that no cleaned copy can be written of. */
export const planOf = (folder: CorpusFolder, id: ArticleId): CleanedPlan | null =>
  planCleaned(folder.corpus, id, `${folder.uri}/${CLEANED_FOLDER.slice(0, -1)}`, folder.settings.clean);

/** Code of the diagnostic that says {@link outdatedNote}. */
export const STALE_CLEANED = 'stale-cleaned';

/** How a cleaned copy compares with what would be written now. */
export interface CleanedStatus {
  /** Since it was written, the article changed; or what is left out of it; or nothing. */
  readonly outdatedBy: 'article' | 'cuts' | null;
  /** It was changed by hand since. */
  readonly edited: boolean;
  /** Its script records earlier changes by hand. */
  readonly layered: boolean;
}

/** Null where there is no cleaned copy, or no script that records how it was made. */
export function cleanedStatus(folder: CorpusFolder, id: ArticleId, { cleaned, script }: FoundCleaned): CleanedStatus | null {
  const record = folder.corpus.get(id);
  if (record === undefined || cleaned === null || script === null) return null;
  const known = statuses.get(script);
  if (known?.record === record && known.cleaned === cleaned && known.settings === folder.settingsRevision) return known.status;
  const status: CleanedStatus = {
    outdatedBy: outdatedBy(folder, record, script),
    edited: script.cleanedHash !== undefined && hashOf(cleaned) !== script.cleanedHash,
    layered: script.handEdits.length + script.unplaced.length > 0,
  };
  statuses.set(script, { record, cleaned, settings: folder.settingsRevision, status });
  return status;
}

interface Known {
  readonly record: ArticleRecord;
  readonly cleaned: string;
  readonly settings: number;
  readonly status: CleanedStatus;
}
const statuses = new WeakMap<EditScript, Known>();

function outdatedBy(folder: CorpusFolder, { id, article }: ArticleRecord, script: EditScript): CleanedStatus['outdatedBy'] {
  const planned = planOf(folder, id)?.script;
  if (planned === undefined) return null;
  if (planned.sourceHash !== script.sourceHash) return 'article';
  return applyEdits(article.text, planned.edits) === applyEdits(article.text, script.edits) ? null : 'cuts';
}

/** What a reader of an outdated cleaned copy should know, and what writing it again would do; null of one that is up to date. */
export function outdatedNote({
  outdatedBy: by,
  edited,
  layered,
}: CleanedStatus): { readonly message: string; readonly fix: string } | null {
  if (by === null) return null;
  const reason = by === 'article' ? CLEANED_MESSAGES.articleChanged : CLEANED_MESSAGES.cutsChanged;
  if (edited && by === 'article') return { message: `${reason} ${CLEANED_MESSAGES.conflict}`, fix: CLEANED_MESSAGES.writeDiscarding };
  if (edited || layered) return { message: CLEANED_MESSAGES.editsAreKept(reason), fix: CLEANED_MESSAGES.writeKeeping };
  return { message: reason, fix: CLEANED_MESSAGES.write };
}
