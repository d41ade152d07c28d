import * as vscode from 'vscode';
import { counts } from '../counts';
import type { Session } from '../session';
import type { AnnotationNodeData } from './annotations';
import { unlinked } from './items';
import type { TreeNode } from './pagedTree';

/** What is dragged from the Annotations view: JSON of {@link DraggedAnnotation}s. */
export const DRAGGED = 'application/vnd.pressmark.annotations';

/** An annotation that is dragged. */
export interface DraggedAnnotation {
  readonly folder: string;
  readonly id: string;
  readonly quote: string;
  /** True where it has lost its place. */
  readonly isOrphan: boolean;
}

type Node = TreeNode<AnnotationNodeData>;

/** Rows of the Annotations view dragged onto a tag get that tag; what happens to them in an editor is for `dropAnnotations`. */
export function dragAnnotations(session: Session): vscode.TreeDragAndDropController<Node> {
  return {
    // Dropped without Shift, an annotation opens its article.
    dragMimeTypes: [DRAGGED, 'text/uri-list'],
    dropMimeTypes: [DRAGGED],
    handleDrag(source, transfer) {
      const rows = source.flatMap(({ row }) => (row?.data.kind === 'annotation' ? [row.data] : []));
      if (rows.length === 0) return;
      const dragged = rows.map(({ folder, id, quote, range }): DraggedAnnotation => ({ folder, id, quote, isOrphan: range === undefined }));
      transfer.set(DRAGGED, new vscode.DataTransferItem(JSON.stringify(dragged)));
      transfer.set('text/uri-list', new vscode.DataTransferItem([...new Set(rows.map(({ uri }) => uri))].join('\r\n')));
    },
    async handleDrop(target, transfer) {
      const dragged = await draggedIn(transfer);
      const onto = groupOf(target);
      if (dragged.length === 0) return;
      if (onto?.tag === undefined) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Drop annotations onto a tag, in the view grouped by tag.'));
        return;
      }
      const { folder, tag } = onto;
      const ids = dragged.flatMap(each => (each.folder === folder ? [each.id] : []));
      if (ids.length === 0) return;
      try {
        const changed = await session.ask('tagAnnotations', { folder, ids, tag });
        vscode.window.setStatusBarMessage(vscode.l10n.t('"{0}": {1}', tag, counts.annotations(changed)), SHOWN_MS);
      } catch (error) {
        void vscode.window.showErrorMessage(vscode.l10n.t('The annotations did not get the tag: {0}', unlinked(String(error))));
      }
    },
  };
}

const SHOWN_MS = 5000;

/** The group that a row is or is in. */
function groupOf(node: Node | undefined): { readonly folder: string; readonly tag?: string } | undefined {
  for (let at = node; at !== undefined; at = at.parent) if (at.row?.data.kind === 'group') return at.row.data;
  return undefined;
}

/** The annotations in what is dropped; none where it is anything else. */
export async function draggedIn(transfer: vscode.DataTransfer): Promise<readonly DraggedAnnotation[]> {
  const item = transfer.get(DRAGGED);
  if (item === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(await item.asString());
    return Array.isArray(parsed) ? parsed.filter(isDragged) : [];
  } catch {
    return [];
  }
}

const isDragged = (value: unknown): value is DraggedAnnotation =>
  typeof value === 'object' && value !== null && 'folder' in value && 'id' in value && 'quote' in value && 'isOrphan' in value;
