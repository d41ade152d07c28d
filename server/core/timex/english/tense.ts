import type { Span } from '../../text/span';
import type { Direction } from '../meaning';

/**
 * Whether a bare weekday or month is past or future, by the verb that governs it: a closed-class scan of auxiliaries, modals and
 * common verb forms instead of a tagger. The nearest verb before the expression in its clause decides, else the first behind it.
 */
export function directionOf(text: string, passage: Span, expression: Span): Direction {
  const before = signBefore(text, passage, expression);
  const connective = wordBefore(text, passage.start, expression.start);
  if (connective?.text === 'since' && before !== 'will') return 'past';
  if ((connective?.text === 'until' || connective?.text === 'till') && before === 'past' && !lasted(text, passage, connective))
    return 'ahead';
  const owned = OWNED.test(text.slice(expression.end, expression.end + 3));
  if (owned && before !== 'will') return 'past';
  if (before !== null) return DIRECTION_OF[before];
  const after = signAfter(text, passage, expression);
  return after === null ? 'nearest' : DIRECTION_OF[after];
}

/** 'Waited until Tuesday', 'was open until Tuesday': what was so until then, not what was put off. */
function lasted(text: string, passage: Span, connective: Word): boolean {
  let word = wordBefore(text, passage.start, connective.start);
  for (let count = 0; count < 5 && word !== null; count++) {
    if (LASTING.has(word.text)) return true;
    word = wordBefore(text, passage.start, word.start);
  }
  return false;
}

/** 'Wednesday's ruling' has been given. */
const OWNED = /^['\u2019]s\s/;

/** What a verb form says: `will` and `infinitive` point ahead, `present` says nothing. */
type Sign = 'past' | 'will' | 'infinitive' | 'present';

const DIRECTION_OF: Readonly<Record<Sign, Direction>> = { past: 'past', will: 'future', infinitive: 'ahead', present: 'nearest' };

/** How many words each way are looked at: a constant, so that tagging stays linear. */
const WORDS_BEFORE = 16;
const WORDS_AFTER = 14;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''));

const WILL = words('will shall ll wo tomorrow upcoming');
const AHEAD = words(
  'would should could might due payable effective expires expire expiring begins starts postponed delayed adjourned deferred slated redeemable',
);
const EXPECTING = words('expected scheduled planned set plans hopes intends aims expects extended');
const LASTING = words('was were had not waited lasted remained stayed kept held ran served worked lived continued used never');
const PRESENT = words('is are am says s');
const PAST =
  words(`was were had did said told came went made took got gave met held saw found left began begun became put led ran sent won lost fell rose
  grew rang wrote spoke broke brought bought built kept felt knew thought stood understood sold paid hit shot struck fought taught caught
  drew flew threw chose drove rode stole woke swore tore wore sank sang shook fed fled bled bred spent lent bent dealt meant heard slid sought lay laid
  gone done seen taken given written spoken broken chosen driven known grown shown flown thrown fallen since ago yesterday has have having closed quit cut`);
const NOT_PAST = words(
  'need needed indeed speed feed seed proceed exceed succeed red bed hundred united sacred embed shed breed hatred related limited so-called',
);
const BE = words('be is are being get gets');
/** Behind a noun they belong to it, and to the date behind them: 'On Monday the report due in May was lost'. */
const OF_NOUNS = words('due payable effective scheduled planned expected set slated');
const FORMS_OF_BE = words('is are was were be been being');
const NOT_VERBS =
  words(`the a an his her its their our my your this that these those each every some any all one two three four five six seven eight nine ten about
  holders stock shareholders people date more less at least most no which whom what new other another both many least from and or`);

/** Which of the lists a word is in: one look for most words, which are in none. */
const LISTS = { will: 1, ahead: 2, expecting: 4, present: 8, past: 16, notPast: 32, notVerb: 64 } as const;
const LISTED: ReadonlyMap<string, number> = (() => {
  const listed = new Map<string, number>();
  const add = (list: ReadonlySet<string>, flag: number) => {
    for (const word of list) listed.set(word, (listed.get(word) ?? 0) | flag);
  };
  add(WILL, LISTS.will);
  add(AHEAD, LISTS.ahead);
  add(EXPECTING, LISTS.expecting);
  add(PRESENT, LISTS.present);
  add(PAST, LISTS.past);
  add(NOT_PAST, LISTS.notPast);
  add(NOT_VERBS, LISTS.notVerb);
  return listed;
})();

interface Word extends Span {
  readonly text: string;
}

function signBefore(text: string, passage: Span, expression: Span): Sign | null {
  let next = '';
  let weak: Sign | null = null;
  let word = wordBefore(text, passage.start, expression.start);
  for (let count = 0; count < WORDS_BEFORE && word !== null; count++) {
    const before = wordBefore(text, passage.start, word.start);
    const sign = signOf(word.text, next, before?.text ?? '');
    if (sign === 'infinitive' && before?.text === 'to') {
      const governor = wordBefore(text, passage.start, before.start);
      if (word.text === 'be' && governor !== null && ASSERTING.has(governor.text)) {
        next = 'to';
        word = governor;
        continue;
      }
      if (word.text === 'be') return 'infinitive';
      if (governor?.text === 'used') return 'past';
      if (perfectBefore(text, passage.start, governor)) return 'past';
      if (governor !== null && INTENDING.has(governor.text)) return 'infinitive';
      weak = 'infinitive';
    } else if (sign !== null) return sign === 'present' && weak !== null ? weak : sign;
    next = word.text;
    word = before;
  }
  return weak;
}

