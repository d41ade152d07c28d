/** The order in which the regions of a page are read, as PAGE says it: groups within groups, ordered by an index or not. */
export class ReadingOrder {
  readonly #open: Group[] = [];
  readonly #regions: string[] = [];

  begin(name: string, attributes: Readonly<Record<string, string>>): void {
    const index = Number(attributes['index'] ?? Number.NaN);
    if (GROUP.test(name)) this.#open.push({ isOrdered: name.startsWith('Ordered'), index, items: [] });
    else if (REFERENCE.test(name)) this.#open.at(-1)?.items.push({ index, regions: [attributes['regionRef'] ?? ''] });
  }

  end(name: string): void {
    if (!GROUP.test(name)) return;
    const group = this.#open.pop();
    if (group === undefined) return;
    const items = group.isOrdered ? [...group.items].sort((a, b) => (a.index || 0) - (b.index || 0)) : group.items;
    const regions = items.flatMap(item => item.regions);
    const outer = this.#open.at(-1);
    if (outer === undefined) this.#regions.push(...regions);
    else outer.items.push({ index: group.index, regions });
  }

  /** Where the paragraphs of some regions belong, by index; those of regions that nobody orders come last, as they are. */
  sorted(regions: readonly (string | undefined)[]): readonly number[] {
    const ranks = new Map(this.#regions.map((region, rank) => [region, rank]));
    const rank = (at: number): number => ranks.get(regions[at] ?? '') ?? ranks.size;
    return regions.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b);
  }
}

interface Group {
  readonly isOrdered: boolean;
  readonly index: number;
  readonly items: { readonly index: number; readonly regions: readonly string[] }[];
}

const GROUP = /^(?:Ordered|Unordered)Group(?:Indexed)?$/;
const REFERENCE = /^RegionRef(?:Indexed)?$/;
