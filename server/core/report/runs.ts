import { bySpan, covers } from '../text/span';
import type { Mark, ReportPassage, Run } from './types';

/** Neighbours that look the same as one, and no empty ones. */
export function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && looksOf(last) === looksOf(run)) all[all.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') all.push(run);
  }
  return all;
}

const looksOf = ({ bold, italic, code, smallCaps, script, mark, href }: Run): string =>
  JSON.stringify([bold === true, italic === true, code === true, smallCaps === true, script, mark, href]);

/** An address that a report may link to; null for any other, such as a script. */
export const safeAddress = (written: string): string | null =>
  /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}]+$/i.test(written) ? written : null;

/** The text of a passage with its marks, which may overlap: of two, the later and shorter one is seen. */
export function markedText({ text, marks }: Pick<ReportPassage, 'text' | 'marks'>, colorOf: (tag: string) => string | undefined): Run[] {
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const inOrder = [...marks].sort(bySpan);
  const runs = borders.slice(1).map((end, index): Run => {
    const span = { start: borders[index] ?? 0, end };
    const mark = inOrder.findLast(each => covers(each, span));
    return { text: text.slice(span.start, end), ...(mark === undefined ? {} : { mark: colorOfMark(mark, colorOf) }) };
  });
  return joined(runs);
}

const colorOfMark = ({ tags }: Mark, colorOf: (tag: string) => string | undefined): string => {
  for (const tag of tags) {
    const color = colorOf(tag);
    if (color !== undefined) return color;
  }
  return '';
};
