/** Pages of longer lists. Offsets and types are as `server/protocol` says. */

/** A page of a longer list. */
export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}
export interface Paging {
  readonly offset: number;
  readonly limit: number;
}
