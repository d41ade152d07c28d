import { execFile } from 'node:child_process';
import { homedir } from 'node:os';

/** Nobody waits longer for git than this. */
const PATIENCE_MS = 2000;

/**
 * The name that git signs commits of a folder with; undefined where there is no git, or no name.
 *
 * @param folder null where the folder's own settings must not be read, because nobody said that they can be trusted
 */
export function gitUserName(folder: string | null): Promise<string | undefined> {
  const scope = folder === null ? ['config', '--global'] : ['-C', folder, 'config'];
  // In the home folder: a program called git in the folder itself is not meant.
  const options = { cwd: homedir(), timeout: PATIENCE_MS, windowsHide: true };
  return new Promise(resolve => {
    execFile('git', [...scope, '--get', 'user.name'], options, (error, stdout) => {
      resolve(error === null ? stdout.trim() || undefined : undefined);
    });
  });
}
