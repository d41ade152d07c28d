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
