import type { Span } from '../text/span';

/** A query that cannot be read, and where in it: thrown within this folder, and caught where a query is parsed. */
export class Unreadable extends Error {
  readonly span: Span;

  constructor(message: string, { start, end }: Span) {
    super(message);
    this.span = { start, end };
  }
}
