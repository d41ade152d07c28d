import { type Article, type ArticleId, DOUBTFUL, type Passage, type Verdict } from '../article/types';
import { emptyWords, type HashedWords } from '../text/words';
import { alignPlaces } from './align';
import { CandidateIndex, type Candidates } from './candidates';
import { capitalsOf, isListOfNames } from './capitals';
import { type GroupSource, groupsInSteps, groupsOf } from './groups';
import { kindAt, looksOf } from './looks';
import { byPlace, continued, type PlacePair, plainPlace, withPunctuation } from './places';
import { WordStore } from './postings';
import { readWords, type WordSource } from './readWords';
import { canBeFurniture, scopesOf } from './recurrence';
import { RecurringLines } from './recurringLines';
import { commonInOrder, type MeasuredRelation, type Relation, relate, type WordRange } from './relate';
import { LEAST_WORDS_AROUND, RunIndex, type SharedRun } from './runs';
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
import type { Alignment, Place, ReuseGroup } from './types';
import {
  differing,
  type IndexedArticle,
  isReusable,
  OVERLAP,
  type Related,
  type Relatives,
  type StayedUnit,
  stayedUnits,
  textsOf,
  type Unit,
  type UnitText,
  unitEnd,
} from './units';
import { contentKey } from './wordHashes';

/**
 * Which passages occur in several places. Every distinct text is posted once under the hashes of its word pairs; texts that
 * share enough of the rarer ones are compared word by word. All answers are functions of the articles held, and each article
 * that changes touches its own postings only.
 */
