import type { TextEdit } from '../text/problem';
import { replaceText } from '../yaml/textLists';
import { readArticleEntriesFile } from './articleEntriesFile';
import { articleEntriesRefusal } from './articleEntryEdits';

/**
 * The edits of `articles.yaml` after which the articles that say that the entity `from` is meant say so of `to`, because the two were merged or
 * the id was changed. None where the file cannot be edited safely.
 */
export function renameMeanings(text: string, from: string, to: string): TextEdit[] {
  const file = readArticleEntriesFile(text);
  if (file.articles === undefined || articleEntriesRefusal(text, file) !== undefined) return [];
  return file.articles.fields.flatMap(({ value }) => (value.kind === 'map' ? replaceText(text, value, 'meanings', from, to) : []));
}
