import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { allAnnotations } from '../annotationList';
import { shortened } from '../views/items';
import { activeArticle, type Command, type Context, fieldsOf, Notice, protocolRange } from './command';

/** Giving an annotation that has lost its place a new one, by hand. */
export const reattachCommands: readonly Command[] = [
  { name: 'reattachAnnotation', fails: vscode.l10n.t('Could not re-attach the annotation'), run: reattachAnnotation },
];

/** To the selection in the editor in front: the annotation of a row, else one that is chosen. */
async function reattachAnnotation(context: Context, given: unknown): Promise<AnnotationItem | undefined> {
  const { session } = context;
  const { editor, uri, folder } = activeArticle(context);
  if (editor.selection.isEmpty)
    throw new Notice(vscode.l10n.t('Select the words that the annotation is about, in any article of its folder.'));
  const here = folder.uri.toString();
  const id = fieldsOf(given)?.id;
  const chosen = typeof id === 'string' ? id : await pickLost(context, here);
  if (chosen === undefined) return undefined;
  return session.ask('reattachAnnotation', { folder: here, id: chosen, uri, range: protocolRange(editor.selection) });
}

async function pickLost({ session }: Context, folder: string): Promise<string | undefined> {
  const lost = (await allAnnotations(session, { folder, filter: { orphans: true } })).map(annotation => ({
    label: shortened(annotation.quote, 60),
    description: [annotation.tag, annotation.entityName, annotation.note].filter(part => part !== undefined).join(' · '),
    detail: vscode.workspace.asRelativePath(vscode.Uri.parse(annotation.uri)),
    id: annotation.id,
  }));
  if (lost.length === 0) throw new Notice(vscode.l10n.t('No annotation has lost its place.'));
  const picked = await vscode.window.showQuickPick(lost, {
    title: vscode.l10n.t('Re-Attach Annotation to the Selection'),
    placeHolder: vscode.l10n.t('Choose an annotation that has lost its place'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id;
}
