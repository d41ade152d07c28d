import type { Candidate, Evidence } from './match';

/** Why something of a knowledge base could not be read. Words of the file are shown as they are, on one line. */
export const KNOWLEDGE_MESSAGES = {
  notJson: 'This line is not JSON.',
  notAnObject: 'This line is not a JSON object.',
  noLink: (id: string) =>
    id === ''
      ? 'This line has no id.'
      : `"${id}" is not a Wikidata item, a number of GeoNames or an address, so nothing can be linked to it.`,
  noName: (id: string) => `${id} has no name.`,
  nameTooLong: (id: string, most: number) => `The name of ${id} has more than ${most} characters.`,
  notGeoNames: (wanted: number, found: number) => `A line of GeoNames has ${wanted} columns, and this one has ${found}.`,
  lineTooLong: (megabytes: number) => `This line is longer than ${megabytes} MB.`,
  openQuote: 'A quotation mark in this line is not closed.',
  broken: 'This line has bytes that are not text in the encoding of the file.',
  noColumns: (found: string) => `No columns for id and name were found. Say which they are. The columns are: ${found}.`,
  noSuchColumn: (part: string, found: string) =>
    `"${part}" does not name a column. Write it as name=label, the role first. The columns are: ${found}.`,
  empty: 'This file has no lines.',
  binary: 'This file is not text.',
} as const;

/** Why an item may be what is looked for, in a few words. Names are as they are written. */
export function evidenceInWords(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'name':
      return 'same name';
    case 'alias':
      return 'the name is one of its aliases';
    case 'aliasIsName':
      return `an alias is its name, "${evidence.form}"`;
    case 'sharedAlias':
      return `an alias in common, "${evidence.form}"`;
    case 'type':
      return evidence.type;
    case 'otherType':
      return `not the same type: ${evidence.type}`;
    case 'moreNames':
      return evidence.count === 1 ? '1 more name in common' : `${evidence.count} more names in common`;
    case 'description':
      return `descriptions share ${evidence.words.map(word => `"${word}"`).join(', ')}`;
    case 'only':
      return 'nothing else has the name';
    case 'others':
      return evidence.count === 1 ? '1 other has the name' : `${evidence.count} others have the name`;
    case 'oneWord':
      return 'only one word agrees';
  }
}

/** A candidate as it is shown and printed: its item in short, its score of 100, and why, a few words each. */
export const shownCandidate = ({ item: { id, name, type, description }, score, evidence }: Candidate) => ({
  id,
  name,
  ...(type === undefined ? {} : { type }),
  ...(description === undefined ? {} : { description }),
  score,
  evidence: evidence.map(evidenceInWords),
});
