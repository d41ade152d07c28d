import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';

/** What the client can do, as far as the server decides by it. */
export interface ClientSupport {
  readonly capabilities: ClientCapabilities;
  readonly options: InitializationOptions;
  /** False: diagnostics are pushed. A client that cannot be asked to pull again would show the answers of its first pull for ever. */
  readonly pullsDiagnostics: boolean;
  /** False: the server watches the files itself, where it can. */
  readonly watchesFiles: boolean;
  /** True: the client has all of Pressmark's commands itself. False: the server runs them, and those it cannot run are not offered. */
  readonly runsClientCommands: boolean;
  /** True where the client can bring a place to the front by `window/showDocument`. */
  readonly showsDocuments: boolean;
  /** Token types the client has colours for; undefined where it did not say. */
  readonly tokenTypes: readonly string[] | undefined;
}

/** Clients that register file watchers but report only what they saved themselves. */
const REPORT_ONLY_OWN_SAVES: ReadonlySet<string> = new Set(['helix']);

export function clientSupportOf({ capabilities, clientInfo, initializationOptions }: InitializeParams): ClientSupport {
  const options = optionsOf(initializationOptions);
  const { textDocument, workspace, window } = capabilities;
  return {
    capabilities,
    options,
    pullsDiagnostics: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    watchesFiles:
      workspace?.didChangeWatchedFiles?.dynamicRegistration === true && !REPORT_ONLY_OWN_SAVES.has(clientInfo?.name.toLowerCase() ?? ''),
    runsClientCommands: options.clientCommands === true,
    showsDocuments: window?.showDocument?.support === true,
    tokenTypes: textDocument?.semanticTokens?.tokenTypes,
  };
}

/** What a client sent, with every value of another type left out. */
function optionsOf(sent: unknown): InitializationOptions {
  if (typeof sent !== 'object' || sent === null) return {};
  const { annotator, storageUri, sharedStorageUri, clientFiles, clientCommands, changedNotifications } = sent as Record<
    keyof InitializationOptions,
    unknown
  >;
  return {
    ...(typeof annotator === 'string' ? { annotator } : {}),
    ...(typeof storageUri === 'string' ? { storageUri } : {}),
    ...(typeof sharedStorageUri === 'string' ? { sharedStorageUri } : {}),
    clientFiles: clientFiles === true,
    clientCommands: clientCommands === true,
    changedNotifications: changedNotifications === true,
  };
}

export const NO_SUPPORT: ClientSupport = clientSupportOf({ processId: null, rootUri: null, capabilities: {} });
