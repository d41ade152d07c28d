import { type CleanedState, type FoundCleaned, layeredText, withHandEdits } from '../core/clean/layers';
import { CLEANED_FOLDER, isSafeCleanedName, SCRIPT_ENDING } from '../core/clean/paths';
import { applyEdits, parseScript, scriptOf, serialiseScript } from '../core/clean/script';
import { type CleanOptions, CUT_KINDS, DEFAULT_CLEAN_OPTIONS, type EditScript } from '../core/clean/types';
import type { Corpus } from '../core/corpus/corpus';
import { cleanedTextOf } from '../core/corpus/queries';
import { isBroken } from '../core/yaml/read';
import { decodeText } from '../decode';
import type { FileSource } from '../files';
import { uriOf } from '../selection';
import { CLEANED_MESSAGES } from './messages';

/** A cleaned copy as an article makes it, before the edits made by hand in an existing cleaned copy are added. */
export interface CleanedPlan {
  readonly id: string;
  readonly source: string;
  /** Without edits by hand. */
  readonly script: EditScript;
  /** The folder no cleaned copy leaves. */
  readonly folder: string;
  readonly cleanedUri: string;
  readonly scriptUri: string;
}

export type CleanedOutcome =
  | {
      /** `recorded`: the cleaned copy stays as it is, and its script is brought up to date. */
      readonly done: 'written' | 'recorded' | 'unchanged';
      /** How the file that existed compares with the one written now. */
      readonly was: CleanedState;
      /** How many edits made by hand are in the cleaned copy, and how many only in its script, as they no longer have a place. */
      readonly handEdits: number;
      readonly unplaced: number;
    }
  | { readonly done: 'skipped'; readonly reason: string };

/** Null for an article that is not in the corpus, or whose name no cleaned copy can have. */
export function planCleaned(
  corpus: Corpus,
  id: string,
  outFolder: string,
  options: CleanOptions = DEFAULT_CLEAN_OPTIONS,
): CleanedPlan | null {
  const record = corpus.get(id);
  const cleaned = cleanedTextOf(corpus, id, options);
  if (record === undefined || cleaned === null || !isSafeCleanedName(id)) return null;
  const source = record.article.text;
  const cleanedUri = uriOf(outFolder, id);
  const script = scriptOf(id, source, cleaned.edits, { options });
  return { id, source, script, folder: outFolder, cleanedUri, scriptUri: `${cleanedUri}${SCRIPT_ENDING}` };
}

/** How many passages a cleaned copy leaves out. */
export const cutsOf = ({ edits }: Pick<EditScript, 'edits'>): number =>
  edits.filter(({ kind }) => CUT_KINDS.some(cut => cut === kind)).length;

/** The cleaned copy and the script at a URI. A cleaned copy that is not text has no script. */
export async function findCleaned(cleanedUri: string, files: FileSource): Promise<FoundCleaned> {
  return foundIn(await bytesOf(cleanedUri, files));
}

/** What is on the disk at a cleaned copy's URI. */
interface CleanedBytes {
  readonly cleaned: Uint8Array | null;
  readonly script: Uint8Array | null;
}

async function bytesOf(cleanedUri: string, files: FileSource): Promise<CleanedBytes> {
  const [cleaned, script] = await Promise.all([files.read(cleanedUri), files.read(`${cleanedUri}${SCRIPT_ENDING}`)]);
  return { cleaned, script };
}

function foundIn(bytes: CleanedBytes): FoundCleaned {
  const cleaned = bytes.cleaned === null ? null : decodeText(bytes.cleaned);
  if (cleaned?.encoding === 'binary') return { cleaned: '\0', scriptText: null, script: null };
  const scriptText = bytes.script === null ? null : decodeText(bytes.script).text;
  return { cleaned: cleaned?.text ?? null, scriptText, script: scriptText === null ? null : parseScript(scriptText).script };
}

/**
 * Writes a cleaned copy and its script, unless they are there already. Edits made by hand in the existing cleaned copy are kept, as a
 * layer of the script; where that is not possible the cleaned copy is skipped. `overwriteEdited` gives such edits up.
 */
