import { CandidateIndex, type Candidates } from './candidates';
import { commonInOrder, type MeasuredRelation, type Relation, relate, type WordRange } from './relate';
import { RunIndex, type SharedRun } from './runs';
import { type ColumnReader, type NamedNumbers, type Restoring, under } from './snapshot';
import type { TextId, Texts } from './texts';
import { MOST_WORDS } from './units';

/** A text that shares its words with the asked one, which is `a`. */
export interface Related extends Relation {
  readonly text: TextId;
  /** How much of the shorter of the two is the same, in thousandths: which of many relatives are the nearest. */
  readonly share: number;
}

/** What is asked about the texts that are posted. */
export interface RelatedSource {
  readonly texts: Texts;
  /** True where a run of a text is a line-up or a table, as one of its places shows. */
  isListOfNames(text: TextId, range: WordRange): boolean;
  /** Called for each text that may share its words with others now: all that do, and many that do not. `isCommon` where it does only if it is looked up under common word pairs. */
  doubt(text: TextId, isCommon: boolean): void;
  /** True where nobody has to be told by {@link doubt}. */
  isIdle(): boolean;
}

/**
 * Which texts share their words: those that are posted are looked up by word pairs and by runs, and compared word by word. What was found
 * is remembered until it may have changed.
 */
export class RelatedTexts {
  readonly #source: RelatedSource;
  readonly #candidates = new CandidateIndex();
  readonly #runs = new RunIndex();
  /** What was found of texts that have relatives, and how many relations these are. */
  readonly #found = new Map<TextId, readonly Related[]>();
  #relations = 0;
  /** By text, whether its relatives are known. */
  #states = new Uint8Array(0);
  #isAnyKnown = false;
  /** The words of a text that is asked about, and of another. */
  readonly #asked = new Int32Array(MOST_WORDS);
  readonly #others = new Int32Array(MOST_WORDS);

  constructor(source: RelatedSource) {
    this.#source = source;
  }

