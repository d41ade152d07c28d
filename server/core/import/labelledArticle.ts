import { ExportFields } from './exportFacts';
import { type FieldLabels, type FieldRole, type LabelledValue, labelledValue } from './fieldLabels';
import { isFilled } from './paragraphs';
import { inOneLine, type TextBlock, textBlocks, unwrapped } from './textBlocks';

/** An article whose fields are labelled lines above and below its text. */
export interface LabelledArticle {
  readonly fields: ExportFields;
  /** Lines above the first label, without blank ones. */
  readonly above: readonly string[];
  readonly paragraphs: readonly string[];
  readonly abstract: readonly string[];
}

/** Roles whose values may have several paragraphs. */
const LONG: ReadonlySet<FieldRole> = new Set<FieldRole>(['body', 'abstract']);

/** A field that goes on over more lines is not one. */
const MOST_CONTINUED = 4;

/**
 * Reads an article from line `start` to `end`. Its text is behind its label, or between the labels on top and those at the end; a line of the text that looks
 * like a label stays in it.
 */
export function labelledArticle(
  lines: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
  labels: FieldLabels,
  width: number,
): LabelledArticle {
  const found = new Map<number, LabelledValue>();
  for (let at = start; at < end; at++) {
    const value = labelledValue(lines[at] ?? '', labels);
    if (value !== undefined) found.set(at, value);
  }
  const fields = new ExportFields();
  const tail = tailLine(lines, found, start, end);
  const named = [...found].find(([at, { role }]) => role === 'body' && at < tail)?.[0];
  const first = [...found.keys()].find(at => at < tail) ?? start;
  const head = named ?? headLine(lines, found, first, tail);
  const abstract: string[] = [];
  for (const [from, to] of [
    [first, head],
    [tail, end],
  ] as const) {
    for (const { role, label, own, line } of fieldsBetween(lines, found, from, to)) {
      if (role === 'abstract') abstract.push(...paragraphsOf({ lines: own, line }, width));
      else fields.set(role, label, inOneLine(own));
    }
  }
  const above = lines
    .slice(start, found.size === 0 ? start : Math.min(first, head))
    .map(line => line.trim())
    .filter(isFilled);
  return { fields, above, paragraphs: bodyParagraphs(lines, found, head, tail, width), abstract };
}

/** The line from which on there are only labelled lines and what they go on in. */
function tailLine(lines: readonly string[], found: ReadonlyMap<number, LabelledValue>, start: number, end: number): number {
  let tail = end;
  let continued = 0;
  for (let at = end - 1; at >= start; at--) {
    const value = found.get(at);
    if (value !== undefined && LONG.has(value.role)) break;
    if (value !== undefined) {
      tail = at;
      continued = 0;
    } else if (isFilled(lines[at] ?? '')) {
      // What a label goes on in has no blank line above it.
      if (++continued > MOST_CONTINUED || !isFilled(lines[at - 1] ?? '')) break;
    } else if (continued > 0) break;
  }
  return tail;
}

/** The line behind the labels on top. */
function headLine(lines: readonly string[], found: ReadonlyMap<number, LabelledValue>, first: number, tail: number): number {
  let at = first;
  while (at < tail && (found.has(at) || !isFilled(lines[at] ?? ''))) at++;
  return at;
}

function* fieldsBetween(lines: readonly string[], found: ReadonlyMap<number, LabelledValue>, from: number, to: number) {
  for (let at = from; at < to; ) {
    const value = found.get(at);
    let next = at + 1;
    while (next < to && !found.has(next)) next++;
    if (value !== undefined) yield { ...value, line: at + 1, own: [value.value, ...lines.slice(at + 1, next)] };
    at = next;
  }
}

function bodyParagraphs(
  lines: readonly string[],
  found: ReadonlyMap<number, LabelledValue>,
  head: number,
  tail: number,
  width: number,
): string[] {
  const label = found.get(head);
  const own = label?.role === 'body' ? [label.value, ...lines.slice(head + 1, tail)] : lines.slice(head, tail);
  return paragraphsOf({ lines: own, line: head + 1 }, width);
}

const paragraphsOf = ({ lines }: TextBlock, width: number): string[] => textBlocks(lines).map(block => unwrapped(block, width));
