import type { Span } from '../text/span';
import type { PlainText } from './plainText';

/** A sentence of a plain text, with its words in lower case. */
export interface Sentence extends Span {
  readonly words: readonly string[];
}

const known = new WeakMap<PlainText, readonly Sentence[]>();

/** Parts of a plain text that end with a full stop, question mark or exclamation mark, or with a line. */
export function sentencesOf(source: string, plain: PlainText): readonly Sentence[] {
  const found = known.get(plain) ?? madeSentences(source, plain);
  known.set(plain, found);
  return found;
}

function madeSentences(source: string, plain: PlainText): readonly Sentence[] {
  const { text } = plain;
  const lines = [...source.matchAll(/\n/g)].map(({ index }) => plain.fromSource(index + 1));
  const stops = [...text.matchAll(STOPS)].map(({ index, 0: { length } }) => index + length);
  const starts = [...new Set([0, ...lines, ...stops])].sort((a, b) => a - b);
  return starts.flatMap((start, nth) => {
    const said = text.slice(start, starts[nth + 1] ?? text.length);
    const from = start + said.length - said.trimStart().length;
    const words = said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return said.trim() === '' ? [] : [{ start: from, end: from + said.trim().length, words }];
  });
}

/** Behind an abbreviation, too: a part of a sentence says as much, and two sentences that count as one would say too much. */
const STOPS = /[.!?]["')]* /g;
