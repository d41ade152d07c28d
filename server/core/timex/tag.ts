import { findTimexes, type TaggedPassage } from './find';
import type { Language } from './language';
import { DEFAULT_LANGUAGE } from './languages';
import { resolveTimexes } from './resolve';
import type { Timex } from './types';

/**
 * The time expressions of a text, valued as TIMEX3 does. `passages` are sorted and do not overlap, and no expression crosses their
 * borders. `published` is the publication date as 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; where it is null or too coarse, what depends on
 * it has the value null or stays open ('XXXX-09-04'). Never throws; linear in the text.
 */
export function tagText(
  text: string,
  passages: readonly TaggedPassage[],
  published: string | null,
  language: Language = DEFAULT_LANGUAGE,
): Timex[] {
  return resolveTimexes(findTimexes(text, passages, language), passages, published === null ? null : { value: published });
}
