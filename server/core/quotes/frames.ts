import type { Span } from '../text/span';
import { similarity } from './approximate';
import { fingerprintOf } from './fingerprint';
import { exactPlaces } from './places';
import { sentencesOf } from './plainSentences';
import { type PlainText, plainTextOf } from './plainText';
import type { Frame, FrameUnit } from './types';

/*
 * The rest of a quoted span's paragraph or sentence, by which it is found wherever that is, and however the text around it has changed:
 * they are moved, taken out and put in whole much more often than one is written that begins and ends with the same letters as another.
 * All in plain text, UTF-16 units.
 *
 * Method: unchanged blocks that occur once in both versions are anchors, as in patience diff (B. Cohen) and in P. Heckel, A Technique for
 * Isolating Differences Between Files, CACM 21 (1978).
 */

/** Less text, in both parts together, is in other paragraphs by chance. */
const LEAST_AROUND = 24;
/** A paragraph or sentence with more is a text without breaks, of which something always changes, and dear to hash for each of its annotations. */
const MOST_AROUND = 8000;
/** Letters next to a quote that another place may have, too. */
const NEXT = 12;
/** So much of a changed quote must be left: random English reaches 0.35. */
const LEAST_ALIKE = 0.55;

/** The frame of a span that is inside one paragraph or sentence; undefined where another one of the text has it, too, or it is too short. */
export function frameOf(text: string, span: Span, unit: FrameUnit): Frame | undefined {
  const plain = plainTextOf(text);
  const quoted = { start: plain.fromSource(span.start), end: plain.fromSource(span.end) };
  const blocks = PARTS[unit](text, plain);
  const own = blocks.findLast(({ start }) => start <= quoted.start);
  if (own === undefined || quoted.end > own.end) return undefined;
  const [head, tail] = [plain.text.slice(own.start, quoted.start), plain.text.slice(quoted.end, own.end)];
  const around = head.length + tail.length;
  if (around < LEAST_AROUND || around > MOST_AROUND) return undefined;
  const isTwin = (block: Span): boolean =>
    block.end - block.start >= around && plain.text.startsWith(head, block.start) && plain.text.startsWith(tail, block.end - tail.length);
  if (blocks.some(block => block !== own && isTwin(block))) return undefined;
  // Where a sentence ends is a guess, so that one that reads the same may begin and end elsewhere.
  if (unit === 'sentence' && isElsewhere(plain.text, quoted, head.slice(-NEXT), tail.slice(0, NEXT))) return undefined;
  return { before: head.length, after: tail.length, hash: fingerprintOf(head, tail) };
}

/**
 * Where a quote is in the only paragraph or sentence of a text that has its frame: as it was, or changed by less than half. Null where there is none,
 * or more than one.
 *
 * @param source the text itself, of which `plain` is made
 */
export function placeInFrame(
  source: string,
  plain: PlainText,
  unit: FrameUnit,
  { before, after, hash }: Frame,
  { exact, prefix, suffix }: { readonly exact: string; readonly prefix: string; readonly suffix: string },
): (Span & { readonly quote: number }) | null {
  const { text } = plain;
  const [last, first] = [prefix.slice(-before || prefix.length), suffix.slice(0, after)];
  const hasFrame = (place: Span): boolean =>
    place.end > place.start &&
    (before === 0 || text.endsWith(last, place.start)) &&
    text.startsWith(first, place.end) &&
    fingerprintOf(text.slice(place.start - before, place.start), text.slice(place.end, place.end + after)) === hash;
  const inParts = PARTS[unit](source, plain)
    .map(({ start, end }) => ({ start: start + before, end: end - after }))
    .filter(hasFrame);
  // What is around a sentence now may have no full stop, so that it does not begin or end where it did.
  const isJoined = unit === 'sentence' && inParts.length === 0;
  const places = isJoined ? exactPlaces(text, exact, 0, Number.POSITIVE_INFINITY, hasFrame) : inParts;
  const [only, ...others] = places;
  if (only === undefined || others.length > 0 || only.end - only.start > 2 * exact.length + 2) return null;
  const here = text.slice(only.start, only.end);
  const at = here.indexOf(exact);
  // Words that were put in beside the quote are not part of it.
  if (at >= 0 && here.indexOf(exact, at + 1) < 0) return { start: only.start + at, end: only.start + at + exact.length, quote: 1 };
  const quote = similarity(here, exact);
  return quote >= LEAST_ALIKE ? { ...only, quote } : null;
}

/** True where the letters next to a span are next to another place that is not much longer. */
function isElsewhere(text: string, { start, end }: Span, before: string, behind: string): boolean {
  const most = 2 * (end - start) + NEXT;
  for (let at = text.indexOf(before); at >= 0 && at < text.length; at = text.indexOf(before, at + 1)) {
    const from = at + before.length;
    if (from === start) continue;
    if (before === '' ? text.indexOf(behind) !== end || text.indexOf(behind, end + 1) >= 0 : text.slice(from, from + most).includes(behind))
      return true;
    if (before === '') return false;
  }
  return false;
}

const PARTS: Readonly<Record<FrameUnit, (source: string, plain: PlainText) => readonly Span[]>> = {
  paragraph: blocksOf,
  sentence: sentencesOf,
};

const known = new WeakMap<PlainText, readonly Span[]>();

/** Paragraphs of a text, between blank lines; lines, where no line is blank. In its plain text, without the blanks around them. */
function blocksOf(source: string, plain: PlainText): readonly Span[] {
  const found = known.get(plain) ?? madeBlocks(source, plain);
  known.set(plain, found);
  return found;
}

function madeBlocks(source: string, plain: PlainText): readonly Span[] {
  const breaks = [...source.matchAll(BLANK_LINES)];
  const separators = breaks.length > 0 ? breaks : [...source.matchAll(LINE_ENDS)];
  const starts = [0, ...separators.map(({ index, 0: { length } }) => plain.fromSource(index + length))];
  return starts.flatMap((start, nth) => {
    const block = { start, end: starts[nth + 1] ?? plain.text.length };
    while (block.start < block.end && plain.text.charCodeAt(block.start) === SPACE) block.start++;
    while (block.end > block.start && plain.text.charCodeAt(block.end - 1) === SPACE) block.end--;
    return block.end > block.start ? [block] : [];
  });
}

const BLANK_LINES = /\n[^\S\n]*\n\s*/g;
const LINE_ENDS = /\n/g;
const SPACE = 0x20;
