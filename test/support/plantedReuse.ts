/** How a copy was changed from its original. */
export const PLANTED_KINDS = [
  'exact',
  'typo',
  'number',
  'words 15 %',
  'words 30 %',
  'sentence added',
  'sentence dropped',
  'sentence moved',
  'merged',
  'truncated',
  'inside',
] as const;
export type PlantedKind = (typeof PLANTED_KINDS)[number];

export interface PlantedItem {
  readonly id: string;
  readonly text: string;
}

export interface PlantedReuse {
  readonly items: readonly PlantedItem[];
  /** Original, copy, and what was done to it. */
  readonly pairs: readonly (readonly [string, string, PlantedKind])[];
}

/**
 * Paragraphs with changed copies of some of them among them: of every `every`th paragraph one, the kinds in turn. The same
 * paragraphs and seed give the same set. Paragraphs that a kind cannot change (no number, one sentence) get the next kind.
 */
export function plantReuse(paragraphs: readonly string[], every = 3, seed = 1): PlantedReuse {
  const random = randomOf(seed);
  const vocabulary = paragraphs.slice(0, 2000).flatMap(paragraph => paragraph.split(/\s+/));
  const items = paragraphs.map((text, index) => ({ id: `p${index}`, text }));
  const copies: PlantedItem[] = [];
  const pairs: [string, string, PlantedKind][] = [];
  let turn = 0;
  for (let index = 0; index < paragraphs.length; index += every) {
    for (let tries = 0; tries < PLANTED_KINDS.length; tries++) {
      const kind = PLANTED_KINDS[turn++ % PLANTED_KINDS.length]!;
      const other = paragraphs[Math.floor(random() * paragraphs.length)]!;
      const text = CHANGES[kind]({ text: paragraphs[index]!, other, vocabulary, random });
      if (text === null) continue;
      copies.push({ id: `c${index}`, text });
      pairs.push([`p${index}`, `c${index}`, kind]);
      break;
    }
  }
  return { items: shuffled([...items, ...copies], random), pairs };
}

/** Lengths of the runs that {@link plantRuns} plants, in words. */
export const RUN_LENGTHS = [15, 20, 30] as const;

export interface PlantedRuns extends Pick<PlantedReuse, 'items'> {
  readonly pairs: readonly (readonly [string, string, string])[];
  /** By item, its text before formulas were planted. */
  readonly bases: ReadonlyMap<string, string>;
  /** By copy, the words it has from its original. */
  readonly runs: ReadonlyMap<string, string>;
}

/**
 * Paragraphs of some 300 words, made by joining others, of which every second one has a run of words from the one before it
 * in its midst, the lengths in turn; and sentences that everyone uses, each in a third of all paragraphs.
 */
export function plantRuns(paragraphs: readonly string[], seed = 1): PlantedRuns {
  const random = randomOf(seed);
  const long = joinedTo(paragraphs, 300);
  const bases = new Map(long.map((text, index) => [`l${index}`, text]));
  const pairs: [string, string, string][] = [];
  const runs = new Map<string, string>();
  for (let index = 0; index + 1 < long.length; index += 2) {
    const length = RUN_LENGTHS[(index / 2) % RUN_LENGTHS.length]!;
    const [from, into] = [`l${index}`, `l${index + 1}`];
    const words = long[index]!.split(' ');
    const at = Math.floor(random() * (words.length - length));
    const run = words.slice(at, at + length).join(' ');
    bases.set(into, inserted(long[index + 1]!, run, random));
    runs.set(into, run);
    pairs.push([from, into, `run of ${length} words`]);
  }
  const planted = new Set([...runs.values()]);
  const items = [...bases].map(([id, text]) => {
    let withFormulas = text;
    const run = runs.get(id) ?? [...planted].find(other => text.includes(other));
    for (const formula of FORMULAS) {
      if (random() > 1 / 3) continue;
      const changed = inserted(withFormulas, formula, random);
      const broken = [run, ...FORMULAS].some(whole => whole !== undefined && withFormulas.includes(whole) && !changed.includes(whole));
      if (!broken) withFormulas = changed;
    }
    return { id, text: withFormulas };
  });
  return { items, pairs, bases, runs };
}

const FORMULAS = [
  'was sentenced to 25 years in prison',
  'an indictment is merely an allegation and all defendants are presumed innocent until proven guilty beyond a reasonable doubt in a court of law',
  'The figures are for the three months that ended with June and have been adjusted for the season and the number of working days.',
  'who spoke on condition of anonymity because they were not allowed to talk to reporters about the matter before it is made public',
];