/** Verbs and nouns whose infinitive is still to come, whatever their own tense: 'agreed to meet on Friday'. */
const INTENDING =
  words(`agreed decided vowed promised pledged planned plans plan planning expected expects expect hopes hoped hoping wants wanted want intends
  intended scheduled due set slated likely going threatened offered proposed prepared ready needs has have hope aims aimed voted ordered deadline continue
  appears continues seeks poised about supposed wish wishes`);

/** What is 'found to be' or 'said to be' something is so already. */
const ASSERTING = words('found believed thought said known proved proven out reported claimed seemed appeared understood used happened');

/** 'Had been due to expire' looks back although it expects. `word` is the infinitive's governor. */
function perfectBefore(text: string, limit: number, word: Word | null): boolean {
  let current = word;
  for (let count = 0; count < 3 && current !== null; count++) {
    if (current.text === 'been') return true;
    current = wordBefore(text, limit, current.start);
  }
  return false;
}

function signAfter(text: string, passage: Span, expression: Span): Sign | null {
  let before = '';
  let word = wordAfter(text, passage.end, expression.end);
  for (let count = 0; count < WORDS_AFTER && word !== null; count++) {
    const next = wordAfter(text, passage.end, word.end);
    const sign = signOf(word.text, next?.text ?? '', before);
    const isOfNoun = sign === 'infinitive' && OF_NOUNS.has(word.text) && !FORMS_OF_BE.has(before);
    if (sign !== null && !isOfNoun) return sign;
    before = word.text;
    word = next;
  }
  return null;
}

/** What one word says between its neighbours `before` and `next`. */
function signOf(word: string, next: string, before: string): Sign | null {
  const lists = LISTED.get(word) ?? 0;
  if ((lists & LISTS.will) !== 0) return 'will';
  if (before === 'to') return (lists & (LISTS.notVerb | LISTS.past)) !== 0 || word.endsWith('ed') ? null : 'infinitive';
  if (word === 'could' && (next === 'not' || next === 'be')) return next === 'not' ? 'past' : null;
  if ((lists & LISTS.ahead) !== 0) return 'infinitive';
  if ((lists & LISTS.expecting) !== 0) {
    if (
      next === 'to' ||
      next === 'for' ||
      next === 'in' ||
      next === 'on' ||
      next === 'by' ||
      next === '' ||
      (word === 'planned' && (next === 'a' || next === 'the'))
    )
      return 'infinitive';
    return word.endsWith('s') ? 'present' : 'past';
  }
  if ((lists & LISTS.present) !== 0) return word === 's' ? null : 'present';
  const past =
    (lists & LISTS.past) !== 0 ||
    (word.length > 4 && word.endsWith('ed') && (lists & LISTS.notPast) === 0 && !(word.startsWith('un') && !word.startsWith('und')));
  return past && !BE.has(before) ? 'past' : null;
}

const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit >= 192;

/** A line's end, or a full stop before a capital that follows no abbreviation, closes the sentence. */
function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 10 || unit === 13 || unit === 33 || unit === 63 || unit === 59) return true;
  if (unit !== 46) return false;
  let ahead = at + 1;
  while (ahead < at + 4 && (text.charCodeAt(ahead) === 32 || text.charCodeAt(ahead) === 39 || text.charCodeAt(ahead) === 34)) ahead++;
  const follows = text.charCodeAt(ahead);
  if ((follows >= 97 && follows <= 122) || (follows >= 48 && follows <= 57)) return false;
  const before = text.charCodeAt(at - 1);
  return ((before >= 97 && before <= 122) || before === 37 || (before >= 48 && before <= 57)) && at - wordStart(text, at) !== 2;
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
  let capitals = false;
  for (; at > floor; at--) {
    const unit = text.charCodeAt(at - 1);
    if (!isWordUnit(unit)) break;
    capitals ||= isNoPlainSmall(unit);
  }
  return { text: inSmall(text.slice(at, wordEnd), capitals), start: at, end: wordEnd };
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
  let capitals = false;
  for (; at < ceiling; at++) {
    const unit = text.charCodeAt(at);
    if (!isWordUnit(unit)) break;
    capitals ||= isNoPlainSmall(unit);
  }
  return { text: inSmall(text.slice(wordStartAt, at), capitals), start: wordStartAt, end: at };
}

/** True for what may have a small letter of its own. */
const isNoPlainSmall = (unit: number): boolean => unit < 97 || unit > 122;

const inSmall = (word: string, capitals: boolean): string => (capitals ? word.toLowerCase() : word);
