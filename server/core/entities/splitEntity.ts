import { editsBetween, withEdits } from '../text/edits';
import type { TextEdit } from '../text/problem';
import { addEntity, removeAlias } from './edit';
import { parseRegister } from './register';

/** Makes an alias an entity of its own, of the same type, at the end of the register's text: one edit, none where there is no such alias. */
export function splitEntity(text: string, id: string, alias: string): TextEdit[] {
  const entity = parseRegister(text).byId.get(id);
  if (entity === undefined) return [];
  const removal = removeAlias(text, id, alias);
  if (removal.length === 0) return [];
  const without = withEdits(text, removal);
  return editsBetween(text, withEdits(without, addEntity(without, { type: entity.type, name: alias })));
}
