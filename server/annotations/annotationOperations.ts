import type { Followed, OperationKind, UnfinishedOperation } from '../core/annotations/operations';
import type { AnnotationFiles } from './annotationFiles';
import type { AnnotationHost } from './annotationHost';
import type { FileChange, FilesEdit } from './filesEdit';
import type { FilePlace } from './heldFiles';
import type { OperationLog } from './operationLog';
import { playing, type TakeBackHost, type TakenBack, takeBack } from './takeBack';

/** The change of the codebook or the register that an operation follows, and the operation that was cut off and goes on. */
export interface Following {
  readonly followed: Followed;
  readonly goesOn?: Pick<UnfinishedOperation, 'id' | 'nextPart'>;
}

/** Changes of a folder's annotation files, each written down as one operation before it is made, so that it can be taken back. */
export class AnnotationOperations {
  readonly #host: AnnotationHost;
  readonly #files: AnnotationFiles;

  constructor(host: AnnotationHost, files: AnnotationFiles) {
    this.#host = host;
    this.#files = files;
  }

  /**
   * Changes files as one operation, whose id it answers; null where nothing is written down. Rejects as
   * {@link AnnotationFiles.changeInPortions} does.
   *
   * @param following the change of the codebook or the register that the operation follows, and the operation that was cut off and goes on
   */
  async make(
    kind: OperationKind,
    places: readonly FilePlace[],
    edit: Omit<FilesEdit, 'places' | 'begin'>,
    following?: Following,
  ): Promise<string | null> {
    const log = await this.#host.operations?.();
    if (log === undefined) {
      await this.#files.changeInPortions(places, edit);
      return null;
    }
    const { followed, goesOn } = following ?? {};
    const operation = { id: goesOn?.id ?? this.#host.newId(), kind, time: this.#host.now() };
    let isBegun = goesOn !== undefined;
    /** The part that says what is followed, again where it is tried again. */
    let first: number | undefined;
    const begin = async (changes: readonly FileChange[], part: number): Promise<void> => {
      const files = changes.map(({ place: { annotator, article }, changes: lines }) => ({ annotator, article, changes: lines }));
      if (files.length === 0) return;
      if (!isBegun) first = part;
      isBegun = true;
      await log.append({
        ...operation,
        part: part + (goesOn?.nextPart ?? 0),
        files,
        ...(followed !== undefined && part === first && { followed }),
      });
    };
    await this.#files.changeInPortions(places, { ...edit, begin });
    if (followed !== undefined && isBegun) await log.append({ end: operation.id });
    return operation.id;
  }

  /** Writes down that an operation will follow a file once that is changed. Answers its id; null where nothing is written down. */
  async expect(followed: Followed): Promise<string | null> {
    const log = await this.#host.operations?.();
    if (log === undefined) return null;
    const id = this.#host.newId();
    await log.append({ expect: id, followed });
    return id;
  }

  /** Writes down that an operation is about to be taken back, so that a kill before the first of its files loses nothing. */
  async takingBack(operation: string | null, followed: Followed): Promise<Following | undefined> {
    if (operation === null) return undefined;
    const back = { ...followed, takesBack: operation };
    const expected = await this.expect(back);
    return { followed: back, ...goingOn(expected) };
  }

  /**
   * Whether operations that follow a file were cut off.
   *
   * @param pause waits until another program that makes such a change just now has written more of it
   */
  async areUnfinished(pause: () => Promise<void>): Promise<boolean> {
    let unfinished = progressOf(await this.unfinished());
    for (let before = ''; unfinished !== '' && unfinished !== before; ) {
      await pause();
      before = unfinished;
      unfinished = progressOf(await this.unfinished());
    }
    return unfinished !== '';
  }

  /** Operations that follow a file and were cut off, by a kill or a disk that was full, the newest first. */
  async unfinished(): Promise<readonly UnfinishedOperation[]> {
    const log = await this.#host.operations?.();
    return log === undefined ? [] : [...(await log.unfinished())].reverse();
  }

  /** Takes a cut-off operation back, so that it can be neither undone nor made again. Answers how many annotations changed. */
  async drop(operation: UnfinishedOperation): Promise<number> {
    const log = await this.#host.operations?.();
    if (log === undefined) return 0;
    const { places, edit, outcome } = playing(this.#takeBackHost(log), operation, 'undo');
    await this.#files.changeInPortions(places, { edit });
    await log.append({ drop: operation.id });
    return outcome().changed;
  }

  /** Goes on taking back an operation, where that was cut off. Answers how many annotations changed; null where the log no longer has it. */
  async goOnTakingBack(unfinished: UnfinishedOperation): Promise<number | null> {
    const log = await this.#host.operations?.();
    const { done } = (await log?.history()) ?? { done: [] };
    const original = done.find(({ id }) => id === unfinished.followed.takesBack);
    if (log === undefined || original === undefined) return null;
    const { places, edit, outcome } = playing(this.#takeBackHost(log), original, 'undo');
    await this.make(unfinished.kind, places, { edit }, { followed: unfinished.followed, goesOn: unfinished });
    return outcome().changed;
  }

  /** Takes the last operation back, or makes the one taken back last again, see {@link takeBack}. Null where there is none. */
  async takeBack(direction: 'undo' | 'redo'): Promise<TakenBack | null> {
    const log = await this.#host.operations?.();
    return log === undefined ? null : takeBack(this.#takeBackHost(log), direction);
  }

  #takeBackHost(log: OperationLog): TakeBackHost {
    const { folder, dismissals } = this.#host;
    return { folder, files: this.#files, log, dismissals, textOf: article => this.#host.textOf(article) };
  }
}

/** How an operation goes on that was only expected so far. */
export const goingOn = (expected: string | null): Pick<Following, 'goesOn'> =>
  expected === null ? {} : { goesOn: { id: expected, nextPart: 0 } };

const progressOf = (operations: readonly UnfinishedOperation[]): string =>
  operations.map(({ id, nextPart }) => `${id} ${nextPart}`).join('\n');
