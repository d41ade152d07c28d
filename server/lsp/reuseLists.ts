import type { CancellationToken } from 'vscode-languageserver';
import type { ArticleId } from '../core/article/types';
import { groupsInSteps } from '../core/corpus/reuse';
import type { Place, ReuseGroup } from '../core/reuse/types';
import { foldForSearch } from '../core/text/fold';
import { sortedInSteps } from '../core/text/inSteps';
import { sliceOf } from '../core/text/span';
import { PackedGroups } from '../kept/folder';
import type { CorpusFolder } from './folder';
import { inTurns, turns } from './timing';

/** A group of copies under a key that an edit elsewhere leaves as it is. */
export interface ListedGroup {
  readonly key: string;
  readonly group: ReuseGroup;
  readonly first: Place;
}

/** An article with the copied texts that occur in it, in order of time of their first copies. */
export interface CopyingArticle {
  readonly id: ArticleId;
  readonly groups: readonly ListedGroup[];
}

/** What the tree of reuse lists, for one revision of the corpus. */
export interface ReuseLists {
  /** The most often copied first, then the longest. */
  readonly copied: readonly ListedGroup[];
  readonly recurring: readonly ListedGroup[];
  /** Those with the most copied texts first. */
  readonly articles: readonly CopyingArticle[];
  groupOf(key: string): ListedGroup | undefined;
  /** Folded texts, and what filters answered. */
  readonly folded: Map<Place | ArticleId, string>;
  readonly answers: Map<string, readonly unknown[]>;
}

interface Remembered {
  /** The newest that were made, of that revision. */
  made?: { readonly revision: number; readonly lists: ReuseLists };
  /** Undefined where that took too much memory for lists that nobody asked for. */
  making?: Promise<ReuseLists | undefined>;
  isAsked?: boolean;
  isTooLarge?: boolean;
  /** True where somebody was given lists that were not the newest. */
  isAwaited?: boolean;
}
const remembered = new WeakMap<CorpusFolder, Remembered>();

/**
 * Made once for each revision, in steps between which other messages have their turn. Of a large folder, those of an earlier revision
 * are the answer while the newest are made, and the folder says when that is done.
 */
export async function reuseListsOf(folder: CorpusFolder): Promise<ReuseLists> {
  const known = rememberedOf(folder);
  known.isAsked = true;
  if (known.made?.revision === folder.corpus.revision) return known.made.lists;
  const making = listsInTheMaking(folder, known);
  if (known.made === undefined || folder.corpus.size <= FEW_ARTICLES) return (await making) ?? reuseListsOf(folder);
  await Promise.race([making, new Promise(resolve => setTimeout(resolve, GRACE_MS))]);
  if (known.made.revision !== folder.corpus.revision) known.isAwaited = true;
  return known.made.lists;
}

/**
 * Makes the lists of a folder that has none, before anybody asks. Where they take much memory, as those of more than `most` copies do, the groups
 * are only found and kept, as far as the folder keeps them.
 */
export async function prepareReuseLists(folder: CorpusFolder, most = MOST_PREPARED): Promise<void> {
  const known = rememberedOf(folder);
  known.isTooLarge ||= folder.knownGroupsAtLeast() > most;
  if (folder.ready && folder.corpus.size > 0 && known.made === undefined && !known.isTooLarge) await listsInTheMaking(folder, known, most);
}

function listsInTheMaking(folder: CorpusFolder, known: Remembered, most = MOST_PREPARED): Promise<ReuseLists | undefined> {
  known.making ??= makeLists(folder, known, most).finally(() => {
    delete known.making;
    if (known.isAwaited !== true) return;
    known.isAwaited = false;
    folder.statusChanged();
  });
  return known.making;
}

function rememberedOf(folder: CorpusFolder): Remembered {
  const known = remembered.get(folder) ?? {};
  remembered.set(folder, known);
  return known;
}

/** The lists of so few articles are made at once. */
const FEW_ARTICLES = 500;
/** How long a question about more of them waits for the newest lists. */
const GRACE_MS = 20;
/** Lists of more copies, some 0.1 KB each, are made where somebody asks for them. */
const MOST_PREPARED = 500_000;

/** Where an edit comes between, starts again after a pause: while somebody types, the processor is theirs. */
async function makeLists(folder: CorpusFolder, known: Remembered, most: number): Promise<ReuseLists | undefined> {
  const { corpus } = folder;
  for (;;) {
    const { revision } = corpus;
    const kept = await folder.knownGroups();
    const groups = kept ?? (await foundGroups(folder, known, most));
    if (groups === undefined) {
      if (known.isAsked !== true) return undefined;
      continue;
    }
    if (corpus.revision === revision) {
      const lists = await listsFrom(folder, groups);
      if (corpus.revision === revision) {
        known.made = { revision, lists };
        return lists;
      }
    }
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  }
}

const PAUSE_MS = 400;

/** Has them known from now on; undefined where they are too many for lists that nobody asked for. */
async function foundGroups(folder: CorpusFolder, known: Remembered, most: number): Promise<readonly ReuseGroup[] | undefined> {
  const { corpus } = folder;
  const { revision } = corpus;
  const packed = folder.takesGroups() ? new PackedGroups() : null;
  let groups: ReuseGroup[] | undefined = [];
  let copies = 0;
  const turn = turns();
  for (const found of groupsInSteps(corpus)) {
    for (const group of found) {
      packed?.add(group);
      groups?.push(group);
      copies += group.copies.length;
    }
    if (copies > most && known.isAsked !== true) {
      known.isTooLarge = true;
      groups = undefined;
      if (packed === null) return undefined;
    }
    if (turn.isOver()) await turn.next();
  }
  if (packed !== null && corpus.revision === revision) folder.saidGroups(packed);
  return groups;
}

