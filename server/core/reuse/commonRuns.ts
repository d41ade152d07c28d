/** So many numbers from `startA` of one sequence on are those from `startB` of the other on. */
export interface CommonRun {
  readonly startA: number;
  readonly startB: number;
  readonly length: number;
}

/**
 * What two sequences of numbers have in common in the same order, as few insertions and deletions as possible apart; null where there would
 * have to be more than `most`. Of several equally short ways, the one that jsdiff takes (E. W. Myers, An O(ND) Difference Algorithm and Its
 * Variations, Algorithmica 1, 1986; no diagonal is followed beyond the end of a sequence), which makes objects for each step.
 */
export function commonRuns(a: Int32Array, b: Int32Array, most: number): CommonRun[] | null {
  const edits = Math.min(most, a.length + b.length);
  const middle = edits + 1;
  const width = 2 * edits + 3;
  if (reached.length < width) {
    reached = new Int32Array(2 * width);
    lastRun = new Int32Array(2 * width);
  }
  reached.fill(NOWHERE, 0, width);
  runCount = 0;
  let lowest = -edits;
  let highest = edits;
  const first = follow(a, b, 0, 0, NO_RUN);
  if (first === a.length && first === b.length) return runsBehind(madeRun);
  reached[middle] = first;
  lastRun[middle] = madeRun;
  for (let edit = 1; edit <= edits; edit++) {
    for (let diagonal = Math.max(lowest, -edit); diagonal <= Math.min(highest, edit); diagonal += 2) {
      const at = middle + diagonal;
      const [before, behind] = [reached[at - 1] ?? NOWHERE, reached[at + 1] ?? NOWHERE];
      reached[at - 1] = NOWHERE;
      const canAdd = behind !== NOWHERE && behind > diagonal && behind - diagonal <= b.length;
      const canRemove = before !== NOWHERE && before < a.length;
      if (!canAdd && !canRemove) {
        reached[at] = NOWHERE;
        continue;
      }
      const adds = !canRemove || (canAdd && before < behind);
      const from = adds ? behind : before + 1;
      const end = follow(a, b, from, from - diagonal, lastRun[adds ? at + 1 : at - 1] ?? NO_RUN);
      if (end >= a.length && end - diagonal >= b.length) return runsBehind(madeRun);
      reached[at] = end;
      lastRun[at] = madeRun;
      if (end >= a.length) highest = Math.min(highest, diagonal - 1);
      if (end - diagonal >= b.length) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return null;
}

/** By diagonal, how many numbers of `a` the way has come that goes farthest there, and the last of its runs. */
let reached = new Int32Array(0);
let lastRun = new Int32Array(0);
/** The runs of all ways: where each begins, how long it is, and which is before it. */
let runs = new Int32Array(1024);
let runCount = 0;
/** The last run of the way that was followed last. */
let madeRun = -1;

const NOWHERE = -1;
const NO_RUN = -1;
/** Numbers of {@link runs} for each run. */
const RUN = 4;

/** Goes on from a place as long as both sequences are the same there; returns where in `a` that ends. */
function follow(a: Int32Array, b: Int32Array, startA: number, startB: number, previous: number): number {
  let end = startA;
  for (let endB = startB; end < a.length && endB < b.length && a[end] === b[endB]; endB++) end++;
  madeRun = previous;
  if (end === startA) return end;
  if ((runCount + 1) * RUN > runs.length) {
    const more = new Int32Array(2 * runs.length);
    more.set(runs);
    runs = more;
  }
  const at = runCount * RUN;
  runs[at] = startA;
  runs[at + 1] = startB;
  runs[at + 2] = end - startA;
  runs[at + 3] = previous;
  madeRun = runCount++;
  return end;
}

function runsBehind(last: number): CommonRun[] {
  const found: CommonRun[] = [];
  for (let run = last; run !== NO_RUN; run = runs[run * RUN + 3] ?? NO_RUN) {
    const at = run * RUN;
    found.push({ startA: runs[at] ?? 0, startB: runs[at + 1] ?? 0, length: runs[at + 2] ?? 0 });
  }
  return found.reverse();
}
