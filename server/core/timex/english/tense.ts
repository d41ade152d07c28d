import type { Span } from '../../text/span';
import type { Direction } from '../meaning';

/**
 * Which way a bare weekday or month points, told by the verb that governs it: a closed-class scan of auxiliaries, modals and
 * common verb forms instead of a tagger. The nearest verb before the expression in its clause decides, else the first behind it.
 */
export function directionOf(text: string, passage: Span, expression: Span): Direction {
  const before = signBefore(text, passage, expression);
  if (before !== 'nearest') return before;
  return signAfter(text, passage, expression);
}

/** How many words each way are looked at: a constant, so that tagging stays linear. */
const WORDS_BEFORE = 14;
const WORDS_AFTER = 14;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''));

const FUTURE =
  words(`will shall 'll won ll wo due payable effective expires expire expiring upcoming scheduled planned plans plan planning expected expects expect
  deadline intends intend slated set tomorrow may might should can could would must until till by hopes hope aims begins`);
const PAST =
  words(`was were had did said told came went made took got gave met held saw found left began begun became put set-off led ran sent won lost fell rose
  grew rang wrote spoke broke brought bought built kept felt knew thought stood understood sold paid hit shot struck fought taught caught
  drew flew threw chose drove rode stole woke swore tore wore sank sang shook fed fled bled bred spent lent bent dealt meant heard
  gone been done seen taken given written spoken broken chosen driven known grown shown flown thrown fallen since ago yesterday
  has have having reported opened closed ended issued after according late recently earlier slid sought lay laid`);
const NEUTRAL_ED = words(
  'need needed indeed speed feed seed proceed exceed succeed red bed hundred united sacred embed shed exceed breed freed',
);

interface Word extends Span {
  readonly text: string;
}

function signBefore(text: string, passage: Span, expression: Span): Direction {
  let end = expression.start;
  let previous = '';
  for (let count = 0; count < WORDS_BEFORE; count++) {
    const word = wordBefore(text, passage.start, end);
    if (word === null) break;
    const direction = signOf(word.text, previous, wordBefore(text, passage.start, word.start)?.text ?? '', count);
    if (direction !== null) return direction;
    previous = word.text;
    end = word.start;
  }
  return 'nearest';
}

function signAfter(text: string, passage: Span, expression: Span): Direction {
  let start = expression.end;
  let before = '';
  for (let count = 0; count < WORDS_AFTER; count++) {
    const word = wordAfter(text, passage.end, start);
    if (word === null) break;
    const direction = signOf(word.text, '', before, count + 2);
    if (direction !== null) return direction;
    before = word.text;
    start = word.end;
  }
  return 'nearest';
}

/** What one word says; `distance` counts the words between it and the expression. */
function signOf(word: string, next: string, before: string, distance: number): Direction | null {
  if (word === 'until' || word === 'till' || word === 'by') return distance === 0 && word !== 'by' ? 'future' : null;
  if (word === 'since' || word === 'ago') return distance === 0 ? 'past' : null;
  if (before === 'to' && !PAST.has(word) && word !== 'the' && word !== 'a' && /^[a-z]+$/.test(word) && !word.endsWith('ed'))
    return COMMON_OBJECTS.has(word) ? null : 'future';
  if (word === 'would' || word === 'could' || word === 'should' || word === 'might') return 'future';
  if (word === 'set' || word === 'scheduled' || word === 'expected' || word === 'planned' || word === 'slated')
    return next === 'to' || next === 'for' || distance < 2 ? 'future' : 'past';
  if (FUTURE.has(word)) return 'future';
  if (PAST.has(word)) return 'past';
  if (word.length > 4 && word.endsWith('ed') && !NEUTRAL_ED.has(word)) return 'past';
  return null;
}

const COMMON_OBJECTS = words('his her its their our my your this that these those stock holders shareholders people date');

const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit >= 192;

/** A full stop behind a small letter, or a line's end, closes the sentence. */
function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 10 || unit === 13 || unit === 33 || unit === 63 || unit === 59) return true;
  if (unit !== 46) return false;
  const before = text.charCodeAt(at - 1);
  const wordLength = at - wordStart(text, at);
  return before >= 97 && before <= 122 && wordLength > 3;
}

function wordStart(text: string, end: number): number {
  let at = end;
  const limit = Math.max(0, end - 24);
  while (at > limit && isWordUnit(text.charCodeAt(at - 1))) at--;
  return at;
}

const LONGEST_WORD = 40;
const LONGEST_GAP = 60;

function wordBefore(text: string, limit: number, end: number): Word | null {
  let at = end;
  const stop = Math.max(limit, end - LONGEST_GAP);
  while (at > stop && !isWordUnit(text.charCodeAt(at - 1))) {
    at--;
    if (endsSentence(text, at)) return null;
  }
  if (at <= stop) return null;
  const wordEnd = at;
  const floor = Math.max(limit, wordEnd - LONGEST_WORD);
  while (at > floor && isWordUnit(text.charCodeAt(at - 1))) at--;
  return { text: text.slice(at, wordEnd).toLowerCase(), start: at, end: wordEnd };
}

function wordAfter(text: string, limit: number, start: number): Word | null {
  let at = start;
  const stop = Math.min(limit, start + LONGEST_GAP);
  while (at < stop && !isWordUnit(text.charCodeAt(at))) {
    if (endsSentence(text, at)) return null;
    at++;
  }
  if (at >= stop) return null;
  const wordStartAt = at;
  const ceiling = Math.min(limit, wordStartAt + LONGEST_WORD);
  while (at < ceiling && isWordUnit(text.charCodeAt(at))) at++;
  return { text: text.slice(wordStartAt, at).toLowerCase(), start: wordStartAt, end: at };
}
