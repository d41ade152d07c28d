import { checkedDocument } from './exportFacts';
import { textExportMessages } from './messages';
import { CLASSIC, NEXIS_UNI, nexisDocument } from './nexisDocument';
import { linesOf, textBlocks, wrapWidthOf } from './textBlocks';
import type { ImportItem, ImportSample, ImportSource } from './types';

/** '1 of 154 DOCUMENTS', 'Dokument 1 von 154', 'Document 1 de 154'. */
const COUNTER =
  /^\s*(?:(\d{1,5}) of (\d{1,5}) DOCUMENTS?|(?:Dokument|DOKUMENT|Document|DOCUMENT|Documento|DOCUMENTO) (\d{1,5}) (?:von|VON|de|DE|sur|SUR|van|VAN) (\d{1,5}))\s*$/;
const END =
  /^\s*(?:End of Document|Ende des Dokuments?|Dokumentende|Fin du document|Fin de document|Fin del documento|Einde van document|Fine del documento)\s*$/i;
/** The line that has words only LexisNexis has. */
const CLASSIC_SIGN = /^(?:LOAD-DATE|UPDATE|PUBLICATION-TYPE|LENGTH|LÄNGE|LONGUEUR|LONGITUD|LENGTE)\s?:/m;

/** Articles of LexisNexis' text export. */
export async function* readLexisNexis(source: ImportSource): AsyncGenerator<ImportItem> {
  const lines = (await linesOf(source)).map(withoutPageLine);
  const counters = lines.flatMap((line, at) => {
    const match = COUNTER.exec(line);
    return match === null ? [] : [{ at, nth: Number(match[1] ?? match[3]), of: Number(match[2] ?? match[4]) }];
  });
  const starts = counters.length === 0 ? [-1] : counters.map(({ at }) => at);
  const width = wrapWidthOf(textBlocks(lines));
  let found = 0;
  for (const [nth, start] of starts.entries()) {
    const end = starts[nth + 1] ?? lines.length;
    for (const item of segmentItems(lines, start + 1, end, CLASSIC, width)) {
      if ('document' in item) found++;
      yield item;
    }
  }
  yield* countWarnings(found, counters);
}

/** Articles of Nexis Uni's text export, and of the text of its documents. */
export async function* readNexisUni(source: ImportSource): AsyncGenerator<ImportItem> {
  const lines = (await linesOf(source)).map(withoutPageLine);
  const ends = lines.flatMap((line, at) => (END.test(line) ? [at] : []));
  const width = wrapWidthOf(textBlocks(lines));
  const bounds = [...ends, ...(hasText(lines, (ends.at(-1) ?? -1) + 1) ? [lines.length] : [])];
  let found = 0;
  let start = 0;
  for (const end of bounds) {
    const from = start === 0 ? coverEnd(lines, end) : start;
    for (const item of segmentItems(lines, from, end, NEXIS_UNI, width)) {
      if ('document' in item) found++;
      yield item;
    }
    start = end + 1;
  }
  const stated = /^[ \t]*(?:Documents?|Dokumente|Documentos|Documenten) \((\d{1,5})\)/im.exec(lines.slice(0, 60).join('\n'))?.[1];
  if (stated !== undefined && Number(stated) !== found)
    yield { warning: { place: { line: 1 }, message: textExportMessages.otherCount(found, Number(stated)) } };
}

function* segmentItems(lines: readonly string[], start: number, end: number, layout: typeof CLASSIC, width: number): Generator<ImportItem> {
  const blocks = textBlocks(lines, start, end);
  if (blocks.length === 0) return;
  const document = nexisDocument(blocks, layout, width);
  const place = { line: start + 1 };
  if (document === null) yield { warning: { place, message: textExportMessages.notUnderstood(start + 1, end), isLeftOut: true } };
  else yield* checkedDocument(document, { from: start + 1, to: end });
}

/** The head of each page in a printed export. */
const withoutPageLine = (line: string): string =>
  /^\s*(?:Page|Seite|Página|Pagina) \d{1,4} (?:of|von|sur|de|van) \d{1,4}\s*$/i.test(line) ? '' : line;

/** Enough for the rest of an article whose last lines are missing. */
const hasText = (lines: readonly string[], from: number): boolean => lines.slice(from).join(' ').trim().length > 200;

/** What the cover of an export has, up to which the first article does not begin. */
const COVER =
  /^\s*(?:User Name|Benutzername|Date and Time|Datum und Uhrzeit|Job Number|Documents? \(\d+\)|Client\/Matter|Mandant|Search Terms|Suchbegriffe|Search Type|Suchart|Narrowed by|Eingrenzung|Content Type|Inhaltstyp|About LexisNexis|Privacy Policy|Terms ?& ?Conditions|Copyright © \d{4} LexisNexis|Time of Request|Send To|Download Request|Print Request|Total Number of Documents)\b/i;

/** The index behind the cover above the first article. */
function coverEnd(lines: readonly string[], end: number): number {
  let last = -1;
  let isCover = false;
  for (let at = 0; at < Math.min(end, 5000); at++) {
    if (COVER.test(lines[at] ?? '')) {
      last = at;
      isCover = true;
    }
  }
  if (!isCover) return 0;
  // The rest of the block belongs to it.
  let at = last + 1;
  while (at < end && (lines[at] ?? '').trim() !== '') at++;
  return at;
}

function* countWarnings(
  found: number,
  counters: readonly { readonly at: number; readonly nth: number; readonly of: number }[],
): Generator<ImportItem> {
  const last = counters.at(-1);
  if (last === undefined) return;
  const numbers = new Set(counters.map(({ nth }) => nth));
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const missing: number[] = [];
  for (let nth = from; nth < to && missing.length < 100; nth++) if (!numbers.has(nth)) missing.push(nth);
  if (missing.length > 0) yield { warning: { place: { line: last.at + 1 }, message: textExportMessages.missingNumbers(missing) } };
  // A file may be a part of an export: its own numbers are what it has to have.
  const isPart = to < last.of && from > 1;
  if (found !== numbers.size || (to < last.of && !isPart))
    yield { warning: { place: { line: last.at + 1 }, message: textExportMessages.otherCount(found, last.of) } };
}

export function lexisNexisConfidence({ text }: ImportSample): number {
  if (text === null) return 0;
  const counters = text.split('\n').filter(line => COUNTER.test(line)).length;
  if (/^ProQuest document ID/im.test(text)) return 0;
  if (counters > 0) return CLASSIC_SIGN.test(text) ? 0.98 : 0.5;
  return /^LOAD-DATE:/m.test(text) && CLASSIC_SIGN.test(text) ? 0.7 : 0;
}

export function nexisUniConfidence({ text }: ImportSample): number {
  if (text === null) return 0;
  const isEnded = text.split('\n').some(line => END.test(line));
  const isBody = /^[ \t]*(?:Body|Textkörper|Hauptteil|Volltext|Corps|Corps de l['’]article|Cuerpo|Texte)[ \t]*$/m.test(text);
  const isDated = /^[ \t]*(?:Load-Date|Ladedatum|Date de chargement|Fecha de carga|Load Date)\s?:/m.test(text);
  const count = [isEnded, isBody, isDated].filter(Boolean).length;
  return count >= 2 ? 0.96 : isEnded ? 0.6 : 0;
}
