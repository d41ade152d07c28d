import { checkedDocument, type ExportFields } from './exportFacts';
import { WISO_LABELS } from './fieldLabels';
import { labelledArticle } from './labelledArticle';
import { textExportMessages } from './messages';
import { isFilled } from './paragraphs';
import { findLine, linesOf, textBlocks, wrapWidthOf } from './textBlocks';
import type { ImportItem, ImportSample, ImportSource } from './types';

const END = /^\s*(?:©|\(c\))\s*(?:GBI-?\s?Genios|GENIOS)\b/i;
/** 'Harbour Ledger vom 04.03.2021, Seite 3', '"Der Bote" vom 4. März 2021 Seite: 3', 'Der Bote, 04.03.2021, Nr. 53, S. 3' */
const SOURCE = /^["„»]?([^"“«\d][^"“«]{1,80}?)["“«]?(?:\s+vom\s+|,\s*)(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+\s)\s?\d{4})(.*)$/u;
const FRAME = /^\s*(?:Seite \d+ von \d+|Dokument \d+ von \d+|\d+ Dokumente?|[_=-]{10,})\s*$/i;

/** Articles of the text export of wiso and other portals of GBI-Genios. */
export async function* readWiso(source: ImportSource): AsyncGenerator<ImportItem> {
  const lines = (await linesOf(source)).map(line => (FRAME.test(line) ? '' : line));
  const width = wrapWidthOf(textBlocks(lines));
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (!END.test(line)) continue;
    yield* articleItems(lines, start, at, width);
    start = at + 1;
  }
  if (lines.slice(start).join(' ').trim().length <= LONG_REST) return;
  yield* articleItems(lines, start, lines.length, width);
  yield { warning: { place: { line: start + 1 }, message: textExportMessages.cutOff } };
}

const LONG_REST = 200;

function* articleItems(lines: readonly string[], start: number, end: number, width: number): Generator<ImportItem> {
  const from = findLine(lines, start, end, isFilled);
  if (from < 0) return;
  const top = SOURCE.exec((lines[from] ?? '').trim());
  const title = findLine(lines, top === null ? from : from + 1, end, isFilled);
  const { fields, above, paragraphs } = labelledArticle(lines, { start: title < 0 ? end : title + 1, end }, WISO_LABELS, width);
  if (title >= 0) fields.set('title', 'title', (lines[title] ?? '').trim());
  if (top !== null) readSource(top, fields);
  const quelle = SOURCE.exec(fields.get('outlet') ?? '');
  const facts = { ...fields.facts(), ...(quelle === null ? {} : sourceFacts(quelle, fields)) };
  const document = { place: { line: from + 1 }, facts, paragraphs: [...above, ...paragraphs] };
  if (document.paragraphs.length === 0 && title < 0)
    yield { warning: { place: document.place, message: textExportMessages.notUnderstood(from + 1, end), isLeftOut: true } };
  else yield* checkedDocument(document, { from: from + 1, to: end });
}

function readSource([, outlet = '', date = '', rest = '']: RegExpExecArray, fields: ExportFields): void {
  fields.set('outlet', 'quelle', outlet);
  fields.set('date', 'datum', date);
  const page = /(?:Seite:?|S\.)\s*([\p{L}\d][\p{L}\d/-]{0,10})/iu.exec(rest)?.[1];
  if (page !== undefined) fields.set('page', 'seite', page);
}

/** What the label 'Quelle' says of an article: outlet, day and page in one. */
function sourceFacts(match: RegExpExecArray, fields: ExportFields) {
  readSource(match, fields);
  const { date, page } = fields.facts();
  return { outlet: (match[1] ?? '').trim(), date, page };
}

export function wisoConfidence({ text }: ImportSample): number {
  if (text === null) return 0;
  const isEnded = text.split('\n').some(line => END.test(line));
  const isAddressed = /^Dauerhafte Adresse des Dokuments:/im.test(text) || /wiso-net\.de|genios\.de/i.test(text);
  return isEnded && isAddressed ? 0.97 : isEnded || /^Dauerhafte Adresse des Dokuments:/im.test(text) ? 0.7 : 0;
}
