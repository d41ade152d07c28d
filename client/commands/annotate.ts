import * as vscode from 'vscode';
import type { Position } from 'vscode-languageclient';
import type { AnnotateParams, AnnotationItem } from '../../server/protocol';
import { allAnnotations } from '../annotationList';
import { pickEntity, pickTagOr } from '../pickers';
import type { Session } from '../session';
import { shortened, unlinked } from '../views/items';
import { activeArticle, type Command, type Context, dataOf, isRecord, Notice, protocolRange, rangeArgument, uriArgument } from './command';

/** Making, changing and deleting annotations. */
export const annotateCommands: readonly Command[] = [
  { name: 'annotate', what: 'annotate this', run: annotate },
  { name: 'editAnnotation', what: 'change the annotation', run: editAnnotation },
  { name: 'deleteAnnotation', what: 'delete the annotation', run: deleteAnnotation },
];

/** `annotate({uri, range, tag?, entity?, note?})`: what is given is not asked for. Without arguments, of the selection. */
async function annotate(context: Context, given: unknown): Promise<AnnotationItem | undefined> {
  const { session } = context;
  const asked = paramsArgument(given);
  const { uri, range } = asked ?? (await selected(context));
  const content = hasContent(asked) ? asked : await askForContent(session, uri, range);
  return content && (await session.ask('annotate', { ...content, uri, range }));
}

async function selected(context: Context): Promise<Pick<AnnotateParams, 'uri' | 'range'>> {
  const { editor, uri } = activeArticle(context);
  // Positions are of the text in the editor: the server hears of the last keystrokes first, because requests keep their order.
  return { uri, range: protocolRange(editor.selection) };
}

type Content = Pick<AnnotateParams, 'tag' | 'entity' | 'note'>;

async function askForContent(session: Session, uri: string, range: AnnotateParams['range']): Promise<Content | undefined> {
  const folder = folderOf(session, uri);
  const tags = await session.ask('codebook', { folder });
  const kind = await pickTagOr(tags, 'Annotate', [
    {
      label: 'Entity…',
      description: 'who or what this is',
      iconPath: new vscode.ThemeIcon('person'),
      choice: 'entity' as const,
      alwaysShow: true,
    },
    {
      label: 'Note…',
      description: 'in your own words',
      iconPath: new vscode.ThemeIcon('comment'),
      choice: 'note' as const,
      alwaysShow: true,
    },
  ]);
  if (kind === undefined) return undefined;
  if (kind === 'note') return noteOf(await askForNote());
  if (kind !== 'entity') return kind;
  const picked = await pickEntity(session, folder, 'Who or what is this?', await entityAt(session, uri, range.start));
  return picked && { entity: picked.entity };
}

/** An annotation given by the tree, by a code action, or under the cursor: change its tag, entity, note or place. */
async function editAnnotation(context: Context, given: unknown): Promise<AnnotationItem | undefined> {
  const { session } = context;
  const found = await annotationOf(context, given);
  if (found === undefined) return undefined;
  const { annotation, folder } = found;
  const here = selectionIn(annotation.uri);
  const tags = await session.ask('codebook', { folder });
  const choices = [
    { label: 'Entity…', description: annotation.entityName ?? 'none', iconPath: new vscode.ThemeIcon('person'), choice: 'entity' as const },
    { label: 'Note…', description: annotation.note ?? 'none', iconPath: new vscode.ThemeIcon('comment'), choice: 'note' as const },
    ...(annotation.tag === undefined
      ? []
      : [{ label: 'Remove the tag', iconPath: new vscode.ThemeIcon('close'), choice: 'no tag' as const }]),
    ...(here === undefined ? [] : [{ label: 'Put it on the selection', iconPath: new vscode.ThemeIcon('pin'), choice: 'place' as const }]),
  ];
  const kind = await pickTagOr(tags, `Change “${shortened(annotation.quote, 50)}”`, choices);
  const { id } = annotation;
  if (kind === undefined) return undefined;
  if (kind === 'no tag') return session.ask('updateAnnotation', { folder, id, tag: null });
  if (kind === 'entity') {
    const picked = await pickEntity(session, folder, 'Who or what is this?', annotation.entity);
    return picked && session.ask('updateAnnotation', { folder, id, entity: picked.entity });
  }
  if (kind === 'note') {
    const note = await askForNote(annotation.note);
    return note === undefined ? undefined : session.ask('updateAnnotation', { folder, id, note: note === '' ? null : note });
  }
  if (kind === 'place') return here && session.ask('updateAnnotation', { folder, id, uri: annotation.uri, range: here });
  return session.ask('updateAnnotation', { folder, id, tag: kind.tag });
}

