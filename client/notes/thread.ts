import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { editorRange } from '../ranges';
import { shortened } from '../views/items';
import { markdown, type Part, partKey, partsOf, type Said } from './parts';

/**
 * The thread of an annotation's note in one document; or of a note that is being written, which has no annotation yet. With a `writer` it
 * begins with an editor for what this annotator writes.
 */
export class NoteThread {
  readonly thread: vscode.CommentThread;
  readonly document: vscode.TextDocument;
  /** The URI of the folder. */
  readonly folder: string;
  /** Where it was opened: VS Code moves `thread.range` with the text. */
  readonly range: vscode.Range;
  /** True where a person opened it, whatever is drawn by itself. */
  isAsked = false;
  #annotation: AnnotationItem | undefined;
  #draft: NoteComment | undefined;
  #comments: readonly NoteComment[] = [];

  constructor(
    controller: vscode.CommentController,
    { document, folder }: { readonly document: vscode.TextDocument; readonly folder: string },
    range: vscode.Range,
    annotation?: AnnotationItem,
    writer?: string,
  ) {
    this.document = document;
    this.folder = folder;
    this.range = range;
    this.#annotation = annotation;
    // VS Code opens an editor of its own below a thread that begins without a comment.
    if (writer !== undefined) this.#draft = this.#draftOf(writer);
    this.#comments = this.#commentsNow();
    this.thread = controller.createCommentThread(document.uri, range, this.#comments);
    if (writer !== undefined) this.thread.canReply = false;
    this.#describe();
  }

  get annotation(): AnnotationItem | undefined {
    return this.#annotation;
  }

  get comments(): readonly NoteComment[] {
    return this.#comments;
  }

  /** True while somebody writes in it. */
  get isWritten(): boolean {
    return this.#draft !== undefined || this.#comments.some(comment => comment.isEdited);
  }

  /** Shows an annotation as it is now; what is being written stays. */
  show(annotation: AnnotationItem): void {
    this.#annotation = annotation;
    if (annotation.range !== undefined) {
      const range = editorRange(annotation.range);
      if (this.thread.range?.isEqual(range) !== true) this.thread.range = range;
    }
    this.#describe();
    this.refresh();
  }

  /** Opens an editor at the end for a text of the current annotator; VS Code puts the cursor into it. */
  write(annotator: string, text = ''): void {
    this.#draft = this.#draftOf(annotator, text);
    this.thread.canReply = false;
    this.refresh();
  }

  /** Opens an editor for the note, where there is one. */
  editNote(): void {
    const note = this.#comments.find(({ part }) => part === 'note');
    if (note !== undefined) this.edit(note.part);
  }

  /** Opens an editor for the note or one of the replies. */
  edit(part: Part, text?: string): void {
    const comments = this.#comments.map(comment =>
      partKey(comment.part) === partKey(part)
        ? new NoteComment(this, comment.part, { ...comment.said, ...(text === undefined ? {} : { text }) }, true)
        : comment,
    );
    this.#put(comments);
  }

  /** Ends writing in a comment; what was typed is dropped. */
  leave(comment: NoteComment): void {
    if (comment.part === 'draft') {
      this.#draft = undefined;
      this.thread.canReply = true;
    } else comment.mode = vscode.CommentMode.Preview;
    this.refresh(comment);
  }

  /** Draws the comments that differ from what they show; `left` is made again in any case. */
  refresh(left?: NoteComment): void {
    this.#put(this.#commentsNow(left));
  }

  open(): void {
    this.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }

  dispose(): void {
    this.thread.dispose();
  }

  #draftOf(annotator: string, text = ''): NoteComment {
    return new NoteComment(this, 'draft', { text, annotator, time: '', isMine: true, isChanged: false }, true);
  }

  #commentsNow(left?: NoteComment): readonly NoteComment[] {
    const known = new Map(this.#comments.map(comment => [partKey(comment.part), comment]));
    const commentOf = ([part, said]: readonly [Part, Said]): NoteComment => {
      const before = known.get(partKey(part));
      const stays = before !== undefined && before !== left && (before.isEdited || before.looksLike(part, said));
      return stays ? before : new NoteComment(this, part, said);
    };
    const parts = this.#annotation === undefined ? [] : partsOf(this.#annotation);
    const shown = new Set(parts.map(([part]) => partKey(part)));
    // What is being written stays, also where its annotation was read before there was a note, or the note was deleted.
    const written = this.#comments.filter(
      each => each.part !== 'draft' && each.isEdited && each !== left && !shown.has(partKey(each.part)),
    );
    return [...parts.map(commentOf), ...written, ...(this.#draft === undefined ? [] : [this.#draft])];
  }

  #put(comments: readonly NoteComment[]): void {
    const isSame = comments.length === this.#comments.length && comments.every((comment, at) => comment === this.#comments[at]);
    this.#comments = comments;
    if (!isSame) this.thread.comments = comments;
  }

  #describe(): void {
    const { thread } = this;
    const annotation = this.#annotation;
    const label = annotation === undefined ? vscode.l10n.t('New note') : labelOf(annotation);
    if (thread.label !== label) thread.label = label;
    const contextValue = annotation === undefined ? 'new' : annotation.resolved === true ? 'resolved' : 'open';
    if (thread.contextValue !== contextValue) thread.contextValue = contextValue;
    const state = stateOf(annotation);
    if (state !== undefined && thread.state !== state) thread.state = state;
  }
}

/** A note or a reply as VS Code shows it in a thread. */
export class NoteComment implements vscode.Comment {
  /** While it is edited the text itself, which VS Code replaces by what was typed when it is saved. */
  body: string | vscode.MarkdownString;
  mode: vscode.CommentMode;
  readonly contextValue: string;
  readonly author: vscode.CommentAuthorInformation;
  readonly timestamp?: Date;
  readonly label?: string;

  readonly thread: NoteThread;
  readonly part: Part;
  readonly said: Said;

  constructor(thread: NoteThread, part: Part, said: Said, isEdited = false) {
    this.thread = thread;
    this.part = part;
    this.said = said;
    this.body = isEdited ? said.text : markdown(said.text);
    this.mode = isEdited ? vscode.CommentMode.Editing : vscode.CommentMode.Preview;
    this.contextValue = part === 'draft' ? 'draft' : `${part === 'note' ? 'note' : 'reply'}${said.isMine ? ' mine' : ''}`;
    this.author = { name: said.annotator };
    const time = new Date(said.time);
    if (!Number.isNaN(time.getTime())) this.timestamp = time;
    if (said.isChanged) this.label = vscode.l10n.t('edited');
  }

  get isEdited(): boolean {
    return this.mode === vscode.CommentMode.Editing;
  }

  /** True for a comment of the same part that would look the same. */
  looksLike(part: Part, said: Said): boolean {
    return partKey(this.part) === partKey(part) && JSON.stringify(this.said) === JSON.stringify(said);
  }
}

/** 'claim · "the river belongs to all"' */
function labelOf({ tag, entityName, quote }: AnnotationItem): string {
  return [tag, entityName, `"${shortened(quote, 60)}"`].filter(part => part !== undefined).join(' · ');
}

/** A note alone asks nothing; one that was answered is open until it is resolved. VS Code counts those that are open. */
function stateOf(annotation: AnnotationItem | undefined): vscode.CommentThreadState | undefined {
  if (annotation?.resolved === true) return vscode.CommentThreadState.Resolved;
  return annotation?.replies === undefined ? undefined : vscode.CommentThreadState.Unresolved;
}
