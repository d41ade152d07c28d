import { APPLIES_TO } from '../core/annotations/codebook';
import { DECISIONS, type Decision } from '../core/article/types';
import type { UndatedKind } from '../core/corpus/datePostings';
import type { MeaningRule } from '../core/entities/register/meanings';
import { ENTITY_TYPES, type EntityType } from '../core/entities/types';
import { counted, grouped } from '../core/text/wording';

/** What the server says about folders and their files. */
export const FOLDER_MESSAGES = {
  /** At least one. */
  renamed: (all: readonly { readonly from: string; readonly to: string; readonly of: number }[]) => {
    const [first] = all;
    const names = `"${first?.from}" (now "${first?.to}")`;
    return all.length === 1
      ? `An annotated article was renamed outside the editor: ${names}. Its annotations went along (${grouped(first?.of ?? 0)}).`
      : `${grouped(all.length)} annotated articles were renamed outside the editor, such as ${names}. Their annotations went along.`;
  },
  maybeRenamed: ({ from, to, found, of }: { readonly from: string; readonly to: string; readonly found: number; readonly of: number }) =>
    `The article "${from}" is gone, and ${grouped(found)} of its ${grouped(of)} annotated passages are in "${to}". Was it renamed and changed?`,
  moveAnnotations: 'Yes, Move Its Annotations',
  notNow: 'No',
  reading: (folder: string) => `Pressmark is reading "${folder}"`,
  /** `rest`: milliseconds; null where it is not known. */
  progress: (done: number, total: number, rest: number | null) =>
    `${grouped(done)} of ${grouped(total)} articles${rest === null ? '' : `, ${restWording(rest)} left`}`,
  settingsUnreadable: (folder: string, reason: string) => `The settings of ${folder} could not be read: ${reason}`,
  notSetUp: (folder: string) =>
    `"${folder}" is not set up for Pressmark: no project was found in it, above it or below it. The command "pressmark.setUp" makes it a project.`,
  cancelled: (folder: string, done: number, total: number) =>
    `Reading "${folder}" was cancelled after ${done} of ${total} articles. Run "Pressmark: Refresh" to read the rest.`,
  readRest: 'Read the Rest',
  notRead: (folder: string, reason: string) => `Pressmark could not read "${folder}": ${reason}`,
  cleanedNotListed: (reason: string) => `The cleaned copies could not be listed: ${reason}`,
  cleanedNotRead: (article: string, reason: string) => `The cleaned copy of ${article} could not be read: ${reason}`,
  /** Of `count` files the `first` and why. */
  leftOut: (folder: string, count: number, first: string, reason: string) =>
    `Pressmark left ${count === 1 ? '1 file' : `${grouped(count)} files`} out of "${folder}". ${first}: ${reason}${count === 1 ? '' : ' The others are in the Problems panel.'}`,
  beside: (folder: string, message: string) => `"${folder}": ${message}`,
  fileLeftOut: (reason: string) => `Pressmark does not read this file. ${reason}`,
  foldersNotRead: (reason: string) => `The folders could not be read: ${reason}`,
  notAFolder: (uri: string) => `${uri} is not a folder of this workspace.`,
  notAnArticle: (uri: string) => `${uri} is not an article of a project.`,
  filesNotServed: 'The files of this folder cannot be reached: the editor does not provide them.',
  notWatched: (folder: string, reason: string) => `Some files of "${folder}" are not watched: ${reason}`,
} as const;

/** 'about 20 seconds', 'about 2 minutes', 'about 3 hours': milliseconds, rounded to what a person waits for. */
function restWording(rest: number): string {
  const seconds = rest / 1000;
  if (seconds < 55) return `about ${counted(Math.max(5, Math.round(seconds / 5) * 5), 'second', 'seconds')}`;
  const minutes = Math.round(seconds / 60);
  return `about ${minutes < 90 ? counted(minutes, 'minute', 'minutes') : counted(Math.round(minutes / 60), 'hour', 'hours')}`;
}

