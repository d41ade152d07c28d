import * as vscode from 'vscode';
import { typeNames } from '../views/items';
import { type Context, dataOf, fieldsOf, Notice } from './command';

/** The entity a command is about. */
export interface ChosenEntity {
  readonly folder: string;
  readonly entity: string;
  readonly name: string;
  /** Absent where the caller does not say. */
  readonly type?: string;
}

/** The entity of a row or a card's link; else, as for a key, the one selected in the Entities view. */
export function chosenEntity({ views }: Context, given: unknown): ChosenEntity {
  const data = fieldsOf(given) ?? dataOf(views.entities.view.selection[0]);
  const { folder, entity, name, type } = data ?? {};
  if (typeof folder !== 'string' || typeof entity !== 'string') throw new Notice(vscode.l10n.t('Select an entity in the Entities view.'));
  const known = typeof type === 'string' && type in typeNames() ? { type } : {};
  return { folder, entity, name: typeof name === 'string' ? name : entity, ...known };
}
