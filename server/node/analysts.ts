import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Analysts, createAnalysts } from '../analysts/analysts';
import { type Answer, answers, type Question, transferredWith } from '../analysts/work';

/** What a thread is started with, so that it knows what it is for. */
const ANALYST = 'pressmark-analyst';

/** True in a thread that {@link nodeAnalysts} started. */
export const isAnalyst = (): boolean => !isMainThread && workerData === ANALYST;

/** Threads that run `script`, which calls {@link serveAsAnalyst} where it {@link isAnalyst}. */
export const nodeAnalysts = (script: string): Analysts =>
  createAnalysts(({ ready, answered, failed }) => {
    // Without the options of this process: its debugger, and what it loads first, are not for threads.
    const worker = new Worker(script, { workerData: ANALYST, execArgv: [], name: ANALYST });
    worker.on('message', (answer: Answer | null) => (answer === null ? ready() : answered(answer)));
    worker.on('error', error => failed(error instanceof Error ? error.message : String(error)));
    worker.on('exit', code => failed(String(code)));
    return { ask: question => worker.postMessage(question), end: () => void worker.terminate() };
  }, availableParallelism());

export function serveAsAnalyst(): void {
  const answerOf = answers();
  parentPort?.on('message', (question: Question) => {
    const answer = answerOf(question);
    parentPort?.postMessage(answer, transferredWith(answer));
  });
  parentPort?.postMessage(null);
}
