import type { EntityType } from '../entities/types';
import type { QuoteSelector } from '../quotes/types';
import type { Span } from '../text/span';

/** A name that another program found in an article. It is suggested, and nothing more. */
export interface OutsideName {
  readonly article: string;
  /** UTF-16, in the text that the article had when the name was imported. */
  readonly position: Span;
  readonly quote: QuoteSelector;
  readonly type: EntityType;
  /** What the program calls that type. */
  readonly label: string;
  /** How sure the program is, from 0 to 1; absent where it does not say. */
  readonly score?: number;
}
