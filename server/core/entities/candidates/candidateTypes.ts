import type { EntityType } from '../types';
import { CITY_NAMES } from '../words/cityNames';
import { KNOWN_EVENTS } from '../words/knownWords';
import { STATE_NAMES } from '../words/stateNames';
import { isIn, LIST } from '../words/wordLists';
import { keyOf, type Name } from './candidateRuns';
import { initialsOf } from './initials';
import { FEATURES, featuresOfPlace, featuresOfWords, namedText } from './nameFeatures';
import { adding, bestOf, NAME_CLASSES, type NameClass, type NameModel, nameModel, type Scores } from './nameModel';
import { type RelatedNames, relateNames } from './nameRelations';

/**
 * What each name of an article names. Evidence adds up: a linear model over what the name says, what is beside it, what is beside it
 * elsewhere in the article, longer and shorter forms of it, and its neighbours in lists. That a name names one thing in a text is after
 * Gale, Church and Yarowsky, 'One Sense Per Discourse' (1992); evidence from other places of the text after Finkel, Grenager and
 * Manning (ACL 2005), in two passes as in Krishnan and Manning (ACL 2006), for longer forms are typed first. The weights are learned:
 * see `learnNames`.
 */
export function typeNames(text: string, names: readonly Name[], model: NameModel = nameModel()): EntityType[] {
  const classes = classesOf(text, names, relateNames(text, names), model);
  const longForms = longFormsOf(names, classes);
  return names.map((name, at) => {
    if (OFFICIAL_NAMES.has(keyOf(name.tokens))) return 'place';
    const found = isPersonHere(text, name, classes[at]) ? 'person' : (classes[at] ?? 'other');
    return found === 'other' ? (longForms.get(acronymOf(name) ?? '') ?? kindOfOther(text, name)) : found;
  });
}

const OFFICIAL_NAMES: ReadonlySet<string> = new Set(STATE_NAMES.flatMap(all => all.slice(1)).map(name => name.toLowerCase()));

const acronymOf = ({ tokens: [token, ...others] }: Name): string | undefined =>
  token?.shape === 'capitals' && others.length === 0 ? token.plain.replaceAll('.', '') : undefined;

/** By the initials of bodies and places of an article, what they are: 'AU' beside 'African Union'. Initials of two names say nothing. */
function longFormsOf(names: readonly Name[], classes: readonly NameClass[]): ReadonlyMap<string, NameClass> {
  const found = new Map<string, NameClass | undefined>();
  for (const [at, { tokens }] of names.entries()) {
    const type = classes[at];
    const initials = type === 'organisation' || type === 'place' ? initialsOf(keyOf(tokens)) : undefined;
    if (initials !== undefined) found.set(initials, found.has(initials) && found.get(initials) !== type ? undefined : type);
  }
  return new Map([...found].flatMap(([initials, type]) => (type === undefined ? [] : [[initials, type]])));
}

/** What the weights do not say: who is named behind 'Author:', and that a given name before an unknown word is not a place. */
function isPersonHere(text: string, { start, tokens }: Name, found: NameClass | undefined): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (found === 'person' || first === undefined || last === undefined || tokens.length < 2 || tokens.length > 4) return false;
  if (isIn(last, LIST.ORGANISATION_HEADS | LIST.PLACE_HEADS | LIST.EVENT_HEADS)) return false;
  if (AUTHOR_LABEL.test(text.slice(Math.max(0, start - LONGEST_LABEL), start))) return true;
  const isKnown = (token: typeof first) =>
    isIn(token, LIST.PLACE_NAMES | LIST.DEMONYMS | LIST.DIRECTIONS | LIST.ENGLISH_WORDS | LIST.COMMON_ENGLISH | LIST.COMMON_WORDS);
  return (
    found === 'place' &&
    tokens.length === 2 &&
    isIn(first, LIST.GIVEN_NAMES) &&
    !isKnown(first) &&
    !isKnown(last) &&
    !CITY_NAMES().has(last.plain) &&
    !CITY_NAMES().has(`${first.plain} ${last.plain}`)
  );
}

