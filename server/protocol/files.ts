/** Files that the client reads and writes for the server. Offsets and types are as `server/protocol` says. */
/** A file by its URI: one of {@link FileRequests}. */
export interface FileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  readonly base64: string;
}
/** `pressmark/files/list`: every file below the folder; folders whose path from it matches one of the globs `exclude` are left out. */
export interface ListFilesParams {
  readonly folder: string;
  readonly exclude: readonly string[];
}
export type { FileEntry, Listing } from '../files';
export interface WriteFileParams {
  readonly uri: string;
  readonly base64: string;
}
