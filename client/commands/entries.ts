import * as vscode from 'vscode';
import type { Range, WorkspaceEdit } from 'vscode-languageclient';
import type { MergeConflict } from '../../server/protocol';
import { dateInWords } from '../dateWords';
import { pickAmong, pickEntity } from '../pickers';
import { entityIcon, typeNames } from '../views/items';
import { chosenEntity } from './chosenEntity';
import {
  activeArticle,
  type Command,
  type Context,
  editorRange,
  isRecord,
  Notice,
  protocolRange,
  rangeArgument,
  uriArgument,
} from './command';

/** What the researcher knows: names for the register, dates for `articles.yaml`. */
export const entryCommands: readonly Command[] = [
  { name: 'addToRegister', fails: vscode.l10n.t('Could not add the name to the register'), run: addToRegister },
  { name: 'makeAlias', fails: vscode.l10n.t('Could not add the name as an alias'), run: makeAlias },
  { name: 'mergeEntity', fails: vscode.l10n.t('Could not merge the entities'), run: mergeEntity },
  { name: 'setPublicationDate', fails: vscode.l10n.t('Could not set the publication date'), run: setPublicationDate },
];

/** `addToRegister({uri?, range?, name?, type?})`: what is missing is asked for; the name is that of the selection or the mention at the cursor. */
async function addToRegister(context: Context, given: unknown): Promise<void> {
  const place = await namedPlace(context, given);
  const title = vscode.l10n.t('Add to Register');
  const name = place.name ?? (await askForName(title, vscode.l10n.t('Full name'), place.proposed));
  if (name === undefined || name === '') return;
  const type = typeArgument(given) ?? (await pickType(title, vscode.l10n.t('What is "{0}"?', name)));
  if (type === undefined) return;
  const edit = await context.session.ask('addEntity', { folder: place.folder, name, type });
  await applyAndSave(context, edit);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Added "{0}" to the register.', name), 5000);
}

/** `makeAlias({uri?, range?, name?})`: the name becomes an alias of the entity that is picked. */
async function makeAlias(context: Context, given: unknown): Promise<void> {
  const place = await namedPlace(context, given);
  const title = vscode.l10n.t('Make an Alias of…');
  const name = place.name ?? (await askForName(title, vscode.l10n.t('Alias, as it is written in the articles'), place.proposed));
  if (name === undefined || name === '') return;
  const picked = await pickEntity(context.session, place.folder, { title, placeholder: vscode.l10n.t('"{0}" is another name of…', name) });
  if (picked === undefined) return;
  const { entity, type } = picked;
  const edit = await context.session.ask('addEntity', { folder: place.folder, name, type, aliasOf: entity });
  await applyAndSave(context, edit);
  vscode.window.setStatusBarMessage(vscode.l10n.t('"{0}" is now an alias of {1}.', name, picked.name), 5000);
}

/** `mergeEntity({folder, entity, into?})`: the entity's names become those of the one that is picked; of differing fields, one is chosen. */
async function mergeEntity(context: Context, given: unknown): Promise<void> {
  const { folder, entity, name } = chosenEntity(context, given);
  const title = vscode.l10n.t('Merge "{0}" into…', name);
  const candidates = (filter: string) => context.session.ask('mergeCandidates', { folder, entity, filter, limit: MOST_CANDIDATES });
  const asked = { title, placeholder: vscode.l10n.t('Choose the entity to keep') };
  const into =
    isRecord(given) && typeof given.into === 'string' ? given.into : (await pickAmong(context.session, candidates, asked))?.entity;
  if (into === undefined) return;
  const merger = { folder, into, from: entity };
  const { edit, conflicts } = await context.session.ask('mergeEntities', merger);
  if (edit !== null) return applyAndSave(context, edit);
  const keep = await pickValues(title, conflicts);
  if (keep === undefined) return;
  const merged = await context.session.ask('mergeEntities', { ...merger, keep });
  if (merged.edit !== null) await applyAndSave(context, merged.edit);
}

