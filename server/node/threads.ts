import type { Threads } from '../lsp/threads';
import { isAnalyst, nodeAnalysts, serveAsAnalyst } from './analysts';
import { isReportThread, nodeReportWriter, serveAsReportThread } from './reportWriter';
import { isWatcher, serveAsWatcher } from './watcherThread';

/** Threads that run `script`, which calls {@link serveAsThread} first. */
export const nodeThreads = (script: string): Threads => ({ analysts: nodeAnalysts(script), reports: nodeReportWriter(script) });

/** Does what a thread was started for; false in the main thread. */
export function serveAsThread(): boolean {
  if (isAnalyst()) serveAsAnalyst();
  else if (isReportThread()) serveAsReportThread();
  else if (isWatcher()) void serveAsWatcher();
  else return false;
  return true;
}