/** Cards, rows and hints of dates. Words of an article are escaped by whoever passes them. */
export const DATES = {
  /** A row for what is named without a month, below its year, and without a day, below its month. */
  yearOnly: 'Year only',
  noDay: 'No day given',
  undated: 'Undated',
  undatedKinds: {
    open: 'Date unknown',
    reference: 'Past, present and future',
    duration: 'Durations',
    set: 'Recurring',
  } satisfies Readonly<Record<UndatedKind, string>>,
  unknown: (why: string) => `Date unknown. ${why}`,
  publicationDate: (date: string) => `Publication date: ${date}`,
  likelyPublicationDate: (date: string) => `Likely publication date: ${date}`,
  referenceDate: (words: string) => `Reference date: "${words}"`,
  from: (source: string) => `from ${source}`,
  otherArticles: (count: string) => `Also mentioned in ${count}:`,
  more: (count: string) => `and ${count} more`,
  /** The value as TIMEX3 has it: type, value, mod, and how often. */
  timex: (parts: readonly string[]) => `TIMEX3: ${parts.join(' · ')}`,
} as const;

/** Cards of names, annotations and passages. Words of an article are escaped by whoever passes them. */
export const CARDS = {
  /** What a knowledge base says of the item that an entity is linked to. */
  linkedTo: (link: string, name: string, description: string) => `${link} is ${name}${description === '' ? '' : `: ${description}`}`,
  aliases: (aliases: readonly string[]) => `Also: ${aliases.join(', ')}`,
  mentions: (mentions: string, articles: string) => `${mentions} in ${articles}`,
  aliasUse: (alias: string, mentions: string, articles: string) => `Written "${alias}": ${mentions} in ${articles}`,
  unusedAlias: (alias: string) => `No article writes "${alias}".`,
  introducedIn: (article: string) => `Introduced in ${article}`,
  /** What articles write beside a name. */
  describedAs: (descriptions: readonly string[]) => `In the articles: ${descriptions.join(', ')}`,
  /** Days in words. */
  seen: (first: string, last: string) => (first === last ? `Mentioned in articles of ${first}` : `First mentioned ${first}, last ${last}`),
  companions: (names: readonly string[]) => `Often named with ${names.join(', ')}`,
  place: (number: string, total: string) => `Mention ${number} of ${total}`,
  shortFor: (name: string) => `Short for "${name}" above.`,
  notInRegister: (form: string, type: EntityType) =>
    `"${form}" looks like the name of ${TYPES_WITH_ARTICLE[type]}. It is not in the register.`,
  ambiguous: (form: string, options: readonly string[]) => `"${form}" could be:\n\n${options.join('\n')}`,
  /** `others` are the other entities of that name. */
  couldBe: (why: string, form: string, others: readonly string[]) => `${why} "${form}" could also be ${others.join(', ')}.`,
  moreMeanings: (count: string) => `… and ${count} more`,
  annotation: 'annotation',
  reply: (annotator: string, text: string) => (annotator === '' ? text : `**${annotator}**: ${text}`),
  earlierReplies: (count: string) => `${count} …`,
  resolved: 'resolved',
  /** `quote` is null for an annotation that no longer exists, `link` for one without a place. */
  relation: (type: string, isOut: boolean, quote: string | null, link: string | null) =>
    `${isOut ? '→' : '←'} ${type}: ${quote === null ? 'an annotation that no longer exists' : `"${quote}"${link === null ? '' : `, ${link}`}`}`,
  attribute: (name: string, value: string) => `${name}: ${value}`,
  certainty: (certainty: string) => `certainty: ${certainty}`,
  furniture: (quote: string, reason: string, isKept: boolean) =>
    `**${isKept ? 'Perhaps page furniture' : 'Page furniture'}**: "${quote}" (${reason}), ${keptOrCut(isKept)}.`,
  /** `reason` as in 'a repeated heading'. */
  repeated: (quote: string, reason: string, isKept: boolean) => `**${reason.replace(/^an? r/, 'R')}**: "${quote}", ${keptOrCut(isKept)}.`,
  undated: 'undated',
  otherLanguage: 'not in English',
  dateFrom: (date: string, source: string) => `${date} (from ${source})`,
} as const;

