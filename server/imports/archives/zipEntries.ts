import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';

/** A file in a zip file: its bytes may be taken once, before the next entry is asked for. */
export interface ZipEntry {
  readonly name: string;
  chunks(): AsyncGenerator<Uint8Array>;
}

/** Packed bytes that are unpacked at once: they become up to a thousand times as many. */
const PIECE = 16 * 1024;

/** The entries of a zip file that `isWanted`, one after the other, while it is read; all others are thrown away. Rejects where it is broken. */
export async function* zipEntries(packed: AsyncIterable<Uint8Array>, isWanted: (name: string) => boolean): AsyncGenerator<ZipEntry> {
  const waiting: { readonly name: string; readonly parts: Uint8Array[]; isWhole: boolean }[] = [];
  const unzip = new Unzip(file => {
    const entry = { name: file.name, parts: [] as Uint8Array[], isWhole: false };
    const wanted = isWanted(file.name);
    if (wanted) waiting.push(entry);
    file.ondata = (error, data, isLast) => {
      if (error !== null) throw error;
      if (wanted) entry.parts.push(data);
      entry.isWhole ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  const pieces = piecesOf(packed);
  const readOn = async (): Promise<boolean> => {
    const { value, done } = await pieces.next();
    if (done === true) return false;
    unzip.push(value);
    return true;
  };
  do {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      const { name, parts } = entry;
      const current = entry;
      yield {
        name,
        async *chunks() {
          do yield* parts.splice(0);
          while (!current.isWhole && (await readOn()));
          yield* parts.splice(0);
        },
      };
    }
  } while (await readOn());
}

async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of chunks) for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  return undefined;
}
