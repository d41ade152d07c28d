/** A folder as a whole. Offsets and types are as `server/protocol` says. */
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';

/** Requests of the client: what goes in, what comes out. */
export interface FolderRequests {
  setArticleField: [SetArticleFieldParams, WorkspaceEdit];
  setUp: [SetUpParams, SetUpResult];
  refresh: [RefreshParams, null];
  clearCache: [ClearCacheParams, CacheCleared];
}

/** `pressmark/setArticleField` → LSP `WorkspaceEdit` of `articles.yaml`. */
export interface SetArticleFieldParams {
  readonly uri: string;
  readonly field: 'title' | 'date' | 'outlet' | 'author' | 'url' | 'language';
  readonly value: string;
}
/** `pressmark/refresh` → null, when the folder was read again from the top: for what a file watcher missed. */
export interface RefreshParams {
  readonly folder: string;
}
/** `pressmark/clearCache`: deletes what is kept for the next start where that of this folder is, of all projects; those that are open keep nothing more. */
export interface ClearCacheParams {
  readonly folder: string;
}
export interface CacheCleared {
  readonly files: number;
  readonly bytes: number;
}
/** `pressmark/setUp`: writes `entities.yaml` and `codebook.yaml` where they are missing. */
export interface SetUpParams {
  readonly folder: string;
}
export interface SetUpResult {
  readonly created: readonly string[];
  readonly kept: readonly string[];
}
