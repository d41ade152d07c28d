import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type RequestType,
  ResponseError,
} from 'vscode-languageserver';
import type { FileSource } from '../files';
import type { KnowledgeShelf } from '../knowledge/shelf';
import type { CacheCleared } from '../protocol';
import type { ReportWriter } from '../report/reportWriter';
import type { ClientSupport } from './clientSupport';
import type { Documents } from './documents';
import type { CorpusFolder } from './folder';
import type { FolderChange } from './folderHost';
import { REQUEST_MESSAGES } from './messages';
import { paramsProblem } from './params';
import { messageOf } from './reading';

export type ChangeListener = (folder: CorpusFolder, change: FolderChange) => void;

/** What every feature works with. */
export interface Session {
  readonly connection: Connection;
  /** Known from `initialize` on. */
  readonly client: ClientCapabilities;
  readonly support: ClientSupport;
  readonly files: FileSource;
  readonly documents: Documents;
  readonly folders: FolderList;
  readonly reports: ReportWriter;
  /** Answers a request. A cancelled one is refused, a failure is logged and answered with `empty`. */
  handle<P, R>(type: RequestType<P, R, unknown>, empty: NoInfer<R>, handler: Handler<P, R>): void;
  /**
   * As {@link handle} for requests that change something: their failure is answered as an error that says why, and what was done before
   * a cancellation is answered.
   */
  handleChange<P, R>(type: RequestType<P, R, unknown>, handler: Handler<P, R>): void;
  /** The knowledge bases of this machine. Rejects where there is no folder for them. */
  knowledge(): Promise<KnowledgeShelf>;
  /** Deletes what is kept for the next start, of all projects. */
  clearCache(): Promise<CacheCleared>;
  /** The answer to one of Pressmark's own requests, as a client would get it. Rejects where the request fails. */
  call<P, R>(type: RequestType<P, R, unknown>, params: P, token: CancellationToken): Promise<R>;
  onChange(listener: ChangeListener): unknown;
  /** Called when the client shuts the server down. */
  onShutdown(listener: () => void): unknown;
}

export type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

export interface FolderList {
  all(): readonly CorpusFolder[];
  /** The innermost folder that contains a file. */
  of(uri: string): CorpusFolder | undefined;
  /** A folder by its own URI. */
  get(uri: string): CorpusFolder | undefined;
  /** Reads a folder's settings and the folder from the top. */
  activate(folder: CorpusFolder): Promise<void>;
}

/** Sends something whose loss does not matter: the client may have gone. */
export function sendQuietly(send: () => Promise<unknown>): void {
  Promise.resolve()
    .then(send)
    .catch(() => undefined);
}

/** Starts work that nobody waits for; its failure is logged. */
export function inBackground(connection: Connection, work: () => Promise<unknown>): void {
  Promise.resolve()
    .then(work)
    .catch((error: unknown) => connection.console.error(messageOf(error)))
    .catch(() => undefined);
}

/** Where a server is in its life. */
export type Phase = 'new' | 'serving' | 'shut down';

/** The protocol's refusal of requests before `initialize` and after `shutdown`; null while the server serves. */
export function refusal(phase: Phase): ResponseError | null {
  if (phase === 'new') return new ResponseError(ErrorCodes.ServerNotInitialized, REQUEST_MESSAGES.notInitialized);
  if (phase === 'shut down') return new ResponseError(ErrorCodes.InvalidRequest, REQUEST_MESSAGES.shutDown);
  return null;
}

type Guard = (outcome: unknown) => unknown;

/** Registers handlers so that no request of a client can bring the server down. */
export function guardedHandlers(connection: Connection, phase: () => Phase): Pick<Session, 'handle' | 'handleChange' | 'call'> {
  const handlers = new Map<string, Handler<never, unknown>>();
  const register = <P, R>(type: RequestType<P, R, unknown>, handler: Handler<P, R>, onFailure: Guard, whenCancelled: Guard) => {
    handlers.set(type.method, handler);
    connection.onRequest(type, (async (params: P, token: CancellationToken) => {
      const refused = refusal(phase());
      if (refused !== null) return refused;
      const problem = paramsProblem(type.method, params);
      if (problem !== null) return new ResponseError(ErrorCodes.InvalidParams, problem);
      if (token.isCancellationRequested) return cancelled();
      try {
        const result = await handler(params, token);
        return token.isCancellationRequested ? whenCancelled(result) : result;
      } catch (error) {
        if (token.isCancellationRequested) return cancelled();
        if (error instanceof ResponseError) return error;
        connection.console.error(`${type.method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return onFailure(error);
      }
    }) as never);
  };
  return {
    async call<P, R>(type: RequestType<P, R, unknown>, params: P, token: CancellationToken) {
      const handler = handlers.get(type.method) as Handler<P, R> | undefined;
      if (handler === undefined) throw new Error(REQUEST_MESSAGES.unknown(type.method));
      return handler(params, token);
    },
    handle: (type, empty, handler) => register(type, handler, () => empty, cancelled),
    handleChange: (type, handler) =>
      register(
        type,
        handler,
        error => new ResponseError(ErrorCodes.InternalError, messageOf(error)),
        result => result,
      ),
  };
}

const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
