import type { FileChange } from '../annotations/annotationFiles';
import type { AnnotationService } from '../annotations/annotationService';

/** A change of a tag that was handed out as an edit of `codebook.yaml`. */
interface TagChange {
  /** The file's text before the edit and after it. */
  readonly before: string;
  readonly after: string;
  readonly tag: string;
  /** The tag that its annotations get; null where it is deleted. */
  readonly to: string | null;
  /** What the annotations said before, while they have followed. */
  followed: readonly FileChange[] | null;
}

/** So many changes can be undone and made again. */
const MOST_CHANGES = 50;

/**
 * Annotations go along when a tag is renamed, merged or deleted: when the codebook is as the edit of that change leaves it, they follow,
 * and when it is as it was before, because the edit was undone, they come back. So one undo of the editor takes back both, and nothing
 * happens where the edit is not made.
 */
export class TagChanges {
  readonly #annotations: AnnotationService;
  readonly #changes: TagChange[] = [];

  constructor(annotations: AnnotationService) {
    this.#annotations = annotations;
  }

  /** An edit was handed out that makes the codebook `after`. */
  expect(change: Omit<TagChange, 'followed'>): void {
    this.#changes.unshift({ ...change, before: plain(change.before), after: plain(change.after), followed: null });
    this.#changes.length = Math.min(this.#changes.length, MOST_CHANGES);
  }

  /** What is due now that the codebook has this text, and answers whether annotations changed; null where nothing is. */
  due(codebook: string): (() => Promise<boolean>) | null {
    const text = plain(codebook);
    const undone = this.#changes.find(({ before, followed }) => followed !== null && before === text);
    const made = undone === undefined ? this.#changes.find(({ after, followed }) => followed === null && after === text) : undefined;
    if (undone !== undefined) return () => this.#takeBack(undone);
    return made === undefined ? null : () => this.#follow(made);
  }

  async #follow(change: TagChange): Promise<boolean> {
    if (change.followed !== null) return false;
    change.followed = await this.#annotations.retag(change.tag, change.to);
    return change.followed.length > 0;
  }

  async #takeBack(change: TagChange): Promise<boolean> {
    const { followed } = change;
    change.followed = null;
    if (followed === null || followed.length === 0) return false;
    await this.#annotations.retagBack(followed);
    return true;
  }
}

/** Editors have one kind of line end in a text, and no byte order mark. */
const plain = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
