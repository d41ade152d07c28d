/** A hash of texts one after the other, of 53 bits in base 36: two products of 32 bits, mixed as in MurmurHash3 (A. Appleby). */
export function fingerprintOf(...parts: readonly string[]): string {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (const part of parts) {
    for (let at = 0; at <= part.length; at++) {
      // Behind each part is what no text has.
      const unit = at < part.length ? part.charCodeAt(at) : 0x10000;
      first = Math.imul(first ^ unit, 2_654_435_761);
      second = Math.imul(second ^ unit, 1_597_334_677);
    }
  }
  const mixed = (a: number, b: number): number => Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  const [high, low] = [mixed(second, first), mixed(first, second)];
  return (4_294_967_296 * (high & 0x1fffff) + (low >>> 0)).toString(36);
}
