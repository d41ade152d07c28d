import type { Article } from '../../article/types';
import { readTextOf } from '../../article/types';
import { spanAt } from '../../text/span';
import type { Mention } from '../types';
import { CALENDAR, COMMON_WORDS } from '../words/lexicon';
import { OFFICE_WORDS } from '../words/officeWords';
import { isRole } from './introduction';

/**
 * What an article says beside a name about who or what has it: the office before it ('the finance minister Ato Teshome'), or the apposition
 * behind it ('Thomas Ruttig, co-director of the network,'), without the name and the commas; null where there is nothing that is clearly that.
 */
export function descriptionBeside(article: Article, mention: Mention): string | null {
  const passage = spanAt(article.passages, mention.start);
  if (passage === undefined || passage.kind === 'furniture' || passage.verdict !== undefined) return null;
  const text = readTextOf(article);
  return (
    appositionIn(text.slice(mention.end, Math.min(passage.end, mention.end + LONGEST + 10))) ??
    (mention.type === 'person' ? officeIn(text.slice(Math.max(passage.start, mention.start - LONGEST), mention.start)) : null)
  );
}

/** UTF-16 units. */
const LONGEST = 120;
const MOST_WORDS = 12;

/** From its comma to the next one, or to the end of the sentence. */
const APPOSITION =
  /^,\s+((?:(?:a|an|the|its|his|her|their|former|formerly|then|now|head|chief|co-)\b[\s-]*)?[\p{Ll}\d][^,.;:()–—!?"“”\n]*)(?=[,.;:–—])/u;
const DETERMINED = /^(?:an?|the|its|his|her|their|former|then|now|head|chief)\s/;
/** What goes on telling instead of describing. */
const NOT_A_DESCRIPTION =
  /^(?:and|or|but|as|who|which|whose|where|when|while|after|before|in|on|at|by|with|for|from|to|of|said|says|told|is|was|has|had|if|that|not)\b|\b(?:said|says|told|is|was|are|were|has|had|have|will|would)\b/;

function appositionIn(behind: string): string | null {
  const found = APPOSITION.exec(behind)?.[1]?.replace(/\s+/g, ' ').trim();
  if (found === undefined || NOT_A_DESCRIPTION.test(found)) return null;
  const words = found.split(' ');
  if (words.length > MOST_WORDS) return null;
  const hasRole = words.some(word => isRole(word));
  const isOfAKind = /^an? \p{Ll}/u.test(found) && words.length > 2;
  return (DETERMINED.test(found) && hasRole) || isRole(words[0] ?? '') || isOfAKind ? found : null;
}

/** Words directly before a name that end in an office, from an article or the first of several such words on. */
function officeIn(before: string): string | null {
  const words = wordsAtEnd(before);
  if (!isRole(words.at(-1) ?? '') || words.length === 0) return null;
  for (let at = words.length - 2; at >= 0; at--) {
    const word = words[at] ?? '';
    if (/^(?:the|an?)$/i.test(word))
      return words
        .slice(at)
        .join(' ')
        .replace(/^\p{Lu}/u, letter => letter.toLowerCase());
    if (!isPartOfOffice(word)) {
      const rest = words.slice(at + 1);
      return rest.length > 1 ? rest.join(' ') : null;
    }
  }
  return words.length > 1 ? words.join(' ') : null;
}

/** The last words of a text that ends with a blank, seven at most, back to the first sign that is in no word. */
function wordsAtEnd(text: string): string[] {
  if (!/\s$/.test(text)) return [];
  const words: string[] = [];
  for (const token of text.trimEnd().split(/\s+/).slice(-MOST_BEFORE).reverse()) {
    const parts = token.split(/[^\p{L}\p{M}'’-]/u);
    const word = parts.at(-1) ?? '';
    if (word !== '') words.unshift(word);
    if (parts.length > 1 || word === '') break;
  }
  return words;
}

const MOST_BEFORE = 7;

/** 'foreign', 'Sudanese', "Kenya's"; not 'On Monday'. */
function isPartOfOffice(word: string): boolean {
  const plain = word.toLowerCase();
  if (OFFICE_WORDS.has(plain) || /['’]s$/.test(word)) return true;
  return /^\p{Lu}/u.test(word) && !CALENDAR.has(plain) && !COMMON_WORDS.has(plain);
}
