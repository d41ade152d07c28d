import * as vscode from 'vscode';
import type { EntitiesParams, EntityArticleItem, EntityItem, EntityTypeItem, MentionInContext, Page, Paging } from '../../server/protocol';
import { counts } from '../counts';
import type { ChosenPeriod } from '../period';
import type { Session } from '../session';
import { entityIcon, folderTreeItem, typeNames } from './items';
import { mentionTreeItem } from './mentionItem';
import { createPagedTree, type PagedTree, pageOf, type Row, type TreeNode } from './pagedTree';
import { type SuggestedNodeData, suggestedNamesRow } from './suggestedNames';

export type EntityNodeData = EntityTypeItem | EntityItem | EntityArticleItem | SuggestedNodeData | { readonly kind: 'folder' | 'mention' };

/** How the tree is arranged; kept per workspace. */
export interface EntitiesArrangement {
  sort: EntitiesParams['sort'];
  filter: string;
}

/** Types, their entities, the articles that mention them in order of time, and the mentions; then the names that the articles propose. */
export function createEntitiesTree(
  session: Session,
  arrangement: EntitiesArrangement,
  period: ChosenPeriod,
  dragAndDrop: vscode.TreeDragAndDropController<TreeNode<EntityNodeData>>,
): PagedTree<EntityNodeData> {
  const entities = async (folder: string, paging: Paging, type?: string): Promise<Page<Row<EntityNodeData>>> => {
    const { sort, filter } = arrangement;
    const { total, items } = await session.ask('entities', {
      folder,
      sort,
      ...paging,
      ...period.current,
      ...(type !== undefined && { type }),
      ...(filter !== '' && { filter }),
    });
    return { total, items: items.map(item => (item.kind === 'type' ? typeRow(folder, item) : entityRow(item))) };
  };
  const typeRow = (folder: string, type: EntityTypeItem): Row<EntityNodeData> => {
    const expanded = arrangement.filter !== '';
    const item = new vscode.TreeItem(
      typeNames()[type.type]?.all ?? type.type,
      expanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
    );
    item.description = String(type.count);
    item.iconPath = entityIcon(type.type);
    item.contextValue = 'type';
    return {
      key: `${expanded ? 'found' : 'type'}:${type.type}`,
      item,
      data: type,
      children: paging => entities(folder, paging, type.type),
    };
  };
  const entityRow = (entity: EntityItem): Row<EntityNodeData> => {
    const item = new vscode.TreeItem(
      entity.name,
      entity.articles > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
    );
    item.description =
      entity.mentions === 0
        ? vscode.l10n.t('no mentions')
        : vscode.l10n.t('{0} in {1}', counts.mentions(entity.mentions), counts.articles(entity.articles));
    item.iconPath = entityIcon(entity.type);
    item.contextValue = 'registerEntity';
    return {
      key: entity.entity,
      item,
      data: entity,
      card: { of: 'entity', folder: entity.folder, entity: entity.entity },
      children: async paging => {
        const { total, items } = await session.ask('entityArticles', {
          folder: entity.folder,
          entity: entity.entity,
          ...paging,
          ...period.current,
        });
        return { total, items: items.map(entityArticleRow) };
      },
    };
  };
  /** There are few types, so that all are on one page. */
  const typesAndNames = async (folder: string, paging: Paging): Promise<Page<Row<EntityNodeData>>> => {
    const types = await entities(folder, paging);
    const suggested = await suggestedNamesRow(session, folder, arrangement.filter, types.total === 0, entityArticleRow);
    return { total: types.total + suggested.length, items: [...types.items, ...suggested] };
  };
  const roots = async (paging: Paging): Promise<Page<Row<EntityNodeData>>> => {
    const [only, ...others] = session.folders.all;
    if (only !== undefined && others.length === 0) return typesAndNames(only.uri.toString(), paging);
    const rows = session.folders.all.map(
      (folder): Row<EntityNodeData> => ({
        key: folder.uri.toString(),
        item: folderTreeItem(folder),
        data: { kind: 'folder' },
        children: within => typesAndNames(folder.uri.toString(), within),
      }),
    );
    return pageOf(rows, paging);
  };
  return createPagedTree('pressmark.entities', session, roots, { canSelectMany: true, dragAndDrop, selectsNext: true });
}

function entityArticleRow(article: EntityArticleItem): Row<EntityNodeData> {
  const item = new vscode.TreeItem(article.title, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = `${article.date ?? vscode.l10n.t('undated')} · ${counts.mentions(article.mentions.length)}`;
  item.iconPath = new vscode.ThemeIcon('note');
  item.contextValue = 'article';
  item.command = {
    command: 'pressmark.revealMention',
    title: vscode.l10n.t('Go to Mention'),
    arguments: [article.uri, article.mentions.map(mention => mention.range)],
  };
  return {
    key: article.uri,
    item,
    data: article,
    card: { of: 'article', uri: article.uri },
    children: async paging =>
      pageOf(
        article.mentions.map(mention => mentionRow(article.uri, mention)),
        paging,
      ),
  };
}

function mentionRow(uri: string, mention: MentionInContext): Row<EntityNodeData> {
  const { line, character } = mention.range.start;
  return { key: `${line}:${character}`, item: mentionTreeItem(uri, mention), data: { kind: 'mention' } };
}
