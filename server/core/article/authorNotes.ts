import { sliceOf } from '../text/span';
import { FURNITURE_REASONS } from './messages';
import type { Part } from './parts';

/**
 * Judges what a page says of the author below the text: 'Jane Doe is a reporter for the Daily News. Follow her @janedoe.' It takes
 * two of three kinds of evidence: that the author is named above the text, what the author does, how to reach the author.
 */
export function judgeAuthorNotes(text: string, parts: readonly Part[]): void {
  const authors = parts.flatMap(({ metadata }) => (metadata?.author === undefined ? [] : wordsOf(sliceOf(text, metadata.author))));
  let paragraphs = 0;
  for (let index = parts.length - 1; index > 0 && paragraphs < NEAR; index--) {
    const part = parts[index] as Part;
    if (part.verdict !== undefined || part.metadata !== undefined) continue;
    if (part.block.prose) paragraphs++;
    if (!part.block.whole || part.block.words > LONGEST || !isNote(part.block.head, authors)) continue;
    part.kind = 'furniture';
    part.verdict = { drop: 'furniture', reason: FURNITURE_REASONS.author, strength: 0.7 };
  }
}

/** A note is among so many paragraphs at the end, and no longer than this, in words. */
const NEAR = 3;
const LONGEST = 90;

const SUBJECT =
  /^(?:[\p{L}\p{N}'’.-]+ ){0,2}?(?<name>\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin)){0,4})(?:,? ?\([^()]{3,40}\),?)? (?:is|are|was|has been|covers|writes|reports|joined|works|teaches|can be reached|tweets)\b/u;
const JOB =
  /\b(?:(?:staff |senior |freelance |contributing |chief |science |sports |award-winning ){0,4}(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|blogger|producer|photographer|columnists|reporters|editors)\b.{0,40}\b(?:for|at|with|of|in|based|covering|who)\b|(?:author|host|co-author) of\b|(?:covers|writes|reports) (?:about |on |for )?\p{L})/u;
const CONTACT =
  /(?:^|[\s(])@\w{3,}|\S@[^\s@]+\.\w|\b(?:follow|reach|contact|e-?mail) (?:him|her|them|me)\b|\b(?:can be reached|on Twitter|tweets as|tweets at)\b/i;

function isNote(head: string, authors: readonly string[]): boolean {
  const name = SUBJECT.exec(head)?.groups?.['name'];
  if (name === undefined) return false;
  const named = wordsOf(name).some(word => authors.includes(word));
  return [named, JOB.test(head), CONTACT.test(head)].filter(Boolean).length >= 2;
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}'’-]{3,}/gu) ?? [];
