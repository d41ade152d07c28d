import { ErrorCodes, type Position, type Range, ResponseError } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { CLEANED_MESSAGES } from '../../cleaned/messages';

import { type FoundCleaned, layeredText } from '../../core/clean/layers';
import { PREVIEW_SCHEME } from '../../protocol';
import { toOffset, toPosition, toRange, toSpan } from '../convert';
import type { CorpusFolder } from '../folder';
import type { Handler, Session } from '../session';
import { type ArticleTarget, articleOf, articleTarget, type Target, targetOf } from '../targets';
import { normalUri } from '../uris';
import { CLEANED_ANSWERS } from './cleanedAnswers';
import { planOf } from './cleanedStatus';
import { type CleanedView, cleanedViewOf, nearestInSource, sourceOffset, sourceSpan } from './cleanedView';

/**
 * The session as features of articles see it: what is asked of a cleaned copy reaches them as if it were asked of the article, at
 * the place the cleaned copy was made from, and their answers come back in the cleaned copy's own lines and columns.
 */
export function cleanedAsArticles(session: Session): Session {
  return {
    connection: session.connection,
    get client() {
      return session.client;
    },
    get support() {
      return session.support;
    },
    files: session.files,
    documents: session.documents,
    folders: session.folders,
    reports: session.reports,
    knowledge: () => session.knowledge(),
    clearCache: () => session.clearCache(),
    call: (type, params, token) => session.call(type, params, token),
    onChange: listener => session.onChange(listener),
    onShutdown: listener => session.onShutdown(listener),
    handle: (type, empty, handler) =>
      session.handle(
        type,
        empty,
        bordered(session, type.method, handler, () => empty),
      ),
    handleChange: (type, handler) =>
      session.handleChange(
        type,
        bordered(session, type.method, handler, () => {
          throw new ResponseError(ErrorCodes.InvalidParams, CLEANED_MESSAGES.notInArticle);
        }),
      ),
  };
}

function bordered<P, R>(session: Session, method: string, handler: Handler<P, R>, nothing: () => R): Handler<P, R> {
  const answered = CLEANED_ANSWERS.get(method);
  if (answered === undefined) return handler;
  return async (params, token) => {
    const uri = documentOf(params);
    const cleaned = uri === undefined ? null : cleanedAt(session, uri);
    if (cleaned === null) return handler(params, token);
    const view = await viewOf(session, cleaned);
    if (view === null) return handler(params, token);
    const asked = askedOfSource(view, params);
    return answered(view, asked === null ? nothing() : await handler(asked, token), params) as R;
  };
}

/** What requests say of the document they are about. */
interface Asked {
  readonly textDocument?: { readonly uri: string };
  readonly uri?: string;
  readonly position?: Position;
  readonly positions?: readonly Position[];
  readonly range?: Range;
}

const documentOf = (params: unknown): string | undefined => {
  const { textDocument, uri } = params as Asked;
  return textDocument?.uri ?? uri;
};

/** The same question of the article; null where the place is not in it. */
function askedOfSource<P>(view: CleanedView, params: P): P | null {
  const asked: Asked = params as Asked;
  const { position, positions, range } = asked;
  const offset = position === undefined ? 0 : sourceOffset(view, toOffset(view, position));
  const span = range === undefined ? { start: 0, end: 0 } : sourceSpan(view, toSpan(view, range));
  if (offset === null || span === null) return null;
  const source = view.source.uri;
  const changed: Asked = {
    ...asked,
    ...(asked.textDocument === undefined ? {} : { textDocument: { ...asked.textDocument, uri: source } }),
    ...(asked.uri === undefined ? {} : { uri: source }),
    ...(position === undefined ? {} : { position: toPosition(view.source, offset) }),
    ...(positions === undefined
      ? {}
      : { positions: positions.map(at => toPosition(view.source, nearestInSource(view, toOffset(view, at)))) }),
    ...(range === undefined ? {} : { range: toRange(view.source, span) }),
  };
  return changed as P;
}

/** A cleaned copy, or the preview of one, that a URI names, with its text at this moment. */
export interface CleanedAt {
  readonly uri: string;
  readonly source: ArticleTarget;
  readonly isPreview: boolean;
  /** Where it is open in the editor. */
  readonly buffer: string | undefined;
}

/** Null where the URI names no cleaned copy of an article that exists. */
export function cleanedAt(session: Session, documentUri: string): CleanedAt | null {
  const uri = normalUri(documentUri);
  const { scheme, query } = URI.parse(uri);
  const isPreview = scheme === PREVIEW_SCHEME;
  const source = isPreview ? articleOf(session, query) : sourceOf(targetOf(session, uri));
  return source && { uri: documentUri, source, isPreview, buffer: session.documents.get(uri)?.getText() };
}

const sourceOf = (target: Target): ArticleTarget | null =>
  target.kind === 'cleaned' ? articleTarget(target.folder, target.folder.uriOf(target.article)) : null;

/** Null where there is no cleaned copy, or no script that records how it was made. */
export async function viewOf(session: Session, cleaned: CleanedAt): Promise<CleanedView | null> {
  const { folder, record } = cleaned.source;
  const found = await cleanedAsOpen(session, folder, record.id);
  // The article may have changed while the files were read.
  const source = articleTarget(folder, cleaned.source.uri);
  if (source === null) return null;
  return cleaned.isPreview ? previewThrough(source, found, cleaned) : viewThrough(source, found, cleaned);
}

/** The cleaned copy of an article as it would be written now; null for an article that no cleaned copy can be written of. */
export async function previewOf(session: Session, { folder, record, uri }: ArticleTarget): Promise<CleanedView | null> {
  const found = await cleanedAsOpen(session, folder, record.id);
  const source = articleTarget(folder, uri);
  return source && previewThrough(source, found, { uri, buffer: undefined });
}

/** The cleaned copy and its script, unsaved edits by hand included. */
export async function cleanedAsOpen(session: Session, folder: CorpusFolder, id: string): Promise<FoundCleaned> {
  const uri = folder.cleaned.uriOf(id);
  const buffer = uri === null ? undefined : session.documents.get(uri)?.getText();
  const found = await folder.cleaned.read(id);
  return buffer === undefined ? found : { ...found, cleaned: buffer };
}

function previewThrough(
  source: ArticleTarget,
  found: FoundCleaned,
  { uri, buffer }: Pick<CleanedAt, 'uri' | 'buffer'>,
): CleanedView | null {
  const plan = planOf(source.folder, source.record.id);
  if (plan === null) return null;
  const { text, script } = layeredText(plan.source, plan.script, found);
  return cleanedViewOf(source, script, uri, buffer ?? text);
}

function viewThrough(source: ArticleTarget, { cleaned, script }: FoundCleaned, { uri, buffer }: CleanedAt): CleanedView | null {
  const text = buffer ?? cleaned;
  if (text === null || script === null) return null;
  const known = views.get(script);
  if (known?.text === text && known.uri === uri && known.source.record === source.record) return known;
  const view = cleanedViewOf(source, script, uri, text);
  views.set(script, view);
  return view;
}

/** The last view through a script, valid until the cleaned copy's or the article's text differs. */
const views = new WeakMap<object, CleanedView>();
