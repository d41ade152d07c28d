import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * The environment of a server that keeps its scripts compiled from one start to the next, as Node 22 and later do where they are told a
 * folder; earlier ones take no notice. `folder` is the extension's own and may be deleted at any time; what another `version` had there is
 * removed, as far as it can be. Never rejects.
 */
export async function environmentWithCompiledCode(folder: string, version: string): Promise<{ readonly [name: string]: string }> {
  const others = (await fs.readdir(folder).catch(() => [])).filter(each => each !== version);
  await Promise.allSettled(others.map(each => fs.rm(path.join(folder, each), { recursive: true, force: true })));
  return { NODE_COMPILE_CACHE: path.join(folder, version) };
}
