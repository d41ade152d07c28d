import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { allAnnotations } from '../annotationList';
import { isRead } from '../folders';
import type { Part } from '../notes/parts';
import { NoteComment, type NoteThread } from '../notes/thread';
import { protocolPosition } from '../ranges';
import { annotationsAtCursor, type ChosenAnnotation, chosenAnnotation, rowsArgument } from './chosenAnnotation';
import { activeArticle, type Command, type Context, editorRange, fieldsOf, isRecord, Notice, reveal } from './command';
import { sayWithUndo } from './undo';

/** Notes of annotations and their replies, in threads beside the text. */
export const noteCommands: readonly Command[] = [
  { name: 'openNote', fails: vscode.l10n.t('Could not open the note'), run: openNote },
  { name: 'editNote', fails: vscode.l10n.t('Could not edit the note'), run: editNote },
  { name: 'replyToNote', fails: vscode.l10n.t('Could not reply to the note'), run: replyToNote },
  { name: 'saveNote', fails: vscode.l10n.t('The note was not saved'), run: saveNote },
  { name: 'cancelNote', fails: vscode.l10n.t('Could not leave the note'), run: cancelNote },
  { name: 'deleteNote', fails: vscode.l10n.t('Could not delete the note'), run: deleteNote },
  { name: 'resolveNote', fails: vscode.l10n.t('Could not resolve the note'), run: (context, given) => resolve(context, given, true) },
  { name: 'reopenNote', fails: vscode.l10n.t('Could not open the note again'), run: (context, given) => resolve(context, given, false) },
];

/**
 * Of a row, of what a card names, or at the cursor: the thread of the annotation's note, with the cursor in it. Where nothing is annotated at
 * the cursor, a note is begun on the selection or the sentence.
 */
export async function openNote(context: Context, given: unknown): Promise<void> {
  await openThread(context, given);
}

async function openThread(context: Context, given: unknown): Promise<NoteThread | undefined> {
  const [row] = rowsArgument(context, given) ?? [];
  const { id, position } = fieldsOf(given) ?? {};
  if (row === undefined && id === undefined && position === undefined) {
    const { annotations } = await annotationsAtCursor(context);
    if (annotations.length === 0) return beginNote(context);
  }
  const chosen = await chosenAnnotation(context, row ?? given);
  return chosen && showThread(context, chosen);
}

async function beginNote(context: Context): Promise<NoteThread> {
  const { editor, folder, uri } = activeArticle(context);
  const position = protocolPosition(editor.selection.active);
  const units = editor.selection.isEmpty ? await context.session.ask('annotationUnits', { uri, position }) : [];
  const range = units[0] === undefined ? new vscode.Range(editor.selection.start, editor.selection.end) : editorRange(units[0].range);
  if (range.isEmpty) throw new Notice(vscode.l10n.t('Select the words that the note is about.'));
  return context.notes.begin(editor.document, folder.uri.toString(), range);
}

/** In the cleaned copy where the annotation was chosen there, else in the article. */
export async function showThread(context: Context, { annotation, folder }: ChosenAnnotation): Promise<NoteThread | undefined> {
  const front = vscode.window.activeTextEditor?.document;
  const isHere = front !== undefined && isRead(front, context.session.folders) && front.uri.toString() !== annotation.uri;
  const here = isHere
    ? (await allAnnotations(context.session, { folder, uri: front.uri.toString() })).find(({ id }) => id === annotation.id)
    : undefined;
  const shown = here?.range === undefined ? annotation : here;
  if (shown.range === undefined) throw new Notice(lostNote(annotation));
  const document = here?.range === undefined ? undefined : front;
  if (document === undefined) await reveal(annotation.uri, shown.range);
  const opened = document ?? (await vscode.workspace.openTextDocument(vscode.Uri.parse(annotation.uri)));
  return context.notes.open(opened, folder, shown);
}

const lostNote = ({ note }: AnnotationItem): string =>
  note === undefined
    ? vscode.l10n.t('This annotation has lost its place. Re-attach it first, or press F2 in the Annotations view.')
    : vscode.l10n.t('This annotation has lost its place. Its note is: {0}', note);

/** `editNote(comment?)`: the note at the cursor where no comment is given. */
async function editNote(context: Context, given: unknown): Promise<void> {
  if (given instanceof NoteComment) return given.thread.edit(given.part);
  (await openThread(context, given))?.editNote();
}

/** The cursor goes into an editor below the last reply. */
async function replyToNote(context: Context, given: unknown): Promise<void> {
  const thread = await openThread(context, given);
  if (thread === undefined || thread.isWritten) return;
  const annotators = await context.session.ask('annotators', { folder: thread.folder });
  thread.write(annotators.find(({ mine }) => mine)?.name ?? '');
}

/** VS Code gives the comment that was edited, or its own editor's thread and text. */
async function saveNote({ notes }: Context, given: unknown): Promise<void> {
  if (given instanceof NoteComment) return notes.save(given, typeof given.body === 'string' ? given.body : given.said.text);
  if (isReply(given)) await notes.saveIn(given.thread, given.text);
}

const isReply = (value: unknown): value is vscode.CommentReply =>
  isRecord(value) && 'thread' in value && 'text' in value && typeof value.text === 'string';

async function cancelNote({ notes }: Context, given: unknown): Promise<void> {
  if (given instanceof NoteComment) notes.cancel(given);
}

/** A note or reply; an annotation that says nothing else goes with its note, which is asked where others have replied. */
async function deleteNote(context: Context, given: unknown): Promise<void> {
  if (!(given instanceof NoteComment) || given.thread.annotation === undefined) return;
  const { session, notes } = context;
  const { folder, annotation } = given.thread;
  const { id, tag, entity, replies = [] } = annotation;
  const part: Part = given.part;
  if (part === 'draft') return notes.cancel(given);
  if (part !== 'note') {
    notes.show(await session.ask('changeReply', { folder, id, reply: part.reply, text: null }));
  } else if (tag !== undefined || entity !== undefined) {
    notes.show(await session.ask('updateAnnotation', { folder, id, note: null }));
  } else {
    const action = vscode.l10n.t('Delete All');
    const question = vscode.l10n.t('Delete the note with its replies?');
    if (replies.length > 0 && (await vscode.window.showWarningMessage(question, { modal: true }, action)) !== action) return;
    await session.ask('deleteAnnotation', { folder, id });
  }
  sayWithUndo(session, [folder], vscode.l10n.t('The note was deleted.'), reason =>
    vscode.l10n.t('The note could not be restored: {0}', reason),
  );
}

/** `resolveNote(thread?)`: VS Code gives the thread; else of the annotation at the cursor. */
async function resolve(context: Context, given: unknown, resolved: boolean): Promise<void> {
  const { session, notes } = context;
  const thread = isRecord(given) ? notes.of(given as unknown as vscode.CommentThread) : undefined;
  const chosen = thread?.annotation === undefined ? await chosenAnnotation(context, given) : thread;
  const id = chosen?.annotation?.id;
  if (chosen === undefined || id === undefined) return;
  notes.show(await session.ask('updateAnnotation', { folder: chosen.folder, id, resolved }));
}
