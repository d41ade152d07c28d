import { counted } from '../text/wording';

export const REGISTER_FORMAT_LABELS = {
  'entities-csv': 'CSV',
  'entities-jsonld': 'JSON-LD',
  openrefine: 'OpenRefine CSV',
  'spacy-ruler': 'spaCy EntityRuler',
} as const;

/** What is said about a register that goes to another program, or comes from one. Words of the file are shown as they are. */
export const registerExchangeMessages = {
  lost: (format: string, field: string, entities: number) =>
    `${format} has no place for ${field}, which ${counted(entities, 'entity has', 'entities have')}.`,
  notRows: 'The table needs a column "name". The others are id, type, aliases, description, wikidata, geonames, link and note.',
  noName: (row: number) => `Line ${row} has no name and was left out.`,
  notJson: (reason: string) => `This is not JSON: ${reason}`,
  notALine: (line: number) => `Line ${line} is not a pattern: {"label","pattern","id"?}.`,
  tokenPattern: (line: number) => `Line ${line} describes words by more than their letters, which a name cannot say. It was left out.`,
  noEntities: 'The file has no entities.',
  badLink: (name: string, link: string) =>
    `${name}: "${link}" is not a Wikidata item, a number of GeoNames or an address, and was left out.`,
  sameId: (id: string, name: string, other: string) =>
    `The id "${id}" belongs to ${other}, which has no name in common with ${name}. ${name} was left out.`,
  several: (name: string, others: readonly string[]) => `"${name}" could be ${others.join(' or ')}. It was left out.`,
  differs: (name: string, field: string, ours: string, theirs: string) =>
    `${name}: the register has the ${field} "${ours}", the file "${theirs}". The register was kept.`,
  aliasOfOther: (alias: string, name: string, other: string) => `"${alias}" is a name of ${other}, so it was not added to ${name}.`,
  linkOfOther: (link: string, name: string, other: string) => `${link} is linked to ${other} already, so it was not added to ${name}.`,
  noType: (name: string) => `${name} has no type that is known here. It was added as "other".`,
  twice: (name: string) => `${name} is more than once in the file. The first one counts.`,
} as const;
