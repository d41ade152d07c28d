import { DIRECTIONS, keyOf, type Name } from './candidateRuns';
import { BODY_NOUNS, INSIDE, SAID, THROUGHOUT, TOWARDS, WHERE } from './cueWords';
import { GIVEN_NAMES } from './givenNames';
import { EVENT_HEADS, ORGANISATION_HEADS, ORGANISATION_NOUNS, PERSON_NOUNS, PLACE_HEADS, PLACE_NOUNS } from './headNouns';
import { DEMONYMS, REPORTING_VERBS } from './lexicon';
import { PLACE_NAMES } from './placeNames';
import type { EntityType } from './types';

type Weights = { -readonly [Type in EntityType]: number };

/** Guesses what each name of an article names, by its own words and those beside it, over all its occurrences. */
export function typeNames(text: string, names: readonly Name[]): EntityType[] {
  const seen = names.map(name => sightOf(name, text));
  const keys = seen.map(({ whole }) => whole);
  const byKey = new Map<string, Weights>();
  const persons = new Set<string>();
  for (const sight of seen) {
    const known = byKey.get(sight.whole);
    const weights = known ?? { person: 0, organisation: 0, place: 0, event: 0, work: 0, other: 0 };
    for (const { type, weight, holds } of sight.count === 1 ? CUES_OF_ONE : CUES_OF_SEVERAL) if (holds(sight)) weights[type] += weight;
    if (known === undefined) byKey.set(sight.whole, weights);
  }
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
    return type === 'place' && name.inTable && name.tokens[0]?.before !== '(' && !WHERE.has(seen[at]?.before ?? '') ? 'organisation' : type;
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

/** A name and its words, as the cues look at them: each worked out once. */
interface Sight {
  readonly name: Name;
  readonly text: string;
  /** How many words it has. */
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly whole: string;
  /** The word before it, and the one before that; empty where there is none. */
  readonly before: string;
  readonly beforeThat: string;
  /** True where nothing but a blank is between it and the word before. */
  readonly joined: boolean;
}

function sightOf(name: Name, text: string): Sight {
  const { tokens, previous } = name;
  return {
    name,
    text,
    count: tokens.length,
    first: tokens[0]?.plain ?? '',
    last: tokens[tokens.length - 1]?.plain ?? '',
    whole: tokens.length === 1 ? (tokens[0]?.plain ?? '') : keyOf(tokens),
    before: previous[previous.length - 1]?.plain ?? '',
    beforeThat: previous[previous.length - 2]?.plain ?? '',
    joined: tokens[0]?.joined === true,
  };
}

interface Cue {
  readonly type: EntityType;
  readonly weight: number;
  /** Where it holds only of names of one word, or only of names of several. */
  readonly of?: 'one' | 'several';
  readonly holds: (sight: Sight) => boolean;
}

const behind = ({ name, text }: Sight, length: number): string => text.slice(name.end, name.end + length);

function startsWithPlace({ tokens }: Name): boolean {
  const [one, two] = tokens;
  return one !== undefined && (PLACE_NAMES.has(one.plain) || (tokens.length > 2 && PLACE_NAMES.has(`${one.plain} ${two?.plain}`)));
}

const CUES: readonly Cue[] = [
  { type: 'other', weight: 8, of: 'one', holds: ({ first }) => DEMONYMS.has(first) },
  {
    type: 'other',
    weight: 8,
    of: 'several',
    holds: ({ count, first, last }) => count === 2 && DIRECTIONS.has(first) && DEMONYMS.has(last),
  },
  { type: 'place', weight: 8, holds: ({ name }) => name.inDateline === 'place' },
  { type: 'organisation', weight: 8, holds: ({ name }) => name.inDateline === 'agency' },
  { type: 'place', weight: 6, holds: ({ whole }) => PLACE_NAMES.has(whole) },
  { type: 'place', weight: 3, of: 'several', holds: ({ last }) => PLACE_HEADS.has(last) },
  {
    type: 'place',
    weight: 1.5,
    of: 'one',
    holds: ({ last }) => /(?:stan|land|burg|ville|shire|abad|pur|grad|ford|ton|ham)$/.test(last),
  },
  { type: 'place', weight: 1, holds: ({ count, joined, before }) => count < 3 && joined && TOWARDS.has(before) },
  { type: 'place', weight: 1.2, holds: ({ count, joined, before }) => count < 3 && joined && INSIDE.has(before) },
  { type: 'place', weight: 3, holds: ({ before, beforeThat }) => before === 'of' && PLACE_NOUNS.has(beforeThat) },
  {
    type: 'place',
    weight: 2,
    holds: sight => {
      const { next } = sight.name;
      return next !== undefined && next.before === ',' && PLACE_NAMES.has(next.plain) && /^,\s/.test(behind(sight, 2));
    },
  },
  {
    type: 'place',
    weight: 4,
    holds: sight =>
      sight.name.tokens[0]?.newLine === true &&
      /^(?: \d{4}-\d\d-\d\d|,? \w+\.? \d\d?(?:, \d{4})?(?: \([A-Z]|\s+[-–—])| \([A-Z][a-z]+\) ?[-–—]|\s+(?:--|[–—]) )/.test(
        behind(sight, 30),
      ),
  },
  { type: 'organisation', weight: 4, of: 'several', holds: ({ last }) => ORGANISATION_HEADS.has(last) },
  {
    type: 'organisation',
    weight: 4,
    of: 'several',
    holds: ({ name: { tokens } }) =>
      tokens.some((token, at) => at > 0 && token.plain === 'of' && ORGANISATION_HEADS.has(tokens[at - 1]?.plain ?? '')),
  },
  { type: 'organisation', weight: 3, of: 'several', holds: ({ name, text }) => text.slice(name.start, name.end).includes('&') },
  {
    type: 'organisation',
    weight: 2,
    of: 'one',
    holds: ({ name, first }) => name.tokens[0]?.shape === 'capitals' && first.length < 6 && name.tokens[0].newLine === false,
  },
  { type: 'organisation', weight: 2, holds: ({ joined, before }) => joined && ORGANISATION_NOUNS.has(before) },
  { type: 'organisation', weight: 3, of: 'several', holds: ({ name, last }) => !PLACE_HEADS.has(last) && startsWithPlace(name) },
  {
    type: 'organisation',
    weight: 1.8,
    holds: ({ joined, before, first, last }) => joined && before === 'the' && /[^s]s$/.test(last) && !GIVEN_NAMES.has(first),
  },
  { type: 'organisation', weight: 2, holds: ({ name: { next } }) => next?.joined === true && BODY_NOUNS.has(next.plain) },
  { type: 'organisation', weight: 1.5, of: 'one', holds: ({ joined, before }) => joined && before === 'told' },
  {
    type: 'place',
    weight: 1.8,
    holds: ({ count, joined, before, beforeThat, last }) =>
      count < 3 && joined && before === 'the' && THROUGHOUT.has(beforeThat) && !ORGANISATION_HEADS.has(last),
  },
  { type: 'organisation', weight: 0.6, holds: ({ count, joined, before }) => count < 3 && joined && before === 'the' },
  { type: 'person', weight: 5, holds: ({ name }) => name.titled },
  { type: 'person', weight: 4, holds: ({ joined, before }) => joined && PERSON_NOUNS.has(before) },
  { type: 'person', weight: 3.5, of: 'several', holds: ({ count, first }) => count < 5 && GIVEN_NAMES.has(first) },
  {
    type: 'person',
    weight: 3,
    of: 'several',
    holds: ({ count, name }) => count < 5 && name.tokens.some(({ plain }, at) => at < count - 1 && /^\p{L}\.$/u.test(plain)),
  },
  { type: 'person', weight: 0.8, of: 'one', holds: ({ first }) => GIVEN_NAMES.has(first) },
  { type: 'person', weight: 1.5, holds: ({ name: { next } }) => next?.joined === true && REPORTING_VERBS.has(next.plain) },
  { type: 'person', weight: 1.5, holds: ({ joined, before }) => joined && SAID.has(before) && REPORTING_VERBS.has(before) },
  {
    type: 'person',
    weight: 3,
    holds: sight => /^,? (?:aged )?\d\d[,.)]/.test(behind(sight, 10)) || /^,? who\b/.test(behind(sight, 6)),
  },
  { type: 'event', weight: 3.5, of: 'several', holds: ({ last }) => EVENT_HEADS.has(last) },
  {
    type: 'work',
    weight: 1.2,
    of: 'several',
    holds: sight => /["“‘]/.test(sight.text.charAt(sight.name.start - 1)) && /^[,.]?["”’]/.test(behind(sight, 2)),
  },
  { type: 'other', weight: 2, of: 'one', holds: ({ first }) => /\d/.test(first) },
];

const CUES_OF_ONE = CUES.filter(cue => cue.of !== 'several');
const CUES_OF_SEVERAL = CUES.filter(cue => cue.of !== 'one');
