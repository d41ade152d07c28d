import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';

/**
 * Waits until the bytes of files, all on one file system, are on the disk. On Linux the system is asked once for all of them (`syncfs`, by
 * coreutils' `sync --file-system`), which takes about as long as for one file; elsewhere, and where that takes too long because other programs
 * write much, for each file.
 */
export async function flush(folder: string, files: readonly string[]): Promise<void> {
  if (files.length >= MANY && (await isFlushedAtOnce(folder))) return;
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) await flushFile(file);
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
}

/** For fewer, a program is not started. */
const MANY = 16;
const TOGETHER = 16;
const LONGEST_MS = 2000;
const PROGRAMS = ['/usr/bin/sync', '/bin/sync'];
/** The first that may exist; none once all have failed. */
let program = process.platform === 'linux' ? 0 : PROGRAMS.length;

async function isFlushedAtOnce(folder: string): Promise<boolean> {
  for (; program < PROGRAMS.length; program++) {
    const outcome = await runs(PROGRAMS[program] ?? '', ['-f', folder]);
    if (outcome !== 'failed') return outcome === 'done';
  }
  return false;
}

/** A program that waits for the disk cannot be ended, so that it is left alone. */
function runs(file: string, args: readonly string[]): Promise<'done' | 'failed' | 'late'> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve('late'), LONGEST_MS);
    execFile(file, args, error => {
      clearTimeout(timer);
      resolve(error === null ? 'done' : 'failed');
    });
  });
}

async function flushFile(file: string): Promise<void> {
  const handle = await fs.open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
