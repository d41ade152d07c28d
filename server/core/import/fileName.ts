import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ImportedDocument } from './types';

/** File systems count bytes: 255 a name, of which the date, a mark and the ending take some. */
const MOST_BYTES = 100;
const MARK_DIGITS = 6;

/**
 * The name of an article's file by its date and title, safe on every system: small letters and digits of any script with dashes between
 * them. It begins with the date or 'undated', so that it is never the name of a device of Windows, and is composed (NFC), as git and Linux keep it.
 */
export function fileNameOf({ facts, isMarkdown }: Pick<ImportedDocument, 'facts' | 'isMarkdown'>, mark = ''): string {
  const title = slugOf(facts.title ?? '');
  const parts = [facts.date ?? 'undated', title === '' ? 'untitled' : title, ...(mark === '' ? [] : [mark])];
  return `${parts.join('-')}${isMarkdown === true ? '.md' : '.txt'}`;
}

/** Distinguishes documents whose date and title are the same, by all they say: the same on every run. */
export const markOf = ({ facts, paragraphs }: Pick<ImportedDocument, 'facts' | 'paragraphs'>): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([facts.outlet ?? '', facts.id ?? '', facts.page ?? '', paragraphs])))).slice(0, MARK_DIGITS);

function slugOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’ʼ]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  let slug = '';
  let bytes = 0;
  for (const word of words ?? []) {
    const size = utf8ToBytes(word).length + 1;
    if (bytes + size > MOST_BYTES) return slug === '' ? cut(word) : slug;
    slug += slug === '' ? word : `-${word}`;
    bytes += size;
  }
  return slug;
}

/** A word that is longer than a name may be, as in scripts without blanks. */
function cut(word: string): string {
  let kept = '';
  let bytes = 0;
  for (const character of word) {
    bytes += utf8ToBytes(character).length;
    if (bytes > MOST_BYTES) break;
    kept += character;
  }
  return kept;
}
