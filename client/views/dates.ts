import * as vscode from 'vscode';
import type { DateMentionItem, DatePeriodItem, DateValueItem, Page, Paging } from '../../server/protocol';
import { counts } from '../counts';
import type { Session } from '../session';
import { folderTreeItem } from './items';
import { mentionTreeItem } from './mentionItem';
import { createPagedTree, type PagedTree, pageOf, type Row } from './pagedTree';

export type DateNodeData = DatePeriodItem | DateValueItem | DateMentionItem | { readonly kind: 'folder' };

/** How the tree is arranged. */
export interface DatesArrangement {
  filter: string;
}

/** Years, months and days mentioned in the articles, with their mentions; what is not dated apart. Filtered, the values that match. */
export function createDatesTree(session: Session, arrangement: DatesArrangement): PagedTree<DateNodeData> {
  const dates = async (folder: string, paging: Paging, within?: string): Promise<Page<Row<DateNodeData>>> => {
    const { filter } = arrangement;
    const { total, items } = await session.ask('dates', {
      folder,
      ...paging,
      ...(within !== undefined && { within }),
      ...(filter !== '' && { filter }),
    });
    return { total, items: items.map(lineRow) };
  };
  const lineRow = (line: DatePeriodItem | DateValueItem): Row<DateNodeData> => {
    const item = new vscode.TreeItem(line.label, vscode.TreeItemCollapsibleState.Collapsed);
    item.description = line.count.toLocaleString('en');
    item.accessibilityInformation = { label: `${line.label}, ${counts.mentions(line.count)}` };
    item.tooltip = tooltipOf(line);
    item.iconPath = new vscode.ThemeIcon(line.kind === 'datePeriod' ? 'calendar' : 'clock');
    item.contextValue = line.kind;
    return {
      key: `${line.kind}:${line.value}`,
      item,
      data: line,
      children: paging => (line.kind === 'datePeriod' ? dates(line.folder, paging, line.value) : mentions(line, paging)),
    };
  };
  const mentions = async ({ folder, value }: DateValueItem, paging: Paging): Promise<Page<Row<DateNodeData>>> => {
    const { total, items } = await session.ask('dateMentions', { folder, value, ...paging });
    return { total, items: items.map(mentionRow) };
  };
  return createPagedTree('pressmark.dates', session, async paging => {
    const [only, ...others] = session.folders.all;
    if (only !== undefined && others.length === 0) return dates(only.uri.toString(), paging);
    const rows = session.folders.all.map(
      (folder): Row<DateNodeData> => ({
        key: folder.uri.toString(),
        item: folderTreeItem(folder),
        data: { kind: 'folder' },
        children: within => dates(folder.uri.toString(), within),
      }),
    );
    return pageOf(rows, paging);
  });
}

/** The value as TIMEX3 has it comes last, in a row that has one. */
function tooltipOf({ kind, label, value, count }: DatePeriodItem | DateValueItem): string {
  const words = `${label}: ${counts.mentions(count)}`;
  return kind === 'dateValue' && /^\d/.test(value) ? `${words}\nTIMEX3: ${value}` : words;
}

function mentionRow(mention: DateMentionItem): Row<DateNodeData> {
  const item = mentionTreeItem(mention.uri, mention);
  item.description = [mention.label, mention.title, mention.date].filter(part => part !== undefined).join(' · ');
  item.tooltip = undefined;
  const { start } = mention.range;
  return {
    key: `${mention.uri}:${start.line}:${start.character}`,
    item,
    data: mention,
    card: { of: 'date', uri: mention.uri, position: start },
  };
}
