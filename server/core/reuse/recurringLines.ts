import type { ArticleId, Verdict } from '../article/types';
import { isFurnitureAt, kindAt } from './looks';
import { articlesNeeded, FEWEST_ARTICLES, isWidespread, LONGEST_LINE, recurrenceVerdict, steppedCount, steppedSize } from './recurrence';
import { BESIDE, type IndexedArticle, type StayedUnit, textsBeside, textsOf, type Unit, type UnitText } from './units';

/** What the lines are judged by, beside their own counts. */
export interface LineSource {
  indexedOf(id: ArticleId): IndexedArticle | undefined;
  /** True where a text, or one that shares its words, occurs in two articles, other than the one named. */
  isInTwoArticles(text: UnitText, without?: ArticleId): boolean;
}

/** In how many articles of each scope (a folder, an outlet) every line occurs, and what that says about it. */
export class RecurringLines {
  readonly #source: LineSource;
  /** By scope, the number of its articles. */
  readonly #sizes = new Map<string, number>();
  /** By scope, the lines that occur in several of its articles. */
  readonly #recurring = new Map<string, Set<UnitText>>();
  /** What was found since the last change: in how many articles of a scope a line is alone, and which texts are copied. */
  readonly #aloneIn = new Map<UnitText, Map<string, number>>();
  readonly #copied = new Map<UnitText, boolean>();
  readonly #versions = new Map<IndexedArticle, Map<string, boolean>>();
  /** Lines that were alone in enough articles of a scope when last looked at, where no change since can have made them fewer. */
  readonly #settled = new Map<UnitText, Set<string>>();

  constructor(source: LineSource) {
    this.#source = source;
  }

  /**
   * Lines that an article holds once, in the same scopes and between the same texts as before: what it says about them is the same, unless
   * it became a version of other articles, or stopped being one.
   */
  unchangedIn(before: IndexedArticle | undefined, after: IndexedArticle | undefined, stayed: readonly StayedUnit[]): ReadonlySet<UnitText> {
    if (before === undefined || after === undefined || before.scopes.join('\n') !== after.scopes.join('\n')) return new Set();
    const isAsBefore = ([was, is]: StayedUnit): boolean => {
      const [old, now] = [textsBeside(before, was.passage), textsBeside(after, is.passage)];
      return was.line && is.line && old.length === now.length && old.every((text, index) => text === now[index]);
    };
    return new Set(stayed.filter(isAsBefore).map(([{ text }]) => text));
  }

