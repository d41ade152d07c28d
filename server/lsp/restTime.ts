/** How long work goes on that has begun, from how long it took until now. */
export interface RestTime {
  /** Milliseconds that the rest will take; null while it is too early to say. */
  of(done: number, total: number): number | null;
}

/** Nothing is said before so many milliseconds, and so large a share of the work. */
const EARLIEST_MS = 3000;
const LEAST_SHARE = 0.02;

/** `now`: milliseconds of any clock. The work begins now. */
export function restTime(now: () => number = Date.now): RestTime {
  const begun = now();
  return {
    of(done, total) {
      const elapsed = now() - begun;
      if (elapsed < EARLIEST_MS || total === 0 || done / total < LEAST_SHARE) return null;
      return (elapsed / done) * (total - done);
    },
  };
}
