import type { Article, Passage } from '../../article/types';
import { foldForSearch } from '../../text/fold';
import { bySpan, type Span, sliceOf, spanAt } from '../../text/span';
import { type Gazetteer, type GazetteerMatch, matchGazetteer } from '../gazetteer/gazetteer';
import type { Entity, EntityType, Mention } from '../types';
import { CALENDAR, DEMONYMS, NAME_HEADS, ORDINARY_NAMES, REPORTING_VERBS, TITLES } from '../words/lexicon';
import { LIST, listsOf } from '../words/wordLists';
import { definitionAt } from './abbreviation';
import { inCapitalLetters, isCapitalised, startsSentence, wordBefore, wordBehind } from './context';
import { isInLongerName, isInOtherPlace } from './longerNames';
import { ShortForms } from './shortForms';

/**
 * The mentions of the register's entities in an article, sorted, without overlap. Names and aliases are found as
 * {@link matchGazetteer} says. A form that several entities have, and the short form of a name ('Ghani', 'AAN'), is resolved to the one
 * entity that was named in full before it in this article; where several were, or none, it is `ambiguous` or left alone. A short form that
 * comes first, as in a headline, is read as the only entity that is named in full after it. A family name in an article that names nobody of
 * the register by it in full is that of the one person who can be meant, and `ambiguous` where several can.
 */
export function findMentions(article: Article, gazetteer: Gazetteer): Mention[] {
  const reading: Reading = {
    article,
    shortForms: new ShortForms(article.text),
    full: new Map(),
    first: new Map(),
    foreign: new Set(),
    mentions: [],
  };
  const alone: AloneName[] = [];
  for (const passage of article.passages) {
    const matches = matchGazetteer(gazetteer, article.text, passage);
    for (const match of matches) if (isFamilyName(match)) alone.push({ match, passage });
    readPassage(reading, passage, alone.length === 0 ? matches : matches.filter(match => !isFamilyName(match)));
  }
  const early = earlyShortForms(reading);
  const found = early.length === 0 ? reading.mentions : [...reading.mentions, ...early].sort(bySpan);
  const late = alone.length === 0 ? [] : namedAlone(reading, alone, found);
  return late.length === 0 ? found : [...found, ...late].sort(bySpan);
}

/** A family name that an article may have without the full one. */
interface AloneName {
  readonly match: GazetteerMatch;
  readonly passage: Passage;
}

const isFamilyName = ({ surfaces }: GazetteerMatch): boolean => surfaces.every(({ via }) => via === 'family name');

/** Those of persons that the article never names in full, where it names nobody else of that family name. */
function namedAlone(reading: Reading, alone: readonly AloneName[], found: readonly Mention[]): Mention[] {
  const { article, full, shortForms } = reading;
  const whole = alone.filter(({ match, passage }) => {
    const entities = entitiesOf(match);
    return (
      !entities.some(({ id }) => full.has(id)) &&
      isWholeName(reading, passage, match, entities) &&
      !isBeforeName(article.text, passage, match)
    );
  });
  return whole.flatMap(({ match, passage }): Mention[] => {
    const { start, end } = match;
    const isTaken = spanAt(found, start) !== undefined || ordinaryWord(article.text, passage, match);
    if (isTaken || shortForms.hasRival(foldForSearch(sliceOf(article.text, match)))) return [];
    const entities = entitiesOf(match);
    const [only] = entities;
    if (only !== undefined && entities.length === 1) return [{ start, end, entity: only.id, type: only.type, via: 'short form' }];
    return [{ start, end, entity: null, type: commonType(entities), via: 'ambiguous', options: entities.map(({ id }) => id) }];
  });
}

/** 'Hamdok Street' and 'Hamdok Ali' are other names. */
function isBeforeName(text: string, passage: Passage, { end }: Span): boolean {
  const behind = text.charAt(end) === ' ' ? wordBehind(text, end, passage.end)?.text : undefined;
  return behind !== undefined && isCapitalised(behind) && !CALENDAR.has(behind.toLowerCase());
}

/** What was read of an article so far. */
interface Reading {
  readonly article: Article;
  readonly shortForms: ShortForms;
  /** Per entity its last mention that needed no resolving. */
  readonly full: Map<string, Span>;
  /** And its first. */
  readonly first: Map<string, Span>;
  /** Folded abbreviations that this article defines as something the register does not hold. */
  readonly foreign: Set<string>;
  readonly mentions: Mention[];
}

