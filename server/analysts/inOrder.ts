/**
 * The outcomes of some work in the order of its inputs, of which no more than `most` are worked on at a time, in advance. Rejects where the
 * work on an input does, when its turn has come.
 */
export async function* inOrder<Input, Output>(
  inputs: Iterable<Input>,
  most: number,
  work: (input: Input) => Promise<Output>,
): AsyncGenerator<Output, void, undefined> {
  const begun: Promise<Output>[] = [];
  for (const input of inputs) {
    const outcome = work(input);
    // Heard when its turn has come.
    outcome.catch(() => undefined);
    begun.push(outcome);
    if (begun.length < most) continue;
    yield await (begun.shift() as Promise<Output>);
  }
  for (const outcome of begun) yield await outcome;
}

/** A list in parts of a length. */
export function* portionsOf<Item>(items: readonly Item[], length: number): Generator<readonly Item[], void, undefined> {
  for (let at = 0; at < items.length; at += length) yield items.slice(at, at + length);
}

/**
 * How many articles of a folder are read at once. A thread works on them side by side, which is the cheaper the more they are (see
 * `core/text/stages`); a folder of few has enough portions for all threads.
 */
export const portionFor = (articles: number): number => Math.max(FEWEST, Math.min(MOST, articles >> 4));

const FEWEST = 8;
const MOST = 32;
