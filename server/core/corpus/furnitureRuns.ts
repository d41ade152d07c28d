import { positionAt } from '../text/lines';
import type { Span } from '../text/span';
import type { ArticleRecord } from './corpus';
import type { Verdicts } from './queries';

/** Passages that follow each other and are all page furniture or repeated lines, certain or doubtful. */
export interface FurnitureRun extends Span {
  /** Indexes of the passages, in order; at least one. */
  readonly passages: readonly number[];
  /** Lines of the text that contain them; two passages of one line count once. */
  readonly lines: number;
}

/**
 * An article's runs of page furniture, in order. With `undecided`, only what a rule found: passages the researcher decided on are
 * left out of the runs, though they do not end one. Costs in proportion to the article.
 */
export function furnitureRunsOf(record: ArticleRecord, verdicts: Verdicts, { undecided = false } = {}): FurnitureRun[] {
  const { passages } = record.article;
  const runs: FurnitureRun[] = [];
  let run: number[] = [];
  const end = () => {
    const [first, last] = [passages[run[0] ?? -1], passages[run.at(-1) ?? -1]];
    if (first !== undefined && last !== undefined) runs.push({ start: first.start, end: last.end, passages: run, lines: linesOf(run) });
    run = [];
  };
  const linesOf = (indexes: readonly number[]): number => {
    const lines = new Set<number>();
    for (const index of indexes) {
      const { start, end } = passages[index] ?? { start: 0, end: 0 };
      const last = positionAt(record.lines, end).line;
      for (let { line } = positionAt(record.lines, start); line <= last; line++) lines.add(line);
    }
    return lines.size;
  };
  for (const [index, verdict] of verdicts.entries()) {
    if (verdict === undefined) end();
    else if (!undecided || passages[index]?.decision === undefined) run.push(index);
  }
  end();
  return runs;
}
