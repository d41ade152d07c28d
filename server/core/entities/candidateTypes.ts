import { DIRECTIONS, keyOf, type Name } from './candidateRuns';
import { GIVEN_NAMES } from './givenNames';
import { EVENT_HEADS, ORGANISATION_HEADS, ORGANISATION_NOUNS, PERSON_NOUNS, PLACE_HEADS, PLACE_NOUNS } from './headNouns';
import { DEMONYMS, REPORTING_VERBS } from './lexicon';
import { PLACE_NAMES } from './placeNames';
import type { EntityType } from './types';

type Weights = { -readonly [Type in EntityType]: number };

/** Guesses what each name of an article names, by its own words and those beside it, over all its occurrences. */
export function typeNames(text: string, names: readonly Name[]): EntityType[] {
  const keys = names.map(name => keyOf(name.tokens));
  const byKey = new Map<string, Weights>();
  const persons = new Set<string>();
  names.forEach((name, at) => {
    const key = keys[at] ?? '';
    const weights = byKey.get(key) ?? { person: 0, organisation: 0, place: 0, event: 0, work: 0, other: 0 };
    for (const cue of CUES) if (cue.holds(name, text)) weights[cue.type] += cue.weight;
    byKey.set(key, weights);
  });
  names.forEach((name, at) => {
    const weights = byKey.get(keys[at] ?? '');
    const last = name.tokens.at(-1);
    if (weights !== undefined && last !== undefined && name.tokens.length > 1 && best(weights, name) === 'person') persons.add(last.plain);
  });
  return names.map((name, at) => {
    const key = keys[at] ?? '';
    const weights = byKey.get(key);
    if (weights === undefined) return 'other';
    const type = best(name.tokens.length === 1 && persons.has(key) ? { ...weights, person: weights.person + 4 } : weights, name);
    return type === 'place' &&
      name.inTable &&
      name.tokens[0]?.before !== '(' &&
      !/^(?:in|at|from|to|into|near|outside|of)$/.test(before(name))
      ? 'organisation'
      : type;
  });
}

function best(weights: Weights, name: Name): EntityType {
  let type: EntityType = name.tokens.length > 1 ? 'person' : 'organisation';
  let most = 0.4;
  for (const candidate of ['person', 'organisation', 'place', 'event', 'work', 'other'] as const) {
    if (weights[candidate] <= most) continue;
    most = weights[candidate];
    type = candidate;
  }
  return type;
}

interface Cue {
  readonly type: EntityType;
  readonly weight: number;
  holds(name: Name, text: string): boolean;
}

const first = (name: Name): string => name.tokens[0]?.plain ?? '';
const last = (name: Name): string => name.tokens.at(-1)?.plain ?? '';
const before = (name: Name): string => name.previous.at(-1)?.plain ?? '';
const joinedBefore = (name: Name): boolean => name.tokens[0]?.joined === true;
const whole = (name: Name): string => keyOf(name.tokens);
const behind = (name: Name, text: string, length: number): string => text.slice(name.end, name.end + length);

function startsWithPlace(name: Name): boolean {
  const [one, two] = name.tokens;
  return one !== undefined && (PLACE_NAMES.has(one.plain) || (name.tokens.length > 2 && PLACE_NAMES.has(`${one.plain} ${two?.plain}`)));
}

