import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { editorRange, protocolRange } from '../ranges';
import type { Session } from '../session';
import { isShown } from '../views/annotations';
import type { ShownAnnotations, ShownDocument } from '../views/shownAnnotations';
import type { Views } from '../views/views';
import { type NoteComment, NoteThread } from './thread';

/** The notes of annotations as VS Code's comment threads, in the documents that editors show. */
export interface NoteThreads extends vscode.Disposable {
  /** Every thread there is now. */
  readonly all: readonly NoteThread[];
  /** Which thread VS Code means. */
  of(thread: vscode.CommentThread): NoteThread | undefined;
  /** Opens the thread of an annotation in a document, and puts the cursor into it: to write the note where there is none. */
  open(document: vscode.TextDocument, folder: string, annotation: AnnotationItem): Promise<NoteThread>;
  /** Opens a thread in which a note is written for a place that is not annotated yet. */
  begin(document: vscode.TextDocument, folder: string, range: vscode.Range): Promise<NoteThread>;
  /** Keeps what was written. What cannot be kept stays in its editor, and the answer is rejected. */
  save(comment: NoteComment, text: string): Promise<void>;
  /** Keeps what was written into VS Code's own editor at the end of a thread. */
  saveIn(thread: vscode.CommentThread, text: string): Promise<void>;
  /** Ends writing; a thread without a note goes. */
  cancel(comment: NoteComment): void;
  /** An annotation was changed: its thread shows so without waiting for the server to say it. */
  show(annotation: AnnotationItem): void;
}

/** How `pressmark.notes.show` says whether threads are drawn beside the text. */
type Show = 'collapsed' | 'expanded' | 'off';

/** VS Code needs as long to draw a thread. */
const DRAWN_MS = 250;

