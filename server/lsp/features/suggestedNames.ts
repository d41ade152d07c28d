import type { ArticleId } from '../../core/article/types';
import { addAliases, addEntities } from '../../core/entities/register/edit';
import { type NameInArticle, nameKey } from '../../core/entities/suggestions/articleNames';
import { nameScore } from '../../core/entities/suggestions/nameScore';
import { SimilarNames } from '../../core/entities/suggestions/similarNames';
import type { SuggestedName } from '../../core/entities/suggestions/suggestedNames';
import type { AcceptedName, EntityArticleItem, SuggestedNameItem } from '../../protocol';
import { ownTextOf } from '../edits';
import type { CorpusFolder } from '../folder';
import { REGISTER } from '../messages';
import { knownSuggestionsIn, suggestionsIn } from '../nameSuggestions';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';
import { pauses } from '../timing';
import { newNames, perhapsOf, undecided } from '../undecidedNames';
import { EMPTY, page } from './articleTree';
import { articleItem, matchingEntities } from './entityTree';
import { entityOf, registerEdit, typeOf } from './registerRequests';
import { sureNames } from './sureNames';

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
  session.handleChange(requests.acceptNames, async params => {
    const folder = folderOf(session, params.folder);
    const above = params.above === undefined ? [] : await sureNames(folder, params.above);
    const text = ownTextOf(folder, 'register');
    if (params.into !== undefined) {
      const { id, name } = entityOf(folder, params.into);
      const all = params.names.flatMap(each => [each.name, ...(each.aliases ?? [])]);
      return registerEdit(session, folder, addAliases(text, id, all), REGISTER.alreadyAName(all.join(', '), name));
    }
    const fresh = newNames(folder, [...params.names, ...above]);
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

/** So many names are looked at in one step. */
const BATCH = 500;
const MOST_SIMILAR = 5;

function itemOf(
  folder: CorpusFolder,
  suggested: SuggestedName,
  similar: SimilarNames<SuggestedName>,
  sources: readonly string[],
): SuggestedNameItem {
  const { key, name, aliases, type, agreement, isLearned, mentions, articles } = suggested;
  const entity = perhapsOf(folder, suggested);
  const others = similar.like(name);
  return {
    kind: 'suggestedName',
    folder: folder.uri,
    key,
    name,
    aliases,
    type,
    agreement,
    score: nameScore(suggested),
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
