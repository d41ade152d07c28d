import { cleanedTarget, parseScript, SCRIPT_ENDING, scriptOf, serialiseScript, stateOf } from './core/clean/script';
import type { CleanEdit } from './core/clean/types';
import type { Corpus } from './core/corpus/corpus';
import { cleanedCopyOf } from './core/corpus/queries';
import { decodeText } from './decode';
import type { FileSource } from './files';
import { uriOf } from './selection';

/** A cleaned copy as it would be written, with the record of how it was made. */
export interface CopyPlan {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly edits: readonly CleanEdit[];
  readonly script: string;
  readonly copyUri: string;
  readonly scriptUri: string;
}

export type CopyOutcome = { readonly done: 'written' | 'unchanged' } | { readonly done: 'skipped'; readonly reason: string };

/** Null for an article that is not in the corpus, or whose name would leave the folder. */
export function planCopy(corpus: Corpus, id: string, outFolder: string): CopyPlan | null {
  const record = corpus.get(id);
  const copy = cleanedCopyOf(corpus, id);
  if (record === undefined || copy === null || cleanedTarget(id) === null) return null;
  const source = record.article.text;
  const copyUri = uriOf(outFolder, id);
  const script = serialiseScript(scriptOf(id, source, copy.edits));
  return { id, source, text: copy.text, edits: copy.edits, script, copyUri, scriptUri: `${copyUri}${SCRIPT_ENDING}` };
}

/** How the files that are there now stand to a plan. A copy without a readable script is taken for the researcher's own. */
export async function stateOfCopy(plan: CopyPlan, files: FileSource): Promise<'missing' | 'same' | 'replaceable' | 'edited by hand'> {
  const [copy, script] = await Promise.all([files.read(plan.copyUri), files.read(plan.scriptUri)]);
  if (copy === null) return 'missing';
  const copyText = decodeText(copy).text;
  const scriptText = script === null ? null : decodeText(script).text;
  if (copyText === plan.text && scriptText === plan.script) return 'same';
  const recorded = scriptText === null ? null : parseScript(scriptText).script;
  if (copyText === plan.text) return 'replaceable';
  return recorded === null || stateOf(plan.source, recorded, copyText) === 'edited by hand' ? 'edited by hand' : 'replaceable';
}

/** Writes a copy and its script, unless they stand there already or the copy was edited by hand. The copy comes first: one whose script is still the old one is known by its text. */
export async function writeCopy(plan: CopyPlan, files: FileSource, options: { readonly overwriteEdited: boolean }): Promise<CopyOutcome> {
  const state = await stateOfCopy(plan, files);
  if (state === 'same') return { done: 'unchanged' };
  if (state === 'edited by hand' && !options.overwriteEdited) {
    return { done: 'skipped', reason: 'The copy was edited by hand, or is not one of ours. It stays as it is.' };
  }
  const encoder = new TextEncoder();
  await files.write(plan.copyUri, encoder.encode(plan.text));
  await files.write(plan.scriptUri, encoder.encode(plan.script));
  return { done: 'written' };
}
