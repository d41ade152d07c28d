import { isEnglish, otherLanguageOf } from '../language/language';
import { type Reading, sourceSpan } from '../text/reading';
import type { Span } from '../text/span';
import { atOnce, type Stages } from '../text/stages';
import { judgeAuthorNotes } from './authorNotes';
import { type Block, blocksOf, partOf } from './blocks';
import { judgeComments } from './comments';
import { withFieldCodes } from './fieldCodes';
import { frontMatterOf, withFrontMatter } from './frontMatter';
import { fileDateIn } from './headerDates';
import { bestFirst, headerLinesOf } from './headerLines';
import { keepEntryTimes } from './liveBlog';
import { markdownTextOf } from './markdown';
import { placedFromMarkdown } from './markdownPlaces';
import { keepMarkup, markedPart, withoutStrayLines } from './markupParts';
import { FURNITURE_REASONS } from './messages';
import { metadataLineOf, plainMetadataLineOf } from './metadata';
import { settleDoubtfulLabels } from './neighbours';
import { withPageLines } from './pageBreaks';
import { type Part, partsWithin } from './parts';
import { judgeByPosition } from './position';
import { judgeRelatedLinks, labelBeforeSentence } from './relatedLinks';
import { judgeRepeats } from './repeats';
import { restrained } from './restraint';
import { samplesOf } from './samples';
import { furtherStories, hasFurtherFrontMatter } from './stories';
import { structureOf } from './structure';
import { type Article, type ArticleId, type ArticleLanguage, DOUBTFUL, type Passage, type Verdict } from './types';

/**
 * Reads an article's structure from its text alone: passages with their kinds, what of them is page furniture or repeated,
 * headline, author, outlet, dateline and the days the text names. Never throws, whatever the text holds; linear in its length.
 * `given` is the code of its language where the researcher says it, which overrules the front matter; English rules are not applied to an
 * article in another language.
 */
export const parseArticle = (id: ArticleId, text: string, given?: string): Article => atOnce(parseInStages(id, text, given));

/** {@link parseArticle}, to be done side by side with other articles. */
export function* parseInStages(id: ArticleId, text: string, given?: string): Stages<Article> {
  const isMarkdown = isMarkdownFile(id);
  const front = frontMatterOf(text, isMarkdown);
  const markdown = isMarkdown && !hasFurtherFrontMatter(text) ? markdownTextOf(text, front?.end ?? 0) : undefined;
  if (markdown !== undefined) {
    const language = languageOf(markdown.plain, markdown.blocks, given, front?.language);
    const read = yield* articleOf(id, markdown.plain, markdown.blocks, language, front?.fields.title?.value);
    const placed = placedFromMarkdown(withFileDate(read), text, markdown);
    return front === undefined ? placed : withFrontMatter(placed, front);
  }
  const { blocks, reading, pageLines } = blocksOf(text, front?.end);
  const read = reading?.text ?? text;
  yield;
  const language = languageOf(read, blocks, given, front?.language);
  yield;
  const article = withFileDate(yield* articleOf(id, read, blocks, language));
  const whole = reading === undefined ? article : placedInSource({ ...article, text, reading }, reading);
  const placed = { ...whole, passages: withPageLines(text, whole.passages, pageLines) };
  return front === undefined ? placed : withFrontMatter(placed, front);
}

/** True for a file whose name says that it is Markdown. */
export const isMarkdownFile = (id: ArticleId): boolean => /\.(?:md|markdown)$/i.test(id);

/** The language that is given, else what the front matter says, else that of the text; undefined for English. */
function languageOf(text: string, blocks: readonly Block[], given: string | undefined, stated?: string): ArticleLanguage | undefined {
  const said = given ?? stated;
  if (said !== undefined)
    return isEnglish(said) ? undefined : { code: said, source: given === undefined ? 'front matter' : 'articles.yaml' };
  const code = otherLanguageOf(samplesOf(text, blocks));
  return code === null ? undefined : { code, source: 'text' };
}

/**
 * An article as it is read, offsets included; in a file with several articles the first, and the others as its stories. `title` is the
 * one that its front matter gives.
 */
function* articleOf(
  id: ArticleId,
  text: string,
  blocks: readonly Block[],
  language: ArticleLanguage | undefined,
  title?: string,
): Stages<Article> {
  const lines = withoutStrayLines(blocks.flatMap(block => partsOf(text, block, language === undefined)));
  yield;
  const parts = withFieldCodes(text, lines);
  const starts = furtherStories(text, parts);
  const [first, ...others] = [0, ...starts].map((start, nth) =>
    storyOf(id, text, parts.slice(start, starts[nth]), language, nth === 0 ? title : undefined),
  );
  return others.length === 0 ? (first as Article) : withStories(first as Article, others);
}

function storyOf(
  id: ArticleId,
  text: string,
  parts: readonly Part[],
  language: ArticleLanguage | undefined,
  title: string | undefined,
): Article {
  const isEnglishText = language === undefined;
  keepEntryTimes(parts);
  settleDoubtfulLabels(parts);
  judgeRelatedLinks(parts);
  judgeComments(parts);
  keepMarkup(parts);
  const structure = structureOf(text, parts, isEnglishText, title);
  const { headline } = structure;
  judgeByPosition(parts, structure);
  judgeAuthorNotes(text, parts);
  judgeRepeats(
    text,
    parts,
    headline,
    structure.regions.some(region => region !== 'text'),
  );
  const header = headerLinesOf(text, parts, structure, isEnglishText);
  judgeAddedDates(text, parts);
  keepMarkup(parts);
  return { id, text, passages: withRestraint(text, passagesOf(text, parts, headline)), ...(language && { language }), ...header };
}

