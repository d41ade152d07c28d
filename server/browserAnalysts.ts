import { type Analysts, createAnalysts, NO_ANALYSTS } from './analysts/analysts';
import { type Answer, answers, type Question } from './analysts/work';

/** The name of a worker that {@link browserAnalysts} started. */
const ANALYST = 'pressmark-analyst';

export const isAnalyst = (scope: DedicatedWorkerGlobalScope): boolean => scope.name === ANALYST;

/** Workers that run the script at an address, which calls {@link serveAsAnalyst} where it {@link isAnalyst}; none without an address. */
export function browserAnalysts(script: string): Analysts {
  if (script === '') return NO_ANALYSTS;
  return createAnalysts(({ ready, answered, failed }) => {
    // A script of this worker's own origin, wherever the extension's is.
    const own = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(script)});`], { type: 'text/javascript' }));
    const worker = new Worker(own, { name: ANALYST });
    worker.onmessage = ({ data }: MessageEvent<Answer | null>) => (data === null ? ready() : answered(data));
    worker.onerror = ({ message }) => failed(message);
    const end = () => {
      worker.terminate();
      URL.revokeObjectURL(own);
    };
    return { ask: question => worker.postMessage(question), end };
  }, navigator.hardwareConcurrency);
}

export function serveAsAnalyst(scope: DedicatedWorkerGlobalScope): void {
  const answerOf = answers();
  scope.onmessage = ({ data }: MessageEvent<Question>) => {
    const answer = answerOf(data);
    scope.postMessage(answer, [answer.bytes.buffer]);
  };
  scope.postMessage(null);
}
