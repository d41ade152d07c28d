import { DOUBTFUL, readTextOf, type Verdict } from '../article/types';
import { sliceOf } from '../text/span';
import { shortened } from '../text/wording';
import { type ArticleProblem, MOST_RELATED } from './articleProblem';
import type { ArticleRecord } from './corpus';
import { type FurnitureRun, furnitureRunsOf } from './furnitureRuns';
import { furnitureMessages } from './messages';
import type { Verdicts } from './queries';

/** One hint for each run of page furniture and repeated lines that a rule found. What the researcher decided is not a problem. */
export function furnitureProblemsOf(record: ArticleRecord, verdicts: Verdicts): ArticleProblem[] {
  const { passages } = record.article;
  const read = readTextOf(record.article);
  return furnitureRunsOf(record, verdicts, { undecided: true }).map(run => {
    const judged = run.passages.flatMap(index => verdicts[index] ?? []);
    const isRepeated = judged.every(({ drop }) => drop === 'repeated');
    const kept = new Set(judged.flatMap(({ keeps }) => keeps ?? []));
    return {
      code: isRepeated ? 'repeated-line' : 'furniture',
      severity: 'hint',
      start: run.start,
      end: run.end,
      message: runMessage(shortened(sliceOf(read, run), LONGEST_QUOTE), run, judged, isRepeated),
      passages: run.passages,
      doubtful: judged.every(({ strength }) => strength < DOUBTFUL),
      related: [...kept].slice(0, MOST_RELATED).flatMap(index => {
        const passage = passages[index];
        return passage === undefined ? [] : [{ article: record.id, span: passage, message: furnitureMessages.keptPlace }];
      }),
    };
  });
}

/** Of a run, so many units of its beginning are quoted. */
const LONGEST_QUOTE = 40;

function runMessage(quote: string, { passages, lines }: FurnitureRun, judged: readonly Verdict[], isRepeated: boolean): string {
  const doubtful = judged.filter(({ strength }) => strength < DOUBTFUL).length;
  const [only] = judged;
  if (passages.length === 1 && only !== undefined) {
    return (isRepeated ? furnitureMessages.repeatedLine : furnitureMessages.line)(quote, only.reason, doubtful === 1);
  }
  const shown = doubtful === judged.length ? lines : doubtful;
  return (isRepeated ? furnitureMessages.repeatedLines : furnitureMessages.run)(quote, lines, shown);
}
