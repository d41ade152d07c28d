import * as vscode from 'vscode';
import type {
  Page,
  Paging,
  RecurringLinesItem,
  RelatedArticleItem,
  ReuseArticleItem,
  ReuseCopyItem,
  ReuseGroupItem,
  SharedPassageItem,
} from '../../server/protocol';
import { counts } from '../counts';
import type { Session } from '../session';
import { folderTreeItem, markdownOf } from './items';
import { createPagedTree, type PagedTree, pageOf, type Row } from './pagedTree';

export type ReuseNodeData =
  | RecurringLinesItem
  | ReuseGroupItem
  | ReuseCopyItem
  | ReuseArticleItem
  | RelatedArticleItem
  | SharedPassageItem
  | { readonly kind: 'folder' };

/** How the tree is arranged; kept per workspace. */
export interface ReuseArrangement {
  group: 'text' | 'article';
  filter: string;
}

type Rows = Promise<Page<Row<ReuseNodeData>>>;

/** Copied texts with their copies, or articles with those they share text with. */
export function createReuseTree(session: Session, arrangement: ReuseArrangement): PagedTree<ReuseNodeData> {
  const filter = (): { filter?: string } => (arrangement.filter === '' ? {} : { filter: arrangement.filter });
  const texts = async (folder: string, paging: Paging, recurring: boolean): Rows => {
    const { total, items } = await session.ask('reuse', { folder, ...paging, ...(recurring ? { recurring } : filter()) });
    return { total, items: items.map(item => (item.kind === 'reuseGroup' ? groupRow(item) : recurringRow(item))) };
  };
  const recurringRow = (lines: RecurringLinesItem): Row<ReuseNodeData> => {
    const item = new vscode.TreeItem(vscode.l10n.t('Recurring lines'), vscode.TreeItemCollapsibleState.Collapsed);
    item.description = lines.count.toLocaleString('en');
    item.tooltip = vscode.l10n.t('Short lines that occur in many articles, such as menus and credits. They are page furniture, not reuse.');
    item.iconPath = new vscode.ThemeIcon('list-flat');
    item.contextValue = 'recurringLines';
    return { key: 'recurring', item, data: lines, children: paging => texts(lines.folder, paging, true) };
  };
  const groupRow = (group: ReuseGroupItem): Row<ReuseNodeData> => ({
    key: `group:${group.group}`,
    item: groupTreeItem(group),
    data: group,
    children: async paging => {
      const { total, items } = await session.ask('reuseCopies', { folder: group.folder, group: group.group, ...paging });
      return { total, items: items.map(copyRow) };
    },
  });
  const articles = async (folder: string, paging: Paging): Rows => {
    const { total, items } = await session.ask('reuseArticles', { folder, ...paging, ...filter() });
    return { total, items: items.map(articleRow) };
  };
  const articleRow = (article: ReuseArticleItem): Row<ReuseNodeData> => ({
    key: article.uri,
    item: articleTreeItem(article),
    data: article,
    card: { of: 'article', uri: article.uri },
    children: async paging => {
      const { total, items } = await session.ask('relatedArticles', { uri: article.uri, ...paging });
      return { total, items: items.map(relatedRow) };
    },
  });
  const relatedRow = (related: RelatedArticleItem): Row<ReuseNodeData> => ({
    key: related.otherUri,
    item: relatedTreeItem(related),
    data: related,
    children: async paging => {
      const { total, items } = await session.ask('sharedPassages', { uri: related.uri, other: related.otherUri, ...paging });
      return { total, items: items.map(sharedRow) };
    },
  });
  const inFolder = (folder: vscode.WorkspaceFolder, paging: Paging): Rows =>
    arrangement.group === 'text' ? texts(folder.uri.toString(), paging, false) : articles(folder.uri.toString(), paging);
  return createPagedTree(
    'pressmark.reuse',
    session,
    async paging => {
      const [only, ...others] = session.folders.all;
      if (only !== undefined && others.length === 0) return inFolder(only, paging);
      const rows = session.folders.all.map(
        (folder): Row<ReuseNodeData> => ({
          key: folder.uri.toString(),
          item: folderTreeItem(folder),
          data: { kind: 'folder' },
          children: within => inFolder(folder, within),
        }),
      );
      return pageOf(rows, paging);
    },
    { canSelectMany: true },
  );
}

/** The icon alone says whether a text is copied word for word. */
const ICONS: Readonly<Record<ReuseGroupItem['form'] | ReuseCopyItem['form'], string>> = {
  exact: 'copy',
  near: 'diff',
  furniture: 'dash',
  first: 'quote',
};

