import type { ArticleId } from '../article/types';
import { type CodePointIndex, codePointIndexOf } from '../text/codepoints';
import type { FileProblem, Severity } from '../text/problem';
import { type Span, sameSpan, sliceOf } from '../text/span';
import { fileMessages, MISTAKES } from './messages';
import { addressed, byTime, putReplyLines, repliesByTarget, saysSame, withReplies } from './replies';
import { type Annotation, contentOf, type Reply } from './types';
import { readWebAnnotation, type WebAnnotationReading, writeWebAnnotation } from './webAnnotation';
import { type AddressedReply, readWebReply } from './webReply';

/** One line of an annotation file: an annotation, a reply to one, or something unreadable that is kept as it is. */
export interface StoredLine {
  /** Without its line break, letter for letter as it is or will be on disk. */
  readonly line: string;
  /** Without the replies that have lines of their own: {@link annotationsOf} and {@link lineOf} have these, too. */
  readonly annotation: Annotation | null;
  /** Present where the line is a reply to an annotation of the same file. */
  readonly reply?: AddressedReply;
  /** The position as the line has it. */
  readonly codePoints: Span;
  /** Names of fields that are kept but mean nothing here. */
  readonly unknown?: readonly string[];
}

/** One annotator's annotations of one article: `pressmark/annotations/<annotator>/<article>.jsonl`. */
export interface AnnotationFile {
  readonly article: ArticleId;
  readonly annotator: string;
  /** In the file's order; an id may be on several lines after a merge (see {@link annotationsOf}). */
  readonly lines: readonly StoredLine[];
  /** True where git left conflict markers: the lines then keep their order. */
  readonly conflicted: boolean;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads JSON Lines of W3C Web Annotations. Never throws; line breaks of all systems, a BOM, blank lines and conflict markers are
 * understood. What is unreadable or unknown is kept on writing and has a problem, at its UTF-16 span in `text`.
 *
 * @param articleText for the conversion of code points to UTF-16 offsets; null leaves positions in code points
 * @param known the file as it was read before with the same `articleText`: a line that is in it is not read again
 */
export function parseAnnotations(
  text: string,
  article: ArticleId,
  annotator: string,
  articleText: string | null,
  known?: AnnotationFile,
): AnnotationFile {
  const problems: FileProblem[] = [];
  const report = (code: string, severity: Severity, span: Span, message: string): void => {
    problems.push({ code, severity, start: span.start, end: span.end, message });
  };
  const index = articleText === null ? null : codePointIndexOf(articleText);
  const lineBefore = known?.article === article && known.annotator === annotator ? readerOf(known) : () => undefined;
  const lines: StoredLine[] = [];
  const firstAt = new Map<string, Span>();
  const answers: { readonly target: string; readonly span: Span }[] = [];
  let conflicted = false;
  let inBase = false;
  for (const span of linesOf(text)) {
    const line = text.slice(span.start, span.end);
    if (line.trim() === '') continue;
    const marker = CONFLICT_MARKERS.find(start => line === start || line.startsWith(`${start} `));
    if (marker !== undefined) {
      if (!conflicted) report('merge-conflict', 'error', span, fileMessages.conflict);
      conflicted = true;
      inBase = marker === '|||||||';
      lines.push(keptLine(line));
      continue;
    }
    const old = inBase ? undefined : lineBefore(line);
    const reading = old !== undefined ? null : inBase ? { mistake: MISTAKES.ancestor } : readWebAnnotation(line);
    const answer = reading !== null && 'mistake' in reading && !inBase ? readWebReply(line) : null;
    if (reading !== null && 'mistake' in reading && (answer === null || 'mistake' in answer)) {
      if (!inBase) report('unreadable-line', 'warning', span, fileMessages.unreadable((answer ?? reading).mistake));
      lines.push(keptLine(line));
      continue;
    }
    const stored =
      answer !== null && 'reply' in answer
        ? replyLine(line, answer.reply, answer.unknown)
        : reading === null || 'mistake' in reading
          ? old
          : storedLine(line, reading, article, annotator, index, articleText);
    for (const field of stored?.unknown ?? (reading && 'unknown' in reading ? reading.unknown : [])) {
      report('unknown-field', 'information', span, fileMessages.unknownField(field));
    }
    const id = stored == null ? null : idOfLine(stored);
    if (stored == null || id == null) {
      report('unreadable-line', 'warning', span, fileMessages.noPlace);
      lines.push(keptLine(line));
      continue;
    }
    if (stored.reply !== undefined) answers.push({ target: stored.reply.target, span });
    const first = firstAt.get(id);
    if (first === undefined) firstAt.set(id, span);
    else if (!conflicted) report('duplicate-id', 'warning', span, fileMessages.duplicate);
    lines.push(stored);
  }
  const notes = new Set(answers.length === 0 ? [] : lines.flatMap(({ annotation }) => annotation?.id ?? []));
  for (const { target, span } of answers) if (!notes.has(target)) report('reply-without-note', 'warning', span, fileMessages.noNote);
  return { article, annotator, lines, conflicted, problems };
}

/** The id of the annotation or the reply that a line is; undefined where it is neither. */
export const idOfLine = ({ annotation, reply }: StoredLine): string | undefined => annotation?.id ?? reply?.id;

/** The id of the annotation that a line is about: it is the annotation, or answers it. */
export const aboutOf = ({ annotation, reply }: StoredLine): string | undefined => annotation?.id ?? reply?.target;

/** The file's annotations with their replies, each id once: of several lines the one modified last, the later line where that does not decide. */
export function annotationsOf(file: AnnotationFile): readonly Annotation[] {
  return [...latestLines(file).values()].flatMap(stored => stored.annotation ?? []);
}

/** The line that holds an annotation, by id; the annotation with its replies. */
export const lineOf = (file: AnnotationFile, id: string): StoredLine | undefined => latestLines(file).get(id);

/** As {@link putAnnotations} for one annotation. */
export const putAnnotation = (file: AnnotationFile, annotation: Annotation, articleText: string | null): AnnotationFile =>
  putAnnotations(file, [annotation], articleText);

/**
 * The file with annotations added, or in place of those with their ids. What their lines held beyond our fields stays.
 *
 * A position that did not change keeps its code points, so that one beyond the current text is not cut. Replies that were in an annotation's
 * line stay there if the annotation has them; the others it has get lines of their own. No line of a reply goes: {@link putReplies} takes
 * replies away.
 *
 * @param articleText the text that the annotations' UTF-16 positions are in; null where the positions are in code points
 */
export function putAnnotations(file: AnnotationFile, annotations: readonly Annotation[], articleText: string | null): AnnotationFile {
  const { own: latest } = newestOf(file);
  const index = articleText === null ? null : codePointIndexOf(articleText);
  const added = new Map<string, StoredLine>();
  const replaced = new Map<StoredLine, string>();
  const answers: AddressedReply[] = [];
  for (const given of annotations) {
    const previous = latest.get(given.id);
    const { inLine, beside } = repliesOf(given, previous);
    answers.push(...beside);
    const { replies: _, ...bare } = given;
    const annotation: Annotation = inLine.length === 0 ? bare : { ...bare, replies: inLine };
    const isThere = articleText !== null && sliceOf(articleText, annotation.position) === annotation.quote.exact;
    const isUnmoved = !isThere && previous?.annotation != null && sameSpan(previous.annotation.position, annotation.position);
    const codePoints = isUnmoved ? previous.codePoints : codePointsOf(annotation.position, index);
    const { article, annotator, position, ...content } = annotation;
    const line = writeWebAnnotation({ ...content, source: article, codePoints }, previous?.line ?? null);
    added.set(annotation.id, { line, annotation, codePoints, ...(previous?.unknown && { unknown: previous.unknown }) });
    if (previous !== undefined) replaced.set(previous, annotation.id);
  }
  const lines = file.lines.map(each => {
    const id = replaced.get(each);
    const stored = id === undefined ? undefined : added.get(id);
    if (id === undefined || stored === undefined) return each;
    added.delete(id);
    return stored;
  });
  return { ...file, lines: putReplyLines([...lines, ...added.values()], answers, replyLine) };
}

/** The replies of an annotation that its line has, and those that have lines of their own. */
function repliesOf(
  { id, replies = [] }: Annotation,
  previous: StoredLine | undefined,
): { readonly inLine: readonly Reply[]; readonly beside: readonly AddressedReply[] } {
  const before = new Set(previous?.annotation?.replies?.map(reply => reply.id));
  return {
    inLine: replies.filter(reply => before.has(reply.id)),
    beside: replies.flatMap(reply => (before.has(reply.id) ? [] : [addressed(id, reply)])),
  };
}

/**
 * The file with exactly these replies to an annotation; only their lines differ, and that of the annotation where it had one that is
 * another or no longer there.
 *
 * @param modified when that is done: an ISO instant for the annotation's line
 */
export function putReplies(
  file: AnnotationFile,
  id: string,
  replies: readonly Reply[],
  { modified, articleText }: { readonly modified: string; readonly articleText: string | null },
): AnnotationFile {
  const stored = newestOf(file).own.get(id);
  if (stored?.annotation == null) return file;
  const { inLine, beside } = repliesOf({ ...stored.annotation, replies }, stored);
  const before = stored.annotation.replies ?? [];
  const isSame = before.length === inLine.length && before.every((reply, at) => inLine[at] !== undefined && saysSame(reply, inLine[at]));
  const base = isSame ? file : putAnnotation(file, { ...stored.annotation, replies: inLine, modified }, articleText);
  const kept = new Set(beside.map(reply => reply.id));
  const lines = base.lines.filter(({ reply }) => reply?.target !== id || kept.has(reply.id));
  return { ...base, lines: putReplyLines(lines, beside, replyLine) };
}

/** The file without an annotation: every line with its id goes, and its replies. */
export const removeAnnotation = (file: AnnotationFile, id: string): AnnotationFile => removeAnnotations(file, new Set([id]));

export function removeAnnotations(file: AnnotationFile, ids: ReadonlySet<string>): AnnotationFile {
  return { ...file, lines: file.lines.filter(stored => !ids.has(aboutOf(stored) ?? '')) };
}

/** The file with lines brought back that were removed from it, letter for letter; one whose id is there again stays away. */
export function restoreLines(file: AnnotationFile, removed: readonly StoredLine[]): AnnotationFile {
  const there = new Set(file.lines.map(idOfLine));
  const back = removed.filter(stored => idOfLine(stored) === undefined || !there.has(idOfLine(stored)));
  return { ...file, lines: [...file.lines, ...back] };
}

/**
 * The file's text: one annotation a line, by position, then id, and after it its replies; LF line ends. Unreadable lines are at the end; a file with conflict
 * markers keeps its order. Lines that were not changed are written letter for letter as they were read.
 */
export const serialiseAnnotations = (file: AnnotationFile): string =>
  inOrder(file)
    .lines.map(stored => `${stored.line}\n`)
    .join('');

/** A file with its lines as {@link serialiseAnnotations} writes them. */
export const inOrder = (file: AnnotationFile): AnnotationFile =>
  file.conflicted ? file : { ...file, lines: [...file.lines].sort(inPlaceOf(file)) };

const CONFLICT_MARKERS = ['<<<<<<<', '|||||||', '=======', '>>>>>>>'];

const replyLine = (line: string, reply: AddressedReply, unknown: readonly string[] = []): StoredLine => ({
  line,
  annotation: null,
  reply,
  codePoints: { start: 0, end: 0 },
  ...(unknown.length > 0 && { unknown }),
});

const keptLine = (line: string): StoredLine => ({ line, annotation: null, codePoints: { start: 0, end: 0 } });

function storedLine(
  line: string,
  { value: read, unknown }: WebAnnotationReading,
  article: ArticleId,
  annotator: string,
  index: CodePointIndex | null,
  articleText: string | null,
): StoredLine | null {
  const converted = read.codePoints !== null && index !== null ? toUtf16(read.codePoints, index) : read.codePoints;
  const quote =
    read.quote ??
    (converted !== null && articleText !== null
      ? { exact: articleText.slice(converted.start, converted.end), prefix: '', suffix: '' }
      : null);
  if (quote === null || quote.exact === '') return null;
  const found = converted ?? positionOfQuote(quote.exact, articleText);
  const annotation: Annotation = {
    id: read.id,
    article,
    annotator,
    quote,
    position: found,
    ...(read.textHash !== undefined && { textHash: read.textHash }),
    ...contentOf(read),
    created: read.created,
    ...(read.modified === undefined ? {} : { modified: read.modified }),
  };
  return { line, annotation, codePoints: read.codePoints ?? found, ...(unknown.length > 0 && { unknown }) };
}

function codePointsOf({ start, end }: Span, index: CodePointIndex | null): Span {
  return index === null ? { start, end } : { start: index.toCodePoint(start), end: index.toCodePoint(end) };
}

const toUtf16 = (span: Span, index: CodePointIndex): Span => ({ start: index.toUtf16(span.start), end: index.toUtf16(span.end) });

function positionOfQuote(exact: string, articleText: string | null): Span {
  const at = Math.max(0, articleText?.indexOf(exact) ?? 0);
  return { start: at, end: at + exact.length };
}

/** So many lines that are not where they were are read again before all lines are looked up by their text. */
const MOST_READ_AGAIN = 16;

/** Answers for one line after another what a file held for it; most are in the order they were in, and need only be compared. */
function readerOf({ lines }: AnnotationFile): (line: string) => StoredLine | undefined {
  let next = 0;
  let missed = 0;
  let byText: ReadonlyMap<string, StoredLine> | undefined;
  return line => {
    for (const at of [next, next + 1]) {
      const stored = lines[at];
      if (stored?.line !== line || idOfLine(stored) === undefined) continue;
      next = at + 1;
      return stored;
    }
    if (++missed <= MOST_READ_AGAIN) return undefined;
    byText ??= new Map(lines.flatMap(stored => (idOfLine(stored) === undefined ? [] : [[stored.line, stored]])));
    return byText.get(line);
  };
}

interface Newest {
  /** As they are in the file. */
  readonly own: ReadonlyMap<string, StoredLine>;
  /** With the replies that have lines of their own. */
  readonly answered: ReadonlyMap<string, StoredLine>;
}

const newest = new WeakMap<AnnotationFile, Newest>();

/** By id; worked out once for a file. */
function newestOf(file: AnnotationFile): Newest {
  const known = newest.get(file);
  if (known !== undefined) return known;
  const own = newestLines(file);
  const replies = repliesByTarget(file.lines);
  const answered = replies.size === 0 ? own : new Map([...own].map(([id, stored]) => [id, answeredBy(stored, replies.get(id))]));
  const found = { own, answered };
  newest.set(file, found);
  return found;
}

const answeredBy = (stored: StoredLine, replies: readonly Reply[] | undefined): StoredLine =>
  replies === undefined || stored.annotation === null ? stored : { ...stored, annotation: withReplies(stored.annotation, replies) };

const latestLines = (file: AnnotationFile): ReadonlyMap<string, StoredLine> => newestOf(file).answered;

function newestLines(file: AnnotationFile): ReadonlyMap<string, StoredLine> {
  const latest = new Map<string, StoredLine>();
  for (const stored of file.lines) {
    if (stored.annotation === null) continue;
    const other = latest.get(stored.annotation.id);
    if (other === undefined || changedAt(stored) >= changedAt(other)) latest.set(stored.annotation.id, stored);
  }
  return latest;
}

/** ISO instants in UTC compare as text. */
const changedAt = (stored: StoredLine): string => stored.annotation?.modified ?? stored.annotation?.created ?? '';

/** The order of a file's lines: annotations with their replies, replies to none, and what cannot be read. */
function inPlaceOf(file: AnnotationFile): (a: StoredLine, b: StoredLine) => number {
  const placeOf = (stored: StoredLine): StoredLine | undefined =>
    stored.annotation === null ? newestOf(file).own.get(stored.reply?.target ?? '') : stored;
  const rankOf = (stored: StoredLine, place: StoredLine | undefined): number =>
    place !== undefined ? 0 : stored.reply !== undefined ? 1 : 2;
  return (a, b) => {
    const [at, other] = [placeOf(a), placeOf(b)];
    const byRank = rankOf(a, at) - rankOf(b, other);
    if (byRank !== 0) return byRank;
    const byPosition = at && other ? at.codePoints.start - other.codePoints.start || at.codePoints.end - other.codePoints.end : 0;
    return byPosition || compared(aboutOf(a), aboutOf(b)) || Number(a.reply !== undefined) - Number(b.reply !== undefined) || inTime(a, b);
  };
}

const inTime = (a: StoredLine, b: StoredLine): number => (a.reply !== undefined && b.reply !== undefined ? byTime(a.reply, b.reply) : 0);

const compared = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lines without their breaks; a BOM at the very start belongs to none. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    lines.push({ start, end });
    start = next + 1;
  }
  return lines;
}
