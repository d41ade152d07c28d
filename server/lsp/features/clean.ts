import type { CancellationToken } from 'vscode-languageserver';
import { type CleanedPlan, cutsOf, findCleaned, whyNotClean, writeCleaned } from '../../cleaned/cleanedFiles';
import { CLEANED_MESSAGES } from '../../cleaned/messages';
import { layeredText } from '../../core/clean/layers';
import type { CleanParams, CleanPreview, CleanSummary } from '../../protocol';
import { idOf } from '../../selection';
import { planOf } from '../cleaned/cleanedStatus';
import type { CorpusFolder } from '../folder';
import { progressOf } from '../progress';
import { messageOf } from '../reading';
import { requests } from '../requests';
import type { Session } from '../session';
import { articleOnceRead, folderOf } from '../targets';
import { nextTurn } from '../timing';
import { normalUri } from '../uris';

/** Cleaned copies: as they would be written, and writing them. Sources are never touched. */
export function handleClean(session: Session): void {
  session.handleChange(requests.cleanPreview, async ({ uri }): Promise<CleanPreview> => {
    const { folder, record } = await articleOnceRead(session, uri);
    const plan = requiredPlan(folder, record.id);
    const buffer = session.documents.get(normalUri(plan.cleanedUri))?.getText();
    const found = await findCleaned(plan.cleanedUri, session.files);
    const { state, text, script } = layeredText(plan.source, plan.script, { ...found, cleaned: buffer ?? found.cleaned });
    return {
      text,
      target: plan.cleanedUri,
      cuts: cutsOf(script),
      upToDate: state === 'up to date',
      editedByHand: state === 'conflict' || state === 'not ours',
      state,
      handEdits: script.handEdits.length,
      unplaced: script.unplaced.length,
    };
  });
  session.handleChange(requests.clean, (params, token) => cleanAll(session, params, token));
}

function requiredPlan(folder: CorpusFolder, id: string): CleanedPlan {
  const plan = planOf(folder, id);
  if (plan === null) throw new Error(CLEANED_MESSAGES.noArticle(id));
  return plan;
}

/** Says which file of the researcher's decisions a limit or an error keeps from being read; null where all are read. */
export function unreadDecisions(folder: CorpusFolder): string | null {
  for (const file of ['articleEntries', 'furniture'] as const) {
    const uri = folder.ownUri(file);
    const reason = folder.leftOut.get(uri);
    if (reason !== undefined) return CLEANED_MESSAGES.unreadDecisions(idOf(folder.uri, uri) ?? uri, reason);
  }
  return null;
}

/** One after the other: what fails or is skipped is listed and the rest is written. */
async function cleanAll(session: Session, params: CleanParams, token: CancellationToken): Promise<CleanSummary> {
  const folder = folderOf(session, params.folder);
  const broken = unreadDecisions(folder) ?? whyNotClean(folder.corpus);
  if (broken !== null) throw new Error(broken);
  const uris = params.uris?.map(normalUri) ?? folder.corpus.ids().map(id => folder.uriOf(id));
  const written: string[] = [];
  const skipped: { uri: string; reason: string }[] = [];
  const handEdited: { uri: string; handEdits: number; unplaced: number }[] = [];
  let unchanged = 0;
  let renewed = 0;
  const progress = progressOf(session, params.workDoneToken);
  progress.begin(CLEANED_MESSAGES.writing);
  let cancelled = false;
  for (const [index, uri] of uris.entries()) {
    await nextTurn();
    cancelled = token.isCancellationRequested;
    if (cancelled) break;
    progress.report(index / uris.length, CLEANED_MESSAGES.progress(index + 1, uris.length));
    try {
      const plan = requiredPlan(folder, folder.record(uri)?.id ?? uri);
      const outcome = await writeCleaned(plan, session.files, { overwriteEdited: params.overwriteEdited === true });
      folder.cleaned.onFileEvent({ uri: plan.scriptUri, kind: 'changed' });
      if ('reason' in outcome) skipped.push({ uri, reason: outcome.reason });
      else {
        if (outcome.handEdits + outcome.unplaced > 0)
          handEdited.push({ uri: plan.cleanedUri, handEdits: outcome.handEdits, unplaced: outcome.unplaced });
        if (outcome.done === 'written' && outcome.was === 'stale') renewed++;
        if (outcome.done === 'written') written.push(plan.cleanedUri);
        else unchanged++;
      }
    } catch (error) {
      skipped.push({ uri, reason: messageOf(error) });
    }
  }
  progress.end();
  return { written, renewed, unchanged, skipped, handEdited, cancelled };
}
