/** A line of a file, counted from 1; without its text where it is longer than {@link LONGEST_LINE}. */
export interface Line {
  readonly line: number;
  readonly text: string | null;
}

/** Characters of a line: the largest entries of Wikidata have some 4 million. */
export const LONGEST_LINE = 16_000_000;

/** Lines of a text that comes in pieces. Holds no more than one line, and of one that is too long nothing. */
export class LineSplitter {
  #parts: string[] = [];
  #length = 0;
  #line = 1;

  /** The lines that a piece completes. */
  *push(piece: string): Generator<Line> {
    let start = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      this.#add(piece.slice(start, end));
      yield this.#complete();
      start = end + 1;
    }
    this.#add(piece.slice(start));
  }

  /** The last line, where it has no line end. */
  *end(): Generator<Line> {
    if (this.#length > 0) yield this.#complete();
  }

  #add(part: string): void {
    this.#length += part.length;
    if (this.#length > LONGEST_LINE) this.#parts = [];
    else if (part !== '') this.#parts.push(part);
  }

  #complete(): Line {
    const text = this.#length > LONGEST_LINE ? null : this.#parts.join('').replace(/\r$/, '');
    const line = { line: this.#line++, text };
    this.#parts = [];
    this.#length = 0;
    return line;
  }
}
