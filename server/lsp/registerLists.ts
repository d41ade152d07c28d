import type { Position } from 'vscode-languageserver';
import { toOffset } from './convert';
import type { RegisterTarget } from './targets';

/** An item of a list in `entities.yaml` that somebody types. */
export interface ListPlace {
  /** Where it begins. */
  readonly start: number;
  readonly inBrackets: boolean;
  /** A position in its entry that was read as such. */
  readonly entry: Position;
}

/** The item that a position is in, of a list that is a field of an entity; null where there is no such list. */
export function listPlace(target: RegisterTarget, position: Position, field: 'aliases' | 'meantIn' | 'meantWith'): ListPlace | null {
  const { text, lines } = target;
  const offset = toOffset(target, position);
  const lineBefore = (line: number): string => text.slice(lines[line], line === position.line ? offset : lines[line + 1]);
  const typed = lineBefore(position.line);
  const key = /^\s*(?:-\s+)?([a-zA-Z]+):/;
  const inBrackets = /^\s*(?:-\s+)?[a-zA-Z]+:\s*\[(?:[^\]]*,)?\s*([^\],]*)$/.exec(typed);
  if (inBrackets !== null) {
    const isOwn = key.exec(typed)?.[1] === field;
    return isOwn ? { start: offset - (inBrackets[1] ?? '').length, inBrackets: true, entry: { ...position, character: 0 } } : null;
  }
  const item = /^\s+-\s+([^:[\]{},]*)$/.exec(typed);
  if (item === null) return null;
  let line = position.line - 1;
  while (line >= 0 && /^\s+-\s+[^:]*$|^\s*(?:#.*)?$/.test(lineBefore(line))) line--;
  if (line < 0 || !/^\s+(?:-\s+)?[a-zA-Z]+:\s*(?:#.*)?$/.test(lineBefore(line)) || key.exec(lineBefore(line))?.[1] !== field) return null;
  return { start: offset - (item[1] ?? '').length, inBrackets: false, entry: { line, character: 0 } };
}