  /** Posts a text; `turned` is called for the texts of which a run became a formula thereby, where anybody asks. */
  post(text: TextId, turned?: (text: TextId) => void): void {
    const { texts } = this.#source;
    const words = texts.wordsOf(text, this.#asked);
    this.#concern(words);
    texts.setFingerprints(text, this.#candidates.add(text, words, turned === undefined));
    this.#runs.add(text, words, turned);
    // What was found while only articles had it where it is not reuse, without its own postings.
    this.#forget(text);
  }

  /** Takes back what {@link post} posted; `turned` is called for the texts of which a run stopped being a formula. */
  withdraw(text: TextId, turned: (text: TextId) => void): void {
    const words = this.#source.texts.wordsOf(text, this.#asked);
    this.#candidates.remove(text, words);
    this.#runs.remove(text, words, turned);
    this.#forget(text);
    this.#concern(words);
  }

  /** See {@link ReuseIndex.settle}. */
  *settle(): Generator<undefined> {
    yield* this.#candidates.settle();
    yield* this.#runs.settle();
  }

  /** To be called where a posted text is written otherwise somewhere, or in other articles. */
  rewritten(text: TextId): void {
    this.#concern(this.#source.texts.wordsOf(text, this.#asked));
  }

  /** The texts that share their words with a posted one, remembered until that may have changed. */
  of(text: TextId): readonly Related[] {
    const state = this.#states[text] ?? UNKNOWN;
    if (state >= SOME) return this.#found.get(text) ?? NONE;
    if (state !== UNKNOWN) return NONE;
    const [found, leansOnCommon] = this.#find(text);
    this.#makeRoom();
    this.#isAnyKnown = true;
    this.#states[text] = (found.length > 0 ? SOME : NO) + (leansOnCommon ? LEANING : 0);
    if (found.length === 0) return NONE;
    if (this.#relations + found.length > MOST_RELATIONS) this.#forgetFound();
    this.#relations += found.length;
    this.#found.set(text, found);
    return found;
  }

  /** Whether something holds for a text that shares its words with a posted one, of which no more are found than needed; and whether that rests on common word pairs, too. */
  any(text: TextId, holds: (other: TextId) => boolean): { readonly holds: boolean; readonly leansOnCommon: boolean } {
    const state = this.#states[text] ?? UNKNOWN;
    if (state !== UNKNOWN) return { holds: this.of(text).some(({ text: other }) => holds(other)), leansOnCommon: (state & LEANING) !== 0 };
    const words = this.#source.texts.wordsOf(text, this.#asked);
    const candidates = this.#candidatesFor(words);
    for (const { text: other } of this.#among(text, words, candidates)) {
      if (holds(other)) return { holds: true, leansOnCommon: candidates.leansOnCommon };
    }
    return { holds: false, leansOnCommon: candidates.leansOnCommon };
  }

  /** As {@link of}, not remembered. */
  now(text: TextId): readonly Related[] {
    return (this.#states[text] ?? UNKNOWN) === UNKNOWN ? this.#find(text)[0] : this.of(text);
  }

  /**
   * The texts for which a posted one is found, or may be: what a text is looked up under depends on how rare its words are, so that of two
   * texts one may find the other, and not be found by it. Those for which `isKnown` are left out.
   */
  *concernedBy(text: TextId, isKnown: (other: TextId) => boolean): Generator<TextId> {
    const { texts } = this.#source;
    const words = texts.wordsOf(text, this.#asked);
    for (const other of this.#candidates.neighboursOf(words, texts.end, texts.fingerprintsOf)) {
      if (other !== text && !isKnown(other) && relate(words, texts.wordsOf(other, this.#others)) !== null) yield other;
    }
    yield* this.#runs.sharing(words);
  }

  forgetAll(): void {
    if (!this.#isAnyKnown) return;
    this.#forgetFound();
    this.#states.fill(UNKNOWN);
    this.#isAnyKnown = false;
  }

  /** What {@link restore} takes over: the postings, without what was found by them. */
  *columns(): Generator<NamedNumbers> {
    yield* under('pairs', this.#candidates.columns());
    yield* under('runs', this.#runs.columns());
  }

  *restore(reader: ColumnReader): Restoring<void> {
    yield* this.#candidates.restore(reader.under('pairs'));
    yield* this.#runs.restore(reader.under('runs'));
  }

  /** Memory of the postings, in bytes. */
  get bytes(): number {
    return this.#candidates.bytes + this.#runs.bytes + this.#states.byteLength;
  }

  #makeRoom(): void {
    const { end } = this.#source.texts;
    if (this.#states.length >= end) return;
    const larger = new Uint8Array(Math.ceil(end * 1.25));
    larger.set(this.#states);
    this.#states = larger;
  }

  #forgetFound(): void {
    for (const text of this.#found.keys()) this.#states[text] = UNKNOWN;
    this.#found.clear();
    this.#relations = 0;
  }

  #forget(text: TextId): void {
    const state = this.#states[text] ?? UNKNOWN;
    if (state === UNKNOWN) return;
    this.#states[text] = UNKNOWN;
    if (state < SOME) return;
    this.#relations -= this.#found.get(text)?.length ?? 0;
    this.#found.delete(text);
  }

  /** Forgets what was found of the texts that a text with these words concerns, as it comes or goes. */
  #concern(words: Int32Array): void {
    const { doubt, isIdle } = this.#source;
    if (!this.#isAnyKnown && isIdle()) return;
    this.#candidates.forEachConcerned(words, (text, isCommon) => {
      const state = this.#states[text] ?? UNKNOWN;
      if (state !== UNKNOWN && (!isCommon || (state & LEANING) !== 0)) this.#forget(text);
      doubt(text, isCommon);
    });
    this.#runs.forEachConcerned(words, text => {
      this.#forget(text);
      doubt(text, false);
    });
  }

  #find(text: TextId): readonly [related: readonly Related[], leansOnCommon: boolean] {
    const { texts } = this.#source;
    if (texts.reusableOf(text) === 0) return [NONE, false];
    const words = texts.wordsOf(text, this.#asked);
    const candidates = this.#candidatesFor(words);
    const related = [...this.#among(text, words, candidates)];
    const keyOf = ({ text: other }: Related): number => texts.keyOf(other);
    related.sort((x, y) => keyOf(x) - keyOf(y) || x.a.start - y.a.start || x.b.start - y.b.start);
    return [related, candidates.leansOnCommon];
  }

  #candidatesFor(words: Int32Array): Candidates {
    const { texts } = this.#source;
    return this.#candidates.candidatesFor(words, texts.end, texts.fingerprintsOf);
  }

  /** The texts that share their words with one, as they are found, in no order; `words` are its own. */
  *#among(text: TextId, words: Int32Array, candidates: Candidates): Generator<Related> {
    const { texts } = this.#source;
    const sharing = this.#runs.sharing(words);
    for (const { owner, rare } of candidates.texts) {
      if (owner === text) continue;
      const others = texts.wordsOf(owner, this.#others);
      const relation = relate(words, others);
      if (relation === null || (isFormula(relation, rare) && !isMostlyInOrder(words, others))) continue;
      const runs = sharing.delete(owner) && relation.share < MOSTLY ? this.#runsBetween(text, words, owner, others) : [];
      const share = Math.round(1000 * relation.share);
      for (const { a, b } of placesOf(relation, runs, Math.min(words.length, others.length))) yield { a, b, text: owner, share };
    }
    for (const owner of sharing) {
      if (owner === text) continue;
      const others = texts.wordsOf(owner, this.#others);
      const shorter = Math.max(1, Math.min(words.length, others.length));
      for (const { a, b, same } of this.#runsBetween(text, words, owner, others)) {
        yield { a, b, text: owner, share: Math.round((1000 * same) / shorter) };
      }
    }
  }

  /** The runs that two texts share, from whichever side it is asked the same. */
  #runsBetween(text: TextId, words: Int32Array, other: TextId, others: Int32Array): readonly SharedRun[] {
    const { texts } = this.#source;
    if (texts.keyOf(text) > texts.keyOf(other)) {
      return this.#runsBetween(other, others, text, words).map(run => ({ ...run, a: run.b, b: run.a }));
    }
    return this.#runs.between(words, others).filter(run => !this.#source.isListOfNames(text, run.a));
  }
}

const NONE: readonly Related[] = [];

/** States of a text: nobody asked for its relatives; it has none, or some; and a mark that it was looked up under common word pairs, too. */
const UNKNOWN = 0;
const LEANING = 1;
const NO = 2;
const SOME = 4;

/** So many relations between texts are remembered before all are forgotten. */
const MOST_RELATIONS = 200_000;

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
