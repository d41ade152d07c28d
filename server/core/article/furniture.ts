import {
  ADVERTISEMENT_LABELS,
  AGENCY,
  AMBIGUOUS_LABELS,
  COMMENT_LABELS,
  LINK_LABELS,
  NOTICE_LABELS,
  PHOTO_SOURCE,
  SHARING_LABELS,
  SUBSCRIPTION_LABELS,
} from './furnitureLabels';
import { spacedWordsIn } from './lines';
import { FURNITURE_REASONS } from './messages';
import type { PassageKind, Verdict } from './types';

/** What the looks of one line alone say of it. */
export interface FurnitureLooks {
  readonly kind: Extract<PassageKind, 'furniture' | 'credit'>;
  readonly verdict: Verdict;
}

/** The strength of a label that is as likely a heading; it is raised to {@link CONFIRMED} beside other furniture. */
export const DOUBTFUL_LABEL = 0.4;
export const CONFIRMED = 0.85;

/** A line longer than this is text: no rule looks at it. UTF-16 units. */
export const LONGEST_FURNITURE = 400;

/**
 * Judges one line by its looks, as page furniture or an image credit; undefined where nothing speaks against it. The
 * first rule of the table that fits decides. `isPlain` for a line that is as {@link plainOf} makes it.
 */
export function furnitureByLooks(line: string, isPlain = false): FurnitureLooks | undefined {
  if (line.length > LONGEST_FURNITURE) return undefined;
  const words = spacedWordsIn(line);
  if (words > MOST_WORDS) return undefined;
  const plain = isPlain ? line : plainOf(line);
  const rule = labelRuleOf(plain) ?? patternRuleOf(plain, plain === line ? words : spacedWordsIn(plain));
  if (rule === undefined) return undefined;
  return { kind: rule.kind ?? 'furniture', verdict: { drop: 'furniture', reason: rule.reason, strength: rule.strength ?? 0.95 } };
}

