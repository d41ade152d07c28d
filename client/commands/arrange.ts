import * as vscode from 'vscode';
import type { Arrangement } from '../views/views';
import { type Command, type Context, isRecord } from './command';

/** A tree that can be filtered: what is asked for, and the commands that filter it and that show all of it again. */
interface Filter {
  readonly view: 'articles' | 'entities' | 'dates' | 'reuse' | 'annotations';
  readonly prompt: string;
  readonly filter: Pick<Command, 'name' | 'fails'>;
  readonly clear: Pick<Command, 'name' | 'fails'>;
}

const FILTERS: readonly Filter[] = [
  {
    view: 'articles',
    prompt: vscode.l10n.t('Words of a title, outlet or path, or the name of an entity'),
    filter: { name: 'filterArticles', fails: vscode.l10n.t('Could not filter the articles') },
    clear: { name: 'clearArticlesFilter', fails: vscode.l10n.t('Could not show all articles') },
  },
  {
    view: 'entities',
    prompt: vscode.l10n.t('Words of a name or alias'),
    filter: { name: 'filterEntities', fails: vscode.l10n.t('Could not filter the entities') },
    clear: { name: 'clearEntitiesFilter', fails: vscode.l10n.t('Could not show all entities') },
  },
  {
    view: 'dates',
    prompt: vscode.l10n.t('Part of a date, such as 4 September, 2018-09 or Tuesday'),
    filter: { name: 'filterDates', fails: vscode.l10n.t('Could not filter the dates') },
    clear: { name: 'clearDatesFilter', fails: vscode.l10n.t('Could not show all dates') },
  },
  {
    view: 'reuse',
    prompt: vscode.l10n.t('Words of a copied text, or of the title or path of an article it occurs in'),
    filter: { name: 'filterReuse', fails: vscode.l10n.t('Could not filter the copied texts') },
    clear: { name: 'clearReuseFilter', fails: vscode.l10n.t('Could not show all copied texts') },
  },
  {
    view: 'annotations',
    prompt: vscode.l10n.t(
      'Words, and any of tag:claim, entity:ghani, article:talks, annotator:me, outlet:"The Post", date:2018-08, state:orphan',
    ),
    filter: { name: 'filterAnnotations', fails: vscode.l10n.t('Could not filter the annotations') },
    clear: { name: 'clearAnnotationsFilter', fails: vscode.l10n.t('Could not show all annotations') },
  },
];

/** `filterArticles(words?)`, where the words are asked for if they are not given, `clearArticlesFilter()`, and their like. */
const filterCommands = ({ view, prompt, filter, clear }: Filter): readonly Command[] => [
  {
    ...filter,
    run: async ({ views }, given) => {
      const value = views.arrangement[view].filter;
      const words = typeof given === 'string' ? given : await vscode.window.showInputBox({ prompt, value });
      if (words !== undefined) views.arrange(view, 'filter', words.trim());
    },
  },
  { ...clear, run: async ({ views }) => views.arrange(view, 'filter', '') },
];

/** How the trees are sorted, grouped and filtered. */
export const arrangeCommands: readonly Command[] = [
  ...arrangements('articles', 'sort', ['date', 'title', 'path', 'problems']),
  ...arrangements('articles', 'group', ['none', 'outlet', 'year', 'folder']),
  ...arrangements('entities', 'sort', ['name', 'mentions', 'register']),
  ...arrangements('reuse', 'group', ['text', 'article']),
  ...arrangements('annotations', 'group', ['text', 'tag', 'entity', 'article', 'annotator', 'outlet', 'date', 'state']),
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
