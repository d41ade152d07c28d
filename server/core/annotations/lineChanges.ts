import { type AnnotationFile, idOfLine, type StoredLine } from './store';

/** What happens to the lines with one id, of an annotation or a reply, in one file. Lines are letter for letter, without their breaks; none: not in the file. */
export interface LineChange {
  readonly id: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What differs between two versions of a file, one change an annotation or a reply; unreadable lines are not looked at. */
export function lineChangesBetween(before: AnnotationFile, after: AnnotationFile): LineChange[] {
  const kept = new Set(after.lines);
  const old = new Set(before.lines);
  const ids = new Set([...before.lines.filter(line => !kept.has(line)), ...after.lines.filter(line => !old.has(line))].flatMap(idOf));
  if (ids.size === 0) return [];
  const [linesBefore, linesAfter] = [linesOf(before, ids), linesOf(after, ids)];
  return [...ids].flatMap(id => {
    const change = { id, before: linesBefore.get(id) ?? [], after: linesAfter.get(id) ?? [] };
    return sameLines(change.before, change.after) ? [] : [change];
  });
}

/** The text of a file's lines with some ids, by id. */
export function linesOf({ lines }: AnnotationFile, ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const stored of lines) {
    const id = idOfLine(stored);
    if (id === undefined || !ids.has(id)) continue;
    const known = found.get(id);
    if (known === undefined) found.set(id, [stored.line]);
    else known.push(stored.line);
  }
  return found;
}

/** The file with other lines for some ids, `read` from their text; an id whose lines stay in number keeps its places in the file. */
export function withLines(
  file: AnnotationFile,
  lines: ReadonlyMap<string, readonly string[]>,
  read: (line: string) => StoredLine,
): AnnotationFile {
  const left = new Map([...lines].map(([id, texts]) => [id, texts.map(read)]));
  const kept = file.lines.flatMap(stored => {
    const replacing = left.get(idOfLine(stored) ?? '');
    if (replacing === undefined) return [stored];
    const next = replacing.shift();
    return next === undefined ? [] : [next];
  });
  return { ...file, lines: [...kept, ...[...left.values()].flat()] };
}

export const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);

const idOf = (stored: StoredLine): readonly string[] => {
  const id = idOfLine(stored);
  return id === undefined ? [] : [id];
};
