import { ErrorCodes, type Position, type Range, ResponseError } from 'vscode-languageserver';
import { URI } from 'vscode-uri';

import { type FoundCopy, layeredCopy } from '../../core/clean/layers';
import { PREVIEW_SCHEME } from '../../protocol';
import { toOffset, toPosition, toRange, toSpan } from '../convert';
import type { CorpusFolder } from '../folder';
import type { Handler, Session } from '../session';
import { type ArticleTarget, articleTarget } from '../targets';
import { normalUri } from '../uris';
import { COPY_ANSWERS } from './copyAnswers';
import { planOf } from './copyState';
import { type CopyView, copyViewOf, nearestInSource, sourceOffset, sourceSpan } from './copyView';

/**
 * The session as features of articles see it: what is asked of a cleaned copy reaches them as if it were asked of the article, at
 * the place the copy was made from, and their answers come back in the copy's own lines and columns.
 */
export function throughCopies(session: Session): Session {
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
          throw new ResponseError(ErrorCodes.InvalidParams, NOT_IN_ARTICLE);
        }),
      ),
  };
}

const NOT_IN_ARTICLE = 'These words stand in the cleaned copy only: they were written into it by hand. Choose words of the article.';

function bordered<P, R>(session: Session, method: string, handler: Handler<P, R>, nothing: () => R): Handler<P, R> {
  const answered = COPY_ANSWERS.get(method);
  if (answered === undefined) return handler;
  return async (params, token) => {
    const uri = documentOf(params);
    const copy = uri === undefined ? null : copyAt(session, uri);
    if (copy === null) return handler(params, token);
    const view = await viewOf(session, copy);
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

/** The same question of the article; null where the place stands nowhere in it. */
function askedOfSource<P>(view: CopyView, params: P): P | null {
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
export interface CopyAt {
  readonly uri: string;
  readonly source: ArticleTarget;
  readonly isPreview: boolean;
  /** Where it is open in the editor. */
  readonly buffer: string | undefined;
}

/** Null where the URI names no copy of an article that is there. */
export function copyAt(session: Session, documentUri: string): CopyAt | null {
  const uri = normalUri(documentUri);
  const { scheme, query } = URI.parse(uri);
  const isPreview = scheme === PREVIEW_SCHEME;
  const folder = session.folders.of(isPreview ? normalUri(query) : uri);
  const article = isPreview ? normalUri(query) : copiedArticle(folder, uri);
  const source = folder === undefined || article === null ? null : articleTarget(folder, article);
  return source && { uri: documentUri, source, isPreview, buffer: session.documents.get(uri)?.getText() };
}

function copiedArticle(folder: CorpusFolder | undefined, uri: string): string | null {
  const id = folder?.copies.articleOf(uri) ?? null;
  return folder === undefined || id === null ? null : folder.uriOf(id);
}

/** Null where there is no copy, or no script that tells how it was made. */
export async function viewOf(session: Session, copy: CopyAt): Promise<CopyView | null> {
  const { folder, record } = copy.source;
  const found = await copyAsOpen(session, folder, record.id);
  // The article may have changed while the files were read.
  const source = articleTarget(folder, copy.source.uri);
  if (source === null) return null;
  return copy.isPreview ? previewThrough(source, found, copy) : viewThrough(source, found, copy);
}

/** The copy of an article as it would be written now; null for an article that no copy can be written of. */
export async function previewOf(session: Session, { folder, record, uri }: ArticleTarget): Promise<CopyView | null> {
  const found = await copyAsOpen(session, folder, record.id);
  const source = articleTarget(folder, uri);
  return source && previewThrough(source, found, { uri, buffer: undefined });
}

/** The copy and its script, unsaved edits by hand included. */
export async function copyAsOpen(session: Session, folder: CorpusFolder, id: string): Promise<FoundCopy> {
  const uri = folder.copies.uriOf(id);
  const buffer = uri === null ? undefined : session.documents.get(uri)?.getText();
  const found = await folder.copies.read(id);
  return buffer === undefined ? found : { ...found, copy: buffer };
}

function previewThrough(source: ArticleTarget, found: FoundCopy, { uri, buffer }: Pick<CopyAt, 'uri' | 'buffer'>): CopyView | null {
  const plan = planOf(source.folder, source.record.id);
  if (plan === null) return null;
  const { text, script } = layeredCopy(plan.source, plan.script, found);
  return copyViewOf(source, script, uri, buffer ?? text);
}

function viewThrough(source: ArticleTarget, { copy, script }: FoundCopy, { uri, buffer }: CopyAt): CopyView | null {
  const text = buffer ?? copy;
  if (text === null || script === null) return null;
  const known = views.get(script);
  if (known?.text === text && known.uri === uri && known.source.record === source.record) return known;
  const view = copyViewOf(source, script, uri, text);
  views.set(script, view);
  return view;
}

/** The last view through a script, which stands until the copy's or the article's text differs. */
const views = new WeakMap<object, CopyView>();
