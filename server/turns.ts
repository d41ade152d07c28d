/** The share of each pause that is waited, and for how many milliseconds work goes on before waiting messages have their turn; tests set others. */
export const pace = { share: 1, turn: 10 };

const waiting: (() => void)[] = [];

/** Lets messages that wait be read before work goes on. Of all work that waits, one piece goes on before messages are read again. */
export const nextTurn = (): Promise<void> =>
  new Promise(resolve => {
    waiting.push(resolve);
    if (waiting.length === 1) soon(oneGoesOn);
  });

function oneGoesOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) soon(oneGoesOn);
}

const soon = (run: () => void): unknown => (typeof setImmediate === 'function' ? setImmediate(run) : setTimeout(run, 0));

export interface Turns {
  isOver(): boolean;
  next(): Promise<void>;
}

/** The turns of a long piece of work: between two of its parts, it asks whether this turn is over, and if so waits for the next one. */
export function turns(): Turns {
  let begun = Date.now();
  return {
    isOver: () => Date.now() - begun >= pace.turn,
    async next() {
      await nextTurn();
      begun = Date.now();
    },
  };
}

/** A pause between the parts of work that is done in {@link turns}. */
export function pauses(): () => Promise<void> {
  const turn = turns();
  return async () => {
    if (turn.isOver()) await turn.next();
  };
}

/** Work in steps, done in turns: what it comes to. `between` is called behind each step, and may end the work by an error. */
export async function inTurns<T>(steps: Generator<unknown, T>, between?: () => void): Promise<T> {
  const turn = turns();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (turn.isOver()) await turn.next();
    between?.();
  }
}
