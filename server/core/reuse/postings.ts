import { LongList, MOST_IN_PART } from './longList';
import { MOST_LISTED, OwnerLists, offsetIn } from './ownerLists';
import { type ColumnReader, listed, type NamedNumbers, type Restoring, under } from './snapshot';
import { SortedTable } from './sortedTable';
import { WaitingPostings } from './waitingPostings';

/**
 * Which texts contain a fingerprint. Most fingerprints are in one text, whose number the table holds; of the others it says where their
 * list is, and the longest lists are by themselves. What it answers depends on what it holds, never on how that came about.
 */
export class FingerprintPostings {
  /** By fingerprint the number of its text and 1; or, below 0, where its list is. */
  readonly #table = new SortedTable();
  readonly #lists = new OwnerLists();
  readonly #waiting = new WaitingPostings();
  /** By fingerprint, the texts of lists longer than {@link LONGEST_LIST}. */
  readonly #long = new Map<number, LongList>();

  /** Posts a text's first `count` fingerprints, which must be distinct and not 0. */
  add(owner: number, fingerprints: Int32Array, count: number): void {
    if (this.#waiting.count > 0) this.#postWaiting();
    for (let index = 0; index < count; index++) this.#add(fingerprints[index] ?? 0, owner);
  }

  /**
   * As {@link add}, for one of many texts of which nobody asks anything yet: its fingerprints wait for those of others, and are posted with
   * them in an order in which neighbours are near each other in memory.
   */
  addLater(owner: number, fingerprints: Int32Array, count: number): void {
    for (let from = 0; from < count; ) {
      from = this.#waiting.add(owner, fingerprints, from, count);
      if (from < count) this.#postWaiting();
    }
  }

  /** Posts what waits, and gives back the room that was for more of it: see {@link SortedTable.settle}. */
  *settle(): Generator<undefined> {
    if (this.#waiting.count > 0) this.#postWaiting();
    yield;
    yield* this.#table.settle();
  }

  /** Takes back what {@link add} posted. */
  remove(owner: number, fingerprints: Int32Array, count: number): void {
    if (this.#waiting.count > 0) this.#postWaiting();
    for (let index = 0; index < count; index++) {
      const fingerprint = fingerprints[index] ?? 0;
      const posted = this.#table.seek(fingerprint);
      if (posted > 0) this.#table.remove();
      else if (posted === LONG) this.#removeLong(fingerprint, owner);
      else if (posted < 0) this.#removeListed(-1 - posted, owner);
    }
  }

  /** What {@link countAt}, {@link tally} and {@link forEach} take. Valid until the next change. */
  slotOf(fingerprint: number): number {
    if (this.#waiting.count > 0) this.#postWaiting();
    const posted = this.#table.seek(fingerprint);
    return posted === LONG ? LONG - (this.#long.get(fingerprint)?.length ?? 0) : posted;
  }

  /** In how many texts a fingerprint occurs. */
  countAt(slot: number): number {
    if (slot >= 0) return slot === 0 ? 0 : 1;
    return slot < LONG ? LONG - slot : this.#lists.lengthOf(-1 - slot);
  }

  /**
   * Adds a step to the tally of every text that contains the fingerprint, if there are at most {@link LONGEST_LIST}; those that had
   * none are written to `touched` from `from` on. Returns where that ends.
   */
  tally(slot: number, step: number, tallies: Int32Array, touched: Int32Array, from: number): number {
    if (slot >= 0) {
      if (slot === 0) return from;
      const owner = slot - 1;
      const tallied = tallies[owner] ?? 0;
      tallies[owner] = tallied + step;
      if (tallied > 0) return from;
      touched[from] = owner;
      return from + 1;
    }
    if (slot < LONG) return from;
    const chunk = this.#lists.chunkOf(-1 - slot);
    const at = offsetIn(-1 - slot);
    const last = at + (chunk[at] ?? 0);
    let end = from;
    for (let index = at + 1; index <= last; index++) {
      const owner = chunk[index] ?? 0;
      const tallied = tallies[owner] ?? 0;
      if (tallied === 0) touched[end++] = owner;
      tallies[owner] = tallied + step;
    }
    return end;
  }

  /**
   * As {@link tally}, a step of 1, but counts to {@link MOST_TALLIED} only, and writes the texts to `touched` whose second tally this is:
   * most have no second one. {@link untally} takes it back.
   */
  tallySecond(slot: number, tallies: Uint8Array, touched: Int32Array, from: number): number {
    if (slot >= 0 || slot < LONG) {
      if (slot > 0) tallies[slot - 1] = (tallies[slot - 1] ?? 0) + 1;
      return from;
    }
    const chunk = this.#lists.chunkOf(-1 - slot);
    const at = offsetIn(-1 - slot);
    const last = at + (chunk[at] ?? 0);
    let end = from;
    for (let index = at + 1; index <= last; index++) {
      const owner = chunk[index] ?? 0;
      const tallied = tallies[owner] ?? 0;
      if (tallied === 1) touched[end++] = owner;
      if (tallied < MOST_TALLIED) tallies[owner] = tallied + 1;
    }
    return end;
  }

  /** Sets to 0 what {@link tallySecond} counted. */
  untally(slot: number, tallies: Uint8Array): void {
    if (slot > 0) tallies[slot - 1] = 0;
    if (slot >= 0 || slot < LONG) return;
    const chunk = this.#lists.chunkOf(-1 - slot);
    const at = offsetIn(-1 - slot);
    const last = at + (chunk[at] ?? 0);
    for (let index = at + 1; index <= last; index++) tallies[chunk[index] ?? 0] = 0;
  }

  /** Calls back for every text that contains the fingerprint, if there are at most {@link LONGEST_LIST}. */
  forEach(slot: number, visit: (owner: number) => void): void {
    if (slot > 0) visit(slot - 1);
    if (slot >= 0 || slot < LONG) return;
    const chunk = this.#lists.chunkOf(-1 - slot);
    const at = offsetIn(-1 - slot);
    const last = at + (chunk[at] ?? 0);
    for (let index = at + 1; index <= last; index++) visit(chunk[index] ?? 0);
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    let bytes = this.#table.bytes + this.#lists.bytes + this.#waiting.bytes;
    for (const list of this.#long.values()) bytes += list.bytes;
    return bytes;
  }

  /** What {@link restore} takes over. */
  *columns(): Generator<NamedNumbers> {
    this.#postWaiting();
    yield* under('table', this.#table.columns());
    yield* under('lists', this.#lists.columns());
    const long = [...this.#long].flatMap(([fingerprint, { lengths }]) => [fingerprint, lengths.length, ...lengths]);
    yield* listed('long', Int32Array.from(long));
    yield { name: 'longLists', pieces: [...this.#long.values()].flatMap(({ lower }) => lower) };
  }

  /** Takes over what other postings held, into empty ones. */
  *restore(reader: ColumnReader): Restoring<void> {
    yield* this.#table.restore(reader.under('table'));
    yield* this.#lists.restore(reader.under('lists'));
    const long = yield* reader.list('long');
    for (let at = 0; at < long.length; ) {
      const [fingerprint = 0, parts = 0] = long.subarray(at, at + 2);
      const lengths = long.subarray(at + 2, at + 2 + parts);
      if (parts < 1 || lengths.length < parts || !lengths.every(length => length >= 0 && length <= MOST_IN_PART)) return reader.doubt();
      this.#long.set(fingerprint, LongList.ofLengths(lengths));
      at += 2 + parts;
    }
    yield* reader.into('longLists', ...[...this.#long.values()].flatMap(({ lower }) => lower));
  }

  #postWaiting(): void {
    this.#waiting.take((fingerprint, owner) => this.#add(fingerprint, owner));
  }

  #add(fingerprint: number, owner: number): void {
    const posted = this.#table.seek(fingerprint);
    if (posted === 0) this.#table.put(owner + 1);
    else if (posted > 0) this.#table.put(-1 - this.#lists.ofTwo(posted - 1, owner));
    else if (posted === LONG) this.#long.get(fingerprint)?.add(owner);
    else this.#append(fingerprint, -1 - posted, owner);
  }

  #append(fingerprint: number, place: number, owner: number): void {
    const length = this.#lists.lengthOf(place);
    if (length < LONGEST_LIST) {
      const now = this.#lists.add(place, owner);
      if (now !== place) this.#table.put(-1 - now);
      return;
    }
    const at = offsetIn(place);
    const long = new LongList(this.#lists.chunkOf(place).subarray(at + 1, at + 1 + length));
    long.add(owner);
    this.#long.set(fingerprint, long);
    this.#lists.drop(place);
    this.#table.put(LONG);
  }

  /** Takes a text out of a list, of which only the table is left where it has one other. */
  #removeListed(place: number, owner: number): void {
    const length = this.#lists.lengthOf(place);
    if (length > 2) {
      const now = this.#lists.remove(place, owner);
      if (now !== place) this.#table.put(-1 - now);
      return;
    }
    const [chunk, at] = [this.#lists.chunkOf(place), offsetIn(place)];
    const other = chunk[at + 1] === owner ? chunk[at + 2] : chunk[at + 1];
    this.#lists.drop(place);
    this.#table.put((other ?? 0) + 1);
  }

  /** Takes a text out of a long list, which becomes a short one where few enough are left. */
  #removeLong(fingerprint: number, owner: number): void {
    const list = this.#long.get(fingerprint);
    list?.remove(owner);
    if (list === undefined || list.length > LONGEST_LIST) return;
    this.#long.delete(fingerprint);
    const [first = 0, second = 0, ...others] = list.owners();
    let place = this.#lists.ofTwo(first, second);
    for (const other of others) place = this.#lists.add(place, other);
    this.#table.put(-1 - place);
  }
}

/** Texts of one fingerprint that are kept as a list, and can be tallied. */
export const LONGEST_LIST = MOST_LISTED;

/** How far {@link FingerprintPostings.tallySecond} counts. */
export const MOST_TALLIED = 255;

/** What the table says of a fingerprint in more texts: less than where any list is. */
const LONG = -0x4000_0000;
