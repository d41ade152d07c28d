import { BREAK, HYPHEN, kinds, LOWER, SPACE, UPPER, WORD } from '../../text/characters';
import { foldForSearch, foldTable } from '../../text/fold';
import type { Span } from '../../text/span';
import { endsWord, startsWord } from '../../text/words';
import type { Entity, Register } from '../types';
import { COMMON_WORDS, DEMONYMS, NAME_PARTICLES, PREFIXES } from '../words/lexicon';
import { loneFamilyNames } from './loneFamilyNames';
import { INSIDE, type Openings, openingsOf, pastUnknown, pastWord, STARTS } from './openings';
import { spellingsOf } from './spellings';
import { buildTrie, stepInTrie, type Trie } from './trie';

/** A register compiled for matching. */
export interface Gazetteer {
  readonly register: Register;
  readonly trie: Trie;
  /** Which words of a text are worth a look into the trie. */
  readonly openings: Openings;
  /** By the trie's index: the surface forms that fold to one string, empty for repeated strings. */
  readonly surfaces: readonly (readonly Surface[])[];
}

/** One writing of a name. */
export interface Surface {
  readonly form: string;
  readonly entity: Entity;
  /** A `family name` names its person where nobody else can be meant, see {@link loneFamilyNames}. */
  readonly via: 'name' | 'alias' | 'family name';
  readonly casing: Casing;
  /** True for what {@link spellingsOf} adds to the register. */
  readonly derived: boolean;
}

/** A place of a text where surface forms match; all of them have the same span and fit its case equally well. */
export interface GazetteerMatch extends Span {
  readonly surfaces: readonly Surface[];
}

/**
 * How a form's case restricts what it matches. An `acronym` (IS, U.S.) matches capitals only; a `capitalised` name itself,
 * its headline in capitals and small words in title case, but never small letters where it has capitals; `small` forms any case.
 */
export type Casing = 'acronym' | 'capitalised' | 'small';

/** A form that more entities than this have is ignored: nobody could choose. */
const MOST_ENTITIES = 100;

/**
 * Compiles names and aliases, with their other spellings ({@link spellingsOf}), into one automaton. A form that the register holds counts as
 * it is written there: it is nobody's other spelling. Forms without a letter or digit match nothing.
 */
export function compileGazetteer(register: Register): Gazetteer {
  const keys: string[] = [];
  const all: Surface[] = [];
  const addForm = (form: string, entity: Entity, via: Surface['via'], derived: boolean) => {
    const key = foldForSearch(form);
    if (!hasWordUnit(key)) return;
    keys.push(key);
    all.push({ form, entity, via, casing: casingOf(form), derived });
  };
  const add = (form: string, entity: Entity, via: 'name' | 'alias') => {
    const trimmed = form.trim();
    addForm(trimmed, entity, via, false);
    for (const spelling of spellingsOf(trimmed, entity.type)) addForm(spelling, entity, via, true);
  };
  for (const entity of register.entities) {
    add(entity.name, entity, 'name');
    for (const alias of entity.aliases) add(alias, entity, 'alias');
  }
  for (const { form, entities } of loneFamilyNames(register)) for (const entity of entities) addForm(form, entity, 'family name', true);
  const { trie, indexOf } = buildTrie(keys);
  const surfaces: Surface[][] = keys.map(() => []);
  all.forEach((surface, at) => {
    const group = surfaces[indexOf[at] ?? 0];
    if (group !== undefined && group.length < MOST_ENTITIES) group.push(surface);
  });
  const openings = openingsOf(all.map((surface, at) => ({ key: keys[at] ?? '', inSmall: mayBeginSmall(surface) })));
  return { register, trie, openings, surfaces: surfaces.map(withoutDerived) };
}

const withoutDerived = (group: readonly Surface[]): readonly Surface[] =>
  group.some(({ derived }) => derived) && group.some(({ derived }) => !derived) ? group.filter(({ derived }) => !derived) : group;

