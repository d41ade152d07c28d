import {
  type CancellationToken,
  type Command,
  ErrorCodes,
  ExecuteCommandRequest,
  type Location,
  type Range,
  type RequestType,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { ANNOTATION_FORMATS, type AnnotationFormatName } from '../../core/annotations/formats/formatNames';
import { formatOf } from '../../core/annotations/formats/formats';
import { findNames, introductionOf } from '../../core/corpus/queries';
import { ENTITY_TYPES, type Entity } from '../../core/entities/types';
import { SOURCE_FORMATS } from '../../core/report/sourceFormats';
import { sliceOf } from '../../core/text/span';
import { describeDate } from '../../core/timex/index';
import type { AnnotateParams, ExportFormat, MergeEntitiesParams } from '../../protocol';
import { uriOf } from '../../selection';
import type { ClientSupport } from '../clientSupport';
import { toLocation, toSpan } from '../convert';
import { applyEdit } from '../edits';
import type { CorpusFolder } from '../folder';
import { COMMAND_MESSAGES } from '../messages';
import { choose, MOST_OPTIONS, notify, show } from '../prompts';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf, linedOf, requiredArticle } from '../targets';
import { annotatedSpan } from './annotations';

/** What a command was given: an object, or the arguments at the places the command names. Nothing is known about their types. */
type Given = Readonly<Record<string, unknown>>;

interface Running {
  readonly session: Session;
  readonly given: Given;
  ask<P, R>(type: RequestType<P, R, unknown>, params: P): Promise<R>;
}

interface ServerCommand {
  /** Names of arguments that may come by their place instead. */
  readonly places?: readonly string[];
  /** True where it does nothing but show a place. */
  readonly onlyShows?: true;
  run(running: Running): Promise<unknown>;
}

/**
 * Commands that need no client of Pressmark's: what is not given is asked for by `window/showMessageRequest`, places are shown by
 * `window/showDocument`. Pressmark's own client has commands of the same names and arguments, which ask in its own way.
 */
const COMMANDS: Readonly<Record<string, ServerCommand>> = {
  'pressmark.annotate': { run: annotate },
  'pressmark.addToRegister': { run: addToRegister },
  'pressmark.makeAlias': { run: makeAlias },
  'pressmark.mergeEntity': { run: mergeEntity },
  'pressmark.setPublicationDate': { places: ['uri', 'date'], run: setPublicationDate },
  'pressmark.chooseMeaning': { run: chooseMeaning },
  'pressmark.compareCopies': { onlyShows: true, run: showCopy },
  'pressmark.openEntity': { onlyShows: true, run: showEntity },
  'pressmark.clean': { run: clean },
  'pressmark.writeCleaned': { places: ['uri'], run: clean },
  'pressmark.export': { run: exportFiles },
  'pressmark.setUp': { run: setUp },
  'pressmark.refresh': { run: refresh },
};

export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

export function handleCommands(session: Session): void {
  session.handleChange(ExecuteCommandRequest.type, ({ command: name, arguments: sent = [] }, token) => {
    const command = COMMANDS[name];
    if (command === undefined) throw new ResponseError(ErrorCodes.InvalidParams, COMMAND_MESSAGES.unknown(name));
    const ask = askerOf(session, token);
    return command.run({ session, given: givenOf(command, sent), ask });
  });
}

const askerOf =
  (session: Session, token: CancellationToken): Running['ask'] =>
  (type, params) =>
    session.call(type, params, token);

function givenOf({ places = [] }: ServerCommand, sent: readonly unknown[]): Given {
  const [first] = sent;
  if (typeof first === 'object' && first !== null) return first as Given;
  return Object.fromEntries(places.map((name, index) => [name, sent[index]]));
}

/** True where the client can run the command of a lens or an action, by itself or through the server. */
export function canRun(support: ClientSupport, command: Command | undefined): boolean {
  if (support.runsClientCommands || command === undefined || command.command === '') return true;
  const known = COMMANDS[command.command];
  return known !== undefined && (known.onlyShows !== true || support.showsDocuments);
}