function readPassage(reading: Reading, passage: Passage, matches: readonly GazetteerMatch[]): void {
  let at = passage.start;
  for (const match of matches) {
    readGap(reading, passage, at, match.start);
    readMatch(reading, passage, match);
    at = match.end;
  }
  readGap(reading, passage, at, passage.end);
}

function readMatch(reading: Reading, passage: Passage, match: GazetteerMatch): void {
  const { article, full, shortForms, mentions, foreign } = reading;
  const { text } = article;
  const entities = entitiesOf(match);
  const definesOther = defines(text, passage, match, entities);
  const key = definesOther || foreign.size > 0 || shortForms.areKnown ? foldForSearch(sliceOf(text, match)) : '';
  if (definesOther) foreign.add(key);
  if (foreign.has(key) || !isWholeName(reading, passage, match, entities)) return;
  const known = shortForms.entitiesOf(key);
  const fitting = known.length === 0 ? entities : [...new Set([...entities, ...known])];
  const named = fitting.filter(entity => (full.get(entity.id)?.start ?? match.start) < match.start);
  const [only] = entities;
  if (
    only !== undefined &&
    entities.length === 1 &&
    (known.length === 0 || named.length === 0 || (named.length === 1 && named[0] === only))
  ) {
    const via = match.surfaces.some(surface => surface.via === 'name') ? 'name' : 'alias';
    mentions.push({ start: match.start, end: match.end, entity: only.id, type: only.type, via });
    full.set(only.id, match);
    if (!reading.first.has(only.id)) reading.first.set(only.id, match);
    shortForms.learn(only, match, passage);
    return;
  }
  pushResolved(reading, match, fitting, named);
}

function entitiesOf({ surfaces }: GazetteerMatch): readonly Entity[] {
  const [only] = surfaces;
  return only !== undefined && surfaces.length === 1 ? [only.entity] : [...new Set(surfaces.map(({ entity }) => entity))];
}

/** Short forms between two matches. */
function readGap(reading: Reading, passage: Passage, from: number, to: number): void {
  const { article, full, shortForms } = reading;
  if (!shortForms.areKnown) return;
  for (const { start, end, entities } of shortForms.occurrences(passage, from, to)) {
    const span = { start, end };
    if (!isWholeName(reading, passage, span, entities) || ordinaryWord(article.text, passage, span)) continue;
    const named = entities.filter(entity => full.has(entity.id));
    pushResolved(reading, span, entities, named);
  }
}

/** Short forms that come before their full names. */
function earlyShortForms(reading: Reading): Mention[] {
  const { article, shortForms, mentions, first } = reading;
  const found: Mention[] = [];
  let next = 0;
  for (const passage of article.passages) {
    if (passage.start >= shortForms.lastLearned) break;
    for (let at = passage.start; at < passage.end; ) {
      const mention = mentions[next];
      const to = mention === undefined || mention.start >= passage.end ? passage.end : mention.start;
      for (const { start, end, entities } of shortForms.occurrences(passage, at, to)) {
        const [only] = entities;
        const antecedent = only === undefined ? undefined : first.get(only.id);
        if (only === undefined || antecedent === undefined || entities.length > 1 || antecedent.start < start) continue;
        if (shortForms.hasRival(foldForSearch(article.text.slice(start, end))) || ordinaryWord(article.text, passage, { start, end }))
          continue;
        if (!isWholeName(reading, passage, { start, end }, entities)) continue;
        found.push(shortFormOf(only, { start, end }, antecedent));
      }
      if (to === passage.end) break;
      at = mention?.end ?? passage.end;
      next++;
    }
  }
  return found;
}

/** The mention of an entity that an earlier one names in full. */
const shortFormOf = ({ id, type }: Entity, { start, end }: Span, antecedent: Span): Mention => ({
  start,
  end,
  entity: id,
  type,
  via: 'short form',
  antecedent: { start: antecedent.start, end: antecedent.end },
});

