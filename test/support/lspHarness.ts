import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Location,
  type LocationLink,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { lineStartsOf, offsetAt, positionAt } from '../../server/core/text/lines';
import type { Span } from '../../server/core/text/span';
import type { FileListener, FileWatcher } from '../../server/files';
import { connectionOptions } from '../../server/lsp/connection';
import { startServer } from '../../server/lsp/server';
import { NO_THREADS } from '../../server/lsp/threads';
import { pace } from '../../server/lsp/timing';
import { type InitializationOptions, methods, type Status } from '../../server/protocol';
import type { ReportWriter } from '../../server/report/reportWriter';
import { parseMarks } from './marks';
import { type MemoryFiles, memoryFiles } from './memoryFiles';

export const FOLDER = 'file:///corpus';

/** The folder that the client names for what the server may forget. */
export const STORAGE = 'file:///storage';

/** What an editor says of itself in `initialize`, kept as data in `test/lsp/clients`. */
export interface EditorProfile {
  readonly clientInfo: { readonly name: string; readonly version: string };
  readonly capabilities: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** The fields it names its root in. */
  readonly roots: readonly ('rootUri' | 'rootPath' | 'workspaceFolders')[];
}

const CLIENTS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../lsp/clients');

/** The editors kept as data, by the names of their files: 'helix-25.07'. */
export const editors: readonly string[] = fs
  .readdirSync(CLIENTS)
  .map(file => path.basename(file, '.json'))
  .sort();

export const editorProfile = (name: string): EditorProfile => JSON.parse(fs.readFileSync(path.join(CLIENTS, `${name}.json`), 'utf8'));

export const VS_CODE: ClientCapabilities = editorProfile('vscode-1.101').capabilities;

export interface HarnessOptions {
  /** An editor of `test/lsp/clients` instead of VS Code. */
  readonly editor?: string;
  readonly capabilities?: ClientCapabilities;
  /** Settings by folder URI, or for all folders. */
  readonly settings?: unknown;
  readonly folders?: readonly string[];
  /** False: return before the folders are read. */
  readonly ready?: boolean;
  /** True: the progress of the first reading is cancelled as soon as it is shown. */
  readonly cancelReading?: boolean;
  /** What the server kept in {@link STORAGE} before; without it nothing is kept. */
  readonly stored?: ReadonlyMap<string, Uint8Array>;
  /** Called with the files before the server starts. */
  readonly prepare?: (files: MemoryFiles) => void;
  /** Who writes reports; without it the server itself does. */
  readonly reports?: ReportWriter;
  /** True: the server has no disk and asks the client for files. */
  readonly clientFiles?: boolean;
}

/** A server on a connection pair in memory, over files in memory. */
export interface Harness {
  readonly client: ProtocolConnection;
  readonly files: MemoryFiles;
  /** Where `$0` was in the fixture. */
  readonly cursor: { readonly textDocument: { readonly uri: string }; readonly position: Position };
  /** The spans marked with a label, as locations. */
  marked(label: string): Location[];
  readonly messages: string[];
  readonly logs: string[];
  readonly published: PublishDiagnosticsParams[];
  readonly notifications: { readonly method: string; readonly params: unknown }[];
  /** Notifications of Pressmark's own that the editor did not ask for, and all that the protocol does not have. */
  readonly unknown: string[];
  /** Methods the server registered for. */
  readonly registered: string[];
  /** Folders the server watches itself. */
  readonly watching: ReadonlyMap<string, FileListener>;
  settings: unknown;
  /** What the server answered to `initialize`. */
  server: InitializeResult;
  request<R>(method: string, params: unknown): Promise<R>;
  /** At the cursor. */
  ask<R>(method: string, more?: object): Promise<R>;
  open(path: string, text?: string): Promise<void>;
  edit(path: string, span: Span, newText: string): Promise<void>;
  /** As {@link edit}, by an editor that sends the whole text. */
  replace(path: string, span: Span, newText: string): Promise<void>;
  close(path: string): Promise<void>;
  /** A change of the disk; null deletes. Its event comes from the editor where the server registered for it, else from the server's own watcher. */
  change(path: string, content: string | Uint8Array | null): Promise<void>;
  status(folder?: string): Promise<Status>;
  diagnostics(path: string): Promise<Diagnostic[]>;
  ready(): Promise<void>;
  dispose(): void;
}

/**
 * Starts a server on a fixture: files behind lines `== path`, with marks and a `$0` cursor as `parseMarks` reads them.
 * Files without such a line are `a.txt`.
 */
