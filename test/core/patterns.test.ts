import assert from 'node:assert/strict';
import fs from 'node:fs';
import { constructedIn, patternsIn, pumpsOf, type WrittenPattern } from '../support/patterns';
import { isLongRun, slowDescribe } from '../support/runs';

/** Lines that texts of the web contain, and that have cost the most. */
const HOSTILE = [
  ' ',
  '-',
  '.',
  ',',
  'a',
  'A',
  '1',
  '"',
  "'",
  '(',
  '?',
  '#',
  '_',
  '=',
  '\t',
  'a ',
  'A ',
  'Aa ',
  'A. ',
  '1 ',
  '1,',
  '. ',
  ', ',
  ' #',
  '- ',
];

/** No class of the patterns has all of these characters, so that what repeats cannot go on to the end. */
const STOP = '\0\nA1é\0';

/** Each so long that a pattern that is slow on it, but not on those before it, still answers in time on {@link TIMES} its length. */
const ALL_LENGTHS = [20, 30, 45, 68, 100, 150, 225, 340, 500, 750, 1100, 1700, 2500];
/** Exponential work shows on short texts; what grows with the square of the length, in long runs. */
const LENGTHS = isLongRun ? ALL_LENGTHS : ALL_LENGTHS.slice(0, 6);
const TIMES = 4;
const STEP = 1.2;
/** Work in proportion takes {@link TIMES} as long on the longer text, quadratic work {@link TIMES} times that. */
const MOST_GROWTH = 2 * TIMES;
/** A linear search of the longest text takes a few hundredths of this. */
const SUSPICIOUS_MS = 2;
/** Not measured on a longer text, which might take an age. */
const CLEARLY_SLOW_MS = 20;
const ATTEMPTS = 4;

slowDescribe('No regular expression', () => {
  let patterns: readonly WrittenPattern[];
  before(() => {
    patterns = [...patternsIn(filesBelow('server')), ...constructedIn(filesBelow('server/core'))];
  });

  it('takes more than its share of time on a longer text', () => {
    const wrong = patterns.flatMap(({ pattern, place }) => {
      const found = worstOf(pattern);
      return found === null ? [] : [`${place} ${pattern} on ${found}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('is left out', () => {
    assert.ok(patterns.length > 400);
    assert.ok(patterns.some(({ place }) => !place.includes(':')));
    assert.ok(patterns.filter(({ pattern }) => pumpsOf(pattern).length > 0).length > 200);
  });

  for (const slow of [/(?:a+)+b/, ...(isLongRun ? [/\s+$/, /^x\d*\d*y/] : [])])
    it(`is like ${slow}, which is found`, () => assert.notEqual(worstOf(slow), null));

  for (const fast of [/(?<!\s)\s+$/, /^a+b/, /^[^#]*#/, /\d+(?:,\d+)*/])
    it(`is like ${fast}, which is not`, () => assert.equal(worstOf(fast), null));
});

/**
 * A sticky pattern is tried at the beginning only: `inlineFurniture.test.ts` tries those of the core where they are asked again and again.
 * What a pattern takes too long on, as `"before" + "piece" × n`; null where that was not found.
 */
function worstOf(pattern: RegExp): string | null {
  for (const { before, piece } of [...pumpsOf(pattern), ...HOSTILE.map(piece => ({ before: '', piece }))]) {
    const timeOn = (length: number, runs: number): number => {
      const text = before + piece.repeat(Math.ceil(length / piece.length)) + STOP;
      return Math.min(...Array.from({ length: runs }, () => timeOf(pattern, text)));
    };
    /** Step by step, because work that doubles with each character would never end on the longest text. */
    const grows = (length: number): boolean => {
      const most = MOST_GROWTH * timeOn(length, 3);
      for (let longer = length * STEP; ; longer *= STEP) {
        if (timeOn(longer, 2) > most) return true;
        if (longer >= length * TIMES) return false;
      }
    };
    const isSlow = (length: number): boolean => {
      const time = timeOn(length, 3);
      return time > CLEARLY_SLOW_MS || (time > SUSPICIOUS_MS && grows(length));
    };
    for (const length of LENGTHS) {
      if (timeOn(length, 1) < SUSPICIOUS_MS) continue;
      // Other work on the machine may make one measurement long, but not all of them.
      if (Array.from({ length: ATTEMPTS }).every(() => isSlow(length))) return `${JSON.stringify(before)} + ${JSON.stringify(piece)} × n`;
    }
  }
  return null;
}

/** Milliseconds of processor time. */
function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const started = process.cpuUsage();
  pattern.exec(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

const filesBelow = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`);