const keptOrCut = (isKept: boolean): string => (isKept ? 'kept in the cleaned copy' : 'left out of the cleaned copy');

/** The types of entities as a sentence names one of them. */
export const TYPES_WITH_ARTICLE: Readonly<Record<EntityType, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  place: 'a place',
  event: 'an event',
  work: 'a work',
  other: 'something else',
};

/** What commands of `workspace/executeCommand` ask and say. */
export const COMMAND_MESSAGES = {
  unknown: (command: string) => `Pressmark has no command "${command}".`,
  missing: (argument: string) => `The command needs the argument "${argument}".`,
  cannotAsk: (argument: string) => `This editor cannot show a choice. Give the command the argument "${argument}".`,
  place: (uri: string, line: number) => `${uri}, line ${line}`,
  whichTag: (quote: string) => `Tag for "${quote}"`,
  whichType: (name: string) => `Add "${name}" to the register as`,
  whichEntity: (name: string) => `"${name}" is another name of`,
  whichMeaning: (name: string) => `What does "${name}" mean?`,
  oneMeaning: 'There is no name here that several entities have.',
  whichMerge: (name: string) => `Merge "${name}" into`,
  whichValue: (field: string) => `Which ${field} do you want to keep?`,
  whichDate: (title: string) => `Publication date of "${title}"`,
  whichCopy: 'Which copy do you want to see?',
  whichFormat: 'Export format',
  whichFolder: 'Which folder?',
  datesFormat: 'TimeML (dates)',
  cslFormat: 'CSL-JSON (the articles, for reference managers)',
  bibtexFormat: 'BibTeX (the articles, for LaTeX)',
  noCopies: 'This passage has no copies.',
  noMentions: 'No article mentions this entity.',
  noFolder: 'No folder is open.',
  cleaned: (written: number, unchanged: number, skipped: number) =>
    `Cleaned copies: ${written} written, ${unchanged} already up to date${skipped === 0 ? '' : `, ${skipped} skipped`}.`,
  exported: (files: number, out: string, lost: number) =>
    `Exported ${files === 1 ? '1 file' : `${files} files`} to ${out}.${lost === 0 ? '' : ` ${lost} could not be expressed in this format.`}`,
  setUp: (folder: string, created: number) =>
    created === 0 ? `"${folder}" was already set up.` : `"${folder}" is set up for Pressmark. Its files are in the folder pressmark.`,
  changedMeanwhile: (file: string) => `${file} was changed by another program at the same moment, so nothing was written. Try again.`,
  notApplied: (reason: string) => `The editor did not apply the change: ${reason}`,
} as const;

/** What the views of a whole folder say. */
export const OVERVIEW = {
  noSuchUnit: (by: string) => `Names cannot be counted by "${by}": it must be sentence, paragraph or article.`,
  noSuchFormat: (format: string) => `A graph cannot be written as "${format}".`,
  noGazetteer: (reason: string) => `The list of cities could not be loaded: ${reason}`,
} as const;

