import type { Grain } from './value';

/**
 * Units of time by number: what a language's UNIT and UNITS classes refer to. `code` is the letter of a duration, `per` how many of it
 * make the unit.
 */
export const UNITS_OF_TIME: readonly { readonly code: string; readonly per: number; readonly clock?: true; readonly grain?: Grain }[] = [
  { code: 'S', per: 1, clock: true },
  { code: 'M', per: 1, clock: true },
  { code: 'H', per: 1, clock: true },
  { code: 'D', per: 1, grain: 'day' },
  { code: 'W', per: 1, grain: 'week' },
  { code: 'W', per: 2 },
  { code: 'M', per: 1, grain: 'month' },
  { code: 'M', per: 3, grain: 'quarter' },
  { code: 'Y', per: 1, grain: 'year' },
  { code: 'Y', per: 10, grain: 'decade' },
  { code: 'Y', per: 100, grain: 'century' },
  { code: 'Y', per: 1000, grain: 'millennium' },
  { code: 'WE', per: 1, grain: 'weekend' },
];

/**
 * The TIMEX3 value of a count of units: 'P2Y6M', 'PT5H30M', 'PXM' where the count is vague (NaN). Parts of a unit are said in
 * the next smaller one where that comes out even.
 */
export function durationValue(count: number, unit: number): string {
  const { code, per, clock } = UNITS_OF_TIME[unit] ?? { code: 'D', per: 1 };
  const prefix = clock === true ? 'PT' : 'P';
  if (Number.isNaN(count)) {
    if (per === 10) return 'PXDE';
    if (per === 100) return 'PXCE';
    return `${prefix}X${code}`;
  }
  const amount = count * per;
  if (Number.isInteger(amount)) return `${prefix}${amount}${code}`;
  const whole = Math.floor(amount);
  const [smaller, times] = SMALLER[`${prefix}${code}`] ?? ['', 0];
  const rest = (amount - whole) * times;
  if (smaller === '' || Math.abs(rest - Math.round(rest)) > 1e-6) return `${prefix}${Math.round(amount * 100) / 100}${code}`;
  const between = code === 'D' ? 'T' : '';
  return `${prefix}${whole === 0 ? '' : `${whole}${code}`}${between}${Math.round(rest)}${smaller}`;
}

const SMALLER: Readonly<Record<string, readonly [string, number]>> = {
  PY: ['M', 12],
  PTH: ['M', 60],
  PTM: ['S', 60],
  PD: ['H', 24],
};
