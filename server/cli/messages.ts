import { Presets, SingleBar } from 'cli-progress';

/** Wrong use: said in one line on standard error, and exit code 2. */
export class UsageError extends Error {}

export interface Progress {
  update(done: number): void;
  stop(): void;
}

/** What a command says beside its results. */
export interface Messages {
  /** Something in the input that was read all the same. */
  warn(file: string, reason: string): void;
  /** Input that was left out; the command goes on and ends with exit code 2. */
  unreadable(file: string, reason: string): void;
  /** What came of it all, in a line. */
  note(text: string): void;
  /** `doing` is one word, as in 'reading'. */
  progress(total: number, doing: string): Progress;
  readonly sawUnreadable: boolean;
}

/** Messages on standard error; a progress bar only where a person watches. */
export function terminalMessages(stderr: NodeJS.WriteStream): Messages {
  let sawUnreadable = false;
  const say = (file: string, reason: string) => stderr.write(`pressmark: ${oneLine(file)}: ${oneLine(reason)}\n`);
  return {
    warn: say,
    unreadable(file, reason) {
      sawUnreadable = true;
      say(file, reason);
    },
    note: text => stderr.write(`pressmark: ${oneLine(text)}\n`),
    progress(total, doing) {
      if (!stderr.isTTY) return { update: () => {}, stop: () => {} };
      const bar = new SingleBar({ stream: stderr, format: `${doing} {bar} {value}/{total}`, clearOnComplete: true }, Presets.shades_grey);
      bar.start(total, 0);
      return { update: done => bar.update(done), stop: () => bar.stop() };
    },
    get sawUnreadable() {
      return sawUnreadable;
    },
  };
}

/** Names of files are untrusted, too: no line breaks or terminal controls get through. */
export const oneLine = (text: string): string => [...text].map(c => (isControl(c.charCodeAt(0)) ? ' ' : c)).join('');

const isControl = (unit: number): boolean => unit < 32 || (unit >= 127 && unit < 160);
