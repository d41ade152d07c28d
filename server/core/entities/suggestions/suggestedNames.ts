import { foldForSearch } from '../../text/fold';
import { sortedInSteps } from '../../text/inSteps';
import { initialsOf } from '../candidates/initials';
import { casingOf } from '../gazetteer/gazetteer';
import { spellingsOf } from '../gazetteer/spellings';
import { isByLetters, stateWritings } from '../gazetteer/stateWritings';
import { sameForm } from '../register/register';
import { ENTITY_TYPES, type EntityType } from '../types';
import { CITY_NAMES } from '../words/cityNames';
import { PLACE_NAMES } from '../words/placeNames';
import { LIST, listsOf } from '../words/wordLists';
import { FullNames } from './articleNames';
import { type LearnedNames, typeUnder } from './decidedNames';
import type { NameTable } from './nameTable';
import { soundKey } from './transliteration';

/** A name of the articles that the register may be given, with all that a decision about it settles. */
export interface SuggestedName {
  /** By which it is known while articles change: its {@link nameKey}. */
  readonly key: string;
  /** Of its full writings the most frequent. */
  readonly name: string;
  /** What else it is called where that is needed to find it: other writings, and a short form that no other name of the articles has. */
  readonly aliases: readonly string[];
  readonly type: EntityType;
  /** Which share of the mentions looks like that type, at most 1. */
  readonly agreement: number;
  /** True where the type is what decisions about other names say, against most of the mentions. */
  readonly isLearned?: boolean;
  /** How likely it is kept, by the names that were accepted and dismissed, between 0 and 1; absent where nothing was learned. */
  readonly kept?: number;
  readonly mentions: number;
  readonly articles: number;
  /** Numbers, in the table, of the name and of the short forms that count for it. */
  readonly numbers: readonly number[];
}

/** So many names are suggested: nobody looks through more. */
export const MOST_SUGGESTED = 5000;
/** Articles that are looked through in one step. */
const ARTICLES_IN_A_STEP = 1000;
/** Names that are looked at in one step. */
const NAMES_IN_A_STEP = 1000;

/**
 * The names of a table, those first that settle the most mentions. A short form that an article has alone counts for the one full name
 * of the same type that has it over all articles, as family name or as initials. Peoples and other names of no particular type come behind the rest.
 * What was learned from decisions changes types, and puts names behind that are like dismissed ones.
 */
export function* suggestedNames(table: NameTable, learned?: LearnedNames): Generator<undefined, SuggestedName[]> {
  const byType = new Int32Array(table.end * ENTITY_TYPES.length);
  yield* eachArticle(table, article => {
    table.each(article, (name, _, type, mentions) => {
      const at = name * ENTITY_TYPES.length + type;
      byType[at] = (byType[at] ?? 0) + mentions;
    });
  });
  const heads = yield* headsOf(table, byType);
  const [mentions, articles, last] = [0, 1, 2].map(() => new Int32Array(table.end)) as [Int32Array, Int32Array, Int32Array];
  let nth = 0;
  yield* eachArticle(table, article => {
    nth++;
    table.each(article, (name, _, __, count) => {
      const head = heads[name] ?? name;
      mentions[head] = (mentions[head] ?? 0) + count;
      if (last[head] !== nth) articles[head] = (articles[head] ?? 0) + 1;
      last[head] = nth;
    });
  });
  const typed = (head: number): { readonly type: EntityType; readonly share: number } => typeOf(byType, head);
  const weights = new Int32Array(table.end);
  for (let head = 0; head < table.end; head++) {
    const count = mentions[head] ?? 0;
    if (count > 0) weights[head] = count * (typed(head).type === 'other' ? 1 : PARTICULAR_WEIGHT);
    if (head % NAMES_IN_A_STEP === 0) yield;
  }
  const least = leastOf(weights, MOST_SUGGESTED);
  const found: number[] = [];
  for (let head = 0; head < table.end; head++) if ((weights[head] ?? 0) >= least) found.push(head);
  yield;
  const sorted = yield* sortedInSteps(
    found,
    (a, b) =>
      (weights[b] ?? 0) - (weights[a] ?? 0) || (articles[b] ?? 0) - (articles[a] ?? 0) || (table.keyOf(a) < table.keyOf(b) ? -1 : 1),
    ARTICLES_IN_A_STEP,
  );
  const top = new Set(sorted.slice(0, MOST_SUGGESTED));
  const writings = yield* writingsOf(table, heads, top);
  const suggested: SuggestedName[] = [];
  for (const head of top) {
    const written = writings.get(head);
    if (written === undefined) continue;
    const { type, share } = typed(head);
    const counts = { mentions: mentions[head] ?? 0, articles: articles[head] ?? 0 };
    const numbers = [...written.numbers];
    suggested.push({ key: table.keyOf(head), ...namedBy(table, written, type), type, agreement: share, ...counts, numbers });
    if (suggested.length % NAMED_IN_A_STEP === 0) yield;
  }
  return learned === undefined ? suggested : yield* judgedBy(learned, table, byType, suggested);
}

