import type { ArticleId } from '../core/article/types';
import type { ArticleProblem, ArticleProblemCode } from '../core/corpus/articleProblem';
import type { ArticleSummary } from '../core/corpus/corpus';
import { problemsInSteps } from '../core/corpus/problems';
import { finished } from '../core/text/inSteps';
import type { FileProblem, Severity } from '../core/text/problem';
import type { Span } from '../core/text/span';
import { wordsOf } from '../core/text/words';
import type { ProblemSetting, SeveritySetting } from '../protocol';
import type { CorpusFolder } from './folder';
import { knownProblems } from './knownReports';

const SETTING_OF: Readonly<Record<ArticleProblemCode, ProblemSetting>> = {
  'copied-article': 'copiedArticle',
  'copied-passage': 'copiedPassage',
  'reworded-passage': 'rewordedPassage',
  furniture: 'furniture',
  'repeated-line': 'repeatedLine',
  'much-left-out': 'muchLeftOut',
  'undated-article': 'undatedArticle',
  'several-articles': 'severalArticles',
  'other-language': 'otherLanguage',
  'impossible-date': 'impossibleDate',
  'weekday-contradicts-date': 'weekdayContradictsDate',
  'date-after-publication': 'dateAfterPublication',
  'publication-date-contradicted': 'publicationDateContradicted',
  'broken-front-matter': 'brokenFrontMatter',
  'ambiguous-name': 'ambiguousName',
};

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** An article's problems as the settings show them, worked out once for each revision of the article while it is asked about. */
export const shownProblems = (folder: CorpusFolder, id: ArticleId): readonly ArticleProblem[] => finished(shownProblemsInSteps(folder, id));

/** As {@link shownProblems}, in steps of some milliseconds; once anything of the folder has changed, it must not go on. */
export function* shownProblemsInSteps(folder: CorpusFolder, id: ArticleId): Generator<undefined, readonly ArticleProblem[]> {
  const known = knownOf(folder);
  const summary = folder.corpus.summary(id);
  if (summary === undefined) {
    known.lists.delete(id);
    known.summaries.delete(id);
    return [];
  }
  const state = stateOf(folder, summary);
  const before = known.lists.get(id);
  if (before !== undefined && isAsIn(state, before)) return before.problems;
  const problems = (yield* problemsInSteps(folder.corpus, id)).flatMap(problem => {
    const severity = severityOf(folder.settings.problems[SETTING_OF[problem.code]], problem);
    return severity === null ? [] : [{ ...problem, severity }];
  });
  known.lists.delete(id);
  known.lists.set(id, { ...state, problems });
  const [oldest] = known.lists.keys();
  if (known.lists.size > MOST_LISTS && oldest !== undefined) known.lists.delete(oldest);
  known.summaries.set(id, { ...state, ...summaryFrom(problems.map(({ severity }) => severity)) });
  return problems;
}

/** The problems of an article that an editor lists, as its view of problems does: hints only show in the text. */
export interface ProblemSummary {
  readonly count: number;
  /** Of the most severe; undefined where there are none. */
  readonly severity: Severity | undefined;
}

/** Worked out once for each revision of the article. */
export function summaryOf(folder: CorpusFolder, id: ArticleId): ProblemSummary {
  const summary = folder.corpus.summary(id);
  const known = knownOf(folder).summaries;
  if (summary === undefined) return NO_PROBLEMS;
  const state = stateOf(folder, summary);
  const before = known.get(id);
  if (before === undefined || !isAsIn(state, before)) {
    const listed = knownProblems(folder, id);
    if (listed === undefined) shownProblems(folder, id);
    else known.set(id, { ...state, count: listed.count, severity: listed.severity && SEVERITIES[listed.severity - 1] });
  }
  return known.get(id) ?? NO_PROBLEMS;
}

/** As {@link summaryOf} for an article that was asked about before; of another one, that it has none. */
export const knownSummaryOf = (folder: CorpusFolder, id: ArticleId): ProblemSummary =>
  knownOf(folder).summaries.has(id) ? summaryOf(folder, id) : NO_PROBLEMS;

const NO_PROBLEMS: ProblemSummary = { count: 0, severity: undefined };

/** What the problems of an article follow from. */
interface State {
  readonly revision: number;
  readonly settingsRevision: number;
}

interface Known {
  /** Those asked for last. */
  readonly lists: Map<ArticleId, State & { readonly problems: readonly ArticleProblem[] }>;
  readonly summaries: Map<ArticleId, ProblemSummary & State>;
}
const knownByFolder = new WeakMap<CorpusFolder, Known>();

/** Of how many articles the problems are kept: those of open ones are asked for again and again. */
const MOST_LISTS = 500;

function knownOf(folder: CorpusFolder): Known {
  const known = knownByFolder.get(folder) ?? { lists: new Map(), summaries: new Map() };
  knownByFolder.set(folder, known);
  return known;
}

const stateOf = ({ settingsRevision }: CorpusFolder, { revision }: ArticleSummary): State => ({ revision, settingsRevision });

const isAsIn = (a: State, b: State): boolean => a.revision === b.revision && a.settingsRevision === b.settingsRevision;

/**
 * What of a problem is underlined. A copied passage is not a mistake, and a page may have ten of them: its first words are enough to
 * find it, while its quick fixes are offered on the whole. Nor is the paragraph at the top of an article a mistake, where there is no
 * headline to underline: its first words show that something is said about the article.
 */
export function underlined(text: string, problem: ArticleProblem): Span {
  const longest = LONGEST_WHOLE[problem.code] ?? Number.POSITIVE_INFINITY;
  if (problem.end - problem.start <= longest) return problem;
  const beginning = { start: problem.start, end: Math.min(problem.end, problem.start + LONGEST_UNDERLINE) };
  const words = wordsOf(text, beginning).slice(0, UNDERLINED_WORDS);
  return { start: problem.start, end: words.at(-1)?.end ?? beginning.end };
}

/** The longest place that is underlined whole, in UTF-16 units: for a problem of an article about as much as a headline has. */
const LONGEST_WHOLE: Readonly<Partial<Record<ArticleProblemCode, number>>> = {
  'copied-passage': 0,
  'reworded-passage': 0,
  'copied-article': 100,
  'much-left-out': 100,
  'undated-article': 100,
  'several-articles': 100,
  'other-language': 100,
};

const UNDERLINED_WORDS = 4;
const LONGEST_UNDERLINE = 60;

/** Page furniture that stays in the cleaned copy is a hint, whatever the setting says of what is cut. */
function severityOf(setting: SeveritySetting, problem: ArticleProblem): Severity | null {
  if (setting === 'off') return null;
  return problem.doubtful === true ? 'hint' : setting;
}

/** Problems of Pressmark's own files: the setting is the highest severity they are shown with, but for what makes a file unreadable. */
export function shownFileProblems(folder: CorpusFolder, problems: readonly FileProblem[]): readonly FileProblem[] {
  const highest = folder.settings.problems.register;
  if (highest === 'off') return [];
  const ceiling = SEVERITIES.indexOf(highest);
  return problems.map(problem => ({
    ...problem,
    severity:
      problem.severity === 'error' ? 'error' : (SEVERITIES[Math.max(ceiling, SEVERITIES.indexOf(problem.severity))] ?? problem.severity),
  }));
}

function summaryFrom(severities: readonly Severity[]): ProblemSummary {
  const listed: readonly Severity[] = severities.filter(severity => severity !== 'hint');
  return { count: listed.length, severity: SEVERITIES.find(severity => listed.includes(severity)) };
}
