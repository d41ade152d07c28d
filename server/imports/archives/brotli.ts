/** Of Node's own modules, those that unpack; a browser has none. */
interface Builtins {
  readonly process?: {
    getBuiltinModule?(
      name: string,
    ): { brotliDecompressSync?(bytes: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array } | undefined;
  };
}

/**
 * What Brotli (RFC 7932) packed, by the zlib of Node; 'too large' where it is more than `most` bytes, null where the bytes are something else, and undefined where
 * nothing here unpacks it.
 */
export function fromBrotli(bytes: Uint8Array, most: number): Uint8Array | 'too large' | null | undefined {
  const unpack = (globalThis as Builtins).process?.getBuiltinModule?.('node:zlib')?.brotliDecompressSync;
  if (unpack === undefined) return undefined;
  try {
    return new Uint8Array(unpack(bytes, { maxOutputLength: most }));
  } catch (error) {
    return error instanceof RangeError ? 'too large' : null;
  }
}
