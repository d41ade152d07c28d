import { lstatSync, renameSync, unlinkSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { FileSwap, SwapOutcome } from '../files';
import { pauses } from '../turns';
import { isMissing, pathOf, reasonOf } from './errors';
import { flush } from './flush';
import { makeFoldersBelow, placeBelow } from './links';
import { readSmall, SMALL_BYTES, sameBytes, temporaryBeside, writeSmall } from './writing';

/** A file that is written beside the one whose name it gets. */
interface Written {
  readonly nth: number;
  readonly file: string;
  /** Null where the file is deleted. */
  readonly temporary: string | null;
  readonly before: Uint8Array | null;
}

/**
 * Changes small files together, see `FileSource.swapAll`: all are written beside their places, the disk is waited for once, and then each gets
 * its name, where the file is still as it was. Others have their turn meanwhile.
 *
 * @param alone changes a file that is large, or a link, by itself
 */
export async function swapTogether(
  swaps: readonly FileSwap[],
  within: string,
  alone: (swap: FileSwap) => Promise<boolean>,
): Promise<readonly SwapOutcome[]> {
  const outcomes: SwapOutcome[] = [];
  const written: Written[] = [];
  const folderOf = foldersBelow(within);
  const pause = pauses();
  for (const [nth, swap] of swaps.entries()) {
    await pause();
    try {
      const target = pathOf(swap.uri);
      const file = path.join(await folderOf(path.dirname(target)), path.basename(target));
      const stat = lstatSync(file, { throwIfNoEntry: false });
      const isSmall = Math.max(swap.before?.length ?? 0, swap.after?.length ?? 0) <= SMALL_BYTES;
      if (!isSmall || (stat !== undefined && !stat.isFile())) outcomes[nth] = await alone(swap);
      else {
        const temporary = swap.after === null ? null : temporaryBeside(file);
        written.push({ nth, file, temporary, before: swap.before });
        if (temporary !== null && swap.after !== null) await writeBeside(temporary, swap.after, stat?.mode, within);
      }
    } catch (error) {
      outcomes[nth] = failure(error, swap);
    }
  }
  const due = written.filter(({ nth }) => outcomes[nth] === undefined);
  const temporaries = due.flatMap(({ temporary }) => temporary ?? []);
  const [first] = temporaries;
  const flushed = first === undefined ? null : await flush(path.dirname(first), temporaries).catch((error: unknown) => ({ error }));
  for (const each of due) {
    await pause();
    const swap = swaps[each.nth];
    try {
      if (flushed) throw flushed.error;
      outcomes[each.nth] = named(each);
    } catch (error) {
      outcomes[each.nth] = failure(error, swap);
    }
  }
  for (const { nth, temporary } of written) if (temporary !== null && outcomes[nth] !== true) await fs.rm(temporary, { force: true });
  return outcomes;
}

async function writeBeside(temporary: string, bytes: Uint8Array, mode: number | undefined, within: string): Promise<void> {
  try {
    writeSmall(temporary, bytes, mode);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await makeFoldersBelow(within, path.dirname(temporary));
    writeSmall(temporary, bytes, mode);
  }
}

/** Gives a file its new bytes, or takes it away, where it is still as it was. */
function named({ file, temporary, before }: Written): boolean {
  const now = readSmall(file);
  if (now === undefined || !sameBytes(now, before)) return false;
  if (temporary !== null) renameSync(temporary, file);
  else if (now !== null) unlinkSync(file);
  return true;
}

/** Folders, links resolved, each looked up once. */
function foldersBelow(within: string): (folder: string) => Promise<string> {
  const known = new Map<string, string>();
  return async folder => {
    const place = known.get(folder) ?? (await placeBelow(within, folder));
    known.set(folder, place);
    return place;
  };
}

const failure = (error: unknown, swap: FileSwap | undefined): SwapOutcome => ({
  error: new Error(reasonOf(error, pathOf(swap?.uri ?? ''))),
});
