import type { FileSource } from '../files';
import { StoreFiles } from './storeFiles';

/** What was deleted. */
export interface Cleared {
  readonly files: number;
  readonly bytes: number;
}

/** Deletes what is kept of all projects in a folder, whatever version of the code wrote it, and no other file. Rejects where the folder cannot be listed. */
export async function clearStore(source: FileSource, folder: string, now: number): Promise<Cleared> {
  const files = new StoreFiles(source, folder, now);
  if (!(await files.exists())) return { files: 0, bytes: 0 };
  const before = await files.list();
  for (const file of before) await files.delete(file);
  await files.sweep();
  const left = new Set((await files.list()).map(({ uri }) => uri));
  const deleted = before.filter(({ uri }) => !left.has(uri));
  return { files: deleted.length, bytes: deleted.reduce((sum, { size }) => sum + size, 0) };
}
