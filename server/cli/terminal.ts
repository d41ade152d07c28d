import { Presets, SingleBar } from 'cli-progress';

/** Wrong use: said in one line on standard error, and exit code 2. */
export class UsageError extends Error {}

export interface Progress {
  update(done: number): void;
  stop(): void;
}

/** What a command says beside its results. */
export interface Messages {
  /** Something in the input that was read anyway. */
  warn(file: string, reason: string): void;
  /** Input that was left out; the command goes on and ends with exit code 2. */
  unreadable(file: string, reason: string): void;
  /** The outcome, in a line. */
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

/** In one line, whatever its source: names of files are untrusted, too. */
export const oneLine = (text: string): string => escapedControls(text.replace(/[\t-\r\u0085\u2028\u2029]/g, ' '));

/** Controls of a terminal or of the direction of writing as escapes (`\\u001b`), which in JSON mean the same; tabs and line feeds stay. */
export const escapedControls = (text: string): string =>
  text.replace(CONTROLS, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const CONTROLS = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu;
