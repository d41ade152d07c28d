import type { Part } from './parts';
import type { Structure } from './structure';

/**
 * Where a line about the article is: `above` the headline and near it, on `top` of a web page, `below` the headline and above the text
 * (a standfirst aside), at the `end` right below the text, or `between` its paragraphs, where dates are those of tweets, pictures and other stories.
 */
export type HeaderPlace = 'above' | 'top' | 'below' | 'end' | 'between';

/** By part. */
export function headerPlacesOf(parts: readonly Part[], { headline, regions }: Structure): readonly HeaderPlace[] {
  const lead = leadBelow(parts, headline);
  const lastProse = parts.findLastIndex((part, index) => isText(part) && (regions[index] ?? 'text') === 'text');
  const wholePage = regions.some(region => region !== 'text');
  return parts.map((_part, index): HeaderPlace => {
    if (index < headline) return wholePage && linesBetween(parts, index, headline) > FEW_LINES ? 'top' : 'above';
    if (index < lead && index - Math.max(headline, 0) <= HEADER_REACH) return headline < 0 ? 'above' : 'below';
    return index > lastProse && index <= lastProse + END_REACH ? 'end' : 'between';
  });
}

/** How far below its headline an article's own header lines are, in parts. */
const HEADER_REACH = 16;

/** Lines between a page's date and its headline that do not make a menu yet. */
const FEW_LINES = 2;

/** How far below its last sentence an article's own lines are. */
const END_REACH = 6;

const isText = ({ block, metadata, kind, verdict }: Part): boolean =>
  block.prose &&
  metadata === undefined &&
  kind !== 'standfirst' &&
  kind !== 'caption' &&
  kind !== 'furniture' &&
  kind !== 'credit' &&
  verdict === undefined;

function linesBetween(parts: readonly Part[], index: number, headline: number): number {
  return parts.slice(index + 1, headline).filter(({ metadata }) => metadata === undefined).length;
}

/** Where the text begins: the first sentence that is not the standfirst. */
function leadBelow(parts: readonly Part[], headline: number): number {
  const lead = parts.findIndex((part, index) => index > headline && isText(part));
  return lead < 0 ? parts.length : lead;
}
