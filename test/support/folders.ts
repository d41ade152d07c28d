import { pick, type Random, randomNumbers, syntheticCorpus } from './synthetic';

/**
 * Folders of several kinds, for growth measurements: the same kind, size and seed give the same folder, and a larger folder begins with
 * the smaller one's articles.
 */
export type FolderKind = 'ordinary' | 'wire' | 'bulletins' | 'one-line';

export const FOLDER_KINDS: readonly FolderKind[] = ['ordinary', 'wire', 'bulletins', 'one-line'];

export interface MadeFolder {
  readonly articles: readonly { readonly id: string; readonly text: string }[];
  /** Text of `entities.yaml`. */
  readonly register: string;
}

/** Articles that print one wire text. */
export const FAMILY = 30;

/**
 * `ordinary`: articles of their own with page furniture and shared galleries. `wire`: each text in {@link FAMILY} articles of 20 outlets,
 * with small edits and each outlet's own furniture. `bulletins`: the same sentences with other numbers and names. `one-line`: articles of
 * one line, some of which repeat an earlier one.
 */
export function madeFolder(kind: FolderKind, size: number, seed = 1): MadeFolder {
  return MAKERS[kind](size, seed);
}

const MAKERS: Readonly<Record<FolderKind, (size: number, seed: number) => MadeFolder>> = {
  ordinary: syntheticCorpus,
  wire: wireCopy,
  bulletins,
  'one-line': oneLiners,
};

function wireCopy(size: number, seed: number): MadeFolder {
  const { articles: stories, register } = syntheticCorpus(Math.ceil(size / FAMILY), seed);
  const articles = Array.from({ length: size }, (_, index) => {
    const random = randomNumbers(seed + 5_000_000 + index);
    const outlet = index % OUTLETS;
    const story = stories[Math.floor(index / FAMILY)]?.text ?? '';
    const [headline = '', ...paragraphs] = story.trimEnd().split('\n\n');
    const kept = paragraphs.slice(0, Math.ceil(paragraphs.length * (1 - 0.4 * random())));
    const edited = kept.map(paragraph => (random() < 0.3 ? withAnEdit(random, paragraph) : paragraph));
    const furniture = FURNITURE.filter((_line, nth) => (outlet + nth) % 3 > 0).map(line => line.replace('%', String(outlet)));
    const text = [random() < 0.5 ? headline : withAnEdit(random, headline), ...furniture.slice(0, 2), ...edited, ...furniture.slice(2)];
    return { id: `outlet-${twoDigits(outlet)}/${sixDigits(index)}.txt`, text: `${text.join('\n\n')}\n` };
  });
  return { articles, register };
}

/** One word replaced, added or left out. */
function withAnEdit(random: Random, paragraph: string): string {
  const words = paragraph.split(' ');
  const at = 1 + Math.floor(random() * (words.length - 2));
  words.splice(at, random() < 0.7 ? 1 : 0, ...(random() < 0.7 ? [pick(random, EDITS)] : []));
  return words.join(' ');
}

function bulletins(size: number, seed: number): MadeFolder {
  const articles = Array.from({ length: size }, (_, index) => {
    const random = randomNumbers(seed + 6_000_000 + index);
    const template = pick(random, TEMPLATES);
    const text = template.map(sentence => sentence.replace(/\{(\w+)\}/g, (_slot, name: string) => slotValue(name, random)));
    return { id: `bulletins/${twoDigits(index % 12)}/${sixDigits(index)}.txt`, text: `${text.join('\n\n')}\n` };
  });
  return { articles, register: 'entities:\n  - {id: wexmouth, type: place, name: Wexmouth}\n' };
}

function oneLiners(size: number, seed: number): MadeFolder {
  const { articles: sources, register } = syntheticCorpus(size, seed);
  const articles = sources.map((_source, index) => {
    const random = randomNumbers(seed + 7_000_000 + index);
    const from = index > 0 && random() < 0.1 ? Math.floor(random() * index) : index;
    const paragraph = sources[from]?.text.split('\n\n').find(block => block.endsWith('.') && !block.includes(' – ')) ?? '';
    return { id: `lines/${twoDigits(index % 20)}/${sixDigits(index)}.txt`, text: `${paragraph.slice(0, paragraph.indexOf('.') + 1)}\n` };
  });
  return { articles, register };
}

