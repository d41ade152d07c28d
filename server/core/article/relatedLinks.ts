import { FURNITURE_REASONS } from './messages';
import { isTitleLike, type Part } from './parts';
import { DOUBTFUL } from './types';

/**
 * Judges the links to other articles that a page put in the middle of a text: the titles below a line that announces them ('Read more:',
 * 'Recommended stories'), up to the next sentence. A sentence below such a line is a sentence of the text.
 */
export function judgeRelatedLinks(parts: readonly Part[]): void {
  for (let index = 0; index < parts.length; index++) {
    if (!announces(parts[index] as Part)) continue;
    let end = index + 1;
    while (end < parts.length && (isLink(parts[end] as Part) || isListFrame(parts[end] as Part))) end++;
    const next = parts[end];
    const isInText = next === undefined || next.block.prose || next.block.endsSentence || next.verdict !== undefined;
    if (end === index + 1 || end - index > MOST_LINKS || !isInText) continue;
    for (const part of parts.slice(index, end)) {
      part.kind = 'furniture';
      if ((part.verdict?.strength ?? 0) < DOUBTFUL)
        part.verdict = { drop: 'furniture', reason: FURNITURE_REASONS.otherArticle, strength: 0.8 };
    }
    index = end - 1;
  }
}

const MOST_LINKS = 12;

const LABEL =
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|stories|story))?|more on this(?: story)?)\s*[:|>»→–—-]+\s+/i;

/**
 * How long the label is in front of a sentence of the text, as in 'Read more: The talks will go on until the weekend.'; 0 where there
 * is none, or where the title of another article is behind it. UTF-16 units.
 */
export function labelBeforeSentence(line: string): number {
  const label = LABEL.exec(line)?.[0].length ?? 0;
  return label > 0 && IS_SENTENCE.test(line.slice(label)) ? label : 0;
}

/** At least six words, some in small letters, with a full stop that ends no shortened title. */
const IS_SENTENCE = /^["'“‘]?\p{Lu}(?=.*\s\p{Ll})(?:\S+\s+){5,}\S*[\p{Ll}\d)]{2}[.]["'”’]?$/su;

const ANNOUNCEMENT =
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|stories|story|content|coverage|posts|news|topics|links))?|recommended(?: (?:articles?|stories|for you))?|more (?:on this (?:story|topic)|stories|like this)|you (?:might|may) also like|don't miss|in case you missed it|lesen sie (?:auch|mehr)|(?:mehr|weitere (?:artikel|beiträge|meldungen)) zum thema|das könnte (?:sie|dich) auch interessieren|(?:à )?lire aussi|sur le même sujet|l[ea]e también|te puede interesar|noticias relacionadas|leggi anche|articoli correlati|leia também|notícias relacionadas|lees ook)\W*$/i;

/** True for a line that announces links to other articles. */
export const announces = ({ block, metadata }: Part): boolean =>
  metadata === undefined && block.words <= 6 && ANNOUNCEMENT.test(block.head);

/** 'list of 3 items', 'list 1 of 3', 'end of list': what a page says to those who hear it. */
const LIST_FRAME = /^(?:list (?:of \d+ items?|\d+ of \d+)|end of list)$/i;

const isListFrame = ({ block }: Part): boolean => LIST_FRAME.test(block.head);

/** In Markdown what is a link and nothing else; in plain text a title. */
const isLink = (part: Part): boolean =>
  part.block.markup === undefined ? isLinkByLooks(part) : part.block.markup.linked && part.metadata === undefined;

/** One that asks something ends as a sentence does. */
const isLinkByLooks = (part: Part): boolean =>
  part.verdict === undefined && isTitleLike(part) && part.block.words >= 3 && part.block.words <= 20 && !/[.!]$/.test(part.block.head);
