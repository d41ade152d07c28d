import { defaultLanguage, findTimexes, type Language, resolveTimexes, type TaggedPassage, type Timex } from '../../server/core/timex/index';

/** The time expressions of a text, valued against its publication date (ISO, may be partial), in one go. */
export function tagText(
  text: string,
  passages: readonly TaggedPassage[],
  published: string | null,
  language: Language = defaultLanguage(),
): Timex[] {
  return resolveTimexes(findTimexes(text, passages, language), passages, published === null ? null : { value: published });
}
