import { fingerprintsOf } from './fingerprints';
import { FingerprintPostings, LONGEST_LIST, MOST_TALLIED } from './postings';
import type { ColumnReader, NamedNumbers, Restoring } from './snapshot';

/** A text that shares word pairs with the asked one, and how many of them are rare. */
export interface Candidate {
  readonly owner: number;
  readonly rare: number;
}

export interface Candidates {
  readonly texts: readonly Candidate[];
  /** True where the text was looked up under common word pairs, too. */
  readonly leansOnCommon: boolean;
}

/**
 * Finds the texts that share enough of the rarer word pairs with a text to be worth comparing. Pairs in more than {@link COMMON}
 * texts are passed over as phrases that everyone uses, unless so few others are left that the text seems to be one of a large
 * family; of the others the rarest are looked up, so that a long text costs no more than its distinctive pairs.
 */
export class CandidateIndex {
  readonly #postings = new FingerprintPostings();
  #fingerprints = new Int32Array(1024);
  #slots = new Int32Array(1024);
  readonly #textsWith = new Int32Array(COMMON + 1);
  #tallies = new Int32Array(1024);
  /** As {@link #tallies}, of fewer steps. */
  #counts = new Uint8Array(1024);
  #touched = new Int32Array(1024);

  /** Posts a text under the number of its owner, at once or where others have come; returns how many different fingerprints it has. */
  add(owner: number, words: Int32Array, isLater: boolean): number {
    const count = this.#fingerprint(words);
    if (isLater) this.#postings.addLater(owner, this.#fingerprints, count);
    else this.#postings.add(owner, this.#fingerprints, count);
    return count;
  }

  remove(owner: number, words: Int32Array): void {
    const count = this.#fingerprint(words);
    this.#postings.remove(owner, this.#fingerprints, count);
  }

  /** See {@link FingerprintPostings.settle}. */
  settle(): Generator<undefined> {
    return this.#postings.settle();
  }