async function listsFrom(folder: CorpusFolder, groups: readonly ReuseGroup[]): Promise<ReuseLists> {
  const listed = await inTurns(keyed(await bySize(folder, groups)));
  const copied = listed.filter(({ group }) => group.kind !== 'furniture');
  const byKey = new Map(listed.map(group => [group.key, group]));
  return {
    copied,
    recurring: listed.filter(({ group }) => group.kind === 'furniture'),
    articles: await inTurns(articlesOf(copied)),
    groupOf: key => byKey.get(key),
    folded: new Map(),
    answers: new Map(),
  };
}

/** The most copies first, then the longest text, then in order of time. */
async function bySize({ corpus }: CorpusFolder, groups: readonly ReuseGroup[]): Promise<ReuseGroup[]> {
  const sized = groups.flatMap(group => {
    const [first] = group.copies;
    return first === undefined ? [] : [{ group, first, copies: group.copies.length, length: first.end - first.start }];
  });
  type Sized = (typeof sized)[number];
  const byTime = (a: Sized, b: Sized): number => corpus.byTime(a.first.article, b.first.article) || a.first.start - b.first.start;
  const sorted = await inTurns(sortedInSteps(sized, (a, b) => b.copies - a.copies || b.length - a.length || byTime(a, b), SORTED));
  return sorted.map(({ group }) => group);
}

/** So many are sorted in one step. */
const SORTED = 1000;

/** A group is known by its first copy's passage, and of several that begin there by its number among them. */
function* keyed(groups: readonly ReuseGroup[]): Generator<undefined, ListedGroup[]> {
  const numbers = new Map<string, number>();
  const listed: ListedGroup[] = [];
  for (const [index, group] of groups.entries()) {
    if (index % SORTED === SORTED - 1) yield;
    const [first] = group.copies;
    if (first === undefined) continue;
    const place = `${first.passage}:${first.article}`;
    const number = numbers.get(place) ?? 0;
    numbers.set(place, number + 1);
    listed.push({ key: `${number}:${place}`, group, first });
  }
  return listed;
}

function* articlesOf(copied: readonly ListedGroup[]): Generator<undefined, CopyingArticle[]> {
  const byArticle = new Map<ArticleId, ListedGroup[]>();
  let looked = 0;
  for (const listed of copied) {
    looked += listed.group.copies.length;
    if (looked >= SORTED) {
      yield;
      looked = 0;
    }
    for (const id of new Set(listed.group.copies.map(({ article }) => article))) {
      const groups = byArticle.get(id);
      if (groups === undefined) byArticle.set(id, [listed]);
      else groups.push(listed);
    }
  }
  const articles = [...byArticle].map(([id, groups]) => ({ id, groups }));
  return yield* sortedInSteps(articles, (a, b) => b.groups.length - a.groups.length || (a.id < b.id ? -1 : 1), SORTED);
}

/** The copied texts that have every word of the filter in the text, or in the title or path of an article that has it. */
export async function matchingGroups(folder: CorpusFolder, filter: string, token: CancellationToken): Promise<readonly ListedGroup[]> {
  const lists = await reuseListsOf(folder);
  return matching(`group ${filter}`, lists, lists.copied, filter, token, function* ({ group, first }) {
    yield foldedPlace(folder, lists, first);
    for (const { article } of group.copies) yield foldedArticle(folder, lists, article);
  });
}

/** The articles that have every word of the filter in the title or path, or in one of the copied texts. */
export async function matchingArticles(folder: CorpusFolder, filter: string, token: CancellationToken): Promise<readonly CopyingArticle[]> {
  const lists = await reuseListsOf(folder);
  return matching(`article ${filter}`, lists, lists.articles, filter, token, function* ({ id, groups }) {
    yield foldedArticle(folder, lists, id);
    for (const { first } of groups) yield foldedPlace(folder, lists, first);
  });
}

async function matching<T>(
  question: string,
  { answers }: ReuseLists,
  all: readonly T[],
  filter: string,
  token: CancellationToken,
  textsOf: (item: T) => Iterable<string>,
): Promise<readonly T[]> {
  const words = foldForSearch(filter)
    .split(/\s+/)
    .filter(word => word !== '');
  if (words.length === 0) return all;
  const known = answers.get(question);
  if (known !== undefined) return known as readonly T[];
  const found: T[] = [];
  const turn = turns();
  for (const item of all) {
    const missing = new Set(words);
    for (const text of textsOf(item)) {
      for (const word of missing) if (text.includes(word)) missing.delete(word);
      if (missing.size === 0) break;
    }
    if (missing.size === 0) found.push(item);
    if (!turn.isOver()) continue;
    await turn.next();
    if (token.isCancellationRequested) return [];
  }
  answers.set(question, found);
  return found;
}

function foldedPlace({ corpus }: CorpusFolder, { folded }: ReuseLists, place: Place): string {
  const known = folded.get(place);
  if (known !== undefined) return known;
  const text = foldForSearch(sliceOf(corpus.textOf(place.article) ?? '', place).replace(/\s+/g, ' '));
  folded.set(place, text);
  return text;
}

function foldedArticle({ corpus }: CorpusFolder, { folded }: ReuseLists, id: ArticleId): string {
  const known = folded.get(id);
  if (known !== undefined) return known;
  const text = foldForSearch(`${corpus.summary(id)?.header.title.value ?? ''} ${id}`);
  folded.set(id, text);
  return text;
}