/** Paragraphs one after another, in lines of `words` words or more. */
function joinedTo(paragraphs: readonly string[], words: number): string[] {
  const joined: string[] = [];
  let open: string[] = [];
  for (const paragraph of paragraphs) {
    open.push(...paragraph.split(/\s+/));
    if (open.length < words) continue;
    joined.push(open.join(' '));
    open = [];
  }
  return joined;
}

function inserted(text: string, run: string, random: () => number): string {
  const words = text.split(' ');
  const at = Math.floor(random() * words.length);
  return [...words.slice(0, at), run, ...words.slice(at)].join(' ');
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Paragraphs of made-up words whose frequencies fall as those of a language do, with function words among them. */
export function syntheticParagraphs(count: number, seed = 1): string[] {
  const random = randomOf(seed);
  const syllables =
    'ba be bo da de do fa fe fi ga go ka ke ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te ti to va ve vo'.split(
      ' ',
    );
  const words = Array.from({ length: 6000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables, random)).join(''),
  );
  const functionWords = 'the of to and in a that for on is with as by at from it his was has not'.split(' ');
  const word = () => (random() < 0.4 ? pick(functionWords, random) : words[Math.floor(words.length ** random()) - 1]!);
  const sentence = () => {
    const made = Array.from({ length: 8 + Math.floor(random() * 18) }, () =>
      random() < 0.03 ? String(Math.floor(random() * 3000)) : word(),
    ).join(' ');
    return `${made[0]!.toUpperCase()}${made.slice(1)}.`;
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(' '));
}

interface Change {
  readonly text: string;
  readonly other: string;
  readonly vocabulary: readonly string[];
  readonly random: () => number;
}

const CHANGES: Readonly<Record<PlantedKind, (change: Change) => string | null>> = {
  exact: ({ text }) => text,
  typo: ({ text, random }) => {
    const words = text.split(' ');
    for (let typos = 1 + Math.floor(words.length / 25); typos > 0; typos--) {
      const at = Math.floor(random() * words.length);
      words[at] = withTypo(words[at]!, random);
    }
    return words.join(' ');
  },
  number: ({ text, random }) =>
    /\d/.test(text) ? text.replace(/\d+/g, digits => String(Math.floor(random() * 10 ** digits.length))) : null,
  'words 15 %': change => wordsChanged(change, 0.15),
  'words 30 %': change => wordsChanged(change, 0.3),
  'sentence added': ({ text, other, random }) => {
    const sentences = sentencesOf(text);
    sentences.splice(Math.floor(random() * (sentences.length + 1)), 0, sentencesOf(other)[0]!);
    return sentences.join(' ');
  },
  'sentence dropped': ({ text, random }) => {
    const sentences = sentencesOf(text);
    if (sentences.length < 2) return null;
    sentences.splice(Math.floor(random() * sentences.length), 1);
    return wordCount(sentences.join(' ')) < 8 ? null : sentences.join(' ');
  },
  'sentence moved': ({ text }) => {
    const sentences = sentencesOf(text);
    return sentences.length < 2 ? null : [...sentences.slice(1), sentences[0]!].join(' ');
  },
  merged: ({ text, other, random }) => (random() < 0.5 ? `${text} ${other}` : `${other} ${text}`),
  truncated: ({ text, random }) => {
    const words = text.split(' ');
    const kept = Math.floor(words.length * (0.4 + 0.4 * random()));
    return kept < 10 ? null : words.slice(0, kept).join(' ');
  },
  inside: ({ text, other, random }) => {
    const words = other.split(' ');
    const at = Math.floor(random() * words.length);
    return `${words.slice(0, at).join(' ')} ${text} ${words.slice(at).join(' ')}`.trim();
  },
};

/** Each chosen word is replaced (in 8 of 10), left out, or followed by another. */
function wordsChanged({ text, vocabulary, random }: Change, share: number): string {
  const words = text.split(' ');
  const chosen = new Set(shuffled([...words.keys()], random).slice(0, Math.round(words.length * share)));
  const changed = words.flatMap((word, index) => {
    if (!chosen.has(index)) return [word];
    const how = random();
    return how < 0.8 ? [pick(vocabulary, random)] : how < 0.9 ? [] : [word, pick(vocabulary, random)];
  });
  return changed.join(' ');
}

function withTypo(word: string, random: () => number): string {
  const at = Math.floor(random() * Math.max(1, word.length - 1));
  return random() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["'”’]?) +(?=["'“‘]?[A-Z])/);
const wordCount = (text: string): number => text.split(/\s+/).length;
const pick = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)]!;

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const result = [...items];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other]!, result[at]!];
  }
  return result;
}