function slotValue(name: string, random: Random): string {
  if (name === 'number') return String(1 + Math.floor(random() * 40));
  if (name === 'day') return `${1 + Math.floor(random() * 28)} ${pick(random, MONTHS)} ${2010 + Math.floor(random() * 14)}`;
  return pick(random, SLOTS[name] ?? []);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const sixDigits = (number: number): string => String(number).padStart(6, '0');

const OUTLETS = 20;
const EDITS = ['reportedly', 'local', 'new', 'former', 'late', 'about', 'several', 'yesterday', 'officials', 'later'];
const FURNITURE = [
  'Advertisement',
  'Sign up for the morning letter of outlet %',
  'Read more from our newsroom',
  'Share this story',
  'Support the journalism of outlet %',
  'All rights reserved',
];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  town: ['Wexmouth', 'Harlow Bay', 'Port Ellis', 'Dunmere', 'Castle Rigg', 'Thornby', 'Saltash', 'Winfield', 'Marsden', 'Oakhampton'],
  wind: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
  sky: ['cloudy', 'bright', 'overcast', 'clear', 'misty', 'changeable', 'unsettled'],
  first: ['Anna', 'Brian', 'Clara', 'David', 'Edith', 'Frank', 'Grace', 'Henry', 'Irene', 'James', 'Karen', 'Louis', 'Mary', 'Neil'],
  last: [
    'Abbott',
    'Barker',
    'Carver',
    'Dawson',
    'Ellison',
    'Fletcher',
    'Gibbs',
    'Harding',
    'Ingram',
    'Jarvis',
    'Kendall',
    'Lowe',
    'Mercer',
  ],
  offence: ['driving without insurance', 'theft from a shop', 'common assault', 'criminal damage', 'speeding', 'fraud', 'burglary'],
  club: ['Rovers', 'United', 'Athletic', 'Wanderers', 'Town', 'City', 'Rangers', 'Albion'],
  result: ['won', 'drew', 'lost'],
};
/** One passage a string. */
const TEMPLATES: readonly (readonly string[])[] = [
  [
    'Weather for {town}, {day}',
    'The day will begin {sky} in {town} and turn {sky} by the afternoon, with a {wind} wind of {number} kilometres an hour and gusts of up to {number} near the coast.',
    'Temperatures will rise to {number} degrees in the town and fall to {number} degrees overnight, with a chance of rain of {number} per cent between {number} and {number} hours.',
    'The sea off {town} will be {sky}, with waves of {number} feet at high tide, and small boats are advised to stay in the harbour until the {wind} wind has eased.',
    'Pollen levels are put at {number}, and the sun will set over {town} at {number} minutes past the hour. The next bulletin will be published at noon on {day}.',
  ],
  [
    'Court list of {town}, {day}',
    '{first} {last}, {number}, of {town}, pleaded guilty to {offence} on {day} and was fined {number} pounds with costs of {number} pounds and a surcharge of {number} pounds.',
    '{first} {last}, {number}, of {town}, denied {offence} and was released on bail until {day}, on the condition that he or she stays at home between {number} and {number} hours.',
    '{first} {last}, {number}, of no fixed address, was found guilty of {offence} in {town} and sentenced to {number} weeks in prison, suspended for {number} months.',
    'The bench, which was chaired by {first} {last}, heard {number} cases on the day and adjourned {number} of them so that reports could be prepared by the probation service.',
  ],
  [
    'Scores: {town} {club} against {town} {club}',
    '{town} {club} {result} by {number} points on {day} in front of {number} hundred spectators, after {first} {last} had scored {number} of them in the first half.',
    'The manager, {first} {last}, said the team had deserved it after {number} matches away from home, and that {first} {last} would be fit again in {number} days.',
    'Scorers: {first} {last} {number}, {first} {last} {number}, {first} {last} {number}, {first} {last} {number}, {first} {last} {number}, {first} {last} {number}.',
    'The side from {town} stays in place {number} of the table with {number} points from {number} games and will travel to {town} on {day} for the next match of the season.',
  ],
];
