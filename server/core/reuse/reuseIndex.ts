import { type Article, type ArticleId, DOUBTFUL, type Passage, type Verdict } from '../article/types';
import { alignPlaces } from './align';
import { fingerprintsOf } from './fingerprints';
import { groupsOf } from './groups';
import { contentKey, emptyWords, type HashedWords, hashWords } from './hashedWords';
import { byPlace, continued, plainPlace, withPunctuation } from './places';
import { FingerprintPostings, WordStore } from './postings';
import {
  articlesNeeded,
  canBeFurniture,
  FEWEST_ARTICLES,
  LONGEST_LINE,
  recurrenceVerdict,
  scopesOf,
  steppedCount,
  steppedSize,
} from './recurrence';
import { relate } from './relate';
import type { Alignment, Place, ReuseGroup } from './types';
import { BESIDE, differing, type Entry, isReusable, type Related, textsBeside, type Unit, type UnitText, unitEnd } from './units';

/**
 * Which passages stand in several places. Every distinct text is posted once under the hashes of its word pairs; texts that
 * share enough of the rarer ones are compared word by word. All answers are functions of the articles held, and each article
 * that changes touches its own postings only.
 */
export class ReuseIndex {
  readonly #entries = new Map<ArticleId, Entry>();
  readonly #texts = new Map<number, UnitText>();
  readonly #byNumber: (UnitText | undefined)[] = [];
  readonly #freeNumbers: number[] = [];
  readonly #postings = new FingerprintPostings();
  readonly #store = new WordStore();
  /** By scope, the number of its articles. */
  readonly #sizes = new Map<string, number>();
  #fingerprints = new Int32Array(512);
  #tallies = new Int32Array(1024);
  #touched = new Int32Array(1024);
  readonly #words = emptyWords();

  /** Adds or replaces an article. Returns the other articles whose copies or recurrence verdicts may have changed: all that have, and few that have not. */
  set(article: Article): ReadonlySet<ArticleId> {
    return this.#replace(article.id, this.#entryOf(article));
  }

  delete(id: ArticleId): ReadonlySet<ArticleId> {
    return this.#replace(id, undefined);
  }