  /** The owners below `owners` of the texts worth comparing; `countOf` gives how many fingerprints an owner's text has. In no order. */
  candidatesFor(words: Int32Array, owners: number, countOf: (owner: number) => number): Candidates {
    const count = this.#fingerprint(words);
    this.#makeRoom(owners);
    const rarest = this.#rarest(count);
    let touched = 0;
    let walked = 0;
    for (let index = 0; index < count; index++) {
      const slot = this.#slots[index] ?? 0;
      const texts = this.#postings.countAt(slot);
      if (texts > rarest && texts > 1) continue;
      walked++;
      if (texts > 1) touched = this.#postings.tally(slot, RARE, this.#tallies, this.#touched, touched);
    }
    const leansOnCommon = walked < FEW;
    if (leansOnCommon) {
      for (const slot of this.#commonSlots(count).slice(0, FEW - walked)) {
        walked++;
        touched = this.#postings.tally(slot, 1, this.#tallies, this.#touched, touched);
      }
    }
    return { leansOnCommon, texts: this.#tallied(touched, (SHARE * walked) / Math.max(1, count), count, countOf) };
  }

  /**
   * The owners below `owners` of all texts that may have this one among their candidates, and be copies: those that share a third of the
   * shorter one's word pairs, of which pairs in more texts than {@link LONGEST_LIST} count as shared. In no order.
   */
  neighboursOf(words: Int32Array, owners: number, countOf: (owner: number) => number): number[] {
    const count = this.#fingerprint(words);
    this.#makeRoom(owners);
    let touched = 0;
    let everywhere = 0;
    for (let index = 0; index < count; index++) {
      const slot = this.#postings.slotOf(this.#fingerprints[index] ?? 0);
      this.#slots[index] = slot;
      if (this.#postings.countAt(slot) > LONGEST_LIST) everywhere++;
      else touched = this.#postings.tallySecond(slot, this.#counts, this.#touched, touched);
    }
    const neighbours: number[] = [];
    for (let index = 0; index < touched; index++) {
      const owner = this.#touched[index] ?? 0;
      const shared = this.#counts[owner] ?? 0;
      const isEnough = shared === MOST_TALLIED || 3 * (shared + everywhere) >= Math.min(count, countOf(owner));
      if (isEnough) neighbours.push(owner);
    }
    for (let index = 0; index < count; index++) this.#postings.untally(this.#slots[index] ?? 0, this.#counts);
    return neighbours;
  }

  /**
   * Calls back for the owner of every text whose candidates may be others once this text has come (asked before it is added) or
   * gone (asked after); `isCommon` where that is so only if it was looked up under common word pairs.
   */
  forEachConcerned(words: Int32Array, visit: (owner: number, isCommon: boolean) => void): void {
    const count = this.#fingerprint(words);
    for (let index = 0; index < count; index++) {
      const slot = this.#postings.slotOf(this.#fingerprints[index] ?? 0);
      const isCommon = this.#postings.countAt(slot) > COMMON;
      this.#postings.forEach(slot, owner => visit(owner, isCommon));
    }
  }

  columns(): Generator<NamedNumbers> {
    return this.#postings.columns();
  }

  /** Takes over what another index held, into an empty one. */
  restore(reader: ColumnReader): Restoring<void> {
    return this.#postings.restore(reader);
  }

  /** Memory of the postings, in bytes. */
  get bytes(): number {
    return this.#postings.bytes + this.#tallies.byteLength + this.#counts.byteLength + this.#touched.byteLength;
  }

  /** Writes a text's fingerprints to the scratch array and returns how many there are. */
  #fingerprint(words: Int32Array): number {
    if (2 * words.length > this.#fingerprints.length) {
      this.#fingerprints = new Int32Array(words.length * 4);
      this.#slots = new Int32Array(words.length * 4);
    }
    return fingerprintsOf(words, this.#fingerprints);
  }

  #makeRoom(owners: number): void {
    if (this.#tallies.length >= owners) return;
    this.#tallies = new Int32Array(owners * 2);
    this.#counts = new Uint8Array(owners * 2);
    this.#touched = new Int32Array(owners * 2);
  }

  /** Finds the fingerprints' slots. Returns in how many texts a fingerprint may occur to be looked up: as few as give enough to go by, {@link COMMON} at most. */
  #rarest(count: number): number {
    const textsWith = this.#textsWith.fill(0);
    for (let index = 0; index < count; index++) {
      const slot = this.#postings.slotOf(this.#fingerprints[index] ?? 0);
      this.#slots[index] = slot;
      const texts = this.#postings.countAt(slot);
      if (texts <= COMMON) textsWith[texts] = (textsWith[texts] ?? 0) + 1;
    }
    let fingerprints = 0;
    let postings = 0;
    for (let texts = 2; texts < COMMON; texts++) {
      fingerprints += textsWith[texts] ?? 0;
      postings += texts * (textsWith[texts] ?? 0);
      if (fingerprints >= ENOUGH && postings >= ENOUGH_POSTINGS) return texts;
    }
    return COMMON;
  }

  /** Slots of the fingerprints that are common, but not too common, the rarest first. */
  #commonSlots(count: number): number[] {
    const common: { slot: number; texts: number; fingerprint: number }[] = [];
    for (let index = 0; index < count; index++) {
      const slot = this.#slots[index] ?? 0;
      const texts = this.#postings.countAt(slot);
      if (texts > COMMON && texts <= LONGEST_LIST) common.push({ slot, texts, fingerprint: this.#fingerprints[index] ?? 0 });
    }
    return common.sort((a, b) => a.texts - b.texts || a.fingerprint - b.fingerprint).map(({ slot }) => slot);
  }

  /** The owners that were tallied often enough; empties the tallies. */
  #tallied(touched: number, share: number, count: number, countOf: (owner: number) => number): Candidate[] {
    const candidates: Candidate[] = [];
    for (let index = 0; index < touched; index++) {
      const owner = this.#touched[index] ?? 0;
      const tally = this.#tallies[owner] ?? 0;
      this.#tallies[owner] = 0;
      const rare = Math.floor(tally / RARE);
      const shared = rare + (tally % RARE);
      if (shared >= LEAST_SHARED && shared >= share * Math.min(count, countOf(owner))) candidates.push({ owner, rare });
    }
    return candidates;
  }
}

/** A word pair in more texts than this is a common phrase. */
const COMMON = 20;
/** With so many rare word pairs, and so many texts to tally for them, less rare ones are not looked up. */
const ENOUGH = 16;
const ENOUGH_POSTINGS = 64;
/** With fewer rare word pairs than this a text looks its like up under its common ones too, if they are in no more texts than {@link LONGEST_LIST}. */
const FEW = 12;
/** Word pairs, and share of the shorter text's, that a candidate must have in common with a text. */
const LEAST_SHARED = 2;
const SHARE = 0.2;
/** What a rare word pair adds to a tally, a common one adding 1. */
const RARE = 1 << 16;