  /** The scopes of which an article is a version of most others. */
  versionIn(indexed: IndexedArticle | undefined): string {
    return (indexed?.scopes ?? []).filter(scope => indexed !== undefined && this.#isVersion(indexed, scope)).join('\n');
  }

  /** Counts what an article holds now in place of what it held before, `unchanged` lines apart; to be called once all units have come and gone. */
  replace(before: IndexedArticle | undefined, after: IndexedArticle | undefined, unchanged: ReadonlySet<UnitText> = new Set()): void {
    const linesBefore = linesOf(before);
    const linesAfter = linesOf(after);
    const scopes = new Set([...(before?.scopes ?? []), ...(after?.scopes ?? [])]);
    for (const scope of after?.scopes ?? []) add(this.#sizes, scope, 1);
    for (const scope of before?.scopes ?? []) add(this.#sizes, scope, -1);
    for (const text of new Set([...linesBefore, ...linesAfter])) {
      if (unchanged.has(text)) continue;
      if (text.words > LONGEST_LINE && (text.articles === null || text.units.size <= FEW_COPIES)) this.#recount(text);
      else {
        if (linesAfter.has(text)) this.#addTo(text, after?.scopes ?? [], 1);
        if (linesBefore.has(text)) this.#addTo(text, before?.scopes ?? [], -1);
      }
      for (const scope of scopes) this.#noteRecurring(text, scope);
      if (linesBefore.has(text)) this.#settled.delete(text);
    }
  }

  #addTo(text: UnitText, scopes: readonly string[], step: 1 | -1): void {
    text.articles ??= new Map();
    for (const scope of scopes) add(text.articles, scope, step);
  }

  /** Nearly all paragraphs occur in one article only: they need no counts. */
  #recount(text: UnitText): void {
    text.articles = null;
    if (text.units.size < FEWEST_ARTICLES) return;
    const seen = new Set<ArticleId>();
    for (const unit of text.units) {
      if (!unit.line || seen.has(unit.article)) continue;
      seen.add(unit.article);
      this.#addTo(text, this.#source.indexedOf(unit.article)?.scopes ?? [], 1);
    }
  }

  /** To be called when units have come or gone. */
  forgetFindings(): void {
    this.#aloneIn.clear();
    this.#copied.clear();
    this.#versions.clear();
  }

  /** To be called where articles have come and nobody asked what they change. */
  forgetAll(): void {
    this.forgetFindings();
    this.#settled.clear();
  }

  verdictOf(unit: Unit): Verdict | undefined {
    const indexed = this.#source.indexedOf(unit.article);
    if (!unit.line || indexed === undefined) return undefined;
    let best: Verdict | undefined;
    for (const scope of indexed.scopes) {
      const articles = steppedCount(unit.text.articles?.get(scope) ?? 0);
      if (articles < FEWEST_ARTICLES) continue;
      if (unit.text.words > LONGEST_LINE && this.#isVersion(indexed, scope)) continue;
      const besideFurniture = isBesideFurniture(indexed, unit.passage, scope);
      const recurrence = { scope, articles, size: this.sizeOf(scope), words: unit.text.words, besideFurniture };
      const verdict = recurrenceVerdict(indexed.looks, unit.passage, recurrence);
      if (verdict === undefined || (best !== undefined && best.strength >= verdict.strength)) continue;
      const kind = kindAt(indexed.looks, unit.passage) ?? 'body';
      if (this.#alone(unit.text, scope) >= Math.min(ENOUGH_ALONE, articlesNeeded(kind, recurrence))) best = verdict;
    }
    return best;
  }

  /** The number of a scope's articles, as {@link steppedSize} gives it. */
  sizeOf(scope: string): number {
    return steppedSize(this.#sizes.get(scope) ?? 0);
  }

  /** All that verdicts on a line rest on in some scopes, but for the sizes of these and the lines beside it: verdicts can have changed only where this has. */
  groundsOf(line: UnitText, scopes: Iterable<string>): string {
    let grounds = '';
    for (const scope of scopes) {
      const count = line.articles?.get(scope) ?? 0;
      if (!this.#canBeJudged(line, scope, count)) continue;
      grounds += `${scope} ${steppedCount(count)} ${this.#aloneAsLastSeen(line, scope)}\n`;
    }
    return grounds;
  }

  /** True where a text is a copy whatever an article holds, or where no other article has it: then a change of the article makes it neither more nor less of a copy. */
  isCopiedWithout(text: UnitText, article: ArticleId): boolean {
    let elsewhere = false;
    for (const unit of text.units) elsewhere ||= unit.reusable && unit.article !== article;
    if (!elsewhere) return true;
    return this.#source.isInTwoArticles(text, article);
  }

  /** In which of some scopes a long line is widespread: what other lines are judged by changes where this does. */
  widespreadIn(line: UnitText, scopes: Iterable<string>): string {
    return [...scopes].filter(scope => this.#isWidespread(line, scope)).join('\n');
  }

  /** Adds the recurring lines of all articles that hold a line: they are judged again. */
  judgeAllWith(line: UnitText, into: Set<UnitText>): void {
    for (const { article } of line.units) {
      for (const unit of this.#source.indexedOf(article)?.units ?? []) {
        if (unit.line) this.#judgeIfRecurring(unit.text, into);
      }
    }
  }

  #judgeIfRecurring(line: UnitText, into: Set<UnitText>): void {
    this.#settled.delete(line);
    for (const [scope, count] of line.articles ?? []) if (this.#canBeJudged(line, scope, count)) into.add(line);
  }

  /** True where a line occurs in enough articles of a scope that anything may be said about it. */
  #canBeJudged(line: UnitText, scope: string, count: number): boolean {
    return count >= FEWEST_ARTICLES && (line.words <= LONGEST_LINE || this.#isWidespread(line, scope));
  }

  judgeAgain(line: UnitText, into: Set<UnitText>): void {
    this.#settled.delete(line);
    into.add(line);
  }

  /** The lines that occur in several articles of a scope. */
  recurringIn(scope: string): Iterable<UnitText> {
    return this.#recurring.get(scope) ?? [];
  }

  /** Adds the recurring lines beside a text that became a copy or is one no longer: they are judged again. */
  judgeBeside(text: UnitText, into: Set<UnitText>): void {
    for (const unit of text.units) {
      const indexed = this.#source.indexedOf(unit.article);
      for (let passage = unit.passage - BESIDE; passage <= unit.passage + BESIDE; passage++) {
        const line = indexed?.unitsOf[passage]?.[0];
        if (line?.line !== true) continue;
        this.#judgeIfRecurring(line.text, into);
      }
    }
  }

  #noteRecurring(line: UnitText, scope: string): void {
    let lines = this.#recurring.get(scope);
    if (lines === undefined) {
      lines = new Set();
      this.#recurring.set(scope, lines);
    }
    if ((line.articles?.get(scope) ?? 0) >= FEWEST_ARTICLES) lines.add(line);
    else lines.delete(line);
  }

  /** As {@link #alone}, without looking again where that cannot have become less than enough. */
  #aloneAsLastSeen(line: UnitText, scope: string): number {
    if (this.#settled.get(line)?.has(scope)) return ENOUGH_ALONE;
    const alone = this.#alone(line, scope);
    if (alone >= ENOUGH_ALONE) {
      const scopes = this.#settled.get(line);
      if (scopes === undefined) this.#settled.set(line, new Set([scope]));
      else scopes.add(scope);
    }
    return alone;
  }

  /** In how many articles of a scope a line is beside no copied passage; {@link ENOUGH_ALONE} where in more. */
  #alone(line: UnitText, scope: string): number {
    let byScope = this.#aloneIn.get(line);
    if (byScope === undefined) {
      byScope = new Map();
      this.#aloneIn.set(line, byScope);
    }
    let count = byScope.get(scope);
    if (count === undefined) {
      count = this.#countAlone(line, scope);
      byScope.set(scope, count);
    }
    return count;
  }

  #countAlone(line: UnitText, scope: string): number {
    const alone = new Set<ArticleId>();
    for (const unit of line.units) {
      const indexed = this.#source.indexedOf(unit.article);
      if (!unit.line || indexed === undefined || !indexed.scopes.includes(scope) || alone.has(unit.article)) continue;
      const isSite = (text: UnitText): boolean => this.#isWidespread(text, scope) && !this.#isVersion(indexed, scope);
      if (textsBeside(indexed, unit.passage).some(text => !isSite(text) && this.#isCopied(text))) continue;
      alone.add(unit.article);
      if (alone.size >= ENOUGH_ALONE) break;
    }
    return alone.size;
  }

  #isWidespread(text: UnitText, scope: string): boolean {
    return text.words > LONGEST_LINE && isWidespread(steppedCount(text.articles?.get(scope) ?? 0), this.sizeOf(scope));
  }

  /** True where most of an article occurs in most others of a scope: they are versions of one text, and share it as copies do. */
  #isVersion(indexed: IndexedArticle, scope: string): boolean {
    let byScope = this.#versions.get(indexed);
    if (byScope === undefined) {
      byScope = new Map();
      this.#versions.set(indexed, byScope);
    }
    let version = byScope.get(scope);
    if (version === undefined) {
      let shared = 0;
      let all = 0;
      for (const { reusable, text } of indexed.units) {
        if (!reusable) continue;
        all += text.words;
        if (this.#isWidespread(text, scope)) shared += text.words;
      }
      version = 2 * shared > all;
      byScope.set(scope, version);
    }
    return version;
  }

  /** True where a text, or one like it, occurs in two articles. */
  #isCopied(text: UnitText): boolean {
    let copied = this.#copied.get(text);
    if (copied === undefined) {
      copied = this.#source.isInTwoArticles(text);
      this.#copied.set(text, copied);
    }
    return copied;
  }
}

const linesOf = (indexed: IndexedArticle | undefined): Set<UnitText> => textsOf((indexed?.units ?? []).filter(unit => unit.line));

/** The places of a paragraph are counted again as long as they are so few. */
const FEW_COPIES = 8;

/** How many articles in which a line is by itself are enough to look no further. */
const ENOUGH_ALONE = 3;

/** True where a line beside a passage is furniture by its looks, or recurs in the scope too. */
function isBesideFurniture(indexed: IndexedArticle, passage: number, scope: string): boolean {
  return [passage - 1, passage + 1].some(beside => {
    if (isFurnitureAt(indexed.looks, beside)) return true;
    const line = indexed.unitsOf[beside]?.[0];
    return line?.line === true && line.text.words <= LONGEST_LINE && (line.text.articles?.get(scope) ?? 0) >= FEWEST_ARTICLES;
  });
}

function add(counts: Map<string, number>, key: string, step: number): void {
  const count = (counts.get(key) ?? 0) + step;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
