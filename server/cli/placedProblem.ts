import type { Severity } from '../core/text/problem';
import type { Span } from '../core/text/span';

/** A problem at its place in one file of the project. Lines and columns count from 1, columns in UTF-16 units. */
export interface PlacedProblem extends Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Omit<PlacedProblem, 'code' | 'severity' | 'related'>[];
}
