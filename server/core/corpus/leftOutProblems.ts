import { muchLeftOut, sentencesIn } from '../article/restraint';
import { DOUBTFUL } from '../article/types';
import { sliceOf } from '../text/span';
import { type ArticleProblem, headlineOf } from './articleProblem';
import type { ArticleRecord } from './corpus';
import { leftOutMessage } from './messages';
import type { Verdicts } from './queries';

/** One finding at the headline of an article of which a cleaned copy leaves out much: how many of its full sentences, and why. */
export function leftOutProblemsOf(record: ArticleRecord, verdicts: Verdicts): ArticleProblem[] {
  const { text, passages } = record.article;
  const undecided = verdicts.map((verdict, index) => (passages[index]?.decision === undefined ? verdict : undefined));
  const share = muchLeftOut(text, passages, undecided);
  if (share === undefined) return [];
  const left = passages.flatMap((passage, index) => {
    const verdict = undecided[index];
    const sentences = sentencesIn(sliceOf(text, passage));
    return verdict !== undefined && verdict.strength >= DOUBTFUL && sentences > 0 ? [{ index, sentences, reason: verdict.reason }] : [];
  });
  const byReason = new Map<string, number>();
  for (const { reason, sentences } of left) byReason.set(reason, (byReason.get(reason) ?? 0) + sentences);
  const reasons = [...byReason].sort(([, a], [, b]) => b - a).slice(0, MOST_REASONS);
  return [
    {
      code: 'much-left-out',
      severity: 'information',
      ...headlineOf(record),
      message: leftOutMessage(share.cut, share.all, reasons),
      passages: left.map(({ index }) => index),
      related: [],
    },
  ];
}

const MOST_REASONS = 3;