function groupTreeItem({ form, label, copies, articles, words, differences }: ReuseGroupItem): vscode.TreeItem {
  const item = new vscode.TreeItem(beginningOf(label), vscode.TreeItemCollapsibleState.Collapsed);
  const places =
    articles === copies ? counts.articles(articles) : vscode.l10n.t('{0} in {1}', counts.copies(copies), counts.articles(articles));
  item.description = `${places} · ${differences}`;
  item.iconPath = new vscode.ThemeIcon(ICONS[form]);
  item.contextValue = 'reuseGroup';
  item.tooltip = new vscode.MarkdownString(
    `${markdownOf(label)}\n\n${vscode.l10n.t('{0} in {1}', counts.copies(copies), counts.articles(articles))} · ${counts.words(words)} · ${differences}`,
  );
  item.accessibilityInformation = { label: vscode.l10n.t('Copied text: {0}, {1}', label, item.description) };
  return item;
}

function copyRow(copy: ReuseCopyItem): Row<ReuseNodeData> {
  const { uri, range, otherUri, otherRange } = copy;
  const item = new vscode.TreeItem(beginningOf(copy.title));
  item.description = [copy.date ?? vscode.l10n.t('undated'), copy.differences].filter(part => part !== '').join(' · ');
  item.iconPath = new vscode.ThemeIcon(ICONS[copy.form]);
  item.contextValue = copy.form === 'first' ? 'reuseFirstCopy' : 'reuseCopy';
  item.command = { command: 'pressmark.revealMention', title: vscode.l10n.t('Open This Copy'), arguments: [uri, [range]] };
  const { line, character } = range.start;
  return {
    key: `${uri}:${line}:${character}`,
    item,
    data: copy,
    // Read from the first copy on: what this one has otherwise is marked in it.
    card:
      copy.form === 'first' ? { of: 'article', uri } : { of: 'copies', uri: otherUri, range: otherRange, otherUri: uri, otherRange: range },
  };
}

function articleTreeItem({ uri, title, date, passages, articles }: ReuseArticleItem): vscode.TreeItem {
  const item = new vscode.TreeItem(beginningOf(title), vscode.TreeItemCollapsibleState[articles === 0 ? 'None' : 'Collapsed']);
  const shared =
    articles === 0
      ? vscode.l10n.t('{0} repeated', counts.passages(passages))
      : vscode.l10n.t('{0} in {1}', counts.passages(passages), counts.others(articles));
  item.description = `${shared} · ${date ?? vscode.l10n.t('undated')}`;
  item.iconPath = new vscode.ThemeIcon('note');
  item.contextValue = 'reuseArticle';
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open Article'), arguments: [vscode.Uri.parse(uri)] };
  return item;
}

function relatedTreeItem({ title, passages, shareHere, order, sameOrder, summary }: RelatedArticleItem): vscode.TreeItem {
  const item = new vscode.TreeItem(beginningOf(title), vscode.TreeItemCollapsibleState.Collapsed);
  const sequence = passages < 2 ? undefined : sameOrder ? vscode.l10n.t('same order') : vscode.l10n.t('different order');
  item.description = [percent(shareHere), order ?? vscode.l10n.t('not known which came first'), sequence]
    .filter(part => part !== undefined)
    .join(' · ');
  item.tooltip = new vscode.MarkdownString(markdownOf(summary));
  item.iconPath = new vscode.ThemeIcon('references');
  item.contextValue = 'relatedArticle';
  item.accessibilityInformation = { label: `${title}: ${summary}` };
  return item;
}

function sharedRow(shared: SharedPassageItem): Row<ReuseNodeData> {
  const { uri, range, otherUri, otherRange } = shared;
  const item = new vscode.TreeItem(beginningOf(shared.label));
  item.description = `${shared.differences} · ${vscode.l10n.t('line {0} ↔ {1}', range.start.line + 1, otherRange.start.line + 1)}`;
  item.iconPath = new vscode.ThemeIcon(ICONS[shared.form]);
  item.contextValue = 'sharedPassage';
  item.command = { command: 'pressmark.revealMention', title: vscode.l10n.t('Open This Copy'), arguments: [uri, [range]] };
  return {
    key: `${range.start.line}:${range.start.character}:${otherRange.start.line}:${otherRange.start.character}`,
    item,
    data: shared,
    card: { of: 'copies', uri, range, otherUri, otherRange },
  };
}

/** So much of a text that what is said about it has room beside it. */
const LABEL = 24;

/** The beginning of a text, cut between two words where there are such. */
function beginningOf(text: string): string {
  if (text.length <= LABEL) return text;
  const cut = text.slice(0, LABEL);
  const space = cut.lastIndexOf(' ');
  return `${space > LABEL / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Never 0 % of what is shared, nor 100 % of what is not all. */
function percent(share: number): string {
  return share >= 1 ? '100 %' : `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}
