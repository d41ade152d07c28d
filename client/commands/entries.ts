import * as vscode from 'vscode';
import type { Range, WorkspaceEdit } from 'vscode-languageclient';
import type { MergeConflict } from '../../server/protocol';
import { pickAmong, pickEntity } from '../pickers';
import { ENTITY_TYPES } from '../views/items';
import { activeArticle, type Command, type Context, editorRange, isRecord, Notice, rangeArgument, uriArgument } from './command';

/** What the researcher knows: names for the register, dates for `articles.yaml`. */
export const entryCommands: readonly Command[] = [
  { name: 'addToRegister', what: 'add the name to the register', run: addToRegister },
  { name: 'makeAlias', what: 'add the name as an alias', run: makeAlias },
  { name: 'mergeEntity', what: 'merge the entities', run: mergeEntity },
  { name: 'setPublicationDate', what: 'set the publication date', run: setPublicationDate },
];

/** `addToRegister({uri?, range?, name?, type?})`: what is missing is asked for; the name is that of the selection or the mention at the cursor. */
async function addToRegister(context: Context, given: unknown): Promise<void> {
  const place = await namedPlace(context, given);
  const name = place.name ?? (await askForName(place.proposed));
  if (name === undefined || name === '') return;
  const type = typeArgument(given) ?? (await pickType(name));
  if (type === undefined) return;
  const edit = await context.session.ask('addEntity', { folder: place.folder, name, type });
  await applyAndSave(context, edit);
  vscode.window.setStatusBarMessage(`Pressmark: “${name}” is in the register.`, 5000);
}

/** `makeAlias({uri?, range?, name?})`: the name becomes an alias of the entity that is picked. */
async function makeAlias(context: Context, given: unknown): Promise<void> {
  const place = await namedPlace(context, given);
  const name = place.name ?? (await askForName(place.proposed));
  if (name === undefined || name === '') return;
  const picked = await pickEntity(context.session, place.folder, `“${name}” is another name of…`);
  if (picked === undefined) return;
  const { entity, type } = picked;
  const edit = await context.session.ask('addEntity', { folder: place.folder, name, type, aliasOf: entity });
  await applyAndSave(context, edit);
  vscode.window.setStatusBarMessage(`Pressmark: “${name}” is a name of ${picked.name}.`, 5000);
}

/** `mergeEntity({folder, entity, into?})`: the entity's names become those of the one that is picked; of differing fields, one is chosen. */
async function mergeEntity(context: Context, given: unknown): Promise<void> {
  if (!isRecord(given) || typeof given.folder !== 'string' || typeof given.entity !== 'string') {
    throw new Notice('Put the cursor in an entry of entities.yaml and choose “Merge into…” among its code actions.');
  }
  const { folder, entity } = given;
  const candidates = (filter: string) => context.session.ask('mergeCandidates', { folder, entity, filter, limit: MOST_CANDIDATES });
  const into = typeof given.into === 'string' ? given.into : (await pickAmong(context.session, candidates, 'Merge into…'))?.entity;
  if (into === undefined) return;
  const asked = { folder, into, from: entity };
  const { edit, conflicts } = await context.session.ask('mergeEntities', asked);
  if (edit !== null) return applyAndSave(context, edit);
  const keep = await pickValues(conflicts);
  if (keep === undefined) return;
  const merged = await context.session.ask('mergeEntities', { ...asked, keep });
  if (merged.edit !== null) await applyAndSave(context, merged.edit);
}

const MOST_CANDIDATES = 200;

/** For each field that both entities have, which value to keep; undefined where the question was left. */
async function pickValues(conflicts: readonly MergeConflict[]): Promise<Record<string, 'into' | 'from'> | undefined> {
  const keep: Record<string, 'into' | 'from'> = {};
  for (const { field, into, from } of conflicts) {
    const items = [
      { label: into, side: 'into' as const },
      { label: from, side: 'from' as const },
    ];
    const picked = await vscode.window.showQuickPick(items, { title: 'Merge into…', placeHolder: `Which ${field} to keep?` });
    if (picked === undefined) return undefined;
    keep[field] = picked.side;
  }
  return keep;
}

