/** Work that goes on where it stopped: it yields between its stages, and returns what it has worked out. */
export type Stages<Result> = Generator<void, Result, void>;

/** All stages of one piece of work, one after the other. */
export function atOnce<Result>(stages: Stages<Result>): Result {
  for (;;) {
    const step = stages.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Several pieces of like work side by side: a stage of all of them, then the next one. The code of a stage, and the tables that it reads, then stay in
 * the processor's caches, which hold less than all stages use. What `failed` returns stands for a piece that threw.
 */
export function sideBySide<Result>(all: readonly Stages<Result>[], failed: (error: unknown, nth: number) => Result): Result[] {
  const results: Result[] = [];
  const isOver = all.map(() => false);
  for (let left = all.length; left > 0; ) {
    for (const [nth, stages] of all.entries()) {
      if (isOver[nth] === true) continue;
      try {
        const step = stages.next();
        if (step.done !== true) continue;
        results[nth] = step.value;
      } catch (error) {
        results[nth] = failed(error, nth);
      }
      isOver[nth] = true;
      left--;
    }
  }
  return results;
}
