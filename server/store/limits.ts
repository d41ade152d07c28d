const MB = 1024 * 1024;

/** How much the store holds, and for how long. */
export interface StoreLimits {
  /** A file is written once its entries have so many bytes… */
  readonly segmentBytes: number;
  /** …or are so many. */
  readonly segmentEntries: number;
  /** No larger file is read, and no larger entry kept. */
  readonly mostSegmentBytes: number;
  /** Of one project; beyond it nothing is kept. */
  readonly projectBytes: number;
  /** Of all projects together; beyond it those used longest ago are forgotten. */
  readonly allBytes: number;
  /** Days after which a project that nobody opened is forgotten. */
  readonly days: number;
}

export const STORE_LIMITS: StoreLimits = {
  segmentBytes: 8 * MB,
  segmentEntries: 2000,
  mostSegmentBytes: 32 * MB,
  projectBytes: 4096 * MB,
  allBytes: 8192 * MB,
  days: 90,
};

export const DAY_MS = 86_400_000;
