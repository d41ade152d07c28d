import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileMessages } from '../messages';
import { cacheFolderOf } from './cacheFolder';

/** A lock that nobody refreshed for so long was left by a process that no one can ask: of another computer, or one that is suspended. */
const ABANDONED_MS = 30_000;
const REFRESH_MS = 5_000;
/** Waiting for another process ends after so long, with an error. */
const LONGEST_WAIT_MS = 120_000;
const LONGEST_PAUSE_MS = 12;

const waiting = new Map<string, Promise<unknown>>();
/** What is in the locks that this process has or asks for. */
const owners = new Set<string>();

/**
 * Runs work on a folder while no other process of this user does so. Calls of one process follow one another, so that work must not ask for
 * the lock of its own folder. The lock is a small file outside the folder: who has it, as `process computer id`. One left by a killed process
 * is removed by exactly one of those that wait, which a directory or a file with an age alone cannot guarantee
 * (github.com/moxystudio/node-proper-lockfile/issues/121). Rejects where another process holds the lock for two minutes.
 *
 * @param places folders for lock files, of which the first that can be written is used; where none can, or the disk is full, there is no lock
 */
export async function withLock<T>(folder: string, places: readonly string[], work: () => Promise<T>): Promise<T> {
  const name = await lockNameOf(folder);
  const lock = await firstPlace(places, name);
  const locked = async (): Promise<T> => {
    const release = lock === null ? null : await acquire(lock, folder);
    try {
      return await work();
    } finally {
      await release?.();
    }
  };
  const run = (waiting.get(name) ?? Promise.resolve()).then(locked, locked);
  const settled = run.catch(() => undefined);
  waiting.set(name, settled);
  void settled.then(() => {
    if (waiting.get(name) === settled) waiting.delete(name);
  });
  return run;
}

/** The name of a folder's lock file, whichever link leads to the folder. */
export async function lockNameOf(folder: string): Promise<string> {
  const real = await fs.realpath(folder).catch(() => folder);
  return `${createHash('sha256').update(real).digest('hex').slice(0, 32)}${ENDING}`;
}

const ENDING = '.lock';

/** Removes the locks of processes that were killed, whatever folder they were of. */
export async function sweepLocks(places: readonly string[]): Promise<void> {
  for (const place of places) {
    const names = await fs.readdir(place).catch(() => []);
    for (const name of names) if (name.endsWith(ENDING)) await removeDead(path.join(place, name)).catch(() => undefined);
  }
}

/** Where lock files are: in the cache folder as the system knows this user, because programs started in different ways have other variables. */
export function lockPlaces(): readonly string[] {
  let home = os.homedir();
  try {
    home = os.userInfo().homedir;
  } catch {
    // A user whom the system does not know, as in some containers.
  }
  const caches = cacheFolderOf({ platform: process.platform, environment: {}, home });
  return [path.join(caches, 'locks'), path.join(os.tmpdir(), `pressmark-locks-${process.getuid?.() ?? 'user'}`)];
}

async function firstPlace(places: readonly string[], name: string): Promise<string | null> {
  for (const place of places) {
    try {
      await fs.mkdir(place, { recursive: true, mode: 0o700 });
      await fs.access(place, fs.constants.W_OK);
      return path.join(place, name);
    } catch {
      // The next one, then.
    }
  }
  return null;
}

/** Answers how the lock is released; null where none can be made. */
async function acquire(lock: string, folder: string): Promise<(() => Promise<void>) | null> {
  const owner = `${process.pid} ${os.hostname()} ${randomUUID()}`;
  const since = performance.now();
  owners.add(owner);
  for (let isMade = await made(lock, owner); isMade !== true; isMade = await made(lock, owner)) {
    const isTooLong = performance.now() - since > LONGEST_WAIT_MS;
    if (isMade === null || isTooLong) owners.delete(owner);
    if (isMade === null) return null;
    if (isTooLong) throw new Error(fileMessages.busy(folder));
    if (!(await removeDead(lock))) await pause(1 + Math.random() * LONGEST_PAUSE_MS);
  }
  const refreshing = setInterval(() => void fs.utimes(lock, new Date(), new Date()).catch(() => undefined), REFRESH_MS);
  refreshing.unref();
  return async () => {
    clearInterval(refreshing);
    owners.delete(owner);
    if ((await found(lock))?.owner === owner) await fs.rm(lock, { force: true }).catch(() => undefined);
  };
}

/** Makes a file that must not be there: false where it is, null where none can be made. */
async function made(file: string, content: string): Promise<boolean | null> {
  try {
    await fs.writeFile(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (IS_THERE.has(codeOf(error))) return false;
    await fs.rm(file, { force: true }).catch(() => undefined);
    return null;
  }
}

/** Windows refuses a name in other ways while another process deletes it. */
const IS_THERE = new Set(process.platform === 'win32' ? ['EEXIST', 'EPERM', 'EACCES', 'EBUSY'] : ['EEXIST']);

/**
 * Removes the lock of a process that ended. Only one process at a time may: the one that made the file beside it. Looked at again under that
 * file, a lock that was left stays the same, because nobody else removes it. Answers whether it is worth trying for the lock at once.
 */
async function removeDead(lock: string): Promise<boolean> {
  const before = await found(lock);
  if (before === null) return true;
  if (!isDead(before)) return false;
  const claim = `${lock}.claim`;
  if ((await made(claim, String(process.pid))) !== true) {
    const claimed = await found(claim);
    if (claimed !== null && claimed.age > ABANDONED_MS) await fs.rm(claim, { force: true });
    return false;
  }
  try {
    const now = await found(lock);
    if (now !== null && now.owner === before.owner && now.file === before.file) await fs.rm(lock, { force: true });
  } finally {
    await fs.rm(claim, { force: true });
  }
  return true;
}

interface FoundLock {
  /** Empty for a moment while it is made. */
  readonly owner: string;
  /** Names the file on its disk. */
  readonly file: number;
  /** Milliseconds since it was refreshed. */
  readonly age: number;
}

async function found(file: string): Promise<FoundLock | null> {
  try {
    const { ino, mtimeMs } = await fs.stat(file);
    return { owner: await fs.readFile(file, 'utf8'), file: ino, age: Date.now() - mtimeMs };
  } catch {
    return null;
  }
}

function isDead({ owner, age }: FoundLock): boolean {
  if (age > ABANDONED_MS) return true;
  const [pid = '', computer] = owner.split(' ');
  if (owner === '' || computer !== os.hostname() || owners.has(owner)) return false;
  // A lock with this process's own number that is not its own is of one that ended.
  return Number(pid) === process.pid || !isRunning(Number(pid));
}

/** True for a process of this computer that runs, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
