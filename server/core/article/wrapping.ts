import { LineLooks, LONG } from './lineLooks';
import type { Line } from './lines';

/** How a line goes on from the line above it. */
export type Joint =
  /** It begins a paragraph. */
  | 'none'
  /** The line above was broken at the width of its column. */
  | 'wrapped'
  /** The line above breaks off inside a sentence, as where a scraper put links on lines of their own. */
  | 'broken';

/**
 * By line, how it goes on from the one above. A text is hard-wrapped where most of its line breaks fall where a line was full:
 * such breaks agree on one width, those between paragraphs, list items and verses do not. The width is taken from what most
 * breaks of the text agree on, and of a run of lines where these are many and disagree with the text, so that a long address,
 * a masthead or a table changes nothing. Linear in the text.
 */
export function jointsOf(text: string, lines: readonly Line[]): Joint[] {
  const looks = lines.map((line, index) => new LineLooks(text, line, lines[index + 1]));
  const columns = columnsOf(lines, looks);
  const apart = areParagraphsApart(lines, looks);
  const joints: Joint[] = lines.map(() => 'none');
  for (let index = 1; index < lines.length; index++) {
    const column = columns[index] ?? NOT_WRAPPED;
    if (lines[index]?.pageBefore !== undefined) {
      if (goesOnOverPage(lines, looks, index, column)) joints[index] = 'wrapped';
    } else if (column.width > 0 && isWrappedAfter(lines, looks, index, column, joints)) joints[index] = 'wrapped';
    else if (isBrokenAfter(lines, looks, index, joints, apart)) joints[index] = 'broken';
  }
  return joints;
}

/** Columns between which a text can be wrapped. */
const NARROWEST = 18;
const WIDEST = 130;

interface Column {
  /** Column at which the lines are wrapped; 0 where they are not. */
  readonly width: number;
  /** Columns by which lines that are full may be shorter than the width. */
  readonly slack: number;
  /** What sets paragraphs apart: blank lines, so that no break within a run of lines ends one; indents; or nothing but their ends. */
  readonly apart: 'blank' | 'indent' | 'end';
  /** Columns of white space before lines that go on with a sentence. */
  readonly margin: number;
}

const NOT_WRAPPED: Column = { width: 0, slack: 0, apart: 'end', margin: 0 };

/** Lines between two blank lines; by index, those that a pair of lines or a break is above. */
interface Run {
  readonly from: number;
  to: number;
  readonly pairs: number[];
  readonly breaks: number[];
}

/** By line, the column it is set in. */
function columnsOf(lines: readonly Line[], looks: readonly LineLooks[]): readonly Column[] {
  const runs: Run[] = [];
  lines.forEach((line, index) => {
    if (line.blankBefore || index === 0) runs.push({ from: index, to: index, pairs: [], breaks: [] });
    const run = runs.at(-1);
    if (run === undefined || run.from === index) return;
    run.to = index;
    run.breaks.push(index);
    if (isPair(looks, index)) run.pairs.push(index);
  });
  const breaks = runs.flatMap(run => run.breaks);
  if (breaks.length === 0) return lines.map(() => NOT_WRAPPED);
  const all = runs.flatMap(run => run.pairs);
  const margin = marginOf(lines, looks, breaks);
  const isWithin = (index: number): boolean => (lines[index] as Line).indent < margin + 2 || (looks[index] as LineLooks).goesOn;
  const common = commonWidth(looks, all.filter(isWithin));
  const width = mostOfTextWithin(looks, common > 0 ? common : strictWidth(looks, runs), 0, lines.length - 1);
  const wrapped = runs.filter(run => run.pairs.length > 0).length;
  const spaced = wrapped > 0 && endsWithin(looks, breaks, width) <= ENDS_WITHIN * wrapped;
  const column: Column = {
    ...exactly(looks, all, width),
    margin,
    apart: isIndented(lines, looks, breaks, margin) ? 'indent' : spaced ? 'blank' : 'end',
  };
  return runs.flatMap(run => {
    const own =
      run.pairs.length >= LONG_RUN && !(width > 0 && agrees(looks, run.pairs, width, true))
        ? mostOfTextWithin(looks, commonWidth(looks, run.pairs), run.from, run.to)
        : width;
    const ofRun = own === 0 ? NOT_WRAPPED : own === width ? column : columnOf(lines, looks, run, own);
    return new Array<Column>(run.to - run.from + 1).fill(ofRun);
  });
}

