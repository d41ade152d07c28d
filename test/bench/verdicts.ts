/** What growth is allowed: of what costs the same however many articles there are, and of what costs the same for each. */
const GROWTH_LIMIT = { flat: 3, linear: 1.8, 'each article': 1.3 };

export interface Verdict {
  readonly name: string;
  readonly growth: keyof typeof GROWTH_LIMIT;
  /** By size. */
  readonly costs: readonly number[];
  readonly ratio: number;
  readonly ok: boolean;
}

/** Below this many microseconds a difference is the memory's, not the algorithm's. */
const NOISE_FLOOR = 15;

/** Judges costs at growing sizes. `floor`: costs below it count as it. */
export function verdictOn(name: string, costs: readonly number[], growth: Verdict['growth'], floor = NOISE_FLOOR): Verdict {
  const [first = 0] = costs;
  return judged(name, costs, growth, Math.max(costs.at(-1) ?? 0, floor) / Math.max(first, floor));
}

/** As {@link verdictOn}, of a growth that was measured otherwise. */
export function judged(name: string, costs: readonly number[], growth: Verdict['growth'], ratio: number): Verdict {
  return { name, growth, costs, ratio, ok: ratio <= GROWTH_LIMIT[growth] };
}

export function printVerdicts(head: string, columns: readonly number[], verdicts: readonly Verdict[]): void {
  const sizes = columns.map(size => `${size}`.padStart(12)).join('');
  console.log(`${head.padEnd(52)}${sizes}   growth  limit`);
  for (const { name, growth, costs, ratio, ok } of verdicts) {
    const cells = costs.map(cost => cost.toFixed(cost < 100 ? 1 : 0).padStart(12)).join('');
    const limit = GROWTH_LIMIT[growth].toFixed(1).padStart(6);
    console.log(`${`${name} [${growth}]`.padEnd(52)}${cells} ${ratio.toFixed(2).padStart(8)} ${limit}${ok ? '' : '  ✘ grows too fast'}`);
  }
}
