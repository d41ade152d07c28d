import { ENGLISH } from './english/grammar';
import { compileLanguage, type Language } from './language';

export { describeDate, describeDistance, describeValue, labelOf, weekdayName } from './english/describe';
export { explanationOf } from './english/explanation';

let english: Language | undefined;

/**
 * The language of texts that do not say theirs, compiled when it is first asked for. A second language is a folder beside `english`
 * and a choice made here.
 */
export function defaultLanguage(): Language {
  english ??= compileLanguage(ENGLISH);
  return english;
}