/** What the fields of Pressmark's YAML files hold, as completion says it. */
export const YAML_FIELDS = {
  register: {
    id: 'A short name without spaces; Rename changes it wherever it is used',
    type: `One of ${ENTITY_TYPES.join(', ')}`,
    name: 'The full name',
    aliases: 'Other names and spellings, as a list',
    description: 'Who or what it is, in one line',
    wikidata: 'The Wikidata item, as in Q42',
    geonames: 'The number of a place in GeoNames, as in 1138958',
    link: 'An address that identifies it elsewhere',
    coordinates: 'Of a place, latitude and longitude in degrees, as in [9.03, 38.74]',
    meantIn: 'Outlets in whose articles a name that other entities have, too, means this one, as a list',
    meantWith: 'Ids of entities that an article names where such a name means this one, as a list',
    note: 'Anything else',
  },
  articleEntries: {
    title: 'The headline',
    date: 'The publication date, as in 2018-08-16',
    outlet: 'Who published it',
    author: 'Who wrote it',
    url: 'Its address on the web',
    page: 'The page or pages it was printed on, as in A1 or 12-13',
    language: 'The code of its language, such as en or de, if Pressmark gets it wrong',
    meanings: 'Ids of the entities that names mean in this article which several entities have, as a list',
    keep: 'Passages that cleaned copies keep, whatever the rules say',
    remove: 'Passages that cleaned copies leave out, whatever the rules say',
  },
  codebook: {
    name: 'The name of the tag',
    parent: 'The name of the tag that this one is below',
    color: 'Six hexadecimal digits in quotation marks, as in "#d55e00"',
    key: 'One character that chooses the tag in the annotate menu',
    description: 'When to use the tag, in a sentence',
    examples: 'Passages that the tag is meant for, as a list',
    appliesTo: `What it may apply to, as a list: ${APPLIES_TO.join(', ')}`,
  },
  furniture: {
    text: 'The whole passage as it occurs in the articles',
    decision: `One of ${DECISIONS.join(', ')}`,
    outlet: 'Only in articles of this outlet',
  },
} as const;

const named = (ids: readonly string[]): string => ids.map(id => `"${id}"`).join(', ');

/** Actions and errors of the register. */
export const REGISTER = {
  sort: 'Sort the entries by name',
  format: 'Format the entries: each field on a line of its own',
  remove: (name: string) => `Remove "${name}" from the register`,
  split: (alias: string) => `Make "${alias}" an entity of its own`,
  merge: (name: string, into: string) => `Merge "${name}" into ${into}`,
  mergeAny: (name: string) => `Merge "${name}" into…`,
  noEntityHere: 'There is no entity of the register here.',
  noName: 'An entity needs a name.',
  notAnId: (id: string) => `"${id}" cannot be an id. Use letters, digits, "-", "_" and ".", with a letter or digit first.`,
  idTaken: (id: string, name: string) => `"${id}" is already the id of ${name}. To make the two entries one, merge them.`,
  nothingToChange: 'There is nothing to change.',
  alreadyAName: (alias: string, name: string) => `"${alias}" is already a name of ${name}.`,
  notAnAlias: (alias: string, name: string) => `"${alias}" is not an alias of ${name}.`,
  sameName: (name: string) => `The name is already "${name}".`,
  sameType: (name: string) => `${name} already has this type.`,
  notCoordinates: 'A latitude is between -90 and 90 degrees, a longitude between -180 and 180.',
  sameCoordinates: (name: string) => `${name} already has these coordinates.`,
  noSuchEntity: (id: string) => `entities.yaml has no entity with the id "${id}".`,
  notAType: (type: string) => `"${type}" is not a type of entity. The types are ${ENTITY_TYPES.join(', ')}.`,
  intoItself: (name: string) => `"${name}" cannot be merged into itself.`,
  notFollowed: (reason: string) => `The annotations did not follow the change of their entity: ${reason}`,
  /** `ids`: of the entities that went; `annotations`: '3 annotations'. */
  mergerCompleted: (ids: readonly string[], annotations: string) =>
    `A merger of the entity ${named(ids)} was cut off when Pressmark ended. It is complete now: ${annotations} followed.`,
  mergerTakenBack: (ids: readonly string[], annotations: string) =>
    `A merger of the entity ${named(ids)} was cut off when Pressmark ended, before the register was saved. It was taken back in ${annotations}.`,
} as const;

