import fs from 'node:fs';
import path from 'node:path';
import type { FolderKind } from '../support/folders';
import { inOwnProcess } from './ownProcess';

/** A made folder of articles that is a project. */
export interface FolderOnDisk {
  /** Absolute path. */
  readonly folder: string;
  /** How many articles it holds. */
  readonly size: number;
  /** An article that has {@link rareName}, from its folder. */
  readonly probe: string;
  /** In a handful of articles, however many there are, and in the register. */
  readonly rareName: string;
}

/** Makes a folder below `scratch`, lets something be done with it, and removes it. */
export async function withFolder<T>(scratch: string, kind: FolderKind, size: number, use: (made: FolderOnDisk) => Promise<T>): Promise<T> {
  const folder = path.join(scratch, `${kind}-${size}`);
  try {
    return await use(inOwnProcess<FolderOnDisk>('madeFolder', kind, size, folder));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
