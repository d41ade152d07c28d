import { realpathSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileMessages } from '../messages';
import { codeOf, isMissing } from './errors';

/** Where a name leads, links resolved as far as it exists. */
export async function realPath(file: string): Promise<string> {
  try {
    return realpathSync.native(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(await realPath(parent), path.basename(file));
  }
}

export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** The file a name leads to, links resolved. Rejects where that is outside the folder, or where the folder is gone: nothing is made in its place. */
export async function placeBelow(folder: string, file: string): Promise<string> {
  let root: string;
  try {
    root = realpathSync.native(folder);
  } catch (error) {
    throw isMissing(error) ? new Error(fileMessages.folderGone(folder)) : error;
  }
  const real = await realPath(file);
  if (real !== root && !isInside(root, real)) throw new Error(fileMessages.linkLeadsOut(folder));
  return real;
}

/** Makes the folders of a file, but not the one they are all below: it may be renamed at this very moment. */
export async function makeFoldersBelow(root: string, folder: string): Promise<void> {
  const real = await fs.realpath(root).catch(() => root);
  let made = real;
  for (const name of path.relative(real, folder).split(path.sep)) {
    made = path.join(made, name);
    await fs.mkdir(made).catch((error: unknown) => {
      if (isMissing(error)) throw new Error(fileMessages.folderGone(root));
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
}
