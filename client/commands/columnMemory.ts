import type * as vscode from 'vscode';
import type { Columns } from './columnMenu';

const KEY = 'importColumns';
/** So many tables are remembered, those used last. */
const MOST = 100;

interface Remembered {
  readonly header: string;
  readonly columns: Columns;
}

/** What a person said the columns of a table are, for the next table with the same header. Kept with the workspace. */
export interface ColumnMemory {
  of(header: readonly string[]): Columns | undefined;
  keep(header: readonly string[], columns: Columns): Promise<void>;
}

export function columnMemory(memory: vscode.Memento): ColumnMemory {
  const all = (): readonly Remembered[] => {
    const kept: unknown = memory.get(KEY);
    return Array.isArray(kept) ? kept.filter(isRemembered) : [];
  };
  const nameOf = (header: readonly string[]) => JSON.stringify(header);
  return {
    of: header => all().find(each => each.header === nameOf(header))?.columns,
    async keep(header, columns) {
      const others = all().filter(each => each.header !== nameOf(header));
      await memory.update(KEY, [{ header: nameOf(header), columns }, ...others].slice(0, MOST));
    },
  };
}

const isRemembered = (value: unknown): value is Remembered =>
  typeof value === 'object' &&
  value !== null &&
  'header' in value &&
  typeof value.header === 'string' &&
  'columns' in value &&
  typeof value.columns === 'object' &&
  value.columns !== null;
