import type { ArticleId } from '../../article/types';
import { selectorsFor } from '../../quotes/anchor';
import { type CodePointIndex, codePointIndexOf } from '../../text/codepoints';
import type { FileProblem } from '../../text/problem';
import type { Span } from '../../text/span';
import { exportMessages, importMessages } from '../messages';
import { annotatorFolderOf } from '../paths';
import type { Annotation } from '../types';
import { pathOfIri } from '../webAnnotation';
import {
  bratLabel,
  bratTypes,
  bratVisualConf,
  escapeLineBreaks,
  isBlank,
  isLineBreak,
  ONLY_ENTITY,
  ONLY_NOTE,
  parseBratLabels,
  wellFormed,
} from './bratNames';
import {
  type AnnotatedArticle,
  articlesNotThere,
  type ExportContext,
  type Exported,
  entityOfWikidata,
  type ImportContext,
  type Imported,
} from './exchange';

/**
 * brat stand-off: for each annotator a folder with `X.txt` and `X.ann` for each article, and the two configuration files that make
 * brat show tags by their names and colours. Offsets are code points into the text as it is, CRLF and BOM included.
 *
 * A tag is a T line's type, an entity an N line (`Register:id`, and `Wikidata:Q…` where known), a note an AnnotatorNotes line. A span over
 * a line break is written in parts, because a T line may hold none.
 */
export function exportBrat(articles: readonly AnnotatedArticle[], context: ExportContext): Exported {
  const types = bratTypes(tagsIn(articles, context));
  const losses: Losses = { orphans: 0, blank: 0, lines: 0, total: 0 };
  const files: { path: string; text: string }[] = [];
  const taken = new Set<string>();
  for (const { article, text, annotations } of articles) {
    if (text === null) continue;
    const index = codePointIndexOf(text);
    const stem = article.endsWith('.txt') ? article.slice(0, -4) : article;
    for (const annotator of new Set(annotations.map(({ annotation }) => annotatorFolderOf(annotation.annotator)))) {
      const own = annotations.filter(({ annotation }) => annotatorFolderOf(annotation.annotator) === annotator);
      const path = freePath(`${annotator}/${stem}`, taken);
      files.push(
        { path: `${path}.txt`, text: wellFormed(text) },
        { path: `${path}.ann`, text: annOf(text, own, types, context, index.toCodePoint, losses) },
      );
    }
  }
  if (files.length > 0) {
    const names = [...types.values(), ONLY_ENTITY, ONLY_NOTE];
    files.push({ path: 'annotation.conf', text: `[entities]\n${names.join('\n')}\n\n[relations]\n\n[events]\n\n[attributes]\n` });
    files.push({ path: 'visual.conf', text: bratVisualConf(types, context.tags) });
  }
  const changed = [...types.keys()].filter(tag => bratLabel(tag) !== tag);
  const renamed = changed.length === 0 ? [] : [exportMessages.bratRenamed(changed)];
  return { files, lost: [...articlesNotThere(articles, exportMessages.bratNoText), ...renamed, ...sentencesOf(losses)] };
}

interface Losses {
  orphans: number;
  blank: number;
  lines: number;
  total: number;
}

type Placed = AnnotatedArticle['annotations'][number];

function annOf(
  text: string,
  placed: readonly Placed[],
  types: ReadonlyMap<string, string>,
  context: ExportContext,
  toCodePoint: (offset: number) => number,
  losses: Losses,
): string {
  const lines: string[] = [];
  let t = 0;
  let n = 0;
  let notes = 0;
  for (const { annotation, anchor } of [...placed].sort(byPlace)) {
    losses.total++;
    const parts = anchor.state === 'orphan' ? [] : partsOf(text, anchor.span);
    if (parts.length === 0) {
      if (anchor.state === 'orphan') losses.orphans++;
      else losses.blank++;
      continue;
    }
    const { tag, entity, note } = annotation;
    const type = tag === undefined ? (entity === undefined ? ONLY_NOTE : ONLY_ENTITY) : (types.get(tag) ?? ONLY_NOTE);
    const offsets = parts.map(part => `${toCodePoint(part.start)} ${toCodePoint(part.end)}`).join(';');
    const quoted = wellFormed(parts.map(part => text.slice(part.start, part.end)).join(' '));
    lines.push(`T${++t}\t${type} ${offsets}\t${quoted}`);
    if (entity !== undefined) {
      const known = context.entities.get(entity);
      const name = escapeLineBreaks(wellFormed(known?.name ?? entity));
      lines.push(`N${++n}\tReference T${t} Register:${encodeURIComponent(wellFormed(entity))}\t${name}`);
      if (known?.wikidata !== undefined) lines.push(`N${++n}\tReference T${t} Wikidata:${known.wikidata}\t${name}`);
    }
    if (note !== undefined) {
      const line = escapeLineBreaks(wellFormed(note));
      if (line !== note) losses.lines++;
      lines.push(`#${++notes}\tAnnotatorNotes T${t}\t${line}`);
    }
  }
  return lines.map(line => `${line}\n`).join('');
}

