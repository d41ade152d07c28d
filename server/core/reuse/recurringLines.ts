import type { Verdict } from '../article/types';
import { AloneLines, ENOUGH_ALONE } from './aloneLines';
import { isFurnitureAt, kindAt } from './looks';
import { articlesNeeded, FEWEST_ARTICLES, isWidespread, LONGEST_LINE, recurrenceVerdict, steppedCount, steppedSize } from './recurrence';
import { type ColumnReader, listed, type NamedNumbers, type Restoring } from './snapshot';
import type { TextId, Texts } from './texts';
import { BESIDE, firstUnitAt, type IndexedArticle, type StayedUnit, textsBeside, unitsOf } from './units';
import type { UnitId, UnitTable } from './unitTable';

/** What the lines are judged by, beside their own counts. */
export interface LineSource {
  readonly units: UnitTable;
  readonly texts: Texts;
  articleAt(number: number): IndexedArticle | undefined;
  /** True where a text, or one that shares its words, occurs in two articles. */
  isCopied(text: TextId): boolean;
}

/** In how many articles of each scope (a folder, an outlet) every line occurs, and what that says about it. */
export class RecurringLines {
  readonly #source: LineSource;
  /** By scope, the number of its articles. */
  readonly #sizes = new Map<string, number>();
  /** Of texts in many places, in how many articles of each scope they are a line: see {@link #countOf}. */
  readonly #counts = new Map<TextId, Map<string, number>>();
  /** By scope, the lines that occur in several of its articles. */
  readonly #recurring = new Map<string, Set<TextId>>();
  /** Found since the last change: by article, the scopes in which it is a version of most others, and those in which it is not. */
  readonly #versions = new Map<IndexedArticle, Map<string, boolean>>();
  /** In how many articles of a scope a line is beside no copied passage. */
  readonly #alone: AloneLines;

  constructor(source: LineSource) {
    this.#source = source;
    this.#alone = new AloneLines({ ...source, isAlone: (indexed, unit, scope) => this.#isAlone(indexed, unit, scope) });
  }

  /**
   * Lines that an article holds once, in the same scopes and between the same texts as before: what it says about them is the same, unless
   * it became a version of other articles, or stopped being one.
   */
  unchangedIn(before: IndexedArticle | undefined, after: IndexedArticle | undefined, stayed: readonly StayedUnit[]): ReadonlySet<TextId> {
    if (before === undefined || after === undefined || before.scopes.join('\n') !== after.scopes.join('\n')) return new Set();
    const { units } = this.#source;
    const isAsBefore = ([was, is]: StayedUnit): boolean => {
      if (!units.isLine(was) || !units.isLine(is)) return false;
      const [old, now] = [textsBeside(units, before, units.passageOf(was)), textsBeside(units, after, units.passageOf(is))];
      return old.length === now.length && old.every((text, index) => text === now[index]);
    };
    return new Set(stayed.filter(isAsBefore).map(([was]) => units.textOf(was)));
  }

