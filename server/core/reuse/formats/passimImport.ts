import { type CodePointIndex, codePointIndexOf } from '../../text/codepoints';
import { jsonMembers } from '../../text/json';
import type { FileProblem } from '../../text/problem';
import type { Span } from '../../text/span';
import { REUSE_MESSAGES } from '../messages';
import { type StoredCopies, storedPlaceOf } from '../storedReuse';
import { HYPHEN, withoutGaps, withPassimHyphens } from './passim';

/** A place as passim names it: offsets in code points of the document's text, and the text it read there. */
interface PassimPlace {
  readonly id: string;
  readonly begin: number;
  readonly end: number;
  readonly quote: string;
}

/** Places that passim found to be copies of each other, and the line of its output that says so. */
interface PassimCopies {
  readonly places: readonly PassimPlace[];
  readonly line: Span;
}

/** What passim's output says, before it is held against the articles. */
export interface PassimOutput {
  readonly copies: readonly PassimCopies[];
  readonly problems: readonly FileProblem[];
  /** The documents it speaks of. */
  readonly ids: ReadonlySet<string>;
}

/** Reads passim's output of any kind, several files of it put together. Linear in the text. */
export function parsePassim(text: string): PassimOutput {
  const problems: FileProblem[] = [];
  const clusters = new Map<string, { places: PassimPlace[]; line: Span }>();
  const pairs: (readonly [PassimPlace, PassimPlace, Span])[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() === '') continue;
    const line = { start: match.index, end: match.index + match[0].length };
    const row = rowOf(match[0]);
    const found = row === null ? null : pairsIn(row);
    const passage = row === null ? null : clustered(row);
    if (found !== null) for (const [a, b] of found) pairs.push([a, b, line]);
    else if (passage !== null) {
      const key = jsonMembers(match[0]).find(member => member.key === 'cluster')?.value ?? '';
      const cluster = clusters.get(key);
      if (cluster === undefined) clusters.set(key, { places: [passage], line });
      else cluster.places.push(passage);
    } else problems.push({ ...line, code: 'unknown-passim-line', severity: 'warning', message: REUSE_MESSAGES.unknownPassimLine });
  }
  const copies = [...[...clusters.values()].filter(({ places }) => places.length > 1), ...joined(pairs)];
  return { copies, problems, ids: new Set(copies.flatMap(({ places }) => places.map(({ id }) => id))) };
}

/** Compares passim's output with the current texts of the articles; what is no longer there is a problem and left out. */
export function placePassim(
  { copies, problems }: PassimOutput,
  textOf: (id: string) => string | null,
): { readonly copies: readonly StoredCopies[]; readonly problems: readonly FileProblem[] } {
  const points = new Map<string, CodePointIndex>();
  const stored: StoredCopies[] = [];
  const left: FileProblem[] = [...problems];
  const reported = new Set<string>();
  for (const { places, line } of copies) {
    const found = places.flatMap(place => {
      const text = textOf(place.id);
      let index = points.get(place.id);
      if (text !== null && index === undefined) {
        index = codePointIndexOf(text);
        points.set(place.id, index);
      }
      const span = text === null || index === undefined ? null : spanOf(place, text, index);
      if (text !== null && span !== null) return [storedPlaceOf(place.id, text, span)];
      if (!reported.has(place.id)) {
        const message = text === null ? REUSE_MESSAGES.noSuchArticle(place.id) : REUSE_MESSAGES.changedArticle(place.id);
        left.push({ ...line, code: text === null ? 'no-such-article' : 'changed-article', severity: 'warning', message });
        reported.add(place.id);
      }
      return [];
    });
    if (found.length > 1) stored.push({ source: 'passim', places: found });
  }
  return { copies: stored, problems: left };
}

type Row = Readonly<Record<string, unknown>>;

