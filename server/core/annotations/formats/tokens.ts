import { sentencesOf } from '../../text/sentences';
import type { Span } from '../../text/span';

/** A token, with UTF-16 offsets. */
export interface Token extends Span {
  readonly text: string;
}

/**
 * The tokens of a part of a text, as corpora and taggers of English count them: words with their marks, numbers with their points, and every
 * other character that is not white space alone. A possessive *'s* is a token, an abbreviation keeps its points, a hyphen parts.
 */
export function tokensOf(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const part = text.slice(span.start, span.end);
  return [...part.matchAll(TOKEN)].map(match => {
    const start = span.start + match.index;
    return { start, end: start + match[0].length, text: match[0] };
  });
}

/** The tokens of each sentence; a sentence without any is left out. */
export function tokenisedSentences(text: string): { readonly sentence: Span; readonly tokens: readonly Token[] }[] {
  return sentencesOf(text, { start: 0, end: text.length })
    .map(sentence => ({ sentence, tokens: tokensOf(text, sentence) }))
    .filter(({ tokens }) => tokens.length > 0);
}

/** The numbers of the first and the last token of a span whose borders are token borders; null for any other span. */
export function tokenRange(tokens: readonly Token[], { start, end }: Span): { readonly first: number; readonly last: number } | null {
  const first = indexAt(tokens, start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.end ?? 0) < end) last++;
  return tokens[first]?.start === start && tokens[last]?.end === end ? { first, last } : null;
}

function indexAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** White space of Python and JavaScript alike is in no token, and neither is a byte order mark. */
const BLANK = '\\s\\u001c-\\u001f\\u0085';
const TOKEN = new RegExp(
  [
    '(?:\\p{L}\\.){2,}',
    '(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|Jr|Sr|Gov|Sen|Rep|Rev|Hon|vs)\\.(?=\\s)',
    '\\p{N}+(?:[.,:]\\p{N}+)*',
    "['\u2019][sS](?![\\p{L}\\p{N}])",
    "[\\p{L}\\p{M}\\p{N}_]+(?:['\u2019](?![sS](?![\\p{L}\\p{N}]))[\\p{L}\\p{M}]+)*",
    '\\.{3}',
    `[^${BLANK}]\\p{M}*`,
  ].join('|'),
  'gu',
);