function* judgedBy(
  learned: LearnedNames,
  table: NameTable,
  byType: Int32Array,
  suggested: readonly SuggestedName[],
): Generator<undefined, SuggestedName[]> {
  const judged: { readonly name: SuggestedName; readonly weight: number }[] = [];
  for (const name of suggested) {
    const head = table.numberOf(name.key) ?? 0;
    const shares = ENTITY_TYPES.map(each => shareOf(byType, head, each));
    const type = typeUnder(learned.change(name.name), shares, name.type);
    const kept = learned.kept(name.name);
    const typed = type === name.type ? {} : { type, agreement: shareOf(byType, head, type), isLearned: true };
    const weight = name.mentions * (type === 'other' ? 1 : PARTICULAR_WEIGHT) * kept;
    judged.push({ name: { ...name, ...typed, kept }, weight });
    if (judged.length % NAMED_IN_A_STEP === 0) yield;
  }
  const sorted = yield* sortedInSteps(judged, (a, b) => b.weight - a.weight, ARTICLES_IN_A_STEP);
  return sorted.map(({ name }) => name);
}

function shareOf(byType: Int32Array, name: number, type: EntityType): number {
  const from = name * ENTITY_TYPES.length;
  let sum = 0;
  for (let at = 0; at < ENTITY_TYPES.length; at++) sum += byType[from + at] ?? 0;
  return sum === 0 ? 0 : (byType[from + ENTITY_TYPES.indexOf(type)] ?? 0) / sum;
}

const NAMED_IN_A_STEP = 100;

/** How many mentions of no particular type one of a person, a body or a place counts for. */
const PARTICULAR_WEIGHT = 10;

/** A weight above 0 that at least `most` have, or all: the highest such one. */
function leastOf(weights: Int32Array, most: number): number {
  const counts: number[] = [];
  for (const weight of weights) counts[Math.min(weight, HEAVY)] = (counts[Math.min(weight, HEAVY)] ?? 0) + 1;
  let left = most;
  for (let weight = counts.length - 1; weight > 1; weight--) {
    left -= counts[weight] ?? 0;
    if (left <= 0) return weight;
  }
  return 1;
}

/** Heavier names are certainly suggested. */
const HEAVY = 1 << 16;

function* eachArticle(table: NameTable, call: (article: string) => void): Generator<undefined> {
  let left = ARTICLES_IN_A_STEP;
  for (const article of table.articles()) {
    call(article);
    if (--left > 0) continue;
    left = ARTICLES_IN_A_STEP;
    yield;
  }
}

function typeOf(byType: Int32Array, name: number): { readonly type: EntityType; readonly share: number } {
  const from = name * ENTITY_TYPES.length;
  let [best, sum] = [0, 0];
  for (let at = 0; at < ENTITY_TYPES.length; at++) {
    const count = byType[from + at] ?? 0;
    sum += count;
    if (count > (byType[from + best] ?? 0)) best = at;
  }
  return { type: ENTITY_TYPES[best] ?? 'other', share: sum === 0 ? 0 : (byType[from + best] ?? 0) / sum };
}

interface FullName {
  /** Its key. */
  readonly name: string;
  readonly type: EntityType;
  readonly number: number;
}

/** By the number of a name, that of the one it counts for. */
function* headsOf(table: NameTable, byType: Int32Array): Generator<undefined, Int32Array> {
  const heads = new Int32Array(table.end);
  const [byName, byInitials, byGiven] = [new FullNames<FullName>(), new FullNames<FullName>(), new FullNames<FullName>()];
  for (let number = 0; number < table.end; number++) {
    heads[number] = number;
    const { type, share } = typeOf(byType, number);
    const name = table.keyOf(number);
    if (share > 0 && name.includes(' ')) {
      const full = { name, type, number };
      byName.add(full);
      const initials = type === 'organisation' || type === 'place' ? initialsOf(name) : undefined;
      if (initials !== undefined) byInitials.addAs(initials, full);
      const given = name.slice(0, name.indexOf(' '));
      if (type === 'person' && mayBeCalledBy(given)) byGiven.addAs(given, full);
    }
    if (number % NAMES_IN_A_STEP === 0) yield;
  }
  let looked = 0;
  for (const fullNames of [byName, byInitials, byGiven]) {
    for (const [key, full] of fullNames.all()) {
      if (fullNames === byGiven && byName.isShort(key)) continue;
      if (++looked % NAMES_IN_A_STEP === 0) yield;
      const short = table.numberOf(key);
      if (short === undefined) continue;
      const { type, share } = typeOf(byType, short);
      if (share > 0 && (type === full.type || (type === 'other' && fullNames === byInitials))) heads[short] = full.number;
    }
  }
  yield* joinWritings(table, byType, heads);
  // What is short for a name may be short for a longer one by that.
  for (let number = 0; number < table.end; number++) {
    let head = heads[number] ?? number;
    while (heads[head] !== head) head = heads[head] ?? head;
    heads[number] = head;
  }
  return heads;
}

