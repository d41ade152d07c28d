import { checkedDocument } from './exportFacts';
import { PROQUEST_LABELS } from './fieldLabels';
import { labelledArticle } from './labelledArticle';
import { textExportMessages } from './messages';
import { isFilled } from './paragraphs';
import { findLine, linesOf, textBlocks, wrapWidthOf } from './textBlocks';
import type { DocumentFacts, ImportedDocument, ImportItem, ImportSample, ImportSource } from './types';

const SEPARATOR = /^\s*(?:_{20,}|\*{20,}|={20,}|-{40,})\s*$/;
const COUNTER = /^\s*(?:Document|Dokument|Documento)\s+(\d{1,5})\s+(?:of|von|de|sur)\s+(\d{1,5})\s*$/i;
/** What is in front of the articles and behind them. */
const COVER =
  /^[ \t]*(?:Report Information from ProQuest|Table of contents|Bibliography|Contact ProQuest|Citation style|Database copyright|Copyright © \d{4} ProQuest|Terms and Conditions)/im;
const ARTICLE = /^ProQuest document ID:/im;
const UNAVAILABLE = /^\W*(?:full text )?(?:is )?not available\b|^\W*full text not available/i;

/** Without the links of the page; 'Full text not available' is a field without a colon. */
const plainLine = (line: string): string =>
  /^\s*(?:ProQuest document link|Links|Find a copy)\s*$/i.test(line) ? '' : line.replace(/^\s*Full text (?=not available)/i, 'Full text: ');

/** Articles of ProQuest's text export. */
export async function* readProQuest(source: ImportSource): AsyncGenerator<ImportItem> {
  const lines = (await linesOf(source)).map(plainLine);
  const width = wrapWidthOf(textBlocks(lines));
  const bounds = [...lines.flatMap((line, at) => (SEPARATOR.test(line) ? [at] : [])), lines.length];
  let start = 0;
  let found = 0;
  let stated = 0;
  for (const end of bounds) {
    const segment = lines.slice(start, end).join('\n');
    if (ARTICLE.test(segment) || /^(?:Full text|Publication title):/im.test(segment)) {
      const counter = findLine(lines, start, end, line => COUNTER.test(line));
      if (counter >= 0) stated = Number(COUNTER.exec(lines[counter] ?? '')?.[2]);
      found++;
      yield* articleItems(lines, { start: counter >= 0 ? counter + 1 : start, end }, width);
    } else if (segment.trim().length > SHORT && !COVER.test(segment))
      yield { warning: { place: { line: start + 1 }, message: textExportMessages.notUnderstood(start + 1, end), isLeftOut: true } };
    start = end + 1;
  }
  if (stated > 0 && stated !== found)
    yield { warning: { place: { line: lines.length }, message: textExportMessages.otherCount(found, stated) } };
}

const SHORT = 300;

function* articleItems(
  lines: readonly string[],
  bounds: { readonly start: number; readonly end: number },
  width: number,
): Generator<ImportItem> {
  const { fields, above, paragraphs, abstract } = labelledArticle(lines, bounds, PROQUEST_LABELS, width);
  const [first] = above.filter(line => !/https?:/i.test(line));
  if (first !== undefined) fields.set('title', 'title', first);
  const isUnavailable = paragraphs.length > 0 && paragraphs.length <= 2 && UNAVAILABLE.test(paragraphs[0] ?? '');
  const body = isUnavailable ? [] : paragraphs;
  const { outlet, date, ...facts } = fields.facts();
  const text = body.length > 0 ? undefined : abstract.length > 0 ? 'abstract' : 'missing';
  const from = findLine(lines, bounds.start, bounds.end, isFilled);
  const document: ImportedDocument = {
    place: { line: from + 1 },
    facts: {
      ...facts,
      date,
      outlet: outlet?.split(';')[0]?.trim(),
      text,
      other: withAbstract(facts.other, text === undefined ? abstract : []),
    },
    paragraphs: body.length > 0 ? body : abstract,
  };
  yield* checkedDocument(document, { from: from + 1, to: bounds.end });
}

/** The abstract beside a full text is not lost. */
function withAbstract(other: DocumentFacts['other'], abstract: readonly string[]): DocumentFacts['other'] {
  const text = abstract.join(' ');
  return text === '' || /^(?:none|not) available\b/i.test(text) ? other : { ...other, abstract: text };
}

export function proQuestConfidence({ text }: ImportSample): number {
  if (text === null) return 0;
  const isNamed = ARTICLE.test(text);
  return isNamed && /^(?:Full text|Publication title|Abstract):/im.test(text) ? 0.97 : isNamed ? 0.6 : 0;
}
