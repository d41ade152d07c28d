import { once } from 'node:events';

/** Where results go: JSON Lines for programs, plain text where a person reads. */
export interface Output {
  /** Writes one result; `text` makes its readable form, or null where there is only JSON. */
  row(value: unknown, text: (() => string) | null): Promise<void>;
  /** Writes a line as it is. */
  line(text: string): Promise<void>;
}

/** JSON Lines where asked for or where standard output is no terminal. Waits where the reader is slow, so memory stays bounded. */
export function streamOutput(stdout: NodeJS.WriteStream, json: boolean): Output {
  const write = async (text: string) => {
    if (!stdout.write(`${text}\n`)) await once(stdout, 'drain');
  };
  return {
    row: (value, text) => write(json || !stdout.isTTY || text === null ? JSON.stringify(value) : text()),
    line: write,
  };
}
