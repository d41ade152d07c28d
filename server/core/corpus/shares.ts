import type { Shares } from '../reuse/shared';
import { wholePercent } from '../text/wording';

/** An article of which another has this share of the words is a copy of it. */
export const COPIED_SHARE = 0.5;

/** So many passages that two articles share make one a copy of the other: a single one is a quotation, or a standard paragraph. */
export const FEWEST_PASSAGES = 2;

/** Which share of two articles is shown: that of the article asked from, unless only the other one is a copy. */
export const shownShare = ({ shareOfA, shareOfB }: Shares): { readonly side: 'here' | 'there'; readonly share: number } =>
  shareOfA < COPIED_SHARE && shareOfB >= COPIED_SHARE ? { side: 'there', share: shareOfB } : { side: 'here', share: shareOfA };

/** Equal where the messages of the two articles, and their order among others, are. */
export const shownShares = ({ shareOfA, shareOfB }: Shares): string =>
  [shareOfA, shareOfB].map(share => `${wholePercent(share)} ${share >= COPIED_SHARE}`).join();

/** The greater shares first, by whole percents: an edit that changes none of those changes no order either. */
export const byShownShares = (x: Shares, y: Shares): number =>
  wholePercent(y.shareOfA) - wholePercent(x.shareOfA) || wholePercent(y.shareOfB) - wholePercent(x.shareOfB);