const CUES: readonly Cue[] = [
  { type: 'other', weight: 8, holds: name => name.tokens.length === 1 && DEMONYMS.has(first(name)) },
  { type: 'other', weight: 8, holds: name => name.tokens.length === 2 && DIRECTIONS.has(first(name)) && DEMONYMS.has(last(name)) },
  { type: 'place', weight: 8, holds: name => name.inDateline === 'place' },
  { type: 'organisation', weight: 8, holds: name => name.inDateline === 'agency' },
  { type: 'place', weight: 6, holds: name => PLACE_NAMES.has(whole(name)) },
  { type: 'place', weight: 3, holds: name => name.tokens.length > 1 && PLACE_HEADS.has(last(name)) },
  {
    type: 'place',
    weight: 1.5,
    holds: name => /(?:stan|land|burg|ville|shire|abad|pur|grad|ford|ton|ham)$/.test(last(name)) && name.tokens.length === 1,
  },
  {
    type: 'place',
    weight: 1,
    holds: name =>
      /^(?:in|at|from|to|into|outside|across|around|through|toward|towards|via)$/.test(before(name)) &&
      joinedBefore(name) &&
      name.tokens.length < 3,
  },
  { type: 'place', weight: 1.2, holds: name => /^(?:in|near|outside)$/.test(before(name)) && joinedBefore(name) && name.tokens.length < 3 },
  { type: 'place', weight: 3, holds: name => before(name) === 'of' && PLACE_NOUNS.has(name.previous.at(-2)?.plain ?? '') },
  {
    type: 'place',
    weight: 2,
    holds: (name, text) =>
      name.next !== undefined && name.next.before === ',' && PLACE_NAMES.has(name.next.plain) && /^,\s/.test(behind(name, text, 2)),
  },
  {
    type: 'place',
    weight: 4,
    holds: (name, text) =>
      name.tokens[0]?.newLine === true &&
      /^(?: \d{4}-\d\d-\d\d|,? \w+\.? \d\d?(?:, \d{4})?(?: \([A-Z]|\s+[-–—])| \([A-Z][a-z]+\) ?[-–—]|\s+(?:--|[–—]) )/.test(
        behind(name, text, 30),
      ),
  },
  { type: 'organisation', weight: 4, holds: name => name.tokens.length > 1 && ORGANISATION_HEADS.has(last(name)) },
  {
    type: 'organisation',
    weight: 4,
    holds: name =>
      name.tokens.some((token, at) => at > 0 && token.plain === 'of' && ORGANISATION_HEADS.has(name.tokens[at - 1]?.plain ?? '')),
  },
  { type: 'organisation', weight: 3, holds: (name, text) => name.tokens.length > 1 && text.slice(name.start, name.end).includes('&') },
  {
    type: 'organisation',
    weight: 2,
    holds: name =>
      name.tokens.length === 1 && name.tokens[0]?.shape === 'capitals' && first(name).length < 6 && name.tokens[0].newLine === false,
  },
  { type: 'organisation', weight: 2, holds: name => joinedBefore(name) && ORGANISATION_NOUNS.has(before(name)) },
  { type: 'organisation', weight: 3, holds: name => name.tokens.length > 1 && !PLACE_HEADS.has(last(name)) && startsWithPlace(name) },
  {
    type: 'organisation',
    weight: 1.8,
    holds: name => joinedBefore(name) && before(name) === 'the' && /[^s]s$/.test(last(name)) && !GIVEN_NAMES.has(first(name)),
  },
  {
    type: 'organisation',
    weight: 2,
    holds: name =>
      name.next?.joined === true &&
      /^(?:news|newspaper|agency|newsletter|spokesman|spokeswoman|officials|shares|executives|bank|party)$/.test(name.next.plain),
  },
  { type: 'organisation', weight: 1.5, holds: name => joinedBefore(name) && name.tokens.length === 1 && before(name) === 'told' },
  {
    type: 'place',
    weight: 1.8,
    holds: name =>
      joinedBefore(name) &&
      before(name) === 'the' &&
      /^(?:in|at|from|across|around|into|throughout|near)$/.test(name.previous.at(-2)?.plain ?? '') &&
      !ORGANISATION_HEADS.has(last(name)) &&
      name.tokens.length < 3,
  },
  { type: 'organisation', weight: 0.6, holds: name => joinedBefore(name) && before(name) === 'the' && name.tokens.length < 3 },
  { type: 'person', weight: 5, holds: name => name.titled },
  { type: 'person', weight: 4, holds: name => joinedBefore(name) && PERSON_NOUNS.has(before(name)) },
  { type: 'person', weight: 3.5, holds: name => name.tokens.length > 1 && name.tokens.length < 5 && GIVEN_NAMES.has(first(name)) },
  {
    type: 'person',
    weight: 3,
    holds: name =>
      name.tokens.length > 1 && name.tokens.length < 5 && name.tokens.slice(0, -1).some(token => /^\p{L}\.$/u.test(token.plain)),
  },
  { type: 'person', weight: 0.8, holds: name => name.tokens.length === 1 && GIVEN_NAMES.has(first(name)) },
  { type: 'person', weight: 1.5, holds: name => name.next?.joined === true && REPORTING_VERBS.has(name.next.plain) },
  {
    type: 'person',
    weight: 1.5,
    holds: name => REPORTING_VERBS.has(before(name)) && joinedBefore(name) && /^(?:said|says|added|told)$/.test(before(name)),
  },
  {
    type: 'person',
    weight: 3,
    holds: (name, text) => /^,? (?:aged )?\d\d[,.)]/.test(behind(name, text, 10)) || /^,? who\b/.test(behind(name, text, 6)),
  },
  { type: 'event', weight: 3.5, holds: name => name.tokens.length > 1 && EVENT_HEADS.has(last(name)) },
  {
    type: 'work',
    weight: 1.2,
    holds: (name, text) => /["“‘]/.test(text.charAt(name.start - 1)) && /^[,.]?["”’]/.test(behind(name, text, 2)) && name.tokens.length > 1,
  },
  { type: 'other', weight: 2, holds: name => name.tokens.length === 1 && /\d/.test(first(name)) },
];
