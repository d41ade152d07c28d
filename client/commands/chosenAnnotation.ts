import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { allAnnotations, annotationsAt } from '../annotationList';
import { shortened } from '../views/items';
import { activeArticle, type Context, dataOf, type Fields, fieldsOf, isPosition, Notice } from './command';

/** An annotation that a command is about, and the URI of its folder. */
export interface ChosenAnnotation {
  readonly annotation: AnnotationItem;
  readonly folder: string;
}

/** What a key in the Annotations view gives a command instead of a row: the selected ones are meant. */
const SELECTED = 'selected';

/** What the rows show that a command was called with, or that are selected where a key called it; undefined for any other argument. */
export function rowsArgument({ views }: Context, given: unknown): readonly Fields[] | undefined {
  const rows = given === SELECTED ? views.annotations.view.selection : given;
  return Array.isArray(rows) ? rows.flatMap(row => dataOf(row) ?? []) : undefined;
}

/** The annotations among rows, by folder. */
export function idsByFolder(rows: readonly Fields[]): ReadonlyMap<string, readonly string[]> {
  const byFolder = new Map<string, string[]>();
  for (const { kind, id, folder } of rows)
    if (kind === 'annotation' && typeof id === 'string' && typeof folder === 'string')
      byFolder.set(folder, [...(byFolder.get(folder) ?? []), id]);
  return byFolder;
}

/** The annotation an argument or the cursor points at; undefined where a choice among several is left. */
export async function chosenAnnotation(context: Context, given: unknown): Promise<ChosenAnnotation | undefined> {
  const { session } = context;
  const data = fieldsOf(given);
  const id = data?.id;
  const folder = data?.folder;
  if (typeof id === 'string' && typeof folder === 'string') {
    const annotation = (await allAnnotations(session, { folder })).find(candidate => candidate.id === id);
    if (annotation === undefined) throw new Notice(vscode.l10n.t('This annotation no longer exists.'));
    return { annotation, folder };
  }
  const { annotations, folder: here } = (await annotationsAtPlace(context, data)) ?? (await annotationsAtCursor(context));
  const [only, ...others] = annotations;
  if (only === undefined) throw new Notice(NONE_HERE);
  if (others.length === 0) return { annotation: only, folder: here };
  const items = annotations.map(annotation => ({
    label: annotation.tag ?? annotation.entityName ?? vscode.l10n.t('Note'),
    description: shortened(annotation.note ?? annotation.quote, 60),
    annotation,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Annotations at the Cursor'),
    placeHolder: vscode.l10n.t('Choose an annotation'),
  });
  return picked && { annotation: picked.annotation, folder: here };
}

/** Those at the place that a card names; undefined where the argument names none. */
async function annotationsAtPlace(
  { session }: Context,
  given: Fields | undefined,
): Promise<{ annotations: AnnotationItem[]; folder: string } | undefined> {
  const uri = given?.uri;
  const position = given?.position;
  const folder = typeof uri === 'string' ? session.folders.of(vscode.Uri.parse(uri))?.uri.toString() : undefined;
  if (typeof uri !== 'string' || folder === undefined || !isPosition(position)) return undefined;
  return { annotations: await annotationsAt(session, { folder, uri, position }), folder };
}

export const NONE_HERE = vscode.l10n.t('No annotation at the cursor.');

/** The annotations whose text the cursor is in or beside, in text order. */
export async function annotationsAtCursor(context: Context): Promise<{ annotations: AnnotationItem[]; folder: string }> {
  const article = activeArticle(context);
  const folder = article.folder.uri.toString();
  const position = article.editor.selection.active;
  return { annotations: await annotationsAt(context.session, { folder, uri: article.uri, position }), folder };
}
