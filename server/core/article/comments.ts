import { labelKeyOf, plainOf } from './furniture';
import { FURNITURE_REASONS } from './messages';
import type { Part } from './parts';
import { DOUBTFUL } from './types';

/**
 * Judges the readers' comments below an article, each turn of them until the end of the page. A section of comments needs two kinds
 * of evidence: its heading or prompt and turns below it, or turns that have both a line of who wrote them or when and buttons.
 */
export function judgeComments(parts: readonly Part[]): void {
  const from = endOfOpening(parts);
  const signs = parts.map((part, index) => (index < from ? undefined : signOf(part)));
  const start = startOfComments(parts, signs, from);
  if (start < 0) return;
  const last = signs.lastIndexOf('button');
  parts.forEach((part, index) => {
    if (index < start) return;
    part.kind = 'furniture';
    if ((part.verdict?.strength ?? 0) >= DOUBTFUL) return;
    part.verdict = { drop: 'furniture', reason: index <= last ? FURNITURE_REASONS.comment : FURNITURE_REASONS.behind, strength: 0.8 };
  });
}

/** So much of the article, in words of its paragraphs, is above a section of comments. */
const FEWEST_WORDS = 20;
/** How many parts below a heading its turns begin, and how long the first may be. */
const REACH = 30;
const TURN = 12;

/** Index behind the first paragraphs of an article: no comments are above. */
function endOfOpening(parts: readonly Part[]): number {
  let words = 0;
  for (const [index, { block }] of parts.entries()) {
    if (block.prose) words += block.words;
    if (words >= FEWEST_WORDS) return index + 1;
  }
  return parts.length;
}

function startOfComments(parts: readonly Part[], signs: readonly (Sign | undefined)[], from: number): number {
  const isMadeOfTurns = judgeOfTurns(parts, signs);
  for (let index = from; index < parts.length; index++) {
    const isHeading = signs[index] === 'heading' || signs[index] === 'counted';
    if (!(isHeading ? hasTurnsBelow(signs, index) : startsTurns(signs, index))) continue;
    if (isMadeOfTurns(index)) return isHeading ? index : firstLineOfTurn(parts, signs, index);
  }
  return -1;
}

const isTurn = (sign: Sign | undefined): boolean => sign !== undefined && sign !== 'heading' && sign !== 'counted';

/**
 * True for a line below which no article goes on: its paragraphs would have no signs of turns between them. Long comments have few
 * signs for each paragraph, but another comment or the end of the page behind them.
 */
function judgeOfTurns(parts: readonly Part[], signs: readonly (Sign | undefined)[]): (start: number) => boolean {
  const turnsFrom = countsFrom(signs.map(isTurn));
  const headsFrom = countsFrom(signs.map(sign => sign === 'head'));
  const paragraphsFrom = countsFrom(parts.map(({ block, verdict }) => block.prose && verdict === undefined));
  const behind = paragraphsFrom[Math.max(0, signs.findLastIndex(isTurn))] as number;
  return start => {
    const [turns, heads, paragraphs] = [turnsFrom[start] as number, headsFrom[start] as number, paragraphsFrom[start] as number];
    if (paragraphs <= MOST_PARAGRAPHS * turns) return true;
    return heads >= 2 && paragraphs <= MOST_IN_LONG_COMMENTS * turns && behind <= paragraphs / 2;
  };
}

/** How many are true from each index to the end. */
function countsFrom(flags: readonly boolean[]): Uint32Array {
  const counts = new Uint32Array(flags.length + 1);
  for (let index = flags.length - 1; index >= 0; index--) counts[index] = (counts[index + 1] as number) + (flags[index] ? 1 : 0);
  return counts;
}

/** For each line of who wrote a comment or when, each button and each field. */
const MOST_PARAGRAPHS = 2;
const MOST_IN_LONG_COMMENTS = 5;

const countOf = (signs: readonly (Sign | undefined)[], wanted: Sign): number => signs.filter(sign => sign === wanted).length;

/** True for a heading with two lines of comments below it, and what was said between them. */
function hasTurnsBelow(signs: readonly (Sign | undefined)[], heading: number): boolean {
  const below = signs.slice(heading + 1, heading + 1 + REACH);
  const isOfComment = (sign: Sign | undefined): boolean => isTurn(sign) && (sign !== 'said' || signs[heading] === 'counted');
  const ofComments = below.filter(isOfComment).length;
  const from = below.findIndex(isOfComment);
  return ofComments >= 2 && (countOf(below, 'field') > 0 || below.slice(from, below.findLastIndex(isOfComment)).includes(undefined));
}

/** True for the head of the first of two comments with buttons. */
function startsTurns(signs: readonly (Sign | undefined)[], head: number): boolean {
  const within = signs.slice(head, head + REACH);
  const first = within.indexOf('button');
  return signs[head] === 'head' && countOf(within, 'head') >= 2 && countOf(within, 'button') >= 2 && first < TURN;
}