export function createNoteThreads(
  session: Session,
  shown: ShownAnnotations,
  views: Pick<Views, 'arrangement' | 'onDidArrange'>,
): NoteThreads {
  const controller = vscode.comments.createCommentController('pressmark.notes', vscode.l10n.t('Notes on Articles'));
  controller.options = { prompt: vscode.l10n.t('Reply…'), placeHolder: vscode.l10n.t('In Markdown; Ctrl+Enter saves') };
  // No ranges for VS Code's button beside the lines: to ask for them, it keeps every closed document open for minutes.
  const threads = new Map<string, NoteThread>();
  const last = new WeakMap<vscode.TextDocument, ShownDocument>();

  const discard = (key: string): void => {
    threads.get(key)?.dispose();
    threads.delete(key);
  };
  const put = (thread: NoteThread): NoteThread => {
    const key = keyOf(thread.document, thread.annotation?.id);
    discard(key);
    threads.set(key, thread);
    return thread;
  };
  const draw = (read: ShownDocument): void => {
    const { document, folder, annotations } = read;
    last.set(document, read);
    const show = showOf(document);
    const wanted = new Set<string>();
    const isVisible = isShown(views.arrangement.annotations);
    for (const annotation of annotations) {
      const key = keyOf(document, annotation.id);
      const thread = threads.get(key);
      const isDrawn = hasTalk(annotation) && ((show !== 'off' && isVisible(annotation)) || thread?.isAsked === true);
      if (annotation.range === undefined || (!isDrawn && thread?.isWritten !== true)) continue;
      wanted.add(key);
      if (thread !== undefined) thread.show(annotation);
      else {
        const made = put(new NoteThread(controller, { document, folder }, editorRange(annotation.range), annotation));
        if (show === 'expanded') made.open();
      }
    }
    // What somebody is writing stays, even where the annotation was deleted meanwhile.
    for (const [key, thread] of threads)
      if (thread.document === document && thread.annotation !== undefined && !wanted.has(key) && !thread.isWritten) discard(key);
  };
  /** VS Code keeps a document for minutes after its last tab was closed. */
  const forget = (): void => {
    const open = new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => urisIn(input))));
    for (const [key, { document }] of threads) if (!open.has(document.uri.toString())) discard(key);
  };
  const drawAgain = (): void => {
    for (const document of new Set(vscode.window.visibleTextEditors.map(editor => editor.document))) {
      const read = last.get(document);
      if (read !== undefined) draw(read);
    }
  };
  const me = async (folder: string): Promise<string> => {
    const annotators = await session.ask('annotators', { folder });
    return annotators.find(({ mine }) => mine)?.name ?? '';
  };
  const show = (annotation: AnnotationItem): void => {
    for (const thread of threads.values()) if (thread.annotation?.id === annotation.id) thread.show(annotation);
  };

  /** Keeps a text that was written at the end of a thread, and shows it. */
  const add = async (thread: NoteThread, text: string): Promise<void> => {
    const { folder, annotation, document } = thread;
    if (annotation === undefined) {
      const uri = document.uri.toString();
      const made = await session.ask('annotate', { uri, range: protocolRange(thread.thread.range ?? thread.range), note: text });
      discard(keyOf(document, undefined));
      showMade(document, folder, made);
    } else if (annotation.note === undefined && annotation.mine === true)
      show(await session.ask('updateAnnotation', { folder, id: annotation.id, note: text }));
    else show(await session.ask('replyToAnnotation', { folder, id: annotation.id, text }));
  };
  const showMade = (document: vscode.TextDocument, folder: string, made: AnnotationItem): void => {
    if (made.range === undefined) return;
    put(new NoteThread(controller, { document, folder }, editorRange(made.range), made)).open();
  };

  const listeners = vscode.Disposable.from(
    controller,
    shown.onDidRead(draw),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.length > 0) forget();
    }),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('pressmark.notes')) drawAgain();
    }),
  );

  return {
    get all() {
      return [...threads.values()];
    },
    of: asked => [...threads.values()].find(({ thread }) => thread === asked),
    async open(document, folder, annotation) {
      if (annotation.range === undefined) throw new Error(vscode.l10n.t('This annotation has lost its place.'));
      const known = threads.get(keyOf(document, annotation.id));
      if (known?.isWritten === true) {
        known.open();
        return known;
      }
      // One that VS Code closed while it was empty is gone, which it does not say.
      const isFresh = known === undefined || known.comments.length === 0;
      const range = editorRange(annotation.range);
      const writer = hasTalk(annotation) ? undefined : await me(folder);
      const thread = isFresh ? put(new NoteThread(controller, { document, folder }, range, annotation, writer)) : known;
      thread.isAsked = true;
      thread.open();
      if (!hasTalk(annotation)) return thread;
      await focus(document, range);
      // What was read before the last change may have been drawn meanwhile, and have taken the thread away.
      const now = threads.get(keyOf(document, annotation.id)) ?? put(new NoteThread(controller, { document, folder }, range, annotation));
      now.isAsked = true;
      now.open();
      return now;
    },
    async begin(document, folder, range) {
      const thread = put(new NoteThread(controller, { document, folder }, range, undefined, await me(folder)));
      thread.open();
      return thread;
    },
    async save(comment, text) {
      const { thread, part } = comment;
      const { folder, annotation } = thread;
      const said = text.trim();
      if (said === '') {
        thread.refresh(comment);
        thread.edit(part, comment.said.text);
        throw new Error(vscode.l10n.t('There are no words to keep. To take a note away, delete it.'));
      }
      try {
        if (part === 'draft') {
          await add(thread, said);
          thread.leave(comment);
        } else if (annotation !== undefined) {
          const changed =
            part === 'note'
              ? await session.ask('updateAnnotation', { folder, id: annotation.id, note: said })
              : await session.ask('changeReply', { folder, id: annotation.id, reply: part.reply, text: said });
          comment.mode = vscode.CommentMode.Preview;
          thread.refresh(comment);
          show(changed);
        }
      } catch (error) {
        if (part === 'draft') thread.write(comment.said.annotator, text);
        else thread.edit(part, text);
        throw error;
      }
    },
    async saveIn(asked, text) {
      const said = text.trim();
      if (said === '') throw new Error(vscode.l10n.t('There are no words to keep.'));
      const thread = [...threads.values()].find(each => each.thread === asked);
      if (thread === undefined) throw new Error(vscode.l10n.t('This note was closed meanwhile.'));
      await add(thread, said);
    },
    cancel(comment) {
      const { thread } = comment;
      thread.leave(comment);
      const id = thread.annotation?.id;
      const isGone = id !== undefined && last.get(thread.document)?.annotations.some(each => each.id === id) === false;
      if (thread.comments.length === 0 || isGone) discard(keyOf(thread.document, id));
    },
    show,
    dispose: () => listeners.dispose(),
  };
}

const keyOf = (document: vscode.TextDocument, id = ''): string => `${document.uri.toString()} ${id}`;

/** Of the documents that a tab shows. */
function urisIn(input: unknown): string[] {
  if (input instanceof vscode.TabInputText) return [input.uri.toString()];
  return input instanceof vscode.TabInputTextDiff ? [input.original.toString(), input.modified.toString()] : [];
}

const hasTalk = ({ note, replies }: AnnotationItem): boolean => note !== undefined || replies !== undefined;

const showOf = ({ uri }: vscode.TextDocument): Show =>
  vscode.workspace.getConfiguration('pressmark.notes', uri).get<Show>('show') ?? 'collapsed';

/**
 * Puts the cursor into the thread of a range. VS Code has no call for that, but its "Go to Previous Comment" takes the thread that begins
 * nearest before the selection.
 */
async function focus(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, DRAWN_MS));
  const editor = vscode.window.visibleTextEditors.find(each => each.document === document);
  if (editor === undefined) return;
  const behind = document.positionAt(document.offsetAt(range.start) + 1);
  editor.selection = new vscode.Selection(behind, behind);
  await vscode.commands.executeCommand('editor.action.previousCommentThreadAction');
}
