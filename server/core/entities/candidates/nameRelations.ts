import { keyOf, type Name } from './candidateRuns';

/** The names of an article, and how they are related to each other. */
export interface RelatedNames {
  /** Each name that differs by more than case from all others. */
  readonly distinct: readonly DistinctName[];
  /** For each name of the article, the index of its distinct name. */
  readonly distinctOf: readonly number[];
  /** Pairs of distinct names of which one has all words of the other, and more. */
  readonly longer: readonly LongerForm[];
  /** For each name, the name before it in a list of like things ('Kabul, Herat and Balkh'); -1 where there is none. */
  readonly listedBehind: readonly number[];
}

export interface DistinctName {
  readonly key: string;
  readonly sample: Name;
  /** Indices into the names of the article, in order. */
  readonly places: number[];
}

interface LongerForm {
  readonly short: number;
  readonly long: number;
  /** Which words of the longer name the short one has. */
  readonly part: 'first' | 'last' | 'inner';
}

export function relateNames(text: string, names: readonly Name[]): RelatedNames {
  const byKey = new Map<string, number>();
  const distinct: DistinctName[] = [];
  const distinctOf = names.map((name, at) => {
    const key = keyOf(name.tokens);
    let index = byKey.get(key);
    if (index === undefined) {
      index = distinct.length;
      byKey.set(key, index);
      distinct.push({ key, sample: name, places: [] });
    }
    distinct[index]?.places.push(at);
    return index;
  });
  return {
    distinct,
    distinctOf,
    longer: distinct.flatMap(({ sample }, long) => shorterForms(sample, long, byKey)),
    listedBehind: names.map((name, at) => (isListed(text, names[at - 1], name) ? at - 1 : -1)),
  };
}

const MOST_WORDS = 8;

function shorterForms({ tokens }: Name, long: number, byKey: ReadonlyMap<string, number>): LongerForm[] {
  const count = tokens.length;
  if (count < 2 || count > MOST_WORDS) return [];
  const forms: LongerForm[] = [];
  for (let from = 0; from < count; from++) {
    let key = '';
    for (let to = from + 1; to <= count; to++) {
      key = to === from + 1 ? (tokens[from]?.plain ?? '') : `${key} ${tokens[to - 1]?.plain}`;
      if (to - from === count) continue;
      const short = byKey.get(key);
      if (short !== undefined) forms.push({ short, long, part: from === 0 ? 'first' : to === count ? 'last' : 'inner' });
    }
  }
  return forms;
}

const BETWEEN = /^(?:, | and | or |, and |, or | & |\/)$/;

function isListed(text: string, before: Name | undefined, name: Name): boolean {
  return before !== undefined && name.start - before.end < 7 && BETWEEN.test(text.slice(before.end, name.start));
}
