import { FURNITURE_REASONS } from './messages';
import type { Part } from './parts';
import type { Region } from './sequence';
import type { Structure } from './structure';
import { DOUBTFUL } from './types';

type Outside = Exclude<Region, 'text'>;

/**
 * Judges what stands around the text of a page by where it stands: menus above it, links amid it, lists and comments below.
 * Where a region holds more prose than the text, the text may be found wrong, and prose there gets a hint only. The page's
 * clock above the headline is judged with the dates.
 */
export function judgeByPosition(parts: readonly Part[], { headline, regions }: Structure): void {
  const prose = wordsOfProse(parts, regions);
  parts.forEach((part, index) => {
    const region = regions[index] ?? 'text';
    if (region === 'text' || index === headline || (part.verdict !== undefined && part.verdict.strength >= DOUBTFUL)) return;
    if (index < headline && part.metadata?.date?.source === 'bare') return;
    const { reason, trusted } = OUTSIDE[region];
    const about = part.metadata !== undefined;
    const doubted = part.block.prose && !trusted && prose[region] > 2 * prose.text;
    part.verdict = {
      drop: 'furniture',
      reason: about ? FURNITURE_REASONS.byline : reason,
      strength: doubted ? HINT : about || part.block.prose ? PROSE : LINE,
    };
    if (part.kind === 'body' || part.kind === 'heading' || part.kind === 'list') part.kind = 'furniture';
  });
}

/** `trusted` where a mark of the page, rather than the looks of its lines, parts the region from the text. */
const OUTSIDE: Readonly<Record<Outside, { readonly reason: string; readonly trusted: boolean }>> = {
  above: { reason: FURNITURE_REASONS.above, trusted: false },
  amid: { reason: FURNITURE_REASONS.amid, trusted: false },
  below: { reason: FURNITURE_REASONS.below, trusted: false },
  behind: { reason: FURNITURE_REASONS.behind, trusted: true },
};

const LINE = 0.7;
const PROSE = 0.6;
const HINT = 0.4;

function wordsOfProse(parts: readonly Part[], regions: readonly Region[]): Record<Region, number> {
  const words = { above: 0, text: 0, amid: 0, below: 0, behind: 0 };
  parts.forEach(({ block }, index) => {
    if (block.prose) words[regions[index] ?? 'text'] += block.words;
  });
  return words;
}
