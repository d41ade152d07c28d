import type { CodeAction, CreateFile, TextEdit as LspTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codebookRefusal } from '../core/annotations/codebookEdit';
import { articleEntriesRefusal } from '../core/article/articleEntryEdits';
import { furnitureRefusal } from '../core/article/decisionEdits';
import { registerRefusal } from '../core/entities/register/findEntity';
import type { TextEdit } from '../core/text/problem';
import { decodeText } from '../decode';
import { linedText, toTextEdits } from './convert';
import type { CorpusFolder } from './folder';
import { COMMAND_MESSAGES } from './messages';
import { type OwnFile, ownFiles } from './ownFiles';
import type { Session } from './session';
import { baseName } from './uris';

/** Text of one of Pressmark's own files as the editor has it; empty where there is none. */
export const ownTextOf = (folder: CorpusFolder, file: OwnFile): string => folder.ownText(file)?.text ?? '';

/** Why one of Pressmark's own files cannot be edited safely, in a sentence that names the line; undefined where it can. */
export const refusalOf = (folder: CorpusFolder, file: keyof typeof REFUSALS): string | undefined => REFUSALS[file](ownTextOf(folder, file));

const REFUSALS = {
  register: (text: string) => registerRefusal(text),
  articleEntries: (text: string) => articleEntriesRefusal(text),
  furniture: furnitureRefusal,
  codebook: (text: string) => codebookRefusal(text),
} as const;

/** An edit of one of Pressmark's own files, which makes the file where it is missing. Throws where it is there and could not be read. */
export function editOf(session: Session, folder: CorpusFolder, file: OwnFile, edits: readonly TextEdit[]): WorkspaceEdit {
  const uri = folder.ownUri(file);
  // What could not be read is not known, so that an edit would write over it.
  const unread = folder.leftOut.get(uri);
  if (unread !== undefined) throw new Error(unread);
  folder.offered(file, edits);
  const textEdits = toTextEdits(linedText(ownTextOf(folder, file)), edits);
  const { documentChanges, resourceOperations } = session.client.workspace?.workspaceEdit ?? {};
  if (documentChanges !== true) return { changes: { [uri]: textEdits } };
  const change: TextDocumentEdit = { textDocument: { uri, version: session.documents.get(uri)?.version ?? null }, edits: textEdits };
  if (folder.ownText(file) !== null || resourceOperations?.includes('create') !== true) return { documentChanges: [change] };
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  return { documentChanges: [create, change] };
}

/** Edits of several of Pressmark's own files as one, which the editor undoes as one. Files without edits are left out. */
export function editOfFiles(session: Session, folder: CorpusFolder, files: readonly FileEdits[]): WorkspaceEdit {
  const parts = files.filter(([, edits]) => edits.length > 0).map(([file, edits]) => editOf(session, folder, file, edits));
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  if (parts.some(({ documentChanges }) => documentChanges !== undefined))
    return { documentChanges: parts.flatMap(({ documentChanges = [] }) => documentChanges) };
  return { changes: Object.assign({}, ...parts.map(({ changes }) => changes)) };
}

/** What one of Pressmark's own files is edited by. */
export type FileEdits = readonly [file: OwnFile, edits: readonly TextEdit[]];

/** What an action that edits one of Pressmark's own files offers: the edit, or why there is none where the file could not be read. */
export function offeredEdit(
  session: Session,
  folder: CorpusFolder,
  file: OwnFile,
  edits: readonly TextEdit[],
): Pick<CodeAction, 'edit' | 'disabled'> {
  return offeredEdits(session, folder, [[file, edits]]);
}

/** {@link offeredEdit} of several files as one edit. */
export function offeredEdits(session: Session, folder: CorpusFolder, files: readonly FileEdits[]): Pick<CodeAction, 'edit' | 'disabled'> {
  const reason = files.flatMap(([file, edits]) => (edits.length === 0 ? [] : (folder.leftOut.get(folder.ownUri(file)) ?? [])))[0];
  return reason === undefined ? { edit: editOfFiles(session, folder, files) } : { disabled: { reason } };
}

/**
 * Applies an edit of Pressmark's own files: in the editor where the file is open there, else on the disk. Many editors would leave the
 * change of a closed file in a buffer that nobody sees or saves.
 */
export async function applyEdit(session: Session, folder: CorpusFolder, edit: WorkspaceEdit): Promise<void> {
  for (const [uri, edits] of editsOf(edit)) {
    const open = session.documents.get(uri);
    if (open !== undefined && session.client.workspace?.applyEdit === true) {
      const { applied, failureReason } = await session.connection.workspace.applyEdit({ changes: { [uri]: edits } });
      if (!applied) throw new Error(COMMAND_MESSAGES.notApplied(failureReason ?? ''));
      continue;
    }
    const file = ownFiles.find(own => folder.ownUri(own) === uri);
    const text = open?.getText() ?? (file === undefined ? '' : ownTextOf(folder, file));
    const edited = new TextEncoder().encode(TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits));
    const kind = await session.files.exclusively(folder.uri, async () => {
      const bytes = await session.files.read(uri);
      // The edit is of the text that was read last: applied to another one, it would take back what another program wrote.
      const isAsRead = open !== undefined || (bytes === null ? '' : decodeText(bytes).text) === text;
      const isDone = isAsRead && (await session.files.swap(uri, bytes, edited, folder.uri));
      return isDone ? (bytes === null ? 'created' : 'changed') : null;
    });
    // The next edit must be of this text.
    await folder.filesChanged([{ uri, kind: kind ?? 'changed' }]);
    if (kind === null) throw new Error(COMMAND_MESSAGES.changedMeanwhile(baseName(uri)));
  }
}

function* editsOf({ changes = {}, documentChanges = [] }: WorkspaceEdit): Generator<[string, LspTextEdit[]]> {
  yield* Object.entries(changes);
  for (const change of documentChanges)
    if ('textDocument' in change) yield [change.textDocument.uri, change.edits.filter(each => 'newText' in each)];
}
