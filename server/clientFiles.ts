import { type FileSource, swapEach } from './files';
import { fileMessages } from './messages';
import { type FileRequests, fileMethods } from './protocol';

/** Sends one of the `pressmark/files/*` requests to the client. */
export type Requester = (method: string, params: object) => Promise<unknown>;

/** Files the client reaches for the server: those of virtual workspaces, and all of them in the browser. */
export function clientFiles(request: Requester): FileSource {
  const ask = async <Name extends keyof FileRequests>(name: Name, params: FileRequests[Name][0]): Promise<FileRequests[Name][1]> =>
    (await request(fileMethods[name], params)) as FileRequests[Name][1];
  const read = async (uri: string): Promise<Uint8Array | null> => {
    const result = await ask('readFile', { uri });
    return result && bytesOfBase64(result.base64);
  };
  const holds = async (uri: string, bytes: Uint8Array | null): Promise<boolean> => sameBytes(await read(uri), bytes);
  // Another window cannot be kept out, but what it wrote at the same moment is seen afterwards.
  const swap: FileSource['swap'] = async (uri, before, after) => {
    if (!(await holds(uri, before))) return false;
    if (after === null) await ask('deleteFile', { uri });
    else await ask('writeFile', { uri, base64: base64OfBytes(after) });
    return holds(uri, after);
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    async open() {
      return null;
    },
    async stat(uri) {
      return ask('statFile', { uri });
    },
    async list(folder, exclude) {
      return ask('listFiles', { folder, exclude });
    },
    async write(uri, bytes) {
      await ask('writeFile', { uri, base64: base64OfBytes(bytes) });
    },
    async isBelow(folder, uri) {
      return uri.startsWith(`${folder}/`);
    },
    async delete(uri) {
      await ask('deleteFile', { uri });
    },
    swap,
    swapAll: swapEach(swap),
    async append(uri, bytes) {
      const before = (await read(uri)) ?? new Uint8Array();
      const all = new Uint8Array(before.length + bytes.length);
      all.set(before);
      all.set(bytes, before.length);
      await ask('writeFile', { uri, base64: base64OfBytes(all) });
    },
    exclusively(_folder, work) {
      const run = last.then(work, work);
      last = run.catch(() => undefined);
      return run;
    },
    async sweep() {
      // The client's temporary files have one name for each target, and are written over.
    },
  };
}

/** `file:` URIs from the disk where there is one, all others from the client. */
export function routedFiles(disk: FileSource | null, client: FileSource | null): FileSource {
  const sourceOf = (uri: string): FileSource => {
    const source = disk !== null && uri.startsWith('file:') ? disk : client;
    if (source === null) throw new Error(fileMessages.unreachable(uri.slice(0, uri.indexOf(':') + 1)));
    return source;
  };
  return {
    read: async uri => sourceOf(uri).read(uri),
    stat: async uri => sourceOf(uri).stat(uri),
    open: async uri => sourceOf(uri).open(uri),
    list: async (folder, exclude) => sourceOf(folder).list(folder, exclude),
    write: async (uri, bytes, within) => sourceOf(uri).write(uri, bytes, within),
    isBelow: async (folder, uri) => sourceOf(uri).isBelow(folder, uri),
    delete: async (uri, within) => sourceOf(uri).delete(uri, within),
    swap: async (uri, before, after, within) => sourceOf(uri).swap(uri, before, after, within),
    swapAll: async (swaps, within) => sourceOf(within).swapAll(swaps, within),
    append: async (uri, bytes, within) => sourceOf(uri).append(uri, bytes, within),
    exclusively: async (folder, work) => sourceOf(folder).exclusively(folder, work),
    sweep: async folder => sourceOf(folder).sweep(folder),
  };
}

const sameBytes = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : a.length === b.length && a.every((byte, at) => byte === b[at]);

const CHUNK = 0x8000;

function base64OfBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}

const bytesOfBase64 = (base64: string): Uint8Array => Uint8Array.from(atob(base64), unit => unit.charCodeAt(0));
