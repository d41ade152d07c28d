import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/core/text/span';

export interface LabelledSpan extends Span {
  readonly label: string;
}

export interface MarkedText {
  readonly text: string;
  /** In document order, an outer span before what it holds. */
  readonly spans: readonly LabelledSpan[];
  readonly byLabel: ReadonlyMap<string, readonly Span[]>;
  /** Where `$0` was. */
  readonly cursor: number | undefined;
}

/**
 * Reads a fixture: `President [Ghani]{ashraf-ghani} met$0 them` is the text 'President Ghani met them' with one span
 * labelled 'ashraf-ghani' and a cursor behind 'met'. Marks nest; a label may hold anything but braces; brackets that no
 * `{label}` follows are text.
 */
export function parseMarks(fixture: string): MarkedText {
  const dropped = new Map<number, number>();
  const pairs: { open: number; close: number; label: string }[] = [];
  const open: number[] = [];
  let cursorAt = -1;
  for (let at = 0; at < fixture.length; at++) {
    const character = fixture[at];
    if (character === '[') open.push(at);
    else if (character === ']') {
      const start = open.pop();
      const label = /^\{([^{}]*)\}/.exec(fixture.slice(at + 1, at + 200));
      if (start === undefined || label === null) continue;
      pairs.push({ open: start, close: at, label: label[1]! });
      dropped.set(start, 1);
      dropped.set(at, 1 + label[0].length);
      at += label[0].length;
    } else if (character === '$' && fixture[at + 1] === '0' && cursorAt < 0) {
      cursorAt = at;
      dropped.set(at, 2);
      at++;
    }
  }
  let text = '';
  const offsetOf = new Map<number, number>();
  for (let at = 0; at < fixture.length; ) {
    const length = dropped.get(at);
    if (length !== undefined) {
      offsetOf.set(at, text.length);
      at += length;
    } else text += fixture[at++];
  }
  const spans = pairs
    .sort((a, b) => a.open - b.open)
    .map(pair => ({ start: offsetOf.get(pair.open)!, end: offsetOf.get(pair.close)!, label: pair.label }));
  const byLabel = new Map<string, Span[]>();
  for (const { start, end, label } of spans) byLabel.set(label, [...(byLabel.get(label) ?? []), { start, end }]);
  return { text, spans, byLabel, cursor: cursorAt < 0 ? undefined : offsetOf.get(cursorAt) };
}

/** The inverse of {@link parseMarks}. Spans may nest, in any order; crossing spans are an error. */
export function mark(text: string, spans: readonly LabelledSpan[], cursor?: number): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: LabelledSpan[] = [];
  let marked = '';
  let at = 0;
  const copyTo = (offset: number) => {
    if (cursor !== undefined && at <= cursor && cursor < offset) {
      marked += `${text.slice(at, cursor)}$0${text.slice(cursor, offset)}`;
    } else marked += text.slice(at, offset);
    at = offset;
  };
  const closeUpTo = (offset: number) => {
    for (let top = open.at(-1); top !== undefined && top.end <= offset; top = open.at(-1)) {
      copyTo(top.end);
      marked += `]{${top.label}}`;
      open.pop();
    }
  };
  for (const span of sorted) {
    closeUpTo(span.start);
    const outer = open.at(-1);
    assert(outer === undefined || span.end <= outer.end, `crossing spans: ${outer?.label} and ${span.label}`);
    copyTo(span.start);
    marked += '[';
    open.push(span);
  }
  closeUpTo(text.length);
  copyTo(text.length);
  return cursor === text.length ? `${marked}$0` : marked;
}

/** Every line of the text behind `> `, each followed by a `^~~~ label` line per span on it; a span that goes on from the line before starts with `~`. */
export function underline(text: string, spans: readonly LabelledSpan[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const shown: string[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const body = line.replace(/[\r\n]+$/, '');
    shown.push(`> ${body}`.trimEnd());
    const end = start + body.length;
    for (const span of sorted) {
      const from = Math.max(span.start, start);
      const to = Math.min(span.end, end);
      if (from > to || (from === to && span.start !== span.end) || span.start > end) continue;
      const before = body.slice(0, from - start).replace(/[^\t]/gu, ' ');
      const width = Math.max(1, [...body.slice(from - start, to - start)].length);
      shown.push(`  ${before}${span.start < start ? '~' : '^'}${'~'.repeat(width - 1)} ${span.label}`);
    }
    start += line.length;
  }
  return `${shown.join('\n')}\n`;
}

const testFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compares with `test/<file>`, as in `core/article/snapshots/gallery.txt`. Writes the file where there is none (an error
 * where `CI` is set), and rewrites it with `UPDATE_SNAPSHOTS=1`.
 */
export function matchSnapshot(file: string, actual: string): void {
  const snapshot = path.join(testFolder, file);
  const { CI, UPDATE_SNAPSHOTS } = process.env;
  const missing = !existsSync(snapshot);
  if (missing && CI) assert.fail(`test/${file} is missing: run the tests once without CI and commit it`);
  if (missing || UPDATE_SNAPSHOTS === '1') {
    mkdirSync(path.dirname(snapshot), { recursive: true });
    writeFileSync(snapshot, actual);
    return;
  }
  assert.equal(actual, readFileSync(snapshot, 'utf8'), `test/${file} differs: look at it, then run with UPDATE_SNAPSHOTS=1`);
}