function rowOf(line: string): Row | null {
  try {
    const row: unknown = JSON.parse(line);
    return isRow(row) ? row : null;
  } catch {
    return null;
  }
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The pairs of a line of alignments; null for any other line. */
function pairsIn(row: Row): (readonly [PassimPlace, PassimPlace])[] | null {
  if (typeof row['id'] !== 'string') return null;
  if (Array.isArray(row['lines'])) return docwise(row['id'], row['lines']);
  const a = placeIn(row['id'], row['begin'], row['s1'] ?? row['alg']);
  const b = placeIn(row['id2'], row['begin2'], row['s2'] ?? row['alg2']);
  return a === null || b === null ? null : [[a, b]];
}

function docwise(id: string, lines: readonly unknown[]): (readonly [PassimPlace, PassimPlace])[] {
  return lines.filter(isRow).flatMap(line => {
    const [begin, text, wits] = [line['begin'], line['text'], line['wits']];
    if (typeof begin !== 'number' || typeof text !== 'string' || !Array.isArray(wits)) return [];
    return wits.filter(isRow).flatMap(wit => {
      const own = typeof wit['alg2'] === 'string' ? withoutGaps(wit['alg2']) : '';
      const at = Math.max(0, withPassimHyphens(text).indexOf(own));
      const a = placeIn(wit['id'], wit['begin'], wit['alg'] ?? wit['text']);
      const b = placeIn(id, begin + [...text.slice(0, at)].length, own);
      return a === null || b === null ? [] : [[a, b] as const];
    });
  });
}

function placeIn(id: unknown, begin: unknown, aligned: unknown): PassimPlace | null {
  if (typeof id !== 'string' || typeof begin !== 'number' || typeof aligned !== 'string') return null;
  const quote = withoutGaps(aligned);
  return { id, begin, end: begin + [...quote].length, quote };
}

function clustered({ id, begin, end, text, cluster }: Row): PassimPlace | null {
  const known = typeof id === 'string' && typeof begin === 'number' && typeof end === 'number' && typeof text === 'string';
  return known && cluster !== undefined ? { id, begin, end, quote: text } : null;
}

/** Joins pairs of which one goes on where another ends, on both sides: an alignment is written line by line. */
function joined(pairs: readonly (readonly [PassimPlace, PassimPlace, Span])[]): PassimCopies[] {
  const open = new Map<string, { places: [PassimPlace, PassimPlace]; readonly line: Span }>();
  const result: PassimCopies[] = [];
  for (const [a, b, line] of [...pairs].sort((x, y) => x[1].begin - y[1].begin || x[0].begin - y[0].begin)) {
    const documents = JSON.stringify([a.id, b.id]);
    const before = open.get(`${documents} ${a.begin} ${b.begin}`);
    const copies = before ?? { places: [a, b], line };
    if (before === undefined) result.push(copies);
    else {
      open.delete(`${documents} ${a.begin} ${b.begin}`);
      copies.places = [goneOn(before.places[0], a), goneOn(before.places[1], b)];
    }
    open.set(`${documents} ${a.end} ${b.end}`, copies);
  }
  return result;
}

const goneOn = (before: PassimPlace, after: PassimPlace): PassimPlace => ({ ...before, end: after.end, quote: before.quote + after.quote });

/**
 * The place in the article's text, white space at its ends left out; null where the text that passim read is not in the article. Its clusters
 * quote a text that begins one character early (Spark counts from 1), and its first version, written in Scala, counted UTF-16.
 */
function spanOf({ begin, end, quote }: PassimPlace, text: string, points: CodePointIndex): Span | null {
  const wanted = bare(quote);
  const at = { start: points.toUtf16(begin), end: points.toUtf16(end) };
  const early = { start: points.toUtf16(begin - 1), end: points.toUtf16(end - 1) };
  const holds = ({ start, end: last }: Span) => bare(text.slice(start, last)) === wanted;
  if (holds(at) || holds(early)) return trimmed(text, at);
  return holds({ start: begin, end }) ? trimmed(text, { start: begin, end }) : null;
}

/** Without hyphens and gaps, which cannot be distinguished in all of passim's output. */
const bare = (text: string): string => text.replaceAll('-', '').replaceAll(HYPHEN, '');

function trimmed(text: string, { start, end }: Span): Span | null {
  const slice = text.slice(start, end);
  const span = { start: start + slice.length - slice.trimStart().length, end: end - (slice.length - slice.trimEnd().length) };
  return span.start < span.end ? span : null;
}
