import type { CancellationToken } from 'vscode-languageserver';
import type { PlacedAnnotation } from '../annotations/annotationPlaces';
import { type AnnotationFilter, readAnnotationFilter } from '../core/annotations/annotationFilter';
import { tagTree } from '../core/annotations/codebook';
import type { ArticleId } from '../core/article/types';
import { foldForSearch } from '../core/text/fold';
import type { AnnotationGroupItem, AnnotationGrouping } from '../protocol';
import { matchingAnnotations } from './annotationMatches';
import { codebookOf } from './codebook';
import type { CorpusFolder } from './folder';
import type { FolderChange } from './folderHost';
import { turns } from './timing';

/** So many questions are kept: what the view asks, and what a review asks. */
const MOST_KEPT = 4;

const kept = new WeakMap<CorpusFolder, Map<string, AnnotationList>>();

/**
 * A folder's annotations that fit a filter, as they are now. The list is kept, and of articles whose annotations are as they were nothing is
 * worked out again. Takes turns with other messages; what is cancelled answers with what is known.
 */
export async function annotationList(
  folder: CorpusFolder,
  group: AnnotationGrouping,
  query: string,
  token: CancellationToken,
): Promise<AnnotationList> {
  const lists = kept.get(folder) ?? new Map<string, AnnotationList>();
  kept.set(folder, lists);
  const key = `${group} ${query}`;
  const list = lists.get(key) ?? new AnnotationList(folder, group, query);
  lists.delete(key);
  lists.set(key, list);
  const [oldest] = lists.keys();
  if (lists.size > MOST_KEPT && oldest !== undefined) lists.delete(oldest);
  await list.update(token);
  return list;
}

/** Articles or their annotations have changed: lists look at them again when they are asked for. */
export function touchLists(folder: CorpusFolder, { articles, annotated }: Pick<FolderChange, 'articles' | 'annotated'>): void {
  for (const list of kept.get(folder)?.values() ?? []) list.touch([...articles, ...annotated]);
}

/** A list of which a part can be had. */
export type Sliced<T> = Pick<readonly T[], 'length' | 'slice'>;

/** What a list has of one article. */
interface Part {
  readonly version: string;
  /** In text order, orphans last. */
  readonly all: readonly PlacedAnnotation[];
  readonly byGroup: ReadonlyMap<string, readonly PlacedAnnotation[]>;
}

/** Of annotations without what they are grouped by, and of those that cannot be found in their article. */
const NONE = 'none';
const ORPHANS = 'orphans';
const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const keyOfName = (name: string): string => (name === '' ? NONE : `=${name}`);

/** Annotations in text order, article by article, and in groups, of which the counts follow each change of an article. */
export class AnnotationList {
  readonly #folder: CorpusFolder;
  readonly #group: AnnotationGrouping;
  readonly #filter: AnnotationFilter;
  #parts = new Map<ArticleId, Part>();
  #counts = new Map<string, number>();
  #length = 0;
  /** The folder's articles with annotations, in their order. */
  #articles: readonly ArticleId[] = [];
  /** The keys of the groups in their order, while that is the same. */
  #keys: { readonly premise: unknown; readonly inOrder: readonly string[] } | null = null;
  #premises: readonly unknown[] = [];
  /** Articles that have changed since they were looked at; null for all. */
  #stale: Set<ArticleId> | null = null;
  #revision = '';
  #updating: Promise<void> | null = null;

  constructor(folder: CorpusFolder, group: AnnotationGrouping, query: string) {
    this.#folder = folder;
    this.#group = group;
    this.#filter = readAnnotationFilter(query);
  }

  touch(articles: readonly ArticleId[]): void {
    for (const article of articles) this.#stale?.add(article);
  }