function pushResolved(
  { full, mentions, shortForms, article }: Reading,
  span: Span,
  fitting: readonly Entity[],
  named: readonly Entity[],
): void {
  const { start, end } = span;
  const [only] = named;
  const antecedent = only === undefined ? undefined : full.get(only.id);
  if (
    only !== undefined &&
    named.length === 1 &&
    antecedent !== undefined &&
    !shortForms.hasRival(foldForSearch(sliceOf(article.text, span)))
  ) {
    mentions.push(shortFormOf(only, span, antecedent));
    return;
  }
  mentions.push({ start, end, entity: null, type: commonType(fitting), via: 'ambiguous', options: fitting.map(entity => entity.id) });
}

function commonType([first, ...rest]: readonly Entity[]): EntityType {
  return first !== undefined && rest.every(entity => entity.type === first.type) ? first.type : 'other';
}

/** True where the name is not part of a longer one that the register does not hold: 'Washington Post', 'Rula Ghani'. */
function isWholeName(reading: Reading, passage: Passage, span: Span, entities: readonly Entity[]): boolean {
  const { text } = reading.article;
  const arePlaces = entities.every(entity => entity.type === 'place');
  if (arePlaces && isInOtherPlace(text, passage, span)) return false;
  if (passage.kind === 'headline' || passage.kind === 'heading') return true;
  if (arePlaces) {
    const behind = wordBehind(text, span.end, passage.end)?.text;
    if (behind !== undefined && isCapitalised(behind) && !inCapitalLetters(behind) && NAME_HEADS.has(behind.toLowerCase())) return false;
  }
  if (entities.every(entity => entity.type !== 'person') && isInLongerName(text, passage, span)) return false;
  if (entities.length === 0 || entities.some(entity => entity.type !== 'person') || /\s/.test(sliceOf(text, span))) return true;
  const before = wordBefore(text, span.start, passage.start);
  if (before === undefined || !isGivenName(text, passage, before)) return true;
  const last = spanAt(reading.mentions, before.start);
  if (last !== undefined && last.end > before.start) return true;
  reading.shortForms.addRival(foldForSearch(sliceOf(text, span)));
  return false;
}

/** Lists of words that may begin a sentence without being a name. */
const ORDINARY =
  LIST.COMMON_WORDS | LIST.COMMON_ENGLISH | LIST.ENGLISH_WORDS | LIST.OFFICES | LIST.PORTFOLIOS | LIST.PERSON_NOUNS | LIST.PLACE_NAMES;

/** True where a capitalised word in front of a family name can only be another person's given name. */
function isGivenName(text: string, passage: Passage, word: Span & { readonly text: string }): boolean {
  const plain = word.text.toLowerCase();
  if (!isCapitalised(word.text) || inCapitalLetters(word.text)) return false;
  if (TITLES.has(plain) || DEMONYMS.has(plain) || CALENDAR.has(plain) || word.text.includes('-')) return false;
  return !startsSentence(text, word.start, passage.start) || (listsOf(plain, true) & ORDINARY) === 0;
}

function ordinaryWord(text: string, passage: Passage, span: Span): boolean {
  if (!ORDINARY_NAMES.has(sliceOf(text, span).toLowerCase()) || !startsSentence(text, span.start, passage.start)) return false;
  const behind = wordBehind(text, span.end, passage.end);
  return behind === undefined || !REPORTING_VERBS.has(behind.text);
}

/** True where an abbreviation in parentheses is defined, by the initials of the words before it, as a name that none of the entities has. */
function defines(text: string, passage: Passage, match: Span, entities: readonly Entity[]): boolean {
  const form = sliceOf(text, match);
  if (text.charAt(match.start - 1) !== '(' || text.charAt(match.end) !== ')' || !/^\p{Lu}{2,8}$/u.test(form)) return false;
  const definition = definitionAt(text, match.start - 1, passage.start);
  if (definition === undefined) return false;
  const words = sliceOf(text, definition.long).split(/[\s-]+/);
  const initials = words.filter(isCapitalised).map(word => word.charAt(0));
  if (initials.join('') !== form) return false;
  return entities.every(entity => {
    const names = new Set([entity.name, ...entity.aliases].flatMap(name => foldForSearch(name).split(/[ -]/)));
    return words.filter(word => names.has(foldForSearch(word))).length * 2 < words.length;
  });
}
