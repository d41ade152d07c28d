/**
 * Sorts as `toSorted` does, in steps of some `batch` items, so that others have their turn in between. Equal items stay in their order.
 */
export function* sortedInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  batch: number,
): Generator<undefined, Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += batch) {
    runs.push(items.slice(at, at + batch).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* mergedInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare, batch));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedInSteps<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
  batch: number,
): Generator<undefined, Item[]> {
  const merged: Item[] = [];
  let [atA, atB] = [0, 0];
  while (merged.length < a.length + b.length) {
    const isOfA = atB === b.length || (atA < a.length && compare(a[atA] as Item, b[atB] as Item) <= 0);
    merged.push((isOfA ? a[atA++] : b[atB++]) as Item);
    if (merged.length % batch === 0) yield;
  }
  return merged;
}

/** Runs work that comes in steps to its end; what it returns. */
export function finished<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