export async function harness(fixture: string, options: HarnessOptions = {}): Promise<Harness> {
  const texts = new Map<string, string>();
  const marks = new Map<string, Location[]>();
  let cursor: Harness['cursor'] | undefined;
  for (const [path, marked] of filesOf(fixture)) {
    const { text, spans, cursor: at } = parseMarks(marked);
    const uri = uriOf(path);
    texts.set(uri, text);
    for (const { label, ...span } of spans) marks.set(label, [...(marks.get(label) ?? []), { uri, range: rangeOf(text, span) }]);
    if (at !== undefined) cursor = { textDocument: { uri }, position: rangeOf(text, { start: at, end: at }).start };
  }
  const files = memoryFiles(Object.fromEntries(texts));
  options.prepare?.(files);
  for (const [uri, bytes] of options.stored ?? []) files.set(uri, bytes);
  const watching = new Map<string, FileListener>();
  const watcher: FileWatcher = {
    watch(folder, _, listener) {
      watching.set(folder, listener);
      return async () => void watching.delete(folder);
    },
  };
  const buffers = new Map<string, { text: string; version: number }>();
  const [up, down] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), connectionOptions());
  const threads = { ...NO_THREADS, ...(options.reports && { reports: options.reports }) };
  startServer(connection, options.clientFiles ? null : files, watcher, threads, { version: options.stored ? CODE_VERSION : null });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const sendEdit = async (path: string, span: Span, newText: string, changeOf: (range: Range, text: string) => object): Promise<void> => {
    const uri = uriOf(path);
    const before = buffers.get(uri)!;
    const version = before.version + 1;
    const text = before.text.slice(0, span.start) + newText + before.text.slice(span.end);
    buffers.set(uri, { text, version });
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [changeOf(rangeOf(before.text, span), text)],
    });
  };
  const state: Harness = {
    client,
    files,
    get cursor() {
      assert(cursor !== undefined, 'the fixture has no $0');
      return cursor;
    },
    marked: label => marks.get(label) ?? [],
    messages: [],
    logs: [],
    published: [],
    notifications: [],
    unknown: [],
    registered: [],
    watching,
    settings: options.settings ?? null,
    server: { capabilities: {} },
    request: (method, params) => client.sendRequest(method, params),
    ask: (method, more = {}) => client.sendRequest(method, { ...state.cursor, ...more }),
    async open(path, text) {
      const uri = uriOf(path);
      const content = text ?? files.text(uri) ?? '';
      buffers.set(uri, { text: content, version: 1 });
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'article', version: 1, text: content } });
    },
    edit: (path, span, newText) => sendEdit(path, span, newText, range => ({ range, text: newText })),
    replace: (path, span, newText) => sendEdit(path, span, newText, (_, text) => ({ text })),
    async close(path) {
      buffers.delete(uriOf(path));
      await client.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
      await settled();
    },
    async change(path, content) {
      const uri = uriOf(path);
      const known = files.contents.has(uri);
      if (content === null) files.contents.delete(uri);
      else files.set(uri, content);
      const kind = content === null ? 'deleted' : known ? 'changed' : 'created';
      const type = { created: 1, changed: 2, deleted: 3 }[kind];
      for (const [folder, { changed }] of watching) if (uri.startsWith(`${folder}/`)) changed([{ uri, kind }]);
      if (state.registered.includes('workspace/didChangeWatchedFiles'))
        await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
      await settled();
    },
    status: (folder = FOLDER) => client.sendRequest(methods.status, { folder }),
    async diagnostics(path) {
      const report = await client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: uriOf(path) } });
      return report.items;
    },
    async ready() {
      for (const folder of options.folders ?? [FOLDER]) await until(async () => (await state.status(folder)).ready);
    },
    dispose() {
      client.dispose();
      up.destroy();
      down.destroy();
    },
  };
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => state.settings));
  client.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    state.registered.push(...registrations.map(({ method }) => method));
    return null;
  });
  client.onRequest('client/unregisterCapability', () => null);
  client.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    client.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
      if (kind === 'begin' && options.cancelReading) void client.sendNotification('window/workDoneProgress/cancel', { token });
    });
    return null;
  });
  for (const refresh of ['diagnostic', 'codeLens', 'inlayHint', 'semanticTokens']) {
    client.onRequest(`workspace/${refresh}/refresh`, () => {
      state.notifications.push({ method: `workspace/${refresh}/refresh`, params: null });
      return null;
    });
  }
  client.onNotification('window/showMessage', ({ message }: { message: string }) => void state.messages.push(message));
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void state.logs.push(message));
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void state.published.push(params));
  const { initializationOptions } = editorProfile(options.editor ?? 'vscode-1.101');
  if (initializationOptions?.changedNotifications)
    client.onNotification(methods.changed, params => void state.notifications.push({ method: methods.changed, params }));
  client.onUnhandledNotification(({ method }) => void state.unknown.push(method));
  if (options.clientFiles) answerFiles(client, files);
  client.listen();
  const profile = editorProfile(options.editor ?? 'vscode-1.101');
  const folders = options.folders ?? [FOLDER];
  const sent = new Set(profile.roots);
  state.server = await client.sendRequest('initialize', {
    processId: null,
    clientInfo: profile.clientInfo,
    capabilities: options.capabilities ?? profile.capabilities,
    rootUri: sent.has('rootUri') ? (folders[0] ?? null) : null,
    ...(sent.has('workspaceFolders') ? { workspaceFolders: folders.map(uri => ({ uri, name: uri })) } : {}),
    initializationOptions: profile.initializationOptions && {
      ...profile.initializationOptions,
      storageUri: STORAGE,
      clientFiles: options.clientFiles === true,
    },
  });
  await client.sendNotification('initialized', {});
  running.push(state);
  if (options.ready !== false) await state.ready();
  return state;
}

