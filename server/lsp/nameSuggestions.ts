import { NO_OUTSIDE_NAMES } from '../annotations/outsideNames';
import type { ArticleId } from '../core/article/types';
import type { ArticleRecord } from '../core/corpus/corpus';
import { type NameInArticle, nameKey } from '../core/entities/suggestions/articleNames';
import { acceptedIn, type LearnedNames, learnDecisions } from '../core/entities/suggestions/decidedNames';
import { NameTable } from '../core/entities/suggestions/nameTable';
import { type SuggestedName, suggestedNames } from '../core/entities/suggestions/suggestedNames';
import type { EntityType, Mention } from '../core/entities/types';
import { NamedRows, type Rows } from '../core/overview/namedTogether';
import { keyedNames } from '../core/overview/suggestedTogether';
import { proposedNames } from '../core/suggestions/names';
import type { OutsideName } from '../core/suggestions/types';
import { overlaps, sliceOf } from '../core/text/span';
import type { CorpusFolder } from './folder';
import type { FolderChange } from './folderHost';
import { debounced, inTurns, turns } from './timing';

/** The names of so few articles are all looked for before an answer, in a folder that is not too large to be ranked at once. */
const FEW_ARTICLES = 300;
const MANY_ARTICLES = 2000;
/** Decisions are learned from when there was none for so long, and after the longer time even so. */
const LEARN_PAUSE_MS = 150;
const LEARN_LATEST_MS = 2000;
/** While names are looked for, those found so far are ranked again this often at most. */
const RANKED_MS = 1500;
/** So many names are ranked a while after a change. */
const MANY_NAMES = 20_000;

/**
 * The names that the articles of a folder propose. They are looked for from the first question on, in turns, open articles first, and again
 * where an article changes. What the register has of them, and what was dismissed, is for whoever asks; both say how the others are typed and
 * ranked (see `decidedNames`), which is learned again after each decision.
 */
export class NameSuggestions {
  readonly #folder: CorpusFolder;
  readonly #table = new NameTable();
  readonly #due = new Set<ArticleId>();
  #places: NamedRows | undefined;
  #outside = NO_OUTSIDE_NAMES;
  #ranked: readonly SuggestedName[] = [];
  #types: ReadonlyMap<string, EntityType> | undefined;
  #isRanked = true;
  /** How often the names of an article were looked for, and how often they had been when the names were ranked. */
  #lookedInto = 0;
  #rankedOf = 0;
  #working: Promise<void> | undefined;
  readonly #learnSoon = debounced(LEARN_PAUSE_MS, LEARN_LATEST_MS, () => void this.#work());
  #isClosed = false;

  constructor(folder: CorpusFolder) {
    this.#folder = folder;
    folder.articlesNaming = names => this.#table.articlesWith(new Set(names.map(nameKey)));
    for (const id of folder.corpus.ids()) this.#due.add(id);
  }

  /** How many articles are not looked through yet. */
  get rest(): number {
    return this.#due.size;
  }

