import { CLEANED_MESSAGES } from '../../cleaned/messages';
import { CUT_KINDS } from '../../core/clean/types';
import type { Span } from '../../core/text/span';
import type { CleanedPlace, CleanedPlaceParams, SourcePlace, SourcePlaceParams } from '../../protocol';
import { cleanedAt, previewOf, viewOf } from '../cleaned/cleanedAsArticles';
import { type CleanedView, cleanedSpan, nearestInCleaned, nearestInSource, sourceSpan } from '../cleaned/cleanedView';
import { toRange, toSpan } from '../convert';
import { requests } from '../requests';
import type { Session } from '../session';
import { articleOf } from '../targets';

/** The way from a place of a cleaned copy, or of its preview, to the article, and back. */
export function handleCleanedPlaces(session: Session): void {
  session.handle(requests.sourcePlace, null, params => sourcePlace(session, params));
  session.handle(requests.cleanedPlace, null, params => cleanedPlace(session, params));
}

async function sourcePlace(session: Session, { uri, range }: SourcePlaceParams): Promise<SourcePlace | null> {
  const cleaned = cleanedAt(session, uri);
  const view = cleaned && (await viewOf(session, cleaned));
  if (view === null) return null;
  const span = toSpan(view, range);
  const found = sourceSpan(view, span);
  const at = nearestInSource(view, span.start);
  return { uri: view.source.uri, range: toRange(view.source, found ?? { start: at, end: at }), inArticle: found !== null };
}

async function cleanedPlace(session: Session, { uri, range }: CleanedPlaceParams): Promise<CleanedPlace | null> {
  const target = articleOf(session, uri);
  if (target === null) return null;
  const cleanedUri = target.folder.cleaned.uriOf(target.record.id);
  const cleaned = cleanedUri === null ? null : cleanedAt(session, cleanedUri);
  const written = cleaned && (await viewOf(session, cleaned));
  const view = written ?? (await previewOf(session, target));
  if (view === null) return null;
  const span = toSpan(target, range);
  const found = shownSpan(view, span);
  const shown = { range: toRange(view, found ?? nearestKept(view, span.start)), ...(written === null ? {} : { cleaned: written.uri }) };
  return found === null ? { ...shown, cut: reasonOf(view, span.start) } : shown;
}

/** A cursor is shown at the place of the character that it is at, or after. */
function shownSpan(view: CleanedView, span: Span): Span | null {
  if (span.end > span.start) return cleanedSpan(view, span);
  const { text } = view.source;
  const behind = span.start < text.length ? cleanedSpan(view, { start: span.start, end: span.start + 1 }) : null;
  if (behind !== null) return { start: behind.start, end: behind.start };
  const before = span.start > 0 ? cleanedSpan(view, { start: span.start - 1, end: span.start }) : null;
  return before === null ? null : { start: before.end, end: before.end };
}

/** The beginning of the words that follow the place of a cut; at the cleaned copy's end, its end. */
function nearestKept(view: CleanedView, offset: number): Span {
  let at = nearestInCleaned(view, offset);
  while (at < view.text.length && /\s/.test(view.text.charAt(at))) at++;
  return { start: at, end: at };
}

function reasonOf({ script, source }: CleanedView, offset: number): string {
  const edit = script.edits.find(({ start, end, kind }) => start <= offset && offset < end && CUT_KINDS.some(cut => cut === kind));
  if (edit !== undefined && edit.end <= source.text.length) return edit.reason;
  return CLEANED_MESSAGES.editedOrChanged;
}
