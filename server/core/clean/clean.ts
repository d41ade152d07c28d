import { type Article, DOUBTFUL, type Passage, type PassageKind, type Verdict } from '../article/types';
import { firstEndingFrom, type Span, sliceOf } from '../text/span';
import { galleriesOf } from './galleries';
import { CLEAN_REASONS } from './messages';
import { applyEdits } from './script';
import { type CleanEdit, type CleanOptions, DEFAULT_CLEAN_OPTIONS } from './types';
import { isInvisible, withWriting } from './writing';

/** A cleaned copy's text, and the edits that make it from the article's. */
export interface CleanedText {
  readonly text: string;
  readonly edits: readonly CleanEdit[];
}

export interface CleanInput {
  readonly options?: CleanOptions;
  /** Indices of passages that the researcher keeps, whatever a verdict or an option says. */
  readonly kept?: ReadonlySet<number>;
  /** Where front matter goes, and what; see `frontMatterEdit`. */
  readonly frontMatter?: CleanEdit | undefined;
}

/**
 * Leaves out the passages that a verdict (one per passage) drops without doubt and those that the options remove, each with the
 * white space that set it off, and brings runs of blank lines to one, at the text's ends to none. The other passages are kept
 * character for character, but for what the options say of quotation marks, spaces and line breaks. Cleaning a cleaned copy
 * changes nothing. One edit per passage left out and per place written otherwise.
 */
