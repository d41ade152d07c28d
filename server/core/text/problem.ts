import type { Span } from './span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A mistake in a file the researcher wrote, at its place. Parsing returns `(value, problems)` and never throws. */
export interface FileProblem extends Span {
  /** Stable kebab-case name, as in `unknown-field`: what settings, tests and SARIF refer to. */
  readonly code: string;
  readonly severity: Severity;
  /** Says what is wrong and what to do about it. */
  readonly message: string;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** One replacement in a text, in its offsets before any edit is made. */
export interface TextEdit extends Span {
  readonly newText: string;
}
