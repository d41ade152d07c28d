import type { ArticleId } from '../../core/article/types';
import { FullNames, type NameInArticle, nameKey } from '../../core/entities/articleNames';
import { addAliases, addEntities } from '../../core/entities/edit';
import { SimilarNames } from '../../core/entities/similarNames';
import type { SuggestedName } from '../../core/entities/suggestedNames';
import type { Entity, EntityType } from '../../core/entities/types';
import type { AcceptedName, EntityArticleItem, SuggestedNameItem } from '../../protocol';
import { ownTextOf } from '../edits';
import type { CorpusFolder } from '../folder';
import { REGISTER } from '../messages';
import { dismissedNames, knownSuggestionsIn, suggestionsIn } from '../nameSuggestions';
import type { RegisterView } from '../ownFiles';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';
import { inTurns, pauses } from '../timing';
import { EMPTY, page } from './articleTree';
import { articleItem, matchingEntities } from './entityTree';
import { entityOf, registerEdit, typeOf } from './registerRequests';

/** Names that the articles propose for the register, and what is decided about them. */
export function handleSuggestedNames(session: Session): void {
  session.onChange((folder, change) => {
    knownSuggestionsIn(folder)?.changed(change);
    if (session.folders.get(folder.uri) !== folder) knownSuggestionsIn(folder)?.close();
  });
  session.onShutdown(() => {
    for (const folder of session.folders.all()) knownSuggestionsIn(folder)?.close();
  });
  const openIn = (folder: CorpusFolder): ArticleId[] => session.documents.uris().flatMap(uri => folder.articleIdOf(uri) ?? []);

  session.handle(requests.suggestedNames, { ...EMPTY, rest: 0 }, async params => {
    const folder = folderOf(session, params.folder);
    if (!folder.ready) return { ...EMPTY, rest: folder.corpus.size };
    const suggestions = suggestionsIn(folder);
    const names = await undecided(folder, await suggestions.names(openIn(folder)));
    const found = matchingEntities(names, params.filter ?? '');
    // A question for the number of names alone has no items.
    const similar = params.limit > 0 && found.length > 0 ? await similarAmong(names) : undefined;
    const items = page(found, params, name =>
      similar === undefined ? [] : [itemOf(folder, name, similar, suggestions.sourcesOf(name.key))],
    );
    return { ...items, rest: suggestions.rest };
  });
  session.handle(requests.suggestedNameArticles, EMPTY, async params => {
    const folder = folderOf(session, params.folder);
    const suggestions = knownSuggestionsIn(folder);
    const name = (await suggestions?.names([]))?.find(({ key }) => key === params.name);
    if (suggestions === undefined || name === undefined) return EMPTY;
    const keys = new Set([name.key, ...name.aliases.map(nameKey)]);
    return page(suggestions.articlesOf(name), params, id => articleOf(folder, id, suggestions.namesIn(id) ?? [], keys));
  });
  session.handleChange(requests.acceptNames, params => {
    const folder = folderOf(session, params.folder);
    const text = ownTextOf(folder, 'register');
    if (params.into !== undefined) {
      const { id, name } = entityOf(folder, params.into);
      const all = params.names.flatMap(each => [each.name, ...(each.aliases ?? [])]);
      return registerEdit(session, folder, addAliases(text, id, all), REGISTER.alreadyAName(all.join(', '), name));
    }
    const { types } = registeredIn(folder.register);
    const fresh = params.names.filter(({ name }) => !types.has(nameKey(name)));
    return registerEdit(session, folder, addEntities(text, fresh.map(newEntity)));
  });
  session.handleChange(requests.dismissNames, async params => {
    const folder = folderOf(session, params.folder);
    const count = await folder.dismissals.add(params.dismissed.map(name => ({ kind: 'name', name })));
    if (count > 0) {
      folder.suggestionsChanged();
      knownSuggestionsIn(folder)?.decided();
    }
    return count;
  });
}

const newEntity = ({ name, type, aliases = [] }: AcceptedName) => ({ name, type: typeOf(type), aliases });

