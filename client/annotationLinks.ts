import * as vscode from 'vscode';
import { cardLinks } from './cardLinks';
import { counted } from './counts';
import type { ActiveFolders } from './folders';
import type { Ask } from './requests';

/** What can be done with the annotations at a position, for below their cards; undefined where there are none. */
export async function annotationLinks(
  { ask, folders }: { readonly ask: Ask; readonly folders: ActiveFolders },
  document: vscode.Uri,
  { line, character }: vscode.Position,
): Promise<vscode.MarkdownString | undefined> {
  if (folders.of(document) === undefined) return undefined;
  const place = { uri: document.toString(), position: { line, character } };
  const { annotations, copies } = await ask('annotatedAt', place);
  if (annotations === 0) return undefined;
  const inCopies = counted(copies, vscode.l10n.t('Annotate in {0} Copy'), vscode.l10n.t('Annotate in {0} Copies'));
  return cardLinks(
    [
      { command: 'pressmark.openNote', label: vscode.l10n.t('Note') },
      { command: 'pressmark.showRelations', label: vscode.l10n.t('Relations') },
      { command: 'pressmark.editAnnotation', label: vscode.l10n.t('Edit Annotation') },
      ...(copies === 0 ? [] : [{ command: 'pressmark.annotateCopies', label: inCopies }]),
    ],
    place,
  );
}