async function annotate(running: Running): Promise<unknown> {
  const { session, given, ask } = running;
  const [uri, range] = [requiredString(given, 'uri'), requiredRange(given)];
  const { attributes, certainty } = given;
  const said = stringsOf(given, ['tag', 'entity', 'note']);
  const content = {
    ...said,
    ...(attributes === undefined ? {} : { attributes }),
    ...(certainty === undefined ? {} : { certainty }),
  } as Omit<AnnotateParams, 'uri' | 'range'>;
  if (Object.keys(content).length > 0) return ask(requests.annotate, { uri, range, ...content });
  const { folder, quote } = wordsAt(session, uri, range);
  const tags = await ask(requests.codebook, { folder: folder.uri });
  const options = tags.map(({ name }) => ({ title: name, value: name }));
  const tag = await choose(session, COMMAND_MESSAGES.whichTag(quote), options, 'tag');
  return tag === undefined ? null : ask(requests.annotate, { uri, range, tag });
}

async function addToRegister(running: Running): Promise<unknown> {
  const { session, given, ask } = running;
  const { folder, name } = await named(running);
  const options = ENTITY_TYPES.map(type => ({ title: type, value: type }));
  const type = stringOf(given, 'type') ?? (await choose(session, COMMAND_MESSAGES.whichType(name), options, 'type'));
  if (type === undefined) return null;
  return apply(running, folder, await ask(requests.addEntity, { folder: folder.uri, name, type }));
}

async function makeAlias(running: Running): Promise<unknown> {
  const { session, given, ask } = running;
  const { folder, name } = await named(running);
  const options = likelyEntities(folder, name).map(entity => ({ title: titleOf(folder, entity), value: entity.id }));
  const aliasOf = stringOf(given, 'entity') ?? (await choose(session, COMMAND_MESSAGES.whichEntity(name), options, 'entity'));
  if (aliasOf === undefined) return null;
  const type = folder.register.byId.get(aliasOf)?.type ?? 'other';
  return apply(running, folder, await ask(requests.addEntity, { folder: folder.uri, name, type, aliasOf }));
}

/** Fields that differ are asked for, one after the other. */
async function mergeEntity(running: Running): Promise<unknown> {
  const { session, given, ask } = running;
  const folder = await folderGiven(running);
  const from = requiredString(given, 'entity');
  const name = folder.register.byId.get(from)?.name ?? from;
  const into = stringOf(given, 'into') ?? (await chooseMerge(running, folder, from, name));
  if (into === undefined) return null;
  const params: MergeEntitiesParams = { folder: folder.uri, from, into };
  const keep: Record<string, 'into' | 'from'> = {};
  for (const { field, ...values } of (await ask(requests.mergeEntities, params)).conflicts) {
    const options = (['into', 'from'] as const).map(side => ({ title: values[side], value: side }));
    const kept = await choose(session, COMMAND_MESSAGES.whichValue(field), options, 'keep');
    if (kept === undefined) return null;
    keep[field] = kept;
  }
  const { edit } = await ask(requests.mergeEntities, { ...params, keep });
  return edit === null ? null : apply(running, folder, edit);
}

async function chooseMerge({ session, ask }: Running, folder: CorpusFolder, entity: string, name: string): Promise<string | undefined> {
  const candidates = await ask(requests.mergeCandidates, { folder: folder.uri, entity, limit: MOST_OPTIONS });
  const options = candidates.map(item => ({ title: `${item.name} (${item.entity})`, value: item.entity }));
  return choose(session, COMMAND_MESSAGES.whichMerge(name), options, 'into');
}

/** Without a date, one of those that the text gives. */
async function setPublicationDate(running: Running): Promise<unknown> {
  const { session, given, ask } = running;
  const target = requiredArticle(session, requiredString(given, 'uri'));
  const { article, timexes } = target.record;
  const stated = [...article.dates.map(({ value }) => value), ...timexes.map(({ value }) => value ?? '')];
  const options = [...new Set(stated.filter(value => /^\d{4}-\d\d-\d\d$/.test(value)))].map(value => ({
    title: describeDate(value),
    value,
  }));
  const title = target.record.header.title.value;
  const value = stringOf(given, 'date') ?? (await choose(session, COMMAND_MESSAGES.whichDate(title), options, 'date'));
  if (value === undefined) return null;
  return apply(running, target.folder, await ask(requests.setArticleField, { uri: target.uri, field: 'date', value }));
}

