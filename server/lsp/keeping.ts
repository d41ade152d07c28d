import { OperationLog } from '../annotations/operationLog';
import type { FileSource } from '../files';
import { shelfMessages } from '../knowledge/messages';
import { KnowledgeShelf } from '../knowledge/shelf';
import { uriOf } from '../selection';
import { type Cleared, clearStore } from '../store/clear';
import { canDigest, digestOf } from '../store/digest';
import { FactStore, type StoreFolder } from '../store/factStore';

/** How a server keeps facts from one start to the next. */
export interface Keeping {
  /** Of the code that works them out; null where nothing is kept. */
  readonly version: string | null;
  /** The folder for clients that name none. */
  readonly folder?: StoreFolder;
}

export const NOTHING_KEPT: Keeping = { version: null };

/** The changes of a project's annotations, in the client's folder or the server's own, so that they can be taken back after a restart. */
export async function openOperations(
  { folder }: Keeping,
  { files, storage, log }: { readonly files: FileSource; readonly storage: string | undefined; readonly log: (message: string) => void },
  project: string,
): Promise<OperationLog> {
  const place = storage === undefined ? folder : { uri: storage };
  if (place === undefined || !canDigest()) return new OperationLog(null);
  await folder?.make?.().catch((error: unknown) => log(String(error)));
  const name = `annotations-${await digestOf(new TextEncoder().encode(project))}.log`;
  return new OperationLog({ files, uri: uriOf(place.uri, name), within: place.uri, log });
}

/** The knowledge bases of all projects, in the client's folder or the server's own. Rejects where there is neither. */
export async function openShelf({ folder }: Keeping, files: FileSource, storage: string | undefined): Promise<KnowledgeShelf> {
  if (storage === undefined) await folder?.make?.();
  const uri = storage ?? folder?.uri;
  if (uri === undefined) throw new Error(shelfMessages.noPlace);
  return new KnowledgeShelf({ files, folder: uri, newId: () => crypto.randomUUID(), now: () => new Date().toISOString() });
}

/** Deletes what is kept of all projects, in the client's folder or the server's own. */
export async function clearCache({ folder }: Keeping, files: FileSource, storage: string | undefined): Promise<Cleared> {
  const uri = storage ?? folder?.uri;
  return uri === undefined ? { files: 0, bytes: 0 } : clearStore(files, uri, Date.now());
}

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
