import assert from 'node:assert/strict';
import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { isLongRun } from './runs';

/**
 * Fails where work on a text that repeats a piece takes more than its share of steps on a longer one; in a long run also where it takes
 * more than its share of time on one so long that a regular expression of quadratic cost, whose steps are not counted, shows.
 */
export function assertLinear(pieces: readonly string[], work: (text: string) => unknown, { before = '' } = {}): void {
  const textOf = (piece: string, length: number): string => before + piece.repeat(Math.ceil(length / piece.length));
  // What is done once in a process is done on the first.
  const lengths = [SHORT / TIMES, SHORT, SHORT * TIMES];
  const steps = stepsOf(pieces.flatMap(piece => lengths.map(length => () => work(textOf(piece, length)))));
  for (const [nth, piece] of pieces.entries()) {
    const [, few = 0, many = 0] = steps.slice(nth * lengths.length);
    const growth = many / Math.max(few, SHORT / 10) / TIMES;
    assert.ok(growth < MOST_GROWTH, `${JSON.stringify(piece)}: ${few} steps, then ${many}: ${growth.toFixed(2)} times its share`);
  }
  if (!isLongRun) return;
  for (const piece of pieces) {
    const [quarter, whole] = [LONG / 4, LONG].map(length => secondsOf(() => work(textOf(piece, length)))) as [number, number];
    assert.ok(whole < quarter * 8 + 1, `${JSON.stringify(piece)}: ${quarter.toFixed(1)} seconds, then ${whole.toFixed(1)}`);
  }
}

const SHORT = 2_000;
const TIMES = 4;
/** Quadratic cost would show as {@link TIMES}. */
const MOST_GROWTH = 1.3;
/** The 3 billion steps that a quadratic expression takes here are seconds; linear work takes tenths. */
const LONG = 80_000;

/** Processor time: how busy the machine is counts for little. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * How many steps of the core each piece of work takes: how often the blocks of its code were run, as V8 counts them for coverage. The
 * same on any machine, however busy, but for what is done once in a process. What an engine does inside one step, a regular
 * expression above all, is not counted.
 */
function stepsOf(works: readonly (() => unknown)[]): number[] {
  const session = new Session();
  session.connect();
  try {
    for (const compiler of COMPILERS) setFlagsFromString(`--no-${compiler}`);
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return works.map(work => {
      let steps = 0;
      work();
      session.post('Profiler.takePreciseCoverage', (error, taken) => {
        if (error !== null) throw error;
        steps = taken.result.filter(({ url }) => url.includes('/server/core/')).reduce((sum, script) => sum + stepsIn(script), 0);
      });
      return steps;
    });
  } finally {
    session.post('Profiler.stopPreciseCoverage');
    setFlagsFromString(`--${COMPILERS[0]}`);
    session.disconnect();
  }
}

/** What they compile counts nothing. The first is on wherever Node runs, the second in some of its versions, where it stays off. */
const COMPILERS = ['opt', 'maglev'];

/** Ranges are nested: what is added is how often each block was entered, not how long it is. */
const stepsIn = ({ functions }: Profiler.ScriptCoverage): number =>
  functions.reduce((sum, { ranges }) => ranges.reduce((within, { count }) => within + count, sum), 0);
