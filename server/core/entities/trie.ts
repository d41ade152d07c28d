import { foldTable } from '../text/fold';

/**
 * The strings of a gazetteer as a character trie in typed arrays. Transitions stand in one open-addressed hash table
 * keyed by node and symbol, the root's in a table by code unit, so that a step is one probe and building needs no sort.
 * A text's code unit is folded (case, diacritics, apostrophes, hyphens, spaces) and reduced to the alphabet of the strings in
 * one look-up; symbol 0 is a unit no string holds, {@link VANISHES} one that is passed over.
 */
export interface Trie {
  /** Symbol by code unit of a text. */
  readonly symbols: Uint16Array;
  /** Node behind the root by code unit of a text; 0 where there is none. */
  readonly roots: Int32Array;
  /** `node * 65536 + symbol` by slot. */
  readonly keys: Float64Array;
  /** Node by slot; 0 marks a free slot. */
  readonly targets: Int32Array;
  /** Index of the string that ends at a node, plus one; 0 where none does. */
  readonly accepts: Int32Array;
}

export const VANISHES = 0xffff;

/** Builds a trie of folded strings; equal strings share an index, as `indexOf` tells, in order of first appearance. */
export function buildTrie(strings: readonly string[]): { readonly trie: Trie; readonly indexOf: readonly number[] } {
  const symbols = symbolsOf(strings);
  let keys = new Float64Array(1024);
  let targets = new Int32Array(1024);
  let accepts = new Int32Array(512);
  let nodes = 1;
  let distinct = 0;
  const insert = (string: string): number => {
    let node = 0;
    for (let at = 0; at < string.length; at++) {
      const symbol = symbols[string.charCodeAt(at)] ?? 0;
      const slot = slotOf(keys, targets, node, symbol);
      const target = targets[slot] ?? 0;
      if (target !== 0) {
        node = target;
        continue;
      }
      keys[slot] = node * 0x10000 + symbol;
      targets[slot] = nodes;
      node = nodes++;
      if (nodes * 2 > targets.length) [keys, targets] = rehashed(keys, targets, targets.length * 2);
      if (nodes > accepts.length) accepts = grown(accepts);
    }
    const index = accepts[node] ?? 0;
    if (index !== 0) return index - 1;
    accepts[node] = ++distinct;
    return distinct - 1;
  };
  const indexOf = strings.map(insert);
  const trie = { symbols, roots: new Int32Array(0x10000), keys, targets, accepts };
  for (let unit = 0; unit < 0x10000; unit++) {
    const symbol = symbols[unit] ?? 0;
    if (symbol !== 0 && symbol !== VANISHES) trie.roots[unit] = stepInTrie(trie, 0, symbol);
  }
  return { trie, indexOf };
}

/** The node behind `node` by `symbol`; 0 where there is none. */
export const stepInTrie = (trie: Trie, node: number, symbol: number): number =>
  trie.targets[slotOf(trie.keys, trie.targets, node, symbol)] ?? 0;

/** The slot that holds a transition, or the free one where it belongs. */
function slotOf(keys: Float64Array, targets: Int32Array, node: number, symbol: number): number {
  const mask = targets.length - 1;
  const key = node * 0x10000 + symbol;
  let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  hash ^= hash >>> 15;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) if (targets[slot] === 0 || keys[slot] === key) return slot;
}

function rehashed(keys: Float64Array, targets: Int32Array, size: number): [Float64Array<ArrayBuffer>, Int32Array<ArrayBuffer>] {
  const newKeys = new Float64Array(size);
  const newTargets = new Int32Array(size);
  for (let slot = 0; slot < targets.length; slot++) {
    const target = targets[slot] ?? 0;
    if (target === 0) continue;
    const key = keys[slot] ?? 0;
    const node = Math.floor(key / 0x10000);
    const free = slotOf(newKeys, newTargets, node, key - node * 0x10000);
    newKeys[free] = key;
    newTargets[free] = target;
  }
  return [newKeys, newTargets];
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function symbolsOf(strings: readonly string[]): Uint16Array {
  const used = new Uint16Array(0x10000);
  let count = 0;
  for (const string of strings) {
    for (let at = 0; at < string.length; at++) if (used[string.charCodeAt(at)] === 0) used[string.charCodeAt(at)] = ++count;
  }
  const folds = foldTable();
  return Uint16Array.from(folds, unit => (unit === 0 ? VANISHES : (used[unit] ?? 0)));
}
