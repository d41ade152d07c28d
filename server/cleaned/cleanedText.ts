import { layeredText } from '../core/clean/layers';
import { CLEANED_FOLDER, isSafeCleanedName } from '../core/clean/paths';
import type { Corpus } from '../core/corpus/corpus';
import { cleanedTextOf } from '../core/corpus/queries';
import type { FileSource } from '../files';
import { uriOf } from '../selection';
import { findCleaned, planCleaned } from './cleanedFiles';

/**
 * The cleaned text of an article as it would be written now, with what was edited by hand in the cleaned copy of the folder; null for an
 * article that is not in the corpus. `project` is the URI of its folder.
 */
export async function currentCleanedText(corpus: Corpus, id: string, project: string, files: FileSource): Promise<string | null> {
  const out = uriOf(project, CLEANED_FOLDER.slice(0, -1));
  if (!isSafeCleanedName(id)) return cleanedTextOf(corpus, id)?.text ?? null;
  const found = await findCleaned(uriOf(out, id), files);
  const plan = planCleaned(corpus, id, out, found.script?.options);
  return plan === null ? null : layeredText(plan.source, plan.script, found).text;
}
