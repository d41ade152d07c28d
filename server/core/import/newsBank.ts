import { dateIn } from './dates';
import { checkedDocument, type ExportFields } from './exportFacts';
import { type FieldRole, isRights, labelledValue, NEWSBANK_LABELS, wordCountIn } from './fieldLabels';
import { labelledArticle } from './labelledArticle';
import { textExportMessages } from './messages';
import { isFilled } from './paragraphs';
import { findLine, linesOf, textBlocks, wrapWidthOf } from './textBlocks';
import type { ImportItem, ImportSample, ImportSource } from './types';

const RECORD = /^\s*Record(?: Number)?\s?:\s*\S/i;
/** Lines of the page around the articles. */
const FRAME = /^\s*(?:OpenURL Link|Citation\b|CITATION\b|NewsBank(?:, inc\.| -)|[_=*-]{10,}\s*$|•\s*Citation)/;

/** Articles of NewsBank's text export, each of which ends with its record number and the notice of rights. */
export async function* readNewsBank(source: ImportSource): AsyncGenerator<ImportItem> {
  const split = (await linesOf(source)).flatMap((line, at) => oneFieldALine(line).map(part => ({ part, line: at + 1 })));
  const lines = split.map(({ part }) => part);
  const lineOf = (at: number) => split[at]?.line ?? split.length;
  const width = wrapWidthOf(textBlocks(lines));
  let start = 0;
  for (const end of articleEnds(lines)) {
    yield* articleItems(lines, start, end, { width, lineOf });
    start = end;
  }
  const rest = lines.slice(start);
  const isLong = rest.join(' ').trim().length > LONG_REST;
  if (isLong && (rolesIn(rest).size >= 2 || rest.some(line => wordCountIn(line) !== undefined))) {
    yield* articleItems(lines, start, lines.length, { width, lineOf });
    yield { warning: { place: { line: lineOf(start) }, message: textExportMessages.cutOff } };
  } else if (isLong)
    yield {
      warning: {
        place: { line: lineOf(start) },
        message: textExportMessages.notUnderstood(lineOf(start), lineOf(lines.length - 1)),
        isLeftOut: true,
      },
    };
}

const LONG_REST = 200;

/** 'Author: Lena Quist | Section: News | Page: 3A' are three fields. */
function oneFieldALine(line: string): string[] {
  if (!line.includes(' | ') || FRAME.test(line)) return [FRAME.test(line) ? '' : line];
  return line.split(' | ').map(part => part.trim());
}

/** The indexes behind the last line of each article: its record number, and its rights where they are next to it. */
function articleEnds(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => {
    if (!RECORD.test(line)) return [];
    let end = at + 1;
    for (let next = end; next < Math.min(lines.length, at + 6); next++) if (isRights(lines[next] ?? '')) end = next + 1;
    return [end];
  });
}

function* articleItems(
  lines: readonly string[],
  start: number,
  end: number,
  { width, lineOf }: { readonly width: number; readonly lineOf: (at: number) => number },
): Generator<ImportItem> {
  const from = findLine(lines, start, end, isFilled);
  const own = lines.slice(from, end);
  // The count of words is a line of its own, which ends the head.
  const count = findLine(own, 0, MOST_HEAD, line => wordCountIn(line) !== undefined);
  if (count >= 0) own[count] = `Length: ${(own[count] ?? '').trim()}`;
  for (let at = Math.max(0, own.length - RIGHTS_LINES); at < own.length; at++) {
    const line = own[at] ?? '';
    if (isRights(line) && labelledValue(line, NEWSBANK_LABELS) === undefined) own[at] = `Copyright: ${line.trim()}`;
  }
  const { fields, above, paragraphs } = labelledArticle(own, { start: 0, end: own.length }, NEWSBANK_LABELS, width);
  nameAbove(above, fields);
  const [first, last] = [lineOf(from), lineOf(end - 1)];
  const document = { place: { line: first }, facts: fields.facts(), paragraphs };
  if (document.facts.title === undefined && document.paragraphs.length === 0)
    yield { warning: { place: document.place, message: textExportMessages.notUnderstood(first, last), isLeftOut: true } };
  else yield* checkedDocument(document, { from: first, to: last });
}

const MOST_HEAD = 20;
/** Rights are near the end. */
const RIGHTS_LINES = 6;

/** Title, day and outlet in the lines above the first label. */
function nameAbove(above: readonly string[], fields: ExportFields): void {
  const [title, ...others] = above;
  if (title !== undefined) fields.set('title', 'title', title);
  for (const line of others) {
    const date = line.length < 60 ? dateIn(line) : null;
    if (date !== null && date.date.length >= 7) fields.set('date', 'date', line);
    else if (fields.get('outlet') === undefined) fields.set('outlet', 'outlet', line);
    else fields.set('other', 'header', line);
  }
}

const ARTICLE_ROLES: readonly FieldRole[] = ['byline', 'section', 'page', 'outlet', 'title', 'date', 'copyright'];

/** What the labels of some lines are. */
const rolesIn = (lines: readonly string[]): Set<FieldRole> =>
  new Set(lines.flatMap(line => labelledValue(line, NEWSBANK_LABELS)?.role ?? []));

export function newsBankConfidence({ text }: ImportSample): number {
  if (text === null || !text.split('\n').some(line => RECORD.test(line))) return 0;
  const lines = text.split(/\n|\s\|\s/);
  const roles = rolesIn(lines);
  if (lines.some(isRights)) roles.add('copyright');
  const count = ARTICLE_ROLES.filter(role => roles.has(role)).length;
  return count >= 3 || (count >= 2 && /NewsBank/.test(text)) ? 0.9 : 0;
}
