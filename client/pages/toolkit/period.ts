/** From when to when, as ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a side that is absent is open. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

export interface PeriodWords {
  readonly from: string;
  readonly to: string;
  readonly hint: string;
}
