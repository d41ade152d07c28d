import type { ArticleId } from '../../article/types';
import { anchorQuote } from '../../quotes/anchor';
import { selectorsFor } from '../../quotes/selectors';
import type { QuoteSelector } from '../../quotes/types';
import type { FileProblem } from '../../text/problem';
import type { Span } from '../../text/span';
import { importMessages } from '../messages';
import { type Annotation, type AnnotationContent, contentOf } from '../types';
import { alignmentOf } from './alignment';
import { articleOf } from './articleNames';
import type { ImportContext, Importing } from './exchange';

/** An annotation as a file has it. */
export interface Draft extends AnnotationContent {
  /** UTF-16 offsets into the document's text; null where the file has a quote only. */
  readonly span: Span | null;
  /** What the file says is annotated; absent where it does not say. */
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly id?: string;
  readonly annotator?: string;
  readonly created?: string;
  readonly modified?: string;
}

/** A text that a file has annotations of. */
export interface ReadDocument {
  /** The article's path or name as the file says it; null where it does not. */
  readonly name: string | null;
  /** Null where the file has no text: offsets then count in the article's. */
  readonly text: string | null;
  readonly drafts: readonly Draft[];
}

/**
 * The annotations of a file's documents in the articles they belong to. A place is taken over where the texts agree but for white space
 * and characters that the format could not write; else the annotation is found again by its quote and what is around it, and where that
 * leaves a doubt it is an orphan with its quote. One without tag, entity and note is left out. Problems are at the whole file. A step is an
 * annotation.
 */
export function* placeDocuments(documents: readonly ReadDocument[], context: ImportContext): Importing {
  const annotations: Annotation[] = [];
  const problems: FileProblem[] = [];
  const report = (code: string, message: string): void => void problems.push({ code, severity: 'warning', message, start: 0, end: 0 });
  const taken = new Set<string>();
  const all = documents.reduce((sum, { drafts }) => sum + drafts.length, 0);
  let done = 0;
  for (const document of documents) {
    if (document.drafts.length === 0) continue;
    const article = articleOf(document, context);
    if (article === null) {
      report('missing-article', importMessages.noArticleFor(document.name, document.drafts.length));
      continue;
    }
    const text = context.textOf(article);
    if (text === null) {
      report('missing-article', importMessages.noArticleFor(article, document.drafts.length));
      continue;
    }
    const placeOf = placerFor(document.text, text);
    let orphans = 0;
    let empty = 0;
    for (const draft of document.drafts) {
      yield done++ / all;
      if (draft.tag === undefined && draft.entity === undefined && draft.note === undefined) {
        empty++;
        continue;
      }
      const place = placeOf(draft);
      if (place === null) {
        empty++;
        continue;
      }
      if (place.isOrphan) orphans++;
      annotations.push(annotationOf(draft, place, article, context, taken));
    }
    if (orphans > 0) report('orphan', importMessages.orphans(article, orphans));
    if (empty > 0) report('empty-annotation', importMessages.emptyOnes(article, empty));
  }
  if (annotations.length === 0 && problems.length === 0) report('no-annotations', importMessages.noAnnotations);
  return { annotations, problems };
}

interface Place {
  readonly quote: QuoteSelector;
  readonly position: Span;
  readonly isOrphan: boolean;
}

function annotationOf(draft: Draft, place: Place, article: ArticleId, context: ImportContext, taken: Set<string>): Annotation {
  const id = draft.id === undefined || draft.id === '' || taken.has(draft.id) ? context.newId() : draft.id;
  taken.add(id);
  return {
    id,
    article,
    annotator: draft.annotator || context.annotator,
    quote: place.quote,
    position: place.position,
    ...contentOf(draft),
    created: draft.created || context.created,
    ...(draft.modified ? { modified: draft.modified } : {}),
  };
}

/** How drafts of a document are placed in an article's text; null is for a draft with neither a quote nor a place. */
function placerFor(documentText: string | null, text: string): (draft: Draft) => Place | null {
  const source = documentText ?? text;
  const align = documentText === null || documentText === text ? (span: Span): Span => span : alignmentOf(documentText, text);
  return draft => {
    const { quote } = draft;
    const span = draft.span !== null && isWithin(draft.span, source) ? draft.span : null;
    const words = span === null ? undefined : source.slice(span.start, span.end);
    if (span !== null && align !== null && (quote === undefined || isSameQuote(words, quote))) {
      const found = align(span);
      return found.end > found.start ? { ...selectorsFor(text, found), isOrphan: false } : null;
    }
    if (span !== null && documentText !== null && (quote === undefined || isSameQuote(words, quote))) {
      return foundAgain(text, selectorsFor(documentText, span).quote, span);
    }
    if (quote === undefined || quote === '') return null;
    return foundAgain(text, { exact: quote, prefix: draft.prefix ?? '', suffix: draft.suffix ?? '' }, draft.span);
  };
}

/** Where a quote is between its old neighbours or, without any, the only time it occurs. */
function foundAgain(text: string, quote: QuoteSelector, position: Span | null): Place {
  const at = position ?? { start: 0, end: quote.exact.length };
  const found = anchorQuote(text, { quote, position: at });
  if (found.state === 'exact' || found.state === 'moved') return { ...selectorsFor(text, found.span), isOrphan: false };
  if (quote.prefix === '' && quote.suffix === '') {
    const only = text.indexOf(quote.exact);
    if (only !== -1 && text.indexOf(quote.exact, only + 1) === -1) {
      return { ...selectorsFor(text, { start: only, end: only + quote.exact.length }), isOrphan: false };
    }
  }
  return { quote, position: at, isOrphan: true };
}

const isWithin = ({ start, end }: Span, text: string): boolean => start >= 0 && end > start && end <= text.length;

/** Formats differ in how they write white space and what they cannot write. */
const isSameQuote = (words: string | undefined, quote: string): boolean => words !== undefined && squeezed(words) === squeezed(quote);

const squeezed = (text: string): string => text.replace(/[\s\p{Cc}\p{Surrogate}\ufffd]+/gu, '');
