import * as vscode from 'vscode';
import type { EntityArticleItem, Page, Paging, SuggestedNameItem } from '../../server/protocol';
import { counts } from '../counts';
import type { Session } from '../session';
import { entityIcon, typeNames } from './items';
import type { Row } from './pagedTree';

export type SuggestedNodeData = SuggestedNameItem | EntityArticleItem | { readonly kind: 'suggestedNames'; readonly folder: string };

/** The row of the Entities view below which the names are that the articles propose; none where there are none. */
export async function suggestedNamesRow<Data>(
  session: Session,
  folder: string,
  filter: string,
  isAlone: boolean,
  articleRow: (article: EntityArticleItem) => Row<Data>,
): Promise<Row<Data | SuggestedNodeData>[]> {
  const { total, rest } = await session.ask('suggestedNames', { folder, offset: 0, limit: 0, ...filtered(filter) });
  if (total === 0 && rest === 0) return [];
  const isOpen = isAlone || filter !== '';
  const item = new vscode.TreeItem(
    vscode.l10n.t('Suggested Names'),
    isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  const found = `${total.toLocaleString('en')}${rest > 0 ? '…' : ''}`;
  item.description = rest > 0 ? vscode.l10n.t('{0} · {1} to look through', found, counts.articles(rest)) : found;
  item.iconPath = new vscode.ThemeIcon('lightbulb');
  item.tooltip = vscode.l10n.t('Names of the articles that are not in the register, those first that are named most');
  item.contextValue = 'suggestedNames';
  const children = async (paging: Paging): Promise<Page<Row<Data | SuggestedNodeData>>> => {
    const page = await session.ask('suggestedNames', { folder, ...paging, ...filtered(filter) });
    return { total: page.total, items: page.items.map(name => nameRow(session, name, articleRow)) };
  };
  return [{ key: isOpen ? 'suggested:open' : 'suggested', item, data: { kind: 'suggestedNames', folder }, children }];
}

const filtered = (filter: string): { readonly filter?: string } => (filter === '' ? {} : { filter });

const percent = (share: number): string => String(Math.round(share * 100));

function nameRow<Data>(
  session: Session,
  name: SuggestedNameItem,
  articleRow: (article: EntityArticleItem) => Row<Data>,
): Row<Data | SuggestedNodeData> {
  const item = new vscode.TreeItem(name.name, vscode.TreeItemCollapsibleState.Collapsed);
  const { aliases, similar, perhaps, mentions, articles } = name;
  const type = typeNames()[name.type]?.one ?? name.type;
  item.description = [
    vscode.l10n.t('{0} in {1}', counts.mentions(mentions), counts.articles(articles)),
    aliases.length > 0 ? vscode.l10n.t('also {0}', aliases.join(', ')) : undefined,
    perhaps && vscode.l10n.t('perhaps {0}', perhaps.name),
    name.sources && vscode.l10n.t('found by {0}', name.sources.join(', ')),
    similar.length > 0 ? vscode.l10n.t('like {0}', similar.join(', ')) : undefined,
  ]
    .filter(part => part !== undefined)
    .join(' · ');
  item.iconPath = entityIcon(name.type);
  item.contextValue = 'suggestedName';
  item.tooltip = [
    name.isLearned
      ? vscode.l10n.t('{0}: so are names like it in the register, and {1} % of the mentions look like that', type, percent(name.agreement))
      : name.agreement < 1
        ? vscode.l10n.t('{0}: {1} % of the mentions look like that', type, percent(name.agreement))
        : vscode.l10n.t('{0}: so all mentions look', type),
    vscode.l10n.t('Score: {0} %', name.score),
    perhaps && vscode.l10n.t('Perhaps another name of "{0}", which is in the register', perhaps.name),
    similar.length > 0 ? vscode.l10n.t('Spelt almost alike: {0}', similar.join(', ')) : undefined,
  ]
    .filter(part => part !== undefined)
    .join('\n');
  item.accessibilityInformation = { label: `${name.name}, ${type}, ${item.description}` };
  return {
    key: `name:${name.key}`,
    item,
    data: name,
    children: async paging => {
      const page = await session.ask('suggestedNameArticles', { folder: name.folder, name: name.key, ...paging });
      return { total: page.total, items: page.items.map(articleRow) };
    },
  };
}