/** Passages whose verdicts {@link restrained} weakened are text. */
function withRestraint(text: string, passages: readonly Passage[]): readonly Passage[] {
  const before = passages.map(({ verdict }) => verdict);
  const after = restrained(text, passages, before);
  if (after === before) return passages;
  return passages.map((passage, index) => {
    const verdict = after[index];
    if (verdict === undefined || verdict === before[index]) return passage;
    return { ...passage, kind: passage.kind === 'furniture' ? 'body' : passage.kind, verdict };
  });
}

/** Nothing of a further article is cut: it is not known where its page begins and ends. Its headline is a heading of the file. */
function withStories(first: Article, others: readonly Article[]): Article {
  const passages = [...first.passages];
  const stories = others.map(story => {
    const before = passages.length;
    for (const { start, end, kind, section } of story.passages) {
      const plain = kind === 'furniture' ? 'body' : kind === 'headline' ? 'heading' : kind;
      passages.push({ start, end, kind: plain, section: section < 0 ? -1 : section + before });
    }
    return { ...story, passages: passages.slice(before) };
  });
  return { ...first, passages, stories };
}

/** A date in the name of the file or its folders is evidence, weaker than a stated one; for several articles it is none. */
function withFileDate(article: Article): Article {
  const value = fileDateIn(article.id);
  return value === null || article.stories !== undefined
    ? article
    : { ...article, dates: bestFirst([...article.dates, { value, source: 'file name' }]) };
}

/** An article with its offsets in the source rather than in its reading. */
function placedInSource(article: Article, reading: Reading): Article {
  const placed = <S extends { readonly span?: Span }>(sourced: S): S =>
    sourced.span === undefined ? sourced : { ...sourced, span: sourceSpan(reading, sourced.span) };
  const { title, author, outlet, url, page, dateline } = article;
  return {
    ...article,
    passages: article.passages.map(passage => sourceSpan(reading, passage)),
    dates: article.dates.map(placed),
    ...(article.dateLines && { dateLines: article.dateLines.map(line => placed(sourceSpan(reading, line))) }),
    ...(title && { title: placed(title) }),
    ...(author && { author: placed(author) }),
    ...(outlet && { outlet: placed(outlet) }),
    ...(url && { url: placed(url) }),
    ...(page && { page: placed(page) }),
    ...(dateline && { dateline: { ...sourceSpan(reading, dateline), place: sourceSpan(reading, dateline.place) } }),
    ...(article.stories && { stories: article.stories.map(story => placedInSource({ ...story, text: article.text, reading }, reading)) }),
  };
}

/** What a scraper put before a sentence is not part of the text; the day stays known as evidence among the article's dates. */
function judgeAddedDates(text: string, parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (part.metadata?.date === undefined || next === undefined || /[\r\n]/.test(text.slice(part.block.end, next.block.start))) return;
    part.verdict ??= { drop: 'furniture', reason: FURNITURE_REASONS.addedDate, strength: 0.8 };
  });
}

/** A block is one part, or several where a metadata line, a label or page furniture shares it with sentences. */
function partsOf(text: string, block: Block, isEnglishText: boolean): Part[] {
  if (block.markup !== undefined && block.markup.role !== 'text') return [markedPart(text, block, block.markup)];
  const metadata = isEnglishText ? metadataLineOf(text, block) : plainMetadataLineOf(text, block);
  if (metadata === undefined) {
    const label = block.whole ? labelBeforeSentence(text.slice(block.start, block.end)) : 0;
    const end = block.start + label;
    return label === 0
      ? partsWithin(text, block)
      : [labelPart(text, block, end), ...partsWithin(text, partOf(text, block, end, block.end))];
  }
  const line: Part = { block: partOf(text, block, metadata.start, metadata.end), kind: metadata.kind, verdict: undefined, metadata };
  if (metadata.end >= block.end) return [line];
  return [line, ...partsWithin(text, partOf(text, block, skipSpace(text, metadata.end), block.end))];
}

function labelPart(text: string, block: Block, end: number): Part {
  const label = partOf(text, block, block.start, end - (/(?<!\s)\s*$/.exec(text.slice(block.start, end))?.[0].length ?? 0));
  return { block: label, kind: 'furniture', verdict: { drop: 'furniture', reason: FURNITURE_REASONS.otherArticle, strength: 0.8 } };
}

/** Parts with a dateline become two passages; verdicts' `keeps` are brought from parts to passages. */
function passagesOf(text: string, parts: readonly Part[], headline: number): Passage[] {
  const passages: Passage[] = [];
  const passageOf: number[] = [];
  let section = -1;
  let title = -1;
  parts.forEach((part, index) => {
    const { start, end } = part.block;
    const { dateline } = part;
    if (dateline !== undefined && part.kind !== 'dateline') passages.push({ start, end: dateline.end, kind: 'dateline', section });
    passageOf[index] = passages.length;
    const opensSection = part.kind === 'heading' && (part.verdict?.strength ?? 0) < DOUBTFUL;
    if (opensSection) section = title;
    const from = dateline !== undefined && part.kind !== 'dateline' ? skipSpace(text, dateline.end) : start;
    const verdict = verdictOn(part.verdict, passageOf);
    passages.push({ start: from, end, kind: part.kind, section, ...(verdict && { verdict }) });
    if (index === headline) title = passages.length - 1;
    if (opensSection || index === headline) section = passages.length - 1;
  });
  return passages;
}

function verdictOn(verdict: Verdict | undefined, passageOf: readonly number[]): Verdict | undefined {
  const keeps = verdict?.keeps === undefined ? undefined : passageOf[verdict.keeps];
  return verdict && (keeps === undefined ? verdict : { ...verdict, keeps });
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
