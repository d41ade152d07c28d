import type { FileSource } from '../files';

/** Where a text file is, and the folder that nothing is written outside of. */
export interface TextFile {
  readonly files: FileSource;
  /** URIs. */
  readonly folder: string;
  readonly uri: string;
}

/**
 * Changes a small text file in one step, again where another program wrote it meanwhile: `change` may be called several times, and answers null
 * where the file stays. A file without text goes. Rejects where the file is not UTF-8, and with `overtaken` where others always came first.
 */
export function changeText({ files, folder, uri }: TextFile, overtaken: string, change: (text: string) => string | null): Promise<void> {
  return files.exclusively(folder, async () => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before = await files.read(uri);
      const text = change(textIn(before));
      if (text === null) return;
      if (await files.swap(uri, before, text === '' ? null : new TextEncoder().encode(text), folder)) return;
    }
    throw new Error(overtaken);
  });
}

const MOST_TRIES = 20;

/** A file's text; '' where there is none. Throws where it is not UTF-8. */
export const textIn = (bytes: Uint8Array | null): string => (bytes === null ? '' : new TextDecoder('utf-8', { fatal: true }).decode(bytes));
