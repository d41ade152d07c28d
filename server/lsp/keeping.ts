import type { FileSource } from '../files';
import { FactStore, type StoreFolder } from '../store/factStore';

/** How a server keeps facts from one start to the next. */
export interface Keeping {
  /** Of the code that works them out; null where nothing is kept. */
  readonly version: string | null;
  /** The folder for clients that name none. */
  readonly folder?: StoreFolder;
}

export const NOTHING_KEPT: Keeping = { version: null };

/** What was kept of the articles of a project, in the client's folder or the server's own; null where nothing is kept. */
export async function openStore(
  { version, folder }: Keeping,
  { files, storage, log }: { readonly files: FileSource; readonly storage: string | undefined; readonly log: (message: string) => void },
  project: string,
): Promise<FactStore | null> {
  const place = storage === undefined ? folder : { uri: storage };
  return version === null || place === undefined
    ? null
    : FactStore.open({ files, folder: place, version, now: () => Date.now(), log }, project);
}
