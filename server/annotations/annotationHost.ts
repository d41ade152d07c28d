import type { ArticleId } from '../core/article/types';
import type { FileSource } from '../files';
import type { Dismissals } from './dismissals';
import type { OperationLog } from './operationLog';

/** What the annotations of a folder need to be told and given. */
export interface AnnotationHost {
  /** The corpus folder's URI. */
  readonly folder: string;
  readonly files: FileSource;
  /** The current text of an article, the buffer's where it is open; null where there is no such article. */
  textOf(article: ArticleId): string | null;
  /** The name under which annotations are made now. */
  annotator(): string;
  /** A new UUID. */
  newId(): string;
  /** An ISO 8601 instant, UTC. */
  now(): string;
  /** Where changes are written down, so that they can be taken back; without it they cannot be. */
  operations?(): Promise<OperationLog>;
  /** What was dismissed, which an undo may bring back. */
  readonly dismissals?: Dismissals;
  /** Called between the parts of long work: others have their turn. */
  pause?(): Promise<void>;
  /** Something could not be written, and is kept: `AnnotationService.writeAgain` tries again. */
  unwritten?(): void;
}
