import { endsAsSentence } from '../text/sentences';
import type { Span } from '../text/span';
import { FURNITURE_REASONS } from './messages';
import { scriptEnds } from './scriptRemnants';

/** Page furniture within a line of text. */
export interface InlineFurniture extends Span {
  readonly reason: string;
}

/**
 * The page furniture between the sentences of a block, as a scraper leaves it that writes an article on one line: labels of advertisements,
 * prompts to share and subscribe, titles of other articles behind 'Related:', remnants of scripts. A title ends where the block does, at
 * its bracket, or where a sentence begins with a word such as 'The'; where neither is clear, or where it ends as a sentence does, it
 * stays. Sorted, not overlapping; linear in the block.
 */
export function inlineFurnitureIn(text: string, { start, end }: Span): InlineFurniture[] {
  const found: InlineFurniture[] = [];
  const block = text.slice(start, end);
  const scriptEnd = scriptEnds(block);
  let behind = 0;
  for (let match = matchAtBorder(block, 0); match !== null; ) {
    const triggerEnd = match.index + match[0].length;
    const index = triggerEnd - (match[1] ?? '').length;
    const isPlace = !IN_WORD.test(block.charAt(index - 1)) && isBorder(block, index, behind);
    const furniture = isPlace ? furnitureAt(block, index, scriptEnd(index)) : undefined;
    if (furniture === undefined || !beginsSentence(block, furniture.end)) match = matchAtBorder(block, triggerEnd);
    else {
      found.push({ start: start + index, end: start + furniture.end, reason: furniture.reason });
      behind = furniture.end;
      match = matchFrom(RIGHT_BEHIND, block, behind) ?? matchAtBorder(block, behind);
    }
  }
  return found;
}

/** The first at the beginning, or behind what may end a sentence or a statement. */
function matchAtBorder(block: string, from: number): RegExpExecArray | null {
  for (let at = from; at < block.length; at++) {
    if (at > 0 && !isBorderMark(block.charCodeAt(at - 1))) continue;
    const match = matchFrom(RIGHT_BEHIND, block, at);
    if (match !== null) return match;
  }
  return null;
}

const BORDER_MARKS = new Set([...'.!?…"\'’”)];}>|'].map(mark => mark.charCodeAt(0)));

/** No letter, digit or blank is looked up. */
const isBorderMark = (unit: number): boolean =>
  unit > 0x20 && (unit < 0x30 || (unit > 0x39 && unit < 0x41) || unit > 0x5a) && (unit < 0x61 || unit > 0x7a) && BORDER_MARKS.has(unit);

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

const IN_WORD = /[\p{L}\p{N}_$.]/u;

