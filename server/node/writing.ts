import { randomUUID } from 'node:crypto';
import { closeSync, fchmodSync, fsync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { isMissing, reasonOf } from './errors';
import { makeFoldersBelow, placeBelow } from './links';
import { isRunning } from './lock';

const TEMPORARY = /^\..+\.(?:(\d+)-)?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\.tmp$/;

/** The process is in the name, so that another one recognises what a killed process left. */
export const temporaryBeside = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file).slice(0, 100)}.${process.pid}-${randomUUID()}.tmp`);

/** True for the name of a file that is written beside another one, to get its name. */
export const isTemporary = (name: string): boolean => TEMPORARY.test(name);

/** True for a temporary file older than this process, of a process that no longer runs; without a process in its name one of an hour ago. */
export async function isAbandoned(file: string): Promise<boolean> {
  const name = TEMPORARY.exec(path.basename(file));
  if (name === null) return false;
  const { mtimeMs } = await fs.stat(file);
  if (name[1] === undefined) return mtimeMs < performance.timeOrigin - 3_600_000;
  const pid = Number(name[1]);
  return mtimeMs < performance.timeOrigin && (pid === process.pid || !isRunning(pid));
}

/** Writes beside a file and renames over it, where `isWanted` still says so at the last moment. */
export async function replace(target: string, bytes: Uint8Array, within: string, isWanted: () => Promise<boolean>): Promise<boolean> {
  let temporary: string | undefined;
  try {
    const file = await placeBelow(within, target);
    temporary = temporaryBeside(file);
    const mode = statSync(file, { throwIfNoEntry: false })?.mode;
    try {
      await writeThrough(temporary, bytes, mode);
    } catch (error) {
      if (!isMissing(error)) throw error;
      await makeFoldersBelow(within, path.dirname(file));
      await writeThrough(temporary, bytes, mode);
    }
    if (await isWanted()) {
      await fs.rename(temporary, file);
      return true;
    }
    await fs.rm(temporary, { force: true });
    return false;
  } catch (error) {
    if (temporary !== undefined) await fs.rm(temporary, { force: true });
    throw new Error(reasonOf(error, target));
  }
}

export const sameBytes = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : Buffer.compare(a, b) === 0;

/** A small file's bytes, read at once, which costs a tenth of waiting; null where there is none, undefined where it is not a small file. */
export function readSmall(file: string): Uint8Array | null | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (!stat.isFile() || stat.size > SMALL_BYTES) return undefined;
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** So small a file is read and written without waiting for other work: that takes less than waiting does, except for the disk itself. */
export const SMALL_BYTES = 128 * 1024;

/** The bytes are on the disk before the name is, so that a power cut leaves the old file or the new one. */
async function writeThrough(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  if (bytes.length <= SMALL_BYTES) return writeSmallThrough(file, bytes, mode);
  const handle = await fs.open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeSmallThrough(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const descriptor = openSync(file, 'wx', mode);
  try {
    writeNow(descriptor, bytes, mode);
    await promisify(fsync)(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes a small file that the system may keep for itself a while. */
export function writeSmall(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    writeNow(descriptor, bytes, mode);
  } finally {
    closeSync(descriptor);
  }
}

function writeNow(descriptor: number, bytes: Uint8Array, mode: number | undefined): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  if (mode !== undefined) fchmodSync(descriptor, mode);
}