/** For the entity that is given, in this article where no `scope` is; else one that is chosen. */
async function chooseMeaning(running: Running): Promise<unknown> {
  const { session, given, ask } = running;
  const { folder } = requiredArticle(session, requiredString(given, 'uri'));
  const { position } = given as { readonly position?: Range['start'] };
  if (!isPosition(position)) throw new ResponseError(ErrorCodes.InvalidParams, COMMAND_MESSAGES.missing('position'));
  const found = await ask(requests.meaningChoices, { uri: requiredString(given, 'uri'), position });
  if (found === null) throw new Error(COMMAND_MESSAGES.oneMeaning);
  const [entity, scope = 'article'] = [stringOf(given, 'entity'), stringOf(given, 'scope')];
  const options = found.choices.map(value => ({ title: `${value.where}: ${value.name}`, value }));
  const chosen =
    entity === undefined
      ? await choose(session, COMMAND_MESSAGES.whichMeaning(found.text), options, 'entity')
      : found.choices.find(choice => choice.entity === entity && choice.scope === scope);
  return chosen === undefined ? null : apply(running, folder, chosen.edit);
}

/** The copy that is given, the only one there is, or the one chosen. */
async function showCopy({ session, given, ask }: Running): Promise<unknown> {
  const uri = stringOf(given, 'otherUri');
  if (uri !== undefined && isRange(given['otherRange'])) return shown(session, { uri, range: given['otherRange'] });
  const found = await ask(requests.copies, { uri: requiredString(given, 'uri'), position: requiredRange(given).start });
  const copies = found?.copies ?? [];
  const [only, ...others] = copies;
  if (only === undefined) throw new Error(COMMAND_MESSAGES.noCopies);
  if (others.length === 0) return shown(session, only);
  const options = copies.map((copy, index) => ({ title: `${index + 1}. ${copy.title}: ${copy.said}`, value: copy }));
  const chosen = await choose(session, COMMAND_MESSAGES.whichCopy, options, 'otherUri');
  return chosen === undefined ? null : shown(session, chosen);
}

/** The mention that introduces the entity. */
async function showEntity(running: Running): Promise<unknown> {
  const folder = await folderGiven(running);
  const introduction = introductionOf(folder.corpus, requiredString(running.given, 'entity'));
  const record = introduction === null ? undefined : folder.corpus.get(introduction.article);
  if (introduction === null || record === undefined) throw new Error(COMMAND_MESSAGES.noMentions);
  return shown(running.session, toLocation(folder.uriOf(record.id), linedOf(record), introduction.mention));
}

async function clean(running: Running): Promise<unknown> {
  const { session, given, ask } = running;
  const one = stringOf(given, 'uri');
  const uris = one === undefined ? listOf(given['uris']) : [one];
  const folder = uris?.[0] === undefined ? await folderGiven(running) : folderOf(session, uris[0]);
  const summary = await ask(requests.clean, { folder: folder.uri, ...(uris === undefined ? {} : { uris }) });
  notify(session, COMMAND_MESSAGES.cleaned(summary.written.length, summary.unchanged, summary.skipped.length));
  return summary;
}

async function exportFiles(running: Running): Promise<unknown> {
  const { session, given, ask } = running;
  const folder = await folderGiven(running);
  const options = EXPORT_FORMATS.map(value => ({
    title: OTHER_FORMATS[value] ?? formatOf(value as AnnotationFormatName).label,
    value,
  }));
  const asked = stringOf(given, 'format');
  const format = EXPORT_FORMATS.find(known => known === asked) ?? (await choose(session, COMMAND_MESSAGES.whichFormat, options, 'format'));
  if (format === undefined) return null;
  const out = stringOf(given, 'out') ?? uriOf(folder.uri, `pressmark/export/${format}`);
  const summary = await ask(requests.exportAnnotations, { folder: folder.uri, format, out });
  notify(session, COMMAND_MESSAGES.exported(summary.written.length, out, summary.lost.length));
  return summary;
}

const OTHER_FORMATS: Readonly<Record<string, string>> = {
  timeml: COMMAND_MESSAGES.datesFormat,
  'csl-json': COMMAND_MESSAGES.cslFormat,
  bibtex: COMMAND_MESSAGES.bibtexFormat,
};