  /** The names found so far, best first; those of a few articles that changed are waited for. What was decided last, their order may not show yet. */
  async names(openFirst: readonly ArticleId[]): Promise<readonly SuggestedName[]> {
    await this.#readOutside();
    for (const id of openFirst) this.#lookInto(id);
    const working = this.#due.size > 0 || this.#rankedOf !== this.#lookedInto ? this.#work() : undefined;
    const isNew = this.#rankedOf !== this.#lookedInto;
    if (isNew && this.#folder.ready && this.#due.size <= FEW_ARTICLES && this.#folder.corpus.size <= MANY_ARTICLES) await working;
    return this.#ranked;
  }

  /** What a name is called by the suggestions, for an article that has it; undefined where it is not among them. */
  typeOf(key: string): EntityType | undefined {
    this.#types ??= new Map(this.#ranked.map(({ key: own, type }) => [own, type]));
    return this.#types.get(key);
  }

  /** Something was decided about names, which is learned from once it is shown. */
  decided(): void {
    this.#isRanked = false;
    if (this.#table.end > 0) this.#learnSoon.ask();
  }

  /** In which articles a name is, with its short forms that count for it. */
  articlesOf({ numbers }: SuggestedName): ArticleId[] {
    return this.#table.articlesOf(new Set(numbers)).sort(this.#folder.corpus.byTime);
  }

  /** The keys that count for a name. */
  keysOf({ numbers }: SuggestedName): string[] {
    return [...numbers].map(number => this.#table.keyOf(number));
  }

  /**
   * Which paragraphs and sentences have the names, by the keys of these, which is kept from the first question on; undefined as long as not all
   * articles are looked through.
   */
  async places(longest: number): Promise<Rows | undefined> {
    if (this.#places === undefined) {
      this.#places = new NamedRows();
      for (const id of this.#folder.corpus.ids()) this.#due.add(id);
    }
    await this.#readOutside();
    if (this.#due.size > 0) await Promise.race([this.#work(), new Promise(resolve => setTimeout(resolve, longest))]);
    return this.#due.size === 0 ? this.#places : undefined;
  }

  /** Which other programs found a name, by its key. */
  sourcesOf(key: string): readonly string[] {
    return this.#outside.sources.get(key) ?? [];
  }

  /** The names of an article with those that other programs found; undefined where there is no such article. */
  namesIn(id: ArticleId): readonly NameInArticle[] | undefined {
    return namesOf(this.#folder, id, this.#outside.byArticle.get(id));
  }

  changed({ articles, register }: FolderChange): void {
    // A register changes what is suggested and how it is ranked, and not what the articles say.
    if (register) {
      this.decided();
      return;
    }
    for (const id of articles) this.#due.add(id);
    if (articles.size > 0) void this.#work();
  }

  close(): void {
    this.#isClosed = true;
    this.#learnSoon.cancel();
  }

  /** Looks again into the articles whose names from outside are other ones. */
  async #readOutside(): Promise<void> {
    const before = this.#outside;
    const now = await this.#folder.outside.read();
    if (now === before) return;
    this.#outside = now;
    for (const names of [before.byArticle, now.byArticle]) for (const id of names.keys()) this.#due.add(id);
  }

  #work(): Promise<void> {
    this.#working ??= this.#workOff().finally(() => {
      this.#working = undefined;
    });
    return this.#working;
  }

  async #workOff(): Promise<void> {
    const turn = turns();
    let ranked = Date.now();
    do {
      for (const id of this.#due) {
        this.#lookInto(id);
        if (!turn.isOver()) continue;
        await turn.next();
        if (this.#isClosed) return;
        if (Date.now() - ranked < RANKED_MS) continue;
        await this.#rank();
        ranked = Date.now();
      }
      // While somebody types, the processor is theirs.
      if (this.#table.end > MANY_NAMES && this.#ranked.length > 0) await new Promise(resolve => setTimeout(resolve, RANKED_MS));
    } while (this.#due.size > 0 && !this.#isClosed);
    // A decision made meanwhile counts, too.
    while (!this.#isRanked && !this.#isClosed) await this.#rank();
  }

  async #rank(): Promise<void> {
    if (this.#isRanked) return;
    this.#isRanked = true;
    const of = this.#lookedInto;
    const learned = await this.#learn();
    this.#ranked = await inTurns(suggestedNames(this.#table, learned));
    this.#rankedOf = of;
    this.#types = undefined;
    if (!this.#isClosed) this.#folder.suggestionsChanged();
  }

  /** What the register and the dismissed names say of others; a moment's work, so that it is kept nowhere. */
  async #learn(): Promise<LearnedNames | undefined> {
    const accepted = acceptedIn(this.#folder.register);
    // Where the file cannot be read, the question for the names fails and says so.
    const dismissed = await dismissedNames(this.#folder).catch(() => []);
    return accepted.length + dismissed.length === 0 ? undefined : inTurns(learnDecisions({ accepted, dismissed }));
  }

  #lookInto(id: ArticleId): void {
    if (!this.#due.delete(id)) return;
    this.#isRanked = false;
    this.#lookedInto++;
    const names = this.namesIn(id);
    const article = names && this.#folder.corpus.get(id)?.article;
    if (names === undefined || article === undefined) {
      this.#table.delete(id);
      this.#places?.delete(id);
      return;
    }
    this.#table.set(id, names);
    this.#places?.set(article, keyedNames(names), 1);
  }
}

const KNOWN = new WeakMap<CorpusFolder, NameSuggestions>();

/** The suggestions of a folder, from the first question on. */
export function suggestionsIn(folder: CorpusFolder): NameSuggestions {
  const suggestions = KNOWN.get(folder) ?? new NameSuggestions(folder);
  KNOWN.set(folder, suggestions);
  return suggestions;
}

/** The same; undefined where nobody asked for them. */
export const knownSuggestionsIn = (folder: CorpusFolder): NameSuggestions | undefined => KNOWN.get(folder);

/** The names that somebody dismissed permanently. Rejects where the file cannot be read. */
export async function dismissedNames({ dismissals }: CorpusFolder): Promise<string[]> {
  return (await dismissals.read()).flatMap(each => (each.kind === 'name' ? [each.name] : []));
}

/** The names that an article proposes, those that the register has included; undefined where there is no such article. */
export function namesOf(
  { corpus }: CorpusFolder,
  id: ArticleId,
  outside: readonly OutsideName[] = [],
): readonly NameInArticle[] | undefined {
  const record = corpus.get(id);
  return record && proposedNames(record.article, outside);
}

/** What a candidate is called in full, and what it is: as the suggestions have it, by all its mentions and what was decided about names like it. */
export function suggestedAt(
  folder: CorpusFolder,
  { id, article }: ArticleRecord,
  mention: Mention,
): { readonly name: string; readonly type: EntityType } {
  const found = namesOf(folder, id)?.find(name => overlaps(name, mention));
  const name = found?.name ?? sliceOf(article.text, mention).replace(/\s+/g, ' ');
  return { name, type: knownSuggestionsIn(folder)?.typeOf(nameKey(name)) ?? found?.type ?? mention.type };
}
