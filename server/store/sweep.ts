import type { Digest } from './digest';
import { DAY_MS, type StoreLimits } from './limits';
import { isOfProject, type StoreFile, type StoreFiles } from './storeFiles';

/** An index older than so many days is written again, so that its time says when its project was last used. */
const FRESH_DAYS = 7;

/** True for an index that does not say when its project was last used. */
export const isOld = ({ mtime }: StoreFile, now: number): boolean => mtime < now - FRESH_DAYS * DAY_MS;

/** Deletes the files of other projects that were not used for long, and of those used longest ago where all together are too large. */
export async function forgetOthers(files: StoreFiles, project: Digest, limits: StoreLimits, now: number): Promise<void> {
  const all = await files.list();
  const others = new Map<string, StoreFile[]>();
  for (const file of all) {
    if (isOfProject(file, project)) continue;
    const known = others.get(file.project);
    if (known === undefined) others.set(file.project, [file]);
    else known.push(file);
  }
  const lastUsed = (group: readonly StoreFile[]): number => group.reduce((last, { mtime }) => Math.max(last, mtime), 0);
  let size = sizeOf(all);
  for (const group of [...others.values()].sort((a, b) => lastUsed(a) - lastUsed(b))) {
    if (size <= limits.allBytes && lastUsed(group) >= now - limits.days * DAY_MS) continue;
    for (const file of group) await files.delete(file);
    size -= sizeOf(group);
  }
}

const sizeOf = (files: readonly StoreFile[]): number => files.reduce((sum, { size }) => sum + size, 0);
