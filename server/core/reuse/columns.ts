/** Numbers of one kind, by the number of what they belong to. */
type Column = Int32Array | Float64Array | Uint16Array | Uint8Array;

/** The column where it has room for so many, else a larger copy. */
export function withRoom<Kind extends Column>(column: Kind, length: number): Kind {
  if (length <= column.length) return column;
  const larger = new (column.constructor as new (length: number) => Kind)(Math.max(length, Math.ceil(column.length * GROWTH), LEAST));
  larger.set(column);
  return larger;
}

const GROWTH = 1.25;
const LEAST = 64;
