import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { StoreFolder } from '../store/factStore';

/** The surroundings that say where a user's caches are. */
export interface CacheSurroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * Pressmark's folder among the user's caches: `~/Library/Caches/pressmark` on macOS, `%LOCALAPPDATA%\pressmark\Cache` on Windows, else as the XDG
 * Base Directory Specification says, by which a relative path counts for nothing.
 */
export function cacheFolderOf({ platform, environment, home }: CacheSurroundings): string {
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Caches', 'pressmark');
  if (platform === 'win32')
    return path.win32.join(environment['LOCALAPPDATA'] || path.win32.join(home, 'AppData', 'Local'), 'pressmark', 'Cache');
  const given = environment['XDG_CACHE_HOME'] ?? '';
  return path.posix.join(path.posix.isAbsolute(given) ? given : path.posix.join(home, '.cache'), 'pressmark');
}

/** Pressmark's folder among this user's caches. */
export function userCacheFolder(): StoreFolder {
  const folder = cacheFolderOf({ platform: process.platform, environment: process.env, home: os.homedir() });
  return {
    uri: URI.file(folder).toString(),
    async make() {
      await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    },
  };
}