export async function writeCleaned(
  plan: CleanedPlan,
  files: FileSource,
  options: { readonly overwriteEdited: boolean },
): Promise<CleanedOutcome> {
  const within = projectOf(plan.folder);
  if (!(await files.isBelow(within, plan.cleanedUri)) || !(await files.isBelow(within, plan.scriptUri)))
    return { done: 'skipped', reason: CLEANED_MESSAGES.linkLeadsOut };
  return files.exclusively(within, async () => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const outcome = await writeOver(plan, files, options, within);
      if (outcome !== null) return outcome;
    }
    return { done: 'skipped', reason: CLEANED_MESSAGES.keepsChanging };
  });
}

/** As {@link writeCleaned}; null where somebody else wrote a file meanwhile. */
async function writeOver(
  plan: CleanedPlan,
  files: FileSource,
  options: { readonly overwriteEdited: boolean },
  within: string,
): Promise<CleanedOutcome | null> {
  const bytes = await bytesOf(plan.cleanedUri, files);
  const found = foundIn(bytes);
  const kept = layeredText(plan.source, plan.script, found);
  if (!options.overwriteEdited) {
    if (kept.state === 'conflict' || kept.state === 'not ours') return { done: 'skipped', reason: WHY_SKIPPED[kept.state] };
  }
  const { text, script } = options.overwriteEdited ? { text: applyEdits(plan.source, plan.script.edits), script: plan.script } : kept;
  const scriptText = serialiseScript(script);
  const counts = { was: kept.state, handEdits: script.handEdits.length, unplaced: script.unplaced.length };
  if (found.cleaned === text && found.scriptText === scriptText) return { done: 'unchanged', ...counts };
  const encoder = new TextEncoder();
  // The script comes last: a cleaned copy whose script is still the old one is known by its text.
  if (found.cleaned !== text && !(await files.swap(plan.cleanedUri, bytes.cleaned, encoder.encode(text), within))) return null;
  if (found.scriptText !== scriptText && !(await files.swap(plan.scriptUri, bytes.script, encoder.encode(scriptText), within))) return null;
  return { done: found.cleaned === text ? 'recorded' : 'written', ...counts };
}

/** How often a cleaned copy is tried again where other programs write at the same moment. */
const MOST_TRIES = 5;

/**
 * Records what was edited by hand in a cleaned copy as soon as that is saved, in its script alone: a later change of the article then
 * leaves the edits known. `source` is the article's current text. False where there is nothing to record, or a link leads out of
 * `folder`.
 */
export async function recordHandEdits(source: string, folder: string, cleanedUri: string, files: FileSource): Promise<boolean> {
  const scriptUri = `${cleanedUri}${SCRIPT_ENDING}`;
  const within = projectOf(folder);
  return files.exclusively(within, async () => {
    const bytes = await bytesOf(cleanedUri, files);
    const script = withHandEdits(source, foundIn(bytes));
    if (script === null || !(await files.isBelow(within, scriptUri))) return false;
    return files.swap(scriptUri, bytes.script, new TextEncoder().encode(serialiseScript(script)), within);
  });
}

/** What no link may lead out of: the folder itself, or for `pressmark/cleaned` the project, because that folder may be a link as well. */
function projectOf(folder: string): string {
  const own = `/${CLEANED_FOLDER.slice(0, -1)}`;
  return folder.endsWith(own) ? folder.slice(0, -own.length) : folder;
}

/** Why nothing may be cleaned now: a broken file of decisions could hold one that keeps a passage. Null where all can be read. */
export function whyNotClean(corpus: Corpus): string | null {
  const files = { 'articles.yaml': corpus.articleEntriesProblems, 'furniture.yaml': corpus.decisions.problems };
  const broken = Object.entries(files).find(([, problems]) => isBroken(problems));
  return broken === undefined ? null : CLEANED_MESSAGES.brokenDecisions(broken[0]);
}

/** Why a cleaned copy is left as it is, by its state. */
export const WHY_SKIPPED = { conflict: CLEANED_MESSAGES.conflict, 'not ours': CLEANED_MESSAGES.notOurs } as const;
