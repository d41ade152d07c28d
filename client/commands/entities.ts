import * as vscode from 'vscode';
import type { EntityChange } from '../../server/protocol';
import { registerOf } from '../folders';
import { unlinked } from '../views/items';
import { type ChosenEntity, chosenEntity } from './chosenEntity';
import { type Command, type Context, Notice } from './command';
import { applyAndSave, pickType } from './entries';
import { editing, offerUndo } from './undoEdit';

/** Changing one entity of the register: from its row, its card or a key. Each change is one edit of `entities.yaml`, which can be undone. */
export const entityCommands: readonly Command[] = [
  { name: 'renameEntity', fails: vscode.l10n.t('Could not rename the entity'), run: renameEntity },
  { name: 'addAlias', fails: vscode.l10n.t('Could not add the alias'), run: addAlias },
  { name: 'removeAlias', fails: vscode.l10n.t('Could not remove the alias'), run: removeAlias },
  { name: 'splitAlias', fails: vscode.l10n.t('Could not make the alias an entity'), run: splitAlias },
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

/** `removeAlias({folder, entity, name?}, alias?)` */
async function removeAlias(context: Context, given: unknown, alias: unknown): Promise<void> {
  const chosen = chosenEntity(context, given);
  const title = vscode.l10n.t('Remove an Alias of "{0}"', chosen.name);
  const removed = typeof alias === 'string' ? alias : await pickAlias(context, chosen, title);
  if (removed !== undefined) await change(context, chosen, { kind: 'removeAlias', alias: removed });
}

/** `splitAlias({folder, entity, name?}, alias?)` */
async function splitAlias(context: Context, given: unknown, alias: unknown): Promise<void> {
  const chosen = chosenEntity(context, given);
  const title = vscode.l10n.t('Make an Alias of "{0}" an Entity', chosen.name);
  const split = typeof alias === 'string' ? alias : await pickAlias(context, chosen, title);
  if (split !== undefined) await change(context, chosen, { kind: 'splitAlias', alias: split });
}

async function pickAlias({ session }: Context, { folder, entity, name }: ChosenEntity, title: string): Promise<string | undefined> {
  const aliases = await session.ask('entityAliases', { folder, entity });
  if (aliases.length === 0) throw new Notice(vscode.l10n.t('"{0}" has no aliases.', unlinked(name)));
  return vscode.window.showQuickPick([...aliases], { title, placeHolder: vscode.l10n.t('Choose an alias') });
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
  const edit = await editing(registerOf(vscode.Uri.parse(chosen.folder)), () => change(context, chosen, { kind: 'remove' }));
  const removed = vscode.l10n.t('Removed "{0}" from the register.', unlinked(chosen.name));
  const overtaken = vscode.l10n.t('Not undone: the register was edited after "{0}" was removed.', unlinked(chosen.name));
  // The command has ended when its message is shown, not when it is answered.
  offerUndo(edit, removed, overtaken).catch((error: unknown) => {
    context.session.output.error(`The removal was not undone: ${String(error)}`);
    void vscode.window.showErrorMessage(vscode.l10n.t('Could not put "{0}" back into the register', unlinked(chosen.name)));
  });
}

async function change(context: Context, { folder, entity }: ChosenEntity, made: EntityChange): Promise<void> {
  await applyAndSave(context, await context.session.ask('editEntity', { folder, entity, change: made }));
}

async function ask(title: string, prompt: string, value: string): Promise<string | undefined> {
  const validateInput = (text: string) => (text.trim() === '' ? vscode.l10n.t('Enter a name.') : undefined);
  return (await vscode.window.showInputBox({ title, prompt, value, validateInput }))?.trim();
}
