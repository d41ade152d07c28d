import { ENTITY_TYPES } from '../types';

const FORM = 'a line "entities:" and below it an entry "  - id: …" for each entity';
const types = ENTITY_TYPES.join(', ');

/** What Pressmark says about `entities.yaml`. */
export const REGISTER_MESSAGES = {
  notARegister: `This is not a register. A register is ${FORM}.`,
  noEntities: `The field "entities" is missing. A register is ${FORM}.`,
  notAList: '"entities" must be a list: an entry "  - id: …" for each entity.',
  tooLong: (kilobytes: string) => `A register of ${kilobytes} KB is read only if its entries are one below the other: ${FORM}.`,
  tooManyEntries: (read: string, all: string) =>
    `Only the first ${read} of ${all} entries were read. Split the register, or remove entities that no article mentions.`,
  entryTooLong: (kilobytes: string, most: number) =>
    `This entry is ${kilobytes} KB long and only its first ${most} KB were read. Keep only the aliases that occur in articles.`,
  notAnEntry: 'An entry has fields: "id: …", and below it "type: …" and "name: …".',
  emptyEntry: 'This entry is empty. Give it an id, a type and a name, or delete it.',
  reference: 'References (&name, *name) are not read here. Write the value out; other names of an entity go into "aliases".',
  duplicateField: 'This field occurs twice in the entry. Keep one of them.',
  sectionTwice: 'This file has the line "entities:" twice, and the entries below this one are not read. Move them below the other one.',
  unknownFieldOfFile: (field: string) => `"${field}" is not a field of a register. It is kept but not used.`,
  unknownField: (field: string, near: string | undefined, fields: string) =>
    `"${field}" is not a field of an entity. It is kept but not used. ${near === undefined ? `The fields are ${fields}.` : `Did you mean "${near}"?`}`,
  duplicateId: (id: string, name: string) => `The id "${id}" belongs to ${name}. Give this entry another id; until then it is not read.`,
  firstWithId: (name: string) => `${name} has this id`,
  missingName: (alias: string | undefined) =>
    `This entry has no name. Add "name: …" with the full name. ${alias === undefined ? 'Without one the entry is not read.' : `Until then its first alias, "${alias}", is used.`}`,
  missingId: (id: string) =>
    `This entry has no id; "${id}" is used. Add "id: ${id}" so that annotations still refer to it when its name changes.`,
  badId: (id: string) => `An id consists of letters, digits and hyphens. Write "${id}".`,
  notAText: (field: string) => `"${field}" must be a single text.`,
  notATextIn: (field: string) => `"${field}" must be a list of texts.`,
  unknownEntity: (id: string) => `There is no entity with the id "${id}" in the register. Correct the id, or delete it.`,
  unquoted: (text: string, kind: string) => `YAML reads ${text} as ${kind}. Put quotation marks around it: "${text}".`,
  number: 'a number',
  notAWord: 'yes, no or nothing',
  missingType: `This entry has no type. Add "type: …", one of ${types}.`,
  unknownType: (type: string, meant: string | undefined) =>
    `"${type}" is not a type. ${meant === undefined ? `Use one of ${types}; until then it is "other".` : `Write "${meant}".`}`,
  aliasesNotAList: '"aliases" must be a list of texts: aliases: [Ghani, President Ghani].',
  aliasesOneText: (text: string) => `"aliases" must be a list. Write aliases: [${text}].`,
  tooManyAliases: (read: string, all: string) =>
    `Only the first ${read} of ${all} aliases are searched for. Keep only those that occur in articles.`,
  aliasNotAText: 'An alias must be a single text.',
  emptyAlias: 'This alias is empty. Delete it.',
  aliasIsName: (alias: string) => `"${alias}" is the name of this entity. Delete it here.`,
  aliasTwice: (alias: string) => `"${alias}" is already in this list. Delete it here.`,
  firstAlias: 'First here',
  badWikidata: (value: string, item: string | undefined) =>
    `"${value}" is not a Wikidata item. ${item === undefined ? 'An item is a Q and a number, like Q193391: the last part of the address of its page on wikidata.org.' : `Write ${item}.`}`,
  badGeonames: (value: string, number: string | undefined) =>
    `"${value}" is not a number of GeoNames. ${number === undefined ? 'It is the number in the address of its page on geonames.org, like 1138958.' : `Write ${number}.`}`,
  badLink: (value: string) => `"${value}" is not an address. Write one that begins with https://, as in https://d-nb.info/gnd/118540238.`,
  badCoordinates: 'Coordinates are a latitude and a longitude in degrees, as in [9.03, 38.74].',
  sharedForm: (form: string, names: string) =>
    `"${form}" could also be ${names}. Where an article has mentioned only one of them by its full name, that one is meant; otherwise the mention is marked as ambiguous.`,
  sharedFormOf: (form: string, name: string) => `"${form}" of ${name}`,
  sharedWikidata: (name: string, item: string) =>
    `${name} has the same Wikidata item, ${item}. If they are the same, merge the entries; otherwise correct one of them.`,
  moreLikeThis: (count: string) => `(And ${count} more like this.)`,
} as const;

/** Titles of what solves a problem of `entities.yaml`. */
export const REGISTER_FIXES = {
  removeAlias: (alias: string) => `Remove the alias "${alias}"`,
  removeEmptyAliases: 'Remove the empty aliases',
  asList: 'Put the alias in a list',
  quote: (quoted: string) => `Write ${quoted}, in quotation marks`,
  setType: (type: string) => `Set the type to "${type}"`,
  renameField: (field: string, near: string) => `Rename the field "${field}" to "${near}"`,
  addId: (id: string) => `Add the id "${id}"`,
  setId: (id: string) => `Change the id to "${id}"`,
  write: (value: string) => `Write ${value}`,
} as const;
