import type { ArticleId } from '../../article/types';
import { anchorQuote } from '../../quotes/anchor';
import { selectorsFor } from '../../quotes/selectors';
import { type CodePointIndex, codePointIndexOf } from '../../text/codepoints';
import type { FileProblem } from '../../text/problem';
import type { Span } from '../../text/span';
import { importMessages } from '../messages';
import { type Annotation, type AnnotationContent, contentOf, isCertainty, type Relation } from '../types';
import { pathOfIri } from '../webValues';
import { alignmentOf } from './alignment';
import { CERTAINTY, escapeLineBreaks, isBlank, parseBratLabels, wellFormed } from './bratNames';
import { tagOfLabel } from './contents';
import { entityOfWikidata, type ImportContext, type Importing } from './exchange';

/**
 * Annotations of a brat `.ann` file. Never throws. Offsets are code points and the quoted text must be there; where it is not, UTF-16
 * offsets and a byte order mark more or less are tried, then the only place of the quoted text. Parts of a discontinuous annotation become
 * one span, which is said; so are events and equivalences, which are left out. Problem spans are into `ann`.
 *
 * @param visualConf the `visual.conf` of the collection: it says which tag a type stands for
 */
export function* importBrat(
  ann: string,
  article: ArticleId,
  context: ImportContext,
  visualConf = '',
  ownText: string | null = null,
): Importing {
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
    placeInText: ownText === null || ownText === text ? null : placerFrom(ownText, text),
    context,
    drafts,
    report: (code, span, message) => problems.push({ code, severity: 'warning', message, start: span.start, end: span.end }),
  };
  const lines = linesOf(ann);
  for (const [index, line] of lines.entries()) {
    yield index / lines.length;
    const read = READERS[line.text.charAt(0)];
    if (read === undefined) reader.report('unreadable-line', line, importMessages.bratNotALine);
    else read(line, reader);
  }
  const ids = new Map([...drafts.keys()].map(id => [id, context.newId()]));
  const annotations = [...drafts].map(([id, draft]): Annotation => {
    const relations = draft.relations.flatMap(({ type, target }): Relation[] => {
      const targetId = ids.get(target);
      return targetId === undefined ? [] : [{ type: labels.get(type) ?? type, target: targetId }];
    });
    return {
      id: ids.get(id) ?? context.newId(),
      article,
      annotator: context.annotator,
      ...selectorsFor(text, draft.span),
      ...contentOfDraft(draft, relations, labels),
      created: context.created,
    };
  });
  return { annotations, problems: problems.sort((a, b) => a.start - b.start) };
}

function contentOfDraft(draft: Draft, relations: readonly Relation[], labels: ReadonlyMap<string, string>): AnnotationContent {
  const { type, entity, notes, certainty } = draft;
  const note = notes.length === 0 ? undefined : notes.join('\n');
  const said = { ...(entity === undefined ? {} : { entity }), ...(note === undefined ? {} : { note }) };
  const tag = tagOfLabel(type, said);
  const named = draft.attributes.map(({ name, value }) => [labels.get(name) ?? name, labels.get(value) ?? value]);
  return contentOf({
    ...said,
    ...(tag === undefined ? {} : { tag: labels.get(tag) ?? tag }),
    ...(named.length === 0 ? {} : { attributes: Object.fromEntries(named) }),
    ...(isCertainty(certainty) ? { certainty } : {}),
    ...(relations.length === 0 ? {} : { relations }),
  });
}

interface Draft {
  readonly type: string;
  readonly span: Span;
  entity?: string;
  certainty?: string;
  readonly notes: string[];
  readonly attributes: { readonly name: string; readonly value: string }[];
  /** Types and the other T lines' ids. */
  readonly relations: Relation[];
}

interface Line extends Span {
  readonly text: string;
}

interface Reader {
  readonly text: string;
  readonly index: CodePointIndex;
  /** Parts in code points of the file's own text, in UTF-16 offsets of the article's; null where there is no other text. */
  readonly placeInText: ((written: readonly Span[], wanted: string) => Span[] | null) | null;
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
  R: readRelation,
  '*': leftOut('Equivalences'),
  E: leftOut('Events'),
  A: readAttribute,
  M: readAttribute,
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
  reader.drafts.set(id, {
    type: head.slice(0, space),
    span: { start: first.start, end: last.end },
    notes: [],
    attributes: [],
    relations: [],
  });
}

function readOffsets(part: string): Span | null {
  const numbers = /^(\d{1,15}) (\d{1,15})$/.exec(part);
  if (numbers === null) return null;
  const start = Number(numbers[1]);
  const end = Number(numbers[2]);
  return end > start ? { start, end } : null;
}

/** Where the two texts agree but for white space the offsets count; elsewhere the words are looked for between their neighbours. */
function placerFrom(ownText: string, text: string): (written: readonly Span[], wanted: string) => Span[] | null {
  const index = codePointIndexOf(ownText);
  const align = alignmentOf(ownText, text);
  return (written, wanted) => {
    const parts = written.map(part => ({ start: index.toUtf16(part.start), end: index.toUtf16(part.end) }));
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined || normal(partsIn(ownText, parts)) !== wanted) return null;
    if (align !== null) return parts.map(align);
    const found = anchorQuote(text, selectorsFor(ownText, { start: first.start, end: last.end }));
    return found.state === 'exact' || found.state === 'moved' ? [found.span] : null;
  };
}

const partsIn = (text: string, parts: readonly Span[]): string => parts.map(part => text.slice(part.start, part.end)).join(' ');
const normal = (quoted: string): string => escapeLineBreaks(wellFormed(quoted));

/** The parts in UTF-16 offsets; null where the quoted text is not found. */
function placeOf(written: readonly Span[], quoted: string, { text, index, placeInText }: Reader): Span[] | null {
  const wanted = normal(quoted);
  if (placeInText !== null) return placeInText(written, wanted);
  const shifted = (by: number): Span[] =>
    written.map(part => ({ start: index.toUtf16(part.start + by), end: index.toUtf16(part.end + by) }));
  for (const parts of [shifted(0), [...written], shifted(-1), shifted(1)]) {
    if (normal(partsIn(text, parts)) === wanted) return parts;
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

function readAttribute(line: Line, reader: Reader): void {
  const [, head = ''] = line.text.split('\t');
  const [name = '', target = '', value = 'true'] = head.split(' ');
  const draft = reader.drafts.get(target);
  if (draft === undefined || name === '') reader.report('unsupported-line', line, importMessages.bratAttribute);
  else if (name === CERTAINTY && isCertainty(value)) draft.certainty = value;
  else draft.attributes.push({ name, value });
}

/** The arguments may come in any order, under any names; the first is the one that has the relation. */
function readRelation(line: Line, reader: Reader): void {
  const [, head = ''] = line.text.split('\t');
  const [type = '', ...words] = head.split(' ').filter(word => word !== '');
  const [from = '', to = ''] = words.map(word => word.slice(word.indexOf(':') + 1));
  const draft = reader.drafts.get(from);
  if (draft === undefined || !reader.drafts.has(to) || words.length !== 2) {
    reader.report('unsupported-line', line, importMessages.bratRelation);
  } else draft.relations.push({ type, target: to });
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
