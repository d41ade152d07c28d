import { UNITS_OF_TIME } from './lexicon';

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
