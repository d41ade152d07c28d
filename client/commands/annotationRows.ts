import * as vscode from 'vscode';
import { counts } from '../counts';
import { pickTagOr } from '../tagMenu';
import { idsByFolder } from './chosenAnnotation';
import { type Context, type Fields, Notice } from './command';
import { deleteTag, renameTag } from './tags';
import { sayWithUndo } from './undo';

/** Several rows of the Annotations view get one tag; one row of a tag gets another name. */
export async function editRows(context: Context, rows: readonly Fields[]): Promise<undefined> {
  const { session } = context;
  const [first, ...others] = rows;
  if (others.length === 0 && typeof first?.tag === 'string') {
    await renameTag(context, first, undefined);
    return undefined;
  }
  const byFolder = annotationsIn(rows);
  const [folder = ''] = byFolder.keys();
  const count = countOf(byFolder);
  const tags = await session.ask('codebook', { folder });
  const picked = await pickTagOr<never>(tags, vscode.l10n.t('Tag for {0}', counts.annotations(count)), []);
  if (picked === undefined) return undefined;
  for (const [each, ids] of byFolder) await session.ask('tagAnnotations', { folder: each, ids, tag: picked.tag });
  return undefined;
}

/** Deletes the selected annotations at once and offers to undo; one row of a tag deletes that tag, which is asked before. */
export async function deleteRows(context: Context, rows: readonly Fields[]): Promise<void> {
  const { session } = context;
  const [first, ...others] = rows;
  if (others.length === 0 && typeof first?.tag === 'string') return deleteTag(context, first);
  const byFolder = annotationsIn(rows);
  for (const [folder, ids] of byFolder) await session.ask('deleteAnnotations', { folder, ids });
  sayWithUndo(session, byFolder.keys(), vscode.l10n.t('Deleted {0}.', counts.annotations(countOf(byFolder))));
}

function annotationsIn(rows: readonly Fields[]): ReadonlyMap<string, readonly string[]> {
  const byFolder = idsByFolder(rows);
  if (byFolder.size === 0) throw new Notice(vscode.l10n.t('Select annotations in the Annotations view.'));
  return byFolder;
}

const countOf = (byFolder: ReadonlyMap<string, readonly string[]>): number => [...byFolder.values()].flat().length;
