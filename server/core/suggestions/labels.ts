import { typeOfWord } from '../entities/register/register';
import type { EntityType } from '../entities/types';

/** Labels that only taggers use: those of CoreNLP, and of models with fine types. */
const LABELS: ReadonlyMap<string, EntityType> = new Map([
  ['state_or_province', 'place'],
  ['region', 'place'],
  ['nationality', 'other'],
  ['building', 'place'],
  ['politician', 'person'],
  ['corporation', 'organisation'],
  ['political_party', 'organisation'],
  ['government_agency', 'organisation'],
  ['treaty', 'work'],
  ['newspaper', 'organisation'],
]);

/** The type that a tagger's label means; undefined for labels of what is not a name, such as DATE and MONEY. */
export function typeOfLabel(label: string): EntityType | undefined {
  const plain = label
    .trim()
    .toLowerCase()
    .replace(/^[biesul]-/, '')
    .replace(/[\s-]+/g, '_');
  return typeOfWord(plain) ?? LABELS.get(plain);
}
