import { type ArticleId, storyStartsOf } from '../article/types';
import { languageName } from '../language/language';
import { finished } from '../text/inSteps';
import type { FileProblem } from '../text/problem';
import { sliceOf } from '../text/span';
import type { ArticleProblem } from './articleProblem';
import { copyProblemsInSteps } from './copyProblems';
import type { ArticleRecord, Corpus } from './corpus';
import { dateProblemsOf } from './dateProblems';
import { furnitureProblemsOf } from './furnitureProblems';
import { leftOutProblemsOf } from './leftOutProblems';
import { fileMessages, languageMessages, nameMessages, storyMessages } from './messages';
import { verdictsOf } from './queries';

/** An article's problems in document order. Costs in proportion to the article and its copies. */
export const problemsOf = (corpus: Corpus, id: ArticleId): readonly ArticleProblem[] => finished(problemsInSteps(corpus, id));

/** As {@link problemsOf}, in steps of some milliseconds; once the corpus has changed, it must not go on. */
export function* problemsInSteps(corpus: Corpus, id: ArticleId): Generator<undefined, readonly ArticleProblem[]> {
  const record = corpus.get(id);
  if (record === undefined) return [];
  const verdicts = verdictsOf(corpus, id);
  yield;
  const copies = yield* copyProblemsInSteps(corpus, record, verdicts);
  const problems = [
    ...frontMatterProblems(record),
    ...severalArticles(record),
    ...otherLanguage(record),
    ...dateProblemsOf(record),
    ...ambiguous(corpus, record),
    ...furnitureProblemsOf(record, verdicts),
    ...leftOutProblemsOf(record, verdicts),
    ...copies,
  ];
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}

const frontMatterProblems = ({ article }: ArticleRecord): ArticleProblem[] =>
  (article.problems ?? []).map(problem => ({ ...problem, code: 'broken-front-matter', related: [] }));

/** Said once, where the second article begins. */
function severalArticles({ article }: ArticleRecord): ArticleProblem[] {
  const starts = storyStartsOf(article);
  const second = starts[1];
  if (second === undefined) return [];
  const line = /^[^\r\n]*/.exec(article.text.slice(second))?.[0].trimEnd().length ?? 0;
  const message = storyMessages.severalArticles(starts.length);
  return [{ code: 'several-articles', severity: 'warning', start: second, end: second + line, message, related: [] }];
}

/** Where the researcher says which language it is, nothing has to be said. */
function otherLanguage({ article }: ArticleRecord): ArticleProblem[] {
  const { language, passages, text } = article;
  const first = passages[0];
  if (language?.source !== 'text' || first === undefined) return [];
  const line = /^[^\r\n]*/.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  const message = languageMessages.otherLanguage(languageName(language.code));
  return [{ code: 'other-language', severity: 'hint', start: first.start, end: first.start + line, message, related: [] }];
}

function ambiguous(corpus: Corpus, record: ArticleRecord): ArticleProblem[] {
  return record.mentions.flatMap(mention => {
    if (mention.via !== 'ambiguous') return [];
    const options = mention.options ?? [];
    const names = options.map(option => corpus.register.byId.get(option)?.name ?? option);
    const message = nameMessages.ambiguous(sliceOf(record.article.text, mention), names);
    return [
      { code: 'ambiguous-name' as const, severity: 'hint' as const, start: mention.start, end: mention.end, message, related: [], options },
    ];
  });
}

/** What of `reuse.jsonl` cannot be read, and what no longer occurs in the articles. */
export function importedReuseProblemsOf(corpus: Corpus): readonly FileProblem[] {
  return corpus.size === 0 ? [] : corpus.imported.problemsWith(id => corpus.get(id)?.article);
}

/** The mistakes of `articles.yaml`, its entries for articles that do not exist, and its meanings that the register does not have. */
export function articleEntriesProblemsOf(corpus: Corpus): readonly FileProblem[] {
  if (corpus.size === 0) return corpus.articleEntriesProblems;
  const missing = [...corpus.articleEntries.values()]
    .filter(entry => corpus.summary(entry.id) === undefined)
    .map(entry => ({
      code: 'no-such-article',
      severity: 'warning' as const,
      start: entry.span.start,
      end: entry.span.end,
      message: fileMessages.noSuchArticle(entry.id),
    }));
  const unknown = [...corpus.articleEntries.values()].flatMap(({ meanings, meaningSpans }) =>
    meanings.flatMap((id, at) => {
      const span = meaningSpans[at];
      if (span === undefined || corpus.register.byId.has(id)) return [];
      return [{ ...span, code: 'unknown-entity', severity: 'warning' as const, message: fileMessages.unknownEntity(id) }];
    }),
  );
  return [...corpus.articleEntriesProblems, ...missing, ...unknown].sort((a, b) => a.start - b.start);
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
      message: fileMessages.unusedDecision(outlet),
    }));
  return [...problems, ...unused].sort((a, b) => a.start - b.start);
}
