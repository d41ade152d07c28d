import { ABOUT_THE_PAGE, evidenceOf } from './evidence';
import { labelKeyOf } from './furniture';
import { FURNITURE_REASONS } from './messages';
import type { Part } from './parts';
import { type Region, regionsOf } from './sequence';
import { announcesLinks } from './teasers';
import { DOUBTFUL } from './types';

/**
 * By part, where it is on the web page it was taken from; all of it is text where the article has no marks of a whole
 * page, or is written in Markdown, so that the lists, tables and closing lines of a clean article are never doubted.
 */
export function pageRegionsOf(parts: readonly Part[]): readonly Region[] {
  const text = parts.map((): Region => 'text');
  if (parts.some(({ block }) => block.markup !== undefined)) return text;
  const marks = KNOWN * new Set(parts.filter(isMark).map(({ block }) => labelKeyOf(block.head, block.plain))).size;
  const lines = parts.filter(isLine).length;
  if (marks + lines < PAGE) return text;
  const evidence = evidenceOf(parts);
  const regions = regionsOf(
    parts.map((part, index) => ({
      evidence: evidence[index] ?? 0,
      ends: isEndMark(part) && !goesOnBehind(parts, index),
      opens: announcesLinks(part),
    })),
  );
  const paragraphs = parts.filter(({ block }, index) => block.prose && regions[index] === 'text').length;
  const outside = parts.filter((part, index) => isLine(part) && regions[index] !== 'text').length;
  const above = parts.filter((part, index) => isLine(part) && regions[index] === 'above').length;
  if (paragraphs === 0 || (marks === 0 && above < SHORTEST_MENU)) return text;
  return marks + (paragraphs < FEWEST_PARAGRAPHS ? outside / 2 : outside) >= PAGE ? regions : text;
}

/** What makes a text a whole page: so many short lines outside its article, those known as page furniture counted {@link KNOWN} times. */
const PAGE = 30;
const KNOWN = 5;

/** With fewer paragraphs (a table of results) a page has little text to surround: it takes twice the lines. */
const FEWEST_PARAGRAPHS = 2;

/** Without a line known as page furniture a page is recognised by its menu: a list below an article may belong to it. */
const SHORTEST_MENU = 8;

/** These occur in clean articles, too. */
const NO_MARKS = new Set<string>([
  FURNITURE_REASONS.comment,
  FURNITURE_REASONS.behind,
  FURNITURE_REASONS.otherArticle,
  FURNITURE_REASONS.separator,
  FURNITURE_REASONS.advertisement,
  FURNITURE_REASONS.image,
  FURNITURE_REASONS.agency,
]);

const BEHIND = new Set<string | undefined>([FURNITURE_REASONS.comment, FURNITURE_REASONS.behind]);

const isFurniture = ({ verdict }: Part): boolean => verdict?.drop === 'furniture' && verdict.strength >= DOUBTFUL;
const isMark = (part: Part): boolean => isFurniture(part) && !NO_MARKS.has(part.verdict?.reason ?? '');
const isLine = (part: Part): boolean => !part.block.prose && (!isFurniture(part) || BEHIND.has(part.verdict?.reason));

const END_MARKS = new Set<string | undefined>([...BEHIND, FURNITURE_REASONS.commentHeading, FURNITURE_REASONS.copyright]);

/** True for a line that an article does not go on below. */
const isEndMark = (part: Part): boolean => isFurniture(part) && END_MARKS.has(part.verdict?.reason);

/**
 * True where the text goes on behind what looks like its end: a picture's or an agency's copyright notice, or a count of comments
 * in the middle of it. Then plain paragraphs are right behind it, without the names, times and buttons of comments or the short lines of a list.
 */
function goesOnBehind(parts: readonly Part[], mark: number): boolean {
  const behind = parts.slice(mark + 1, mark + 1 + PARAGRAPHS_BEHIND);
  return behind.length === PARAGRAPHS_BEHIND && behind.every(isPlainParagraph);
}

const PARAGRAPHS_BEHIND = 2;

const isPlainParagraph = ({ block, verdict, metadata }: Part): boolean =>
  block.prose && verdict === undefined && metadata === undefined && !ABOUT_THE_PAGE.test(block.head);
