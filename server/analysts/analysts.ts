import type { WorkedOut } from '../core/corpus/workedOut';
import { ANALYST_MESSAGES } from './messages';
import { type Answer, type AskedText, type Question, type Wanted, workedOutIn } from './work';
import { workersFor } from './workers';

/** By text, what was worked out of it; undefined where nobody did that, so that whoever asked does it. */
export type Facts<Packed = Uint8Array> = readonly (WorkedOut<Packed> | undefined)[];

/** Threads that work out what texts say by themselves. They are shared by all that ask at a time, and end with the last of these. */
export interface Analysts {
  /**
   * Begins to ask for the facts of a folder's articles. `workers` is how many threads are wanted, null for as many as suit the machine;
   * a folder of few articles gets none. The facts say what is `wanted`, too. `log` hears what goes wrong: the facts concerned are undefined
   * then.
   */
  begin(workers: number | null, articles: number, log: (message: string) => void, wanted?: Wanted): Asking;
}

export interface Asking<Packed = Uint8Array> {
  /** How many portions may be asked for at a time, so that no thread waits for the next one. */
  readonly ahead: number;
  /** Never rejects. At once undefined as long as no thread is ready. */
  factsOf(texts: readonly AskedText[]): Promise<Facts<Packed>>;
  end(): void;
}

/** One thread. It answers in the order in which it was asked. */
export interface Analyst {
  ask(question: Question): void;
  end(): void;
}

export interface AnalystListener {
  /** It can be asked now. */
  ready(): void;
  answered(answer: Answer): void;
  /** It answers no more. */
  failed(reason: string): void;
}

/** How many portions a thread is given at a time, so that it need not wait for the next one. */
const PORTIONS_EACH = 2;

/** `start` starts a thread, or throws where that cannot be done; `cores` is how many threads the machine runs at a time. */
export function createAnalysts(start: (listener: AnalystListener) => Analyst, cores: number): Analysts {
  const threads = new Set<Thread>();
  const waiting: Task[] = [];
  let asking = 0;
  let begun = 0;

  const assign = (): void => {
    const ready = [...threads].filter(({ isReady }) => isReady).sort((a, b) => a.tasks.length - b.tasks.length);
    if (ready.length === 0) giveUp(waiting);
    for (const { analyst, tasks, sent } of ready) {
      const task = tasks.length < PORTIONS_EACH ? waiting.shift() : undefined;
      if (task === undefined) return;
      tasks.push(task);
      const { texts, wanted, asking: number } = task;
      analyst.ask({ texts, wanted: number, ...(wanted !== undefined && !sent.has(number) && { said: wanted }) });
      sent.add(number);
    }
  };
  const add = (log: (message: string) => void): void => {
    const thread: Thread = {
      isReady: false,
      tasks: [],
      sent: new Set(),
      analyst: start({
        ready() {
          thread.isReady = true;
        },
        answered(answer) {
          thread.tasks.shift()?.resolve(workedOutIn(answer));
          for (const failure of answer.failures) log(ANALYST_MESSAGES.textFailed(failure));
          assign();
        },
        failed(reason) {
          if (!threads.delete(thread)) return;
          log(ANALYST_MESSAGES.ended(reason));
          giveUp(thread.tasks);
          assign();
        },
      }),
    };
    threads.add(thread);
  };
  const endAll = (): void => {
    const ended = [...threads];
    threads.clear();
    for (const { analyst, tasks } of ended) {
      giveUp(tasks);
      analyst.end();
    }
    giveUp(waiting);
  };

  return {
    begin(workers, articles, log, wanted) {
      const number = begun++;
      const most = workersFor(workers, articles, cores);
      try {
        while (threads.size < most) add(log);
      } catch (error) {
        log(ANALYST_MESSAGES.notStarted(error instanceof Error ? error.message : String(error)));
      }
      asking++;
      let ended = false;
      return {
        ahead: 1 + most * PORTIONS_EACH,
        factsOf: texts =>
          new Promise(resolve => {
            const task = { texts, wanted, asking: number, resolve };
            if (ended || most === 0) return giveUp([task]);
            waiting.push(task);
            assign();
          }),
        end() {
          if (ended) return;
          ended = true;
          if (--asking === 0) endAll();
        },
      };
    },
  };
}

/** Where there is only the one thread. */
export const NO_ANALYSTS: Analysts = createAnalysts(() => ({ ask: () => undefined, end: () => undefined }), 0);

interface Thread {
  readonly analyst: Analyst;
  /** In the order in which it was asked. */
  readonly tasks: Task[];
  /** Those that asked of which it knows what they want. */
  readonly sent: Set<number>;
  isReady: boolean;
}

interface Task {
  readonly texts: readonly AskedText[];
  readonly wanted: Wanted | undefined;
  /** Which of those that asked it is from. */
  readonly asking: number;
  readonly resolve: (facts: Facts) => void;
}

function giveUp(tasks: Task[]): void {
  for (const { texts, resolve } of tasks.splice(0)) resolve(texts.map(() => undefined));
}
