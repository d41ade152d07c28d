import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { Annotating } from '../annotating';
import { isRead } from '../folders';
import type { Lists } from '../lists';
import type { NoteThreads } from '../notes/noteThreads';
import type { ConcordanceView } from '../panels/concordanceView';
import type { Overviews } from '../panels/overviews';
import type { ChosenPeriod } from '../period';
import { editorRange, protocolRange } from '../ranges';
import type { Session } from '../session';
import type { Texts } from '../texts';
import type { Views } from '../views/views';

/** What a command works with. */
export interface Context {
  readonly session: Session;
  readonly views: Views;
  readonly texts: Texts;
  readonly lists: Lists;
  readonly annotating: Annotating;
  readonly concordance: ConcordanceView;
  readonly notes: NoteThreads;
  readonly period: ChosenPeriod;
  readonly overviews: Overviews;
  /** What is remembered with the workspace. */
  readonly memory: vscode.Memento;
}

/** A command `pressmark.<name>`. */
export interface Command {
  readonly name: string;
  /** What the message says where it fails, before ': <reason>'. */
  readonly fails: string;
  /** The arguments come from menus, code actions, lenses and other extensions: nothing is known about their shapes. */
  run(context: Context, ...args: readonly unknown[]): Promise<unknown>;
}

/** A reason a person can act on, shown as it is, without 'could not'. */
export class Notice extends Error {}

/** The article or cleaned copy in front, with its folder; a {@link Notice} where there is none. */
export function activeArticle({ session }: Context): { editor: vscode.TextEditor; folder: vscode.WorkspaceFolder; uri: string } {
  const editor = vscode.window.activeTextEditor;
  const folder = editor && session.folders.of(editor.document.uri);
  if (editor === undefined || folder === undefined || !isRead(editor.document, session.folders)) {
    throw new Notice(vscode.l10n.t('Open an article in a folder set up for Pressmark first.'));
  }
  return { editor, folder, uri: editor.document.uri.toString() };
}

/** A range of an article. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** What is selected in the article in front, or where its cursor is. Requests keep their order, so the server knows the last keystrokes. */
export function selectedPlace(context: Context): Place {
  const { editor, uri } = activeArticle(context);
  return { uri, range: protocolRange(editor.selection) };
}

/** The folder a command is about: the only active one, that of the editor, or one that is picked. Undefined where the pick is left. */
export async function pickFolder(
  { session }: Context,
  candidates: readonly vscode.WorkspaceFolder[] = session.folders.all,
): Promise<vscode.WorkspaceFolder | undefined> {
  const [only, ...others] = candidates;
  if (only === undefined) throw new Notice(vscode.l10n.t('No folder is set up for Pressmark. Run "Pressmark: Set Up This Folder" first.'));
  if (others.length === 0) return only;
  const inFront = vscode.window.activeTextEditor && vscode.workspace.getWorkspaceFolder(vscode.window.activeTextEditor.document.uri);
  const sorted = [...candidates].sort((a, b) => Number(b === inFront) - Number(a === inFront));
  const items = sorted.map(folder => ({ label: folder.name, description: folder.uri.path, folder }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Choose a folder') }))?.folder;
}

/** Opens a file with a range selected and in the middle of the window. */
export async function reveal(uri: string | vscode.Uri, range?: Range): Promise<void> {
  const target = typeof uri === 'string' ? vscode.Uri.parse(uri) : uri;
  const editor = await vscode.window.showTextDocument(target, range === undefined ? {} : { selection: editorRange(range) });
  if (range !== undefined) editor.revealRange(editorRange(range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

export { editorRange, protocolRange };

/** An object from elsewhere: it may have any of these, of any type. */
export type Fields = { readonly [Name in FieldName]?: unknown };
type FieldName =
  | 'uri'
  | 'range'
  | 'start'
  | 'end'
  | 'line'
  | 'character'
  | 'otherUri'
  | 'otherRange'
  | 'row'
  | 'item'
  | 'data'
  | 'kind'
  | 'id'
  | 'folder'
  | 'group'
  | 'entity'
  | 'into'
  | 'tag'
  | 'ids'
  | 'note'
  | 'text'
  | 'thread'
  | 'position'
  | 'annotators'
  | 'chosen'
  | 'attributes'
  | 'certainty'
  | 'relations'
  | 'target'
  | 'name'
  | 'type'
  | 'form'
  | 'choice'
  | 'query'
  | 'question'
  | 'chosen'
  | 'keys'
  | 'format'
  | 'out'
  | 'confirm'
  | 'showMore'
  | 'subject'
  | 'value'
  | 'around'
  | 'style'
  | 'suggestions'
  | 'decision'
  | 'from'
  | 'to'
  | 'coordinates';

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** A range as JSON brings it, or as VS Code has it; undefined for anything else. */
export function rangeArgument(value: unknown): Range | undefined {
  if (!isRecord(value)) return undefined;
  const { start, end } = value;
  if (!isPosition(start) || !isPosition(end)) return undefined;
  return protocolRange({ start, end });
}

export function isPosition(value: unknown): value is Range['start'] {
  return isRecord(value) && typeof value.line === 'number' && typeof value.character === 'number';
}

/** A URI given as a string, as a `Uri`, or as the `uri` of a tree item's data; undefined for anything else. */
export function uriArgument(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof vscode.Uri) return value.toString();
  const uri = fieldsOf(value)?.uri;
  return typeof uri === 'string' ? uri : undefined;
}

/** A place as an object or a tree item's data names it; undefined for anything else. */
export function placeArgument(value: unknown): Place | undefined {
  const uri = uriArgument(value);
  const range = rangeArgument(fieldsOf(value)?.range);
  return uri !== undefined && range !== undefined ? { uri, range } : undefined;
}

/** Whether a value is a row of one of the trees; see `TreeNode`. */
export function isRow(value: unknown): boolean {
  return isRecord(value) && value.item instanceof vscode.TreeItem;
}

/** The data of a tree item, or an object as it is; undefined for anything else. */
export function fieldsOf(value: unknown): Fields | undefined {
  return dataOf(value) ?? (isRecord(value) ? value : undefined);
}

/** What a tree item shows, where a value is one; see `TreeNode`. */
export function dataOf(value: unknown): Fields | undefined {
  const data = isRecord(value) && isRecord(value.row) ? value.row.data : undefined;
  return isRecord(data) ? data : undefined;
}
