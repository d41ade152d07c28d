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
  {
    name: 'filterArticles',
    fails: vscode.l10n.t('Could not filter the articles'),
    run: (context, words) => filter(context, 'articles', words),
  },
  {
    name: 'filterEntities',
    fails: vscode.l10n.t('Could not filter the entities'),
    run: (context, words) => filter(context, 'entities', words),
  },
  { name: 'filterDates', fails: vscode.l10n.t('Could not filter the dates'), run: (context, words) => filter(context, 'dates', words) },
  {
    name: 'filterReuse',
    fails: vscode.l10n.t('Could not filter the copied texts'),
    run: (context, words) => filter(context, 'reuse', words),
  },
  {
    name: 'clearArticlesFilter',
    fails: vscode.l10n.t('Could not show all articles'),
    run: async ({ views }) => views.arrange('articles', 'filter', ''),
  },
  {
    name: 'clearEntitiesFilter',
    fails: vscode.l10n.t('Could not show all entities'),
    run: async ({ views }) => views.arrange('entities', 'filter', ''),
  },
  {
    name: 'clearDatesFilter',
    fails: vscode.l10n.t('Could not show all dates'),
    run: async ({ views }) => views.arrange('dates', 'filter', ''),
  },
  {
    name: 'clearReuseFilter',
    fails: vscode.l10n.t('Could not show all copied texts'),
    run: async ({ views }) => views.arrange('reuse', 'filter', ''),
  },
  { name: 'refresh', fails: vscode.l10n.t('Could not read the folder again'), run: refresh },
  { name: 'showMore', fails: vscode.l10n.t('Could not show more'), run: showMore },
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
      fails: vscode.l10n.t('Could not sort or group the view'),
      run: async ({ views }) => views.arrange(view, key, value),
    })),
  );
}

async function filter({ views }: Context, view: 'articles' | 'entities' | 'dates' | 'reuse', given: unknown): Promise<void> {
  const prompt = {
    articles: vscode.l10n.t('Words of a title, outlet or path, or the name of an entity'),
    entities: vscode.l10n.t('Words of a name or alias'),
    dates: vscode.l10n.t('Part of a date, such as 4 September, 2018-09 or Tuesday'),
    reuse: vscode.l10n.t('Words of a copied text, or of the title or path of an article it occurs in'),
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
