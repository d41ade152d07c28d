import { outputMessages } from './messages';
import { escapedControls, UsageError } from './terminal';

/** Where results go: JSON Lines for programs, plain text where a person reads. */
export interface Output {
  /** Writes one result; `text` makes its readable form, or null where there is only JSON. */
  row(value: unknown, text: (() => string) | null): Promise<void>;
  /** Writes a line, or several. */
  line(text: string): Promise<void>;
}

export interface OutputOptions {
  /** JSON Lines, also on a terminal. */
  readonly json: boolean;
  /** True for a command that does more than print: it goes on when nobody reads its output. */
  readonly goesOn?: boolean;
  /** Called once where the output could not be written, and the command goes on; without it that ends the command. */
  readonly onLost?: (reason: string) => void;
}

/** Nobody reads standard output now, as in `pressmark scan … | head`. */
export class OutputClosed extends Error {}

/** Waits where the reader is slow, so that memory stays bounded. Control characters are written as escapes, which in JSON mean the same. */
export function streamOutput(stdout: NodeJS.WriteStream, { json, goesOn = false, onLost }: OutputOptions): Output {
  let isOver = false;
  const write = async (text: string) => {
    if (isOver) return;
    const error = await new Promise<NodeJS.ErrnoException | null | undefined>(resolve =>
      stdout.write(`${escapedControls(text)}\n`, resolve),
    );
    if (!error) return;
    isOver = true;
    const isClosed = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
    if (isClosed && !goesOn) throw new OutputClosed();
    if (isClosed) return;
    const reason = outputMessages.lost(error.code ?? '', error.message);
    if (onLost === undefined) throw new UsageError(`${outputMessages.name}: ${reason}`);
    onLost(reason);
  };
  return {
    row: (value, text) => write(json || !stdout.isTTY || text === null ? JSON.stringify(value) : text()),
    line: write,
  };
}
