import type { PdfLine } from './lines';

/** So many lines at the top and at the foot of a page are looked at. */
const LOOKED_AT = 3;
/** Space of so many letters' size is between them and the text. */
const SPACE = 1.7;
/** Lines that are on so many pages, and this share of them. */
const FEWEST_PAGES = 3;
const SHARE = 0.3;

/** Pages without their running heads and page numbers, and those lines. Digits do not count in comparing, so that a head with the number of its page is found. */
export function withoutHeads(pages: readonly (readonly PdfLine[])[]): {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly heads: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(edgeLines(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(FEWEST_PAGES, SHARE * pages.length);
  const heads: string[] = [];
  const kept = pages.map(lines => {
    const edges = new Set(edgeLines(lines));
    return lines.filter(line => {
      const isHead = edges.has(line) && (isPageNumber(line.text) || (counts.get(keyOf(line)) ?? 0) >= least);
      if (isHead && !heads.includes(line.text)) heads.push(line.text);
      return !isHead;
    });
  });
  return { pages: kept, heads };
}

/** Lines above and below all others, with space between. */
const edgeLines = (lines: readonly PdfLine[]): readonly PdfLine[] => [...edge(lines), ...edge([...lines].reverse())];

function edge(lines: readonly PdfLine[]): readonly PdfLine[] {
  for (let count = 1; count <= Math.min(LOOKED_AT, lines.length - 1); count++) {
    const [last, next] = [lines[count - 1], lines[count]];
    if (last !== undefined && next !== undefined && Math.abs(last.y - next.y) > SPACE * Math.max(last.size, next.size))
      return lines.slice(0, count);
  }
  return [];
}

/** A title in larger letters is not the head of the next pages. */
const keyOf = ({ text, size }: PdfLine): string => `${Math.round(size)} ${text.replace(/\d+/g, '#').toLowerCase()}`;

const isPageNumber = (text: string): boolean =>
  /^(?:[-–—] ?)?\d{1,4}(?: ?[-–—])?$|^(?:page|seite|página|pagina|p\.|s\.) ?\d{1,4}(?: ?(?:of|von|sur|de|di|\/) ?\d{1,4})?$|^\d{1,4} ?\/ ?\d{1,4}$/i.test(
    text,
  );
