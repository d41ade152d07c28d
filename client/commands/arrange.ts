import * as vscode from 'vscode';
import type { Arrangement } from '../views/views';
import { type Command, type Context, isRecord } from './command';

/** How the trees are sorted, grouped and filtered. */
export const arrangeCommands: readonly Command[] = [
  ...arrangements('articles', 'sort', ['date', 'title', 'path', 'problems']),
  ...arrangements('articles', 'group', ['none', 'outlet', 'year', 'folder']),
  ...arrangements('entities', 'sort', ['name', 'mentions', 'register']),
  ...arrangements('annotations', 'group', ['tag', 'article', 'annotator']),
  { name: 'filterArticles', what: 'filter the articles', run: (context, words) => filter(context, 'articles', words) },
  { name: 'filterEntities', what: 'filter the entities', run: (context, words) => filter(context, 'entities', words) },
  { name: 'filterDates', what: 'filter the dates', run: (context, words) => filter(context, 'dates', words) },
  { name: 'clearArticlesFilter', what: 'show all articles', run: async ({ views }) => views.arrange('articles', 'filter', '') },
  { name: 'clearEntitiesFilter', what: 'show all entities', run: async ({ views }) => views.arrange('entities', 'filter', '') },
  { name: 'clearDatesFilter', what: 'show all dates', run: async ({ views }) => views.arrange('dates', 'filter', '') },
  { name: 'refresh', what: 'refresh its views', run: async ({ views }) => views.refresh() },
  { name: 'showMore', what: 'show more', run: showMore },
];

/**
 * `pressmark.articles.sort.date` and its like: one command for each value of one way to arrange a tree. Menus show `.current` in
 * its place, with a tick, while the tree is arranged so: an extension cannot tick a line of a menu otherwise.
 */
function arrangements<View extends keyof Arrangement, Key extends keyof Arrangement[View] & string>(
  view: View,
  key: Key,
  values: readonly Arrangement[View][Key][],
): Command[] {
  return values.flatMap(value =>
    ['', '.current'].map(suffix => ({
      name: `${view}.${key}.${String(value)}${suffix}`,
      what: `arrange the ${view}`,
      run: async ({ views }) => views.arrange(view, key, value),
    })),
  );
}

async function filter({ views }: Context, view: 'articles' | 'entities' | 'dates', given: unknown): Promise<void> {
  const prompt = {
    articles: 'Words of the title, outlet or path, or the name of an entity',
    entities: 'Words of a name or an alias',
    dates: 'Part of a date, as in 4 September, 2018-09 or Tuesday',
  }[view];
  const words = typeof given === 'string' ? given : await vscode.window.showInputBox({ prompt, value: views.arrangement[view].filter });
  if (words !== undefined) views.arrange(view, 'filter', words.trim());
}

async function showMore(_: Context, node: unknown): Promise<void> {
  if (isRecord(node) && typeof node.showMore === 'function') node.showMore();
}