/** Cards, actions and errors of the codebook. Names of tags are escaped in cards. */
export const CODEBOOK = {
  below: (above: readonly string[]) => `below ${above.join(' › ')}`,
  key: (key: string) => `key ${key}`,
  appliesTo: (kinds: readonly string[]) => `For: ${kinds.join(', ')}`,
  example: (example: string) => `- "${example}"`,
  /** `below`: of the tags below it; null where there are none. */
  use: (annotations: string, articles: string, below: string | null) =>
    `${annotations} in ${articles}${below === null ? '' : `; ${below} with the tags below it`}`,
  unused: 'Not used yet',
  parentOf: (name: string) => `below ${name}`,
  freeColor: 'A colour that no other tag has',
  noTagHere: 'There is no tag here. Put the cursor on the entry of a tag.',
  noName: 'A tag needs a name.',
  noSuchTag: (name: string) => `codebook.yaml has no tag "${name}".`,
  splitNames: 'Name at least two different tags to split this one into.',
  splitIntoItself: (tag: string) => `"${tag}" is the tag that is split. Give the tags other names.`,
  splitOnce: 'Give at least one annotation one of the tags, and none of them two.',
  nameTaken: (name: string) => `There is already a tag "${name}". To bring the annotations of both together, merge the tags.`,
  notBelow: (name: string, parent: string) => `"${name}" cannot be put below "${parent}", which is below it or does not exist.`,
  /** `annotations`: '3 annotations'. */
  completed: (tag: string, annotations: string) =>
    `A change of the tag "${tag}" was cut off when Pressmark ended. It is complete now: ${annotations} followed.`,
  takenBack: (tag: string, annotations: string) =>
    `A change of the tag "${tag}" was cut off when Pressmark ended, before the codebook was saved. It was taken back in ${annotations}.`,
  notFollowed: (reason: string) => `The annotations did not follow the change of their tag: ${reason}`,
  nothingToChange: 'There is nothing to change.',
  add: (name: string) => `Add the tag "${name}"`,
  removeKey: (key: string) => `Take the key "${key}" out`,
  removeParent: 'Put this tag at the top',
} as const;

/** Why an annotation cannot be made so, or its borders cannot be moved. */
export const ANNOTATING = {
  notAttributes: 'Attributes are texts by name.',
  notACertainty: (value: string) => `"${value}" does not say how sure you are. Use high, medium or low.`,
  noPlace: 'This annotation is not in this article, or no longer found there.',
  notAUnit: (unit: string) => `"${unit}" is not a unit of text. The units are word, sentence and passage.`,
} as const;

/** Why a request is refused. For developers of clients. */
export const REQUEST_MESSAGES = {
  notInitialized: 'The server is not initialized: send "initialize" first.',
  initializedTwice: 'The server is already initialized.',
  shutDown: 'The server is shut down.',
  unknown: (method: string) => `The server has no request "${method}".`,
  noParams: (method: string) => `"${method}" needs an object of parameters.`,
  wrongField: (method: string, field: string) => `"${method}": the parameter "${field}" is missing or has the wrong type.`,
} as const;

/** Rows and cards of reuse. Titles come quoted or escaped. */
export const REUSE_ROWS = {
  copiesOf: (quote: string) => `**Copies** of "${quote}"`,
  earliest: 'the earliest',
  orderUnknown: 'not known which came first',
  thisArticle: 'this article',
  /** What two articles share. `inOrder` is null for a single passage, `order` where the dates of the articles do not say. */
  shared: (
    here: string,
    there: string,
    shares: readonly [string, string],
    passages: string,
    inOrder: boolean | null,
    order: string | null,
  ) => {
    const sequence = inOrder === null ? '' : inOrder ? ', in the same order' : ', in a different order';
    const when = order === null ? 'It is not known which was published first.' : `${there} was published ${order}.`;
    return `${shares[0]} of ${here} is also in ${there}, ${shares[1]} of ${there} is also in ${here}: ${passages}${sequence}. ${when}`;
  },
} as const;

