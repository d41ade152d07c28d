import type { Node } from './groupNodes';
import type { ByTime, GroupSource } from './groupSource';
import { byPlace, goesOn } from './places';
import type { Place, ReuseGroup } from './types';

export function groupOf(members: readonly Node[], source: GroupSource, byTime: ByTime): ReuseGroup {
  const places = distinct(members.flatMap(node => node.places).sort(byTime));
  const copies = withoutOwnHeadlines(places, source);
  if (copies.length < places.length) return measured(copies, source);
  let similarity = 1;
  let kind: ReuseGroup['kind'] = 'exact';
  const first = members[0]?.places[0];
  for (const node of members.slice(1, MOST_MEASURED)) {
    const place = node.places[0];
    if (first === undefined || place === undefined) continue;
    const alignment = source.align(first, place);
    similarity = Math.min(similarity, alignment.similarity);
    if (alignment.kind === 'near') kind = 'near';
  }
  return { kind, similarity, copies };
}

/** Of larger groups only so many texts are compared with the first. */
const MOST_MEASURED = 200;

/** A headline that says what a passage below it does is not a copy of it. */
function withoutOwnHeadlines(places: readonly Place[], source: GroupSource): readonly Place[] {
  const headlines = places.filter(place => source.isHeadline(place));
  if (headlines.length === 0) return places;
  const below = new Set(places.filter(place => !headlines.includes(place)).map(({ article }) => article));
  return places.filter(place => !headlines.includes(place) || !below.has(place.article));
}

function distinct(places: readonly Place[]): Place[] {
  return places.filter((place, index) => {
    const before = places[index - 1];
    return before === undefined || before.article !== place.article || before.start !== place.start || before.end !== place.end;
  });
}

/** Joins groups of as many copies of which each goes on where one of the other group ends. */
export function continuedGroups(groups: readonly ReuseGroup[], source: GroupSource): ReuseGroup[] {
  const sorted = [...groups].sort((x, y) => compareCopies(x.copies, y.copies));
  const open = new Map<string, { group: ReuseGroup }[]>();
  const joined: { group: ReuseGroup }[] = [];
  for (const group of sorted) {
    const [first] = group.copies;
    const key = `${group.copies.length} ${first?.passage} ${first?.article}`;
    const besides = open.get(key) ?? [];
    const before = besides.findLast(({ group: { copies } }) => copies.every((copy, index) => isContinued(copy, group.copies[index])));
    if (before === undefined) {
      const own = { group };
      joined.push(own);
      open.set(key, [...besides, own]);
      continue;
    }
    const copies = before.group.copies.map((copy, index) => ({ ...copy, end: group.copies[index]?.end ?? copy.end }));
    before.group = measured(copies, source);
  }
  return joined.map(({ group }) => group);
}

const isContinued = (before: Place, after: Place | undefined): boolean => after !== undefined && goesOn(before, after);

function compareCopies(a: readonly Place[], b: readonly Place[]): number {
  for (const [index, place] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = byPlace(place, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function measured(copies: readonly Place[], source: GroupSource): ReuseGroup {
  const [first, ...others] = copies;
  let similarity = 1;
  let kind: ReuseGroup['kind'] = 'exact';
  for (const place of others) {
    if (first === undefined) continue;
    const alignment = source.align(first, place);
    similarity = Math.min(similarity, alignment.similarity);
    if (alignment.kind === 'near') kind = 'near';
  }
  return { kind, similarity, copies };
}
