/** A folder of fewer articles is read before a thread is ready. */
const FEWEST_ARTICLES = 100;

/** One thread takes in what the others work out: it has no use for more of them than these, unless somebody asks for more. */
const MOST_BY_DEFAULT = 4;
export const MOST_WORKERS = 8;

/** How many threads read a folder of so many articles on a machine with so many cores. */
export function workersFor(workers: number | null, articles: number, cores: number): number {
  if (articles < FEWEST_ARTICLES) return 0;
  return workers === null ? Math.min(MOST_BY_DEFAULT, Math.max(0, cores - 1)) : Math.min(MOST_WORKERS, workers);
}
