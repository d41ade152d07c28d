import { type Dateline, datelineOf, mayHaveDashedDateline } from '../../article/dateline';
import type { Article, Passage } from '../../article/types';
import type { Span } from '../../text/span';
import { PLACE_NAMES } from '../words/placeNames';
import type { Name } from './candidateRuns';
import type { Token } from './candidateTokens';

/**
 * The places and the agency of a dateline at the head of a passage: 'ST. PETERSBURG, Fla. (AP) —' has three names. Words before a dash are
 * a dateline where an agency, a region or a day follows them, or where they are a known place.
 *
 * @param tokens those of the passage
 */
export function datelineNames({ text }: Article, passage: Passage, tokens: readonly Token[]): Name[] {
  if ((passage.kind !== 'body' && passage.kind !== 'dateline') || !mayHaveDashedDateline(text, passage)) return [];
  const dateline = datelineOf(text, passage);
  if (dateline === undefined) return [];
  const places = partsOf(text, dateline.place);
  if (!/[-–—_]$/.test(text.slice(dateline.start, dateline.end)) || !isSure(text, dateline, places)) return [];
  return [
    ...places.flatMap(span => nameAt(tokens, span, 'place')),
    ...(dateline.agency === undefined ? [] : nameAt(tokens, dateline.agency, 'agency')),
  ];
}

function isSure(text: string, { agency, date, place, end }: Dateline, [first, ...regions]: readonly Span[]): boolean {
  if (agency !== undefined || date !== undefined || regions.length > 0 || /\d/.test(text.slice(place.end, end))) return true;
  return first !== undefined && PLACE_NAMES.has(text.slice(first.start, first.end).toLowerCase());
}

/** 'TEL AVIV/JERUSALEM' and 'KABUL, Afghanistan' are two names each. */
function partsOf(text: string, place: Span): Span[] {
  const parts: Span[] = [];
  for (const { 0: words, index } of text.slice(place.start, place.end).matchAll(/[^,/]+/g)) {
    const start = place.start + index + (words.length - words.trimStart().length);
    if (words.trim() !== '') parts.push({ start, end: start + words.trim().length });
  }
  return parts;
}

function nameAt(tokens: readonly Token[], span: Span, inDateline: 'place' | 'agency'): Name[] {
  const own = tokens.filter(token => token.start >= span.start && token.start < span.end);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return [];
  const next = tokens.find(token => token.start >= last.end);
  return [{ start: first.start, end: last.end, tokens: own, previous: [], next, titled: false, inTable: false, inDateline }];
}
