import { type AnnotationFile, lineOf, putAnnotations } from '../core/annotations/store';
import type { Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { FilesEdit } from './filesEdit';
import type { FilePlace } from './heldFiles';

/** A file whose annotations go to another article's file. */
export interface FileMove {
  readonly held: FilePlace;
  readonly target: FilePlace;
}

/**
 * The edits that move files, one after another, each of all the places together. Two files may take each other's place: then the first edit
 * brings lines in and the second takes lines away, so that a program killed between two files leaves an annotation in both, and never in none.
 */
export function movesOf(
  moves: readonly FileMove[],
  textOf: (article: ArticleId) => string | null,
): { readonly places: readonly FilePlace[]; readonly edits: readonly FilesEdit['edit'][] } {
  const targets = new Set(moves.map(({ target }) => target.uri));
  const places = new Map([...moves.map(({ target }) => target), ...moves.map(({ held }) => held)].map(each => [each.uri, each]));
  const begun = new Map<string, ReadonlySet<string>>();
  /** Lines that one move brought into a file are not taken out of it by another one. */
  const leaving = (uri: string, files: ReadonlyMap<string, AnnotationFile>): ReadonlySet<string> => {
    const lines = begun.get(uri) ?? new Set(files.get(uri)?.lines.map(({ line }) => line));
    if (targets.has(uri)) begun.set(uri, lines);
    return lines;
  };
  const edit =
    (takesAway: boolean): FilesEdit['edit'] =>
    files => {
      const after = new Map(files);
      for (const { held } of moves) {
        const lines = leaving(held.uri, files);
        const file = files.get(held.uri);
        if (takesAway && file !== undefined) after.set(held.uri, { ...file, lines: file.lines.filter(({ line }) => !lines.has(line)) });
      }
      for (const { held, target } of moves) {
        const [from, into] = [files.get(held.uri), after.get(target.uri)];
        if (from === undefined || into === undefined) continue;
        const arriving = { ...from, lines: from.lines.filter(({ line }) => leaving(held.uri, files).has(line)) };
        after.set(target.uri, mergedInto(into, arriving, target.article, textOf(target.article)));
      }
      return after;
    };
  const isExchange = moves.some(({ held }) => targets.has(held.uri));
  return { places: [...places.values()], edits: isExchange ? [edit(false), edit(true)] : [edit(true)] };
}

/** A file's lines brought into the file of the article's new name; lines and annotations it has already are not doubled. */
function mergedInto(file: AnnotationFile, moved: AnnotationFile, to: ArticleId, text: string | null): AnnotationFile {
  const has = new Set(file.lines.map(stored => stored.line));
  const isThere = ({ id, modified, created }: Annotation): boolean => {
    const there = lineOf(file, id)?.annotation;
    return there != null && (there.modified ?? there.created) === (modified ?? created);
  };
  const arriving = moved.lines.filter(({ line, annotation }) => !has.has(line) && (annotation === null || !isThere(annotation)));
  const all: AnnotationFile = { ...file, lines: [...file.lines, ...arriving], conflicted: file.conflicted || moved.conflicted };
  const renamed = arriving.flatMap(stored =>
    stored.annotation !== null && lineOf(all, stored.annotation.id)?.line === stored.line ? [stored.annotation] : [],
  );
  return putAnnotations(
    all,
    renamed.map(annotation => ({ ...annotation, article: to })),
    text,
  );
}
