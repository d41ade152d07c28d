import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ArticleId } from '../article/types';
import type { FileProblem } from '../text/problem';
import { type Span, sliceOf } from '../text/span';
import { REUSE_MESSAGES } from './messages';

/** A place as `pressmark/reuse.jsonl` keeps it: with its first letters and the hash of its text, so that it is found again where it moved and never shown where it changed. */
export interface StoredPlace extends Span {
  readonly article: ArticleId;
  readonly begins: string;
  /** SHA-256 of the text's UTF-8 bytes, hex. */
  readonly sha256: string;
}

/** Places that another tool found to be copies of each other. */
export interface StoredCopies {
  /** The tool's name. */
  readonly source: string;
  /** At least two. */
  readonly places: readonly StoredPlace[];
}

/** One line of the file, with its span there. */
export interface StoredLine extends StoredCopies, Span {}

/** Reads JSON Lines; what is not a line of copies is a problem and left out. */
export function parseStoredReuse(text: string): { readonly lines: readonly StoredLine[]; readonly problems: readonly FileProblem[] } {
  const lines: StoredLine[] = [];
  const problems: FileProblem[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() === '') continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const copies = copiesIn(match[0]);
    if (copies === null)
      problems.push({ ...span, code: 'unreadable-copies', severity: 'warning', message: REUSE_MESSAGES.unreadableCopies });
    else lines.push({ ...copies, ...span });
  }
  return { lines, problems };
}

/** One set of copies a line, in a fixed order of lines and keys: equal sets are equal bytes. */
export function serialiseStoredReuse(copies: readonly StoredCopies[]): string {
  const lines = copies.map(({ source, places }) => {
    const sorted = [...places].sort(byArticleAndOffset);
    return JSON.stringify({
      source,
      copies: sorted.map(({ article, start, end, begins, sha256 }) => ({ article, start, end, begins, sha256 })),
    });
  });
  return [...new Set(lines)]
    .sort()
    .map(line => `${line}\n`)
    .join('');
}

export function storedPlaceOf(article: ArticleId, text: string, span: Span): StoredPlace {
  const slice = sliceOf(text, span);
  return { article, start: span.start, end: span.end, begins: firstOf(slice), sha256: hashOf(slice) };
}

/** The span of a place in its article's current text; null where that text is gone. */
export function currentSpan(place: StoredPlace, text: string): Span | null {
  const length = place.end - place.start;
  const holds = (start: number) => text.startsWith(place.begins, start) && hashOf(text.slice(start, start + length)) === place.sha256;
  if (holds(place.start)) return { start: place.start, end: place.end };
  let tries = 0;
  for (let at = text.indexOf(place.begins); at >= 0 && tries < MOST_TRIES; at = text.indexOf(place.begins, at + 1), tries++) {
    if (holds(at)) return { start: at, end: at + length };
  }
  return null;
}

const LONGEST_BEGINNING = 32;
/** Places with the same beginning that are compared; each costs the hash of a passage. */
const MOST_TRIES = 20;

/** The first letters, no half of a surrogate pair at the end. */
function firstOf(slice: string): string {
  const first = slice.slice(0, LONGEST_BEGINNING);
  return /[\ud800-\udbff]$/.test(first) ? first.slice(0, -1) : first;
}

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

function copiesIn(line: string): StoredCopies | null {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof row !== 'object' || row === null) return null;
  const { source, copies } = row as { readonly source?: unknown; readonly copies?: unknown };
  if (typeof source !== 'string' || !Array.isArray(copies) || copies.length < 2 || !copies.every(isPlace)) return null;
  return { source, places: copies };
}

function isPlace(value: unknown): value is StoredPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { article, start, end, begins, sha256: hash } = value as { readonly [Key in keyof StoredPlace]?: unknown };
  const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(start) < Number(end);
  return isSpan && typeof article === 'string' && typeof begins === 'string' && begins !== '' && typeof hash === 'string';
}

const byArticleAndOffset = (a: StoredPlace, b: StoredPlace): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end;
