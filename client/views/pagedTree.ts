import * as vscode from 'vscode';
import type { CardParams, Page, Paging } from '../../server/protocol';
import type { Session } from '../session';

/** More children than this are shown in steps, behind a 'Show More…' item. */
export const PAGE_SIZE = 200;

/** What a tree shows at one place, before it has a place. `key` is unique among its siblings and stays the same over refreshes. */
export interface Row<Data> {
  readonly key: string;
  readonly item: vscode.TreeItem;
  readonly data: Data;
  /** The hover card, asked for when the mouse rests on the item. */
  readonly card?: CardParams;
  readonly children?: (paging: Paging) => Promise<Page<Row<Data>>>;
}

/** A row at its place. Commands on an item get it as their argument. */
export interface TreeNode<Data> {
  readonly id: string;
  readonly item: vscode.TreeItem;
  readonly parent: TreeNode<Data> | undefined;
  readonly row?: Row<Data>;
  /** Only on the 'Show More…' item: shows another page of its siblings. */
  readonly showMore?: () => void;
}

/** From the top, the key of a row at each level and its place among its siblings. The last row is the one that is meant. */
export type TreePath = readonly { readonly key: string; readonly index: number }[];

export interface PagedTree<Data> extends vscode.Disposable {
  readonly view: vscode.TreeView<TreeNode<Data>>;
  /** What the view shows, for whoever reads it without a window. */
  readonly provider: vscode.TreeDataProvider<TreeNode<Data>>;
  /**
   * Selects a row without taking the focus, and shows as many of its siblings as that takes. True where it, or a row below it, is selected
   * now, or where it cannot be shown; false where it is not yet. Rejects where the tree is drawn again meanwhile.
   */
  reveal(path: TreePath): Promise<boolean>;
  /**
   * Fires where other rows are selected, and when the tree was drawn again: the editor may report a selection while no row is known, and
   * never again.
   */
  readonly onDidSelect: vscode.Event<readonly TreeNode<Data>[]>;
  /** Draws the tree again, soon; later while a folder is read for the first time, for reading comes first then. */
  refresh(): void;
}

/** Where many changes follow each other, the tree is drawn again this often at most. */
const REFRESH_DELAY_MS = 250;
const REFRESH_DELAY_WHILE_READING_MS = 2000;

/** So long after its last rows were asked for, a tree is drawn: the editor knows its rows a moment later than they are answered. */
const DRAWN_MS = 150;

/** No row is revealed that has so many siblings before it: a flat list of them all would be slow. */
const REVEALED_AT_MOST = 2000;

/** How a tree is handled. */
export interface PagedTreeOptions<Data> {
  readonly canSelectMany?: boolean;
  readonly dragAndDrop?: vscode.TreeDragAndDropController<TreeNode<Data>>;
  /** Where the selected row is gone, the one in its place is selected: keys decide about one after the other. */
  readonly selectsNext?: boolean;
}