/** The surface forms in a span of a text, leftmost and longest first, in order and without overlap. Linear in the span. */
export function matchGazetteer(gazetteer: Gazetteer, text: string, span: Span = { start: 0, end: text.length }): GazetteerMatch[] {
  const { openings } = gazetteer;
  const { byUnit } = openings;
  const scan: Scan = { gazetteer, ...caseScanOf(text, span) };
  const found: GazetteerMatch[] = [];
  let lastEnd = -1;
  const isInside = ((byUnit[text.charCodeAt(span.start - 1)] ?? 0) & INSIDE) !== 0;
  for (let at = isInside ? pastWord(openings, text, span.start, span.end) : span.start; at < span.end; at++) {
    const unit = text.charCodeAt(at);
    const here = byUnit[unit] ?? 0;
    if ((here & STARTS) !== 0) {
      const past = pastUnknown(openings, text, at, span.end);
      if (past > at + 1) {
        at = past - 1;
        continue;
      }
      const match = past === at && startsName(text, at, lastEnd) ? longestAt(scan, at, true) : undefined;
      if (match !== undefined) {
        found.push(match);
        lastEnd = match.end;
        at = match.end - 1;
        continue;
      }
    }
    if ((here & INSIDE) !== 0) at = pastWord(openings, text, at + 1, span.end) - 1;
    else if (unit === COLON && text.startsWith('//', at + 1)) at = endOfToken(text, at, span.end) - 1;
  }
  return found;
}

/** True where {@link caseFit} allows a small letter at the start of a form. */
function mayBeginSmall({ form, casing }: Pick<Surface, 'form' | 'casing'>): boolean {
  if (casing !== 'capitalised') return casing === 'small';
  const folds = foldTable();
  let at = 0;
  while (at < form.length && folds[form.charCodeAt(at)] === 0) at++;
  return ((kinds()[form.charCodeAt(at)] ?? 0) & UPPER) === 0 || THE.test(form);
}

const THE = /^the\s/i;

export function casingOf(form: string): Casing {
  const flags = kinds();
  let capitals = false;
  let small = false;
  for (let at = 0; at < form.length; at++) {
    const kind = flags[form.charCodeAt(at)] ?? 0;
    if ((kind & UPPER) !== 0) capitals = true;
    if ((kind & LOWER) !== 0) small = true;
  }
  return capitals ? (small ? 'capitalised' : 'acronym') : 'small';
}

interface Scan extends CaseScan {
  readonly gazetteer: Gazetteer;
}

/** A span of a text in which the case of forms is compared, from its start to its end. */
export interface CaseScan {
  readonly text: string;
  readonly span: Span;
  /** The line looked at last, so that no line is looked through twice. */
  line: Span & { readonly capitals: boolean };
}

export const caseScanOf = (text: string, span: Span): CaseScan => ({ text, span, line: { start: 0, end: 0, capitals: false } });

const COLON = 0x3a;
const AT_SIGN = 0x40;
const FULL_STOP = 0x2e;

function longestAt(scan: Scan, start: number, checkHyphen: boolean): GazetteerMatch | undefined {
  const { text, span, gazetteer } = scan;
  const { trie } = gazetteer;
  const folds = foldTable();
  let best: GazetteerMatch | undefined;
  let node = 0;
  for (let at = start, depth = 0; ; depth++) {
    const tail = trie.tails[node] ?? 0;
    if (tail !== 0) {
      const end = endOfTail(text, at, span.end, trie.strings[tail - 1] ?? '', depth);
      return end < 0 ? best : (accepted(scan, gazetteer.surfaces[tail - 1] ?? [], start, end, checkHyphen) ?? best);
    }
    const index = trie.accepts[node] ?? 0;
    if (index !== 0) best = accepted(scan, gazetteer.surfaces[index - 1] ?? [], start, at, checkHyphen) ?? best;
    while (at < span.end && folds[text.charCodeAt(at)] === 0) at++;
    if (at >= span.end) return best;
    const unit = folds[text.charCodeAt(at)] ?? 0;
    node = stepInTrie(trie, node, unit);
    if (node === 0) return best;
    at = unit === 0x20 ? endOfSpace(text, at, span.end) : at + 1;
    if (at < 0) return best;
  }
}

