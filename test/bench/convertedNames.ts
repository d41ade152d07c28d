/** Labelled data of other kinds in the form of CoNLL's, so that it is measured in the same way. */
import fs from 'node:fs';
import path from 'node:path';
import type { NameClass } from '../../server/core/entities/candidates/nameModel';
import { CLASSES, labelledNames, rowsOf } from './labelledNames';

/** What the weights are learned from, which each set that they are measured on leaves its own articles out of. */
const LEARNED_FROM = ['ent_wikigold.jsonl', 'ent_gum_linked.jsonl'];
const LABELS = new Map(Object.entries(CLASSES).map(([label, of]) => [of, label]));

/** Writes a set into a folder, beside what the weights are learned from, and answers its name without the ending; by the name of its file. */
export const CONVERTED: Readonly<Record<string, (gold: string, folder: string) => string>> = {
  // Only names that GUM labels: it has whole phrases, and some names only as a part of them.
  'ent_gum_linked.jsonl': (gold, folder) =>
    written(
      folder,
      'GUM',
      gold,
      labelledNames(gold)
        .filter(({ id }) => id.startsWith('GUM'))
        .map(({ id, text, names, classes }) => ({
          id,
          text,
          entities: names.flatMap(({ start, end }, at) => labelled(start, end, classes[at])),
        })),
    ),
  // Wikidata has classes of things: what is a place and a body, as a town is, is a place.
  'el_aida_dev.jsonl': (gold, folder) =>
    written(
      folder,
      'aida',
      gold,
      rowsOf(path.join(gold, 'el_aida_dev.jsonl')).map(({ id, text, entities }) => ({
        id,
        text,
        entities: entities.flatMap(({ start, end, type }) => labelled(start, end, classIn(type))),
      })),
    ),
};

const labelled = (start: number, end: number, of: NameClass | undefined) =>
  of === undefined ? [] : [{ start, end, type: LABELS.get(of) ?? 'MISC' }];

/** Q215627 person, Q27096213 geographic entity, Q43229 organisation. */
function classIn(types: string): NameClass {
  const all = types.split('|');
  if (all.includes('Q215627')) return 'person';
  if (all.includes('Q27096213')) return 'place';
  return all.includes('Q43229') ? 'organisation' : 'other';
}

function written(folder: string, name: string, gold: string, rows: readonly object[]): string {
  for (const file of LEARNED_FROM) {
    const place = path.join(gold, file);
    if (fs.existsSync(place)) fs.copyFileSync(place, path.join(folder, file));
  }
  fs.writeFileSync(path.join(folder, `${name}.jsonl`), rows.map(row => JSON.stringify(row)).join('\n'));
  return name;
}
