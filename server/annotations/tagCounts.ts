import { type AnnotationFile, annotationsOf } from '../core/annotations/store';
import type { ArticleId } from '../core/article/types';

/** Where a tag is used. */
export interface TagUse {
  readonly annotations: number;
  /** Each once. */
  readonly articles: readonly ArticleId[];
}

/** How many annotations have each tag, counted on where a file of annotations changes. */
export class TagCounts {
  readonly #byTag = new Map<string, Counts>();
  #use: ReadonlyMap<string, TagUse> | null = null;

  /** By tag; of tags that some annotation has. */
  use(): ReadonlyMap<string, TagUse> {
    this.#use ??= new Map(this.#byTag);
    return this.#use;
  }

  /** The annotations of an article in one file are those of another one now; undefined: there is none. */
  replace(article: ArticleId, before: AnnotationFile | undefined, after: AnnotationFile | undefined): void {
    const changes = new Map<string, number>();
    const count = (file: AnnotationFile | undefined, by: number): void => {
      for (const { tag } of file === undefined ? [] : annotationsOf(file))
        if (tag !== undefined) changes.set(tag, (changes.get(tag) ?? 0) + by);
    };
    count(before, -1);
    count(after, 1);
    for (const [tag, by] of changes) if (by !== 0) this.#change(tag, article, by);
  }

  #change(tag: string, article: ArticleId, by: number): void {
    this.#use = null;
    const counts = this.#byTag.get(tag) ?? new Counts();
    this.#byTag.set(tag, counts);
    counts.change(article, by);
    if (counts.annotations === 0) this.#byTag.delete(tag);
  }
}

class Counts implements TagUse {
  readonly #byArticle = new Map<ArticleId, number>();
  annotations = 0;

  get articles(): readonly ArticleId[] {
    return [...this.#byArticle.keys()];
  }

  change(article: ArticleId, by: number): void {
    this.annotations += by;
    const count = (this.#byArticle.get(article) ?? 0) + by;
    if (count === 0) this.#byArticle.delete(article);
    else this.#byArticle.set(article, count);
  }
}
