import type { Span } from '../text/span';

/** A span of an article that an annotator gave a tag. UTF-16 offsets. */
export interface TaggedSpan extends Span {
  readonly tag: string;
}

/** One article as its annotators tagged it. */
export interface TaggedArticle {
  readonly article: string;
  readonly text: string;
  /** By annotator. An annotator who did not work on the article is missing; one who found nothing in it has an empty list. */
  readonly byAnnotator: ReadonlyMap<string, readonly TaggedSpan[]>;
}

/** One continuum as its annotators divided it: from the first to the last place that any of them tagged. */
export interface Continuum extends Span {
  /** Of two or more annotators. Spans of one annotator that overlap are read as shorter units with several tags. */
  readonly annotators: readonly (readonly TaggedSpan[])[];
}

/** At most 1, which is full agreement; 0 is what chance would give. Null where the data do not define it, as where only one value was used. */
export type Coefficient = number | null;

/** What annotators said about one item, by annotator; one who was not asked is missing. */
export type Item = ReadonlyMap<string, string>;