  /** The scopes of which an article is a version of most others. */
  versionIn(indexed: IndexedArticle | undefined): string {
    return (indexed?.scopes ?? []).filter(scope => indexed !== undefined && this.#isVersion(indexed, scope)).join('\n');
  }

  /** Counts what an article holds now in place of what it held before, `unchanged` lines apart; to be called once all units have come and gone. */
  replace(before: IndexedArticle | undefined, after: IndexedArticle | undefined, unchanged: ReadonlySet<TextId> = new Set()): void {
    const [linesBefore, linesAfter] = [this.#linesOf(before), this.#linesOf(after)];
    const scopes = new Set([...(before?.scopes ?? []), ...(after?.scopes ?? [])]);
    for (const scope of after?.scopes ?? []) add(this.#sizes, scope, 1);
    for (const scope of before?.scopes ?? []) add(this.#sizes, scope, -1);
    for (const text of new Set([...linesBefore, ...linesAfter])) {
      if (unchanged.has(text)) continue;
      const counts = this.#counts.get(text);
      if (counts !== undefined && this.#source.units.countOf(text) <= FEW_PLACES) this.#counts.delete(text);
      else if (counts !== undefined) {
        if (linesAfter.has(text)) for (const scope of after?.scopes ?? []) add(counts, scope, 1);
        if (linesBefore.has(text)) for (const scope of before?.scopes ?? []) add(counts, scope, -1);
      }
      for (const scope of scopes) this.#noteRecurring(text, scope);
    }
  }

  /** What {@link restore} takes over. `scopes` are all there are. */
  *columns(scopes: Iterable<string>): Generator<NamedNumbers> {
    for (const scope of scopes) yield* listed('recurring', Int32Array.from(this.#recurring.get(scope) ?? []));
  }

  /** Takes over what was counted of some articles in other scopes, where nothing was; `texts` is more than the number of any text. */
  *restore(reader: ColumnReader, scopes: Iterable<string>, articles: Iterable<IndexedArticle>, texts: number): Restoring<void> {
    for (const scope of scopes) this.#recurring.set(scope, new Set(reader.within(yield* reader.list('recurring'), 0, texts)));
    for (const article of articles) for (const scope of article.scopes) add(this.#sizes, scope, 1);
  }

  /** To be called when a text has no unit left. */
  forgetText(text: TextId): void {
    this.#counts.delete(text);
    this.#alone.forget(text);
  }

  #linesOf(indexed: IndexedArticle | undefined): Set<TextId> {
    const { units } = this.#source;
    const lines = new Set<TextId>();
    for (const unit of unitsOf(indexed)) if (units.isLine(unit)) lines.add(units.textOf(unit));
    return lines;
  }

  /** In how many articles of a scope a text is a line. Of texts in few places, as nearly all are, that is counted when it is asked. */
  #countOf(text: TextId, scope: string): number {
    if (this.#source.units.countOf(text) > FEW_PLACES) return this.#countsOf(text).get(scope) ?? 0;
    let count = 0;
    for (const article of this.#holdersOf(text)) if (article.scopes.includes(scope)) count++;
    return count;
  }

  #countsOf(text: TextId): ReadonlyMap<string, number> {
    const known = this.#counts.get(text);
    if (known !== undefined) return known;
    const counts = new Map<string, number>();
    for (const { scopes } of this.#holdersOf(text)) for (const scope of scopes) add(counts, scope, 1);
    if (this.#source.units.countOf(text) > FEW_PLACES) this.#counts.set(text, counts);
    return counts;
  }

  /** The articles that hold a text as a line. */
  #holdersOf(text: TextId): Set<IndexedArticle> {
    const { units } = this.#source;
    const holders = new Set<IndexedArticle>();
    for (let unit = units.firstOf(text); unit >= 0; unit = units.nextOf(unit)) {
      const article = units.isLine(unit) ? this.#source.articleAt(units.articleOf(unit)) : undefined;
      if (article !== undefined) holders.add(article);
    }
    return holders;
  }

  /** Counts in how many articles lines are alone without what an article held; to be called before its units go. */
  leave(before: IndexedArticle | undefined, lines: ReadonlySet<TextId>): void {
    this.#alone.add(before, lines, -1);
    this.#versions.clear();
  }

  /** Counts what it holds now; to be called once all else is known. */
  join(after: IndexedArticle | undefined, lines: ReadonlySet<TextId>): void {
    this.#alone.add(after, lines, 1);
  }

  /** To be called where articles have come and nobody asked what they change. */
  forgetAll(): void {
    this.#versions.clear();
    this.#alone.forgetAll();
  }

  verdictOf(unit: UnitId): Verdict | undefined {
    const { units, texts } = this.#source;
    const indexed = this.#source.articleAt(units.articleOf(unit));
    if (!units.isLine(unit) || indexed === undefined) return undefined;
    const [text, passage] = [units.textOf(unit), units.passageOf(unit)];
    const words = texts.lengthOf(text);
    let best: Verdict | undefined;
    for (const scope of indexed.scopes) {
      const articles = steppedCount(this.#countOf(text, scope));
      if (articles < FEWEST_ARTICLES) continue;
      if (words > LONGEST_LINE && this.#isVersion(indexed, scope)) continue;
      const besideFurniture = this.#isBesideFurniture(indexed, passage, scope);
      const recurrence = { scope, articles, size: this.sizeOf(scope), words, besideFurniture };
      const verdict = recurrenceVerdict(indexed.looks, passage, recurrence);
      if (verdict === undefined || (best !== undefined && best.strength >= verdict.strength)) continue;
      const kind = kindAt(indexed.looks, passage) ?? 'body';
      if (this.#alone.countOf(text, scope) >= Math.min(ENOUGH_ALONE, articlesNeeded(kind, recurrence))) best = verdict;
    }
    return best;
  }

  /** True where a line beside a passage is furniture by its looks, or recurs in the scope too. */
  #isBesideFurniture(indexed: IndexedArticle, passage: number, scope: string): boolean {
    const { units, texts } = this.#source;
    return [passage - 1, passage + 1].some(beside => {
      if (isFurnitureAt(indexed.looks, beside)) return true;
      const line = firstUnitAt(units, indexed, beside);
      if (line < 0 || !units.isLine(line)) return false;
      const text = units.textOf(line);
      return texts.lengthOf(text) <= LONGEST_LINE && this.#countOf(text, scope) >= FEWEST_ARTICLES;
    });
  }

  /** The number of a scope's articles, as {@link steppedSize} gives it. */
  sizeOf(scope: string): number {
    return steppedSize(this.#sizes.get(scope) ?? 0);
  }

  /** All that verdicts on a line rest on in some scopes, but for the sizes of these and the lines beside it: verdicts can have changed only where this has. */
  groundsOf(line: TextId, scopes: Iterable<string>): string {
    let grounds = '';
    for (const scope of scopes) {
      const count = this.#countOf(line, scope);
      if (!this.#canBeJudged(line, scope, count)) continue;
      grounds += `${scope} ${steppedCount(count)} ${this.#alone.countOf(line, scope)}\n`;
    }
    return grounds;
  }

  /** In which of some scopes a long line is widespread: what other lines are judged by changes where this does. */
  widespreadIn(line: TextId, scopes: Iterable<string>): string {
    return [...scopes].filter(scope => this.#isWidespread(line, scope)).join('\n');
  }

  /** Adds the recurring lines of all articles that hold a line: they are judged again. */
  judgeAllWith(line: TextId, into: Set<TextId>): void {
    const { units, articleAt } = this.#source;
    for (const unit of units.of(line)) {
      for (const beside of unitsOf(articleAt(units.articleOf(unit))))
        if (units.isLine(beside)) this.#judgeIfRecurring(units.textOf(beside), into);
    }
  }

  #judgeIfRecurring(line: TextId, into: Set<TextId>): void {
    this.#alone.forget(line);
    for (const [scope, count] of this.#countsOf(line)) if (this.#canBeJudged(line, scope, count)) into.add(line);
  }

  /** True where a line occurs in enough articles of a scope that anything may be said about it. */
  #canBeJudged(line: TextId, scope: string, count: number): boolean {
    return count >= FEWEST_ARTICLES && (this.#source.texts.lengthOf(line) <= LONGEST_LINE || this.#isWidespread(line, scope));
  }

  judgeAgain(line: TextId, into: Set<TextId>): void {
    this.#alone.forget(line);
    into.add(line);
  }

  /** The lines that occur in several articles of a scope. */
  recurringIn(scope: string): Iterable<TextId> {
    return this.#recurring.get(scope) ?? [];
  }

  /** Adds the recurring lines beside a text that became a copy or is one no longer: they are judged again. */
  judgeBeside(text: TextId, into: Set<TextId>): void {
    const { units } = this.#source;
    for (const unit of units.of(text)) {
      const indexed = this.#source.articleAt(units.articleOf(unit));
      if (indexed === undefined) continue;
      const passage = units.passageOf(unit);
      for (let beside = passage - BESIDE; beside <= passage + BESIDE; beside++) {
        const line = firstUnitAt(units, indexed, beside);
        if (line >= 0 && units.isLine(line)) this.#judgeIfRecurring(units.textOf(line), into);
      }
    }
  }

  #noteRecurring(line: TextId, scope: string): void {
    let lines = this.#recurring.get(scope);
    if (lines === undefined) {
      lines = new Set();
      this.#recurring.set(scope, lines);
    }
    if (this.#countOf(line, scope) >= FEWEST_ARTICLES) lines.add(line);
    else {
      lines.delete(line);
      this.#alone.forget(line, scope);
    }
  }

  /** True where a line is beside no copied passage: beside none that is not the site's. */
  #isAlone(indexed: IndexedArticle, unit: UnitId, scope: string): boolean {
    const { units, isCopied } = this.#source;
    const isSite = (text: TextId): boolean => this.#isWidespread(text, scope) && !this.#isVersion(indexed, scope);
    return !textsBeside(units, indexed, units.passageOf(unit)).some(text => !isSite(text) && isCopied(text));
  }

  #isWidespread(text: TextId, scope: string): boolean {
    return this.#source.texts.lengthOf(text) > LONGEST_LINE && isWidespread(steppedCount(this.#countOf(text, scope)), this.sizeOf(scope));
  }

  /** True where most of an article occurs in most others of a scope: they are versions of one text, and share it as copies do. */
  #isVersion(indexed: IndexedArticle, scope: string): boolean {
    const { units, texts } = this.#source;
    let byScope = this.#versions.get(indexed);
    if (byScope === undefined) {
      byScope = new Map();
      this.#versions.set(indexed, byScope);
    }
    let version = byScope.get(scope);
    if (version === undefined) {
      let shared = 0;
      let all = 0;
      for (const unit of unitsOf(indexed)) {
        if (!units.isReusable(unit)) continue;
        const words = texts.lengthOf(units.textOf(unit));
        all += words;
        if (this.#isWidespread(units.textOf(unit), scope)) shared += words;
      }
      version = 2 * shared > all;
      byScope.set(scope, version);
    }
    return version;
  }
}

/** The articles that hold a text in so few places are counted when it is asked. */
const FEW_PLACES = 8;

function add(counts: Map<string, number>, key: string, step: number): void {
  const count = (counts.get(key) ?? 0) + step;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
