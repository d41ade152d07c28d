import { parseMoment } from '../timex/index';

/** The day in a URL's path, as in `/2018/08/16/`, `/2018-08-16` or `-20180816`; null where it has none. */
export function urlDateIn(url: string): string | null {
  const match = /[/_-]((?:19|20)\d\d)([-/]?)(\d\d)\2(\d\d)(?!\d)/.exec(url.slice(0, 500));
  const value = match === null ? '' : `${match[1]}-${match[3]}-${match[4]}`;
  return isCalendarDate(value) ? value : null;
}

/** True for ISO `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that name a real year, month or day. */
export function isCalendarDate(value: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) && parseMoment(value) !== null;
}
