import { type DecodedText, decodeText } from '../decode';
import type { FileSource } from '../files';
import { formOfBytes, formOfText, whyNotRead } from '../forms';
import type { Settings } from '../protocol';
import { type LeftOut, tooLarge, tooMany } from '../selection';
import { FOLDER_MESSAGES } from './messages';
import { baseName } from './uris';

/** The result of reading a file: its text, why it has none, or null where there is no file. */
export type Reading = DecodedText | LeftOut | null;

/** Reads and decodes a file. Never rejects: what cannot be read is left out. `measured`: its size is known to be within the limit. */
export async function readText(files: FileSource, uri: string, limits: Settings['files'], measured: boolean): Promise<Reading> {
  try {
    const size = measured ? 0 : ((await files.stat(uri))?.size ?? 0);
    const reason = tooLarge(size, limits);
    if (reason !== null) return { uri, reason };
    const bytes = await files.read(uri);
    const form = bytes && formOfBytes(bytes);
    return form ? { uri, reason: whyNotRead(form) } : bytes && decodeText(bytes);
  } catch (error) {
    return { uri, reason: messageOf(error) };
  }
}

/** Why a text cannot be an article; null where it can. `full`: the folder holds as many articles as it may. */
export function whyNot(reading: DecodedText | LeftOut, limits: Settings['files'], full: boolean): string | null {
  if ('reason' in reading) return reading.reason;
  if (reading.encoding === 'binary') return reading.problem ?? '';
  const form = formOfText(reading.text);
  if (form !== null) return whyNotRead(form);
  const large = tooLarge(reading.text.length, limits);
  if (large !== null || !full) return large;
  return tooMany(limits);
}

/**
 * One message for files that are left out now and were not reported before, with the reason that most of them have; null where there is none.
 * Adds them to `reported`.
 */
export function leftOutMessage(folder: string, leftOut: ReadonlyMap<string, string>, reported: Set<string>): string | null {
  const fresh = [...leftOut].filter(([uri]) => !reported.has(uri));
  for (const [uri] of fresh) reported.add(uri);
  const counts = new Map<string, number>();
  for (const [, reason] of fresh) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const first = fresh.find(([, reason]) => counts.get(reason) === most);
  return first === undefined ? null : FOLDER_MESSAGES.leftOut(folder, fresh.length, baseName(first[0]), first[1]);
}

/** What went wrong, for the log and for a person. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
