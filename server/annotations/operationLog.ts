import {
  mayBeUnfinished,
  type OperationHistory,
  type OperationRecord,
  operationHistory,
  operationLine,
} from '../core/annotations/operations';
import type { FileSource } from '../files';

export interface OperationLogHost {
  readonly files: FileSource;
  /** Of the log file, and of the folder that it must stay in. */
  readonly uri: string;
  readonly within: string;
  log(message: string): void;
}

/** A longer log, in bytes, is cut to its newest half when it is next written to. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The changes of the annotations of one folder, across restarts, so that they can be taken back: JSON Lines outside the folder, or in memory
 * where there is no place for them. It may be deleted at any time, and what cannot be written there cannot be taken back, but is made.
 */
export class OperationLog {
  readonly #host: OperationLogHost | null;
  #isBegun = false;
  /** Where there is no file. */
  #inMemory = '';

  constructor(host: OperationLogHost | null) {
    this.#host = host;
  }

  async history(): Promise<OperationHistory> {
    if (this.#host === null) return operationHistory(this.#inMemory);
    const bytes = await this.#host.files.read(this.#host.uri);
    return operationHistory(bytes === null ? '' : new TextDecoder().decode(bytes));
  }

  /** The operations that were cut off. */
  async unfinished(): Promise<OperationHistory['unfinished']> {
    if (this.#host === null) return [];
    const bytes = await this.#host.files.read(this.#host.uri);
    const text = bytes === null ? '' : new TextDecoder().decode(bytes);
    return mayBeUnfinished(text) ? operationHistory(text).unfinished : [];
  }

  async append(record: OperationRecord): Promise<void> {
    if (this.#host === null) {
      const all = this.#inMemory + operationLine(record);
      this.#inMemory = all.slice(all.length > MOST_IN_MEMORY ? all.indexOf('\n', all.length - MOST_IN_MEMORY / 2) + 1 : 0);
      return;
    }
    const { files, uri, within, log } = this.#host;
    try {
      if (!this.#isBegun) await this.#cut(this.#host);
      // A killed program may have left a part of a line.
      const text = (this.#isBegun ? '' : '\n') + operationLine(record);
      await files.append(uri, new TextEncoder().encode(text), within);
      this.#isBegun = true;
    } catch (error) {
      log(error instanceof Error ? error.message : String(error));
    }
  }

  async #cut({ files, uri, within }: OperationLogHost): Promise<void> {
    const { size = 0 } = (await files.stat(uri)) ?? {};
    const bytes = size > MOST_BYTES ? await files.read(uri) : null;
    if (bytes !== null) await files.write(uri, bytes.subarray(bytes.indexOf(NEWLINE, bytes.length - MOST_BYTES / 2) + 1), within);
  }
}

/** UTF-16 units. */
const MOST_IN_MEMORY = 4_000_000;

const NEWLINE = 10;