const MOST_CANDIDATES = 200;

/** For each field that both entities have, which value to keep; undefined where the question was left. */
async function pickValues(title: string, conflicts: readonly MergeConflict[]): Promise<Record<string, 'into' | 'from'> | undefined> {
  const keep: Record<string, 'into' | 'from'> = {};
  for (const { field, into, from } of conflicts) {
    const items = [
      { label: into, side: 'into' as const },
      { label: from, side: 'from' as const },
    ];
    const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Which {0} do you want to keep?', field) });
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
  vscode.window.setStatusBarMessage(vscode.l10n.t('Set the publication date of {0} to {1}.', name, dateInWords(asked.trim())), 5000);
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
  if (folder === undefined) throw new Notice(vscode.l10n.t('This file is not in a folder set up for Pressmark.'));
  const name = isRecord(given) && typeof given.name === 'string' ? given.name : undefined;
  const range = isRecord(given) ? rangeArgument(given.range) : undefined;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const proposed = await proposedName(context, document, range ?? protocolRange(article?.editor.selection ?? new vscode.Range(0, 0, 0, 0)));
  return { folder: folder.uri.toString(), proposed, ...(name !== undefined && { name }) };
}

/** What is selected; else the name that the server finds at the cursor; else the word there. */
async function proposedName({ session }: Context, document: vscode.TextDocument, range: Range): Promise<string> {
  const span = editorRange(range);
  if (!span.isEmpty) return document.getText(span).replace(/\s+/g, ' ').trim();
  const found = await session.ask('nameAt', { uri: document.uri.toString(), position: range.start });
  if (found !== null) return found.text;
  const word = document.getWordRangeAtPosition(span.start);
  return word === undefined ? '' : document.getText(word);
}

function askForName(title: string, prompt: string, value: string): Promise<string | undefined> {
  const validateInput = (text: string) => (text.trim() === '' ? vscode.l10n.t('Enter a name.') : undefined);
  return Promise.resolve(vscode.window.showInputBox({ title, prompt, value, validateInput })).then(name => name?.trim());
}

/** A type of the register; `current` is marked and not chosen again. */
export async function pickType(title: string, placeHolder: string, current?: string): Promise<string | undefined> {
  const items = Object.entries(typeNames()).map(([type, { one }]) => ({
    label: one,
    iconPath: entityIcon(type),
    ...(type === current && { description: vscode.l10n.t('current') }),
    type,
  }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.type;
}

function typeArgument(given: unknown): string | undefined {
  const type = isRecord(given) ? given.type : undefined;
  return typeof type === 'string' && type in typeNames() ? type : undefined;
}

function askForDate(name: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Publication Date of {0}', name),
    prompt: vscode.l10n.t('A day, month or year: 2018-08-16, 2018-08 or 2018'),
    placeHolder: vscode.l10n.t('YYYY-MM-DD'),
    validateInput: text => (text === '' ? undefined : dateProblem(text)),
  });
}

/** Why a text is not an ISO date, possibly partial; undefined where it is one. */
function dateProblem(text: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (match === null) return vscode.l10n.t('Write it as 2018-08-16, 2018-08 or 2018.');
  const [, year = '', month = '01', day = '01'] = match;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day);
  return exists ? undefined : vscode.l10n.t('This day does not exist.');
}

/** Applies an edit of Pressmark's own files and saves them, so that git and other windows see it. */
export async function applyAndSave({ session }: Context, edit: WorkspaceEdit): Promise<void> {
  const converted = await session.client?.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (converted === undefined || !(await vscode.workspace.applyEdit(converted)))
    throw new Error(vscode.l10n.t('VS Code did not apply the change.'));
  // `workspace.save` would leave a file alone that no editor shows.
  for (const [uri] of converted.entries()) await (await vscode.workspace.openTextDocument(uri)).save();
}
