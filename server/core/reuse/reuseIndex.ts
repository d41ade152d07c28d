import { type Article, type ArticleId, DOUBTFUL, type Verdict } from '../article/types';
import { alignPlaces } from './align';
import { Alignments, type Sources } from './alignments';
import { ArticleUnits } from './articleUnits';
import { CopiedTexts } from './copiedTexts';
import type { GroupSource } from './groupSource';
import { groupsInSteps, groupsOf } from './groups';
import { IndexedArticles } from './indexedArticles';
import { type MadeUnits, unitsMadeOf } from './madeUnits';
import { MOST_COPIES, PassageCopies } from './passageCopies';
import { byPlace, continued, type PlacePair, plainPlace } from './places';
import type { WordSource } from './readWords';
import { RecurringLines } from './recurringLines';
import { RelatedTexts } from './relatedTexts';
import {
  type ArticleShares,
  pairsBetween,
  placesOfPair,
  placesOfPairs,
  type SharedSource,
  type Shares,
  sharesBetween,
  sharesOf,
  wordsOfText,
} from './shared';
import { SharingArticles } from './sharingArticles';
import { ColumnReader, type IndexColumn, type NamedNumbers, named, partsOf, type Restoring, under } from './snapshot';
import { type TextId, Texts } from './texts';
import type { Alignment, Place, ReuseGroup } from './types';
import { UnitPlaces } from './unitPlaces';
import { differing, firstUnitAt, type IndexedArticle, type StayedUnit, stayedUnits, textsOf, unitsOf } from './units';
import { type UnitId, UnitTable } from './unitTable';

/**
 * Which passages occur in several places. Every distinct text is posted once under the hashes of its word pairs; texts that
 * share enough of the rarer ones are compared word by word. All answers are functions of the articles held, and each article
 * that changes touches its own postings only.
 */
