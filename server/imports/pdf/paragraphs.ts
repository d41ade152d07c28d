import type { StructuredBlock } from '../../core/import/structured';
import type { PdfLine } from './lines';

/** Letters of so much more than the text's are a heading's. */
const LARGER = 1.15;
/** A gap of so much more than the usual one is between paragraphs. */
const WIDER = 1.3;
const INDENTED = 0.8;
/** A line that ends so far from the right margin, as a share of the column, may be the last of its paragraph. */
const SHORT = 0.85;
const LONGEST_HEADING = 200;

interface Open {
  kind: 'paragraph' | 'heading';
  lines: string[];
  size: number;
}

/** The paragraphs of columns in reading order. A paragraph may go on in the next column or on the next page; a word that a hyphen parts is joined. */
export function pdfBlocks(columns: readonly (readonly PdfLine[])[]): StructuredBlock[] {
  const body = usual(columns.flat().flatMap(({ size, text }) => Array.from({ length: Math.ceil(text.length / 20) }, () => size)));
  const blocks: Open[] = [];
  for (const lines of columns) {
    const gap = usual(lines.slice(1).map(({ y }, nth) => (lines[nth]?.y ?? 0) - y));
    const [left, right] = [Math.min(...lines.map(({ x }) => x)), Math.max(...lines.map(({ end }) => end))];
    for (const [nth, line] of lines.entries()) {
      const last = lines[nth - 1];
      const open = blocks.at(-1);
      const kind = line.size >= LARGER * body && line.text.length <= LONGEST_HEADING ? 'heading' : 'paragraph';
      const goesOn = last === undefined ? continues(open, line) : !isBreak(last, line, { gap, left, right, height: body });
      if (open !== undefined && open.kind === kind && goesOn && Math.abs(open.size - line.size) < (LARGER - 1) * line.size)
        open.lines.push(line.text);
      else blocks.push({ kind, lines: [line.text], size: line.size });
    }
  }
  const words = new Set(columns.flat().flatMap(({ text }) => text.toLowerCase().match(/(?<!\p{L})\p{L}{1,40}-\p{L}{1,40}/gu) ?? []));
  return blocks.map(({ kind, lines, size }) => ({
    kind,
    text: joined(lines, words),
    ...(kind === 'heading' ? { level: size > 1.5 * body ? 1 : 2 } : {}),
  }));
}

/** True where a column goes on with the sentence that the last one ended in. */
const continues = (open: Open | undefined, { text }: PdfLine): boolean =>
  open !== undefined && !/[.!?…:]["'”’»)\]]{0,2}$/.test(open.lines.at(-1) ?? '') && /^[\p{Ll}\d("'“‘«]/u.test(text);

interface Column {
  readonly gap: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

function isBreak(last: PdfLine, line: PdfLine, { gap, left, right, height }: Column): boolean {
  if (last.y - line.y > WIDER * gap && last.y - line.y > WIDER * height) return true;
  if (line.x - left > INDENTED * line.size && last.x - left < INDENTED * line.size) return true;
  return last.end < left + SHORT * (right - left) && /[.!?…:]["'”’»)\]]{0,2}$/.test(last.text) && /^[\p{Lu}\d"'“‘«—–•-]/u.test(line.text);
}

const LONGEST_WORD = 50;
/** A word that a hyphen parts at the end of a line. */
const PARTED = /(?<!\p{L})(\p{L}{2,48})[-\u00ad\u2010]$/u;

/** The lines of a paragraph in one. A hyphen stays where the word has it elsewhere in the text. */
function joined(lines: readonly string[], withHyphen: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const first = /^\p{Ll}/u.test(line) ? PARTED.exec(text.slice(-LONGEST_WORD))?.[1] : undefined;
    const second = /^\p{L}+/u.exec(line)?.[0];
    if (first === undefined || second === undefined) text += text === '' || /[\u2010-\u2014/-]$/.test(text) ? line : ` ${line}`;
    else text = (withHyphen.has(`${first}-${second}`.toLowerCase()) ? text : text.slice(0, -1)) + line;
  }
  return text.replaceAll('\u00ad', '');
}

/** The middle one. */
function usual(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
