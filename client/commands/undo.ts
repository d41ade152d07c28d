import * as vscode from 'vscode';
import type { TakenBack } from '../../server/protocol';
import { counts } from '../counts';
import type { Session } from '../session';
import { unlinked } from '../views/items';
import { type Command, type Context, Notice, pickFolder } from './command';

/** Taking changes of annotations back, one after another, and making them again. */
export const undoCommands: readonly Command[] = [
  {
    name: 'undoAnnotations',
    fails: vscode.l10n.t('Could not undo the annotation change'),
    run: context => step(context, 'undoAnnotations'),
  },
  {
    name: 'redoAnnotations',
    fails: vscode.l10n.t('Could not redo the annotation change'),
    run: context => step(context, 'redoAnnotations'),
  },
];

/** In the folder of the editor in front, else in the one that is chosen. */
async function step(context: Context, request: 'undoAnnotations' | 'redoAnnotations'): Promise<TakenBack | undefined> {
  const { folders } = context.session;
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folder = (uri && folders.of(uri)) ?? (await pickFolder(context));
  if (folder === undefined) return undefined;
  const taken = await context.session.ask(request, { folder: folder.uri.toString() });
  const isUndo = request === 'undoAnnotations';
  if (taken === null)
    throw new Notice(isUndo ? vscode.l10n.t('No annotation change to undo.') : vscode.l10n.t('No annotation change to redo.'));
  const { kind, changed, kept } = taken;
  const again = isUndo ? vscode.l10n.t('What was dismissed is offered again.') : vscode.l10n.t('Dismissed again.');
  const made = isUndo
    ? vscode.l10n.t('Undone: {0}.', counts.annotations(changed))
    : vscode.l10n.t('Redone: {0}.', counts.annotations(changed));
  const done = kind === 'dismiss' ? again : made;
  const left = kept === 0 ? '' : vscode.l10n.t('{0} changed since by somebody else, and left as they are.', counts.annotations(kept));
  if (left === '') vscode.window.setStatusBarMessage(done, SHOWN_MS);
  else void vscode.window.showInformationMessage(`${done} ${left}`);
  return taken;
}

const SHOWN_MS = 5000;

/**
 * Says what was done with annotations and offers to take it back: the last change of each folder. The command that did it has ended when
 * the message is shown, not when it is answered.
 */
export function sayWithUndo(session: Session, folders: Iterable<string>, said: string, failed = NOT_RESTORED): void {
  const undone = async (): Promise<void> => {
    const undo = vscode.l10n.t('Undo');
    if ((await vscode.window.showInformationMessage(said, undo)) !== undo) return;
    for (const folder of folders) await session.ask('undoAnnotations', { folder });
  };
  undone().catch((error: unknown) => void vscode.window.showErrorMessage(failed(unlinked(String(error)))));
}

const NOT_RESTORED = (reason: string): string => vscode.l10n.t('The annotations could not be restored: {0}', reason);
