import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileEntry, type FileRequests, fileMethods, type Listing, type ReadFileResult } from '../server/protocol';

/** How many files are looked at in one go: remote file systems answer slowly, but not much slower many at a time. */
const BATCH = 32;

/** Answers the server's `pressmark/files/*` requests through the editor's file systems, virtual ones included. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  const answer = <Name extends keyof FileRequests>(
    name: Name,
    handler: (params: FileRequests[Name][0]) => Promise<FileRequests[Name][1]>,
  ): vscode.Disposable => client.onRequest<unknown, unknown>(fileMethods[name], handler);
  return vscode.Disposable.from(
    answer('readFile', ({ uri }) => readFile(vscode.Uri.parse(uri))),
    answer('statFile', ({ uri }) => statFile(vscode.Uri.parse(uri))),
    answer('listFiles', ({ folder, exclude }) => listFiles(vscode.Uri.parse(folder), exclude)),
    answer('writeFile', ({ uri, base64 }) => writeFile(vscode.Uri.parse(uri), bytesOf(base64))),
    answer('deleteFile', ({ uri }) => deleteFile(vscode.Uri.parse(uri))),
  );
}

async function readFile(uri: vscode.Uri): Promise<ReadFileResult | null> {
  return nullWhereMissing(async () => ({ base64: base64Of(await vscode.workspace.fs.readFile(uri)) }));
}

async function statFile(uri: vscode.Uri): Promise<FileEntry | null> {
  return nullWhereMissing(async () => {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    return { uri: uri.toString(), size, mtime };
  });
}

/** Every file below a folder, sorted by URI. Symbolic links are not followed; folders matching `exclude` are not entered. */
async function listFiles(folder: vscode.Uri, exclude: readonly string[]): Promise<Listing> {
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  const files: FileEntry[] = [];
  const unreadable: { uri: string; reason: string }[] = [];
  const links: { uri: string; isFolder: boolean }[] = [];
  const folders: { uri: vscode.Uri; path: string }[] = [{ uri: folder, path: '' }];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const { uri, path } = next;
    const entries = await vscode.workspace.fs.readDirectory(uri).then(
      found => found,
      (error: unknown) => {
        if (!isMissing(error)) unreadable.push({ uri: uri.toString(), reason: reasonOf(error) });
        return [];
      },
    );
    const found: vscode.Uri[] = [];
    for (const [name, type] of entries) {
      const child = { uri: vscode.Uri.joinPath(uri, name), path: path === '' ? name : `${path}/${name}` };
      const isFolder = (type & vscode.FileType.Directory) !== 0;
      if ((type & vscode.FileType.SymbolicLink) !== 0) {
        if (!excluded(child.path)) links.push({ uri: child.uri.toString(), isFolder });
      } else if (isFolder) {
        if (!excluded(child.path)) folders.push(child);
      } else if ((type & vscode.FileType.File) !== 0) found.push(child.uri);
    }
    for (let from = 0; from < found.length; from += BATCH) {
      const stats = await Promise.all(found.slice(from, from + BATCH).map(statOrReason));
      for (const stat of stats) {
        if ('reason' in stat) unreadable.push(stat);
        else files.push(stat);
      }
    }
  }
  return { files: files.sort((a, b) => (a.uri < b.uri ? -1 : 1)), unreadable, links };
}

async function statOrReason(uri: vscode.Uri): Promise<FileEntry | { uri: string; reason: string }> {
  try {
    return (await statFile(uri)) ?? { uri: uri.toString(), reason: vscode.l10n.t('The file was deleted while the folder was read.') };
  } catch (error) {
    return { uri: uri.toString(), reason: reasonOf(error) };
  }
}

/** Writes beside the target and renames over it, so that a reader sees the old bytes or the new ones. */
async function writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<null> {
  const folder = vscode.Uri.joinPath(uri, '..');
  const temporary = vscode.Uri.joinPath(folder, `.${uri.path.slice(uri.path.lastIndexOf('/') + 1)}.tmp`);
  await vscode.workspace.fs.createDirectory(folder);
  await vscode.workspace.fs.writeFile(temporary, bytes);
  try {
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await deleteFile(temporary);
    throw error;
  }
  return null;
}

async function deleteFile(uri: vscode.Uri): Promise<null> {
  return nullWhereMissing(async () => {
    await vscode.workspace.fs.delete(uri);
    return null;
  });
}

async function nullWhereMissing<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (isMissing(error)) return null;
    throw new Error(reasonOf(error));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function reasonOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions')
    return vscode.l10n.t('You do not have permission to read or change it.');
  return error instanceof Error ? error.message : String(error);
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)));
  return btoa(parts.join(''));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}
