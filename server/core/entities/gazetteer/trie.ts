/**
 * Folded strings (see `text/fold`) as a character trie in typed arrays. Transitions are in one open-addressed hash table keyed
 * by node and code unit, so that a step is one probe and building needs no sort; where only one string goes on, its rest is
 * not spread over nodes but compared as it is (a Patricia trie's tails), which keeps a million strings within some ten megabytes.
 */
export interface Trie {
  readonly strings: readonly string[];
  /** `node * 65536 + unit` by slot. */
  readonly keys: Float64Array;
  /** Node by slot; 0, the root, marks a free slot. */
  readonly targets: Int32Array;
  /** Index of the string that ends at a node, plus one; 0 where none does. */
  readonly accepts: Int32Array;
  /** Index of the only string that goes on from a node, plus one; 0 where there is none or a choice. */
  readonly tails: Int32Array;
}

/** Equal strings share an index, that of the first of them. */
export function buildTrie(strings: readonly string[]): { readonly trie: Trie; readonly indexOf: Int32Array } {
  const table: Table = {
    keys: new Float64Array(256),
    targets: new Int32Array(256),
    accepts: new Int32Array(128),
    tails: new Int32Array(128),
    nodes: 1,
  };
  const indexOf = new Int32Array(strings.length);
  for (let index = 0; index < strings.length; index++) indexOf[index] = insert(table, strings, index);
  const { keys, targets, accepts, tails } = table;
  return { trie: { strings, keys, targets, accepts, tails }, indexOf };
}

/** The node behind `node` by a folded unit; 0 where there is none. */
export function stepInTrie({ keys, targets }: Pick<Trie, 'keys' | 'targets'>, node: number, unit: number): number {
  return targets[slotOf(keys, targets, node, unit)] ?? 0;
}

interface Table {
  keys: Float64Array<ArrayBuffer>;
  targets: Int32Array<ArrayBuffer>;
  accepts: Int32Array<ArrayBuffer>;
  tails: Int32Array<ArrayBuffer>;
  nodes: number;
}

function insert(table: Table, strings: readonly string[], index: number): number {
  const string = strings[index] ?? '';
  let node = 0;
  for (let depth = 0; ; depth++) {
    const tail = (table.tails[node] ?? 0) - 1;
    if (tail >= 0) {
      const other = strings[tail] ?? '';
      if (other === string) return tail;
      table.tails[node] = 0;
      put(table, childOf(table, node, other.charCodeAt(depth)), other, depth + 1, tail);
    }
    if (depth === string.length) {
      if (table.accepts[node] === 0) table.accepts[node] = index + 1;
      return (table.accepts[node] ?? 0) - 1;
    }
    const before = table.nodes;
    node = childOf(table, node, string.charCodeAt(depth));
    if (table.nodes > before) {
      put(table, node, string, depth + 1, index);
      return index;
    }
  }
}

/** Leaves what is behind `depth` of a string at a node that nothing else goes on from. */
function put(table: Table, node: number, string: string, depth: number, index: number): void {
  if (depth === string.length) table.accepts[node] = index + 1;
  else table.tails[node] = index + 1;
}

function childOf(table: Table, node: number, unit: number): number {
  const slot = slotOf(table.keys, table.targets, node, unit);
  const known = table.targets[slot] ?? 0;
  if (known !== 0) return known;
  const child = table.nodes++;
  table.keys[slot] = node * 0x10000 + unit;
  table.targets[slot] = child;
  if (table.nodes * 2 > table.targets.length) {
    rehash(table);
    table.accepts = grown(table.accepts);
    table.tails = grown(table.tails);
  }
  return child;
}

/** The slot that holds a transition, or the free one where it belongs. */
function slotOf(keys: Float64Array, targets: Int32Array, node: number, unit: number): number {
  const mask = targets.length - 1;
  const key = node * 0x10000 + unit;
  let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  hash ^= hash >>> 15;
  let slot = hash & mask;
  while (targets[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function rehash(table: Table): void {
  const { keys, targets } = table;
  table.keys = new Float64Array(keys.length * 2);
  table.targets = new Int32Array(keys.length * 2);
  for (let slot = 0; slot < targets.length; slot++) {
    const target = targets[slot] ?? 0;
    if (target === 0) continue;
    const key = keys[slot] ?? 0;
    const node = Math.floor(key / 0x10000);
    const free = slotOf(table.keys, table.targets, node, key - node * 0x10000);
    table.keys[free] = key;
    table.targets[free] = target;
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
