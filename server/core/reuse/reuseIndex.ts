import { type Article, type ArticleId, DOUBTFUL, type Passage, type Verdict } from '../article/types';
import { emptyWords } from '../text/words';
import { alignPlaces } from './align';
import { capitalsOf, isListOfNames } from './capitals';
import { CopiedTexts } from './copiedTexts';
import { type GroupSource, groupsInSteps, groupsOf } from './groups';
import { kindAt, looksOf } from './looks';
import { byPlace, continued, type PlacePair, plainPlace, withPunctuation } from './places';
import { readWords, type WordSource } from './readWords';
import { canBeFurniture, scopesOf } from './recurrence';
import { RecurringLines } from './recurringLines';
import type { WordRange } from './relate';
import { type Related, RelatedTexts } from './relatedTexts';
import { LEAST_WORDS_AROUND } from './runs';
import {
  type ArticleShares,
  pairsBetween,
  placesOfPair,
  placesOfPairs,
  type SharedSource,
  type Shares,
  sharesBetween,
  sharesOf,
  type UnitPair,
  wordsOfText,
} from './shared';
import { type TextId, Texts } from './texts';
import type { Alignment, Place, ReuseGroup } from './types';
import {
  differing,
  firstUnitAt,
  type IndexedArticle,
  isReusable,
  OVERLAP,
  type StayedUnit,
  stayedUnits,
  textsOf,
  unitEnd,
  unitsAt,
  unitsOf,
} from './units';
import { type UnitFacts, type UnitId, UnitTable } from './unitTable';

/**
 * Which passages occur in several places. Every distinct text is posted once under the hashes of its word pairs; texts that
 * share enough of the rarer ones are compared word by word. All answers are functions of the articles held, and each article
 * that changes touches its own postings only.
 */
