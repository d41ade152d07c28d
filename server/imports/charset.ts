import { decodeText, decodeWindows1252 } from '../decode';

const LATIN = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi|windows-?1252|cp-?1252|x-cp1252)$/i;
/** ISO 2022 is written in ASCII bytes, which UTF-8 is, too. */
const IN_ASCII = /^(?:iso-2022|csiso2022|hz-|utf-7)/i;

/**
 * Bytes as text in the encoding that is declared for them. A byte order mark counts more, and so does text that is UTF-8 beyond ASCII, for many
 * programs write UTF-8 and leave an old declaration as it was. Without a declaration, or with one that is unknown or wrong, the bytes say it.
 */
export function decodeDeclared(bytes: Uint8Array, declared: string | undefined): string {
  const label = declared?.trim().replace(/^["']|["']$/g, '') ?? '';
  const found = decodeText(bytes);
  const isCertain = found.problem === undefined && found.encoding !== 'binary' && !IN_ASCII.test(label);
  if (label === '' || isCertain) return found.encoding === 'binary' ? decodeWindows1252(bytes).replaceAll('\0', '') : found.text;
  if (LATIN.test(label)) return decodeWindows1252(bytes);
  return decoded(bytes, label) ?? (found.encoding === 'binary' ? decodeWindows1252(bytes) : found.text);
}

/** Null where the label is unknown, or the bytes are not in that encoding. */
function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: /^utf-?8$/i.test(label) }).decode(bytes);
  } catch {
    return null;
  }
}

/** What the beginning of a page or of an XML file says about its encoding. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = decodeWindows1252(bytes.subarray(0, 8192));
  return (
    /<meta\b[^>]{0,300}?\bcharset\s{0,20}=\s{0,20}["']?([\w.:-]{2,40})/i.exec(head)?.[1] ??
    /^\s{0,100}<\?xml\b[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']([\w.:-]{2,40})/i.exec(head)?.[1]
  );
}
