import type { Header } from '../article/types';

/** A part of the calendar: from a day to a day, both within it, as ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; open where a side is absent. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

export const isOpen = ({ from, to }: Period): boolean => from === undefined && to === undefined;

/**
 * True where an article was, or may have been, published in a period: one of which only the month is known is in every day of it. An article
 * without a date is in the open period only.
 */
export function isWithin({ published }: Header, period: Period): boolean {
  if (isOpen(period)) return true;
  if (published === undefined) return false;
  const { from, to } = period;
  return (
    (from === undefined || lastDayOf(published.value) >= firstDayOf(from)) &&
    (to === undefined || firstDayOf(published.value) <= lastDayOf(to))
  );
}

/** A period of which both sides can be read; a side that cannot is open. */
export const periodOf = ({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): Period => ({
  ...(isIso(from) ? { from } : {}),
  ...(isIso(to) ? { to } : {}),
});

const isIso = (value: string | undefined): value is string => value !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);

/** Strings that sort as the days do; a month may have one that the calendar has not. */
const firstDayOf = (iso: string): string => `${iso}-01-01`.slice(0, 'YYYY-MM-DD'.length);
const lastDayOf = (iso: string): string => (iso.length === 'YYYY'.length ? `${iso}-12-31` : `${iso}-31`.slice(0, 'YYYY-MM-DD'.length));
