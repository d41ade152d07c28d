import * as vscode from 'vscode';
import type { Arrangement } from '../views/views';
import { type Command, type Context, isRecord } from './command';

/** A tree that can be filtered: what is asked for, and what is said where filtering it, or showing all of it again, fails. */
interface Filter {
  readonly view: 'articles' | 'entities' | 'dates' | 'reuse';
  readonly prompt: string;
  readonly filterFails: string;
  readonly clearFails: string;
}

const FILTERS: readonly Filter[] = [
  {
    view: 'articles',
    prompt: vscode.l10n.t('Words of a title, outlet or path, or the name of an entity'),
    filterFails: vscode.l10n.t('Could not filter the articles'),
    clearFails: vscode.l10n.t('Could not show all articles'),
  },
  {
    view: 'entities',
    prompt: vscode.l10n.t('Words of a name or alias'),
    filterFails: vscode.l10n.t('Could not filter the entities'),
    clearFails: vscode.l10n.t('Could not show all entities'),
  },
  {
    view: 'dates',
    prompt: vscode.l10n.t('Part of a date, such as 4 September, 2018-09 or Tuesday'),
    filterFails: vscode.l10n.t('Could not filter the dates'),
    clearFails: vscode.l10n.t('Could not show all dates'),
  },
  {
    view: 'reuse',
    prompt: vscode.l10n.t('Words of a copied text, or of the title or path of an article it occurs in'),
    filterFails: vscode.l10n.t('Could not filter the copied texts'),
    clearFails: vscode.l10n.t('Could not show all copied texts'),
  },
];

/** How the trees are sorted, grouped and filtered. */
export const arrangeCommands: readonly Command[] = [
  ...arrangements('articles', 'sort', ['date', 'title', 'path', 'problems']),
  ...arrangements('articles', 'group', ['none', 'outlet', 'year', 'folder']),
  ...arrangements('entities', 'sort', ['name', 'mentions', 'register']),
  ...arrangements('reuse', 'group', ['text', 'article']),
  ...arrangements('annotations', 'group', ['tag', 'article', 'annotator']),
  ...FILTERS.flatMap(filterCommands),
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

/** `filterArticles(words?)`, where the words are asked for if they are not given, `clearArticlesFilter()`, and their like. */
function filterCommands({ view, prompt, filterFails, clearFails }: Filter): readonly Command[] {
  const name = view.charAt(0).toUpperCase() + view.slice(1);
  return [
    {
      name: `filter${name}`,
      fails: filterFails,
      run: async ({ views }, given) => {
        const words =
          typeof given === 'string' ? given : await vscode.window.showInputBox({ prompt, value: views.arrangement[view].filter });
        if (words !== undefined) views.arrange(view, 'filter', words.trim());
      },
    },
    { name: `clear${name}Filter`, fails: clearFails, run: async ({ views }) => views.arrange(view, 'filter', '') },
  ];
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