  /** The places that share a passage's words, within its own article too; `a` is the asked place. Most similar first, then by article and offset. */
  copiesOf(id: ArticleId, passageIndex: number): readonly Alignment[] {
    const entry = this.#entries.get(id);
    const pairs: { a: Place; b: Place }[] = [];
    for (const unit of entry?.unitsOf[passageIndex] ?? []) {
      if (!unit.reusable) continue;
      for (const other of unit.text.units) if (other !== unit && other.reusable) pairs.push({ a: unit, b: other });
      for (const related of this.relatedTo(unit.text)) {
        for (const other of related.text.units) {
          if (other.reusable) pairs.push({ a: this.#placeOf(unit, related.a), b: this.#placeOf(other, related.b) });
        }
      }
    }
    return continued(pairs)
      .map(({ a, b }) => alignPlaces(this.#textOf(a), plainPlace(a), this.#textOf(b), plainPlace(b)))
      .sort((x, y) => y.similarity - x.similarity || byPlace(x.b, y.b));
  }

  /** The other articles that share a passage with this one. */
  articlesSharingWith(id: ArticleId): ReadonlySet<ArticleId> {
    const sharing = new Set<ArticleId>();
    for (const unit of this.#entries.get(id)?.units ?? []) this.#addSharing(unit.text, sharing);
    sharing.delete(id);
    return sharing;
  }

  /**
   * All texts that stand in several places. `order` gives what articles are put in order of time by. Every two members of a
   * group share their words; a text that shares one half with some and one with others stands in two groups.
   */
  groups(order: (id: ArticleId) => string): ReuseGroup[] {
    return groupsOf({
      texts: [...this.#texts.values()],
      relatedTo: text => this.relatedTo(text),
      isFurniture: text => [...text.units].some(unit => (this.#verdictOf(unit)?.strength ?? 0) >= DOUBTFUL),
      placeOf: (unit, range) => this.#placeOf(unit, range),
      align: (a, b) => alignPlaces(this.#textOf(a), a, this.#textOf(b), b),
      order,
    });
  }

  /** By passage: furniture by recurrence across the articles of its folder or outlet. A line beside a copied passage belongs to the copy. */
  recurrenceOf(id: ArticleId): readonly (Verdict | undefined)[] {
    return this.#entries.get(id)?.unitsOf.map(([unit]) => (unit === undefined ? undefined : this.#verdictOf(unit))) ?? [];
  }

  /** Memory of the words and their postings, in bytes. */
  get postingBytes(): number {
    return this.#postings.bytes + this.#store.bytes;
  }

  #entryOf(article: Article): Entry {
    const unitsOf = article.passages.map((passage, index) => this.#unitsOf(article, passage, index));
    return { article, unitsOf, units: unitsOf.flat(), scopes: scopesOf(article) };
  }

  #unitsOf(article: Article, passage: Passage, index: number): Unit[] {
    const words = hashWords(article.text, passage, this.#words);
    const units: Unit[] = [];
    for (let from = 0; from < words.length; ) {
      const to = unitEnd(article.text, words, from);
      const whole = from === 0 && to === words.length;
      units.push({
        article: article.id,
        passage: index,
        start: whole ? passage.start : (words.starts[from] ?? 0),
        end: whole ? passage.end : (words.ends[to - 1] ?? 0),
        text: this.#textFor(words, from, to),
        reusable: isReusable(passage, to - from),
        line: whole && (to <= LONGEST_LINE || passage.kind === 'furniture') && canBeFurniture(passage.kind),
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
      postings: -1,
      fingerprints: 0,
      articles: null,
    };
    this.#texts.set(key, text);
    this.#byNumber[id] = text;
    return text;
  }

  #replace(id: ArticleId, after: Entry | undefined): ReadonlySet<ArticleId> {
    const before = this.#entries.get(id);
    const changed = new Set<ArticleId>();
    const gone = differing(before, after);
    const come = differing(after, before);
    const neighbours = new Set<UnitText>();
    for (const unit of gone) this.#addSharing(unit.text, changed, neighbours);
    const linesBefore = this.#linesSaid(before, after);
    const sizesBefore = this.#sizesSaid(before, after);
    if (after !== undefined) {
      this.#entries.set(id, after);
      this.#count(after, 1);
      for (const unit of after.units) this.#addUnit(unit);
    } else this.#entries.delete(id);
    if (before !== undefined) {
      this.#count(before, -1);
      for (const unit of before.units) this.#removeUnit(unit);
    }
    for (const unit of come) this.#addSharing(unit.text, changed, neighbours);
    for (const [text, said] of linesBefore) if (said !== this.#saidOf(text)) for (const unit of text.units) changed.add(unit.article);
    for (const [scope, size] of sizesBefore) if (size !== steppedSize(this.#sizes.get(scope) ?? 0)) this.#addRecurring(scope, changed);
    for (const text of neighbours) this.#addLinesBeside(text, changed);
    changed.delete(id);
    return changed;
  }

  #addUnit(unit: Unit): void {
    unit.text.units.add(unit);
    if (!unit.reusable) return;
    if (unit.text.reusable++ > 0) return;
    unit.text.fingerprints = this.#fingerprint(unit.text);
    unit.text.postings = this.#postings.add(unit.text.id, this.#fingerprints, unit.text.fingerprints);
  }

  #removeUnit(unit: Unit): void {
    const { text } = unit;
    text.units.delete(unit);
    if (unit.reusable && --text.reusable === 0) this.#postings.remove(text.postings, this.#fingerprints, this.#fingerprint(text));
    if (text.units.size > 0) return;
    this.#store.remove(text.block, text.words);
    this.#texts.delete(text.key);
    this.#byNumber[text.id] = undefined;
    this.#freeNumbers.push(text.id);
  }

  /** Counts an article's lines and the article itself in its scopes. */
  #count(entry: Entry, step: 1 | -1): void {
    const texts = new Set(entry.units.filter(unit => unit.line).map(unit => unit.text));
    for (const scope of entry.scopes) {
      add(this.#sizes, scope, step);
      for (const text of texts) {
        text.articles ??= new Map();
        add(text.articles, scope, step);
      }
    }
  }

  /** Writes a text's fingerprints to the scratch array and returns how many there are. */
  #fingerprint(text: UnitText): number {
    if (text.words > this.#fingerprints.length) this.#fingerprints = new Int32Array(text.words * 2);
    return fingerprintsOf(this.#wordsOf(text), this.#fingerprints);
  }

  #wordsOf(text: UnitText): Int32Array {
    return this.#store.get(text.block, text.words);
  }

  /** The texts that share their words with this one. */
  relatedTo(text: UnitText): Related[] {
    if (text.reusable === 0) return [];
    const words = this.#wordsOf(text);
    const related: Related[] = [];
    for (const other of this.#candidatesFor(text)) {
      const relation = relate(words, this.#wordsOf(other));
      if (relation !== null) related.push({ ...relation, text: other });
    }
    return related;
  }

  /**
   * Texts that share enough of the rarer word pairs to be worth comparing. Pairs in more than {@link COMMON} texts are
   * passed over as phrases that everyone uses, unless so few others are left that the text seems to be one of a large family.
   */
  #candidatesFor(text: UnitText): UnitText[] {
    const count = this.#fingerprint(text);
    if (this.#tallies.length < this.#byNumber.length) {
      this.#tallies = new Int32Array(this.#byNumber.length * 2);
      this.#touched = new Int32Array(this.#byNumber.length * 2);
    }
    const common: { slot: number; uses: number; fingerprint: number }[] = [];
    let rare = 0;
    let touched = 0;
    for (let index = 0; index < count; index++) {
      const fingerprint = this.#fingerprints[index] ?? 0;
      const slot = this.#postings.slotOf(fingerprint);
      const uses = this.#postings.countAt(slot);
      if (uses <= COMMON) {
        rare++;
        if (uses > 1) touched = this.#postings.tally(slot, this.#tallies, this.#touched, touched);
      } else if (uses <= TOO_COMMON) common.push({ slot, uses, fingerprint });
    }
    let walked = rare;
    if (rare < FEW) {
      common.sort((a, b) => a.uses - b.uses || a.fingerprint - b.fingerprint);
      for (const { slot } of common.slice(0, FEW - rare)) {
        touched = this.#postings.tally(slot, this.#tallies, this.#touched, touched);
        walked++;
      }
    }
    const share = (SHARE * walked) / Math.max(1, count);
    const candidates: UnitText[] = [];
    for (let index = 0; index < touched; index++) {
      const owner = this.#touched[index] ?? 0;
      const shared = this.#tallies[owner] ?? 0;
      this.#tallies[owner] = 0;
      if (shared < LEAST_SHARED) continue;
      const other = this.#byNumber[owner];
      if (other === undefined || other === text) continue;
      if (shared >= share * Math.min(count, other.fingerprints)) candidates.push(other);
    }
    return candidates.sort((a, b) => a.key - b.key);
  }

  /** Adds the articles that a text, or one that shares its words, stands in; and these texts, if asked. */
  #addSharing(text: UnitText, articles: Set<ArticleId>, texts?: Set<UnitText>): void {
    if (text.reusable === 0) return;
    for (const unit of text.units) if (unit.reusable) articles.add(unit.article);
    texts?.add(text);
    for (const { text: other } of this.relatedTo(text)) {
      for (const unit of other.units) if (unit.reusable) articles.add(unit.article);
      texts?.add(other);
    }
  }

  /** The words `[range)` of a unit, as a place; the whole unit where they are all. */
  #placeOf(unit: Unit, range: { readonly start: number; readonly end: number }): Place {
    if (range.start === 0 && range.end === unit.text.words) return plainPlace(unit);
    const words = hashWords(this.#textOf(unit), unit, this.#words);
    const [first, last] = [words.starts[range.start] ?? unit.start, words.ends[range.end - 1] ?? unit.end];
    return { ...plainPlace(unit), ...withPunctuation(this.#textOf(unit), first, last, unit) };
  }

  #textOf(place: Place): string {
    return this.#entries.get(place.article)?.article.text ?? '';
  }

  #verdictOf(unit: Unit): Verdict | undefined {
    const entry = this.#entries.get(unit.article);
    if (!unit.line || entry === undefined) return undefined;
    let best: Verdict | undefined;
    for (const scope of entry.scopes) {
      const articles = steppedCount(unit.text.articles?.get(scope) ?? 0);
      if (articles < FEWEST_ARTICLES) continue;
      const size = steppedSize(this.#sizes.get(scope) ?? 0);
      const amidFurniture = this.#isAmidFurniture(entry, unit.passage, scope);
      const recurrence = { scope, articles, size, words: unit.text.words, amidFurniture };
      const verdict = recurrenceVerdict(entry.article, unit.passage, recurrence);
      if (verdict === undefined || (best !== undefined && best.strength >= verdict.strength)) continue;
      const kind = entry.article.passages[unit.passage]?.kind ?? 'body';
      if (this.#alone(unit.text, scope) >= Math.min(ENOUGH_ALONE, articlesNeeded(kind, recurrence))) best = verdict;
    }
    return best;
  }

  /** True where a line beside a passage is furniture by its looks, or recurs in the scope too. */
  #isAmidFurniture(entry: Entry, passage: number, scope: string): boolean {
    return [passage - 1, passage + 1].some(beside => {
      const verdict = entry.article.passages[beside]?.verdict;
      if (verdict?.drop === 'furniture' && verdict.strength >= DOUBTFUL) return true;
      const line = entry.unitsOf[beside]?.[0];
      return line?.line === true && (line.text.articles?.get(scope) ?? 0) >= FEWEST_ARTICLES;
    });
  }

  /** In how many articles of a scope a line stands beside no copied passage; {@link ENOUGH_ALONE} where in more. */
  #alone(line: UnitText, scope: string): number {
    const alone = new Set<ArticleId>();
    const copied = new Map<UnitText, boolean>();
    for (const unit of line.units) {
      const entry = this.#entries.get(unit.article);
      if (!unit.line || entry === undefined || !entry.scopes.includes(scope) || alone.has(unit.article)) continue;
      if (textsBeside(entry, unit.passage).some(text => this.#isCopied(text, copied))) continue;
      alone.add(unit.article);
      if (alone.size >= ENOUGH_ALONE) break;
    }
    return alone.size;
  }

  /** True where a text, or one like it, stands in another article too. */
  #isCopied(text: UnitText, known: Map<UnitText, boolean>): boolean {
    let copied = known.get(text);
    if (copied === undefined) {
      const articles = new Set<ArticleId>();
      for (const unit of text.units) if (unit.reusable) articles.add(unit.article);
      copied = articles.size > 1;
      if (!copied)
        for (const { text: other } of this.relatedTo(text)) for (const unit of other.units) if (unit.reusable) articles.add(unit.article);
      copied = articles.size > 1;
      known.set(text, copied);
    }
    return copied;
  }

  /** What is said of the lines that an article holds before or after it changes. */
  #linesSaid(before: Entry | undefined, after: Entry | undefined): Map<UnitText, string> {
    const said = new Map<UnitText, string>();
    for (const entry of [before, after])
      for (const unit of entry?.units ?? []) if (unit.line && !said.has(unit.text)) said.set(unit.text, this.#saidOf(unit.text));
    return said;
  }

  #saidOf(line: UnitText): string {
    let said = '';
    for (const [scope, count] of line.articles ?? []) {
      if (count >= FEWEST_ARTICLES) said += `${scope} ${steppedCount(count)} ${this.#alone(line, scope)}\n`;
    }
    return said;
  }

  #sizesSaid(before: Entry | undefined, after: Entry | undefined): Map<string, number> {
    const scopes = new Set([...(before?.scopes ?? []), ...(after?.scopes ?? [])]);
    return new Map([...scopes].map(scope => [scope, steppedSize(this.#sizes.get(scope) ?? 0)]));
  }

  /** All articles of a scope that hold a recurring line: what its size doubling or halving can change. */
  #addRecurring(scope: string, changed: Set<ArticleId>): void {
    for (const text of this.#texts.values()) {
      if ((text.articles?.get(scope) ?? 0) >= FEWEST_ARTICLES) for (const unit of text.units) changed.add(unit.article);
    }
  }

  /** A text that became a copy, or ceased to be one, changes what is said of the lines beside it. */
  #addLinesBeside(text: UnitText, changed: Set<ArticleId>): void {
    for (const unit of text.units) {
      const entry = this.#entries.get(unit.article);
      for (let passage = unit.passage - BESIDE; passage <= unit.passage + BESIDE; passage++) {
        const line = entry?.unitsOf[passage]?.[0];
        if (line?.line && [...(line.text.articles?.values() ?? [])].some(count => count >= FEWEST_ARTICLES))
          for (const other of line.text.units) changed.add(other.article);
      }
    }
  }
}

/** A word pair in more texts than this is a common phrase. */
const COMMON = 20;
/** With fewer rare word pairs than this a text looks its like up under its common ones too, if they are in no more texts than {@link TOO_COMMON}. */
const FEW = 12;
const TOO_COMMON = 2048;
/** Articles in which a line stands by itself beyond which no more are looked for. */
const ENOUGH_ALONE = 3;
/** Word pairs, and share of the shorter text's, that a candidate must have in common with a text. */
const LEAST_SHARED = 2;
const SHARE = 0.2;
function add(counts: Map<string, number>, key: string, step: number): void {
  const count = (counts.get(key) ?? 0) + step;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
