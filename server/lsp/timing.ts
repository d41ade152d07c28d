import type { CancellationToken } from 'vscode-languageserver';
import { pace } from '../turns';

export { inTurns, nextTurn, pace, pauses, type Turns, turns } from '../turns';

/** A function to be run later; asked again while it waits, it runs once. */
export interface Delayed {
  /** `times`: how many times as long as usual is waited. */
  ask(times?: number): void;
  cancel(): void;
}

/** Runs `wait` ms after it was last asked, but at the latest `most` ms after it was first asked. */
export function debounced(wait: number, most: number, run: () => void): Delayed {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    cancel,
    ask(times = 1) {
      const now = Date.now();
      if (timer === undefined) first = now;
      cancel();
      timer = setTimeout(
        () => {
          timer = undefined;
          run();
        },
        Math.max(0, pace.share * Math.min(wait * times, first + most * times - now)),
      );
    },
  };
}

/** Waits for a promise, but no longer than until the request is cancelled. */
export async function untilCancelled(promise: Promise<void>, token: CancellationToken): Promise<void> {
  const listening: { dispose(): void }[] = [];
  const cancelled = new Promise<void>(resolve => {
    listening.push(token.onCancellationRequested(() => resolve()));
  });
  await Promise.race([promise, cancelled]);
  for (const each of listening) each.dispose();
}
