import { civilDay, dayMoment, dayNumber, firstDay, lastDay, type Moment, monthMoment, weekdayOf } from './value';

/**
 * When named days fall. Moving feasts follow published arithmetic: Easter the Meeus/Jones/Butcher computus and its Julian
 * counterpart; Jewish days the molad reckoning, Muslim days the tabular calendar, both as in Reingold and Dershowitz, 'Calendrical
 * Calculations'. Muslim days are fixed by the sight of the moon and may be observed a day apart. Days that follow the astronomers
 * alone are listed by year.
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  /** The n-th weekday of a month (-1: the last), and days from it. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** Days from the Easter of the western or the eastern churches. */
  | { readonly easter: number }
  | { readonly easternEaster: number }
  /** Days from Rosh Hashanah; Passover is its 163rd day before. */
  | { readonly roshHashanah: number }
  | { readonly hanukkah: true }
  /** Month of the Muslim year, and a day of it; the month that holds most of it where there is no day. */
  | { readonly islamicMonth: number; readonly day?: number }
  /** Days listed from the year `from` on, counted from the first of the month: 32 of October is 1 November. */
  | { readonly from: number; readonly month: number; readonly days: readonly number[] };

/** The occurrences that begin in a year of the Gregorian calendar, in order: none, one or two. */
export function holidaysIn(rule: HolidayRule, year: number): readonly Moment[] {
  const on = (day: number): readonly Moment[] => [{ grain: 'day', index: day }];
  if ('easter' in rule) return on(easterSunday(year) + rule.easter);
  if ('easternEaster' in rule) return on(easternEasterSunday(year) + rule.easternEaster);
  if ('roshHashanah' in rule) return on(roshHashanah(year) + rule.roshHashanah);
  if ('hanukkah' in rule) return on(hanukkah(year));
  if ('islamicMonth' in rule) return islamicDays(rule, year);
  if ('days' in rule) {
    const day = rule.days[year - rule.from];
    return day === undefined ? [] : on(dayNumber(year, rule.month, 1) + day - 1);
  }
  if ('day' in rule) return [dayMoment(year, rule.month, rule.day)];
  const month = monthMoment(year, rule.month);
  const first = firstDay(month);
  const last = lastDay(month);
  const day =
    rule.nth < 0
      ? last - ((weekdayOf(last) - rule.weekday + 7) % 7)
      : first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1);
  return on(day + (rule.plus ?? 0));
}

function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The Julian computus, said in the Gregorian calendar. */
function easternEasterSunday(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const centuries = Math.floor(year / 100);
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + centuries - Math.floor(centuries / 4) - 2;
}

/** Day 0 of the calendars of Reingold and Dershowitz, in days from 1970-01-01. */
const FIXED = 719163;
const HEBREW_EPOCH = -1373427 - FIXED;
const ISLAMIC_EPOCH = 227015 - FIXED;

/** Days from the Hebrew epoch to the molad that opens a Hebrew year, put off where the week demands it. */
function hebrewDays(hebrewYear: number): number {
  const months = Math.floor((235 * hebrewYear - 234) / 19);
  const day = 29 * months + Math.floor((12084 + 13753 * months) / 25920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function roshHashanah(year: number): number {
  const hebrewYear = year + 3761;
  const [before, own, after] = [hebrewDays(hebrewYear - 1), hebrewDays(hebrewYear), hebrewDays(hebrewYear + 1)];
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + own + delay;
}

/** 25 Kislev: Heshvan before it is a day longer in years of 355 and 385 days. */
function hanukkah(year: number): number {
  const start = roshHashanah(year);
  return start + 83 + ((roshHashanah(year + 1) - start) % 10 === 5 ? 1 : 0);
}

const islamicDay = (year: number, month: number, day: number): number =>
  ISLAMIC_EPOCH - 1 + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 29 * (month - 1) + Math.floor(month / 2) + day;

/** A Muslim year is eleven days short of ours, so that one of ours may hold a day of it twice. */
function islamicDays({ islamicMonth, day }: Extract<HolidayRule, { islamicMonth: number }>, year: number): Moment[] {
  const near = Math.floor(((year - 622) * 33) / 32);
  return [near - 1, near, near + 1, near + 2].flatMap((islamicYear): Moment[] => {
    const index = islamicDay(islamicYear, islamicMonth, day ?? 15);
    const civil = civilDay(index);
    if (civil.year !== year) return [];
    return [day === undefined ? monthMoment(year, civil.month) : { grain: 'day', index }];
  });
}