const LONGEST_LABEL = 24;
const AUTHOR_LABEL = /(?:^|\n)(?:authors?|writer|reporter|correspondent|photographer|(?:written|reporting|editing) by) ?: ?$/i;

/** The class of each name, by a model. */
export function classesOf(text: string, names: readonly Name[], related: RelatedNames, model: NameModel): NameClass[] {
  const byWords = related.distinct.map(({ sample, key }) => scored(model, emit => featuresOfWords(sample, key, emit)));
  const named = namedText(text);
  const byPlace = names.map((name, at) => {
    const key = related.distinct[related.distinctOf[at] ?? 0]?.key ?? '';
    return scored(model, emit => featuresOfPlace(name, named, key, emit));
  });
  const sums = related.distinct.map(({ places }) => {
    const sum = new Float64Array(NAME_CLASSES.length);
    for (const at of places) addTo(sum, byPlace[at], 1);
    return sum;
  });
  const first = related.distinct.map(({ places }, index) => {
    const scores = Float64Array.from(byWords[index] ?? []);
    addTo(scores, sums[index], shareOfAll(places.length));
    return bestOf(scores);
  });
  related.distinct.forEach((_, index) => {
    const scores = byWords[index];
    if (scores !== undefined) for (const seen of relationsOf(related, first, index)) adding(model, scores)(FEATURES.longer, seen);
  });
  return names.map((_, at) => {
    const index = related.distinctOf[at] ?? 0;
    const count = related.distinct[index]?.places.length ?? 1;
    const scores = Float64Array.from(byWords[index] ?? []);
    addTo(scores, byPlace[at], 1 - shareOfOthers(count));
    addTo(scores, sums[index], shareOfOthers(count));
    for (const seen of besideOf(related, first, at)) adding(model, scores)(FEATURES.beside, seen);
    return bestOf(scores);
  });
}

/** How much what is beside a name counts where its class is that of all its places. */
const shareOfAll = (places: number): number => 1 / Math.sqrt(places);
/** How much what is beside the other places of a name counts at one of them. */
export const shareOfOthers = (places: number): number => (places < 2 ? 0 : OTHERS / Math.sqrt(places - 1));
const OTHERS = 0.6;

/** Longer and shorter forms of a distinct name, with their classes; each counts once. */
export function relationsOf({ longer }: RelatedNames, classes: readonly NameClass[], index: number): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { short, long, part } of longer) {
    if (short === index) seen.add(`${part}<${classes[long]}`);
    if (long === index) seen.add(`${part}>${classes[short]}`);
  }
  return seen;
}

/** The classes of the names before and behind one in a list of like things. */
export function besideOf({ listedBehind, distinctOf }: RelatedNames, classes: readonly NameClass[], at: number): string[] {
  const seen: string[] = [];
  const before = listedBehind[at] ?? -1;
  if (before >= 0) seen.push(`>${classes[distinctOf[before] ?? 0]}`);
  if (listedBehind[at + 1] === at) seen.push(`<${classes[distinctOf[at + 1] ?? 0]}`);
  return seen;
}

function scored(model: NameModel, describe: (emit: ReturnType<typeof adding>) => void): Scores {
  const scores = new Float64Array(NAME_CLASSES.length);
  describe(adding(model, scores));
  return scores;
}

function addTo(sum: Scores, scores: Scores | undefined, share: number): void {
  if (scores === undefined || share === 0) return;
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + share * (scores[at] ?? 0);
}

/** What a name is that is nobody's, no body's and no place's. */
function kindOfOther(text: string, { start, end, tokens }: Name): EntityType {
  const whole = tokens.map(({ plain }) => plain).join(' ');
  if (KNOWN_EVENTS.has(whole) || (tokens.length > 1 && isIn(tokens.at(-1), LIST.EVENT_HEADS))) return 'event';
  const quoted = /["“‘]/.test(text.charAt(start - 1)) && /^[,.]?["”’]/.test(text.slice(end, end + 2));
  return tokens.length > 1 && quoted ? 'work' : 'other';
}
