import { FUNCTION_WORDS } from './functionWords';
import { isPlain, isTitleLike, isWithin, type Part } from './parts';

const OPENS_LINKS =
  /^(?:related|more|most|top|latest|recommended|featured|trending|popular|up next|next up|also|see also|don't miss|read|you may|what to|editor'?s|from (?:the|our)|today'?s|must|other|in other|lesen sie|mehr zum|weitere (?:artikel|beiträge|meldungen|themen)|das könnte (?:sie|dich) auch|ähnliche|meistgelesen|lire aussi|à lire|sur le même sujet|articles similaires|te puede|lo más|artículos relacionados|noticias relacionadas|leggi anche|articoli correlati|potrebbe interessar|leia também|mais lidas|lees ook|meest)\b/i;
const MOST_LABEL_WORDS = 6;
const LISTED = 0.8;
const LINKED = -1;
const SUMMARY = -3;

/** True for a line that announces links to other articles: 'Related', 'More from this author:'. */
export function announcesLinks(part: Part): boolean {
  const { head, words } = part.block;
  return words <= (head.endsWith(':') ? 2 : 1) * MOST_LABEL_WORDS && OPENS_LINKS.test(head) && (!isWithin(part) || /^[^:]*:?$/.test(head));
}

/**
 * Lines of a list that a line with a colon opens are text; lines below one that announces links to other articles are not, nor is
 * the sentence that sums up the article below its title. Two paragraphs in a row are a text again.
 */
export function addLists(parts: readonly Part[], own: number[]): void {
  let weight = 0;
  parts.forEach((part, index) => {
    const { head, words, prose } = part.block;
    const opensList = words >= 4 && head.endsWith(':') && isPlain(part);
    if (announcesLinks(part)) weight = LINKED;
    else if (opensList) weight = LISTED;
    else if (weight > 0 ? prose || !isPlain(part) : isParagraph(part) && !isSummary(parts, index)) weight = 0;
    if (!opensList && !isWithin(part)) own[index] = (own[index] ?? 0) + (weight < 0 && prose ? SUMMARY : weight);
  });
}

/** A title that asks something ends as a sentence does. */
const isParagraph = (part: Part | undefined): boolean => part?.block.prose === true && !isTitleLike(part);

/** True for a single sentence below a title and above another title or a label. */
function isSummary(parts: readonly Part[], index: number): boolean {
  const [above, below] = [parts[index - 1], parts[index + 1]];
  return above !== undefined && !isParagraph(above) && isPlain(above) && above.block.words >= 4 && !isParagraph(below);
}

/** 'More in Politics' below a list of titles says what these were. */
const CLOSES_LINKS = /^(?:more (?:in|on|from)|see (?:all|more)|view (?:all|more)|all)\b/i;
const CARD = -2;

/** Titles above a line that leads to more of them, and titles that are there twice, as where a page links both a picture and its title. */
export function addCards(parts: readonly Part[], own: number[]): void {
  parts.forEach((part, index) => {
    if (
      part.block.words <= MOST_LABEL_WORDS &&
      CLOSES_LINKS.test(part.block.head) &&
      isTitle(parts[index - 1]) &&
      isTitle(parts[index - 2])
    )
      for (let above = index - 1; isTitle(parts[above]); above--) own[above] = (own[above] ?? 0) + LINKED;
    if (!isTitle(part)) return;
    for (let below = index + 1; below <= index + CARD_REACH; below++) {
      const other = parts[below];
      if (!isTitle(other) || other?.block.head !== part.block.head) continue;
      own[index] = (own[index] ?? 0) + CARD;
      own[below] = (own[below] ?? 0) + CARD;
    }
  });
}

const CARD_REACH = 2;
const isTitle = (part: Part | undefined): boolean => part !== undefined && isPlain(part) && part.block.words >= 4 && isTitleLike(part);

/** Of so many paragraphs in a row, or nearly, that are cut off or have their title glued to them, each is a teaser. */
const SHORTEST_RUN = 3;
const MOST_BETWEEN = 2;
const TEASER = -4;

export function addTeasers(parts: readonly Part[], own: number[]): void {
  for (const index of teasersOf(parts)) own[index] = Math.min(own[index] ?? 0, TEASER);
}

/** Indexes of the parts that are teasers by their own looks and their neighbours'. */
export function teasersOf(parts: readonly Part[]): ReadonlySet<number> {
  const teasers = new Set<number>();
  for (const isTeaser of [hasTitleGlued, hasTitleBefore, isCutOff]) {
    let run: number[] = [];
    const close = (): void => {
      if (run.length >= SHORTEST_RUN) for (const index of run) teasers.add(index);
      run = [];
    };
    parts.forEach((part, index) => {
      if (isTeaser(part)) run.push(index);
      else if (index - (run.at(-1) ?? index) > MOST_BETWEEN) close();
    });
    close();
  }
  return teasers;
}

/** 'The state votes on a billThe governor said …', as where a page's teasers lost their markup. */
function hasTitleGlued({ block: { head, words } }: Part): boolean {
  if (words < SHORTEST_GLUED || !isTitleCase(head.split(' ', SHORTEST_TITLE))) return false;
  const glue = GLUE.exec(head);
  return glue !== null && isTitleCase(head.slice(0, glue.index + 1).split(' '));
}

/** 'The state votes on a bill The governor said …', where only a blank is left of the markup: a word that begins a sentence, behind a title. */
function hasTitleBefore({ block: { head, words, endsSentence } }: Part): boolean {
  if (words < SHORTEST_GLUED || !endsSentence) return false;
  const at = head.search(BEGINS_INSIDE);
  return at > 0 && !/[.!?:;]["'’”]? /.test(head.slice(0, at)) && head.slice(0, at).split(' ').length >= SHORTEST_TITLE;
}

const BEGINS_INSIDE =
  /(?<=[\p{L}\d]) (?:The|A|An|This|That|These|It|He|She|They|We|His|Her|Its|Even|In|On|At|But|And|How|Why|What|When|Who|After|First) (?=\p{Ll}|\d)/u;

const SHORTEST_GLUED = 7;
const SHORTEST_TITLE = 4;
const GLUE = /[\p{Ll}\d%?!'’"”]["“‘]?\p{Lu}(?:\p{Ll}*|[.\p{Lu}]+) /u;

/** At least four words, none of which but function words begin with a small letter. */
const isTitleCase = (words: readonly string[]): boolean =>
  words.length >= SHORTEST_TITLE && words.every(word => !/^\p{Ll}/u.test(word) || FUNCTION_WORDS.has(word));

const isCutOff = ({ block }: Part): boolean => block.whole && block.words >= 6 && /(?:\.\.\.|…)[\])»›→\s]*$/u.test(block.head);