export class ReuseIndex {
  readonly #indexed = new Map<ArticleId, IndexedArticle>();
  readonly #texts = new Map<number, UnitText>();
  readonly #byNumber: (UnitText | undefined)[] = [];
  readonly #freeNumbers: number[] = [];
  readonly #candidates = new CandidateIndex();
  readonly #runs = new RunIndex();
  readonly #store = new WordStore();
  /** What {@link #firstUnitsOf} found since the last change. */
  readonly #firstUnits = new Map<UnitText, readonly Unit[]>();
  readonly #lines = new RecurringLines({
    indexedOf: id => this.#indexed.get(id),
    isInTwoArticles: (text, without) => this.#isInTwoArticles(text, without),
  });
  readonly #fingerprintsOf = (owner: number): number => this.#byNumber[owner]?.fingerprints ?? 0;
  /** Texts of which a run became a formula, or stopped being one, in the change under way. */
  readonly #turned = new Set<UnitText>();
  readonly #noteTurned = (owner: number): void => {
    const text = this.#byNumber[owner];
    if (text !== undefined) this.#turned.add(text);
  };
  readonly #shared: SharedSource = {
    indexedOf: id => this.#indexed.get(id),
    relatedTo: text => this.#relatedTo(text),
    placeOf: (unit, range) => this.#placeOf(unit, range),
  };
  /** Texts of which {@link #relatedTo} remembers something, and some of which it did. */
  readonly #remembered = new Set<UnitText>();
  #relations = 0;
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
    this.#forgetAllRelated();
    const [before, after] = [this.#indexed.get(article.id), this.#indexedFrom(article, outlet)];
    this.#exchange(article.id, before, after, stayedUnits(before, after));
    this.#lines.replace(before, after);
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
    return new Set(this.#copiesOf(id, passageIndex).map(({ b }) => b.article));
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
    const indexed = this.#indexed.get(id);
    return indexed === undefined ? 0 : wordsOfText(indexed);
  }

  /**
   * The other articles of which at least `least` passages share words with this one; lines that are furniture there do not count, nor
   * texts in more places than are listed ({@link MOST_COPIES}).
   */
  articlesListing(id: ArticleId, least: number): ReadonlySet<ArticleId> {
    const passagesIn = new Map<ArticleId, Set<number>>();
    for (const text of textsOf(this.#indexed.get(id)?.units.filter(unit => unit.reusable) ?? [])) {
      for (const sharing of [text, ...this.#relatedTo(text).map(related => related.text)]) {
        if (sharing.units.size > MOST_COPIES) continue;
        const isRare = sharing.units.size <= FEW_PLACES;
        for (const unit of sharing.units) {
          if (!unit.reusable || unit.article === id || (!isRare && this.#isFurniture(unit))) continue;
          const passages = passagesIn.get(unit.article);
          if (passages === undefined) passagesIn.set(unit.article, new Set([unit.passage]));
          else passages.add(unit.passage);
        }
      }
    }
    return new Set([...passagesIn].filter(([, passages]) => passages.size >= least).map(([article]) => article));
  }

  /** The other articles that share a passage with this one. */
  articlesSharingWith(id: ArticleId): ReadonlySet<ArticleId> {
    const sharing = new Set<ArticleId>();
    const texts = new Set<UnitText>();
    for (const text of textsOf(this.#indexed.get(id)?.units ?? [])) this.#addSharing(text, sharing, texts);
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
    return this.#indexed.get(id)?.unitsOf.map(([unit]) => (unit === undefined ? undefined : this.#lines.verdictOf(unit))) ?? [];
  }

  /** Memory of the words and their postings, in bytes. */
  get postingBytes(): number {
    return this.#candidates.bytes + this.#runs.bytes + this.#store.bytes;
  }

  #groupSource(order: (id: ArticleId) => string): GroupSource {
    return {
      texts: [...this.#texts.values()],
      relatedTo: text => this.#relatedTo(text),
      isHeadline: place => this.#isHeadline(place),
      isFurniture: text => [...text.units].some(unit => this.#isFurniture(unit)),
      placeOf: (unit, range) => this.#placeOf(unit, range),
      align: (a, b) => alignPlaces(this.#sourceOf(a), a, this.#sourceOf(b), b),
      order,
    };
  }

  #isFurniture(unit: Unit): boolean {
    return (this.#lines.verdictOf(unit)?.strength ?? 0) >= DOUBTFUL;
  }

  /** Of each unit of a passage the first copies. */
  #copiesOf(id: ArticleId, passageIndex: number): UnitPair[] {
    const pairs: UnitPair[] = [];
    const units = this.#indexed.get(id)?.unitsOf[passageIndex]?.filter(unit => unit.reusable) ?? [];
    for (const unit of units) {
      if (pairs.length >= MOST_PAIRS) break;
      this.#addEqual(unit, pairs);
      this.#addRelated(unit, pairs);
    }
    return pairs;
  }

  #addEqual(unit: Unit, pairs: UnitPair[]): void {
    if (unit.text.units.size === 1) return;
    const others = this.#firstUnitsOf(unit.text).filter(other => other !== unit && !this.#isHeadlineOf(unit, other));
    const whole = { start: 0, end: unit.text.words };
    for (const other of others.slice(0, MOST_COPIES)) pairs.push({ a: unit, aRange: whole, b: other, bRange: whole, equal: true });
  }

  #addRelated(unit: Unit, pairs: UnitPair[]): void {
    const most = pairs.length + MOST_COPIES;
    for (const related of nearestOf(this.#relatedTo(unit.text))) {
      for (const other of this.#firstUnitsOf(related.text)) {
        if (pairs.length >= most) return;
        if (this.#isHeadlineOf(unit, other)) continue;
        pairs.push({ a: unit, aRange: related.a, b: other, bRange: related.b, equal: false });
      }
    }
  }

  /** True where one of two places is the headline above the other: that it says the same does not make it a copy. */
  #isHeadlineOf(a: Place, b: Place): boolean {
    return a.article === b.article && this.#isHeadline(a) !== this.#isHeadline(b);
  }

  #isHeadline({ article, passage }: Place): boolean {
    return kindAt(this.#indexed.get(article)?.looks ?? '', passage) === 'headline';
  }

  /** A text's units that may be reuse, in order of article and offset; of very many the first. */
  #firstUnitsOf(text: UnitText): readonly Unit[] {
    let units = this.#firstUnits.get(text);
    if (units === undefined) {
      units = [...text.units]
        .filter(unit => unit.reusable)
        .sort(byPlace)
        .slice(0, MOST_COPIES + 1);
      this.#firstUnits.set(text, units);
    }
    return units;
  }

  #indexedFrom(article: Article, outlet: string | undefined): IndexedArticle {
    const unitsOf = article.passages.map((passage, index) => this.#unitsOf(article, passage, index));
    if (this.#words.hashes.length > MOST_SCRATCH) this.#words = emptyWords();
    return { looks: looksOf(article), unitsOf, units: unitsOf.flat(), scopes: scopesOf(article.id, outlet) };
  }

  #unitsOf(article: Article, passage: Passage, index: number): Unit[] {
    const words = readWords(article, passage, this.#words);
    const units: Unit[] = [];
    for (let from = 0; from < words.length; ) {
      const to = unitEnd(article.text, words, from);
      const whole = from === 0 && to === words.length;
      const end = Math.min(words.length, to + OVERLAP);
      units.push({
        article: article.id,
        passage: index,
        start: whole ? passage.start : (words.starts[from] ?? 0),
        end: whole ? passage.end : (words.ends[end - 1] ?? 0),
        text: this.#textFor(words, from, end),
        overlap: end - to,
        isPart: !whole,
        capitals: end - from < LEAST_WORDS_AROUND ? 0 : capitalsOf(article.text, words, from, end),
        reusable: isReusable(passage, to - from),
        line: whole && canBeFurniture(passage.kind),
      });
      from = to;
    }
    return units;
  }

  #textFor(words: HashedWords, from: number, to: number): UnitText {
    const key = contentKey(words, from, to);
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const id = this.#freeNumbers.pop() ?? this.#byNumber.length;
    const block = this.#store.add(words.hashes, from, to);
    const text = {
      id,
      key,
      words: to - from,
      units: new Set<Unit>(),
      block,
      reusable: 0,
      fingerprints: 0,
      capitals: null,
      related: null,
      articles: null,
    };
    this.#texts.set(key, text);
    this.#byNumber[id] = text;
    return text;
  }

  #replace(id: ArticleId, after: IndexedArticle | undefined, article: Article | null): ReadonlySet<ArticleId> {
    const before = this.#indexed.get(id);
    const [was, is] = [
      { indexed: before, text: this.#sources.get(id)?.text ?? '' },
      { indexed: after, text: article?.text ?? '' },
    ];
    const changed = new Set<ArticleId>();
    const sharedBefore = new Set<UnitText>();
    const sharedAfter = new Set<UnitText>();
    const stayed = stayedUnits(before, after);
    const unchanged = this.#lines.unchangedIn(before, after, stayed);
    const lines = new Set(
      [...(before?.units ?? []), ...(after?.units ?? [])].filter(({ line, text }) => line && !unchanged.has(text)).map(({ text }) => text),
    );
    const versionBefore = this.#lines.versionIn(before);
    const scopes = new Set([...(before?.scopes ?? []), ...(after?.scopes ?? [])]);
    for (const text of textsOf(differing(was, is))) this.#addConcerned(text, changed, sharedBefore);
    const groundsBefore = [...lines].map(line => this.#lines.groundsOf(line, scopes));
    const widespreadBefore = [...lines].map(line => this.#lines.widespreadIn(line, scopes));
    const sizesBefore = [...scopes].map(scope => this.#lines.sizeOf(scope));
    this.#exchange(id, before, after, stayed);
    this.#given = article;
    this.#lines.replace(before, after, unchanged);
    this.#lines.forgetFindings();
    for (const text of this.#turned) for (const unit of text.units) changed.add(unit.article);
    for (const text of textsOf(differing(is, was))) this.#addConcerned(text, changed, sharedAfter);
    const judgedAgain = new Set([...lines].filter((line, index) => this.#lines.groundsOf(line, scopes) !== groundsBefore[index]));
    if (this.#lines.versionIn(after) !== versionBefore) for (const line of unchanged) this.#lines.judgeAgain(line, judgedAgain);
    for (const [index, line] of [...lines].entries()) {
      if (this.#lines.widespreadIn(line, scopes) !== widespreadBefore[index]) this.#lines.judgeAllWith(line, judgedAgain);
    }
    for (const text of oneSided(sharedBefore, sharedAfter)) {
      if (!this.#lines.isCopiedWithout(text, id)) this.#lines.judgeBeside(text, judgedAgain);
    }
    for (const text of this.#turned) this.#lines.judgeBeside(text, judgedAgain);
    this.#turned.clear();
    for (const [index, scope] of [...scopes].entries()) {
      if (this.#lines.sizeOf(scope) === sizesBefore[index]) continue;
      for (const line of this.#lines.recurringIn(scope)) this.#lines.judgeAgain(line, judgedAgain);
    }
    for (const line of judgedAgain) for (const unit of line.units) changed.add(unit.article);
    this.#given = null;
    changed.delete(id);
    return changed;
  }

  #exchange(id: ArticleId, before: IndexedArticle | undefined, after: IndexedArticle | undefined, stayed: readonly StayedUnit[]): void {
    if (after === undefined) this.#indexed.delete(id);
    else this.#indexed.set(id, after);
    for (const [was, is] of stayed) {
      was.text.units.add(is);
      was.text.units.delete(was);
    }
    const exchanged = new Set([...stayed].flat());
    for (const unit of after?.units ?? []) if (!exchanged.has(unit)) this.#addUnit(unit);
    for (const unit of before?.units ?? []) if (!exchanged.has(unit)) this.#removeUnit(unit);
    this.#firstUnits.clear();
  }

  #addUnit(unit: Unit): void {
    const { text } = unit;
    text.units.add(unit);
    if (!unit.reusable) return;
    const words = this.#wordsOf(text);
    if (text.reusable++ > 0) {
      if (text.capitals !== unit.capitals) text.capitals = null;
      if (text.capitals === null) this.#forgetRelated(words);
      return;
    }
    text.capitals = unit.capitals;
    this.#forgetRelated(words);
    text.fingerprints = this.#candidates.add(text.id, words);
    this.#runs.add(text.id, words, this.#noteTurned);
    // What was found while only articles had it where it is not reuse, without its own postings.
    text.related = null;
  }

  #removeUnit(unit: Unit): void {
    const { text } = unit;
    text.units.delete(unit);
    if (unit.reusable && --text.reusable > 0 && text.capitals === null) this.#forgetRelated(this.#wordsOf(text));
    if (unit.reusable && text.reusable === 0) {
      this.#candidates.remove(text.id, this.#wordsOf(text));
      this.#runs.remove(text.id, this.#wordsOf(text), this.#noteTurned);
      this.#forgetRelated(this.#wordsOf(text));
      text.related = null;
    }
    if (text.units.size > 0) return;
    this.#store.remove(text.block, text.words);
    this.#texts.delete(text.key);
    this.#remembered.delete(text);
    this.#byNumber[text.id] = undefined;
    this.#freeNumbers.push(text.id);
  }

  #wordsOf(text: UnitText): Int32Array {
    return this.#store.get(text.block, text.words);
  }

  /** The texts that share their words with this one, remembered until that may have changed. */
  #relatedTo(text: UnitText): readonly Related[] {
    if (text.related !== null) return text.related.texts;
    const found = this.#findRelated(text);
    this.#relations += found.texts.length;
    if (this.#relations > MOST_RELATIONS) this.#forgetAllRelated();
    text.related = found;
    this.#remembered.add(text);
    return found.texts;
  }

  #forgetAllRelated(): void {
    for (const text of this.#remembered) text.related = null;
    this.#remembered.clear();
    this.#relations = 0;
  }

  /** As {@link #relatedTo}, not remembered: while an index is built it would soon be forgotten again. */
  #relatedNow(text: UnitText): readonly Related[] {
    return (text.related ?? this.#findRelated(text)).texts;
  }

  /** True where a text, or one that shares its words, occurs in two articles, other than the one named. */
  #isInTwoArticles(text: UnitText, without?: ArticleId): boolean {
    let first: ArticleId | undefined;
    const isSecond = ({ reusable, article }: Unit): boolean => {
      if (!reusable || article === first || article === without) return false;
      if (first !== undefined) return true;
      first = article;
      return false;
    };
    for (const unit of text.units) if (isSecond(unit)) return true;
    if (text.reusable === 0) return false;
    for (const related of text.related?.texts ?? this.#relatedAmong(text, this.#candidatesOf(text))) {
      for (const unit of related.text.units) if (isSecond(unit)) return true;
    }
    return false;
  }

  #findRelated(text: UnitText): Relatives {
    if (text.reusable === 0) return NONE;
    const candidates = this.#candidatesOf(text);
    const related = [...this.#relatedAmong(text, candidates)];
    if (related.length === 0) return candidates.leansOnCommon ? NONE_AMONG_COMMON : NONE;
    return {
      texts: related.sort((x, y) => x.text.key - y.text.key || x.a.start - y.a.start || x.b.start - y.b.start),
      leansOnCommon: candidates.leansOnCommon,
    };
  }

  #candidatesOf(text: UnitText): Candidates {
    return this.#candidates.candidatesFor(this.#wordsOf(text), this.#byNumber.length, this.#fingerprintsOf);
  }

  /** The texts that share their words with one, as they are found, in no order. */
  *#relatedAmong(text: UnitText, candidates: Candidates): Generator<Related> {
    const words = this.#wordsOf(text);
    const sharing = this.#runs.sharing(words);
    for (const { owner, rare } of candidates.texts) {
      const other = this.#byNumber[owner];
      if (other === undefined || other === text) continue;
      const relation = relate(words, this.#wordsOf(other));
      if (relation === null || (isFormula(relation, rare) && !isMostlyInOrder(words, this.#wordsOf(other)))) continue;
      const runs = sharing.delete(owner) && relation.share < MOSTLY ? this.#runsBetween(text, other) : [];
      const share = Math.round(1000 * relation.share);
      for (const { a, b } of placesOf(relation, runs, Math.min(text.words, other.words))) yield { a, b, text: other, share };
    }
    for (const owner of sharing) {
      const other = this.#byNumber[owner];
      if (other === undefined || other === text) continue;
      const shorter = Math.max(1, Math.min(text.words, other.words));
      for (const { a, b, same } of this.#runsBetween(text, other)) {
        yield { a, b, text: other, share: Math.round((1000 * same) / shorter) };
      }
    }
  }

  /** The runs that two texts share, from whichever side it is asked the same. */
  #runsBetween(text: UnitText, other: UnitText): readonly SharedRun[] {
    if (text.key > other.key) return this.#runsBetween(other, text).map(run => ({ ...run, a: run.b, b: run.a }));
    return this.#runs.between(this.#wordsOf(text), this.#wordsOf(other)).filter(run => !this.#isListOfNames(text, run.a));
  }

  #isListOfNames(text: UnitText, range: WordRange): boolean {
    const [unit] = this.#firstUnitsOf(text);
    if (unit === undefined) return false;
    const written = this.#sourceOf(unit);
    return isListOfNames(written.text, readWords(written, unit, this.#words), range);
  }

  /** Forgets what was remembered of the texts that a text with these words concerns, as it comes or goes. */
  #forgetRelated(words: Int32Array): void {
    if (this.#remembered.size === 0) return;
    this.#candidates.forEachConcerned(words, (owner, isCommon) => {
      const text = this.#byNumber[owner];
      if (text?.related && (!isCommon || text.related.leansOnCommon)) text.related = null;
    });
    this.#runs.forEachConcerned(words, owner => {
      const text = this.#byNumber[owner];
      if (text !== undefined) text.related = null;
    });
  }

  /** Adds the articles that a text, or one that shares its words, occurs in; and these texts. */
  #addSharing(text: UnitText, articles: Set<ArticleId>, texts: Set<UnitText>): void {
    if (text.reusable === 0) return;
    for (const sharing of [text, ...this.#relatedNow(text).map(related => related.text)]) {
      if (texts.has(sharing)) continue;
      texts.add(sharing);
      for (const unit of sharing.units) if (unit.reusable) articles.add(unit.article);
    }
  }

  /**
   * As {@link #addSharing}, with the texts for which this one may be found: what a text is looked up under depends on how rare its words
   * are, so that of two texts one may find the other, and not be found by it.
   */
  #addConcerned(text: UnitText, articles: Set<ArticleId>, texts: Set<UnitText>): void {
    if (text.reusable === 0) return;
    const words = this.#wordsOf(text);
    const concerned = new Set([text]);
    for (const owner of this.#candidates.neighboursOf(words, this.#byNumber.length, this.#fingerprintsOf)) {
      const other = this.#byNumber[owner];
      if (other !== undefined && !texts.has(other) && relate(words, this.#wordsOf(other)) !== null) concerned.add(other);
    }
    for (const owner of this.#runs.sharing(words)) {
      const other = this.#byNumber[owner];
      if (other !== undefined) concerned.add(other);
    }
    for (const other of concerned) {
      if (texts.has(other)) continue;
      texts.add(other);
      for (const unit of other.units) if (unit.reusable) articles.add(unit.article);
    }
  }

  /** The words `[range)` of a unit, as a place; the whole unit where they are all. */
  #placeOf(unit: Unit, range: { readonly start: number; readonly end: number }): Place {
    if (range.start === 0 && range.end === unit.text.words) return plainPlace(unit);
    const written = this.#sourceOf(unit);
    const words = readWords(written, unit, this.#words);
    const [first, last] = [words.starts[range.start] ?? unit.start, words.ends[range.end - 1] ?? unit.end];
    return { ...plainPlace(unit), ...withPunctuation(written.text, first, last, unit) };
  }

  #sourceOf(place: Place): WordSource {
    return this.#given?.id === place.article ? this.#given : (this.#sources.get(place.article) ?? NO_TEXT);
  }
}

function* oneSided<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): Generator<Item> {
  for (const item of a) if (!b.has(item)) yield item;
  for (const item of b) if (!a.has(item)) yield item;
}

/** Texts that share few word pairs, and not many rare ones among them, may only use the same phrases: they are copies where most words of the shorter are in the same order. */
const isFormula = ({ pairs }: MeasuredRelation, rare: number): boolean => pairs < ENOUGH_PAIRS && rare < MANY_RARE * pairs;
const isMostlyInOrder = (a: Int32Array, b: Int32Array): boolean =>
  commonInOrder(a, b, { start: 0, end: b.length }) >= MOSTLY * Math.min(a.length, b.length);
const ENOUGH_PAIRS = 13;
const MANY_RARE = 0.6;
const MOSTLY = 0.8;

/** Of two related texts the places that are copies: the relation and the runs outside it, or the runs alone where besides these there is little in common. */
function placesOf(relation: MeasuredRelation, runs: readonly SharedRun[], shorter: number): readonly Relation[] {
  if (runs.length === 0) return [relation];
  const same = runs.reduce((total, run) => total + run.same, 0);
  const besides = (relation.pairs - same + runs.length) / Math.max(1, shorter - same);
  if (2 * same < shorter && besides < LITTLE) return runs;
  return [relation, ...runs.filter(run => isOutside(run.a, relation.a) && isOutside(run.b, relation.b))];
}

const isOutside = (range: WordRange, of: WordRange): boolean => range.end <= of.start || range.start >= of.end;
/** Share of the shorter text's word pairs that texts of one subject have in common by chance. */
const LITTLE = 1 / 3;

/** Where the texts of articles are. */
export type Sources = Pick<ReadonlyMap<ArticleId, WordSource>, 'get'>;
const NO_TEXT: WordSource = { text: '' };
const NONE: Relatives = { texts: [], leansOnCommon: false };
const NONE_AMONG_COMMON: Relatives = { texts: [], leansOnCommon: true };

/** More copies of one passage are not listed one by one; {@link ReuseIndex.groups} has them all. */
export const MOST_COPIES = 200;
/** Of the relatives of one text so many, the nearest, are compared with it word by word. */
export const MOST_RELATIVES = 50;
const nearestOf = (related: readonly Related[]): readonly Related[] =>
  related.length <= MOST_RELATIVES ? related : [...related].sort((x, y) => y.share - x.share).slice(0, MOST_RELATIVES);
/** So many relations between texts are remembered before all are forgotten. */
const MOST_RELATIONS = 200_000;
/** A text in so few places is not asked whether it is furniture there. */
const FEW_PLACES = 10;
/** Parts of one passage that are paired. */
const MOST_PAIRS = 20000;
/** Words that one article's passage may leave room for in memory. */
const MOST_SCRATCH = 1 << 18;
