import type { SuggestedName } from './suggestedNames';

/**
 * How sure it is that a suggested name is a name of its type, in percent: the share of its mentions that look so, counted as if one more did not
 * (so that a name with one mention has 50 at most), and less where it is like names that were dismissed.
 */
export const nameScore = ({ agreement, mentions, kept = NEUTRAL }: Pick<SuggestedName, 'agreement' | 'mentions' | 'kept'>): number =>
  Math.floor(((100 * agreement * mentions) / (mentions + 1)) * Math.min(1, kept / NEUTRAL));

/** What {@link SuggestedName.kept} is where decisions say nothing. */
const NEUTRAL = 0.5;

/** Scores above which all names may be accepted at once. */
export const SCORE_STEPS = [95, 90, 85, 80, 75, 65, 50] as const;