/** Titles of code actions. Names and titles of articles come shortened. */
export const ACTIONS = {
  addToRegister: (name: string, type: EntityType) => `Add "${name}" to Register as ${TYPES[type]}`,
  addToRegisterAs: (name: string) => `Add "${name}" to Register as…`,
  dismissName: (name: string) => `Do Not Suggest "${name}" Again`,
  makeAliasOf: (name: string, entity: string) => `Make "${name}" an Alias of ${entity}`,
  makeAlias: (name: string) => `Make "${name}" an Alias of…`,
  thisIs: (entity: string) => `This is ${entity}`,
  annotateAs: (entity: string) => `Annotate as ${entity}`,
  compareWith: (title: string) => `Compare with the Copy in "${title}"`,
  compareHere: 'Compare with the Copy in This Article',
  annotateCopy: (quote: string, what: string, title: string) => `Annotate "${quote}" with ${what}, as in "${title}"`,
  dismissCopy: (quote: string, what: string) => `Never Offer ${what} for "${quote}" Here`,
  splitArticles: 'Split into Articles, One a File',
  importArticles: 'Import Its Articles…',
  annotateWhole: 'Extend the Annotation to the Whole',
  changeAnnotation: (tag: string) => `Change the Annotation "${tag}"…`,
  setDate: 'Set Publication Date…',
  readAsEnglish: 'This Article Is in English',
  setDateTo: (day: string) => `Set Publication Date to ${day}`,
} as const;

const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  event: 'Event',
  work: 'Work',
  other: 'Other',
};

/** What a name that several entities have may mean. */
export const MEANINGS = {
  choose: (form: string) => `Choose What "${form}" Means…`,
  askAgain: (form: string) => `Forget What "${form}" Means`,
  inThisArticle: 'In this article',
  inOutlet: (outlet: string) => `In all articles of ${outlet}`,
  whereNamed: (entity: string) => `In all articles that name ${entity}`,
  always: 'No rule',
  ask: 'Ask again',
  notMentioned: 'no mention is certain',
  mentions: (mentions: string, articles: string) => `${mentions} in ${articles}`,
  ofOutlet: (articles: string, outlet: string) => `${articles} of ${outlet}`,
  /** Entities that the article names. */
  namedHere: (names: readonly string[]) => `often named with ${names.join(', ')}, as here`,
  /** Why a name means what it does. */
  because: (rule: MeaningRule, nameOf: (entity: string) => string) =>
    rule.kind === 'article'
      ? 'You chose this for this article.'
      : rule.kind === 'outlet'
        ? `You chose this for all articles of ${rule.outlet}.`
        : `You chose this for all articles that name ${nameOf(rule.entity)}.`,
} as const;

/** What can be decided on passages. */
export const PASSAGE_ACTIONS = {
  menu: (count: number) => (count === 1 ? 'Passage…' : `${count} Passages…`),
  /** `where` as {@link PASSAGE_ACTIONS.where} has it. */
  titles: {
    remove: (count: number, where: string) => `Cut${these(count)} from Cleaned Copies: ${where}`,
    keep: (count: number, where: string) => `Keep${these(count)} in Cleaned Copies: ${where}`,
    caption: (count: number) => `Treat${count === 1 ? '' : these(count)} as a Caption`,
    heading: (count: number) => `Treat${count === 1 ? '' : these(count)} as a Heading`,
  },
  where: {
    here: () => 'in This Article',
    always: () => 'Everywhere',
    outlet: (outlet: string) => `in All of ${outlet}`,
  },
  undo: (decision: Decision) => `Undo "${decision}"`,
} as const;

const these = (count: number): string => (count === 1 ? '' : ` ${count} Passages`);