/** Where the units of `string` behind `depth` end in the text; -1 where the text goes on otherwise. */
function endOfTail(text: string, start: number, limit: number, string: string, depth: number): number {
  const folds = foldTable();
  let at = start;
  while (depth < string.length) {
    if (at >= limit) return -1;
    const unit = folds[text.charCodeAt(at)] ?? 0;
    if (unit === 0) {
      at++;
      continue;
    }
    if (unit !== string.charCodeAt(depth)) return -1;
    depth++;
    at = unit === 0x20 ? endOfSpace(text, at, limit) : at + 1;
    if (at < 0) return -1;
  }
  return at;
}

function accepted(scan: Scan, group: readonly Surface[], start: number, end: number, checkHyphen: boolean): GazetteerMatch | undefined {
  const { text, span } = scan;
  const flags = kinds();
  const folds = foldTable();
  let last = end;
  while (last < span.end && folds[text.charCodeAt(last)] === 0 && ((flags[text.charCodeAt(last)] ?? 0) & WORD) !== 0) last++;
  if (last < span.end && !endsName(text, last)) return undefined;
  const fitting: Surface[] = [];
  let bestFit = 1;
  for (const surface of group) {
    const fit = caseFit(scan, surface, start, last);
    if (fit < bestFit) continue;
    if (fit > bestFit) fitting.length = 0;
    bestFit = fit;
    fitting.push(surface);
  }
  const first = fitting[0];
  if (first === undefined) return undefined;
  if (checkHyphen && !leavesHyphen(scan, first, last)) return undefined;
  return { start, end: last, surfaces: fitting };
}

/** How well a text's case fits a form. 2: the form's own case; 1: capitals of a headline, or title case; 0: another word. */
export function caseFit(scan: CaseScan, surface: Pick<Surface, 'form' | 'casing'>, start: number, end: number): number {
  const { text } = scan;
  const flags = kinds();
  if (surface.casing === 'small') return text.slice(start, end) === surface.form ? 2 : 1;
  let small = false;
  for (let at = start; at < end && !small; at++) small = ((flags[text.charCodeAt(at)] ?? 0) & LOWER) !== 0;
  if (surface.casing === 'acronym') {
    if (small) return 0;
    return COMMON_WORDS.has(text.slice(start, end).toLowerCase()) && inCapitals(scan, start) ? 0 : 2;
  }
  if (!small) return COMMON_WORDS.has(text.slice(start, end).toLowerCase()) ? 0 : 1;
  return sameCapitals(text, start, end, surface.form);
}

function sameCapitals(text: string, start: number, end: number, form: string): number {
  const flags = kinds();
  const folds = foldTable();
  let fit = 2;
  let from = THE.test(form) ? 1 : 0;
  let at = start + from;
  let initial = from === 0;
  for (; from < form.length && at < end; ) {
    const formUnit = form.charCodeAt(from);
    const unit = text.charCodeAt(at);
    const formKind = flags[formUnit] ?? 0;
    const kind = flags[unit] ?? 0;
    if (folds[formUnit] === 0) from++;
    else if (folds[unit] === 0) at++;
    else if ((formKind & SPACE) !== 0) {
      while (((flags[form.charCodeAt(from)] ?? 0) & SPACE) !== 0) from++;
      while (at < end && ((flags[text.charCodeAt(at)] ?? 0) & SPACE) !== 0) at++;
      initial = true;
    } else {
      if ((formKind & UPPER) !== 0 && (kind & LOWER) !== 0) return 0;
      if ((formKind & LOWER) !== 0 && (kind & UPPER) !== 0) {
        if (!initial) return 0;
        fit = 1;
      }
      initial = (kind & WORD) === 0;
      from++;
      at++;
    }
  }
  return fit;
}

