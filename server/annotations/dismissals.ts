import {
  DISMISSED_PATH,
  type Dismissal,
  type DismissedFile,
  dismissalLine,
  parseDismissed,
  serialiseDismissed,
} from '../core/annotations/dismissed';
import type { FileSource } from '../files';
import { uriOf } from '../selection';
import { annotationMessages } from './messages';
import type { OperationLog } from './operationLog';
import { changeText, textIn } from './textFile';

export interface DismissalsHost {
  /** The corpus folder's URI. */
  readonly folder: string;
  readonly files: FileSource;
  operations(): Promise<OperationLog>;
  newId(): string;
  /** An ISO 8601 instant, UTC. */
  now(): string;
}

/** What was dismissed permanently in a folder: `pressmark/dismissed.jsonl`. A change is an operation, which undo takes back. */
export class Dismissals {
  readonly #host: DismissalsHost;

  constructor(host: DismissalsHost) {
    this.#host = host;
  }

  /** Empty where nothing was dismissed. Rejects where the file is not UTF-8. */
  async read(): Promise<readonly Dismissal[]> {
    return parseDismissed(textIn(await this.#host.files.read(this.#uri))).dismissals;
  }

  /** Dismisses things in one operation. Answers how many were not dismissed before. */
  async add(dismissals: readonly Dismissal[]): Promise<number> {
    const known = new Set((await this.read()).map(dismissalLine));
    const lines = [...new Set(dismissals.map(dismissalLine))].filter(line => !known.has(line));
    if (lines.length === 0) return 0;
    const { newId, now, operations } = this.#host;
    await (await operations()).append({ id: newId(), kind: 'dismiss', time: now(), part: 0, files: [], dismissed: lines });
    return this.#change(lines, 'redo');
  }

  /** Takes dismissals back, or makes them again. Answers how many. */
  takeBack(lines: readonly string[], direction: 'undo' | 'redo'): Promise<number> {
    return this.#change(lines, direction);
  }

  get #uri(): string {
    return uriOf(this.#host.folder, DISMISSED_PATH);
  }

  async #change(lines: readonly string[], direction: 'undo' | 'redo'): Promise<number> {
    const { files, folder } = this.#host;
    const due = new Set(lines);
    let changed = 0;
    await changeText({ files, folder, uri: this.#uri }, annotationMessages.overtaken, text => {
      const now = parseDismissed(text);
      const had = new Set(now.dismissals.map(dismissalLine));
      changed = lines.filter(line => had.has(line) === (direction === 'undo')).length;
      if (changed === 0) return null;
      const after: DismissedFile =
        direction === 'undo'
          ? { ...now, dismissals: now.dismissals.filter(each => !due.has(dismissalLine(each))) }
          : { ...now, dismissals: [...now.dismissals, ...parseDismissed(lines.join('\n')).dismissals] };
      return serialiseDismissed(after);
    });
    return changed;
  }
}
