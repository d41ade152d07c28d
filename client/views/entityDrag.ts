import * as vscode from 'vscode';
import type { EntityNodeData } from './entities';
import type { TreeNode } from './pagedTree';

const DRAGGED = 'application/vnd.pressmark.names';

/** Names dragged onto an entity become its aliases; an entity dragged onto another is merged into it. `run` runs a command. */
export function dragNames(
  run: (command: string, ...args: readonly unknown[]) => Thenable<unknown>,
): vscode.TreeDragAndDropController<TreeNode<EntityNodeData>> {
  return {
    dragMimeTypes: [DRAGGED],
    dropMimeTypes: [DRAGGED],
    handleDrag(source, transfer) {
      const dragged = source.flatMap(({ row }) => (row !== undefined && isDraggable(row.data) ? [row.data] : []));
      if (dragged.length > 0) transfer.set(DRAGGED, new vscode.DataTransferItem(JSON.stringify(dragged)));
    },
    async handleDrop(target, transfer) {
      const item = transfer.get(DRAGGED);
      const onto = target?.row?.data;
      if (item === undefined || onto === undefined) return;
      const dragged = JSON.parse(await item.asString()) as readonly EntityNodeData[];
      const names = dragged.filter(({ kind }) => kind === 'suggestedName');
      const entity = dragged.find(data => data.kind === 'entity');
      if (onto.kind === 'entity') {
        if (names.length > 0) await run('pressmark.makeNamesAliases', names, onto);
        else if (entity !== undefined) await run('pressmark.mergeEntity', { ...entity, into: onto.entity });
      } else if (onto.kind === 'suggestedName' && names.length > 0) await run('pressmark.acceptNamesTogether', [onto, ...names]);
    },
  };
}

const isDraggable = ({ kind }: EntityNodeData): boolean => kind === 'suggestedName' || kind === 'entity';
