import * as vscode from 'vscode';
import type { AnnotateParams, AnnotationItem } from '../../server/protocol';
import { pickEntity, pickTagOr } from '../pickers';
import type { Session } from '../session';
import { shortened, unlinked } from '../views/items';
import { chosenAnnotation } from './chosenAnnotation';
import { type Command, type Context, editorRange, fieldsOf, Notice, placeArgument, protocolRange, selectedPlace } from './command';

/** Making, changing and deleting annotations. */
export const annotateCommands: readonly Command[] = [
  { name: 'annotate', fails: vscode.l10n.t('Could not annotate this'), run: annotate },
  { name: 'editAnnotation', fails: vscode.l10n.t('Could not change the annotation'), run: editAnnotation },
  { name: 'deleteAnnotation', fails: vscode.l10n.t('Could not delete the annotation'), run: deleteAnnotation },
];

/** `annotate({uri, range, tag?, entity?, note?})`: what is given is not asked for. Without arguments, of the selection. */
async function annotate(context: Context, given: unknown): Promise<AnnotationItem | undefined> {
  const { session } = context;
  const asked = paramsArgument(given);
  const { uri, range } = asked ?? selectedPlace(context);
  const content = hasContent(asked) ? asked : await askForContent(session, uri, range);
  return content && (await session.ask('annotate', { ...content, uri, range }));
}

type Content = Pick<AnnotateParams, 'tag' | 'entity' | 'note'>;

async function askForContent(session: Session, uri: string, range: AnnotateParams['range']): Promise<Content | undefined> {
  const folder = folderOf(session, uri);
  const tags = await session.ask('codebook', { folder });
  const quote = await quoteOf(uri, range);
  const kind = await pickTagOr(tags, quote === '' ? vscode.l10n.t('Annotate') : vscode.l10n.t('Annotate "{0}"', quote), [
    {
      label: vscode.l10n.t('Entity…'),
      description: vscode.l10n.t('who or what this is'),
      iconPath: new vscode.ThemeIcon('person'),
      choice: 'entity' as const,
      alwaysShow: true,
    },
    {
      label: vscode.l10n.t('Note…'),
      description: vscode.l10n.t('in your own words'),
      iconPath: new vscode.ThemeIcon('comment'),
      choice: 'note' as const,
      alwaysShow: true,
    },
  ]);
  if (kind === undefined) return undefined;
  if (kind === 'note') return noteOf(await askForNote(quote));
  if (kind !== 'entity') return kind;
  const found = await session.ask('nameAt', { uri, position: range.start });
  const picked = await pickEntity(
    session,
    folder,
    { title: vscode.l10n.t('Annotate'), placeholder: vscode.l10n.t('Who or what is this?') },
    found?.entity?.id,
  );
  return picked && { entity: picked.entity };
}

/** An annotation given by the tree, by a code action, or under the cursor: change its tag, entity, note or place. */
async function editAnnotation(context: Context, given: unknown): Promise<AnnotationItem | undefined> {
  const { session } = context;
  const found = await chosenAnnotation(context, given);
  if (found === undefined) return undefined;
  const { annotation, folder } = found;
  const here = selectionIn(annotation.uri);
  const tags = await session.ask('codebook', { folder });
  const choices = [
    {
      label: vscode.l10n.t('Entity…'),
      description: annotation.entityName ?? vscode.l10n.t('none'),
      iconPath: new vscode.ThemeIcon('person'),
      choice: 'entity' as const,
    },
    {
      label: vscode.l10n.t('Note…'),
      description: annotation.note ?? vscode.l10n.t('none'),
      iconPath: new vscode.ThemeIcon('comment'),
      choice: 'note' as const,
    },
    ...(annotation.tag === undefined
      ? []
      : [{ label: vscode.l10n.t('Remove the Tag'), iconPath: new vscode.ThemeIcon('close'), choice: 'no tag' as const }]),
    ...(here === undefined
      ? []
      : [{ label: vscode.l10n.t('Move It to the Selection'), iconPath: new vscode.ThemeIcon('pin'), choice: 'place' as const }]),
  ];
  const title = vscode.l10n.t('Edit Annotation "{0}"', shortened(annotation.quote, 50));
  const kind = await pickTagOr(tags, title, choices);
  const { id } = annotation;
  if (kind === undefined) return undefined;
  if (kind === 'no tag') return session.ask('updateAnnotation', { folder, id, tag: null });
  if (kind === 'entity') {
    const picked = await pickEntity(session, folder, { title, placeholder: vscode.l10n.t('Who or what is this?') }, annotation.entity);
    return picked && session.ask('updateAnnotation', { folder, id, entity: picked.entity });
  }
  if (kind === 'note') {
    const note = await askForNote(shortened(annotation.quote, 50), annotation.note);
    return note === undefined ? undefined : session.ask('updateAnnotation', { folder, id, note: note === '' ? null : note });
  }
  if (kind === 'place') return here && session.ask('updateAnnotation', { folder, id, uri: annotation.uri, range: here });
  return session.ask('updateAnnotation', { folder, id, tag: kind.tag });
}

/** Deletes at once and offers to undo. */
async function deleteAnnotation(context: Context, given: unknown): Promise<void> {
  const { session } = context;
  const found = await chosenAnnotation(context, given);
  if (found === undefined) return;
  const { annotation, folder } = found;
  await session.ask('deleteAnnotation', { folder, id: annotation.id });
  void offerUndo(session, folder, annotation);
}

async function offerUndo(session: Session, folder: string, { id, quote }: AnnotationItem): Promise<void> {
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t('Deleted the annotation "{0}".', unlinked(shortened(quote))),
    vscode.l10n.t('Undo'),
  );
  if (choice === undefined) return;
  await session.ask('restoreAnnotation', { folder, id }).catch((error: unknown) => {
    void vscode.window.showErrorMessage(vscode.l10n.t('The annotation could not be restored: {0}', String(error)));
  });
}

async function askForNote(quote: string, value = ''): Promise<string | undefined> {
  const prompt = quote === '' ? vscode.l10n.t('Your note') : vscode.l10n.t('Your note on "{0}"', quote);
  return (await vscode.window.showInputBox({ title: vscode.l10n.t('Note'), prompt, value }))?.trim();
}

/** The beginning of what is annotated; empty where the server chooses the word. */
async function quoteOf(uri: string, range: AnnotateParams['range']): Promise<string> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  return shortened(document.getText(editorRange(range)), 50);
}

function noteOf(note: string | undefined): Content | undefined {
  return note === undefined || note === '' ? undefined : { note };
}

function hasContent(params: AnnotateParams | undefined): params is AnnotateParams {
  return params?.tag !== undefined || params?.entity !== undefined || params?.note !== undefined;
}

function paramsArgument(given: unknown): AnnotateParams | undefined {
  const place = placeArgument(given);
  if (place === undefined) return undefined;
  const { tag, entity, note } = fieldsOf(given) ?? {};
  return {
    ...place,
    ...(typeof tag === 'string' && { tag }),
    ...(typeof entity === 'string' && { entity }),
    ...(typeof note === 'string' && { note }),
  };
}

function selectionIn(uri: string): AnnotateParams['range'] | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.document.uri.toString() !== uri || editor.selection.isEmpty) return undefined;
  return protocolRange(editor.selection);
}

function folderOf({ folders }: Session, uri: string): string {
  const folder = folders.of(vscode.Uri.parse(uri));
  if (folder === undefined) throw new Notice(vscode.l10n.t('This file is not in a folder set up for Pressmark.'));
  return folder.uri.toString();
}
