import type { Article, Passage, PassageKind } from '../../article/types';
import { spanAt } from '../../text/span';
import type { Mention, MentionVia } from '../types';
import { TITLES } from '../words/lexicon';
import { isCapitalised, wordBefore, wordBehind } from './context';

/**
 * How well a mention introduces its entity to a reader, 0 to 100: its form in full, in running text, with a description beside
 * it ('Thomas Ruttig, co-director of …', 'spokesman Sebghatullah Ahmadi'). Whole numbers, so that equal ones leave the choice to time.
 */
export function introductionScore(article: Article, mention: Mention): number {
  const passage = spanAt(article.passages, mention.start);
  if (passage === undefined) return 0;
  const described = isDescribed(article.text, mention, passage) ? DESCRIBED : 0;
  return Math.max(0, plainScore(mention, passage) + described);
}

/** True where {@link introductionScore} may be more than a score; whether a mention is described is not looked at, which costs the most. */
export function mayIntroduceBetter(article: Article, mention: Mention, score: number): boolean {
  const passage = spanAt(article.passages, mention.start);
  return passage !== undefined && plainScore(mention, passage) + DESCRIBED > score;
}

function plainScore(mention: Mention, passage: Passage): number {
  return BY_FORM[mention.via] + BY_PASSAGE[passage.kind] + (passage.verdict === undefined ? 0 : -15);
}

const DESCRIBED = 20;

const BY_FORM: Readonly<Record<MentionVia, number>> = { name: 50, alias: 30, 'short form': 15, choice: 15, candidate: 15, ambiguous: 0 };

const BY_PASSAGE: Readonly<Record<PassageKind, number>> = {
  body: 30,
  quote: 25,
  list: 25,
  caption: 15,
  dateline: 10,
  standfirst: 20,
  headline: 10,
  heading: 10,
  byline: 5,
  credit: 0,
  metadata: 0,
  furniture: 0,
  markup: 0,
};

/** What an apposition or a relative clause begins with. */
const APPOSITIONS = /^(?:a|an|the|who|which|whose|where|one|formerly|now|then|also|head|part|home|capital|co-\p{L}+)$/u;

function isDescribed(text: string, mention: Mention, passage: Passage): boolean {
  const before = wordBefore(text, mention.start, passage.start);
  if (before !== undefined && mention.type === 'person' && isRole(before.text)) return true;
  const comma = text.charAt(mention.end);
  if (comma === ',') {
    const behind = wordBehind(text, mention.end + 1, passage.end);
    return behind !== undefined && !isCapitalised(behind.text) && (APPOSITIONS.test(behind.text) || isRole(behind.text));
  }
  const rest = text.slice(mention.end, Math.min(mention.end + 6, passage.end));
  return /^\s?[—–(]\s?\p{L}/u.test(rest) || (before !== undefined && !isCapitalised(before.text) && isRole(before.text));
}

/** True for a word that says what somebody or something is: an office, a title, a kind of group or place. */
export function isRole(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    TITLES.has(plain) ||
    TITLES.has(plain.replace(/^(?:co|vice|ex|deputy)-/, '')) ||
    /(?:man|woman|person|ist|leader|director|minister|group|city|capital|province|agency|movement)$/.test(plain)
  );
}