/** A lazy tree over pages of rows. Expansion and selection survive a refresh, because ids do. */
export function createPagedTree<Data>(
  viewId: string,
  session: Session,
  roots: (paging: Paging) => Promise<Page<Row<Data>>>,
  options: PagedTreeOptions<Data> = {},
): PagedTree<Data> {
  const changed = new vscode.EventEmitter<TreeNode<Data> | undefined>();
  const shown = new Map<string, number>();
  const selected = new vscode.EventEmitter<readonly TreeNode<Data>[]>();
  const siblings = new Map<string, readonly TreeNode<Data>[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawn: ReturnType<typeof setTimeout> | undefined;
  /** The place of the row that was selected last. */
  let place: { readonly id: string; readonly parent: TreeNode<Data> | undefined; readonly index: number } | undefined;

  const childrenOf = async (parent: TreeNode<Data> | undefined): Promise<TreeNode<Data>[]> => {
    const read = parent === undefined ? roots : parent.row?.children;
    if (read === undefined) return [];
    const limit = shown.get(parent?.id ?? '') ?? PAGE_SIZE;
    const { items, total } = await read({ offset: 0, limit });
    const nodes = items.map(row => nodeOf(row, parent));
    siblings.set(parent?.id ?? '', nodes);
    return total > items.length && items.length > 0 ? [...nodes, moreNode(parent, total - items.length, () => showMore(parent))] : nodes;
  };
  const showMore = (parent: TreeNode<Data> | undefined): void => {
    const id = parent?.id ?? '';
    shown.set(id, (shown.get(id) ?? PAGE_SIZE) + PAGE_SIZE);
    changed.fire(parent);
  };

  const provider: vscode.TreeDataProvider<TreeNode<Data>> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: node => node.item,
    getParent: node => node.parent,
    async getChildren(node) {
      if (session.folders.all.length === 0) return [];
      try {
        return await childrenOf(node);
      } catch (error) {
        session.output.warn(`${viewId}: ${String(error)}`);
        return [messageNode(node, error)];
      } finally {
        drawnSoon();
      }
    },
    async resolveTreeItem(item, node, token) {
      const card = node.row?.card;
      if (card === undefined) return item;
      const answer = await session.ask('card', card, token).catch(() => null);
      if (answer === null) return item;
      const tooltip = new vscode.MarkdownString(answer.markdown);
      if ('uri' in card) tooltip.baseUri = vscode.Uri.parse(card.uri);
      item.tooltip = tooltip;
      return item;
    },
  };
  const view = vscode.window.createTreeView(viewId, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: options.canSelectMany ?? false,
    ...(options.dragAndDrop && { dragAndDropController: options.dragAndDrop }),
  });

  const drawnSoon = (): void => {
    clearTimeout(drawn);
    drawn = setTimeout(isDrawn, DRAWN_MS);
  };
  const indexOf = (id: string, parent: TreeNode<Data> | undefined): number =>
    (siblings.get(parent?.id ?? '') ?? []).findIndex(node => node.id === id);
  const listener = view.onDidChangeSelection(({ selection }) => {
    const [first] = selection;
    if (first !== undefined) place = { id: first.id, parent: first.parent, index: indexOf(first.id, first.parent) };
    else if (place !== undefined && indexOf(place.id, place.parent) >= 0) place = undefined;
    else drawnSoon();
    selected.fire(selection);
  });
  const isDrawn = (): void => {
    selected.fire(view.selection);
    if (options.selectsNext !== true || view.selection.length > 0 || !view.visible || place === undefined) return;
    const { parent, index } = place;
    if (indexOf(place.id, parent) >= 0) return;
    place = undefined;
    const rows = siblings.get(parent?.id ?? '') ?? [];
    const next = rows[Math.min(Math.max(index, 0), rows.length - 1)] ?? parent;
    if (next === undefined) return;
    Promise.resolve(view.reveal(next, { select: true, focus: false })).catch((error: unknown) => session.output.debug(String(error)));
  };

  /** Only the id counts: the editor looks for the row of this id among those it asks for. */
  const placeholderOf = (key: string, parent: TreeNode<Data> | undefined): TreeNode<Data> => {
    const id = idOf(key, parent);
    return { id, item: Object.assign(new vscode.TreeItem(key), { id }), parent };
  };

  return {
    view,
    provider,
    onDidSelect: selected.event,
    async reveal(path) {
      if (path.some(({ index }) => index >= REVEALED_AT_MOST)) return true;
      let node: TreeNode<Data> | undefined;
      for (const { key, index } of path) {
        const siblings = node?.id ?? '';
        if (index >= (shown.get(siblings) ?? PAGE_SIZE)) {
          shown.set(siblings, Math.ceil((index + 1) / PAGE_SIZE) * PAGE_SIZE);
          changed.fire(undefined);
        }
        node = placeholderOf(key, node);
      }
      const id = node?.id ?? '';
      const isSelected = (): boolean => view.selection.some(selected => selected.id === id || selected.id.startsWith(`${id}/`));
      if (node === undefined || isSelected()) return true;
      await view.reveal(node, { select: true, focus: false });
      return isSelected();
    },
    refresh() {
      const delay = session.isReading ? REFRESH_DELAY_WHILE_READING_MS : REFRESH_DELAY_MS;
      timer ??= setTimeout(() => {
        timer = undefined;
        changed.fire(undefined);
      }, delay);
    },
    dispose() {
      clearTimeout(timer);
      clearTimeout(drawn);
      vscode.Disposable.from(listener, view, changed, selected).dispose();
    },
  };
}

/** A page of rows that are all at hand. */
export function pageOf<Data>(rows: readonly Row<Data>[], { offset, limit }: Paging): Page<Row<Data>> {
  return { total: rows.length, items: rows.slice(offset, offset + limit) };
}

const idOf = (key: string, parent: { readonly id: string } | undefined): string => `${parent?.id ?? ''}/${encodeURIComponent(key)}`;

function nodeOf<Data>(row: Row<Data>, parent: TreeNode<Data> | undefined): TreeNode<Data> {
  const id = idOf(row.key, parent);
  row.item.id = id;
  return { id, item: row.item, parent, row };
}

function moreNode<Data>(parent: TreeNode<Data> | undefined, rest: number, showMore: () => void): TreeNode<Data> {
  const item = new vscode.TreeItem(vscode.l10n.t('Show More…'));
  const node = { id: `${parent?.id ?? ''}/ more`, item, parent, showMore };
  item.id = node.id;
  item.description = vscode.l10n.t('{0} more', rest.toLocaleString('en'));
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.contextValue = 'more';
  item.command = { command: 'pressmark.showMore', title: vscode.l10n.t('Show More'), arguments: [node] };
  return node;
}

function messageNode<Data>(parent: TreeNode<Data> | undefined, error: unknown): TreeNode<Data> {
  const item = new vscode.TreeItem(vscode.l10n.t('Could not be read'));
  item.description = error instanceof Error ? error.message : String(error);
  item.tooltip = item.description;
  item.iconPath = new vscode.ThemeIcon('error');
  item.contextValue = 'message';
  item.command = { command: 'pressmark.showOutput', title: vscode.l10n.t('Show Output') };
  return { id: `${parent?.id ?? ''}/ message`, item, parent };
}
