import { tableMessages } from './messages';
import type { ImportSource } from './types';

/** A form whose articles are found only in the whole of its text is read up to so many characters. UTF-16 units. */
export const LONGEST_TEXT = 64_000_000;

/** All of a text. Rejects with a sentence for the user where it is too long. */
export async function wholeText(source: Pick<ImportSource, 'text'>): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of source.text()) {
    length += piece.length;
    if (length > LONGEST_TEXT) throw new Error(tableMessages.textTooLong(LONGEST_TEXT));
    pieces.push(piece);
  }
  return pieces.join('');
}