/** True where the line around an offset has no small letter. */
function inCapitals(scan: CaseScan, at: number): boolean {
  if (scan.line.start <= at && at < scan.line.end) return scan.line.capitals;
  const { text, span } = scan;
  const flags = kinds();
  let start = at;
  let end = at;
  let capitals = true;
  const breaks = (offset: number) => ((flags[text.charCodeAt(offset)] ?? 0) & BREAK) !== 0;
  const look = (offset: number) => {
    if (((flags[text.charCodeAt(offset)] ?? 0) & LOWER) !== 0) capitals = false;
  };
  while (start > span.start && start > scan.line.end && !breaks(start - 1)) look(--start);
  while (end < span.end && !breaks(end)) look(end++);
  scan.line = { start, end, capitals };
  return capitals;
}

/** What occurs inside a number. */
const POINTS = '.,';

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function startsName(text: string, at: number, lastEnd: number): boolean {
  if (!startsWord(text, at)) return false;
  const before = text.charCodeAt(at - 1);
  if (before === AT_SIGN || (isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 2)) && POINTS.includes(text.charAt(at - 1))))
    return false;
  if (((kinds()[before] ?? 0) & HYPHEN) === 0 || lastEnd === at - 1) return true;
  const left = wordBefore(text, at - 1);
  if (left === '') return true;
  const plain = left.toLowerCase();
  if (PREFIXES.has(plain) || DEMONYMS.has(plain)) return true;
  if (NAME_PARTICLES.has(plain)) return false;
  return casingOf(left) === 'small' || (casingOf(left) === 'acronym' && left.length > 1);
}

function endsName(text: string, at: number): boolean {
  if (!endsWord(text, at)) return false;
  if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) && POINTS.includes(text.charAt(at))) return false;
  return text.charCodeAt(at - 1) !== FULL_STOP || ((kinds()[text.charCodeAt(at)] ?? 0) & WORD) === 0;
}

/** A name before a hyphen (`US-led`) stands for itself, unless the hyphen joins it to another part of a name (`Guinea-Bissau`). */
function leavesHyphen(scan: Scan, surface: Surface, end: number): boolean {
  const { text } = scan;
  const flags = kinds();
  const next = text.charCodeAt(end + 1);
  const kind = flags[next] ?? 0;
  if (((flags[text.charCodeAt(end)] ?? 0) & HYPHEN) === 0 || (kind & WORD) === 0) return true;
  const right = wordAfter(text, end + 1);
  const plain = right.toLowerCase();
  if (NAME_PARTICLES.has(plain) && ((flags[text.charCodeAt(end + 1 + right.length)] ?? 0) & HYPHEN) !== 0) return false;
  if ((kind & UPPER) === 0 || DEMONYMS.has(plain)) return true;
  if (surface.casing === 'acronym' || (surface.entity.type !== 'person' && surface.entity.type !== 'place')) return true;
  if (right.length > 1 && casingOf(right) === 'acronym') return true;
  return longestAt(scan, end + 1, false) !== undefined;
}

const LONGEST_PART = 40;

function wordBefore(text: string, end: number): string {
  const flags = kinds();
  let start = end;
  while (end - start < LONGEST_PART && ((flags[text.charCodeAt(start - 1)] ?? 0) & WORD) !== 0) start--;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number): string {
  const flags = kinds();
  let end = start;
  while (end - start < LONGEST_PART && ((flags[text.charCodeAt(end)] ?? 0) & WORD) !== 0) end++;
  return text.slice(start, end);
}

/** Behind a run of white space inside a name; -1 where the run holds a blank line. */
function endOfSpace(text: string, start: number, limit: number): number {
  const flags = kinds();
  let lines = 0;
  let at = start;
  for (; at < limit; at++) {
    const kind = flags[text.charCodeAt(at)] ?? 0;
    if ((kind & SPACE) === 0) break;
    if ((kind & BREAK) !== 0 && !(text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d)) lines++;
  }
  return lines > 1 ? -1 : at;
}

function endOfToken(text: string, start: number, limit: number): number {
  const flags = kinds();
  let at = start;
  while (at < limit && ((flags[text.charCodeAt(at)] ?? 0) & SPACE) === 0) at++;
  return at;
}

function hasWordUnit(text: string): boolean {
  const flags = kinds();
  for (let at = 0; at < text.length; at++) if (((flags[text.charCodeAt(at)] ?? 0) & WORD) !== 0) return true;
  return false;
}
