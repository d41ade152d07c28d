import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';

/** The end of a line that no sentence and no title ends with: an article, a preposition, a conjunction, an auxiliary verb. */
export const OPEN_END =
  /(?:&|(?:^|[\s(])(?:an?|the|of|to|in|on|at|by|for|with|from|and|or|but|nor|that|who|whom|whose|which|as|is|are|was|were|be|been|has|have|had|than|into|onto|upon|its|their|his|her|my|our|your|this|these|those|between|against|about|after|before|under|over|during|through|because|while|when|where|if|said|told|including))$/iu;

/** False for the full stop of an abbreviation that goes on: 'Nov.' above '15', 'Mr.' above a name. */
export function isSentenceEnd(text: string, line: Span, next: Span): boolean {
  const joint = `${text.slice(Math.max(line.start, line.end - JOINT), line.end)} `;
  const both = joint + text.slice(next.start, Math.min(next.end, next.start + JOINT));
  return sentencesOf(both, { start: 0, end: both.length }).some(({ end }) => end === joint.length - 1);
}

/** UTF-16 units on either side of a line break that show whether a sentence ends there. */
const JOINT = 60;
