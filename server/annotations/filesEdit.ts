import type { LineChange } from '../core/annotations/lineChanges';
import type { AnnotationFile } from '../core/annotations/store';
import type { FilePlace } from './heldFiles';

/** What an operation changes in one file. */
export interface FileChange {
  readonly place: FilePlace;
  readonly changes: readonly LineChange[];
}

/** How files are changed together: `edit` gets them as they are on disk, by URI, and answers those that are different. */
export interface FilesEdit {
  /** In this order they are written. */
  readonly places: readonly FilePlace[];
  /** Asked again, with what is on the disk then, where another program was faster; an edit that is made already changes nothing. */
  edit(files: ReadonlyMap<string, AnnotationFile>): ReadonlyMap<string, AnnotationFile>;
  /** Keys of annotations whose place is known, so that they need not be looked for. */
  readonly placed?: readonly string[];
  /** Called before anything is written, each time {@link edit} was asked. */
  begin?(changes: readonly FileChange[]): Promise<void>;
  /**
   * What happens to a file that cannot be read or written. By default its change is kept in memory, and an unreadable file ends
   * all; `stop`: nothing is written after it, as that would lose lines; a function is told the reason, and the other files are changed.
   */
  readonly onFailure?: 'stop' | ((place: FilePlace, reason: string) => void);
  /** Who waits, where files are changed in portions. */
  readonly waiting?: Waiting | undefined;
}

/** Who waits for a long change. */
export interface Waiting {
  /** @param share 0 to 1 */
  report(share: number): void;
  /** Once true, what is not begun is not done. */
  isCancelled(): boolean;
}

/** What could not be written is kept and shown, and will be written as soon as that is possible. */
export class NotWritten extends Error {}

/** The edit that changes each file by itself. */
export const inEach =
  (change: (file: AnnotationFile, uri: string) => AnnotationFile): FilesEdit['edit'] =>
  files =>
    new Map([...files].map(([uri, file]) => [uri, change(file, uri)]));

/** What is done in each file, by its URI. */
export function byFile<T extends { readonly place: FilePlace }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const files = new Map<string, T[]>();
  for (const item of items) {
    const known = files.get(item.place.uri);
    if (known === undefined) files.set(item.place.uri, [item]);
    else known.push(item);
  }
  return files;
}

/** Of files, each with what is done in it. */
export const placesOf = (byUri: ReadonlyMap<string, readonly { readonly place: FilePlace }[]>): FilePlace[] =>
  [...byUri.values()].flatMap(([first]) => (first === undefined ? [] : [first.place]));
