import { type DecodedText, decodeText } from '../decode';
import type { FileSource } from '../files';
import type { Settings } from '../protocol';
import { type LeftOut, tooLarge } from '../selection';
import { baseName } from './uris';

/** What came of reading a file: its text, why it has none, or null where there is no file. */
export type Reading = DecodedText | LeftOut | null;

/** Reads and decodes a file. Never rejects: what cannot be read is left out. `measured`: its size is known to be within the limit. */
export async function readText(files: FileSource, uri: string, limits: Settings['files'], measured: boolean): Promise<Reading> {
  try {
    const size = measured ? 0 : ((await files.stat(uri))?.size ?? 0);
    const reason = tooLarge(size, limits);
    if (reason !== null) return { uri, reason };
    const bytes = await files.read(uri);
    return bytes && decodeText(bytes);
  } catch (error) {
    return { uri, reason: messageOf(error) };
  }
}

/** Why a text cannot be an article; null where it can. `full`: the folder holds as many articles as it may. */
export function whyNot(reading: DecodedText | LeftOut, limits: Settings['files'], full: boolean): string | null {
  if ('reason' in reading) return reading.reason;
  if (reading.encoding === 'binary') return reading.problem ?? '';
  const large = tooLarge(reading.text.length, limits);
  if (large !== null || !full) return large;
  return `The folder holds more articles than the setting pressmark.files.maxCount (${limits.maxCount}) allows.`;
}

/** One message for files that are left out now and were not said to be before; null where there is none. `told` is brought up to date. */
export function leftOutMessage(folder: string, leftOut: ReadonlyMap<string, string>, told: Set<string>): string | null {
  const untold = [...leftOut].filter(([uri]) => !told.has(uri));
  for (const [uri] of untold) told.add(uri);
  const first = untold[0];
  if (first === undefined) return null;
  const count = untold.length === 1 ? 'one file' : `${untold.length} files`;
  const more = untold.length === 1 ? '' : ' The others are listed in the Problems panel.';
  return `Pressmark left out ${count} of '${folder}'. ${baseName(first[0])}: ${first[1]}${more}`;
}

/** What went wrong, for the log and for a person. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
