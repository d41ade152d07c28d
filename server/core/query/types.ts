import type { Mention } from '../entities/types';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import type { Timex } from '../timex/index';

/** What a researcher looks for. Its hits in an article are spans of the article's text, in UTF-16 offsets. */
export type Query =
  /** A word or several in a row. */
  | { readonly kind: 'phrase'; readonly pattern: RegExp }
  | { readonly kind: 'pattern'; readonly pattern: LinearPattern }
  /** Mentions of these entities, by their ids. */
  | { readonly kind: 'entity'; readonly ids: ReadonlySet<string> }
  /** Mentions of every entity of a type. */
  | { readonly kind: 'type'; readonly type: string }
  /** Dates whose ISO value begins with this: a day, a month or a year. */
  | { readonly kind: 'date'; readonly value: string }
  /** Annotations with this tag. */
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'either'; readonly of: readonly Query[] }
  /** Hits of `first` with a hit of `other` so few words before or after them. */
  | { readonly kind: 'near'; readonly first: Query; readonly other: Query; readonly words: number };

/** A regular expression that takes time in proportion to the text, whatever it is. */
export interface LinearPattern {
  /** Its matches in a text, in order; empty ones are left out. */
  matchesIn(text: string): Iterable<Span>;
}

/** What a query asks of an article; what it does not ask for is not worked out. */
export interface SearchedArticle {
  readonly text: string;
  readonly reading?: Reading | undefined;
  mentions(): readonly Mention[];
  timexes(): readonly Timex[];
  /** Where the annotations with a tag are. */
  tagged(tag: string): readonly Span[];
}

/** Why a query cannot be read, and where in it; spans are UTF-16. */
export interface QueryProblem extends Span {
  readonly message: string;
}