/** Those that the register has not, and that nobody dismissed: the same list while all three are as they were. */
export async function undecided(folder: CorpusFolder, names: readonly SuggestedName[]): Promise<readonly SuggestedName[]> {
  const dismissed = (await dismissedNames(folder)).map(nameKey);
  const { entities } = folder.register;
  const decided = dismissed.join('\n');
  const known = UNDECIDED.get(names);
  if (known?.entities === entities && known.decided === decided) return known.names;
  const left = await inTurns(withoutDecided(names, registeredIn(folder.register), new Set(dismissed)));
  UNDECIDED.set(names, { entities, decided, names: left });
  return left;
}
const UNDECIDED = new WeakMap<
  readonly SuggestedName[],
  { readonly entities: readonly Entity[]; readonly decided: string; readonly names: readonly SuggestedName[] }
>();

function* withoutDecided(
  names: readonly SuggestedName[],
  { types }: Registered,
  dismissed: ReadonlySet<string>,
): Generator<undefined, SuggestedName[]> {
  const left: SuggestedName[] = [];
  for (const [index, name] of names.entries()) {
    if (index % BATCH === BATCH - 1) yield;
    const { key, type } = name;
    if (!types.has(key) && !dismissed.has(key) && !partsOf(key).some(part => types.get(part) === type)) left.push(name);
  }
  return left;
}

/** True for the keys of names that the register has, or that somebody dismissed. */
export async function settledNames(folder: CorpusFolder): Promise<(key: string) => boolean> {
  const dismissed = new Set((await dismissedNames(folder)).map(nameKey));
  const { types } = registeredIn(folder.register);
  return key => types.has(key) || dismissed.has(key);
}

/** So many names are looked at in one step. */
const BATCH = 500;

/** What is left of a name without its first words, or its last ones: two words or more, as in 'Dr Ada Lovelace' or 'Ada Lovelace Jr'. */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  const parts: string[] = [];
  for (let length = 2; length < words.length; length++) parts.push(words.slice(-length).join(' '), words.slice(0, length).join(' '));
  return parts;
}

/** What the register has, as names are compared with it. */
interface Registered {
  /** By the keys of all names, their types. */
  readonly types: ReadonlyMap<string, EntityType>;
  readonly fullNames: FullNames<Entity>;
  readonly similar: SimilarNames<Entity>;
}

function registeredIn({ entities }: RegisterView): Registered {
  const known = REGISTERED.get(entities);
  if (known !== undefined) return known;
  const named = entities.flatMap(entity => [entity.name, ...entity.aliases].map((name): [string, Entity] => [name, entity]));
  const types = new Map(named.map(([name, { type }]) => [nameKey(name), type]));
  const registered = { types, fullNames: new FullNames(entities), similar: new SimilarNames(named) };
  REGISTERED.set(entities, registered);
  return registered;
}
const REGISTERED = new WeakMap<readonly Entity[], Registered>();

/** Of names that are suggested, those that are spelt almost as another: made once for a list, in turns. */
async function similarAmong(names: readonly SuggestedName[]): Promise<SimilarNames<SuggestedName>> {
  const known = SIMILAR.get(names);
  if (known !== undefined) return known;
  const similar = new SimilarNames<SuggestedName>([]);
  const pause = pauses();
  for (const [index, name] of names.entries()) {
    similar.add(name.name, name);
    if (index % BATCH === BATCH - 1) await pause();
  }
  SIMILAR.set(names, similar);
  return similar;
}
const SIMILAR = new WeakMap<readonly SuggestedName[], SimilarNames<SuggestedName>>();

const MOST_SIMILAR = 5;

function itemOf(
  folder: CorpusFolder,
  suggested: SuggestedName,
  similar: SimilarNames<SuggestedName>,
  sources: readonly string[],
): SuggestedNameItem {
  const { key, name, aliases, type, agreement, isLearned, mentions, articles } = suggested;
  const registered = registeredIn(folder.register);
  const entity = registered.fullNames.of(key) ?? registered.similar.like(name)[0];
  const others = similar.like(name);
  return {
    kind: 'suggestedName',
    folder: folder.uri,
    key,
    name,
    aliases,
    type,
    agreement,
    ...(isLearned && { isLearned }),
    mentions,
    articles,
    similar: others.slice(0, MOST_SIMILAR).map(other => other.name),
    ...(sources.length > 0 && { sources }),
    ...(entity && { perhaps: { entity: entity.id, name: entity.name } }),
  };
}

function articleOf(folder: CorpusFolder, id: ArticleId, names: readonly NameInArticle[], keys: ReadonlySet<string>): EntityArticleItem[] {
  const record = folder.corpus.get(id);
  const mentions = names.filter(({ name }) => keys.has(nameKey(name)));
  return record === undefined || mentions.length === 0 ? [] : [articleItem(folder, record, mentions)];
}