/** A name may be on a line of its own above its date. */
function firstLineOfTurn(parts: readonly Part[], signs: readonly (Sign | undefined)[], head: number): number {
  const above = parts[head - 1];
  return above !== undefined && signs[head - 1] === undefined && !above.block.prose && above.block.words <= 4 ? head - 1 : head;
}

/**
 * What of a section of comments a line is: its heading, with a count or without; a line that says when a comment was written, or only
 * who said it, as in a hearing; a button below it; a field or a notice of the form to write one.
 */
type Sign = 'counted' | 'heading' | 'head' | 'said' | 'button' | 'field';

const HEADING =
  /^(?:(?:view|show|read|see|hide|join) (?:the |all )?)?(?:\d{1,5} |no |\(\d{1,5}\) ?)?(?:(?:reader|user|visitor|your|all|top|latest|recent|newest|oldest|older|newer|public|online)(?:'?s'?)? )*(?:comments?|responses?|replies|discussion|conversation|thoughts on .{3,120}|responses? to .{3,120}|comments? (?:on|to|for) .{3,120}|kommentare?|commentaires?|comentarios?|commenti|comentários|reacties|kommentarer)(?: ?\(\d{1,5}\)|:? \d{1,5}| so far| below| section)?$/;
const PROMPT =
  /^(?:(?:leave|post|add|write|submit|make) (?:a |your |an? )?(?:new )?(?:comment|reply|response)s?|(?:log|sign) ?in (?:or (?:register|sign up) )?to (?:comment|reply|leave a comment)|join the (?:conversation|discussion|debate)|have your say|what do you think|share your (?:thoughts|views|opinion)|sort by (?:newest|oldest|best|top|most .{3,12})(?: first)?|be the first to comment|comment as a guest|start the discussion)\b.{0,30}$/;
const FIELD = /^(?:(?:your )?(?:full |first |last |user )?(?:name|e-?mail(?: address)?|website|url|comment)) ?(?:\*|\(required\)|:)$/i;
const BUTTON =
  /^(?=.*\b(?:reply|repl(?:y|ies)|respond|report|complain|flag|upvotes?|downvotes?|votes?|permalink|recommends?|thumbs|dislikes?|antworten|répondre|responder|rispondi)\b)(?:\W*\b(?:reply|replies|respond|(?:report|complain about)(?: abuse| post| this post)?|flag|likes?|dislikes?|share|upvotes?|downvotes?|votes?|up|down|permalink|links?|quote|recommends?|recommended|thumbs (?:up|down)|edit|delete|hide|show|view|more|collapse|expand|mute|block|follow|comment|to|this|and|\d{1,5}|\d{1,2} ?[smhdwy]|an?|hours?|minutes?|days?|weeks?|months?|years?|ago|antworten|répondre|responder|rispondi)\b)+(?:(?:(?<=\breply to)|(?<=\b(?:report|flag)) as) .{2,40})?\W*$/;
const WHEN =
  /\b(?:(?:\d{1,2}|an?|one|two) ?(?:s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?) ago|just now|yesterday at \d|\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?)\W*$/;
const WHO_AND_WHEN =
  /^(?:posted |submitted |comment(?:ed)? |written )?(?:by )?[^.?!]{2,50}(?: (?:says|said|wrote|writes|commented|replied|responded))?\W{1,3}.{0,12}$/;
const SAYS = /^[^.?!]{2,40} (?:says|said|wrote|writes|commented|replied|responded)\W*:?$/;
const TIME_AND_DATE = /\b\d{1,2}[:.]\d\d\b.{0,20}\b(?:19|20)\d\d\b/;
const DATE_AND_TIME = /\b(?:19|20)\d\d\b.{0,6}\b\d{1,2}[:.]\d\d/;
const MOST_HEAD_WORDS = 12;

function signOf({ block, verdict, metadata }: Part): Sign | undefined {
  if (!block.whole || block.words > MOST_HEAD_WORDS + 8) return undefined;
  const key = labelKeyOf(block.head, block.plain);
  if (key === '') return undefined;
  if (PROMPT.test(key)) return 'heading';
  if (HEADING.test(key) && (block.words <= 5 || /^\d/.test(key))) return /\d/.test(key) ? 'counted' : 'heading';
  if (verdict?.reason === FURNITURE_REASONS.commentPrompt) return 'field';
  if (block.words <= MOST_HEAD_WORDS && BUTTON.test(key)) return 'button';
  if (FIELD.test(block.head)) return 'field';
  if (block.words > MOST_HEAD_WORDS || block.prose) return undefined;
  if (verdict?.reason === FURNITURE_REASONS.timestamp && verdict.strength >= DOUBTFUL) return 'head';
  if (metadata?.date !== undefined && /\d[:.]\d\d/.test(key)) return 'head';
  const line = (block.plain ? block.head : plainOf(block.head)).toLowerCase();
  if (
    (/\d/.test(line) && (DATE_AND_TIME.test(line) || TIME_AND_DATE.test(line))) ||
    (WHEN.test(line) && WHO_AND_WHEN.test(line.replace(WHEN, '')))
  )
    return 'head';
  return SAYS.test(line) ? 'said' : undefined;
}
