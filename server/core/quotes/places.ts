import type { Span } from '../text/span';
import { endsWord, startsWord } from '../text/words';
import type { QuoteSelector } from './types';

/**
 * Says of places that read like `span` whether they begin and end with whole words where the span does: "1" is not a part of "10", nor
 * "port" of "report". A border of the text says nothing.
 */
export function wholeAs(text: string, span: Span): (other: string, place: Span) => boolean {
  const startsWhole = span.start > 0 && startsWord(text, span.start);
  const endsWhole = span.end < text.length && endsWord(text, span.end);
  return (other, place) => (!startsWhole || startsWord(other, place.start)) && (!endsWhole || endsWord(other, place.end));
}

/** {@link wholeAs} of a quote between its context. */
export const wholeAsQuoted = ({ exact, prefix, suffix }: QuoteSelector): ReturnType<typeof wholeAs> =>
  wholeAs(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length });

/** The places where words occur letter for letter, the nearest `most` at each side of `expected`, in text order; of those that `isWanted`. */
export function exactPlaces(
  text: string,
  words: string,
  expected: number,
  most: number,
  isWanted: (place: Span) => boolean = () => true,
): Span[] {
  const places: Span[] = [];
  let behind = 0;
  for (let at = text.indexOf(words); at !== -1 && behind < most; at = text.indexOf(words, at + 1)) {
    const place = { start: at, end: at + words.length };
    if (!isWanted(place)) continue;
    if (at >= expected) behind++;
    else if (places.length >= most) places.shift();
    places.push(place);
  }
  return places;
}
