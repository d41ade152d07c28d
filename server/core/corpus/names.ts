import { paragraphsOf } from '../article/pageBreaks';
import type { Article, ArticleEntry, Header, Passage } from '../article/types';
import { findCandidatesInStages } from '../entities/candidates/candidates';
import type { Gazetteer } from '../entities/gazetteer/gazetteer';
import { findMentions } from '../entities/mentions/mentions';
import { withMeanings } from '../entities/register/meanings';
import type { Mention } from '../entities/types';
import { readSpan, sourceSpan } from '../text/reading';
import { bySpan, spanAt } from '../text/span';
import { atOnce, type Stages } from '../text/stages';

interface WithMentions {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** As {@link candidatesIn} finds them, where somebody did already. */
  readonly candidates?: readonly Mention[];
}

/** Mentions of the register's entities as the article's entry and the rules of the register decide between them; sorted, not overlapping. */
export function registerMentionsOf(
  article: Article,
  gazetteer: Gazetteer,
  { outlet }: Pick<Header, 'outlet'>,
  entry: ArticleEntry | undefined,
): readonly Mention[] {
  const found = findMentions(asRead(article), gazetteer);
  const known = withMeanings(found, gazetteer.register, { chosen: entry?.meanings ?? [], outlet: outlet?.value });
  return article.reading === undefined ? known : known.map(mention => sourceSpan(article.reading, mention));
}

/**
 * The mentions of an article and, where it is in English, the candidates: names that are not in the register; sorted, not overlapping.
 * Candidates are looked for when they are first asked for, as they are for an article that somebody looks at.
 */
export function namesIn({ article, mentions, candidates }: WithMentions): readonly Mention[] {
  const found = NAMES.get(mentions);
  if (found !== undefined) return found;
  const names = [...mentions, ...(candidates ?? candidatesIn(article, mentions))].sort(bySpan);
  NAMES.set(mentions, names);
  return names;
}

/** By the mentions, which are other ones for each text and each register. */
const NAMES = new WeakMap<readonly Mention[], readonly Mention[]>();

/** The candidates of an article beside its mentions; none where it is in another language than English. */
export const candidatesIn = (article: Article, mentions: readonly Mention[]): readonly Mention[] =>
  atOnce(candidatesInStages(article, mentions));

/** {@link candidatesIn}, to be done side by side with other articles. */
export function* candidatesInStages(article: Article, mentions: readonly Mention[]): Stages<readonly Mention[]> {
  const { reading, language } = article;
  if (language !== undefined) return [];
  if (reading === undefined) return yield* findCandidatesInStages(article, mentions);
  const known = mentions.map(mention => ({ ...mention, ...readSpan(reading, mention) }));
  return (yield* findCandidatesInStages(asRead(article), known)).map(mention => sourceSpan(reading, mention));
}

/** The mention or the candidate at an offset. */
export const mentionAt = (analysis: WithMentions, offset: number): Mention | undefined =>
  spanAt(analysis.mentions, offset) ?? spanAt(namesIn(analysis), offset);

const asRead = (article: Article): Article =>
  article.reading === undefined ? article : { ...article, text: article.reading.text, passages: wholeParagraphs(article) };

/** Paragraphs that go on over a page break as one passage; offsets are those of the text as it is read, where page lines are blank. */
const wholeParagraphs = ({ passages }: Article): readonly Passage[] =>
  paragraphsOf(passages).flatMap((span, index) => (span === undefined ? [] : [{ ...(passages[index] as Passage), ...span }]));