/** The parts of a span between line breaks and tabs, without blanks at their borders. */
function partsOf(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && !isLineBreak(text.charAt(at))) continue;
    let from = start;
    let to = at;
    while (from < to && isBlank(text.charAt(from))) from++;
    while (to > from && isBlank(text.charAt(to - 1))) to--;
    if (to > from) parts.push({ start: from, end: to });
    start = at + 1;
  }
  return parts;
}

function tagsIn(articles: readonly AnnotatedArticle[], context: ExportContext): readonly string[] {
  const used = new Set(articles.flatMap(({ annotations }) => annotations.flatMap(({ annotation }) => annotation.tag ?? [])));
  const known = context.tags.map(tag => tag.name);
  const others = [...used].filter(tag => !known.includes(tag)).sort();
  return [...known, ...others];
}

function freePath(wanted: ArticleId, taken: Set<string>): string {
  let path = wanted;
  for (let next = 2; taken.has(path); next++) path = `${wanted}_${next}`;
  taken.add(path);
  return path;
}

function sentencesOf({ orphans, blank, lines, total }: Losses): string[] {
  const lost: string[] = [];
  if (orphans > 0) lost.push(exportMessages.bratOrphans(orphans));
  if (blank > 0) lost.push(exportMessages.bratBlank(blank));
  if (lines > 0) lost.push(exportMessages.bratLines(lines));
  if (total > 0) lost.push(exportMessages.bratIds);
  return lost;
}

function byPlace(a: Placed, b: Placed): number {
  const startOf = ({ annotation, anchor }: Placed): number => (anchor.state === 'orphan' ? annotation.position : anchor.span).start;
  return startOf(a) - startOf(b) || (idOf(a.annotation) < idOf(b.annotation) ? -1 : 1);
}

const idOf = (annotation: Annotation): string => annotation.id;

/**
 * Annotations of a brat `.ann` file. Never throws. Offsets are code points and the quoted text must be there; where it is not, UTF-16
 * offsets and a byte order mark more or less are tried, then the only place of the quoted text. Parts of a discontinuous annotation become
 * one span; relations, events and attributes are left out; both are said. Problem spans are into `ann`.
 *
 * @param visualConf the `visual.conf` of the collection: it says which tag a type stands for
 */
export function importBrat(ann: string, article: ArticleId, context: ImportContext, visualConf = ''): Imported {
  const text = context.textOf(article);
  if (text === null) {
    const message = importMessages.bratNoArticle(article);
    return { annotations: [], problems: [{ code: 'missing-article', severity: 'error', message, start: 0, end: ann.length }] };
  }
  const problems: FileProblem[] = [];
  const labels = parseBratLabels(visualConf);
  const drafts = new Map<string, Draft>();
  const reader: Reader = {
    text,
    index: codePointIndexOf(text),
    context,
    drafts,
    report: (code, span, message) => problems.push({ code, severity: 'warning', message, start: span.start, end: span.end }),
  };
  for (const line of linesOf(ann)) {
    const read = READERS[line.text.charAt(0)];
    if (read === undefined) reader.report('unreadable-line', line, importMessages.bratNotALine);
    else read(line, reader);
  }
  const annotations: Annotation[] = [];
  for (const { type, span, entity, notes } of drafts.values()) {
    const note = notes.length === 0 ? undefined : notes.join('\n');
    const tagless = (type === ONLY_ENTITY && entity !== undefined) || (type === ONLY_NOTE && note !== undefined);
    annotations.push({
      id: context.newId(),
      article,
      annotator: context.annotator,
      ...selectorsFor(text, span),
      ...(tagless ? {} : { tag: labels.get(type) ?? type }),
      ...(entity === undefined ? {} : { entity }),
      ...(note === undefined ? {} : { note }),
      created: context.created,
    });
  }
  return { annotations, problems: problems.sort((a, b) => a.start - b.start) };
}

interface Draft {
  readonly type: string;
  readonly span: Span;
  entity?: string;
  readonly notes: string[];
}

interface Line extends Span {
  readonly text: string;
}

interface Reader {
  readonly text: string;
  readonly index: CodePointIndex;
  readonly context: ImportContext;
  /** By id of the T line. */
  readonly drafts: Map<string, Draft>;
  report(code: string, span: Span, message: string): void;
}

