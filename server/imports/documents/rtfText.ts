import { decodeWindows1252 } from '../../decode';

/** Encodings by the numbers of Windows' code pages. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20866: 'koi8-r',
  65001: 'utf-8',
};

/** Encodings by the character sets of fonts. */
const FONT_SETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

export const codePageNamed = (number: number): string | undefined =>
  CODE_PAGES[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : undefined);

export const fontEncoding = (set: number): string | undefined => FONT_SETS[set];

/** Text of which some comes as bytes of an encoding, a character of two bytes perhaps in two parts. */
export class RtfText {
  #parts: string[] = [];
  #bytes = '';
  #encoding = '';

  add(text: string): void {
    this.#decode();
    this.#parts.push(text);
  }

  /** Bytes as the characters of those numbers; line ends of the file among them do not count. */
  addBytes(bytes: string, encoding: string): void {
    if (encoding !== this.#encoding) this.#decode();
    this.#encoding = encoding;
    this.#bytes += bytes.replace(/[\r\n\0]/g, '');
  }

  /** All of it, which is empty then. */
  taken(): string {
    this.#decode();
    const text = this.#parts.join('');
    this.#parts = [];
    return text;
  }

  #decode(): void {
    if (this.#bytes === '') return;
    const bytes = Uint8Array.from(this.#bytes, character => character.charCodeAt(0));
    this.#parts.push(this.#encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(this.#encoding).decode(bytes));
    this.#bytes = '';
  }
}
