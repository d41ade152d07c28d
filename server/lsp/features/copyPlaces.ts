import { CUT_KINDS } from '../../core/clean/types';
import type { Span } from '../../core/text/span';
import type { CopyPlace, CopyPlaceParams, SourcePlace, SourcePlaceParams } from '../../protocol';
import { copyAt, previewOf, viewOf } from '../cleaned/copies';
import { type CopyView, copySpan, nearestInCopy, nearestInSource, sourceSpan } from '../cleaned/copyView';
import { toRange, toSpan } from '../convert';
import { requests } from '../requests';
import type { Session } from '../session';
import { articleOf } from '../targets';

/** The way from a place of a cleaned copy, or of its preview, to the article, and back. */
export function handleCopyPlaces(session: Session): void {
  session.handle(requests.sourcePlace, null, params => sourcePlace(session, params));
  session.handle(requests.copyPlace, null, params => copyPlace(session, params));
}

async function sourcePlace(session: Session, { uri, range }: SourcePlaceParams): Promise<SourcePlace | null> {
  const copy = copyAt(session, uri);
  const view = copy && (await viewOf(session, copy));
  if (view === null) return null;
  const span = toSpan(view, range);
  const found = sourceSpan(view, span);
  const at = nearestInSource(view, span.start);
  return { uri: view.source.uri, range: toRange(view.source, found ?? { start: at, end: at }), inArticle: found !== null };
}

async function copyPlace(session: Session, { uri, range }: CopyPlaceParams): Promise<CopyPlace | null> {
  const target = articleOf(session, uri);
  if (target === null) return null;
  const copyUri = target.folder.copies.uriOf(target.record.id);
  const copy = copyUri === null ? null : copyAt(session, copyUri);
  const written = copy && (await viewOf(session, copy));
  const view = written ?? (await previewOf(session, target));
  if (view === null) return null;
  const span = toSpan(target, range);
  const found = shownSpan(view, span);
  const shown = { range: toRange(view, found ?? nearestKept(view, span.start)), ...(written === null ? {} : { copy: written.uri }) };
  return found === null ? { ...shown, cut: reasonOf(view, span.start) } : shown;
}

/** A cursor is shown where the character that it stands at, or behind, is. */
function shownSpan(view: CopyView, span: Span): Span | null {
  if (span.end > span.start) return copySpan(view, span);
  const { text } = view.source;
  const behind = span.start < text.length ? copySpan(view, { start: span.start, end: span.start + 1 }) : null;
  if (behind !== null) return { start: behind.start, end: behind.start };
  const before = span.start > 0 ? copySpan(view, { start: span.start - 1, end: span.start }) : null;
  return before === null ? null : { start: before.end, end: before.end };
}

/** The beginning of the words that follow the place of a cut; at the copy's end, its end. */
function nearestKept(view: CopyView, offset: number): Span {
  let at = nearestInCopy(view, offset);
  while (at < view.text.length && /\s/.test(view.text.charAt(at))) at++;
  return { start: at, end: at };
}

function reasonOf({ script, source }: CopyView, offset: number): string {
  const edit = script.edits.find(({ start, end, kind }) => start <= offset && offset < end && CUT_KINDS.some(cut => cut === kind));
  if (edit !== undefined && edit.end <= source.text.length) return edit.reason;
  return 'an edit by hand, or a change of the article since the copy was written';
}
