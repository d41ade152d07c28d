const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * A date in words, as the server's rows and cards have it: '16 August 2018', 'August 2018', '2018'.
 * @param iso a date, possibly partial, or the day of a time; anything else is returned as it is
 */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return iso;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
