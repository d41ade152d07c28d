import type { Annotation } from '../annotations/types';
import type { ArticleId, Header } from '../article/types';
import type { Span } from '../text/span';

/** How much text is shown around what was found. */
export const CONTEXTS = ['sentence', 'paragraph'] as const;
export type Context = (typeof CONTEXTS)[number];

/** A place of an article that belongs into a report, and the annotations it is there for. */
export interface Found extends Span {
  readonly annotations: readonly Annotation[];
}

/** What was found in one article. */
export interface FoundArticle {
  readonly article: ArticleId;
  readonly text: string;
  readonly header: Header;
  /** The passages of the article that are read, as `Article` has them. */
  readonly passages: readonly Span[];
  /** In text order. */
  readonly found: readonly Found[];
}

/** A part of a report with a heading of its own; without one it is all of it. */
export interface Section {
  readonly heading?: string;
  readonly passages: readonly ReportPassage[];
}

/** A stretch of an article with one or several marked places in it. Offsets are UTF-16, into `text`. */
export interface ReportPassage {
  readonly article: ArticleId;
  readonly header: Header;
  /** The stretch as it is shown, on one line. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** In text order; each once. */
  readonly annotations: readonly Annotation[];
  /** True where it was not found in the article's current text, and is what was stored. */
  readonly isStored?: true;
}

/** A marked place of a passage. */
export interface Mark extends Span {
  /** The tags of its annotations. */
  readonly tags: readonly string[];
}

/** A stretch of a line that looks the same. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly code?: boolean;
  readonly smallCaps?: boolean;
  /** `super` or `sub`. */
  readonly script?: 'super' | 'sub';
  /** Present where it is marked: the tag's colour `#rrggbb`, '' without one. */
  readonly mark?: string;
  /** An address that begins with `http://`, `https://` or `mailto:`. */
  readonly href?: string;
}

/** A paragraph of a report, whatever it is written as. */
export interface Block {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

export type BlockKind =
  | 'title'
  | 'heading'
  /** What the report is about, below its title. */
  | 'about'
  /** The text of a passage. */
  | 'passage'
  /** Where it is from. */
  | 'source'
  /** What an annotation says. */
  | 'remark'
  /** A paragraph of its note, or an item of a list in it. */
  | 'note'
  | 'item'
  | 'reply'
  /** A line of the list of sources. */
  | 'reference';
