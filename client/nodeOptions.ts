import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A program that has not named its version by then does not count. */
const LONGEST_MS = 2000;

/**
 * The options that `program`, which is run as Node, can be started with: all, or none where it refuses one of them, as a later Node does
 * that no longer has it. Never rejects.
 */
export async function acceptedOptions(options: readonly string[], program = process.execPath): Promise<string[]> {
  try {
    // It prints its version, or says which option it does not know, before it loads anything.
    await promisify(execFile)(program, [...options, '--version'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      timeout: LONGEST_MS,
      windowsHide: true,
    });
    return [...options];
  } catch {
    return [];
  }
}
