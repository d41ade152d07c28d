import { ErrorCodes, type Position, type Range, ResponseError } from 'vscode-languageserver';
import type { FoundCopy } from '../core/clean/layers';
import { toOffset, toPosition, toRange, toSpan } from './convert';
import { COPY_ANSWERS } from './copyAnswers';
import { type CopyView, copyViewOf, nearestInSource, sourceOffset, sourceSpan } from './copyView';
import type { CorpusFolder } from './folder';
import type { Handler, Session } from './session';
import { articleTarget } from './targets';
import { normalUri } from './uris';

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
    const view = await viewOf(copy);
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

/** A cleaned copy that a URI names, with its text at this moment. */
export interface CopyAt {
  readonly uri: string;
  readonly folder: CorpusFolder;
  readonly id: string;
  /** Where it is open in the editor. */
  readonly buffer: string | undefined;
}

/** Null where the URI names no copy of an article that is there. */
export function copyAt(session: Session, documentUri: string): CopyAt | null {
  const uri = normalUri(documentUri);
  const folder = session.folders.of(uri);
  const id = folder?.copies.articleOf(uri) ?? null;
  if (folder === undefined || id === null || folder.corpus.get(id) === undefined) return null;
  return { uri: documentUri, folder, id, buffer: session.documents.get(uri)?.getText() };
}

/** Null where there is no copy, or no script that tells how it was made. */
export async function viewOf(copy: CopyAt): Promise<CopyView | null> {
  return viewThrough(copy, await copy.folder.copies.read(copy.id));
}

function viewThrough({ uri, folder, id, buffer }: CopyAt, { copy, script }: FoundCopy): CopyView | null {
  const source = articleTarget(folder, folder.uriOf(id));
  const text = buffer ?? copy;
  if (source === null || text === null || script === null) return null;
  const known = views.get(script);
  if (known?.text === text && known.source.record === source.record) return known;
  const view = copyViewOf(source, script, uri, text);
  views.set(script, view);
  return view;
}

/** The last view through a script, which stands until the copy's or the article's text differs. */
const views = new WeakMap<object, CopyView>();
