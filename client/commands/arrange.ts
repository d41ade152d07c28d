import * as vscode from 'vscode';
import type { Arrangement } from '../views/views';
import { type Command, type Context, isRecord } from './command';

/** How the trees are sorted, grouped and filtered. */
export const arrangeCommands: readonly Command[] = [
  ...arrangements('articles', 'sort', ['date', 'title', 'path', 'problems']),
  ...arrangements('articles', 'group', ['none', 'outlet', 'year', 'folder']),
  ...arrangements('entities', 'sort', ['name', 'mentions', 'register']),
  ...arrangements('reuse', 'group', ['text', 'article']),
  ...arrangements('annotations', 'group', ['tag', 'article', 'annotator']),
  { name: 'filterArticles', what: 'filter the articles', run: (context, words) => filter(context, 'articles', words) },
  { name: 'filterEntities', what: 'filter the entities', run: (context, words) => filter(context, 'entities', words) },
  { name: 'filterDates', what: 'filter the dates', run: (context, words) => filter(context, 'dates', words) },
  { name: 'filterReuse', what: 'filter the copied texts', run: (context, words) => filter(context, 'reuse', words) },
  { name: 'clearArticlesFilter', what: 'show all articles', run: async ({ views }) => views.arrange('articles', 'filter', '') },
  { name: 'clearEntitiesFilter', what: 'show all entities', run: async ({ views }) => views.arrange('entities', 'filter', '') },
  { name: 'clearDatesFilter', what: 'show all dates', run: async ({ views }) => views.arrange('dates', 'filter', '') },
  { name: 'clearReuseFilter', what: 'show all copied texts', run: async ({ views }) => views.arrange('reuse', 'filter', '') },
  { name: 'refresh', what: 'read the folder again', run: refresh },
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

async function filter({ views }: Context, view: 'articles' | 'entities' | 'dates' | 'reuse', given: unknown): Promise<void> {
  const prompt = {
    articles: 'Words of the title, outlet or path, or the name of an entity',
    entities: 'Words of a name or an alias',
    dates: 'Part of a date, as in 4 September, 2018-09 or Tuesday',
    reuse: 'Words of a copied text, or of the title or path of an article that has it',
  }[view];
  const words = typeof given === 'string' ? given : await vscode.window.showInputBox({ prompt, value: views.arrangement[view].filter });
  if (words !== undefined) views.arrange(view, 'filter', words.trim());
}

/** Reads the folders again from the top, whatever the editor's watcher saw, and draws the trees. */
async function refresh({ session, views }: Context): Promise<void> {
  await session.folders.refresh();
  await session.update();
  await Promise.all(session.folders.all.map(({ uri }) => session.ask('refresh', { folder: uri.toString() })));
  views.refresh();
}

async function showMore(_: Context, node: unknown): Promise<void> {
  if (isRecord(node) && typeof node.showMore === 'function') node.showMore();
}