/** The width; 0 where most of the text is in longer lines, which are paragraphs then. */
function mostOfTextWithin(looks: readonly LineLooks[], width: number, from: number, to: number): number {
  let within = 0;
  let all = 0;
  for (let index = from; index <= to; index++) {
    const { right, row } = looks[index] as LineLooks;
    if (row) continue;
    all += right;
    if (right <= width + SLACK) within += right;
  }
  return 2 * within >= all ? width : 0;
}

/** The width without slack, where all breaks inside sentences are where the next word did not fit into the longest of the lines. */
function exactly(looks: readonly LineLooks[], pairs: readonly number[], width: number): Pick<Column, 'width' | 'slack'> {
  const inside = pairs.filter(index => {
    const [above, below] = [looks[index - 1] as LineLooks, looks[index] as LineLooks];
    return above.right <= width + SLACK && !above.endsSentence && below.goesOn;
  });
  const longest = Math.max(0, ...inside.map(index => (looks[index - 1] as LineLooks).right));
  const isExact =
    inside.length >= FEWEST_EXACT && inside.every(index => isFull(looks[index - 1] as LineLooks, looks[index] as LineLooks, longest, 0));
  return isExact ? { width: longest, slack: 0 } : { width, slack: SLACK };
}

const FEWEST_EXACT = 8;

/** So many breaks make a run of lines that can have a width of its own. */
const LONG_RUN = 8;

function columnOf(lines: readonly Line[], looks: readonly LineLooks[], { pairs, breaks }: Run, width: number): Column {
  const margin = marginOf(lines, looks, breaks);
  return { ...exactly(looks, pairs, width), margin, apart: isIndented(lines, looks, breaks, margin) ? 'indent' : 'end' };
}

