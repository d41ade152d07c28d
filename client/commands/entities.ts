import * as vscode from 'vscode';
import type { EntityChange } from '../../server/protocol';
import { registerOf } from '../folders';
import { type ChosenEntity, chosenEntity } from './chosenEntity';
import { type Command, type Context, reveal } from './command';
import { applyAndSave, pickType } from './entries';

/** Changing one entity of the register: from its row, its card or a key. Each change is one edit of `entities.yaml`, which can be undone. */
export const entityCommands: readonly Command[] = [
  { name: 'renameEntity', fails: vscode.l10n.t('Could not rename the entity'), run: renameEntity },
  { name: 'addAlias', fails: vscode.l10n.t('Could not add the alias'), run: addAlias },
  { name: 'setEntityType', fails: vscode.l10n.t('Could not change the type'), run: setEntityType },
  { name: 'removeEntity', fails: vscode.l10n.t('Could not remove the entity'), run: removeEntity },
];

/** `renameEntity({folder, entity, name?}, newName?)` */
async function renameEntity(context: Context, given: unknown, newName: unknown): Promise<void> {
  const chosen = chosenEntity(context, given);
  const title = vscode.l10n.t('Rename "{0}"', chosen.name);
  const prompt = vscode.l10n.t('Full name. The old name is kept as an alias.');
  const name = typeof newName === 'string' ? newName : await ask(title, prompt, chosen.name);
  if (name === undefined || name === chosen.name) return;
  await change(context, chosen, { kind: 'rename', name });
}

/** `addAlias({folder, entity, name?}, alias?)` */
async function addAlias(context: Context, given: unknown, alias: unknown): Promise<void> {
  const chosen = chosenEntity(context, given);
  const title = vscode.l10n.t('Add an Alias to "{0}"', chosen.name);
  const added = typeof alias === 'string' ? alias : await ask(title, vscode.l10n.t('Another name, as it is written in the articles'), '');
  if (added !== undefined) await change(context, chosen, { kind: 'addAlias', alias: added });
}

/** `setEntityType({folder, entity, name?}, type?)` */
async function setEntityType(context: Context, given: unknown, type: unknown): Promise<void> {
  const chosen = chosenEntity(context, given);
  const title = vscode.l10n.t('Change the Type of "{0}"', chosen.name);
  const picked = typeof type === 'string' ? type : await pickType(title, vscode.l10n.t('Choose a type'), chosen.type);
  if (picked !== undefined && picked !== chosen.type) await change(context, chosen, { kind: 'setType', type: picked });
}

/** Removes at once and offers to undo. */
async function removeEntity(context: Context, given: unknown): Promise<void> {
  const chosen = chosenEntity(context, given);
  await change(context, chosen, { kind: 'remove' });
  void offerUndo(chosen);
}

async function offerUndo({ folder, name }: ChosenEntity): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const choice = await vscode.window.showInformationMessage(vscode.l10n.t('Removed "{0}" from the register.', name), undo);
  if (choice !== undo) return;
  const register = registerOf(vscode.Uri.parse(folder));
  await reveal(register);
  await vscode.commands.executeCommand('undo');
  await (await vscode.workspace.openTextDocument(register)).save();
}

async function change(context: Context, { folder, entity }: ChosenEntity, made: EntityChange): Promise<void> {
  await applyAndSave(context, await context.session.ask('editEntity', { folder, entity, change: made }));
}

async function ask(title: string, prompt: string, value: string): Promise<string | undefined> {
  const validateInput = (text: string) => (text.trim() === '' ? vscode.l10n.t('Enter a name.') : undefined);
  return (await vscode.window.showInputBox({ title, prompt, value, validateInput }))?.trim();
}