/** True for a first name that is rare enough to say by itself who is meant, as Ethiopians are called by theirs. */
const mayBeCalledBy = (given: string): boolean =>
  given.length > 2 && (listsOf(given, true) & (LIST.GIVEN_NAMES | LIST.ENGLISH_WORDS | LIST.COMMON_ENGLISH | LIST.COMMON_WORDS)) === 0;

/** Counts the other writings of a name for the most frequent one: the official name of a state, what another script is written with; and letters for it. */
function* joinWritings(table: NameTable, byType: Int32Array, heads: Int32Array): Generator<undefined> {
  const groups = new Map<string, number[]>();
  for (let number = 0; number < heads.length; number++) {
    if (number % NAMES_IN_A_STEP === 0) yield;
    const { type, share } = typeOf(byType, number);
    if (share === 0 || heads[number] !== number) continue;
    const name = table.keyOf(number);
    const [usual] = stateWritings(name);
    const key = usual ?? (mayBeTransliterated(name, type) ? soundKey(name) : undefined);
    if (key === undefined) continue;
    const group = groups.get(`${type} ${key}`);
    if (group === undefined) groups.set(`${type} ${key}`, [number]);
    else group.push(number);
  }
  for (const group of groups.values()) {
    // Two names that are both known are two.
    const names = group.map(number => table.keyOf(number));
    const isOfState = stateWritings(names[0] ?? '').length > 0;
    if (group.length < 2 || (!isOfState && names.filter(isKnown).length > 1)) continue;
    const sums = group.map((number, at) => (isByLetters(names[at] ?? '') ? 0 : sumOf(byType, number)));
    const head = group[sums.indexOf(Math.max(...sums))] ?? 0;
    for (const number of group) heads[number] = head;
  }
}

/** Short names, and a person's by one word, are too often somebody else's. */
function mayBeTransliterated(name: string, type: EntityType): boolean {
  return name.length >= 6 && (type === 'person' ? name.includes(' ') : type === 'organisation' || type === 'place');
}

const isKnown = (name: string): boolean =>
  PLACE_NAMES.has(name) || CITY_NAMES().has(name) || (listsOf(name, true) & LIST.ENGLISH_WORDS) !== 0;

const sumOf = (byType: Int32Array, name: number): number => {
  let sum = 0;
  for (let at = name * ENTITY_TYPES.length; at < (name + 1) * ENTITY_TYPES.length; at++) sum += byType[at] ?? 0;
  return sum;
};

interface Writings {
  /** By the number of a full writing, how often it occurs. */
  readonly full: Map<number, number>;
  /** Short forms that an article has alone. */
  readonly alone: Map<number, number>;
  readonly numbers: Set<number>;
}

function* writingsOf(
  table: NameTable,
  heads: Int32Array,
  wanted: ReadonlySet<number>,
): Generator<undefined, ReadonlyMap<number, Writings>> {
  const writings = new Map<number, Writings>();
  for (const head of wanted) writings.set(head, { full: new Map(), alone: new Map(), numbers: new Set() });
  yield* eachArticle(table, article => {
    table.each(article, (name, form, _, mentions) => {
      const head = heads[name] ?? name;
      const known = writings.get(head);
      if (known === undefined) return;
      known.numbers.add(name);
      const counts = name !== head ? known.alone : table.isFull(form, name) ? known.full : undefined;
      counts?.set(form, (counts.get(form) ?? 0) + mentions);
    });
  });
  return writings;
}

/** The most frequent full writing, and those of the others that it would not be found by. */
function namedBy(table: NameTable, { full, alone }: Writings, type: EntityType): Pick<SuggestedName, 'name' | 'aliases'> {
  const forms = byCount(table, full);
  // A person or a place does not go by an acronym: 'GUBA' is from datelines and headlines.
  const usual = type === 'person' || type === 'place' ? forms.find(form => casingOf(form) !== 'acronym') : undefined;
  const name = usual ?? forms[0] ?? '';
  const others = forms.filter(form => form !== name);
  const found = findingOf(name, type);
  const aliases: string[] = [];
  for (const form of [...others, ...byCount(table, alone)]) {
    if (!found(form) && !aliases.some(alias => findingOf(alias, type)(form))) aliases.push(form);
  }
  return { name, aliases };
}

function byCount(table: NameTable, counts: ReadonlyMap<number, number>): string[] {
  const forms = [...counts].map(([form, count]): [string, number] => [table.formOf(form), count]);
  forms.sort(([a, ofA], [b, ofB]) => ofB - ofA || Number(isHeadline(a)) - Number(isHeadline(b)) || (a < b ? -1 : 1));
  return forms.map(([form]) => form);
}

/** True for words in capitals that are too long for an acronym. */
const isHeadline = (form: string): boolean => casingOf(form) === 'acronym' && form.length > 5;

/** Whether a form is found where an entity is called by one name: in its other spellings, and in a headline in capitals. */
function findingOf(name: string, type: EntityType): (form: string) => boolean {
  const spellings = [name, ...spellingsOf(name, type)];
  const same = new Set(spellings.map(sameForm));
  const folded = new Set(spellings.map(foldForSearch));
  return form => same.has(sameForm(form)) || (isHeadline(form) && folded.has(foldForSearch(form)));
}
