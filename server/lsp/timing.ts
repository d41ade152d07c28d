import type { CancellationToken } from 'vscode-languageserver';

/** A function to be run later; asked again while it waits, it runs once. */
export interface Delayed {
  ask(): void;
  cancel(): void;
}

/** The share of each pause that is waited: all of it, but in tests. */
export const pace = { share: 1 };

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
    ask() {
      const now = Date.now();
      if (timer === undefined) first = now;
      cancel();
      timer = setTimeout(
        () => {
          timer = undefined;
          run();
        },
        Math.max(0, pace.share * Math.min(wait, first + most - now)),
      );
    },
  };
}

/** Lets messages that wait be read before work goes on. */
export const nextTurn = (): Promise<void> =>
  new Promise(resolve => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });

/** Waits for a promise, but no longer than until the request is cancelled. */
export async function untilCancelled(promise: Promise<void>, token: CancellationToken): Promise<void> {
  const listening: { dispose(): void }[] = [];
  const cancelled = new Promise<void>(resolve => {
    listening.push(token.onCancellationRequested(() => resolve()));
  });
  await Promise.race([promise, cancelled]);
  for (const each of listening) each.dispose();
}
