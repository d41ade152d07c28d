/// <reference path="../annotations/formats/papaparse.d.ts" />
import Papa from 'papaparse';
import type { Line } from './lines';
import { KNOWLEDGE_MESSAGES } from './messages';
import type { BrokenLine } from './types';

/** The cells of a row, and the line that it begins in. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How the cells of a table are separated. */
export interface TableShape {
  readonly delimiter: string;
  /** False for SPARQL's TSV and GeoNames', in which a quotation mark is a character like any other. */
  readonly isQuoted: boolean;
}

const DELIMITERS = ['\t', ';', ','];

/** The shape of a table by its first line: what separates most names. Names of variables (`?item`) are those of SPARQL's TSV. */
export function shapeOf(header: string): TableShape {
  const counts = DELIMITERS.map(delimiter => header.split(delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  return { delimiter, isQuoted: !(delimiter === '\t' && header.trimStart().startsWith('?')) };
}

/** A quoted cell goes over this many lines and characters at most: then the mark that opened it is not a quotation mark of the table. */
export interface CellLimits {
  readonly lines: number;
  readonly characters: number;
}

const SHORT_CELLS: CellLimits = { lines: 50, characters: 1_000_000 };

/** Rows of the lines of a table, of which a quoted cell may go over several (RFC 4180). */
export class RowReader {
  readonly #shape: TableShape;
  readonly #most: CellLimits;
  #open: { readonly line: number; readonly text: string }[] = [];
  #length = 0;
  #isInside = false;

  constructor(shape: TableShape, most = SHORT_CELLS) {
    this.#shape = shape;
    this.#most = most;
  }

  *push({ line, text }: Line): Generator<TableRow | BrokenLine> {
    if (text === null) return;
    const { delimiter, isQuoted } = this.#shape;
    if (this.#open.length === 0 && !(isQuoted && text.includes('"'))) {
      if (text.trim() !== '') yield { line, cells: text.split(delimiter) };
      return;
    }
    this.#open.push({ line, text });
    this.#length += text.length;
    if (isOdd(text)) this.#isInside = !this.#isInside;
    if (!this.#isInside) yield this.#complete();
    else if (this.#open.length >= this.#most.lines || this.#length > this.#most.characters) yield* this.#giveUp();
  }

  *end(): Generator<TableRow | BrokenLine> {
    while (this.#open.length > 0) yield* this.#giveUp();
  }

  #complete(): TableRow {
    const line = this.#open[0]?.line ?? 0;
    const text = this.#open.map(each => each.text).join('\n');
    this.#reset();
    return { line, cells: Papa.parse(text, { delimiter: this.#shape.delimiter, skipEmptyLines: 'greedy' }).data[0] ?? [] };
  }

  /** The line that opened the quotation mark is broken, and those behind it are read without it. */
  *#giveUp(): Generator<TableRow | BrokenLine> {
    const [first, ...others] = this.#open;
    this.#reset();
    if (first !== undefined) yield { line: first.line, reason: KNOWLEDGE_MESSAGES.openQuote };
    for (const other of others) yield* this.push(other);
  }

  #reset(): void {
    this.#open = [];
    this.#length = 0;
    this.#isInside = false;
  }
}

function isOdd(text: string): boolean {
  let marks = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) marks++;
  return marks % 2 === 1;
}
