import * as vscode from 'vscode';
import type { ArticleContentItem, ArticleGroupItem, ArticleItem, ArticlesParams, Page, Paging } from '../../server/protocol';
import { counts } from '../counts';
import type { ChosenPeriod } from '../period';
import type { Session } from '../session';
import { articleTreeItem, entityIcon, folderTreeItem } from './items';
import { createPagedTree, type PagedTree, pageOf, type Row, type TreeNode } from './pagedTree';

export type ArticleNodeData = ArticleItem | ArticleGroupItem | ArticleContentItem | { readonly kind: 'folder' };

/** How the tree is arranged; kept per workspace. */
export interface ArticlesArrangement {
  sort: ArticlesParams['sort'];
  group: NonNullable<ArticlesParams['group']> | 'none';
  filter: string;
}

/** Articles, their entities and their dates. */
export function createArticlesTree(
  session: Session,
  arrangement: ArticlesArrangement,
  period: ChosenPeriod,
  dragAndDrop: vscode.TreeDragAndDropController<TreeNode<ArticleNodeData>>,
): PagedTree<ArticleNodeData> {
  const articles = async (folder: string, paging: Paging, within?: string): Promise<Page<Row<ArticleNodeData>>> => {
    const { total, items } = await session.ask('articles', {
      folder,
      ...paging,
      ...articleParamsOf(arrangement),
      ...period.current,
      ...(within !== undefined && { within }),
    });
    return { total, items: items.map(item => (item.kind === 'article' ? articleRow(item) : groupRow(folder, item))) };
  };
  const groupRow = (folder: string, group: ArticleGroupItem): Row<ArticleNodeData> => {
    const item = new vscode.TreeItem(group.label, vscode.TreeItemCollapsibleState.Collapsed);
    item.description = String(group.count);
    item.iconPath = new vscode.ThemeIcon(GROUP_ICONS[arrangement.group]);
    item.contextValue = 'group';
    return { key: `group:${group.key}`, item, data: group, children: paging => articles(folder, paging, group.key) };
  };
  const articleRow = (article: ArticleItem): Row<ArticleNodeData> => ({
    key: article.uri,
    item: articleTreeItem(article),
    data: article,
    card: { of: 'article', uri: article.uri },
    children: async paging => {
      const { total, items } = await session.ask('articleContents', { uri: article.uri, ...paging });
      return { total, items: items.map(contentRow) };
    },
  });
  return createPagedTree(
    'pressmark.articles',
    session,
    async paging => {
      const [only, ...others] = session.folders.all;
      if (only !== undefined && others.length === 0) return articles(only.uri.toString(), paging);
      const rows = session.folders.all.map(
        (folder): Row<ArticleNodeData> => ({
          key: folder.uri.toString(),
          item: folderTreeItem(folder),
          data: { kind: 'folder' },
          children: within => articles(folder.uri.toString(), within),
        }),
      );
      return pageOf(rows, paging);
    },
    { canSelectMany: true, dragAndDrop },
  );
}

const GROUP_ICONS: Readonly<Record<ArticlesArrangement['group'], string>> = {
  none: 'list-flat',
  outlet: 'organization',
  year: 'calendar',
  folder: 'folder',
};

export function articleParamsOf({ sort, group, filter }: ArticlesArrangement): Pick<ArticlesParams, 'sort' | 'group' | 'filter'> {
  return { sort, ...(group !== 'none' && { group }), ...(filter !== '' && { filter }) };
}

function contentRow(content: ArticleContentItem): Row<ArticleNodeData> {
  if (content.kind === 'entity') {
    const item = new vscode.TreeItem(content.name);
    item.description = content.count === 1 ? '' : counts.mentions(content.count);
    item.iconPath = entityIcon(content.type);
    item.contextValue = 'entity';
    item.command = { command: 'pressmark.revealMention', title: vscode.l10n.t('Go to Mention'), arguments: [content.uri, content.ranges] };
    return { key: `entity:${content.entity}`, item, data: content, card: { of: 'entity', folder: content.folder, entity: content.entity } };
  }
  const { line, character } = content.range.start;
  const item = new vscode.TreeItem(content.text);
  item.description = content.label;
  item.iconPath = new vscode.ThemeIcon('calendar');
  item.contextValue = 'date';
  item.command = { command: 'pressmark.revealMention', title: vscode.l10n.t('Go to Date'), arguments: [content.uri, [content.range]] };
  return {
    key: `date:${line}:${character}`,
    item,
    data: content,
    card: { of: 'date', uri: content.uri, position: content.range.start },
  };
}
