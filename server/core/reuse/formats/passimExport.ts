import { codePointIndexOf } from '../../text/codepoints';
import type { Alignment } from '../types';
import { type PassimDocument, withoutGaps, withPassimHyphens } from './passim';

/** Documents as passim reads them: JSON Lines. */
export const passimDocuments = (documents: readonly PassimDocument[]): string =>
  documents.map(({ id, series, date, title, text }) => `${JSON.stringify({ id, series, date, title, text })}\n`).join('');

/**
 * Pairs as passim's docwise alignments: for each document that copies, its lines, and with each the places (`wits`) it was copied
 * from. `a` of a pair is the source and `b` the copy.
 */
export function passimAlignments(documents: readonly PassimDocument[], pairs: readonly Alignment[]): string {
  const known = new Map(documents.map(document => [document.id, { ...document, points: codePointIndexOf(document.text) }]));
  const byCopy = new Map<string, Alignment[]>();
  for (const pair of pairs) byCopy.set(pair.b.article, [...(byCopy.get(pair.b.article) ?? []), pair]);
  let rows = '';
  for (const { text, points, ...document } of known.values()) {
    const own = byCopy.get(document.id);
    if (own === undefined) continue;
    const lines = linesOf(text).map(({ start, end }) => ({ end, begin: points.toCodePoint(start), text: text.slice(start, end) }));
    const wits: Witness[][] = lines.map(() => []);
    for (const pair of own) {
      const source = known.get(pair.a.article);
      let line = lines.findIndex(({ end }) => end > pair.b.start);
      if (source !== undefined)
        for (const witness of witnessesOf(source, source.points.toCodePoint(pair.a.start), text, pair)) wits[line++]?.push(witness);
    }
    const rowLines = lines.map(({ begin, text: line }, at) => ({ begin, text: line, ...(wits[at]?.length ? { wits: wits[at] } : {}) }));
    rows += `${JSON.stringify({ ...document, text, lines: rowLines })}\n`;
  }
  return rows;
}

/** A place that a line was taken from, as passim writes it. */
interface Witness extends PassimDocument {
  readonly begin: number;
  readonly alg: string;
  readonly alg2: string;
  readonly matches: number;
}

/** One witness for each line of the copy, from the line where the pair begins. */
function witnessesOf({ id, series, date, title, text }: PassimDocument, begin: number, copy: string, pair: Alignment): Witness[] {
  const { alg, alg2 } = alignedSides(text, copy, pair);
  const [side, side2] = [[...alg], [...alg2]];
  const witnesses: Witness[] = [];
  let at = begin;
  for (let start = 0; start < side2.length; ) {
    const end = 1 + start + side2.slice(start).findIndex((point, index) => endsLine(point, side2[start + index + 1]));
    const [part, part2] = end > start ? [side.slice(start, end), side2.slice(start, end)] : [side.slice(start), side2.slice(start)];
    const matches = part.filter((point, index) => point === part2[index]).length;
    const read = withoutGaps(part.join(''));
    witnesses.push({
      id,
      ...(series && { series }),
      ...(date && { date }),
      ...(title && { title }),
      begin: at,
      alg: part.join(''),
      alg2: part2.join(''),
      matches,
      text: read,
    });
    at += [...read].length;
    start += part2.length;
  }
  return witnesses;
}

/** Both sides of a pair, gaps behind what is shorter so that as many code points precede each difference and between two. */
function alignedSides(textA: string, textB: string, { a, b, differences }: Alignment): { readonly alg: string; readonly alg2: string } {
  let [alg, alg2, atA, atB] = ['', '', a.start, b.start];
  const put = (endA: number, endB: number) => {
    const [sideA, sideB] = [withPassimHyphens(textA.slice(atA, endA)), withPassimHyphens(textB.slice(atB, endB))];
    const [lengthA, lengthB] = [[...sideA].length, [...sideB].length];
    alg += sideA + '-'.repeat(Math.max(0, lengthB - lengthA));
    alg2 += sideB + '-'.repeat(Math.max(0, lengthA - lengthB));
    [atA, atB] = [endA, endB];
  };
  for (const difference of differences) {
    put(difference.a.start, difference.b.start);
    put(difference.a.end, difference.b.end);
  }
  put(a.end, b.end);
  return { alg, alg2 };
}

/** Lines with their ends, as Python's `splitlines(keepends=True)` makes them. */
function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsLine(text.charAt(at), text.charAt(at + 1))) continue;
    lines.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

const endsLine = (character: string, next: string | undefined): boolean =>
  LINE_ENDS.has(character) && !(character === '\r' && next === '\n');

const LINE_ENDS: ReadonlySet<string> = new Set('\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029');
