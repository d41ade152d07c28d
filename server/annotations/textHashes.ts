import { hashedBytesOf, textHashFrom, textHashOf } from '../core/annotations/textHash';

/**
 * The hashes of texts, see `textHashOf`, by the text. Where the platform computes them (in Node and in a browser's secure pages), that costs a fifth of
 * what JavaScript takes.
 */
export async function textHashesOf(texts: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const hashes = [...new Set(texts)].map(async (text): Promise<[string, string]> => [text, await hashOf(text)]);
  return new Map(await Promise.all(hashes));
}

const hashOf = async (text: string): Promise<string> =>
  typeof crypto === 'undefined' || crypto.subtle === undefined
    ? textHashOf(text)
    : textHashFrom(new Uint8Array(await crypto.subtle.digest('SHA-256', hashedBytesOf(text))));
