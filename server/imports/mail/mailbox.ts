import { joinedBytes } from '../../core/text/bytes';

/** A message of a mailbox: its bytes, or null where it is larger than is read. */
export interface BoxedMail {
  readonly bytes: Uint8Array | null;
  /** Counted from 1. */
  readonly record: number;
}

/** A message with more bytes is passed over. */
export const LARGEST_MAIL = 64 * 1024 * 1024;
/** A line that begins a message ends within so many bytes. */
const LONGEST_START = 1000;

const [LF, CR] = [10, 13];
const FROM = Uint8Array.from('From ', letter => letter.charCodeAt(0));

/**
 * The messages of a mailbox (mbox, RFC 4155), without the line that begins each. Such a line comes at the beginning or behind an empty line, and has a time, or the
 * number that archives of Usenet have. No more than a message is in memory.
 */
export async function* mailsIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<BoxedMail> {
  const box = new Mailbox();
  for await (const chunk of chunks) yield* box.push(chunk);
  yield* box.end();
}

class Mailbox {
  /** What was read of the message, in pieces; dropped where it becomes too large. */
  #pieces: Uint8Array[] = [];
  #size = 0;
  #isTooLarge = false;
  #isOpen = false;
  #record = 0;
  /** The part of a line that the last chunk ended with. */
  #held = new Uint8Array();
  #isAfterBlank = true;

  *push(chunk: Uint8Array): Generator<BoxedMail> {
    const bytes = this.#held.length === 0 ? chunk : joinedBytes([this.#held, chunk]);
    let kept = 0;
    let at = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, at)) {
      if (this.#isAfterBlank && isStart(bytes, at, end)) {
        this.#keep(bytes.subarray(kept, at));
        yield* this.#finish();
        this.#isOpen = true;
        kept = end + 1;
      }
      this.#isAfterBlank = end === at || (end === at + 1 && bytes[at] === CR);
      at = end + 1;
    }
    // No message begins with a line that does not end.
    const rest = bytes.length - at > LONGEST_START ? bytes.length : at;
    if (rest > at) this.#isAfterBlank = false;
    this.#keep(bytes.subarray(kept, rest));
    this.#held = bytes.slice(rest);
  }

  *end(): Generator<BoxedMail> {
    this.#keep(this.#held);
    yield* this.#finish();
  }

  #keep(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (this.#size > LARGEST_MAIL) {
      this.#isTooLarge = true;
      this.#pieces = [];
    } else if (bytes.length > 0) this.#pieces.push(bytes.slice());
  }

  *#finish(): Generator<BoxedMail> {
    const bytes = this.#isTooLarge ? null : joinedBytes(this.#pieces);
    if (this.#isOpen && this.#size > 0) yield { bytes, record: ++this.#record };
    [this.#pieces, this.#size, this.#isTooLarge] = [[], 0, false];
  }
}

/** 'From lena@ledger.example Thu Mar  4 10:22:00 2021', 'From - Thu Mar 04 …', 'From -1234567890' */
function isStart(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST_START || FROM.some((byte, nth) => bytes[start + nth] !== byte)) return false;
  return isStartLine(String.fromCharCode(...bytes.subarray(start, end)));
}

export const isStartLine = (line: string): boolean => /^From (?:-?\d+\s*$|\S.*(?:\d\d:\d\d|\b(?:19|20)\d\d\s*$))/.test(line);

/** '>From ' at the beginning of a line is 'From ', with which no line of a mailbox may begin. */
export const withoutFromQuotes = (text: string): string => text.replace(/^>(>{0,20}From )/gm, '$1');