export class ReuseIndex {
  readonly #articles = new IndexedArticles();
  readonly #texts = new Texts();
  readonly #units = new UnitTable();
  readonly #related: RelatedTexts = new RelatedTexts({
    texts: this.#texts,
    isListOfNames: (text, range) => {
      const [unit] = this.#copies.firstUnitsOf(text);
      return unit !== undefined && this.#places.isListOfNames(unit, range);
    },
    doubt: (text, isCommon) => this.#copied.doubt(text, isCommon),
    isIdle: () => this.#copied.isEmpty,
  });
  readonly #copied: CopiedTexts = new CopiedTexts(this.#texts, this.#units, () => this.#related);
  readonly #lines = new RecurringLines({
    units: this.#units,
    texts: this.#texts,
    articleAt: number => this.#articles.at(number),
    isCopied: text => this.#copied.has(text),
  });
  /** Texts of which a run became a formula, or stopped being one, in the change under way. */
  readonly #turned = new Set<TextId>();
  readonly #noteTurned = (text: TextId): void => {
    this.#turned.add(text);
  };
  readonly #sharing = new SharingArticles(this.#units, this.#texts, this.#related);
  readonly #made = new ArticleUnits(this.#articles, this.#units, this.#texts);
  readonly #alignments: Alignments;
  readonly #places: UnitPlaces;
  readonly #copies: PassageCopies;
  readonly #shared: SharedSource;
  /** The texts of its articles, where nobody else keeps them. */
  readonly #own: Map<ArticleId, WordSource> | null;
  #changes = 0;

  /** `sources` gives the text of an article that the index holds; while the article is {@link set}, the one before. Without, it keeps them itself. */
  constructor(sources?: Sources) {
    const own = new Map<ArticleId, WordSource>();
    this.#own = sources === undefined ? own : null;
    this.#alignments = new Alignments(sources ?? own);
    this.#places = new UnitPlaces(this.#articles, this.#units, this.#texts, this.#alignments);
    this.#copies = new PassageCopies(this.#units, this.#texts, this.#related, this.#places);
    this.#shared = {
      units: this.#units,
      texts: this.#texts,
      indexedOf: id => this.#articles.of(id),
      articleAt: number => this.#articles.at(number),
      relatedTo: text => this.#related.of(text),
      placeOf: (unit, range) => this.#places.placeOf(unit, range),
    };
  }

  /**
   * All that the index holds, for {@link restoring} another, in parts of a few megabytes: each is a copy, made when it is asked for. Where the
   * index changes in between, no more parts come, and those that came restore nothing. They hold under the same code only: whoever keeps them
   * keeps its version, too. The texts of articles are not among them.
   */
  *columns(): Generator<IndexColumn> {
    const changes = this.#changes;
    for (const part of partsOf(this.#columns())) {
      if (this.#changes !== changes) return;
      yield part;
    }
  }

  /**
   * An index that answers as the one did whose {@link columns} are given, in their order, one each time it stops, and undefined behind the
   * last; undefined where they are not all as they were. Nothing else is read: `sources` are asked for a text where an answer needs it.
   */
  static *restoring(sources: Sources): Restoring<ReuseIndex | undefined> {
    const index = new ReuseIndex(sources);
    const reader = new ColumnReader();
    yield* index.#restore(reader);
    if (!reader.isDoubtful && (yield) !== undefined) reader.doubt();
    return reader.isDoubtful ? undefined : index;
  }

  /** As {@link restoring}, at once. */
  static restored(columns: Iterable<IndexColumn>, sources: Sources): ReuseIndex | undefined {
    const steps = ReuseIndex.restoring(sources);
    const parts = columns[Symbol.iterator]();
    for (let step = steps.next(); ; ) {
      if (step.done === true) return step.value;
      const part = parts.next();
      step = steps.next(part.done === true ? undefined : part.value);
    }
  }

  /** How often the articles that it holds have changed: as long as they did not, it answers the same. */
  get changes(): number {
    return this.#changes;
  }

  /** The articles that it holds, in no order. */
  get ids(): Iterable<ArticleId> {
    return this.#articles.ids;
  }

  /** Adds or replaces an article, of an outlet where that is known better than its text shows. Returns the other articles whose copies or recurrence verdicts may have changed: all that have, and few that have not. */
  set(article: Article, outlet = article.outlet?.value): ReadonlySet<ArticleId> {
    const changed = this.#replace(article.id, this.#made.of(article.id, outlet, unitsMadeOf(article)), article);
    this.#own?.set(article.id, article);
    return changed;
  }

  /** As {@link set}, for one of many articles, and without asking what it changes for the others: that costs the most. */
  load(article: Article, outlet = article.outlet?.value): void {
    this.loadMade(article.id, outlet, unitsMadeOf(article));
    this.#own?.set(article.id, article);
  }

  /** As {@link load}, of an article whose units were made elsewhere; for an index whose sources have its text. */
  loadMade(id: ArticleId, outlet: string | undefined, made: MadeUnits): void {
    this.#load(id, this.#made.of(id, outlet, made));
  }

  /** As {@link delete}, for one of many articles, as {@link load} is. */
  unload(id: ArticleId): void {
    this.#load(id, undefined);
    this.#own?.delete(id);
  }

  /** Many articles were loaded: what they are looked up by takes less room from then on, and is found sooner. Other changes may come between two steps. */
  settle(): Generator<undefined> {
    return this.#related.settle();
  }

  delete(id: ArticleId): ReadonlySet<ArticleId> {
    const changed = this.#replace(id, undefined, null);
    this.#own?.delete(id);
    return changed;
  }

  /**
   * The places that share a passage's words, within its own article too; `a` is the asked place. Most similar first, then by
   * article and offset; no more than {@link MOST_COPIES}, the equal ones before all others.
   */
  copiesOf(id: ArticleId, passageIndex: number): readonly Alignment[] {
    return continued(this.#copies.of(this.#articles.of(id), passageIndex).map(pair => placesOfPair(this.#shared, pair)))
      .sort((x, y) => Number(y.equal) - Number(x.equal))
      .slice(0, MOST_COPIES)
      .map(pair => this.align(pair))
      .sort((x, y) => y.similarity - x.similarity || byPlace(x.b, y.b));
  }

  /** The articles that {@link copiesOf} a passage are in, its own included where it is one of them. */
  articlesWithCopies(id: ArticleId, passageIndex: number): ReadonlySet<ArticleId> {
    return new Set(this.#copies.of(this.#articles.of(id), passageIndex).map(({ b }) => this.#places.articleOf(b)));
  }

  /** How the two places of a pair differ. */
  align({ a, b, equal }: PlacePair): Alignment {
    if (!equal) return this.#alignments.align(a, b);
    return { a: plainPlace(a), b: plainPlace(b), similarity: 1, kind: 'exact', differences: [] };
  }

  /** How two places differ, whether they are copies or not. */
  alignmentOf(a: Place, b: Place): Alignment {
    return this.align({ a, b, equal: false });
  }

  /** The pairs of places that two articles share, in order of the first one's text, and how much of each they make up. */
  sharedBetween(a: ArticleId, b: ArticleId): Shares & { readonly pairs: readonly Alignment[] } {
    const pairs = pairsBetween(this.#shared, a, b);
    return { pairs: placesOfPairs(this.#shared, pairs).map(pair => this.align(pair)), ...sharesBetween(this.#shared, a, b, pairs) };
  }

  /** The places of {@link sharedBetween}, not compared word by word: see {@link align}. */
  placesBetween(a: ArticleId, b: ArticleId): readonly PlacePair[] {
    return placesOfPairs(this.#shared, pairsBetween(this.#shared, a, b));
  }

  /** See {@link sharesOf}. */
  sharesOf(id: ArticleId, others?: Iterable<ArticleId>): readonly ArticleShares[] {
    return sharesOf(this.#shared, id, others);
  }

  /** The text of an article that the index holds, which is at hand where somebody asked for it lately. */
  textOf(id: ArticleId): string {
    return this.#alignments.sourceOf(id).text;
  }

  /** How many words an article's text has, page furniture left out. */
  wordsOf(id: ArticleId): number {
    const indexed = this.#articles.of(id);
    return indexed === undefined ? 0 : wordsOfText(this.#shared, indexed);
  }

  /** The other articles of which at least `least` passages share words with this one: see {@link SharingArticles.listing}. */
  articlesListing(id: ArticleId, least: number): ReadonlySet<ArticleId> {
    return this.#idsOf(this.#sharing.listing(this.#articles.of(id), least, unit => this.#isFurniture(unit)));
  }

  /** The other articles that share a passage with this one. */
  articlesSharingWith(id: ArticleId): ReadonlySet<ArticleId> {
    const sharing = this.#idsOf(this.#sharing.with(this.#articles.of(id)));
    sharing.delete(id);
    return sharing;
  }

  /**
   * All texts that occur in several places. `order` gives what articles are put in order of time by. Every two members of a
   * group share their words; a text that shares one half with some and one with others is in two groups.
   */
  groups(order: (id: ArticleId) => string): ReuseGroup[] {
    return groupsOf(this.#groupSource(order));
  }

  /** See {@link groupsInSteps}. */
  groupsInSteps(order: (id: ArticleId) => string, batch: number): Generator<readonly ReuseGroup[]> {
    return groupsInSteps(this.#groupSource(order), batch);
  }

  /** By passage: furniture by recurrence across the articles of its folder or outlet. A line beside a copied passage belongs to the copy. */
  recurrenceOf(id: ArticleId): readonly (Verdict | undefined)[] {
    const indexed = this.#articles.of(id);
    if (indexed === undefined) return [];
    return Array.from(indexed.looks, (_, passage) => {
      const unit = firstUnitAt(this.#units, indexed, passage);
      return unit < 0 ? undefined : this.#lines.verdictOf(unit);
    });
  }

  /** Memory of the words, their postings and their places, in bytes. */
  get postingBytes(): number {
    return this.#related.bytes + this.#copied.bytes + this.#texts.bytes + this.#units.bytes;
  }

  *#columns(): Generator<NamedNumbers> {
    yield* under('articles', this.#articles.columns());
    yield* under('texts', this.#texts.columns());
    yield* under('units', this.#units.columns(this.#texts.end));
    yield* under('lines', this.#lines.columns(this.#articles.scopes()));
    yield* this.#related.columns();
    yield named('end', Int32Array.of(END));
  }

  *#restore(reader: ColumnReader): Restoring<void> {
    yield* this.#articles.restore(reader.under('articles'));
    yield* this.#texts.restore(reader.under('texts'));
    yield* this.#units.restore(reader.under('units'), this.#articles.end, this.#texts.end);
    yield* this.#lines.restore(reader.under('lines'), this.#articles.scopes(), this.#articles.all(), this.#texts.end);
    yield* this.#related.restore(reader);
    reader.within(yield* reader.int32('end', 1), END, END + 1);
  }

  #groupSource(order: (id: ArticleId) => string): GroupSource {
    return {
      texts: this.#texts,
      units: this.#units,
      articles: () => this.#articles.all(),
      relatedTo: text => this.#related.of(text),
      isHeadline: place => this.#places.isHeadline(place),
      isFurniture: text => {
        for (const unit of this.#units.of(text)) if (this.#isFurniture(unit)) return true;
        return false;
      },
      placeOf: (unit, range) => this.#places.placeOf(unit, range),
      align: (a, b) => alignPlaces(this.#alignments.sourceOf(a.article), a, this.#alignments.sourceOf(b.article), b),
      order,
    };
  }

  #idsOf(articles: Iterable<number>): Set<ArticleId> {
    const ids = new Set<ArticleId>();
    for (const number of articles) {
      const id = this.#articles.at(number)?.id;
      if (id !== undefined) ids.add(id);
    }
    return ids;
  }

  #isFurniture(unit: UnitId): boolean {
    return (this.#lines.verdictOf(unit)?.strength ?? 0) >= DOUBTFUL;
  }

  #replace(id: ArticleId, after: IndexedArticle | undefined, article: Article | null): ReadonlySet<ArticleId> {
    const units = this.#units;
    const before = this.#articles.of(id);
    const [was, is] = [
      { indexed: before, text: this.textOf(id) },
      { indexed: after, text: article?.text ?? '' },
    ];
    const changed = new Set<number>();
    const stayed = stayedUnits(units, before, after);
    const unchanged = this.#lines.unchangedIn(before, after, stayed);
    const lines = new Set<TextId>();
    for (const unit of [...unitsOf(before), ...unitsOf(after)]) {
      if (units.isLine(unit) && !unchanged.has(units.textOf(unit))) lines.add(units.textOf(unit));
    }
    const versionBefore = this.#lines.versionIn(before);
    const scopes = new Set([...(before?.scopes ?? []), ...(after?.scopes ?? [])]);
    this.#sharing.addConcerned(textsOf(units, differing(units, was, is)), changed);
    const groundsBefore = [...lines].map(line => this.#lines.groundsOf(line, scopes));
    const widespreadBefore = [...lines].map(line => this.#lines.widespreadIn(line, scopes));
    const sizesBefore = [...scopes].map(scope => this.#lines.sizeOf(scope));
    this.#lines.leave(before, lines);
    this.#exchange(before, after, stayed);
    this.#alignments.forget(id);
    this.#alignments.give(article);
    this.#lines.replace(before, after, unchanged);
    for (const text of this.#turned) for (const unit of units.of(text)) changed.add(units.articleOf(unit));
    this.#turned.clear();
    this.#sharing.addConcerned(textsOf(units, differing(units, is, was)), changed);
    const judgedAgain = new Set<TextId>();
    for (const text of this.#copied.turned()) this.#lines.judgeBeside(text, judgedAgain);
    if (this.#lines.versionIn(after) !== versionBefore) for (const line of unchanged) this.#lines.judgeAgain(line, judgedAgain);
    for (const [index, line] of [...lines].entries()) {
      if (this.#lines.widespreadIn(line, scopes) !== widespreadBefore[index]) this.#lines.judgeAllWith(line, judgedAgain);
    }
    for (const [index, scope] of [...scopes].entries()) {
      if (this.#lines.sizeOf(scope) === sizesBefore[index]) continue;
      for (const line of this.#lines.recurringIn(scope)) this.#lines.judgeAgain(line, judgedAgain);
    }
    this.#lines.join(after, lines);
    for (const [index, line] of [...lines].entries())
      if (this.#lines.groundsOf(line, scopes) !== groundsBefore[index]) judgedAgain.add(line);
    for (const line of judgedAgain) for (const unit of units.of(line)) changed.add(units.articleOf(unit));
    this.#alignments.give(null);
    this.#drop(before);
    const ids = this.#idsOf(changed);
    ids.delete(id);
    return ids;
  }

  #load(id: ArticleId, after: IndexedArticle | undefined): void {
    const before = this.#articles.of(id);
    this.#related.forgetAll();
    this.#copied.forgetAll();
    this.#exchange(before, after, stayedUnits(this.#units, before, after), true);
    this.#lines.replace(before, after);
    this.#drop(before);
    this.#turned.clear();
    this.#lines.forgetAll();
    this.#alignments.forget(id);
  }

  #exchange(before: IndexedArticle | undefined, after: IndexedArticle | undefined, stayed: readonly StayedUnit[], isLoad = false): void {
    if (after !== undefined) this.#articles.set(after);
    else if (before !== undefined) this.#articles.delete(before);
    this.#changes++;
    for (const [was, is] of stayed) {
      this.#units.link(is);
      this.#units.unlink(was);
    }
    const exchanged = new Set(stayed.flat());
    for (const unit of unitsOf(after)) if (!exchanged.has(unit)) this.#addUnit(unit, isLoad);
    for (const unit of unitsOf(before)) if (!exchanged.has(unit)) this.#removeUnit(unit);
    this.#copies.forgetAll();
  }

  /** Forgets what an article held that was replaced or deleted, and the texts that no other holds. */
  #drop(before: IndexedArticle | undefined): void {
    if (before === undefined) return;
    for (const text of textsOf(this.#units, unitsOf(before))) {
      if (this.#units.countOf(text) > 0) continue;
      this.#lines.forgetText(text);
      this.#copied.forget(text);
      this.#texts.drop(text);
    }
    this.#units.drop(before.first, before.count);
    this.#articles.giveBack(before.number);
  }

  #addUnit(unit: UnitId, isLoad: boolean): void {
    const text = this.#units.textOf(unit);
    const restsOn = this.#copied.restsOn(text);
    this.#units.link(unit);
    if (!this.#units.isReusable(unit)) return;
    this.#copied.doubtItself(text);
    this.#texts.addReusable(text, 1);
    const isFirst = this.#texts.reusableOf(text) === 1;
    this.#texts.noteCapitals(text, this.#units.capitalsOf(unit), isFirst);
    if (isFirst) this.#related.post(text, isLoad ? undefined : this.#noteTurned);
    else if (restsOn || this.#texts.hasOtherCapitals(text)) this.#related.rewritten(text);
  }

  #removeUnit(unit: UnitId): void {
    const text = this.#units.textOf(unit);
    this.#units.unlink(unit);
    if (!this.#units.isReusable(unit)) return;
    this.#copied.doubtItself(text);
    this.#texts.addReusable(text, -1);
    if (this.#texts.reusableOf(text) === 0) this.#related.withdraw(text, this.#noteTurned);
    else if (this.#copied.restsOn(text) || this.#texts.hasOtherCapitals(text)) this.#related.rewritten(text);
  }
}

/** What the last column says: all others came before it. */
const END = 1;
