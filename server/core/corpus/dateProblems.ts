import type { PublicationDate } from '../article/types';
import type { DateContradiction } from '../publication/contradictions';
import { DIFFERING, PLACES, UNDATED } from '../publication/messages';
import type { Severity } from '../text/problem';
import { sentencesOf } from '../text/sentences';
import { type Span, sliceOf } from '../text/span';
import type { ArticleProblem } from './articleProblem';
import type { ArticleRecord } from './corpus';

/** What is wrong with an article's dates: with those of its text, and with its publication date. */
export function dateProblemsOf(record: ArticleRecord): ArticleProblem[] {
  return [...undated(record), ...contradictedPublication(record), ...differingDates(record), ...contradictions(record)];
}

function undated(record: ArticleRecord): ArticleProblem[] {
  const { published } = record.header;
  if (published !== undefined) return halfDated(record, published);
  const { reference, article } = record;
  const { evidence } = record.evidence;
  const first = article.passages[0] ?? { start: 0, end: 0 };
  const bounds = evidence.find(({ source }) => source === 'text');
  const page = article.dates.find(date => date.source === 'page');
  const sentences = [
    reference?.inferred === undefined ? withoutReference(record) : UNDATED.inferred(reference.value, reference.inferred.from),
    page === undefined ? undefined : UNDATED.pageClock(page.value),
    bounds?.says,
  ];
  const stated = evidence.flatMap(({ source, value }) => (source === 'page' || value === undefined ? [] : [value]));
  return [
    {
      code: 'undated-article',
      severity: 'information',
      start: first.start,
      end: endOfFirstLine(record, first),
      message: sentences.filter(sentence => sentence !== undefined).join(' '),
      related:
        bounds?.span === undefined
          ? []
          : [
              {
                article: record.id,
                span: bounds.span,
                message: bounds.interval?.earliest == null ? PLACES.firstFuture : PLACES.latestPast,
              },
            ],
      dates: [...new Set([...stated, ...(reference === null ? [] : [reference.value])])],
    },
  ];
}

/** Dated by an update only, or by digits whose order of day and month is open. */
function halfDated(record: ArticleRecord, { value, source, span, readings }: PublicationDate): ArticleProblem[] {
  const first = record.article.passages[0] ?? { start: 0, end: 0 };
  const place = span ?? { start: first.start, end: endOfFirstLine(record, first) };
  const problem = { code: 'undated-article', severity: 'information', ...place, related: [] } as const;
  if (source === 'updated') return [{ ...problem, message: UNDATED.onlyUpdated(value), dates: [value] }];
  if (readings === undefined) return [];
  const { dayFirst, monthFirst } = readings;
  const message = UNDATED.openOrder(sliceOf(record.article.text, place), dayFirst, monthFirst);
  return [{ ...problem, message, dates: [dayFirst, monthFirst] }];
}

/** Names the first expression that a publication date would give a value. */
function withoutReference({ article, timexes }: ArticleRecord): string {
  const open = timexes.find(({ basis }) => basis.by === 'open' && (basis.reason === 'undated' || basis.reason === 'coarse'));
  return open === undefined ? UNDATED.nothingDepends : UNDATED.cannotBeDated(sliceOf(article.text, open).replace(/\s+/g, ' '));
}

/** Of a paragraph that is one long line, its first sentence ends it. */
function endOfFirstLine({ article: { text } }: ArticleRecord, span: Span): number {
  const line = text.slice(span.start, span.end).search(/[\r\n]/);
  const end = line < 0 ? span.end : span.start + line;
  return sentencesOf(text, { start: span.start, end })[0]?.end ?? end;
}

function contradictedPublication(record: ArticleRecord): ArticleProblem[] {
  const { contradicts } = record.evidence;
  if (contradicts === undefined || record.header.published === undefined) return [];
  const { span, message, suggestion } = contradicts;
  return [
    {
      code: 'publication-date-contradicted',
      severity: 'warning',
      start: span.start,
      end: span.end,
      message,
      related: publicationPlace(record),
      ...(suggestion === null ? {} : { dates: [suggestion] }),
    },
  ];
}

function differingDates(record: ArticleRecord): ArticleProblem[] {
  const { published } = record.header;
  const { differs, contradicts } = record.evidence;
  if (published === undefined || differs === undefined || contradicts !== undefined) return [];
  const first = record.article.passages[0] ?? { start: 0, end: 0 };
  const { start, end } = differs.span ?? published.span ?? { start: first.start, end: endOfFirstLine(record, first) };
  return [
    {
      code: 'publication-date-contradicted',
      severity: 'warning',
      start,
      end,
      message: DIFFERING.dates(published, differs),
      related: publicationPlace(record),
      dates: [published.value, differs.value],
    },
  ];
}

const SEVERITY_OF: Readonly<Record<DateContradiction['code'], Severity>> = {
  'impossible-date': 'warning',
  'weekday-contradicts-date': 'warning',
  'date-after-publication': 'hint',
};

function contradictions(record: ArticleRecord): ArticleProblem[] {
  return record.contradictions.map(({ start, end, code, message, dates }) => ({
    code,
    severity: SEVERITY_OF[code],
    start,
    end,
    message,
    related: code === 'impossible-date' ? [] : publicationPlace(record),
    ...(dates === undefined ? {} : { dates }),
  }));
}

/** Where the article gives its publication date. */
function publicationPlace({ id, header }: ArticleRecord): ArticleProblem['related'] {
  const span = header.published?.span;
  return span === undefined ? [] : [{ article: id, span, message: PLACES.publicationDate }];
}
