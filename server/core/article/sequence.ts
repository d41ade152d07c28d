/** Where a line of a page is: above the article, in its text, between its paragraphs, below it, or after a mark that ends it. */
export type Region = 'above' | 'text' | 'between' | 'below' | 'behind';

export interface SequenceLine {
  /** Log odds of the line's being text of the article, by itself and its neighbours. */
  readonly evidence: number;
  /** True for a line that an article does not go on below. */
  readonly ends: boolean;
  /** True for a line that announces links in the middle of an article. */
  readonly opens?: boolean;
}

/**
 * The likeliest regions of a page's lines: a linear chain in which the text is one stretch, with stretches of the page inside
 * it (Viterbi decoding, as in Gibson et al. 2007 and Vogels et al. 2018). Time linear in the lines.
 */
export function regionsOf(lines: readonly SequenceLine[]): Region[] {
  const cameFrom: Int8Array[] = [];
  let scores = REGIONS.map(region => (region === 'above' || region === 'text' ? 0 : Number.NEGATIVE_INFINITY));
  let textBefore = 0;
  for (const line of lines) {
    const came = new Int8Array(REGIONS.length);
    const before = scores;
    scores = REGIONS.map((to, at) => {
      let best = Number.NEGATIVE_INFINITY;
      for (const from of SOURCES[at] ?? []) {
        const score = (before[from] ?? 0) - costOf(REGIONS[from] ?? 'text', to, line, textBefore);
        if (score <= best) continue;
        best = score;
        came[at] = from;
      }
      return best + fitOf(line, to);
    });
    cameFrom.push(came);
    textBefore += Math.max(0, line.evidence);
  }
  const regions: Region[] = [];
  let at = scores.indexOf(Math.max(...scores.filter((_, region) => REGIONS[region] !== 'between')));
  for (let index = lines.length - 1; index >= 0; index--) {
    regions[index] = REGIONS[at] ?? 'text';
    at = cameFrom[index]?.[at] ?? 0;
  }
  return regions;
}

const REGIONS: readonly Region[] = ['above', 'text', 'between', 'below', 'behind'];

/** Of going from one region to another, in log odds; where there is no entry one cannot go. */
const COSTS: Readonly<Record<Region, Partial<Record<Region, number>>>> = {
  above: { above: 0, text: 1 },
  text: { text: 0, between: 5, below: 2.5, behind: 1 },
  between: { between: 0, text: 4, below: 0, behind: 1 },
  below: { below: 0, behind: 1 },
  behind: { behind: 0 },
};

/** By region, the indexes of those from which one can go to it. */
const SOURCES = REGIONS.map(to => REGIONS.flatMap((from, index) => (COSTS[from][to] === undefined ? [] : [index])));

/** Of leaving the text for links that are announced. */
const ANNOUNCED = 1;

/** So much evidence of text must be above a mark that ends it. */
const ENOUGH = 12;

function costOf(from: Region, to: Region, line: SequenceLine, textBefore: number): number {
  if (to === 'behind' && from !== 'behind' && !(line.ends && textBefore >= ENOUGH)) return Number.POSITIVE_INFINITY;
  if (from === 'text' && to === 'between' && line.opens === true) return ANNOUNCED;
  return COSTS[from][to] ?? Number.POSITIVE_INFINITY;
}

/** What it costs to read text as a part of the page, as a share of its evidence; behind an end mark it may be anything. */
const TEXT_OUTSIDE: Readonly<Record<Region, number>> = { above: -0.75, text: 1, between: -1, below: -0.5, behind: 1 };

/** A stretch in the middle of the text should not be longer than need be. */
const EACH_LINE_BETWEEN = 0.1;
const END_MARK_IN_TEXT = -8;

function fitOf({ evidence, ends }: SequenceLine, region: Region): number {
  if (ends && (region === 'text' || region === 'between')) return END_MARK_IN_TEXT;
  if (region === 'text') return evidence;
  return TEXT_OUTSIDE[region] * Math.max(0, evidence) - (region === 'between' ? EACH_LINE_BETWEEN : 0);
}
