import type { TextEdit } from '../text/problem';
import { sliceOf } from '../text/span';
import { addEntity, removeAlias } from './edit';
import { parseRegister } from './register';

/** Makes an alias an entity of its own, of the same type, at the end of the register's text: one edit, none where there is no such alias. */
export function splitEntity(text: string, id: string, alias: string): TextEdit[] {
  const entity = parseRegister(text).byId.get(id);
  if (entity === undefined) return [];
  const removal = removeAlias(text, id, alias);
  if (removal.length === 0) return [];
  const without = applied(text, removal);
  return [between(text, applied(without, addEntity(without, { type: entity.type, name: alias })))];
}

/** Sorted edits, applied. */
function applied(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let result = '';
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The one edit from a text to another that leaves their common beginning and end alone. */
function between(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const newText = sliceOf(after, { start, end: after.length - tail });
  return { start, end: before.length - tail, newText };
}