/** Of the code that the tests run. */
const CODE_VERSION = '0123456789abcdef0123456789abcdef';

const running: Harness[] = [];

/** Ends every server a test started: call it in `afterEach`. */
export async function endServers(): Promise<void> {
  for (const each of running.splice(0)) {
    await each.client.sendRequest('shutdown').catch(() => undefined);
    each.dispose();
  }
}

function answerFiles(client: ProtocolConnection, files: MemoryFiles): void {
  const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
  client.onRequest(methods.readFile, async ({ uri }: { uri: string }) => {
    const bytes = await files.read(uri);
    return bytes && { base64: Buffer.from(bytes).toString('base64') };
  });
  client.onRequest(methods.statFile, ({ uri }: { uri: string }) => files.stat(uri));
  client.onRequest(methods.listFiles, ({ folder, exclude }: { folder: string; exclude: string[] }) => files.list(folder, exclude));
  client.onRequest(methods.writeFile, async ({ uri, base64 }: { uri: string; base64: string }) => {
    await files.write(uri, bytesOf(base64), FOLDER);
    return null;
  });
  client.onRequest(methods.deleteFile, async ({ uri }: { uri: string }) => {
    await files.delete(uri, FOLDER);
    return null;
  });
}

/** The URI of a fixture's file; a path that is a URI already stays. */
export const uriOf = (path: string): string => (/^\w+:\/\//.test(path) ? path : `${FOLDER}/${path}`);

export function rangeOf(text: string, span: Span): Range {
  const lines = lineStartsOf(text);
  const at = (offset: number): Position => {
    const { line, column } = positionAt(lines, offset);
    return { line, character: column };
  };
  return { start: at(span.start), end: at(span.end) };
}

export function sliceOf(text: string, range: Range): string {
  const lines = lineStartsOf(text);
  const at = (position: Position) => offsetAt(lines, { line: position.line, column: position.character }, text.length);
  return text.slice(at(range.start), at(range.end));
}

function* filesOf(fixture: string): Generator<[string, string]> {
  const parts = fixture.split(/^== (.+)\n/m);
  if (parts[0]!.trim() !== '') yield ['a.txt', parts[0]!];
  for (let at = 1; at < parts.length; at += 2) yield [parts[at]!.trim(), parts[at + 1]!];
}

/** What the server gathers before it says it, it gathers for a tenth of the time. */
pace.share = 0.1;

/** Waits for a condition, at most five seconds. */
export async function until(condition: () => boolean | Promise<boolean>, what = 'the condition'): Promise<void> {
  for (let waited = 0; waited < 5000; waited += 5) {
    if (await condition()) return;
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  assert.fail(`waited in vain for ${what}`);
}

/** Long enough for messages and reads of memory to have gone through. */
export const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 20));

/** Where links or locations lead, as locations. */
export const targetsOf = (found: readonly (Location | LocationLink)[] | null): Location[] =>
  (found ?? []).map(link => ('targetUri' in link ? { uri: link.targetUri, range: link.targetSelectionRange } : link));

/** Texts after a workspace edit, by URI. */
export function applied(files: MemoryFiles, edit: WorkspaceEdit): Record<string, string> {
  const changes = new Map<string, { range: Range; newText: string }[]>(Object.entries(edit.changes ?? {}));
  for (const change of edit.documentChanges ?? []) {
    if ('textDocument' in change) changes.set(change.textDocument.uri, change.edits as { range: Range; newText: string }[]);
  }
  const texts: Record<string, string> = {};
  for (const [uri, edits] of changes) {
    let text = files.text(uri) ?? '';
    const lines = lineStartsOf(text);
    const length = text.length;
    const at = (position: Position) => offsetAt(lines, { line: position.line, column: position.character }, length);
    for (const { range, newText } of [...edits].reverse()) text = text.slice(0, at(range.start)) + newText + text.slice(at(range.end));
    texts[uri] = text;
  }
  return texts;
}
