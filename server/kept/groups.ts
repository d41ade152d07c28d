import type { ArticleId } from '../core/article/types';
import { pack, unpack } from '../core/pack/pack';
import type { ReuseGroup } from '../core/reuse/types';

/** Groups of copies as bytes: so many groups, or places in them, to an entry of the store that it is read in a moment. */
export function* packedGroups(groups: readonly ReuseGroup[]): Generator<Uint8Array<ArrayBuffer>> {
  let some: ReuseGroup[] = [];
  let weight = 0;
  for (const group of groups) {
    some.push(group);
    weight += 1 + group.copies.length;
    if (weight < IN_AN_ENTRY) continue;
    yield Uint8Array.from(pack(columnsOf(some)));
    some = [];
    weight = 0;
  }
  if (some.length > 0) yield Uint8Array.from(pack(columnsOf(some)));
}

/** What {@link packedGroups} packed. */
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

const IN_AN_ENTRY = 4000;

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
