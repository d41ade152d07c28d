import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { TOKEN_TYPES } from './features/tokens';

const RENAMED_FILES = { filters: [{ pattern: { glob: '**/*' } }] };

/** What the server can do: every feature that `features/` registers. */
export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  hoverProvider: true,
  definitionProvider: true,
  declarationProvider: true,
  typeDefinitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Pressmark' },
  workspaceSymbolProvider: true,
  completionProvider: { triggerCharacters: ['@'] },
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: ['quickfix', 'refactor'] },
  codeLensProvider: {},
  inlayHintProvider: true,
  semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }, full: true, range: true },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  callHierarchyProvider: true,
  diagnosticProvider: { identifier: 'pressmark', interFileDependencies: true, workspaceDiagnostics: true },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didRename: RENAMED_FILES },
  },
};
