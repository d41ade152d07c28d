import { type Analysts, createAnalysts, NO_ANALYSTS } from '../analysts/analysts';
import { type Answer, answers, type Question, transferredWith } from '../analysts/work';
import { browserWorker, isOfKind } from './worker';

/** The name of a worker that {@link browserAnalysts} started. */
const ANALYST = 'pressmark-analyst';

export const isAnalyst = (scope: DedicatedWorkerGlobalScope): boolean => isOfKind(scope, ANALYST);

/** Workers that run the script at an address, which calls {@link serveAsAnalyst} where it {@link isAnalyst}; none without an address. */
export function browserAnalysts(script: string): Analysts {
  if (script === '') return NO_ANALYSTS;
  return createAnalysts(({ ready, answered, failed }) => {
    const { worker, end } = browserWorker(script, ANALYST, failed);
    worker.onmessage = ({ data }: MessageEvent<Answer | null>) => (data === null ? ready() : answered(data));
    return { ask: question => worker.postMessage(question), end };
  }, navigator.hardwareConcurrency);
}

export function serveAsAnalyst(scope: DedicatedWorkerGlobalScope): void {
  const answerOf = answers();
  scope.onmessage = ({ data }: MessageEvent<Question>) => {
    const answer = answerOf(data);
    scope.postMessage(answer, transferredWith(answer));
  };
  scope.postMessage(null);
}
