import type { AnnotationTags, Retagged } from '../annotations/annotationTags';
import type { NewTag } from '../annotations/retag';

/** A change of a tag that was handed out as an edit of `codebook.yaml`. */
interface TagChange {
  /** The file's text before the edit and after it. */
  readonly before: string;
  readonly after: string;
  readonly tag: string;
  /** The tag that its annotations get; null where it is deleted. */
  readonly to: NewTag;
  /** What the annotations said before, while they have followed. */
  followed: Retagged | null;
  /** What is written down of it, until the annotations follow for the first time. */
  expected: Promise<string | null>;
}

/** So many changes can be undone and made again. */
const MOST_CHANGES = 50;

/**
 * Annotations go along when a tag is renamed, merged or deleted: when the codebook is as the edit of that change leaves it, they follow,
 * and when it is as it was before, because the edit was undone, they come back. So one undo of the editor takes back both, and nothing
 * happens where the edit is not made.
 */
export class TagChanges {
  readonly #annotations: AnnotationTags;
  readonly #changes: TagChange[] = [];

  constructor(annotations: AnnotationTags) {
    this.#annotations = annotations;
  }

  /** True as long as no text of the codebook can be one of an edit. */
  get areNone(): boolean {
    return this.#changes.length === 0;
  }

  /** An edit is handed out that makes the codebook `after`. Resolves when that is written down: a kill from then on loses nothing. */
  async expect(change: Omit<TagChange, 'followed' | 'expected'>): Promise<void> {
    const { tag, to } = change;
    const codebook = { before: plain(change.before), after: plain(change.after) };
    const expected = this.#annotations.expect(tag, to, codebook).catch(() => null);
    this.#changes.unshift({ tag, to, ...codebook, followed: null, expected });
    this.#changes.length = Math.min(this.#changes.length, MOST_CHANGES);
    await expected;
  }

  /**
   * What is due now that the codebook has this text is done; answers whether annotations changed. To be called for one text after the other: an
   * undo that comes while annotations still follow takes back what they did.
   */
  async follow(codebook: string): Promise<boolean> {
    const text = plain(codebook);
    const undone = this.#changes.find(({ before, followed }) => followed !== null && before === text);
    if (undone !== undefined) return this.#takeBack(undone);
    const made = this.#changes.find(({ after, followed }) => followed === null && after === text);
    return made !== undefined && this.#goAlong(made);
  }

  async #goAlong(change: TagChange): Promise<boolean> {
    const expected = await change.expected;
    change.expected = Promise.resolve(null);
    change.followed = await this.#annotations.retag(change.tag, change.to, change, expected);
    return change.followed.changes.length > 0;
  }

  async #takeBack(change: TagChange): Promise<boolean> {
    const { followed } = change;
    change.followed = null;
    if (followed === null || followed.changes.length === 0) return false;
    await this.#annotations.retagBack(followed);
    return true;
  }
}

/** Editors have one kind of line end in a text, and no byte order mark. */
const plain = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