export function cleanArticle(article: Article, verdicts: readonly (Verdict | undefined)[], input: CleanInput = {}): CleanedText {
  const { text, passages } = article;
  const { options = DEFAULT_CLEAN_OPTIONS, frontMatter } = input;
  const reasons = droppedBecause(article, verdicts, options, input.kept ?? NONE);
  const cuts: CleanEdit[] = [];
  let gap: Gap = { pieces: [], dropped: [], first: true, last: false };
  let kept = -1;
  let at = 0;
  for (const [index, passage] of passages.entries()) {
    gap.pieces.push({ start: at, end: passage.start });
    at = passage.end;
    const why = reasons[index];
    if (why !== undefined) gap.dropped.push({ passage, why });
    else {
      const seam =
        kept >= 0 && passage.continues === (passages[kept]?.continues ?? kept) ? seamOf(article, kept, index, options) : undefined;
      for (const edit of editsOf(text, { ...gap, ...(seam !== undefined && { seam }) })) cuts.push(edit);
      gap = { pieces: [], dropped: [], first: false, last: false };
      kept = index;
    }
  }
  gap.pieces.push({ start: at, end: text.length });
  for (const edit of editsOf(text, { ...gap, last: true })) cuts.push(edit);
  const stay = passages.filter((_, index) => reasons[index] === undefined);
  const written = withWriting(article, stay, cuts, options);
  const edits = frontMatter === undefined ? written : [...written, onTop(frontMatter, stay.length > 0)].sort(byPlace);
  return { text: applyEdits(text, edits), edits };
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** The blank line below front matter parts it from a text, where there is one. */
const onTop = (edit: CleanEdit, hasText: boolean): CleanEdit =>
  hasText ? edit : { ...edit, replacement: edit.replacement.replace(/(\r\n|\n|\r)\1$/, '$1') };

const NONE: ReadonlySet<number> = new Set();

type Because = Pick<CleanEdit, 'kind' | 'reason'>;

/** By passage: why the cleaned copy leaves it out; undefined where it stays. */
function droppedBecause(
  article: Article,
  verdicts: readonly (Verdict | undefined)[],
  options: CleanOptions,
  kept: ReadonlySet<number>,
): readonly (Because | undefined)[] {
  const stays = article.passages.map((_, index) => kept.has(index) || (verdicts[index]?.strength ?? 0) < DOUBTFUL);
  const inGallery = galleriesOf(article.passages, stays);
  const stacked = stackedHeadings(article, stays);
  return article.passages.map((passage, index): Because | undefined => {
    const verdict = verdicts[index];
    if (!stays[index] && verdict !== undefined) return { kind: verdict.drop, reason: verdict.reason };
    if (kept.has(index)) return undefined;
    if (options.spaces === 'normalise' && isInvisible(sliceOf(article.text, passage)))
      return { kind: 'space', reason: CLEAN_REASONS.invisible };
    if (inGallery.has(index) && options.galleries === 'remove') return { kind: 'gallery', reason: CLEAN_REASONS.gallery };
    if (passage.kind === 'caption' && options.captions === 'remove' && !inGallery.has(index))
      return { kind: 'caption', reason: CLEAN_REASONS.caption };
    if (passage.kind === 'heading' && options.headings === 'remove' && !stacked.has(index))
      return { kind: 'heading', reason: CLEAN_REASONS.heading };
    return undefined;
  });
}

/**
 * Headings right below a short line of text: a poem, a list without bullets. Which of such lines are headings is not certain, and
 * what looks like one would be cut.
 */
function stackedHeadings({ text, passages }: Article, stays: readonly boolean[]): ReadonlySet<number> {
  const stacked = new Set<number>();
  let below = false;
  for (const [index, passage] of passages.entries()) {
    if (!stays[index] || ASIDE.has(passage.kind)) continue;
    if (passage.kind === 'heading' && passage.decision === undefined && below) stacked.add(index);
    else if (passage.kind !== 'heading') below = passage.kind === 'body' && isShortLine(sliceOf(text, passage));
  }
  return stacked;
}

/** What is between a text's lines. */
const ASIDE: ReadonlySet<PassageKind> = new Set(['credit', 'byline', 'metadata', 'furniture']);

const isShortLine = (line: string): boolean => line.length <= 160 && !/[.!?…:;,]["'’”»)\]]*$/u.test(line);

/** What is between two parts of a paragraph that goes on over a page break: a line break, or on one line a space or nothing in a word. */
function seamOf({ passages, reading }: Article, above: number, below: number, { unwrap }: CleanOptions): Seam {
  if (!unwrap) return 'line';
  const [before, after] = [passages[above] as Passage, passages[below] as Passage];
  const gap = reading?.gaps[firstEndingFrom(reading.gaps, after.start)];
  return gap !== undefined && gap.start <= before.end && gap.end === after.start ? '' : ' ';
}

type Seam = 'line' | ' ' | '';

/** What is between two kept passages: pieces of white space, and between these the dropped passages, one fewer. */
interface Gap {
  readonly pieces: Span[];
  readonly dropped: { readonly passage: Passage; readonly why: Because }[];
  /** There is no kept passage before it, or after it. */
  readonly first: boolean;
  readonly last: boolean;
  /** Where both are parts of one paragraph. */
  readonly seam?: Seam;
}

/** The parts of a gap's white space that stay, in order. */
function keptOf(text: string, gap: Gap): Span[] {
  const tail = gap.pieces.at(-1);
  if (tail === undefined || (gap.first && gap.last)) return [];
  const breaks = breaksOf(text, tail);
  const indent = { start: breaks.at(-1)?.end ?? tail.end, end: tail.end };
  if (gap.first) return gap.dropped.length === 0 && breaks.length === 0 ? [tail] : [indent];
  if (gap.last) return keptAtEnd(gap, tail, breaks);
  if (gap.dropped.length === 0) return breaks.length <= 2 ? [tail] : [{ start: tail.start, end: breaks[1]?.end ?? tail.end }, indent];
  const largest = largestPiece(text, gap.pieces);
  const kept = breaksOf(text, largest);
  if (gap.seam !== undefined) return gap.seam === 'line' ? kept.slice(0, 1) : [];
  const from = kept[0];
  const to = kept[1] ?? from;
  return from === undefined || to === undefined ? [largest] : [{ start: from.start, end: to.end }, indent];
}

/** Behind the last passage stays a line break at most, where the source has one behind all that is dropped. */
function keptAtEnd(gap: Gap, tail: Span, breaks: readonly Span[]): Span[] {
  const first = breaks[0];
  if (gap.dropped.length > 0) return first === undefined ? [] : [first];
  return [{ start: tail.start, end: first?.end ?? tail.end }];
}

/** The piece with most line breaks, of which two count; the last of several. */
function largestPiece(text: string, pieces: readonly Span[]): Span {
  const weightOf = (piece: Span): number => Math.min(2, breaksOf(text, piece).length) * 2 + (piece.end > piece.start ? 1 : 0);
  let largest: Span = { start: 0, end: 0 };
  let most = -1;
  for (const piece of pieces) {
    const weight = weightOf(piece);
    if (weight < most) continue;
    most = weight;
    largest = piece;
  }
  return largest;
}

const breaksOf = (text: string, piece: Span): Span[] =>
  [...text.slice(piece.start, piece.end).matchAll(/\r\n|\n|\r/g)].map(found => ({
    start: piece.start + found.index,
    end: piece.start + found.index + found[0].length,
  }));

/** Cuts all of a gap but what is kept of it: one edit per dropped passage, and one for white space between none. */
function editsOf(text: string, gap: Gap): CleanEdit[] {
  const start = gap.pieces[0]?.start ?? 0;
  const end = gap.pieces.at(-1)?.end ?? start;
  const kept = keptOf(text, gap).filter(span => span.end > span.start);
  const edits: CleanEdit[] = [];
  let at = start;
  for (const span of [...kept, { start: end, end }]) {
    let from = at;
    const inside = gap.dropped.filter(({ passage }) => passage.start >= at && passage.end <= span.start);
    for (const [index, { passage, why }] of inside.entries()) {
      const to = index === inside.length - 1 ? span.start : passage.end;
      edits.push({ start: from, end: to, replacement: '', ...why });
      from = to;
    }
    if (from < span.start) edits.push({ start: from, end: span.start, replacement: '', kind: 'space', reason: CLEAN_REASONS.blankLines });
    at = span.end;
  }
  const glue = kept.length > 0 || gap.first || gap.last || gap.seam === '' ? '' : ' ';
  return edits.map((edit, index) => (index === 0 ? { ...edit, replacement: glue } : edit));
}