/** How what is looked for begins. */
const TRIGGER =
  /([[(]?(?:A(?:dvertisement|DVERTISEMENT|rticle continues|RTICLE CONTINUES|lso [Rr]ead|LSO READ)|S(?:tory continues|TORY CONTINUES|croll |hare |ubscribe|ign up|ee also|EE ALSO)|C(?:ontinue reading|lick )|R(?:elated|ELATED|ecommended|ead|EAD)|M(?:ore on|ore stories)|D(?:on['’]t miss|ON['’]T MISS)|You may also|Tweet this|Follow us|Like us|Join our|Please click)|window\.|googletag|google_|dataLayer|\(?adsbygoogle|gtag\(|fbq\(|_gaq|jQuery|\$\(|(?:(?<![!;(])[!;(]{0,2}|[!;(]{3})function\b|(?:var|let|const) |document\.|<!|\{ ?"@)/u;

/** At a place, blanks aside. */
const RIGHT_BEHIND = new RegExp(`\\s*${TRIGGER.source}`, 'uy');

interface Rule {
  readonly reason: string;
  /** Sticky. */
  readonly pattern: RegExp;
  /** What is behind the pattern and belongs to it: nothing, the rest of a sentence, or a title. */
  readonly takes: 'nothing' | 'sentence' | 'title';
}

const SITES =
  '(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|google news|e-?mail|social media|reddit|pinterest|tiktok|flipboard)';
const ON_SITES = `(?:on|via|with|to) ${SITES}(?:(?:,? (?:and|or) |, | )${SITES})*`;
const THIS = '(?:this|the) (?:article|story|post|page|video)';
const AROUND = '(?: (?:(?:this|the|an?|our) )?(?:advertisement|advert|ad|video|gallery|newsletter|promotion)\\b)?';

/** The first that fits decides. */
const RULES: readonly Rule[] = [
  {
    reason: FURNITURE_REASONS.advertisement,
    pattern: new RegExp(`(?:story|article) continues (?:below|after)${AROUND}`, 'iuy'),
    takes: 'nothing',
  },
  {
    reason: FURNITURE_REASONS.advertisement,
    pattern: /(?:scroll (?:down )?to continue(?: reading| with content)?|continue reading below)/iuy,
    takes: 'nothing',
  },
  {
    reason: FURNITURE_REASONS.advertisement,
    pattern: /advertisements?(?:[ :–—-]+(?:continue reading|scroll to continue|story continues)(?: below| with content)?)?/iuy,
    takes: 'nothing',
  },
  { reason: FURNITURE_REASONS.sharing, pattern: new RegExp(`(?:share|tweet) ${THIS}(?: ${ON_SITES})?`, 'iuy'), takes: 'nothing' },
  { reason: FURNITURE_REASONS.sharing, pattern: new RegExp(`(?:share|follow us|like us) ${ON_SITES}`, 'iuy'), takes: 'nothing' },
  {
    reason: FURNITURE_REASONS.sharing,
    pattern: /click to (?:share|e-?mail|print)[^.!?()]{0,50}\(opens in (?:a )?new window\)/iuy,
    takes: 'nothing',
  },
  {
    reason: FURNITURE_REASONS.subscription,
    pattern: /(?:please )?click here to (?:subscribe|sign up|register|donate|join|download|get|receive|support)\b/iuy,
    takes: 'sentence',
  },
  {
    reason: FURNITURE_REASONS.subscription,
    pattern:
      /(?:subscribe|sign up|join)(?: (?:here|now|today))?(?: (?:to|for))? (?:our|the|free)\b[^.!?]{0,50}\b(?:newsletters?|channel|mailing list|e-?mail updates|alerts|podcast|digest)\b/iuy,
    takes: 'sentence',
  },
  {
    reason: FURNITURE_REASONS.otherArticle,
    pattern: /click here (?:to (?:read|see|view|watch|learn)|for (?:more|the|our))\b/iuy,
    takes: 'sentence',
  },
  {
    reason: FURNITURE_REASONS.otherArticle,
    pattern:
      /(?:related|recommended|also read|read(?: more| also| next)?|see also|more on this|don['’]t miss|you may also like)(?: (?:stories|story|articles?|coverage|reading|news|posts?|topics?|content))? ?[:»>|]+ ?/iuy,
    takes: 'title',
  },
];

interface Found {
  readonly end: number;
  readonly reason: string;
}

function furnitureAt(block: string, at: number, script: number | undefined): Found | undefined {
  if (script !== undefined) return { end: script, reason: FURNITURE_REASONS.script };
  const isBracketed = /[[(]/.test(block.charAt(at));
  const from = isBracketed ? at + 1 : at;
  for (const { pattern, reason, takes } of RULES) {
    pattern.lastIndex = from;
    if (!pattern.test(block)) continue;
    const behind = pattern.lastIndex;
    const end = isBracketed
      ? bracketEnd(block, at, behind)
      : takes === 'nothing'
        ? labelEnd(block, from, behind)
        : partEnd(block, behind, takes);
    return end === undefined ? undefined : { end, reason };
  }
  return undefined;
}

/** The longest title, and the longest rest of a prompt. UTF-16 units. */
const LONGEST = 160;

function bracketEnd(block: string, open: number, from: number): number | undefined {
  const close = block.indexOf(block.charAt(open) === '[' ? ']' : ')', from);
  return close < 0 || close - from > LONGEST ? undefined : close + 1;
}

/** A label takes its own full stop. A single word may begin a sentence: then it is one in capitals, or what is behind it is. */
function labelEnd(block: string, from: number, behind: number): number | undefined {
  const end = /[.:!]/.test(block.charAt(behind)) ? behind + 1 : behind;
  const label = block.slice(from, behind);
  if (label.includes(' ') || label === label.toUpperCase()) return end;
  return /^\s*(?:$|["“‘])/u.test(block.slice(end, end + 8)) || beginsWithStarter(block, end) ? end : undefined;
}

/** Words that a sentence begins with and a title does not go on with. */
const STARTER =
  /\s*(?:The|An?|In|On|At|But|And|He|She|They|It|We|This|That|These|Those|There|When|While|After|Before|As|For|If|Some|Many|Most|His|Her|Their|With|From|By|Since|Although|However|Both|Another|Earlier|Meanwhile|Last|Two|Three|More|No|Not|Now|Then|So)(?=,? \p{Ll}|,? \p{Lu}\p{Ll}+ \p{Ll})/uy;

function beginsWithStarter(block: string, at: number): boolean {
  STARTER.lastIndex = at;
  return STARTER.test(block);
}

/** The fewest and the most words of a title. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 18;

/** The end of a title or of the rest of a prompt; only the latter may end as a sentence does. */
function partEnd(block: string, from: number, takes: 'sentence' | 'title'): number | undefined {
  const rest = block.slice(from, from + LONGEST + 1);
  if (takes === 'title' && !/^["“‘]?[\p{Lu}\p{N}]/u.test(rest)) return undefined;
  let words = 0;
  for (const { 0: word, index } of rest.matchAll(/\S+/gu)) {
    const at = from + index;
    const isWhole = takes === 'sentence' || words >= FEWEST_WORDS;
    if (isWhole && (beginsWithStarter(block, at) || LABEL.test(rest.slice(index)))) return trimmedEnd(block, at);
    if (endsAsSentence(word, 0, word.length)) return takes === 'sentence' ? at + word.length : undefined;
    if (++words > MOST_WORDS) return undefined;
  }
  return rest.length <= LONGEST && (takes === 'sentence' || words >= FEWEST_WORDS) ? trimmedEnd(block, block.length) : undefined;
}

/** What comes behind a title is furniture, too. */
const LABEL =
  /^(?:ADVERTISEMENT\b|Advertisement\b|(?:Related|RELATED|Read (?:more|also|next)|READ (?:MORE|ALSO|NEXT)|See also|Also read)[^:]{0,12}:)/u;

function trimmedEnd(text: string, from: number): number {
  let end = from;
  while (/\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** True at the ends of sentences, at the block's, behind other furniture, and where a scraper left a gap. */
function isBorder(block: string, at: number, behind: number): boolean {
  const before = block.slice(Math.max(behind, at - REACH), at);
  return /(?:^|[.!?…]["'’”)\]]*|[;}>|])\s*$/u.test(before) && (before.trim() !== '' || at - REACH <= behind);
}

const REACH = 40;

const beginsSentence = (block: string, at: number): boolean =>
  /^\s*(?:$|["“‘'([]*[\p{Lu}\p{N}<!{$]|[a-z_]\w*[.(])/u.test(block.slice(at, at + REACH));
