import type { Passage } from '../../article/types';
import { kinds, LOWER, SPACE, UPPER, WORD } from '../../text/characters';
import { foldForSearch, foldTable } from '../../text/fold';
import { type Span, sliceOf } from '../../text/span';
import { cliticEnd, endsWord, startsWord } from '../../text/words';
import { type CaseScan, caseFit, caseScanOf, casingOf } from '../gazetteer/gazetteer';
import { shortFormsOf } from '../gazetteer/shortNames';
import type { Entity } from '../types';
import { definitionAt } from './abbreviation';

interface ShortForm {
  readonly form: string;
  readonly key: string;
  /** Folded particles in front of it, as in `al-`: included where they are there. */
  readonly lead: string;
  readonly entities: Entity[];
}

export interface ShortFormOccurrence extends Span {
  readonly entities: readonly Entity[];
}

/** The short forms an article has given reason to expect: family names of persons named in full, defined abbreviations, names without their tails. */
export class ShortForms {
  readonly #text: string;
  readonly #byKey = new Map<string, ShortForm>();
  /** By folded first word; the longest first. */
  readonly #byWord = new Map<string, ShortForm[]>();
  /** By the id of an entity, the full names that it was learned from. */
  readonly #learned = new Map<string, Set<string>>();
  readonly #rivals = new Set<string>();
  /** How short forms begin: by the low seven bits of their first unit, those of their second, of which five bits count. */
  readonly #beginnings = new Int32Array(128);
  /** Where the words of the text begin that do not begin with a small letter, once they are asked for. */
  #starts: readonly number[] | undefined;
  #lastLearned = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes note of the short forms of an entity that is named in full at a span. */
  learn(entity: Entity, span: Span, passage: Passage): void {
    const full = sliceOf(this.#text, span);
    const definition = definedBehind(this.#text, span, passage);
    if (definition !== undefined && entity.type !== 'person') this.#add(entity, sliceOf(this.#text, definition), '');
    if (definition !== undefined) this.#lastLearned = span.start;
    const learned = this.#learned.get(entity.id);
    if (learned?.has(full) === true) return;
    if (learned === undefined) this.#learned.set(entity.id, new Set([full]));
    else learned.add(full);
    this.#lastLearned = span.start;
    for (const { form, lead } of shortFormsOf(entity, full)) this.#add(entity, form, lead);
  }

  /** The offset of the last full name that taught a short form. */
  get lastLearned(): number {
    return this.#lastLearned;
  }

  /** True where an entity was named in full that has a short form. */
  get areKnown(): boolean {
    return this.#byKey.size > 0;
  }

  /** The entities that a form, folded, would be short for. */
  entitiesOf(key: string): readonly Entity[] {
    return this.#byKey.get(key)?.entities ?? [];
  }

  /** Somebody else of that name was mentioned: from now on the short form is nobody's. */
  addRival(key: string): void {
    this.#rivals.add(key);
  }

  hasRival(key: string): boolean {
    return this.#rivals.has(key);
  }

  /** Where short forms are between two offsets of a passage, as known when each is asked for. */
  *occurrences(passage: Passage, from: number, to: number): Generator<ShortFormOccurrence> {
    if (this.#byKey.size === 0) return;
    this.#starts ??= capitalStarts(this.#text);
    const starts = this.#starts;
    const folds = foldTable();
    const scan = caseScanOf(this.#text, passage);
    let behind = from;
    for (let index = firstFrom(starts, from); index < starts.length; index++) {
      const at = starts[index] ?? to;
      if (at >= to) return;
      if (at < behind || !this.#mayBeginAt(folds, at)) continue;
      const occurrence = this.#at(scan, at, from, to);
      if (occurrence === undefined) continue;
      yield occurrence;
      behind = occurrence.end;
    }
  }

  /** False where the first two units show that no short form begins. */
  #mayBeginAt(folds: Uint16Array, at: number): boolean {
    const seconds = this.#beginnings[(folds[this.#text.charCodeAt(at)] ?? 0) & 127] ?? 0;
    const second = folds[this.#text.charCodeAt(at + 1)] ?? 0;
    return second === 0 ? seconds !== 0 : (seconds & (1 << (second & 31))) !== 0;
  }

  #at(scan: CaseScan, at: number, from: number, to: number): ShortFormOccurrence | undefined {
    const text = this.#text;
    const flags = kinds();
    let wordEnd = at;
    while (wordEnd < to && ((flags[text.charCodeAt(wordEnd)] ?? 0) & WORD) !== 0) wordEnd++;
    if (wordEnd - at > LONGEST_WORD || !startsWord(text, at)) return undefined;
    for (const short of this.#byWord.get(foldForSearch(text.slice(at, wordEnd))) ?? []) {
      const end = foldedEnd(text, at, to, short.key);
      if (end === undefined || !endsWord(text, end) || caseFit(scan, { form: short.form, casing: casingOf(short.form) }, at, end) === 0)
        continue;
      if (inCompound(text, end)) continue;
      const start = startOfLead(text, at, from, short.lead);
      if (text.charAt(start - 1) === '-' && start === at) continue;
      return { start, end, entities: short.entities };
    }
    return undefined;
  }

  #add(entity: Entity, form: string, lead: string): void {
    const key = foldForSearch(form);
    if (key.length < 2) return;
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      if (!known.entities.includes(entity)) known.entities.push(entity);
      return;
    }
    const short = { form, key, lead, entities: [entity] };
    this.#byKey.set(key, short);
    const first = key.charCodeAt(0) & 127;
    this.#beginnings[first] = (this.#beginnings[first] ?? 0) | (1 << (key.charCodeAt(1) & 31));
    const word = firstWord(key);
    const list = this.#byWord.get(word) ?? [];
    list.push(short);
    list.sort((a, b) => b.key.length - a.key.length);
    this.#byWord.set(word, list);
  }
}

const LONGEST_WORD = 60;

/** Where the words of a text begin that do not begin with a small letter. */
function capitalStarts(text: string): number[] {
  const flags = kinds();
  const starts: number[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const here = flags[text.charCodeAt(at)] ?? 0;
    if ((here & (WORD | LOWER)) === WORD && (before & WORD) === 0) starts.push(at);
    before = here;
  }
  return starts;
}

/** Index of the first of some sorted offsets from `offset` on. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The short form in parentheses behind a name: `the Afghanistan Analysts Network (AAN)`. */
function definedBehind(text: string, span: Span, passage: Passage): Span | undefined {
  let open = cliticEnd(text, span.end);
  while (open < passage.end && open < span.end + 5 && text.charAt(open) !== '(') {
    if (((kinds()[text.charCodeAt(open)] ?? 0) & (SPACE | WORD)) === WORD) return undefined;
    open++;
  }
  const definition = definitionAt(text, open, passage.start);
  return definition !== undefined && definition.long.start >= span.start && definition.long.start < span.end ? definition.short : undefined;
}

function foldedEnd(text: string, start: number, limit: number, key: string): number | undefined {
  const folds = foldTable();
  const flags = kinds();
  let at = start;
  for (let need = 0; need < key.length; at++) {
    if (at >= limit) return undefined;
    const unit = folds[text.charCodeAt(at)] ?? 0;
    if (unit === 0) continue;
    if (unit === 0x20 && key.charCodeAt(need - 1) === 0x20) continue;
    if (unit !== key.charCodeAt(need)) return undefined;
    need++;
  }
  while (at < limit && folds[text.charCodeAt(at)] === 0 && ((flags[text.charCodeAt(at)] ?? 0) & WORD) !== 0) at++;
  return at;
}

/** True where a hyphen joins a capitalised word: `Hasrat-Nazimi` is not short for Hasrat. */
function inCompound(text: string, end: number): boolean {
  const flags = kinds();
  return /[-\u2010-\u2013]/.test(text.charAt(end)) && ((flags[text.charCodeAt(end + 1)] ?? 0) & UPPER) !== 0;
}

function startOfLead(text: string, at: number, from: number, lead: string): number {
  if (lead === '') return at;
  const start = at - lead.length;
  return start >= from && startsWord(text, start) && foldForSearch(`${text.slice(start, at)}x`).slice(0, -1) === lead ? start : at;
}

function firstWord(key: string): string {
  let end = 0;
  while (end < key.length && ((kinds()[key.charCodeAt(end)] ?? 0) & WORD) !== 0) end++;
  return key.slice(0, end);
}