/** The usual indent of lines that go on with a sentence. */
function marginOf(lines: readonly Line[], looks: readonly LineLooks[], breaks: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const index of breaks) {
    if (!(looks[index] as LineLooks).goesOn) continue;
    const { indent } = lines[index] as Line;
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

/** True where indented lines begin sentences rather than go on with one. */
function isIndented(lines: readonly Line[], looks: readonly LineLooks[], breaks: readonly number[], margin: number): boolean {
  let begins = 0;
  let elsewhere = 0;
  for (const index of breaks) {
    const deeper = (lines[index] as Line).indent - margin;
    if (deeper < 2 || deeper > DEEPEST) continue;
    if ((looks[index] as LineLooks).goesOn) elsewhere++;
    else begins++;
  }
  return begins >= 1 && begins > 2 * elsewhere;
}

const DEEPEST = 12;

/** So many ends of paragraphs within a run of lines are chance. */
const ENDS_WITHIN = 0.1;

const endsWithin = (looks: readonly LineLooks[], breaks: readonly number[], width: number): number =>
  breaks.filter(index => {
    const above = looks[index - 1] as LineLooks;
    return above.right < (1 - SHORT) * width && !isFull(above, looks[index] as LineLooks, width) && !above.row && above.endsSentence;
  }).length;

/** True for two lines whose break says something of the width: neither is a row, an item begins neither. */
function isPair(looks: readonly LineLooks[], index: number): boolean {
  const above = looks[index - 1] as LineLooks;
  const below = looks[index] as LineLooks;
  return !above.row && !below.row && !below.item && !below.opens && above.right >= NARROWEST && above.right <= WIDEST;
}

/** The width that most breaks agree on; 0 where fewer than {@link AGREEING} of them do, or where they fall between sentences. */
function commonWidth(looks: readonly LineLooks[], pairs: readonly number[]): number {
  if (pairs.length === 0) return 0;
  const begins = new Int32Array(WIDEST + 64);
  for (const index of pairs) {
    const { right } = looks[index - 1] as LineLooks;
    const reach = Math.min(30, (looks[index] as LineLooks).firstWord);
    begins[right] = (begins[right] ?? 0) + 1;
    begins[right + reach + 1] = (begins[right + reach + 1] ?? 0) - 1;
  }
  let best = 0;
  let width = 0;
  let covering = 0;
  for (let column = NARROWEST; column <= WIDEST; column++) {
    covering += begins[column] ?? 0;
    if (covering <= best) continue;
    best = covering;
    width = column;
  }
  return agrees(looks, pairs, width) ? width : 0;
}

const FEWEST_FULL = 3;
const AGREEING = 0.5;
const NEARLY_ALL = 0.85;
const INSIDE_SENTENCES = 0.3;

/** True where breaks fall at a width, and inside sentences; with `anywhere`, wherever they fall in their sentences. */
function agrees(looks: readonly LineLooks[], pairs: readonly number[], width: number, anywhere = false): boolean {
  let full = 0;
  let within = 0;
  let inside = 0;
  for (const index of pairs) {
    const above = looks[index - 1] as LineLooks;
    const below = looks[index] as LineLooks;
    if (above.right > width + SLACK) continue;
    within++;
    if (!isFull(above, below, width)) continue;
    full++;
    if ((!above.endsSentence && (below.goesOn || above.open)) || above.hyphen) inside++;
  }
  const share = full < FEWEST_FULL || within * 2 < pairs.length ? 0 : full / within;
  if (anywhere) return share >= AGREEING;
  return share >= NEARLY_ALL ? inside >= (INSIDE_SENTENCES / 2) * full : share >= AGREEING && inside >= INSIDE_SENTENCES * full;
}

/**
 * The width of a text whose breaks are too few, or say too little by themselves: no line is longer, a word too long for any line aside,
 * each break falls where a line was full, and what blank lines set apart ends as paragraphs do. 0 where any of this is not so, and for
 * verse.
 */
function strictWidth(looks: readonly LineLooks[], runs: readonly Run[]): number {
  const breaks = runs.flatMap(run => run.breaks);
  if (breaks.length === 0) return 0;
  const width = looks.reduce((most, look) => (look.right <= most || look.row || look.words === 1 ? most : look.right), 0);
  if (width < NARROWEST || width > WIDEST) return 0;
  const isWhole = runs.every(({ breaks: own, to }) => own.length === 0 || looks[to]?.stop === true);
  const isFullThere = (index: number): boolean => {
    const [above, below] = [looks[index - 1] as LineLooks, looks[index] as LineLooks];
    return !above.row && !below.row && !below.item && (above.right + 1 + below.firstWord > width || above.hyphen);
  };
  if (!isWhole || !breaks.every(isFullThere)) return 0;
  const count = (holds: (above: LineLooks, below: LineLooks) => boolean): number =>
    breaks.filter(index => holds(looks[index - 1] as LineLooks, looks[index] as LineLooks)).length;
  const sentences = count(above => above.endsSentence);
  const lines = count(({ endsSentence, comma }, { goesOn }) => (endsSentence || comma) && !goesOn);
  const inside = count((above, { goesOn }) => !above.endsSentence && (goesOn || above.open || above.hyphen));
  if (width >= LETTER) return sentences < breaks.length ? width : 0;
  return inside > 0
    ? 4 * inside >= breaks.length || 2 * lines <= breaks.length
      ? width
      : 0
    : 2 * lines <= breaks.length && breaks.length > 1
      ? width
      : 0;
}

/** No line of verse and few headlines are as wide as a letter. */
const LETTER = 56;

/** Columns by which lines of one width differ: hanging punctuation, proportional type. */
const SLACK = 2;

/** True where the next line's first word did not fit. */
const isFull = (above: LineLooks, below: LineLooks, width: number, slack = SLACK): boolean =>
  above.right + 1 + below.firstWord > width - slack || above.hyphen;

/** So many words of a paragraph are set in capitals at its beginning. */
const LONGEST_LEAD = 3;

/** A line that ends so much before the width, as a share of it, is the last of its paragraph even where no sentence ends. */
const SHORT = 0.15;

function isWrappedAfter(
  lines: readonly Line[],
  looks: readonly LineLooks[],
  index: number,
  column: Column,
  joints: readonly Joint[],
): boolean {
  const { width, slack, apart, margin } = column;
  const line = lines[index] as Line;
  const [below, before] = [looks[index] as LineLooks, looks[index - 1] as LineLooks];
  if (line.blankBefore || below.item) return false;
  if (below.row || before.row) return isAddressInSentence(lines, looks, index, joints);
  if (before.hyphen) return true;
  const goesOn = below.goesOn && !before.endsSentence;
  if (before.right > width + SLACK && before.words > 1) return goesOn;
  const full = isFull(before, below, width, slack);
  if (below.opens && !(full && (apart === 'blank' || !(before.endsSentence || before.colon)))) return false;
  if (below.goesOn && (goesOn || full)) return true;
  const begins = joints[index - 1] === 'none';
  const isLead = apart === 'blank' && full && (before.words <= LONGEST_LEAD || before.open || before.comma);
  const isHeading = before.capitals && begins && before.words > 1 && !isLead;
  if (isHeading && !(below.capitals && (!before.endsSentence || looks[index + 1]?.capitals === true))) return false;
  if (apart === 'indent' && line.indent > margin + 1) return false;
  if (!full) return !before.endsSentence && !begins && width - before.right - below.firstWord < SHORT * width;
  return (
    apart !== 'end' ||
    !(begins && before.titleCase && !before.endsSentence && !before.open && !before.comma && before.right < (1 - SHORT) * width)
  );
}

/** True for an address on a line of its own that a sentence holds, and for what follows it. */
function isAddressInSentence(lines: readonly Line[], looks: readonly LineLooks[], index: number, joints: readonly Joint[]): boolean {
  const [below, before, next] = [looks[index] as LineLooks, looks[index - 1] as LineLooks, looks[index + 1]];
  if (below.address) return !before.row && !before.stop && next?.goesOn === true && lines[index + 1]?.blankBefore === false;
  return before.address && !below.row && below.goesOn && joints[index - 1] !== 'none';
}

/** True where the text below a page break goes on with the paragraph above it: inside a sentence, or behind a full line. */
function goesOnOverPage(
  lines: readonly Line[],
  looks: readonly LineLooks[],
  index: number,
  { width, slack, apart, margin }: Column,
): boolean {
  const [below, before] = [looks[index] as LineLooks, looks[index - 1] as LineLooks];
  if (below.row || before.row || below.item || (below.opens && !before.open)) return false;
  if (before.hyphen) return below.startsWithLetter;
  const line = lines[index] as Line;
  const ends = before.endsSentence || before.colon || (before.stop && line.pageBefore !== 0 && !below.goesOn);
  const full = width > 0 && before.right <= width + SLACK && isFull(before, below, width, slack);
  const isText = width > 0 && before.words >= LONG && !before.capitals && !before.titleCase;
  const goesOn = below.goesOn && (below.words > 1 || below.fragment);
  if (!ends) return goesOn || before.open || before.comma || ((full || isText) && !below.capitals);
  const isTitle = below.capitals || (below.titleCase && !below.open && !below.comma && !isFollowedInside(lines, looks, index));
  return full && line.pageBefore === 0 && !(apart === 'indent' && line.indent > margin + 1) && !isTitle;
}

/** True where the next line goes on with a sentence. */
const isFollowedInside = (lines: readonly Line[], looks: readonly LineLooks[], index: number): boolean =>
  lines[index + 1]?.blankBefore === false && looks[index + 1]?.goesOn === true;

const SHORT_NAME = 6;
const LONGEST_HEADLINE = 22;

function isBrokenAfter(
  lines: readonly Line[],
  looks: readonly LineLooks[],
  index: number,
  joints: readonly Joint[],
  apart: boolean,
): boolean {
  const line = lines[index] as Line;
  const [below, before] = [looks[index] as LineLooks, looks[index - 1] as LineLooks];
  if (before.hyphen && !line.blankBefore && below.startsWithLetter) return !(before.row && below.row);
  if (before.stop || before.row || below.row || below.item || below.opens || before.colon) return false;
  if (line.blankBefore) return below.startsWithPunctuation || (below.goesOn && (before.open || before.comma));
  if (below.startsWithPunctuation) return true;
  const unfinished = joints[index - 1] !== 'none';
  if (below.goesOn) {
    if (below.label) return false;
    if (below.words === 1 && !below.fragment) return unfinished || before.article;
    return (
      before.words >= LONG || below.words >= LONG || before.open || before.comma || unfinished || isInsideSentence(lines, looks, index)
    );
  }
  if (before.article && below.startsWithLetter) return true;
  if (before.open && (before.words >= 3 || unfinished) && below.words <= SHORT_NAME) return true;
  if (unfinished && before.words <= 2 && !before.label && below.endsSentence && below.words >= LONG) return true;
  if (before.number || before.label || !isNameInsideSentence(lines, looks, index)) return false;
  return index > 1 || apart || before.words > LONGEST_HEADLINE || before.office || before.dateline || isOneParagraph(lines, looks);
}

/** True for lines that break at several names, all inside sentences, and of which none but the last ends a sentence. */
function isOneParagraph(lines: readonly Line[], looks: readonly LineLooks[]): boolean {
  const last = lines.length - 1;
  if (looks.some(({ stop }, index) => index > 0 && (lines[index]?.blankBefore !== false || (stop && index < last)))) return false;
  return looks.filter((_, index) => index > 1 && isNameInsideSentence(lines, looks, index)).length >= FEWEST_NAMES;
}

const FEWEST_NAMES = 3;

/** True for a short line between one that ends no sentence and one that goes on in small letters: a linked name. */
function isNameInsideSentence(lines: readonly Line[], looks: readonly LineLooks[], index: number): boolean {
  const [next, below] = [lines[index + 1], looks[index] as LineLooks];
  const after = looks[index + 1];
  if (next === undefined || after === undefined || next.blankBefore) return false;
  if (below.words > SHORT_NAME || !below.name || below.endsSentence || !after.goesOn) return false;
  return after.startsWithPunctuation || isInsideSentence(lines, looks, index + 1);
}

/** True for a line in small letters that is long, or where the names and the small letters below it lead to the end of a sentence. */
function isInsideSentence(lines: readonly Line[], looks: readonly LineLooks[], index: number): boolean {
  for (let at = index; at < index + MOST_OF_SENTENCE && at < lines.length; at++) {
    const { goesOn, label, row, item, opens, stop, trails, words } = looks[at] as LineLooks;
    if ((at > index && lines[at]?.blankBefore === true) || label || row || item || opens || trails) return false;
    if (goesOn && (words >= LONG || stop)) return true;
    if (stop || (!goesOn && (words > SHORT_NAME || looks[at + 1]?.goesOn !== true))) return false;
  }
  return false;
}

/** So many lines of a sentence that links break are looked at. */
const MOST_OF_SENTENCE = 12;

/** True where blank lines set paragraphs apart, so that no headline is right above one. */
function areParagraphsApart(lines: readonly Line[], looks: readonly LineLooks[]): boolean {
  const ends = looks.filter((_, index) => lines[index + 1]?.blankBefore !== false);
  return ends.length > 1 && ends.filter(({ stop }) => stop).length > SEPARATE * ends.length;
}

const SEPARATE = 0.6;