/** Deletes at once and offers to undo. */
async function deleteAnnotation(context: Context, given: unknown): Promise<void> {
  const { session } = context;
  const found = await annotationOf(context, given);
  if (found === undefined) return;
  const { annotation, folder } = found;
  await session.ask('deleteAnnotation', { folder, id: annotation.id });
  void offerUndo(session, folder, annotation);
}

async function offerUndo(session: Session, folder: string, { id, quote }: AnnotationItem): Promise<void> {
  const choice = await vscode.window.showInformationMessage(`Deleted the annotation “${unlinked(shortened(quote))}”.`, 'Undo');
  if (choice === undefined) return;
  await session.ask('restoreAnnotation', { folder, id }).catch((error: unknown) => {
    void vscode.window.showErrorMessage(`Pressmark could not bring the annotation back: ${String(error)}`);
  });
}

/** The annotation an argument or the cursor points at; undefined where a choice among several is left. */
async function annotationOf(context: Context, given: unknown): Promise<{ annotation: AnnotationItem; folder: string } | undefined> {
  const { session } = context;
  const data = dataOf(given) ?? (isRecord(given) ? given : undefined);
  const id = data?.id;
  const folder = data?.folder;
  if (typeof id === 'string' && typeof folder === 'string') {
    const annotation = (await allAnnotations(session, { folder })).find(candidate => candidate.id === id);
    if (annotation === undefined) throw new Notice('This annotation is not there any more.');
    return { annotation, folder };
  }
  const article = activeArticle(context);
  const here = article.folder.uri.toString();
  const { active } = article.editor.selection;
  const standing = (await allAnnotations(session, { folder: here, uri: article.uri })).filter(
    ({ range }) => range && contains(range, active),
  );
  const [only, ...others] = standing;
  if (only === undefined) throw new Notice('There is no annotation at the cursor.');
  if (others.length === 0) return { annotation: only, folder: here };
  const items = standing.map(annotation => ({
    label: annotation.tag ?? annotation.entityName ?? 'Note',
    description: shortened(annotation.note ?? annotation.quote, 60),
    annotation,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: 'Which annotation?' });
  return picked && { annotation: picked.annotation, folder: here };
}

/** The entity mentioned at a position of an article. */
async function entityAt(session: Session, uri: string, position: Position): Promise<string | undefined> {
  const { items } = await session.ask('articleContents', { uri, offset: 0, limit: 1000 });
  for (const item of items) {
    if (item.kind === 'entity' && item.ranges.some(range => contains(range, position))) return item.entity;
  }
  return undefined;
}

function contains({ start, end }: AnnotateParams['range'], { line, character }: Position): boolean {
  const after = line > start.line || (line === start.line && character >= start.character);
  return after && (line < end.line || (line === end.line && character <= end.character));
}

function askForNote(value = ''): Promise<string | undefined> {
  return Promise.resolve(vscode.window.showInputBox({ title: 'Note', prompt: 'What do you note about this passage?', value })).then(note =>
    note?.trim(),
  );
}

function noteOf(note: string | undefined): Content | undefined {
  return note === undefined || note === '' ? undefined : { note };
}

function hasContent(params: AnnotateParams | undefined): params is AnnotateParams {
  return params?.tag !== undefined || params?.entity !== undefined || params?.note !== undefined;
}

function paramsArgument(given: unknown): AnnotateParams | undefined {
  const uri = uriArgument(given);
  if (!isRecord(given) || uri === undefined) return undefined;
  const range = rangeArgument(given.range);
  if (range === undefined) return undefined;
  const { tag, entity, note } = given;
  return {
    uri,
    range,
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
  if (folder === undefined) throw new Notice('This file stands in no folder that was set up for Pressmark.');
  return folder.uri.toString();
}