type LineReader = (line: Line, reader: Reader) => void;

const leftOut =
  (what: string): LineReader =>
  (line, reader) =>
    reader.report('unsupported-line', line, importMessages.bratUnsupported(what));

const READERS: Readonly<Record<string, LineReader>> = {
  T: readTextBound,
  N: readNormalisation,
  '#': readNote,
  R: leftOut('Relations'),
  '*': leftOut('Equivalences'),
  E: leftOut('Events'),
  A: leftOut('Attributes'),
  M: leftOut('Attributes'),
};

function readTextBound(line: Line, reader: Reader): void {
  const [id = '', head = '', ...rest] = line.text.split('\t');
  const quoted = rest.join('\t');
  const space = head.indexOf(' ');
  const offsets = head
    .slice(space + 1)
    .split(';')
    .map(readOffsets);
  const written = offsets.filter(part => part !== null);
  if (space <= 0 || written.length !== offsets.length || quoted === '') {
    reader.report('unreadable-line', line, importMessages.bratBrokenText);
    return;
  }
  const parts = placeOf(written, quoted, reader);
  const [first] = parts ?? [];
  const last = parts?.at(-1);
  if (parts === null || first === undefined || last === undefined) {
    reader.report('quote-mismatch', line, importMessages.bratNotFound(quoted.slice(0, 60)));
    return;
  }
  const split = parts.some((part, at) => ![...reader.text.slice(parts[at - 1]?.end ?? part.start, part.start)].every(isBlank));
  if (split) reader.report('discontinuous', line, importMessages.bratJoined);
  reader.drafts.set(id, { type: head.slice(0, space), span: { start: first.start, end: last.end }, notes: [] });
}

function readOffsets(part: string): Span | null {
  const numbers = /^(\d{1,15}) (\d{1,15})$/.exec(part);
  if (numbers === null) return null;
  const start = Number(numbers[1]);
  const end = Number(numbers[2]);
  return end > start ? { start, end } : null;
}

/** The parts in UTF-16 offsets; null where the quoted text is not found. */
function placeOf(written: readonly Span[], quoted: string, { text, index }: Reader): Span[] | null {
  const wanted = escapeLineBreaks(wellFormed(quoted));
  const shifted = (by: number): Span[] =>
    written.map(part => ({ start: index.toUtf16(part.start + by), end: index.toUtf16(part.end + by) }));
  for (const parts of [shifted(0), [...written], shifted(-1), shifted(1)]) {
    const found = parts.map(part => text.slice(part.start, part.end)).join(' ');
    if (escapeLineBreaks(wellFormed(found)) === wanted) return parts;
  }
  const only = text.indexOf(quoted);
  return only !== -1 && text.indexOf(quoted, only + 1) === -1 ? [{ start: only, end: only + quoted.length }] : null;
}

function readNormalisation(line: Line, reader: Reader): void {
  const [, head = ''] = line.text.split('\t');
  const [, target = '', reference = ''] = head.split(' ');
  const draft = reader.drafts.get(target);
  const colon = reference.indexOf(':');
  if (draft === undefined || colon <= 0) {
    reader.report('unreadable-line', line, importMessages.bratNormalisation);
    return;
  }
  const source = reference.slice(0, colon);
  const name = reference.slice(colon + 1);
  const { entities } = reader.context;
  const entity = source === 'Register' ? pathOfIri(name) : source === 'Wikidata' ? entityOfWikidata(entities, name)?.id : undefined;
  if (entity === undefined) {
    // The item that goes with a register entry says nothing new.
    if (draft.entity === undefined || source !== 'Wikidata') draft.notes.push(reference);
  } else if (draft.entity === undefined) draft.entity = entity;
  else if (draft.entity !== entity) draft.notes.push(reference);
}

function readNote(line: Line, reader: Reader): void {
  const [, head = '', ...rest] = line.text.split('\t');
  const [, target = ''] = head.split(' ');
  const draft = reader.drafts.get(target);
  if (draft === undefined) reader.report('unsupported-line', line, importMessages.bratNote);
  else draft.notes.push(rest.join('\t'));
}

/** Lines that are not empty; a BOM and line ends of any system are understood. */
function linesOf(ann: string): Line[] {
  const lines: Line[] = [];
  let start = ann.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < ann.length) {
    const newline = ann.indexOf('\n', start);
    const next = newline === -1 ? ann.length : newline;
    const end = next > start && ann[next - 1] === '\r' ? next - 1 : next;
    const text = ann.slice(start, end);
    if (text.trim() !== '') lines.push({ start, end, text });
    start = next + 1;
  }
  return lines;
}
