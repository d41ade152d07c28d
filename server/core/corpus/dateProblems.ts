import type { Severity } from '../text/problem';
import type { Span } from '../text/span';
import type { DateContradiction } from '../timex/contradictions';
import { describeValue } from '../timex/describe';
import type { ArticleProblem } from './articleProblem';
import type { ArticleRecord } from './corpus';

/** What is wrong with an article's dates: with those of its text, and with its publication date. */
export function dateProblemsOf(record: ArticleRecord): ArticleProblem[] {
  return [...undated(record), ...contradictedPublication(record), ...contradictions(record)];
}

function undated(record: ArticleRecord): ArticleProblem[] {
  if (record.header.published !== undefined) return [];
  const { reference } = record;
  const { evidence } = record.evidence;
  const first = record.article.passages[0] ?? { start: 0, end: 0 };
  const allowed = evidence.find(({ source }) => source === 'text');
  const page = record.article.dates.find(date => date.source === 'page');
  const sentences = [
    reference?.inferred === undefined
      ? 'This article bears no publication date, so its relative dates have no value.'
      : `This article bears no publication date: its relative dates are counted from ${describeValue(reference.value, 'DATE')}, which its ${reference.inferred.from} suggests.`,
    page && `${describeValue(page.value, 'DATE')} above it looks like the web page's own clock.`,
    allowed?.says,
    'Set one in articles.yaml.',
  ];
  const named = evidence.flatMap(({ source, value }) => (source === 'page' || value === undefined ? [] : [value]));
  return [
    {
      code: 'undated-article',
      severity: 'information',
      start: first.start,
      end: firstLineEnd(record, first),
      message: sentences.filter(sentence => sentence !== undefined).join(' '),
      related:
        allowed?.span === undefined ? [] : [{ article: record.id, span: allowed.span, message: 'What the text allows rests on this' }],
      dates: [...new Set([...named, ...(reference === null ? [] : [reference.value])])],
    },
  ];
}

const firstLineEnd = (record: ArticleRecord, span: Span): number => {
  const line = record.article.text.slice(span.start, span.end).search(/[\r\n]/);
  return line < 0 ? span.end : span.start + line;
};

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

/** Where the article says its publication date. */
function publicationPlace({ id, header }: ArticleRecord): ArticleProblem['related'] {
  const span = header.published?.span;
  return span === undefined ? [] : [{ article: id, span, message: 'The publication date' }];
}
