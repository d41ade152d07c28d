import type { FileSource } from '../files';
import { fileBodyHash } from './fileBody';

/** An article that an import wrote. */
export interface WrittenArticle {
  readonly uri: string;
  /** The hash of its body. */
  readonly body: string;
}

/** Deletes articles that an import wrote, where nobody changed their text since. Answers how many. */
export async function takeBack(files: FileSource, within: string, written: readonly WrittenArticle[]): Promise<number> {
  let gone = 0;
  for (const { uri, body } of written) {
    const bytes = await files.read(uri).catch(() => null);
    if (bytes === null || fileBodyHash(bytes) !== body) continue;
    if (await files.swap(uri, bytes, null, within)) gone++;
  }
  return gone;
}