/** A quotation or a sentence is not a label. */
function labelRuleOf(plain: string): FurnitureRule | undefined {
  if (plain.length > LONGEST_LABEL) return undefined;
  const rule = RULE_OF_LABEL.get(keyOfPlain(plain));
  return rule !== undefined && (rule.sentence === true || !/^["']|[.?"']$/.test(plain)) ? rule : undefined;
}

function patternRuleOf(plain: string, words: number): FurnitureRule | undefined {
  if (!TOGETHER.some(group => words <= group.words && group.may(plain) && group.pattern.test(plain))) return undefined;
  return PATTERN_RULES.find(rule => words <= wordsOf(rule) && rule.pattern.test(plain));
}

const wordsOf = ({ words = 12 }: PatternRule): number => words;

const NOT_ASCII = /[^!-~ ]| {2}/;
const NOT_PLAIN = /[^!-~\p{L} ]| {2}/u;

/** Single spaces, straight quotation marks, plain hyphens; letters as they are. */
export function plainOf(line: string): string {
  if (!((NOT_ASCII.test(line) && NOT_PLAIN.test(line)) || line.startsWith(' ') || line.endsWith(' '))) return line;
  return line
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .trim();
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const isPlainLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Lower case, without decoration at either end: '» MORE ARTICLES:' is 'more articles'. `isPlain` for a line that is as {@link plainOf} makes it. */
export const labelKeyOf = (line: string, isPlain = false): string => keyOfPlain(isPlain ? line : plainOf(line));

function keyOfPlain(plain: string): string {
  const lower = plain.toLowerCase();
  if (isPlainLetter(lower.charCodeAt(0)) && isPlainLetter(lower.charCodeAt(lower.length - 1))) return lower;
  const start = lower.search(LETTER_OR_DIGIT);
  if (start < 0) return '';
  let end = lower.length;
  while (end > start && !LETTER_OR_DIGIT.test(lower.charAt(end - 1))) end--;
  return lower.slice(start, end);
}

interface FurnitureRule {
  /** Completes 'this line is …'. */
  readonly reason: string;
  /** Default 0.95. */
  readonly strength?: number;
  readonly kind?: 'credit';
  /** True where the label may end as a sentence does. */
  readonly sentence?: boolean;
}

interface PatternRule extends FurnitureRule {
  /** Tested on the line with single spaces and straight quotes. Lines are short, so that no pattern can be slow. */
  readonly pattern: RegExp;
  /** Most words a line may have; default 12. */
  readonly words?: number;
  /** False for a line that the pattern certainly does not fit, where that shows without much work. */
  readonly may?: (plain: string) => boolean;
}

/** True for a line that has one of some words, which are in small letters. */
const hasWord =
  (...words: readonly string[]) =>
  (plain: string): boolean => {
    const lower = plain.toLowerCase();
    return words.some(word => lower.includes(word));
  };

/** Lines known whole. */
const LABEL_RULES: readonly (FurnitureRule & { readonly labels: ReadonlySet<string> })[] = [
  { reason: FURNITURE_REASONS.advertisement, labels: ADVERTISEMENT_LABELS, sentence: true },
  { reason: FURNITURE_REASONS.commentPrompt, labels: COMMENT_LABELS },
  { reason: FURNITURE_REASONS.sharing, labels: SHARING_LABELS },
  { reason: FURNITURE_REASONS.subscription, labels: SUBSCRIPTION_LABELS },
  { reason: FURNITURE_REASONS.privacy, labels: NOTICE_LABELS },
  { reason: FURNITURE_REASONS.link, labels: LINK_LABELS },
  { reason: FURNITURE_REASONS.label, labels: AMBIGUOUS_LABELS, strength: DOUBTFUL_LABEL },
];
const LONGEST_LABEL = 90;
const RULE_OF_LABEL = new Map(LABEL_RULES.flatMap(rule => [...rule.labels].map(label => [label, rule] as const)));

/** No rule is for longer lines. */
const MOST_WORDS = 60;

/** Lines known by their shape. */
const PATTERN_RULES: readonly PatternRule[] = [
  {
    reason: FURNITURE_REASONS.separator,
    pattern: /^(?=.)[-_*=~•·.#|–—+<>\s⁂※■□▪●○◆◇—]{1,80}$/u,
  },
  {
    reason: FURNITURE_REASONS.advertisement,
    pattern:
      /^\W*(?:advertisements?|ads?|sponsored)\W*(?:(?:spot_img|- ?scroll to continue(?: reading)?|continue reading(?: below)?|continues? below|learn more|scroll to continue(?: with content)?|story continues below|loading)\W*)?$/i,
  },
  {
    reason: FURNITURE_REASONS.advertisement,
    pattern:
      /^\W*(?:(?:(?:the )?(?:story|article|post|content|text)|continue reading|scroll down)\W*)?(?:(?:continues?|to continue(?: reading)?|resumes?)\W*)?(?:below|after|following)\W*(?:(?:this|the|our)\W*)?(?:advertisement|ad|advert|promotion|video|gallery|newsletter)s?\W*$/i,
  },
  {
    reason: FURNITURE_REASONS.commentPrompt,
    pattern: /^\W*(?:please )?enter (?:your|a valid)\b.{0,30}\b(?:comment|name|e-?mail|address)\b(?: ?here)?\W*$/i,
  },
  {
    reason: FURNITURE_REASONS.commentPrompt,
    words: 40,
    pattern:
      /^(?:your email address will not be published|required fields are marked|save my name, e-?mail|notify me of (?:new|follow)|you must be logged in to|please (?:log ?in|sign in|login|register) to (?:comment|post|leave|reply|continue)|log in using one of|please log in using|you are commenting using|this site uses akismet|learn how your comment data|comments? (?:are|have been) (?:closed|moderated|turned off|disabled)|have your say|be the first to (?:comment|reply|leave|write)|got (?:a )?(?:something to say|an opinion|thoughts))/i,
  },
  {
    reason: FURNITURE_REASONS.commentCount,
    pattern: /^\W*\d{1,6}\+? (?:comments?|replies|responses?|shares?|likes?|views?|reads?|retweets?|votes?|upvotes?|followers?)\W*$/i,
  },
  {
    reason: FURNITURE_REASONS.commentHeading,
    words: 20,
    pattern:
      /^\W*(?:\d{1,5} (?:comments?|responses?|thoughts?|replies) (?:to|on|for)\b|(?:top|best|latest|recent|all|reader|user|newest|oldest|most)(?:[ -](?:rated|recent|liked|reader))? comments?\W*(?:\(\d+\))?$|comments? \(\d{1,6}\)|(?:there (?:are|is) )?(?:no|one|\d{1,5}) comments?\b.{0,40}$|rating: \d+ votes?$)/i,
  },
  {
    reason: FURNITURE_REASONS.commentHeading,
    words: 20,
    may: plain => /\d/.test(plain),
    pattern: /\b(?:on|at) [^:]{0,20}\b(?:19|20)\d\d\b.{0,24} (?:says|said|wrote|writes|commented|replied)\W*:?$/i,
  },
  {
    reason: FURNITURE_REASONS.commentHeading,
    words: 6,
    pattern: /^[^.?!:]{1,40} (?:says|said|wrote|writes|commented|replied)\W*:$/i,
    strength: DOUBTFUL_LABEL,
  },
  { reason: FURNITURE_REASONS.commentCount, pattern: /^\W*(?:comments?|shares?|views?|likes?)\W{0,4}\d{1,7}\W*$/i },
  {
    reason: FURNITURE_REASONS.sharing,
    words: 30,
    pattern:
      /^(?:click to (?:share|email|print|follow)\b|share (?:this|on|via|with|to)\b.{0,40}$|follow (?:us|me|him|her|@?\w+(?: \w+){0,3}) on (?:twitter|facebook|instagram|x|google|linkedin|social|whatsapp|telegram|youtube)\b|like us on facebook|(?:follow|find|join|like) us (?:on|at)\b|(?:opens in new window)|stay (?:connected|tuned|up ?to ?date|informed|on top)\b|for (?:more|all the latest|the latest|breaking) .{0,60}\b(?:follow|download|subscribe|visit|click|like us)\b)/i,
  },
  {
    reason: FURNITURE_REASONS.sharing,
    pattern:
      /^\W*(?:(?:share|tweet|facebook|twitter|pinterest|whatsapp|linkedin|e-?mail|print|reddit|telegram|instagram|youtube|google\+|messenger|copy link|flipboard|tumblr|pin|rss)\W*){2,}$/i,
  },
  {
    reason: FURNITURE_REASONS.notice,
    pattern:
      /^(?:skip|end of) (?:twitter|x|facebook|instagram|youtube|tiktok|podcast|media|video|newsletter)s?(?: post| video| promotion| content)?(?:,? \d+)?(?: by [^.?!]{1,60})?$/i,
  },
  {
    reason: FURNITURE_REASONS.notice,
    pattern: /^(?:view (?:this|original) (?:post|content|tweet) on \w+|this content is not available in your region)\W*$/i,
  },
  { reason: FURNITURE_REASONS.otherArticle, pattern: /^(?:list (?:of \d+ items?|\d+ of \d+)|end of list)$/i },
  {
    reason: FURNITURE_REASONS.subscription,
    words: 30,
    pattern:
      /^you (?:have|'ve|have only) (?:\d+|one|two|three|four|five|no|reached|used|read) .{0,60}\b(?:free|complimentary|articles?|stories)\b.{0,90}$/i,
  },
  { reason: FURNITURE_REASONS.handle, pattern: /^@\w{2,30}$/, strength: 0.8 },
  {
    reason: FURNITURE_REASONS.subscription,
    words: 45,
    pattern:
      /^(?:subscribe (?:to|for|now|today|here)\b.{0,80}\b(?:newsletters?|channel|updates?|alerts?|notifications?|feed|print|digital|e-?paper|magazine|edition|blog|podcast|access|free|more|inbox|us)\b|(?:sign|signing) up (?:to|for|here|now|with)\b.{0,90}\b(?:newsletters?|our|e-?mail updates?|alerts?|inbox|briefing|digest|notifications?)\b|get (?:the|our|all|your|more|daily|breaking)\b.{0,90}\b(?:newsletters?|inbox|delivered|by e-?mail|to your phone)\b|join our (?:newsletter|mailing list|whatsapp|telegram|channel|community)|enter your e-?mail|by (?:signing up|subscribing|clicking|registering|entering|submitting|providing|continuing|using)\b.{0,60}\b(?:you|our|terms|site|service)\b|i (?:agree|consent|would like|want) (?:to|that)\b.{0,60}\b(?:newsletters?|terms|emails?|privacy|receive|offers)\b|you can unsubscribe|unsubscribe at any time|an? (?:error|confirmation|e-?mail) .{0,60}(?:subscription|your (?:inbox|e-?mail)|occurred)|there was an error processing|please (?:check|try|select|enable|confirm|verify|subscribe|turn|allow|consider (?:supporting|subscribing|donating))\b.{0,70}\b(?:box|again|javascript|e-?mail|inbox|notifications?|browser|cookies|supporting|subscribing|donating|subscription|to continue|ad ?blocker)\b|keep an eye on your inbox|already (?:a subscriber|have an account|registered)|not (?:a subscriber|registered|a member)\b|don't (?:have an account|miss (?:out|a)\b)|(?:become|are you) a (?:subscriber|member|supporter|patron)\b|download (?:the|our) .{0,40}\bapps?\b|available on (?:ios|the app store|google play)|support (?:our|independent|quality) journalism)/i,
  },
  {
    reason: FURNITURE_REASONS.subscription,
    words: 45,
    pattern:
      /^(?:(?:was )?(?:this (?:e-?mail|newsletter)|you) forwarded (?:to you|this e-?mail)\?|forwarded this (?:e-?mail|newsletter)\?|you(?:'re| are) (?:receiving|getting) this (?:e-?mail|message|newsletter)\b|this (?:e-?mail|newsletter) was sent\b|to unsubscribe\b|unsubscribe ?[|·•,/-]|no spam\b|let (?:our|the) (?:\w+ ){1,3}meet your inbox\b|get breaking (?:\w+ ){0,3}news\b|(?:need|want) more (?:[\w'-]+ ){0,3}[\w'-]+\? (?:subscribe|get a subscription|sign up|join)\b|join our (?:[\w'-]+ ){0,3}(?:forums?|community|discord|facebook group)\b|if you (?:value|enjoy|enjoyed|like|liked|appreciate) (?:our|this|what)\b.{0,90}\b(?:please consider|subscrib|donat|join\b|become an?\b|sign up))/i,
  },
  {
    reason: FURNITURE_REASONS.sharing,
    words: 45,
    pattern:
      /^(?:(?:do you )?(?:like|liked|enjoyed|love) this (?:story|article|post|page|video)\? (?:share|tweet|like|subscribe|follow|sign)\b|chat with us (?:in|on|via) (?:facebook|messenger|whatsapp|telegram)\b)/i,
  },
  {
    reason: FURNITURE_REASONS.author,
    words: 40,
    pattern:
      /^(?:E-?mail|Follow|Reach|Tweet) \p{Lu}[\p{L}.'-]{1,24}(?: \p{Lu}[\p{L}.'-]{0,24}){0,3} (?:at |on \p{Lu}\w{1,12} (?:at )?)?\S{0,40}@\w/u,
  },
  {
    reason: FURNITURE_REASONS.notice,
    words: 60,
    may: hasWord('affiliate', 'commission', 'compensation', 'sale', 'revenue'),
    pattern:
      /^(?=.{0,360}\b(?:affiliate|commissions?|compensation|(?:share|percentage|portion) of (?:the )?(?:sales?|revenue))\b)(?=.{0,360}\b(?:if you (?:buy|purchase|click)|you (?:buy|purchase|click|make)|make a purchase|cost to you|affiliate links?|(?:recommended|these|our) links?)\b)(?=.{0,360}\b(?:may|might|will|can) (?:also )?(?:earn|receive|get|collect|make)\b)/i,
  },
  {
    reason: FURNITURE_REASONS.otherArticle,
    words: 30,
    pattern:
      /^\W*(?:lesen sie (?:auch|mehr|dazu)|mehr zum thema|auch interessant|(?:à )?lire aussi|sur le même sujet|l[ea]e también|te puede interesar|leggi anche(?: su)?|leia (?:também|mais)|veja também|lees ook|читайте также) ?[:|>»→–—-].{0,220}$/i,
  },
  {
    reason: FURNITURE_REASONS.privacy,
    words: 60,
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site|we and our partners|\w+(?:\.\w+)?) uses? (?:browser )?cookies\b|cookies? (?:policy|settings|preferences|notice|consent)\b|by (?:continuing to|using this|browsing|visiting)\b.{0,60}\b(?:site|cookies|browse|use|policy)\b|accept (?:all )?cookies|(?:manage|change) (?:cookie|privacy|consent|your)\b.{0,30}(?:preferences|settings|choices|consent)|to help personalise content|(?:view|read|see) (?:our|the) (?:privacy|cookie|terms)\b|your privacy (?:matters|choices|is important)|this site is protected by recaptcha)/i,
  },
  {
    reason: FURNITURE_REASONS.otherArticle,
    words: 30,
    pattern:
      /^\W*(?:read (?:more|also|next|full story|the full story|full article)|also read|must read|see also|see more|related(?: (?:story|stories|article|articles|news|coverage|content|video|link|links|post|posts|topics?|reading))?|recommended|more (?:on|from|about) this(?: (?:topic|story))?|you may also like|don't miss|up next|next up|previous article|next article|previous|next post|previous post|related to this story|trending|more stories|more news|continue reading|click here(?: to| for)?|watch live|watch now|watch video|video of the day|download)\b ?(?:[:|>»→-]+(?![:|>»→-])|to (?:read|see|view|watch|listen|subscribe|join|download|get|learn|find|sign|follow|donate|register)\b|for (?:more|the|all|our)\b).{0,220}$/i,
  },
  {
    reason: FURNITURE_REASONS.otherArticle,
    pattern: /^.{0,160}(?:[.…:»|!?)\]-] ?\b(?:read more|continue reading|full story|learn more|see more)|more ») ?[»›>→…]*$/i,
    words: 25,
    may: plain => /[egy»›>→… ]$/i.test(plain.slice(-1)),
    strength: 0.7,
  },
  {
    reason: FURNITURE_REASONS.link,
    pattern:
      /^\W*(?:more (?:from|in|on|about)|latest (?:from|in|on)|all (?:from|in)|back to|go to|return to|view all|see all|show all|browse all|explore all|visit) [A-Z][\w.&']*(?: [\w.&']+){0,4}(?![\w.&'])\W*$/,
    strength: 0.6,
    words: 7,
  },
  {
    reason: FURNITURE_REASONS.link,
    pattern: /^(?:[«‹←]+ ?.{0,120}|.{0,120} ?[»›→]+)$/,
    strength: 0.6,
    words: 20,
    may: plain => /[«‹←»›→]/.test(plain.charAt(0) + plain.slice(-1)),
  },
  {
    reason: FURNITURE_REASONS.link,
    pattern:
      /^(?:tags|topics|filed under|related tags|tagged(?: with)?|categories|category|posted in|keywords|labels|more about|explore more on|see more on|share this)\W*:.{0,200}$/i,
    words: 40,
    strength: 0.9,
  },
  {
    reason: FURNITURE_REASONS.counter,
    pattern: /^\W*(?:(?:page|photo|image|slide|picture|item) )?\d{1,3} ?(?:of|\/) ?\d{1,3}(?: (?:photos?|images?|slides?|pictures?))?\W*$/i,
  },
  {
    reason: FURNITURE_REASONS.counter,
    pattern: /^\W*(?:show(?:ing)? \d+ (?:of|more)\b.{0,30}|\d{1,3} (?:photos?|images?|slides?|pictures?|videos?))\W*$/i,
  },
  {
    reason: FURNITURE_REASONS.timestamp,
    pattern:
      /^\W*(?:(?:updated|published|posted|last updated|modified)\W*)?(?:about )?(?:\d{1,2}|an?|one|two) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?) ago\W*$/i,
  },
  {
    reason: FURNITURE_REASONS.timestamp,
    pattern:
      /^[^\p{L}\p{N}-]*\d{1,2}(?::\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)?|[.]\d\d ?[ap]\.?m\.?)(?: ?(?:[A-Z]{2,4}|GMT ?[+-]\d{1,2}(?::\d\d)?))?[^\p{L}\p{N}%]*$/iu,
    words: 4,
    strength: DOUBTFUL_LABEL,
  },
  {
    reason: FURNITURE_REASONS.readingTime,
    pattern:
      /^\W*(?:reading time\W*)?\d{1,3}[ -]?min(?:ute)?s?(?: read)?\W*$|^\W*(?:estimated )?reading time\b.{0,30}$|^\W*\d{1,3} (?:min|minute) read\b.{0,20}$/i,
  },
  {
    reason: FURNITURE_REASONS.copyright,
    words: 60,
    pattern:
      /^\W{0,3}(?:© ?(?:copyright|(?:19|20)\d\d|[^.]{0,60}\b(?:19|20)\d\d\W*$|.{0,120}\b(?:rights reserved|Inc|LLC|Ltd|Corp|GmbH)\b)|\(c\) ?(?:19|20)\d\d|copyright\b.{0,12}(?:©|\(c\)|(?:19|20)\d\d|by\b)|all rights reserved\b|material from .{0,40} may not be)/i,
  },
  {
    reason: FURNITURE_REASONS.copyright,
    words: 40,
    pattern: /\ball rights reserved\b.{0,80}$|©\s?(?:19|20)\d\d\b.{0,80}$/i,
    strength: 0.85,
  },
  {
    reason: FURNITURE_REASONS.notice,
    words: 45,
    pattern:
      /^(?:you are (?:here|at|reading|viewing)\b\W|(?:please )?(?:enable|turn on|activate) javascript|javascript (?:is|must be|seems)|your browser (?:does not|doesn't|is)|this (?:video|content|media|website|page|browser|site) (?:is (?:not|no longer|currently|best|protected|intended)|cannot|can not|can't|could not|has expired|does not|may)\b|media playback is|sorry, (?:this|your|we|the|there|but|no)\b|error\W*(?:\d{3})?$|page not found|an error occurred|something went wrong|we(?:'re| are) sorry\b.{0,60}(?:video|content|page|browser|error)|to (?:view|watch|see|play|use|continue reading|read the full)\b.{0,60}\b(?:video|javascript|browser|flash|subscribe|sign|log|register|enable|click)\b|loading(?:\.{3}|…)|views? expressed (?:in|by|are|here)\b|the views? expressed\b|opinions expressed\b|this story was originally|first published (?:on|in|at)?\W|if you (?:see|spot|notice|find|have) an? (?:error|typo|mistake|story|tip)\b|report a (?:typo|correction))/i,
    strength: 0.75,
  },
  {
    // Editors' initials before a list of sources, whatever these are called.
    reason: FURNITURE_REASONS.agency,
    kind: 'credit',
    pattern:
      /^[a-z]{2,4}(?:[/,] ?[a-z]{2,4}){0,4} \((?:with )?[A-Za-z][\w.&-]{1,20}(?: [A-Z][\w.&-]{1,20})?(?:(?:,|\/| and) ?[A-Za-z][\w.&-]{1,20}(?: [A-Z][\w.&-]{1,20})?){1,7}\)$/,
  },
  {
    reason: FURNITURE_REASONS.agency,
    kind: 'credit',
    pattern: new RegExp(
      `^\\W?(?:[a-z]{1,6}(?:[/,-] ?[a-z]{1,6}){0,4} ?)?\\((?:with )?${AGENCY}(?:(?:,|/| and|,? with) ?${AGENCY}){0,7}\\)\\W?$`,
    ),
  },
  {
    reason: FURNITURE_REASONS.agency,
    kind: 'credit',
    pattern: new RegExp(
      `^(?:-{1,2}|—|\\() ?(?:with (?:inputs?|reporting|material|files|agency inputs) (?:from|by) )?(?:${AGENCY}|agencies)(?:(?:,|/| and) ?(?:${AGENCY}|agencies)){0,5}\\)?\\.?$`,
    ),
  },
  {
    reason: FURNITURE_REASONS.agency,
    kind: 'credit',
    pattern: /^\W?(?:with (?:inputs?|agency inputs?|files|material) from )[A-Z].{0,80}$/i,
    strength: 0.85,
  },
  {
    reason: FURNITURE_REASONS.image,
    kind: 'credit',
    pattern: /^(?:image|picture|photo|video) (?:source|copyright|credit),\s?[^.?!]{2,60}$/i,
  },
  {
    reason: FURNITURE_REASONS.image,
    kind: 'credit',
    words: 14,
    pattern:
      /^\W?(?:(?:image|photo|picture|photograph|video|graphic|cover|illustration|feature[d]? image|lead image|header image)s?(?: (?:credits?|source|copyright|courtesy(?: of)?|by|via|from|copyright))?|credits?|source image|photographer|courtesy|image courtesy of)(?: ?[:©|]| -) ?(?:[^.?!]|\.(?=\S)|(?<=\b[A-Z]|Jr|St)\. ){2,110}\.?$/i,
  },
  {
    reason: FURNITURE_REASONS.image,
    kind: 'credit',
    words: 12,
    pattern:
      /^\W?(?:photo(?:graph|s)?|image|picture|illustration|video|graphic|footage)s? (?:by|courtesy of|courtesy|via|copyright|credit|source) [A-Z@©](?:[^.?!]|\.(?=\S)|(?<=\b[A-Z]|Jr|St)\. ){1,90}\W?$/i,
  },
  {
    reason: FURNITURE_REASONS.image,
    kind: 'credit',
    words: 10,
    pattern: new RegExp(
      `^\\W?(?:[A-Z][\\p{L}.'-]*(?: [A-Z][\\p{L}.'-]*){0,3} ?[/|] ?){0,3}${PHOTO_SOURCE}(?: ?[/|,] ?[\\p{L}.'& -]{2,40}){0,3}\\W?$`,
      'u',
    ),
  },
  {
    reason: FURNITURE_REASONS.image,
    kind: 'credit',
    words: 8,
    pattern: /^\W?[Cc]ourtesy of (?:the )?[A-Z](?:[^.?!]|\.(?=\S)|(?<=\b[A-Z])\. ){1,60}\W?$/,
  },
  { reason: FURNITURE_REASONS.image, kind: 'credit', words: 10, pattern: /^\W?(?:©|\(c\)) ?[A-Z][^.?!]{1,80}\W?$/, strength: 0.9 },
];

/**
 * The pattern rules tried at once, so that an ordinary line is not tried with each: those of the same flags, by how long a line they take.
 * Rules that show without much work that they do not fit are by themselves.
 */
const TOGETHER = togetherOf(PATTERN_RULES);

function togetherOf(
  rules: readonly PatternRule[],
): readonly (Required<Pick<PatternRule, 'words' | 'may'>> & Pick<PatternRule, 'pattern'>)[] {
  const groups = new Map<string, PatternRule[]>();
  for (const [index, rule] of rules.entries()) {
    const { source, flags } = rule.pattern;
    const key = rule.may === undefined ? `${flags} ${source.startsWith('^')} ${wordsOf(rule) > 14}` : String(index);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].map(group => ({
    words: Math.max(...group.map(wordsOf)),
    may: group[0]?.may ?? (() => true),
    pattern: new RegExp(group.map(({ pattern }) => pattern.source).join('|'), group[0]?.pattern.flags),
  }));
}

/**
 * Compiles the patterns that are tried with every line, one a step: each takes several milliseconds, which the first line would take
 * altogether. A pattern is compiled again when it is used again, and for texts with letters beyond Latin-1.
 */
export function* compiledPatterns(): Generator<undefined> {
  for (const { pattern } of TOGETHER) {
    for (const line of ['a', 'a', '–', '–']) {
      pattern.test(line);
      yield;
    }
  }
}
