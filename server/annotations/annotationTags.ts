import { lineChangesBetween } from '../core/annotations/lineChanges';
import type { FollowedTag, UnfinishedOperation } from '../core/annotations/operations';
import { type AnnotationFile, annotationsOf } from '../core/annotations/store';
import { textHashOf } from '../core/annotations/textHash';
import { type Following, goingOn } from './annotationOperations';
import type { AnnotationParts } from './annotationParts';
import { type FileChange, inEach } from './filesEdit';
import { type HeldFile, keyOf } from './heldFiles';
import { linesBack, type NewTag, retagged, saysOnly } from './retag';

/** Changes a folder's annotations when their tag is renamed, merged, split or deleted. */
export class AnnotationTags {
  readonly #parts: AnnotationParts;

  constructor(parts: AnnotationParts) {
    this.#parts = parts;
  }

  /** How many annotations of a tag say nothing else. */
  saidOnlyBy(tag: string): number {
    return this.#tagged(tag).reduce((sum, { file }) => sum + annotationsOf(file).filter(saysOnly(tag)).length, 0);
  }

  /** Writes down that {@link retag} is due once the codebook is changed, so that a kill in between loses nothing. Answers its id. */
  expect(from: string, to: NewTag, codebook: CodebookChange): Promise<string | null> {
    return this.#parts.operations.expect(followedOf(from, to, codebook));
  }

  /**
   * Gives every annotation of a tag another one, in one operation. With null it is taken away, and annotations that say nothing else are
   * deleted. Returns what changed, for {@link retagBack}.
   *
   * @param expected what {@link expect} answered
   */
  async retag(from: string, to: NewTag, codebook: CodebookChange, expected: string | null = null): Promise<Retagged> {
    const followed = followedOf(from, to, codebook);
    return { ...(await this.#retag(from, to, { followed, ...goingOn(expected) })), followed };
  }

  /** Brings back what {@link retag} changed, in one operation; an annotation that was changed again since stays as it is. */
  async retagBack({ operation, changes, followed }: Retagged): Promise<void> {
    const byUri = new Map(changes.map(each => [each.place.uri, each.changes]));
    const apply = (file: AnnotationFile, uri: string): AnnotationFile =>
      linesBack(file, byUri.get(uri) ?? [], this.#parts.places.textFor(file.article));
    const places = changes.map(({ place }) => place);
    await this.#parts.operations.make(
      'change',
      places,
      { edit: inEach(apply) },
      await this.#parts.operations.takingBack(operation, followed),
    );
  }

  /**
   * Completes the changes of tags that were cut off, or takes them back, as the codebook is: with the change or without it. What the codebook
   * does not decide stays as it is, for the next time.
   */
  async finish(codebook: CodebookNow): Promise<readonly FinishedTagChange[]> {
    const { operations } = this.#parts;
    const finished: FinishedTagChange[] = [];
    for (const operation of (await operations.unfinished()).filter(isOfTag)) {
      const { from, takesBack } = operation.followed;
      const isBegun = operation.files.length > 0;
      // An edit of the codebook that was offered, but perhaps never made, counts only where the text is exactly what it makes.
      const state = stateOf(operation.followed, codebook, !isBegun) ?? (isBegun ? null : 'before');
      if (state === null) continue;
      const isWanted = (takesBack === undefined) === (state === 'after');
      const annotations = isWanted ? await this.#goOn(operation) : await operations.drop(operation);
      if (annotations > 0) finished.push({ tag: from, state, annotations });
    }
    return finished;
  }

  async #goOn(operation: UnfinishedOperation<FollowedTag>): Promise<number> {
    const { followed } = operation;
    const { from, to, takesBack } = followed;
    if (takesBack !== undefined) return (await this.#parts.operations.goOnTakingBack(operation)) ?? 0;
    const newTag = to === null || typeof to === 'string' ? to : new Map(Object.entries(to));
    const { changes } = await this.#retag(from, newTag, { followed, goesOn: operation });
    return changes.reduce((sum, { changes: lines }) => sum + lines.length, 0);
  }

  async #retag(from: string, to: NewTag, following: Following): Promise<Pick<Retagged, 'operation' | 'changes'>> {
    const { host, places, operations } = this.#parts;
    const modified = host.now();
    const tagged = this.#tagged(from);
    const made = new Map<string, FileChange>();
    const apply = (file: AnnotationFile, uri: string): AnnotationFile => {
      const after = retagged(file, { from, to, modified }, places.textFor(file.article));
      made.set(uri, { place: { uri, annotator: file.annotator, article: file.article }, changes: lineChangesBetween(file, after) });
      return after;
    };
    const placed = tagged.flatMap(({ file }) => annotationsOf(file).map(keyOf));
    const operation = await operations.make(to === null ? 'delete' : 'change', tagged, { edit: inEach(apply), placed }, following);
    return { operation, changes: [...made.values()] };
  }

  #tagged(tag: string): HeldFile[] {
    const { held } = this.#parts.files;
    const articles = held.tagUse().get(tag)?.articles ?? [];
    return articles.flatMap(article => held.of(article)).filter(({ file }) => annotationsOf(file).some(each => each.tag === tag));
  }
}

/** The codebook's text without a change, and with it. */
export interface CodebookChange {
  readonly before: string;
  readonly after: string;
}

/** What a change of a tag changed in the annotations. */
export interface Retagged {
  /** Its id in the log; null where there is none. */
  readonly operation: string | null;
  readonly changes: readonly FileChange[];
  readonly followed: FollowedTag;
}

/** The codebook as it is. */
export interface CodebookNow {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A change of a tag that was cut off: the annotations are as the codebook is now. */
export interface FinishedTagChange {
  readonly tag: string;
  /** The codebook has the change, or does not have it. */
  readonly state: 'before' | 'after';
  /** How many of them were not. */
  readonly annotations: number;
}

const isOfTag = (operation: UnfinishedOperation): operation is UnfinishedOperation<FollowedTag> => 'from' in operation.followed;

/** Whether the codebook has a change. One that was edited since has it where the old tag is gone and the new ones are there; null: not known. */
function stateOf({ from, to, before, after }: FollowedTag, { text, tags }: CodebookNow, exactly: boolean): 'before' | 'after' | null {
  const hash = codebookHashOf(text);
  if (hash === after) return 'after';
  if (hash === before) return 'before';
  if (exactly || to === null || tags.includes(from)) return null;
  const wanted = typeof to === 'string' ? [to] : Object.values(to);
  return wanted.every(tag => tags.includes(tag)) ? 'after' : null;
}

const followedOf = (from: string, to: NewTag, { before, after }: CodebookChange): FollowedTag => ({
  from,
  to: to === null || typeof to === 'string' ? to : Object.fromEntries(to),
  before: codebookHashOf(before),
  after: codebookHashOf(after),
});

const codebookHashOf = (text: string): string => textHashOf(text.replace(/^\ufeff/, ''));
