import fs from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../server/core/article/parse';
import { keyOf, type Name } from '../../server/core/entities/candidates/candidateRuns';
import { namesBeside } from '../../server/core/entities/candidates/candidates';
import type { LabelledNames } from '../../server/core/entities/candidates/learnNames';
import type { NameClass } from '../../server/core/entities/candidates/nameModel';
import { COUNTRIES } from '../../server/core/entities/words/knownWords';
import { isIn, LIST } from '../../server/core/entities/words/wordLists';

/** A document of the labelled data: `start` and `end` are UTF-16 offsets into `text`. */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly genre?: string;
  readonly entities: readonly Labelled[];
}

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The sets whose licences let a shipped model learn from them: WikiGold (CC-BY 4.0) and GUM (annotations CC-BY 4.0). */
const SETS: readonly { readonly file: string; readonly weight: number; readonly label: (name: Name, row: Row) => NameClass | undefined }[] =
  [
    { file: 'ent_wikigold.jsonl', weight: 1, label: labelOfSpan },
    { file: 'ent_gum_linked.jsonl', weight: 1, label: labelOfMention },
  ];

/** The articles of the sets that are in a folder, in their order, with the classes of the names that are found in them. */
export function labelledNames(folder: string): (LabelledNames & { readonly id: string })[] {
  return SETS.flatMap(({ file, weight, label }) => {
    const place = path.join(folder, file);
    if (!fs.existsSync(place)) return [];
    return rowsOf(place).map(row => {
      const article = parseArticle(row.id, row.text);
      const names = namesBeside(article, []);
      return { id: row.id, text: row.text, names, classes: names.map(name => withoutNationalTeam(name, label(name, row))), weight };
    });
  });
}

/** A country is a place in the register, its team too, so that nothing is learned from teams that a set calls organisations. */
const withoutNationalTeam = (name: Name, found: NameClass | undefined): NameClass | undefined =>
  found === 'organisation' && COUNTRIES.has(keyOf(name.tokens)) ? undefined : found;

export const rowsOf = (file: string): Row[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap(line => (line.trim() === '' ? [] : [JSON.parse(line) as Row]));

export const CLASSES: Readonly<Record<string, NameClass>> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' };

function labelOfSpan({ start, end }: Name, { entities }: Row): NameClass | undefined {
  const same = entities.find(each => each.start === start && each.end === end);
  return same && CLASSES[same.type];
}

const MENTIONS: Readonly<Record<string, NameClass>> = { person: 'person', organization: 'organisation', place: 'place' };
const OTHERS = new Set(['event', 'abstract', 'object', 'substance', 'animal', 'plant']);

/**
 * GUM labels whole phrases ('U.S. President Donald Trump', 'the Taliban'): a name is one without its article, or the end of one of a
 * person, or the start of one before a comma. Adjectives of peoples have no labels of their own.
 */
function labelOfMention(name: Name, { text, entities }: Row): NameClass | undefined {
  if (name.tokens.some(token => isIn(token, LIST.DEMONYMS)) && name.tokens.length === 1) return undefined;
  const fits = entities.filter(({ start, end, type }) => {
    const last = text.slice(0, end).replace(/['’]s?$/, '').length;
    const first = start + (/^(?:the|a|an|this|our) /i.exec(text.slice(start, end))?.[0].length ?? 0);
    if (first === name.start && (last === name.end || (name.end < end && /^,? \(|^, /.test(text.slice(name.end, end))))) return true;
    return type === 'person' && last === name.end && start < name.start;
  });
  const [closest] = fits.sort((a, b) => a.end - a.start - (b.end - b.start));
  const type = closest?.type ?? '';
  // Groups of people are persons there, and organisations or peoples elsewhere.
  if (type === 'person' && /^the /i.test(text.slice(closest?.start, closest?.end)) && closest?.end === name.end) return undefined;
  return MENTIONS[type] ?? (OTHERS.has(type) ? 'other' : undefined);
}
