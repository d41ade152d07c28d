import type { Piece } from '../report/pieces';
import { type ReportWriter, type Said, WRITES_HERE, writesOnThreads, writesWhatIsSent } from '../report/reportWriter';
import { browserWorker, isOfKind } from './worker';

/** The name of a worker that {@link browserReportWriter} started. */
const REPORT = 'pressmark-report';

export const isReportThread = (scope: DedicatedWorkerGlobalScope): boolean => isOfKind(scope, REPORT);

/** Workers that run the script at an address, which calls {@link serveAsReportThread} where it {@link isReportThread}; none without an address. */
export function browserReportWriter(script: string): ReportWriter {
  if (script === '') return WRITES_HERE;
  return writesOnThreads(({ said, failed }) => {
    const { worker, end } = browserWorker(script, REPORT, failed);
    worker.onmessage = ({ data }: MessageEvent<Said>) => said(data);
    return { send: piece => worker.postMessage(piece), end };
  });
}

export function serveAsReportThread(scope: DedicatedWorkerGlobalScope): void {
  const take = writesWhatIsSent((said, transferred) => scope.postMessage(said, transferred));
  scope.onmessage = ({ data }: MessageEvent<Piece>) => take(data);
}
