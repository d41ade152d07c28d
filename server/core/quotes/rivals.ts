import type { Span } from '../text/span';
import { fingerprintOf } from './fingerprint';
import { type Sentence, sentencesOf } from './plainSentences';
import { type PlainText, plainTextOf } from './plainText';

/*
 * Sentences that read like that of a quoted span when it was recorded. Where the span's own sentence is gone, one of them is most like it:
 * what is known to have been beside it then is not it now.
 */

/** Sentences with so much of their words in common read alike. */
const ALIKE = 0.5;
const LEAST_WORDS = 3;
/** More words without a full stop are a table or a list, and no sentence. */
const MOST_WORDS = 1000;
/** So many are recorded, the nearest, of so many on each side. */
const MOST = 12;
const FARTHEST = 128;

/** A hash for each sentence that reads like the span's own; of one that reads the same, with each of its neighbours. Empty where there are none. */
export function rivalSentences(text: string, span: Span): readonly string[] {
  const plain = plainTextOf(text);
  const sentences = sentencesOf(text, plain);
  const quoted = { start: plain.fromSource(span.start), end: plain.fromSource(span.end) };
  const at = sentenceAt(sentences, quoted);
  const own = sentences[at];
  if (own === undefined || own.words.length < LEAST_WORDS || own.words.length > MOST_WORDS) return [];
  const first = Math.max(0, at - FARTHEST);
  const others = sentences
    .slice(first, at + FARTHEST + 1)
    .map((sentence, nth) => ({
      nth: first + nth,
      sentence,
      distance: Math.abs(first + nth - at),
      least: ALIKE * Math.max(own.words.length, sentence.words.length),
    }))
    .filter(({ nth, sentence: { start, end, words }, least }) => {
      const isOutside = end <= quoted.start || start >= quoted.end;
      return nth !== at && isOutside && Math.min(own.words.length, words.length) >= least;
    });
  if (others.length === 0) return [];
  const counts = new Map<string, number>();
  for (const word of own.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const alike = others
    .filter(({ sentence: { words }, least }) => shared(counts, words) >= least)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST);
  if (alike.length === 0) return [];
  const isOwn = new Set(namesOf(plain.text, sentences, at));
  const said = plain.text.slice(own.start, own.end);
  return alike.flatMap(({ nth, sentence }) => {
    const [alone = '', ...pairs] = namesOf(plain.text, sentences, nth);
    return plain.text.slice(sentence.start, sentence.end) === said ? pairs.filter(name => !isOwn.has(name)) : [alone];
  });
}

/** True where a place of a plain text is in a sentence that was recorded as one that only reads like the quote's. */
export function isInRival(source: string, plain: PlainText, place: Span, rivals: readonly string[]): boolean {
  const sentences = sentencesOf(source, plain);
  const at = sentenceAt(sentences, place);
  return at >= 0 && namesOf(plain.text, sentences, at).some(name => rivals.includes(name));
}

/** A sentence by itself, with the one before it, and with the one behind it. */
function namesOf(text: string, sentences: readonly Sentence[], at: number): readonly string[] {
  const said = (nth: number): string => text.slice(sentences[nth]?.start ?? 0, sentences[nth]?.end ?? 0);
  return [fingerprintOf(said(at)), fingerprintOf(said(at - 1), said(at)), fingerprintOf('', said(at), said(at + 1))];
}

function shared(counts: ReadonlyMap<string, number>, words: readonly string[]): number {
  const left = new Map(counts);
  return words.filter(word => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0;
  }).length;
}

/** The sentence that a span begins in, by its index; the next one where that has less than a few words, as 'Mr.'. -1 for none. */
function sentenceAt(sentences: readonly Sentence[], { start, end }: Span): number {
  let at = sentences.findLastIndex(sentence => sentence.start <= start);
  while (at >= 0 && (sentences[at]?.words.length ?? LEAST_WORDS) < LEAST_WORDS && (sentences[at + 1]?.start ?? end) < end) at++;
  return at;
}
