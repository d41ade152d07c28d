import { linesOf, withLines } from '../core/annotations/lineChanges';
import { linesAfter, type Operation, type OperationKind, reversed } from '../core/annotations/operations';
import { annotatorFolderOf, pathInAnnotatorFolder } from '../core/annotations/paths';
import { type AnnotationFile, parseAnnotations } from '../core/annotations/store';
import { readWebReply } from '../core/annotations/webReply';
import type { ArticleId } from '../core/article/types';
import { uriOf } from '../selection';
import type { AnnotationFiles } from './annotationFiles';
import type { Dismissals } from './dismissals';
import type { FilesEdit } from './filesEdit';
import type { FilePlace } from './heldFiles';
import type { OperationLog } from './operationLog';

/** What was taken back, or made again. */
export interface TakenBack {
  readonly kind: OperationKind;
  /** Annotations that were brought back, or changed again. */
  readonly changed: number;
  /** Annotations that stay as they are, because they were changed since. */
  readonly kept: number;
}

export interface TakeBackHost {
  readonly folder: string;
  readonly files: AnnotationFiles;
  readonly log: OperationLog;
  readonly dismissals?: Pick<Dismissals, 'takeBack'> | undefined;
  textOf(article: ArticleId): string | null;
}

/**
 * Takes the last operation back, or makes the one taken back last again. What was changed since by anybody else stays as it is. Null where
 * there is none; one that no longer has an effect is passed over.
 */
export async function takeBack(host: TakeBackHost, direction: 'undo' | 'redo'): Promise<TakenBack | null> {
  for (;;) {
    const { done, undone } = await host.log.history();
    const operation = (direction === 'undo' ? done : undone).at(-1);
    if (operation === undefined) return null;
    const outcome =
      operation.dismissed === undefined ? await play(host, operation, direction) : await undismissed(host, operation.dismissed, direction);
    await host.log.append(direction === 'undo' ? { undo: operation.id } : { redo: operation.id });
    if (outcome.changed + outcome.kept > 0) return { kind: operation.kind, ...outcome };
  }
}

const undismissed = async (
  { dismissals }: TakeBackHost,
  lines: readonly string[],
  direction: 'undo' | 'redo',
): Promise<Omit<TakenBack, 'kind'>> => ({ changed: (await dismissals?.takeBack(lines, direction)) ?? 0, kept: 0 });

async function play(host: TakeBackHost, operation: Operation, direction: 'undo' | 'redo'): Promise<Omit<TakenBack, 'kind'>> {
  const { places, edit, outcome } = playing(host, operation, direction);
  await host.files.changeInPortions(places, { edit });
  return outcome();
}

/** How files change where an operation is taken back or made again; `outcome` says how many annotations changed, once that is done. */
export function playing(
  host: TakeBackHost,
  operation: Operation,
  direction: 'undo' | 'redo',
): { readonly places: readonly FilePlace[]; readonly edit: FilesEdit['edit']; outcome(): Omit<TakenBack, 'kind'> } {
  /** The ids of annotations, by those of their replies. */
  const notes = new Map<string, string>();
  const byUri = new Map<string, { readonly place: FilePlace; readonly changes: Operation['files'][number]['changes'][number][] }>();
  for (const { annotator, article, changes } of operation.files)
    for (const change of changes) {
      const note = noteOf(change);
      if (note !== undefined) notes.set(change.id, note);
      const place = placeOf(host, operation, annotator, article, note ?? change.id);
      if (place === null) continue;
      const known = byUri.get(place.uri);
      const due = direction === 'undo' ? reversed(change) : change;
      if (known === undefined) byUri.set(place.uri, { place, changes: [due] });
      else known.changes.push(due);
    }
  const changed = new Set<string>();
  const aboutOf = (id: string): string => notes.get(id) ?? id;
  /** By file, as the edit of one may be asked again. */
  const keptIn = new Map<string, readonly string[]>();
  let kept: ReadonlySet<string> = new Set();
  const edit: FilesEdit['edit'] = files => {
    const due = [...files].flatMap(([uri, file]) => {
      const changes = byUri.get(uri)?.changes ?? [];
      const current = linesOf(file, new Set(changes.map(({ id }) => id)));
      const played = changes.map(change => ({ uri, id: change.id, lines: linesAfter(current.get(change.id) ?? [], change) }));
      const gone = new Set(played.flatMap(({ id, lines }) => (lines.length === 0 ? [id] : [])));
      const answered = new Set(
        gone.size === 0 ? [] : file.lines.flatMap(({ reply }) => (reply && !gone.has(reply.id) ? [reply.target] : [])),
      );
      // What somebody has answered since does not go without the answer.
      const after = played.map(each => (gone.has(each.id) && answered.has(each.id) ? { ...each, lines: 'changed' as const } : each));
      keptIn.set(
        uri,
        after.flatMap(({ id, lines }) => (lines === 'changed' ? [id] : [])),
      );
      return after;
    });
    // An annotation that was moved from one file to another stays whole.
    kept = new Set([...keptIn.values()].flat());
    const edited = new Map<string, Map<string, readonly string[]>>();
    for (const { uri, id, lines } of due) {
      if (typeof lines === 'string' || kept.has(id) || kept.has(aboutOf(id))) continue;
      changed.add(id);
      edited.set(uri, (edited.get(uri) ?? new Map<string, readonly string[]>()).set(id, lines));
    }
    return new Map([...edited].flatMap(([uri, lines]) => withEdited(host, files.get(uri), uri, lines)));
  };
  return {
    places: [...byUri.values()].map(({ place }) => place),
    edit,
    outcome: () => {
      const keptNotes = new Set([...kept].map(aboutOf));
      return { changed: [...new Set([...changed].map(aboutOf))].filter(id => !keptNotes.has(id)).length, kept: keptNotes.size };
    },
  };
}

/** The id of the annotation that the lines of a change answer; undefined where they are not a reply. */
function noteOf({ before, after }: Operation['files'][number]['changes'][number]): string | undefined {
  const line = before[0] ?? after[0];
  const read = line?.includes('"replying"') === true ? readWebReply(line) : null;
  return read !== null && 'reply' in read ? read.reply.target : undefined;
}

function withEdited(
  { textOf }: TakeBackHost,
  file: AnnotationFile | undefined,
  uri: string,
  lines: ReadonlyMap<string, readonly string[]>,
): [string, AnnotationFile][] {
  if (file === undefined) return [];
  const { article, annotator } = file;
  const text = textOf(article);
  const read = (line: string) =>
    parseAnnotations(line, article, annotator, text).lines[0] ?? { line, annotation: null, codePoints: { start: 0, end: 0 } };
  return [[uri, withLines(file, lines, read)]];
}

/** Where an annotation of an operation is now: its article may have another name since. Null where the log says what cannot be. */
function placeOf(
  { folder, files }: TakeBackHost,
  { kind }: Operation,
  annotator: string,
  article: ArticleId,
  id: string,
): FilePlace | null {
  const path = annotatorFolderOf(annotator) === annotator ? pathInAnnotatorFolder(annotator, article) : null;
  if (path === null) return null;
  const held = files.held.holding(id).filter(each => each.annotator === annotator);
  const isHere = held.some(each => each.article === article);
  const renamed = isHere || kind === 'move' ? undefined : held[0];
  return renamed ?? { uri: uriOf(folder, path), annotator, article };
}
