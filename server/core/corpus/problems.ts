import type { ArticleId } from '../article/types';
import { DOUBTFUL } from '../article/types';
import { describeDifferences } from '../reuse/describe';
import type { Alignment } from '../reuse/types';
import type { FileProblem } from '../text/problem';
import { sliceOf } from '../text/span';
import type { ArticleProblem } from './articleProblem';
import { describeCopies } from './copies';
import type { ArticleRecord, Corpus } from './corpus';
import { dateProblemsOf } from './dateProblems';
import { isKept, verdictsOf } from './queries';
import { copiesOf } from './reuse';

/** Places named beside a problem; the message says how many there are in all. */
const MOST_RELATED = 10;

/** An article's problems in document order. Costs in proportion to the article and its copies. */
export function problemsOf(corpus: Corpus, id: ArticleId): readonly ArticleProblem[] {
  const record = corpus.get(id);
  if (record === undefined) return [];
  const problems = [...dateProblemsOf(record), ...ambiguous(corpus, record), ...droppedAndCopied(corpus, record)];
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}

function ambiguous(corpus: Corpus, record: ArticleRecord): ArticleProblem[] {
  return record.mentions.flatMap(mention => {
    if (mention.via !== 'ambiguous') return [];
    const options = mention.options ?? [];
    const names = options.map(option => corpus.register.byId.get(option)?.name ?? option).join(', ');
    const form = sliceOf(record.article.text, mention);
    const message = `'${form}' may be any of ${options.length} entities: ${names}.`;
    return [
      { code: 'ambiguous-name' as const, severity: 'hint' as const, start: mention.start, end: mention.end, message, related: [], options },
    ];
  });
}

/** A passage that a cleaned copy drops says so and nothing else; one that stays says where else it stands. */
function droppedAndCopied(corpus: Corpus, record: ArticleRecord): ArticleProblem[] {
  const verdicts = verdictsOf(corpus, record.id);
  const problems: ArticleProblem[] = [];
  for (const [index, passage] of record.article.passages.entries()) {
    const verdict = verdicts[index];
    if (verdict !== undefined) {
      const kept = verdict.keeps === undefined ? undefined : record.article.passages[verdict.keeps];
      const doubtful = verdict.strength < DOUBTFUL;
      const effect = doubtful ? 'It stays in the cleaned copy.' : 'The cleaned copy leaves it out.';
      problems.push({
        code: verdict.drop === 'repeated' ? 'repeated-line' : 'furniture',
        severity: doubtful ? 'hint' : 'information',
        start: passage.start,
        end: passage.end,
        message: `${verdict.drop === 'repeated' ? 'Repeated' : 'Page furniture'}: ${verdict.reason}. ${effect}`,
        passage: index,
        related: kept === undefined ? [] : [{ article: record.id, span: kept, message: 'The one that is kept' }],
      });
      if (!doubtful) continue;
    }
    const copies = copiesOf(corpus, record.id, index);
    if (copies.length > 0 && !isKept(passage)) problems.push(copied(corpus, record, index, copies));
  }
  return problems;
}

function copied(corpus: Corpus, record: ArticleRecord, index: number, copies: readonly Alignment[]): ArticleProblem {
  const exact = copies.some(copy => copy.kind === 'exact');
  const first = copies.find(copy => copy.kind === 'exact') ?? copies[0];
  const span = first?.a ?? { start: 0, end: 0 };
  const others = copies.length > 1 ? ` and ${copies.length - 1} more` : '';
  const where = first === undefined ? '' : placeName(corpus, record, first.b.article);
  const how = first === undefined || exact ? 'word for word' : `reworded: ${differencesOf(corpus, record, first)}`;
  return {
    code: exact ? 'copied-passage' : 'reworded-passage',
    severity: exact ? 'warning' : 'information',
    start: Math.min(...copies.map(copy => copy.a.start), span.start),
    end: Math.max(...copies.map(copy => copy.a.end), span.end),
    message: `This passage also stands in ${where}${others}, ${how}.`,
    brief: `${exact ? 'Copied' : 'Reworded'}: ${describeCopies(corpus, record.id, copies)}.`,
    passage: index,
    related: copies.slice(0, MOST_RELATED).map(copy => ({
      article: copy.b.article,
      span: copy.b,
      message: copy.kind === 'exact' ? 'Word for word' : `Reworded: ${differencesOf(corpus, record, copy)}`,
    })),
  };
}

const placeName = (corpus: Corpus, from: ArticleRecord, id: ArticleId): string => {
  if (id === from.id) return 'this article';
  const header = corpus.get(id)?.header;
  const day = header?.published === undefined ? '' : ` (${header.published.value})`;
  return `“${header?.title.value ?? id}”${day}`;
};

const differencesOf = (corpus: Corpus, record: ArticleRecord, copy: Alignment): string =>
  describeDifferences(copy, record.article.text, corpus.get(copy.b.article)?.article.text ?? '');

/** The register's own mistakes, and the entities no article mentions. */
export function registerProblemsOf(corpus: Corpus): readonly FileProblem[] {
  if (corpus.size === 0) return corpus.register.problems;
  const unused = corpus.register.entities
    .filter(entity => corpus.mentions.count(entity.id) === 0)
    .map(entity => ({
      code: 'unused-entity',
      severity: 'hint' as const,
      start: entity.nameSpan.start,
      end: entity.nameSpan.end,
      message: `No article of this folder mentions ${entity.name}.`,
    }));
  return [...corpus.register.problems, ...unused].sort((a, b) => a.start - b.start);
}

/** What of `reuse.jsonl` cannot be read, and what does not stand in the articles any longer. */
export function importedReuseProblemsOf(corpus: Corpus): readonly FileProblem[] {
  return corpus.size === 0 ? [] : corpus.imported.problemsWith(id => corpus.get(id)?.article);
}

/** The mistakes of `articles.yaml`, and its entries for articles that are not there. */
export function articleEntriesProblemsOf(corpus: Corpus): readonly FileProblem[] {
  if (corpus.size === 0) return corpus.articleEntriesProblems;
  const missing = [...corpus.articleEntries.values()]
    .filter(entry => corpus.get(entry.id) === undefined)
    .map(entry => ({
      code: 'no-such-article',
      severity: 'warning' as const,
      start: entry.span.start,
      end: entry.span.end,
      message: `There is no article '${entry.id}' in this folder. Keys are paths from the folder's top, as in 'dw/peace-talks.txt'.`,
    }));
  return [...corpus.articleEntriesProblems, ...missing].sort((a, b) => a.start - b.start);
}

/** The mistakes of `furniture.yaml`, and its entries that no article has a passage for. */
export function decisionsProblemsOf(corpus: Corpus): readonly FileProblem[] {
  const { entries, problems } = corpus.decisions;
  if (corpus.size === 0) return problems;
  const unused = entries
    .filter(entry => !corpus.holdsPassage(entry))
    .map(({ span, outlet }) => ({
      code: 'unused-decision',
      severity: 'hint' as const,
      ...span,
      message: `No article${outlet === undefined ? '' : ` of ${outlet}`} holds such a passage. The text must be that of a whole passage.`,
    }));
  return [...problems, ...unused].sort((a, b) => a.start - b.start);
}
