import assert from 'node:assert/strict';
import type { Timex } from '../../../server/core/timex/index';
import { parseMarks } from '../../support/marks';
import { tagText } from '../../support/tagText';

/** One passage per line, as a plain text has them. */
export const passagesOf = (text: string): { start: number; end: number }[] => {
  const passages: { start: number; end: number }[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) passages.push({ start, end });
    start = end + 1;
  }
  return passages;
};

export const tag = (text: string, published: string | null): Timex[] => tagText(text, passagesOf(text), published);

/** What a label says: type, value ('null' where none), and what else is set. */
const labelOf = (timex: Timex): string =>
  [timex.type, timex.value, timex.mod, timex.quant, timex.freq]
    .filter(part => part !== undefined)
    .map(String)
    .join(' ');

/**
 * Tags the fixture's text and compares with its marks: `on [September 4]{DATE 2018-09-04}`. The label is type, value, then mod,
 * quant and freq where there are any. A fixture without marks has no time expressions.
 */
export function check(fixture: string, published: string | null = '2018-08-16'): Timex[] {
  const { text } = parseMarks(fixture);
  const timexes = tag(text, published);
  assert.equal(marked(text, timexes), fixture);
  return timexes;
}

function marked(text: string, timexes: readonly Timex[]): string {
  let out = '';
  let at = 0;
  for (const timex of timexes) {
    out += `${text.slice(at, timex.start)}[${text.slice(timex.start, timex.end)}]{${labelOf(timex)}}`;
    at = timex.end;
  }
  return out + text.slice(at);
}
