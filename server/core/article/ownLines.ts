import { sliceOf } from '../text/span';
import { blockOf } from './blocks';
import { furnitureByLooks } from './furniture';
import type { Line } from './lines';
import { metadataLineOf } from './metadata';
import { DOUBTFUL } from './types';
import { jointsOf } from './wrapping';

/**
 * The lines of Markdown paragraphs that are not one paragraph with the line above, whatever Markdown says: lines about the article or of
 * the page around it, and lines of several sentences each, where nothing shows that the text is wrapped there. `loose` says by line
 * whether it may be parted from the one above. Indexes into `lines`.
 */
export function ownLinesOf(text: string, lines: readonly Line[], loose: readonly boolean[]): ReadonlySet<number> {
  const kinds = new Map<number, Kind>();
  const kindOf = (index: number): Kind => {
    const known = kinds.get(index);
    if (known !== undefined) return known;
    const kind = kindOfLine(text, lines[index] as Line);
    kinds.set(index, kind);
    return kind;
  };
  const widths = widestOf(lines, loose);
  const isShort = (index: number): boolean => {
    const word = /^\S*/.exec(sliceOf(text, lines[index] as Line))?.[0] ?? '';
    return columnsOf(lines[index - 1] as Line) + 1 + word.length <= SHORT * (widths[index] ?? 0);
  };
  const parted = lines.flatMap((_line, index) => {
    if (loose[index] !== true) return [];
    const [above, below] = [kindOf(index - 1), kindOf(index)];
    if (above === below) return above === 'line' ? [] : [index];
    if (above !== 'label' && below !== 'label') return [];
    return (below === 'label' && isSentence(text, lines[index - 1] as Line)) || isShort(index) ? [index] : [];
  });
  if (parted.length === 0) return new Set();
  const joints = jointsOf(text, lines);
  return new Set(parted.filter(index => joints[index] === 'none'));
}

/** A line that has so little of the widest line of its paragraph was not full when it was ended, the next word included. */
const SHORT = 0.8;

const columnsOf = ({ start, end, columns }: Line): number => columns ?? end - start;

const isSentence = (text: string, line: Line): boolean => /[.!?]["'’”)]*$/.test(sliceOf(text, line));

/** By line, the columns of the widest line of its paragraph. */
function widestOf(lines: readonly Line[], loose: readonly boolean[]): number[] {
  const widest: number[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && loose[end] === true) end++;
    const most = lines.slice(start, end).reduce((width, line) => Math.max(width, columnsOf(line)), 0);
    for (; start < end; start++) widest.push(most);
  }
  return widest;
}

/** `paragraph` is a line of several sentences that ends with one. */
type Kind = 'label' | 'paragraph' | 'line';

const MOST_LABEL_WORDS = 14;

function kindOfLine(text: string, line: Line): Kind {
  const block = blockOf(text, line, line.end);
  if (block.words <= MOST_LABEL_WORDS) {
    if ((furnitureByLooks(block.head, block.plain)?.verdict.strength ?? 0) >= DOUBTFUL || metadataLineOf(text, block) !== undefined)
      return 'label';
  }
  return block.endsSentence && /\p{Ll}[.!?]["'’”)]* ["'‘“(]*\p{Lu}/u.test(block.head) ? 'paragraph' : 'line';
}
