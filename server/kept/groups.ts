import type { ArticleId } from '../core/article/types';
import { pack, unpack } from '../core/pack/pack';
import type { ReuseGroup } from '../core/reuse/types';

/** Groups of copies as bytes, made as the groups are found: in so many parts that each is read in a moment. */
export class PackedGroups {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  #some: ReuseGroup[] = [];
  #weight = 0;

  add(group: ReuseGroup): void {
    this.#some.push(group);
    this.#weight += 1 + group.copies.length;
    if (this.#weight >= IN_A_PART) this.#pack();
  }

  /** All that were added. */
  parts(): readonly Uint8Array<ArrayBuffer>[] {
    if (this.#some.length > 0) this.#pack();
    return this.#parts;
  }

  #pack(): void {
    this.#parts.push(Uint8Array.from(pack(columnsOf(this.#some))));
    this.#some = [];
    this.#weight = 0;
  }
}

/** What a part of {@link PackedGroups} has. */
export function groupsIn(bytes: Uint8Array): ReuseGroup[] {
  const { ids, kinds, similarities, lengths, copies } = unpack(bytes) as GroupColumns;
  let at = 0;
  const next = (): number => copies[at++] ?? 0;
  return lengths.map((length, nth) => ({
    kind: kinds[nth] ?? 'exact',
    similarity: similarities[nth] ?? 1,
    copies: Array.from({ length }, () => ({ article: ids[next()] ?? '', passage: next(), start: next(), end: next() })),
  }));
}

/** So many groups and copies at least are in each part but the last. */
export const IN_A_PART = 4000;

interface GroupColumns {
  readonly ids: readonly ArticleId[];
  readonly kinds: readonly ReuseGroup['kind'][];
  readonly similarities: readonly number[];
  readonly lengths: readonly number[];
  /** Of each copy the number of its article among the ids, its passage, and where it starts and ends. */
  readonly copies: readonly number[];
}

function columnsOf(groups: readonly ReuseGroup[]): GroupColumns {
  const numbers = new Map<ArticleId, number>();
  const copies: number[] = [];
  for (const group of groups) {
    for (const { article, passage, start, end } of group.copies) {
      const number = numbers.get(article) ?? numbers.size;
      numbers.set(article, number);
      copies.push(number, passage, start, end);
    }
  }
  return {
    ids: [...numbers.keys()],
    kinds: groups.map(({ kind }) => kind),
    similarities: groups.map(({ similarity }) => similarity),
    lengths: groups.map(({ copies: { length } }) => length),
    copies,
  };
}