/** `setPublicationDate(article?, date?)`. */
async function setPublicationDate(context: Context, given: unknown, date: unknown): Promise<void> {
  const uri = uriArgument(given) ?? activeArticle(context).uri;
  const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const asked = typeof date === 'string' ? date : await askForDate(name);
  if (asked === undefined) return;
  const problem = dateProblem(asked);
  if (problem !== undefined) throw new Notice(problem);
  await applyAndSave(context, await context.session.ask('setArticleField', { uri, field: 'date', value: asked.trim() }));
  vscode.window.setStatusBarMessage(`Pressmark: ${name} was published ${asked.trim()}.`, 5000);
}

interface NamedPlace {
  readonly folder: string;
  /** Given by the caller, so not asked for. */
  readonly name?: string;
  /** What the input box starts with. */
  readonly proposed: string;
}

async function namedPlace(context: Context, given: unknown): Promise<NamedPlace> {
  const givenUri = uriArgument(given);
  const article = givenUri === undefined ? activeArticle(context) : undefined;
  const uri = givenUri ?? article?.uri ?? '';
  const folder = context.session.folders.of(vscode.Uri.parse(uri));
  if (folder === undefined) throw new Notice('This file stands in no folder that was set up for Pressmark.');
  const name = isRecord(given) && typeof given.name === 'string' ? given.name : undefined;
  const range = isRecord(given) ? rangeArgument(given.range) : undefined;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const proposed = nameIn(document, range, article?.editor.selection);
  return { folder: folder.uri.toString(), proposed, ...(name !== undefined && { name }) };
}

function nameIn(document: vscode.TextDocument, range: Range | undefined, selection: vscode.Selection | undefined): string {
  const span = range === undefined ? selection : editorRange(range);
  if (span === undefined) return '';
  const word = span.isEmpty ? document.getWordRangeAtPosition(span.start) : span;
  return word === undefined ? '' : document.getText(word).replace(/\s+/g, ' ').trim();
}

function askForName(value: string): Promise<string | undefined> {
  const box = { title: 'Add to the Register', prompt: 'The fullest form of the name', value, validateInput: emptyProblem };
  return Promise.resolve(vscode.window.showInputBox(box)).then(name => name?.trim());
}

function emptyProblem(text: string): string | undefined {
  return text.trim() === '' ? 'A name is needed.' : undefined;
}

async function pickType(name: string): Promise<string | undefined> {
  const items = Object.entries(ENTITY_TYPES).map(([type, { icon }]) => ({ label: type, iconPath: new vscode.ThemeIcon(icon) }));
  return (await vscode.window.showQuickPick(items, { title: 'Add to the Register', placeHolder: `What is “${name}”?` }))?.label;
}

function typeArgument(given: unknown): string | undefined {
  const type = isRecord(given) ? given.type : undefined;
  return typeof type === 'string' && type in ENTITY_TYPES ? type : undefined;
}

function askForDate(name: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `Publication Date of ${name}`,
    prompt: 'A day, a month or a year: 2018-08-16, 2018-08 or 2018',
    placeHolder: 'YYYY-MM-DD',
    validateInput: text => (text === '' ? undefined : dateProblem(text)),
  });
}

/** Why a text is no ISO date, possibly partial; undefined where it is one. */
function dateProblem(text: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (match === null) return 'Write it as 2018-08-16, 2018-08 or 2018.';
  const [, year = '', month = '01', day = '01'] = match;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day);
  return exists ? undefined : 'There is no such day.';
}

/** Applies an edit of Pressmark's own files and saves them, so that git and other windows see it. */
export async function applyAndSave({ session }: Context, edit: WorkspaceEdit): Promise<void> {
  const converted = await session.client?.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (converted === undefined || !(await vscode.workspace.applyEdit(converted))) throw new Error('The editor did not take the change.');
  // `workspace.save` would leave a file alone that no editor shows.
  for (const [uri] of converted.entries()) await (await vscode.workspace.openTextDocument(uri)).save();
}
