/**
 * Articles made by a generator, for growth measurements and property tests: the same seed gives the same corpus, and a
 * larger corpus begins with the smaller one's articles.
 */
export interface SyntheticCorpus {
  readonly articles: readonly { readonly id: string; readonly text: string }[];
  /** Text of `entities.yaml`. */
  readonly register: string;
  /** Named in every article. */
  readonly commonEntity: string;
  /** Named in {@link RARE_ARTICLES} articles, however large the corpus. */
  readonly rareEntity: string;
  /** An article that names both and has a copied gallery passage. */
  readonly probe: string;
}

export const RARE_ARTICLES = 20;
const GALLERY_SHARERS = 5;
const ENTITIES = 400;

export function syntheticCorpus(size: number, seed = 1): SyntheticCorpus {
  const vocabulary = vocabularyOf(randomNumbers(seed));
  const people = namesOf(randomNumbers(seed + 1), ENTITIES);
  const places = namesOf(randomNumbers(seed + 2), 60).map(name => name.split(' ')[1]!);
  const articles = Array.from({ length: size }, (_, index) => {
    const random = randomNumbers(seed + 1000 + index);
    return {
      id: `articles/${String(index % 20).padStart(2, '0')}/${String(index).padStart(6, '0')}.txt`,
      text: articleText(index, random),
    };
  });
  return {
    articles,
    register: registerText(people, places),
    commonEntity: 'person-0',
    rareEntity: 'person-1',
    probe: articles[0]?.id ?? '',
  };

  function articleText(index: number, random: Random): string {
    const day = new Date(Date.UTC(2015, 0, 1 + (index % 1500)));
    const dateline = `${pick(random, places).toUpperCase()}, ${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()} – `;
    const cast = [
      people[0]!,
      ...(index < RARE_ARTICLES ? [people[1]!] : []),
      ...Array.from({ length: 6 }, () => pick(random, people.slice(2))),
    ];
    const paragraphs = Array.from({ length: 8 + Math.floor(random() * 8) }, (_, at) => paragraph(random, cast, at));
    paragraphs[0] = dateline + paragraphs[0];
    const gallery = galleryOf(Math.floor(index / GALLERY_SHARERS), index % GALLERY_SHARERS);
    const furniture = FURNITURE.filter(() => random() < 0.7);
    const blocks = [headline(random), ...paragraphs];
    for (const line of furniture) blocks.splice(2 + Math.floor(random() * (blocks.length - 2)), 0, line);
    return `${[...blocks, ...gallery].join('\n\n')}\n`;
  }

  function headline(random: Random): string {
    const [first = '', ...rest] = words(random, 5 + Math.floor(random() * 4));
    return [first[0]!.toUpperCase() + first.slice(1), ...rest].join(' ');
  }

  function paragraph(random: Random, cast: readonly string[], at: number): string {
    return Array.from({ length: 2 + Math.floor(random() * 3) }, (_, nth) => sentence(random, cast, at === 0 && nth < 2 ? nth : -1)).join(
      ' ',
    );
  }

  /** `mustName` is an index into the cast, or -1. */
  function sentence(random: Random, cast: readonly string[], mustName: number): string {
    const person = mustName >= 0 ? cast[mustName % cast.length]! : pick(random, cast);
    const subject = random() < 0.7 || mustName >= 0 ? person : `the ${word(random)} of ${pick(random, places)}`;
    const verb = pick(random, VERBS);
    const when = random() < 0.4 ? ` ${pick(random, TIMES)}` : '';
    const tail = random() < 0.5 ? `, ${pick(random, JOINTS)} the ${words(random, 4).join(' ')} in ${pick(random, places)}` : '';
    const text = `${subject} ${verb} the ${words(random, 4 + Math.floor(random() * 6)).join(' ')}${when}${tail}.`;
    return text[0]!.toUpperCase() + text.slice(1);
  }

  /** Five passages that the articles of one group share; every second sharer has two words of each changed. */
  function galleryOf(group: number, member: number): string[] {
    if (member >= 3) return [];
    const random = randomNumbers(seed + 900_000 + group);
    return Array.from({ length: 5 }, (_, nth) => {
      const caption = words(random, 22);
      if (member === 1) for (const at of [5 + nth, 15]) caption[at] = vocabulary[(group * 31 + nth * 7 + at) % vocabulary.length]!;
      return `${caption[0]![0]!.toUpperCase()}${caption.join(' ').slice(1)}.`;
    });
  }

  function words(random: Random, count: number): string[] {
    return Array.from({ length: count }, () => word(random));
  }

  /** The nth most frequent word comes 1/n as often as the first (Zipf's law). */
  function word(random: Random): string {
    return vocabulary[Math.floor(vocabulary.length ** random()) - 1]!;
  }
}

export type Random = () => number;

/** Numbers in [0, 1) that follow from a seed (the mulberry32 generator). */
export function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const FURNITURE = [
  'Advertisement',
  'Read more below the picture',
  'Sign up for the evening letter',
  'Join the conversation',
  'Share this story',
];
const VERBS = ['said', 'has rejected', 'will discuss', 'denied', 'promised', 'described', 'signed', 'praised', 'put off', 'voted for'];
const JOINTS = ['while', 'because of', 'in spite of', 'as well as', 'after', 'before'];
const TIMES = [
  'on Tuesday',
  'yesterday',
  'last month',
  'in 2011',
  'on 4 May 2014',
  'for three years',
  'two weeks ago',
  'this spring',
  'every Monday',
  'in March',
];
const ONSETS = ['b', 'br', 'd', 'f', 'g', 'gr', 'k', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'tr', 'v', 'z', 'ch'];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', '', 'n', 'r', 's', 'l', 'nd', 'st', 'm'];

function syllables(random: Random, count: number): string {
  return Array.from({ length: count }, () => pick(random, ONSETS) + pick(random, NUCLEI) + pick(random, CODAS)).join('');
}

function vocabularyOf(random: Random): string[] {
  return [...new Set(Array.from({ length: 30_000 }, (_, rank) => syllables(random, rank < 200 ? 1 : 2 + (rank % 2))))];
}

/** Names of people: so many, of which those of the articles' own register come first. */
export const madeNames = (count: number, seed = 1): string[] => namesOf(randomNumbers(seed + 1), count);

function namesOf(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${capitalised(syllables(random, 2))} ${capitalised(syllables(random, 3))}`);
  return [...names];
}

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

function registerText(people: readonly string[], places: readonly string[]): string {
  const entry = (id: string, type: string, name: string): string => `  - id: ${id}\n    type: ${type}\n    name: ${name}\n`;
  return `entities:\n${people.map((name, at) => entry(`person-${at}`, 'person', name)).join('')}${places.map((name, at) => entry(`place-${at}`, 'place', name)).join('')}`;
}