  /** Brings the list up to date: at once, where little changed. */
  async update(token: CancellationToken): Promise<void> {
    while (!this.#isCurrent() && !token.isCancellationRequested) {
      this.#updating ??= this.#follow().finally(() => {
        this.#updating = null;
      });
      await this.#updating;
    }
  }

  get all(): Sliced<PlacedAnnotation> {
    return this.#sliced(this.#length, ({ all }) => all);
  }

  /**
   * The keys of the groups: orphans first, what has no name last; tags in the order of their tree, entities by the
   * names that the register gives them now, all else by name. None in text order.
   */
  groups(): readonly string[] {
    if (this.#group === 'text') return [];
    const premise = this.#group === 'entity' ? this.#folder.register : codebookOf(this.#folder);
    if (this.#keys?.premise !== premise) {
      const tree = this.#tree();
      const rankOf = (key: string): number => (key === ORPHANS ? -1 : key === NONE ? Infinity : (tree.get(key)?.index ?? tree.size));
      const inOrder = [...this.#counts.keys()]
        .map(key => ({ key, rank: rankOf(key), name: this.#group === 'entity' ? foldForSearch(this.#nameOf(key)) : key }))
        .sort((a, b) => (a.rank === b.rank ? compareTexts(a.name, b.name) || compareTexts(a.key, b.key) : a.rank - b.rank))
        .map(({ key }) => key);
      this.#keys = { premise, inOrder };
    }
    return this.#keys.inOrder;
  }

  /** Groups as the client lists them, by their keys. */
  groupItems(keys: readonly string[]): AnnotationGroupItem[] {
    const tree = this.#tree();
    return keys.map(key => {
      const place = tree.get(key);
      const entity = this.#group === 'entity' && key.startsWith('=') ? key.slice(1) : undefined;
      const type = entity === undefined ? undefined : this.#folder.register.byId.get(entity)?.type;
      return {
        key,
        name: this.#nameOf(key),
        count: this.#counts.get(key) ?? 0,
        ...(place === undefined ? {} : { color: place.tag.color }),
        ...(place === undefined || place.above.length === 0 ? {} : { above: place.above }),
        ...(entity === undefined ? {} : { entity }),
        ...(type === undefined ? {} : { entityType: type }),
        ...(key === ORPHANS ? { isOrphans: true as const } : {}),
      };
    });
  }

  /** The annotations of a group, by its key. */
  members(key: string): Sliced<PlacedAnnotation> {
    return this.#sliced(this.#counts.get(key) ?? 0, ({ byGroup }) => byGroup.get(key) ?? []);
  }

  /** Those of an article, in text order, orphans last. */
  of(article: ArticleId): readonly PlacedAnnotation[] {
    return this.#parts.get(article)?.all ?? [];
  }

  /** The key of the group that an annotation of the list is in. */
  keyOf(placed: PlacedAnnotation): string {
    const isApart = placed.anchor.state === 'orphan' && this.#group !== 'state' && this.#group !== 'text';
    return isApart ? ORPHANS : keyOfName(NAMES[this.#group](this.#folder, placed));
  }

  /** How many are before an annotation of the list: in its group, or where there are no groups in all. */
  indexOf(placed: PlacedAnnotation): number {
    const key = this.#group === 'text' ? null : this.keyOf(placed);
    const those = ({ all, byGroup }: Part): readonly PlacedAnnotation[] => (key === null ? all : (byGroup.get(key) ?? []));
    let before = 0;
    for (const article of this.#articles) {
      const part = this.#parts.get(article);
      if (part === undefined) continue;
      if (article === placed.annotation.article) return before + those(part).indexOf(placed);
      before += those(part).length;
    }
    return before;
  }

  #sliced(length: number, those: (part: Part) => readonly PlacedAnnotation[]): Sliced<PlacedAnnotation> {
    return {
      length,
      slice: (start = 0, end = length) => {
        const found: PlacedAnnotation[] = [];
        let before = 0;
        for (const article of this.#articles) {
          if (before >= end) break;
          const part = this.#parts.get(article);
          const some = part === undefined ? [] : those(part);
          if (before + some.length > start) found.push(...some.slice(Math.max(0, start - before), end - before));
          before += some.length;
        }
        return found;
      },
    };
  }

  /** What a group is called; nothing where its annotations have no name. */
  #nameOf(key: string): string {
    const name = key === ORPHANS || key === NONE ? '' : key.slice(1);
    return this.#group === 'entity' ? (this.#folder.register.byId.get(name)?.name ?? name) : name;
  }

  #tree(): ReadonlyMap<string, ReturnType<typeof tagTree>[number] & { readonly index: number }> {
    const tree = this.#group === 'tag' ? tagTree(codebookOf(this.#folder).tags) : [];
    return new Map(tree.map((each, index) => [keyOfName(each.tag.name), { ...each, index }]));
  }

  #isCurrent(): boolean {
    return this.#revision === revisionOf(this.#folder) && this.#stale?.size === 0;
  }

  async #follow(): Promise<void> {
    const { annotations } = this.#folder;
    const turn = turns();
    const revision = revisionOf(this.#folder);
    this.#startAgain();
    this.#articles = annotations.articles();
    const stale = this.#stale ?? this.#articles;
    this.#stale = new Set();
    try {
      for (const article of stale) {
        if (!annotations.has(article)) this.#replace(article, null);
        else if (this.#parts.get(article)?.version !== versionOf(this.#folder, article)) {
          for (const _ of annotations.place(article)) if (turn.isOver()) await turn.next();
          this.#replace(article, this.#partOf(article));
        }
        if (turn.isOver()) await turn.next();
      }
      this.#revision = revision;
    } catch (error) {
      this.#stale = null;
      throw error;
    }
  }

  /** Forgets all where what the filter asks of beside articles and annotations is another one. */
  #startAgain(): void {
    const { words, fields } = this.#filter;
    const premises = [(words.length > 0 || fields.has('entity')) && this.#folder.register, fields.has('tag') && codebookOf(this.#folder)];
    if (this.#stale !== null && premises.every((each, at) => each === this.#premises[at])) return;
    this.#premises = premises;
    this.#parts = new Map();
    this.#counts = new Map();
    this.#length = 0;
    this.#keys = null;
    this.#stale = null;
  }

  #partOf(article: ArticleId): Part {
    const all = matchingAnnotations(this.#folder, article, this.#filter);
    const byGroup = new Map<string, PlacedAnnotation[]>();
    for (const placed of all) {
      const key = this.keyOf(placed);
      const members = byGroup.get(key);
      if (members === undefined) byGroup.set(key, [placed]);
      else members.push(placed);
    }
    // After they were looked for, which makes anchors where there were none.
    return { version: versionOf(this.#folder, article), all, byGroup };
  }

  #replace(article: ArticleId, part: Part | null): void {
    const before = this.#parts.get(article);
    for (const [key, { length }] of before?.byGroup ?? []) this.#count(key, -length);
    for (const [key, { length }] of part?.byGroup ?? []) this.#count(key, length);
    this.#length += (part?.all.length ?? 0) - (before?.all.length ?? 0);
    if (part === null) this.#parts.delete(article);
    else this.#parts.set(article, part);
  }

  #count(key: string, by: number): void {
    const before = this.#counts.get(key) ?? 0;
    if (before === 0 || before + by === 0) this.#keys = null;
    if (before + by === 0) this.#counts.delete(key);
    else this.#counts.set(key, before + by);
  }
}

const revisionOf = ({ annotationsRevision, corpus }: CorpusFolder): string => `${annotationsRevision}.${corpus.revision}`;

/** Another text whenever the annotations of an article, or what is known about the article, differ. */
const versionOf = ({ annotations, corpus }: CorpusFolder, article: ArticleId): string =>
  `${annotations.versionOf(article)}.${corpus.summary(article)?.revision}`;

const NAMES: Readonly<Record<AnnotationGrouping, (folder: CorpusFolder, placed: PlacedAnnotation) => string>> = {
  text: () => '',
  tag: (_, { annotation }) => annotation.tag ?? '',
  entity: (_, { annotation }) => annotation.entity ?? '',
  article: (_, { annotation }) => annotation.article,
  annotator: (_, { annotation }) => annotation.annotator,
  outlet: ({ corpus }, { annotation }) => corpus.summary(annotation.article)?.header.outlet?.value ?? '',
  date: ({ corpus }, { annotation }) => (corpus.summary(annotation.article)?.header.published?.value ?? '').slice(0, 'YYYY-MM'.length),
  state: (_, { anchor }) => anchor.state,
};