export class ReuseIndex {
  /** By number; undefined where no article has it. */
  readonly #articles: (IndexedArticle | undefined)[] = [];
  readonly #numbers = new Map<ArticleId, number>();
  readonly #freeNumbers: number[] = [];
  readonly #scopes = new Map<string, readonly string[]>();
  readonly #texts = new Texts();
  readonly #units = new UnitTable();
  readonly #related: RelatedTexts = new RelatedTexts({
    texts: this.#texts,
    isListOfNames: (text, range) => this.#isListOfNames(text, range),
    doubt: (text, isCommon) => this.#copied.doubt(text, isCommon),
    isIdle: () => this.#copied.isEmpty,
  });
  readonly #copied: CopiedTexts = new CopiedTexts(this.#texts, this.#units, () => this.#related);
  /** What {@link #firstUnitsOf} found since the last change. */
  readonly #firstUnits = new Map<TextId, readonly UnitId[]>();
  readonly #lines = new RecurringLines({
    units: this.#units,
    texts: this.#texts,
    articleAt: number => this.#articles[number],
    isCopied: text => this.#copied.has(text),
  });
  /** Texts of which a run became a formula, or stopped being one, in the change under way. */
  readonly #turned = new Set<TextId>();
  readonly #noteTurned = (text: TextId): void => {
    this.#turned.add(text);
  };
  readonly #shared: SharedSource = {
    units: this.#units,
    texts: this.#texts,
    indexedOf: id => this.#indexedOf(id),
    articleAt: number => this.#articles[number],
    relatedTo: text => this.#related.of(text),
    placeOf: (unit, range) => this.#placeOf(unit, range),
  };
  #words = emptyWords();
  readonly #sources: Sources;
  /** The texts of its articles, where nobody else keeps them. */
  readonly #own: Map<ArticleId, WordSource> | null;
  /** The article that replaces another, once its units do. */
  #given: Article | null = null;

  /** `sources` gives the text of an article that the index holds; while the article is {@link set}, the one before. Without, it keeps them itself. */
  constructor(sources?: Sources) {
    const own = new Map<ArticleId, WordSource>();
    this.#own = sources === undefined ? own : null;
    this.#sources = sources ?? own;
  }

  /** Adds or replaces an article, of an outlet where that is known better than its text shows. Returns the other articles whose copies or recurrence verdicts may have changed: all that have, and few that have not. */
  set(article: Article, outlet = article.outlet?.value): ReadonlySet<ArticleId> {
    const changed = this.#replace(article.id, this.#indexedFrom(article, outlet), article);
    this.#own?.set(article.id, article);
    return changed;
  }

  /** As {@link set}, for one of many articles, and without asking what it changes for the others: that costs the most. */
  load(article: Article, outlet = article.outlet?.value): void {
    this.#related.forgetAll();
    this.#copied.forgetAll();
    const [before, after] = [this.#indexedOf(article.id), this.#indexedFrom(article, outlet)];
    this.#exchange(before, after, stayedUnits(this.#units, before, after));
    this.#lines.replace(before, after);
    this.#drop(before);
    this.#turned.clear();
    this.#lines.forgetAll();
    this.#own?.set(article.id, article);
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
    return continued(this.#copiesOf(id, passageIndex).map(pair => placesOfPair(this.#shared, pair)))
      .sort((x, y) => Number(y.equal) - Number(x.equal))
      .slice(0, MOST_COPIES)
      .map(pair => this.align(pair))
      .sort((x, y) => y.similarity - x.similarity || byPlace(x.b, y.b));
  }

  /** The articles that {@link copiesOf} a passage are in, its own included where it is one of them. */
  articlesWithCopies(id: ArticleId, passageIndex: number): ReadonlySet<ArticleId> {
    return new Set(this.#copiesOf(id, passageIndex).map(({ b }) => this.#idOf(b)));
  }

  /** How the two places of a pair differ. */
  align({ a, b, equal }: PlacePair): Alignment {
    if (!equal) return alignPlaces(this.#sourceOf(a), plainPlace(a), this.#sourceOf(b), plainPlace(b));
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

  /** How many words an article's text has, page furniture left out. */
  wordsOf(id: ArticleId): number {
    const indexed = this.#indexedOf(id);
    return indexed === undefined ? 0 : wordsOfText(this.#shared, indexed);
  }

  /**
   * The other articles of which at least `least` passages share words with this one; lines that are furniture there do not count, nor
   * texts in more places than are listed ({@link MOST_COPIES}).
   */
  articlesListing(id: ArticleId, least: number): ReadonlySet<ArticleId> {
    const units = this.#units;
    const indexed = this.#indexedOf(id);
    const passagesIn = new Map<number, Set<number>>();
    const reusable = [...unitsOf(indexed)].filter(unit => units.isReusable(unit));
    for (const text of textsOf(units, reusable)) {
      for (const sharing of [text, ...this.#related.of(text).map(related => related.text)]) {
        const places = units.countOf(sharing);
        if (places > MOST_COPIES) continue;
        for (const unit of units.of(sharing)) {
          const article = units.articleOf(unit);
          if (!units.isReusable(unit) || article === indexed?.number || (places > FEW_PLACES && this.#isFurniture(unit))) continue;
          const passages = passagesIn.get(article);
          if (passages === undefined) passagesIn.set(article, new Set([units.passageOf(unit)]));
          else passages.add(units.passageOf(unit));
        }
      }
    }
    return this.#idsOf([...passagesIn].filter(([, passages]) => passages.size >= least).map(([article]) => article));
  }

  /** The other articles that share a passage with this one. */
  articlesSharingWith(id: ArticleId): ReadonlySet<ArticleId> {
    const articles = new Set<number>();
    const texts = new Set<TextId>();
    for (const text of textsOf(this.#units, unitsOf(this.#indexedOf(id)))) this.#addSharing(text, articles, texts);
    const sharing = this.#idsOf(articles);
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
    const indexed = this.#indexedOf(id);
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

  #groupSource(order: (id: ArticleId) => string): GroupSource {
    return {
      texts: this.#texts,
      units: this.#units,
      articles: () => this.#articles.filter(article => article !== undefined),
      relatedTo: text => this.#related.of(text),
      isHeadline: place => this.#isHeadline(place),
      isFurniture: text => {
        for (const unit of this.#units.of(text)) if (this.#isFurniture(unit)) return true;
        return false;
      },
      placeOf: (unit, range) => this.#placeOf(unit, range),
      align: (a, b) => alignPlaces(this.#sourceOf(a), a, this.#sourceOf(b), b),
      order,
    };
  }

  #indexedOf(id: ArticleId): IndexedArticle | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#articles[number];
  }

  #idsOf(articles: Iterable<number>): Set<ArticleId> {
    const ids = new Set<ArticleId>();
    for (const number of articles) {
      const id = this.#articles[number]?.id;
      if (id !== undefined) ids.add(id);
    }
    return ids;
  }

  #idOf(unit: UnitId): ArticleId {
    return this.#articles[this.#units.articleOf(unit)]?.id ?? '';
  }

  #isFurniture(unit: UnitId): boolean {
    return (this.#lines.verdictOf(unit)?.strength ?? 0) >= DOUBTFUL;
  }

  /** Of each unit of a passage the first copies. */
  #copiesOf(id: ArticleId, passageIndex: number): UnitPair[] {
    const pairs: UnitPair[] = [];
    const indexed = this.#indexedOf(id);
    if (indexed === undefined) return pairs;
    for (const unit of unitsAt(this.#units, indexed, passageIndex)) {
      if (!this.#units.isReusable(unit)) continue;
      if (pairs.length >= MOST_PAIRS) break;
      this.#addEqual(unit, pairs);
      this.#addRelated(unit, pairs);
    }
    return pairs;
  }

  #addEqual(unit: UnitId, pairs: UnitPair[]): void {
    const text = this.#units.textOf(unit);
    if (this.#units.countOf(text) === 1) return;
    const others = this.#firstUnitsOf(text).filter(other => other !== unit && !this.#isHeadlineOf(unit, other));
    const whole = { start: 0, end: this.#texts.lengthOf(text) };
    for (const other of others.slice(0, MOST_COPIES)) pairs.push({ a: unit, aRange: whole, b: other, bRange: whole, equal: true });
  }

  #addRelated(unit: UnitId, pairs: UnitPair[]): void {
    const most = pairs.length + MOST_COPIES;
    for (const related of nearestOf(this.#related.of(this.#units.textOf(unit)))) {
      for (const other of this.#firstUnitsOf(related.text)) {
        if (pairs.length >= most) return;
        if (this.#isHeadlineOf(unit, other)) continue;
        pairs.push({ a: unit, aRange: related.a, b: other, bRange: related.b, equal: false });
      }
    }
  }

  /** True where one of two units is the headline above the other: that it says the same does not make it a copy. */
  #isHeadlineOf(a: UnitId, b: UnitId): boolean {
    return (
      this.#units.articleOf(a) === this.#units.articleOf(b) && this.#isHeadline(this.#wholeOf(a)) !== this.#isHeadline(this.#wholeOf(b))
    );
  }

  #isHeadline({ article, passage }: Place): boolean {
    return kindAt(this.#indexedOf(article)?.looks ?? '', passage) === 'headline';
  }

  /** A text's units that may be reuse, in order of article and offset; of very many the first. */
  #firstUnitsOf(text: TextId): readonly UnitId[] {
    let first = this.#firstUnits.get(text);
    if (first === undefined) {
      first = [...this.#units.of(text)]
        .filter(unit => this.#units.isReusable(unit))
        .sort((a, b) => byPlace(this.#wholeOf(a), this.#wholeOf(b)))
        .slice(0, MOST_COPIES + 1);
      this.#firstUnits.set(text, first);
    }
    return first;
  }

  #indexedFrom(article: Article, outlet: string | undefined): IndexedArticle {
    const { id } = article;
    const number = this.#numbers.get(id) ?? this.#freeNumbers.pop() ?? this.#articles.length;
    if (number === this.#articles.length) this.#articles.push(undefined);
    const units: UnitFacts[] = [];
    for (const [index, passage] of article.passages.entries()) this.#addUnits(article, number, passage, index, units);
    if (this.#words.hashes.length > MOST_SCRATCH) this.#words = emptyWords();
    const scopes = this.#sameScopes(scopesOf(id, outlet));
    return { id, number, looks: looksOf(article), scopes, first: this.#units.add(units), count: units.length };
  }

  /** The array that all articles of the same scopes have. */
  #sameScopes(scopes: readonly string[]): readonly string[] {
    const key = scopes.join('\n');
    const known = this.#scopes.get(key) ?? scopes;
    this.#scopes.set(key, known);
    return known;
  }

  #addUnits(article: Article, number: number, passage: Passage, index: number, units: UnitFacts[]): void {
    const words = readWords(article, passage, this.#words);
    for (let from = 0; from < words.length; ) {
      const to = unitEnd(article.text, words, from);
      const whole = from === 0 && to === words.length;
      const end = Math.min(words.length, to + OVERLAP);
      units.push({
        article: number,
        passage: index,
        start: whole ? passage.start : (words.starts[from] ?? 0),
        end: whole ? passage.end : (words.ends[end - 1] ?? 0),
        text: this.#texts.of(words, from, end),
        overlap: end - to,
        isPart: !whole,
        capitals: end - from < LEAST_WORDS_AROUND ? 0 : capitalsOf(article.text, words, from, end),
        isReusable: isReusable(passage, to - from),
        isLine: whole && canBeFurniture(passage.kind),
      });
      from = to;
    }
  }

  #replace(id: ArticleId, after: IndexedArticle | undefined, article: Article | null): ReadonlySet<ArticleId> {
    const units = this.#units;
    const before = this.#indexedOf(id);
    const [was, is] = [
      { indexed: before, text: this.#sources.get(id)?.text ?? '' },
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
    this.#addConcerned(textsOf(units, differing(units, was, is)), changed);
    const groundsBefore = [...lines].map(line => this.#lines.groundsOf(line, scopes));
    const widespreadBefore = [...lines].map(line => this.#lines.widespreadIn(line, scopes));
    const sizesBefore = [...scopes].map(scope => this.#lines.sizeOf(scope));
    this.#lines.leave(before, lines);
    this.#exchange(before, after, stayed);
    this.#given = article;
    this.#lines.replace(before, after, unchanged);
    for (const text of this.#turned) for (const unit of units.of(text)) changed.add(units.articleOf(unit));
    this.#turned.clear();
    this.#addConcerned(textsOf(units, differing(units, is, was)), changed);
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
    this.#given = null;
    this.#drop(before);
    const ids = this.#idsOf(changed);
    ids.delete(id);
    return ids;
  }

  #exchange(before: IndexedArticle | undefined, after: IndexedArticle | undefined, stayed: readonly StayedUnit[]): void {
    if (after !== undefined) {
      this.#numbers.set(after.id, after.number);
      this.#articles[after.number] = after;
    } else if (before !== undefined) {
      this.#numbers.delete(before.id);
      this.#articles[before.number] = undefined;
    }
    for (const [was, is] of stayed) {
      this.#units.link(is);
      this.#units.unlink(was);
    }
    const exchanged = new Set(stayed.flat());
    for (const unit of unitsOf(after)) if (!exchanged.has(unit)) this.#addUnit(unit);
    for (const unit of unitsOf(before)) if (!exchanged.has(unit)) this.#removeUnit(unit);
    this.#firstUnits.clear();
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
    if (this.#articles[before.number] === undefined) this.#freeNumbers.push(before.number);
  }

  #addUnit(unit: UnitId): void {
    const text = this.#units.textOf(unit);
    const restsOn = this.#copied.restsOn(text);
    this.#units.link(unit);
    if (!this.#units.isReusable(unit)) return;
    this.#copied.doubtItself(text);
    this.#texts.addReusable(text, 1);
    const isFirst = this.#texts.reusableOf(text) === 1;
    this.#texts.noteCapitals(text, this.#units.capitalsOf(unit), isFirst);
    if (isFirst) this.#related.post(text, this.#noteTurned);
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

  #isListOfNames(text: TextId, range: WordRange): boolean {
    const [unit] = this.#firstUnitsOf(text);
    if (unit === undefined) return false;
    const place = this.#wholeOf(unit);
    const written = this.#sourceOf(place);
    return isListOfNames(written.text, readWords(written, place, this.#words), range);
  }

  /** Adds the articles that a text, or one that shares its words, occurs in; and these texts. */
  #addSharing(text: TextId, articles: Set<number>, texts: Set<TextId>): void {
    if (this.#texts.reusableOf(text) === 0) return;
    for (const sharing of [text, ...this.#related.now(text).map(related => related.text)]) this.#addHolders(sharing, articles, texts);
  }

  /** Adds the articles of all texts that some texts concern: see {@link RelatedTexts.concernedBy}. */
  #addConcerned(texts: ReadonlySet<TextId>, articles: Set<number>): void {
    const known = new Set<TextId>();
    for (const text of texts) {
      if (this.#texts.reusableOf(text) === 0) continue;
      this.#addHolders(text, articles, known);
      for (const other of this.#related.concernedBy(text, one => known.has(one))) this.#addHolders(other, articles, known);
    }
  }

  #addHolders(text: TextId, articles: Set<number>, texts: Set<TextId>): void {
    if (texts.has(text)) return;
    texts.add(text);
    const units = this.#units;
    for (let unit = units.firstOf(text); unit >= 0; unit = units.nextOf(unit)) {
      if (units.isReusable(unit)) articles.add(units.articleOf(unit));
    }
  }

  #wholeOf(unit: UnitId): Place {
    const units = this.#units;
    return { article: this.#idOf(unit), passage: units.passageOf(unit), start: units.startOf(unit), end: units.endOf(unit) };
  }

  /** The words `[range)` of a unit, as a place; the whole unit where they are all. */
  #placeOf(unit: UnitId, range?: WordRange): Place {
    const whole = this.#wholeOf(unit);
    if (range === undefined || (range.start === 0 && range.end === this.#texts.lengthOf(this.#units.textOf(unit)))) return whole;
    const written = this.#sourceOf(whole);
    const words = readWords(written, whole, this.#words);
    const [first, last] = [words.starts[range.start] ?? whole.start, words.ends[range.end - 1] ?? whole.end];
    return { ...whole, ...withPunctuation(written.text, first, last, whole) };
  }

  #sourceOf(place: Place): WordSource {
    return this.#given?.id === place.article ? this.#given : (this.#sources.get(place.article) ?? NO_TEXT);
  }
}

/** Where the texts of articles are. */
export type Sources = Pick<ReadonlyMap<ArticleId, WordSource>, 'get'>;
const NO_TEXT: WordSource = { text: '' };

/** More copies of one passage are not listed one by one; {@link ReuseIndex.groups} has them all. */
export const MOST_COPIES = 200;
/** Of the relatives of one text so many, the nearest, are compared with it word by word. */
export const MOST_RELATIVES = 50;
const nearestOf = (related: readonly Related[]): readonly Related[] =>
  related.length <= MOST_RELATIVES ? related : [...related].sort((x, y) => y.share - x.share).slice(0, MOST_RELATIVES);
/** A text in so few places is not asked whether it is furniture there. */
const FEW_PLACES = 10;
/** Parts of one passage that are paired. */
const MOST_PAIRS = 20000;
/** Words that one article's passage may leave room for in memory. */
const MOST_SCRATCH = 1 << 18;