const EXPORT_FORMATS: readonly ExportFormat[] = [...ANNOTATION_FORMATS, 'timeml', ...SOURCE_FORMATS];

async function setUp(running: Running): Promise<unknown> {
  const folder = await folderGiven(running);
  const result = await running.ask(requests.setUp, { folder: folder.uri });
  notify(running.session, COMMAND_MESSAGES.setUp(folder.name, result.created.length));
  return result;
}

async function refresh(running: Running): Promise<unknown> {
  return running.ask(requests.refresh, { folder: (await folderGiven(running)).uri });
}

/** The folder that is given, that of the file that is given, the only one, or the one chosen. */
async function folderGiven({ session, given }: Running): Promise<CorpusFolder> {
  const uri = stringOf(given, 'folder') ?? stringOf(given, 'uri');
  if (uri !== undefined) return folderOf(session, uri);
  const all = session.folders.all();
  const [only, ...others] = all;
  if (only === undefined) throw new Error(COMMAND_MESSAGES.noFolder);
  if (others.length === 0) return only;
  const options = all.map(folder => ({ title: folder.uri, value: folder }));
  const chosen = await choose(session, COMMAND_MESSAGES.whichFolder, options, 'folder');
  if (chosen === undefined) throw new Error(COMMAND_MESSAGES.noFolder);
  return chosen;
}

/** The name that is given, or the words at the range that is given. */
async function named(running: Running): Promise<{ folder: CorpusFolder; name: string }> {
  const { session, given } = running;
  const name = stringOf(given, 'name');
  if (name !== undefined) return { folder: await folderGiven(running), name };
  const { folder, quote } = wordsAt(session, requiredString(given, 'uri'), requiredRange(given));
  return { folder, name: quote };
}

/** An empty range takes the mention or the word it is in. */
function wordsAt(session: Session, uri: string, range: Range): { folder: CorpusFolder; quote: string } {
  const target = requiredArticle(session, uri);
  const quote = sliceOf(target.text, annotatedSpan(target, toSpan(target, range)))
    .replace(/\s+/g, ' ')
    .trim();
  return { folder: target.folder, quote };
}

/** Entities that share the last word of a name first, then those with the most mentions. */
function likelyEntities({ corpus, register }: CorpusFolder, name: string): Entity[] {
  const last = name.split(' ').at(-1) ?? name;
  const alike = findNames(corpus, last, MOST_OPTIONS).flatMap(hit => (hit.kind === 'entity' ? [hit.entity] : []));
  const known = new Set(alike.map(({ id }) => id));
  const others = register.entities
    .filter(({ id }) => !known.has(id))
    .sort((a, b) => corpus.mentions.count(b.id) - corpus.mentions.count(a.id));
  return [...alike, ...others].slice(0, MOST_OPTIONS);
}

const titleOf = ({ register }: CorpusFolder, { id }: Entity): string => `${register.byId.get(id)?.name ?? id} (${id})`;

async function apply({ session }: Running, folder: CorpusFolder, edit: WorkspaceEdit): Promise<null> {
  await applyEdit(session, folder, edit);
  return null;
}

async function shown(session: Session, place: Location): Promise<null> {
  await show(session, { uri: place.uri, range: place.range });
  return null;
}

const stringOf = (given: Given, name: string): string | undefined => {
  const value = given[name];
  return typeof value === 'string' ? value : undefined;
};

const stringsOf = (given: Given, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap(name => (typeof given[name] === 'string' ? [[name, given[name]]] : [])));

const listOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter(item => typeof item === 'string') : undefined;

function requiredString(given: Given, name: string): string {
  const value = stringOf(given, name);
  if (value === undefined) throw new ResponseError(ErrorCodes.InvalidParams, COMMAND_MESSAGES.missing(name));
  return value;
}

function requiredRange({ range }: Given): Range {
  if (!isRange(range)) throw new ResponseError(ErrorCodes.InvalidParams, COMMAND_MESSAGES.missing('range'));
  return range;
}

function isRange(value: unknown): value is Range {
  const { start, end } = (value ?? {}) as Partial<Range>;
  return isPosition(start) && isPosition(end);
}

const isPosition = (value: Partial<Range['start']> | undefined): value is Range['start'] =>
  typeof value?.line === 'number' && typeof value.character === 'number';
