import type { Severity } from '../text/problem';
import type { DateContradiction } from '../timex/contradictions';
import type { ArticleRecord } from './corpus';
import type { ArticleProblem } from './problems';

const SEVERITY_OF: Readonly<Record<DateContradiction['code'], Severity>> = {
  'impossible-date': 'warning',
  'weekday-contradicts-date': 'warning',
  'date-after-publication': 'hint',
};

/** Dates of an article that contradict the calendar or its publication date. */
export function dateProblemsOf(record: ArticleRecord): ArticleProblem[] {
  return record.contradictions.map(({ start, end, code, message }) => ({
    code,
    severity: SEVERITY_OF[code],
    start,
    end,
    message,
    related: publicationPlace(record, code),
  }));
}

/** Where the article says the publication date that one of its dates speaks against. */
function publicationPlace({ id, header }: ArticleRecord, code: DateContradiction['code']): ArticleProblem['related'] {
  const span = header.published?.span;
  return code !== 'date-after-publication' || span === undefined ? [] : [{ article: id, span, message: 'The publication date' }];
}
