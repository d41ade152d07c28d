import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Piece } from '../report/pieces';
import { type ReportWriter, type Said, writesOnThreads, writesWhatIsSent } from '../report/reportWriter';

/** What a thread is started with, so that it knows what it is for. */
const REPORT = 'pressmark-report';

/** True in a thread that {@link nodeReportWriter} started. */
export const isReportThread = (): boolean => !isMainThread && workerData === REPORT;

/** Threads that run `script`, which calls {@link serveAsReportThread} where it {@link isReportThread}. */
export const nodeReportWriter = (script: string): ReportWriter =>
  writesOnThreads(({ said, failed }) => {
    const worker = new Worker(script, { workerData: REPORT, execArgv: [], name: REPORT });
    worker.on('message', said);
    worker.on('error', error => failed(error instanceof Error ? error.message : String(error)));
    worker.on('exit', code => failed(String(code)));
    return { send: piece => worker.postMessage(piece), end: () => void worker.terminate() };
  });

export function serveAsReportThread(): void {
  const take = writesWhatIsSent((said: Said, transferred) => parentPort?.postMessage(said, transferred));
  parentPort?.on('message', (piece: Piece) => take(piece));
}
