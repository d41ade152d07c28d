import { trimmed } from '../text/span';
import { type Block, partOf } from './blocks';
import type { Dateline } from './dateline';
import { furnitureByLooks } from './furniture';
import { inlineFurnitureIn } from './inlineFurniture';
import type { MetadataLine } from './metadata';
import { DOUBTFUL, type PassageKind, type Verdict } from './types';

/** A passage in the making: `structureOf` and the judges settle its kind and verdict. */
export interface Part {
  readonly block: Block;
  readonly metadata?: MetadataLine | undefined;
  kind: PassageKind;
  verdict: Verdict | undefined;
  /** The first paragraph's, which becomes a passage of its own. */
  dateline?: Dateline;
}

/** What a block's own looks say of it. */
export function partByLooks(block: Block): Part {
  const looks = block.whole ? furnitureByLooks(block.head, block.plain) : undefined;
  const isItem = block.bullet || block.markup?.role === 'item';
  if (looks !== undefined && !(isItem && looks.kind === 'credit')) return { block, kind: looks.kind, verdict: looks.verdict };
  return { block, kind: kindByLooks(block), verdict: undefined };
}

/** A block's parts: itself, or its text and the page furniture between its sentences. */
export function partsWithin(text: string, block: Block): Part[] {
  const whole = partByLooks(block);
  if (whole.verdict !== undefined) return [whole];
  const found = inlineFurnitureIn(text, block);
  if (found.length === 0) return [whole];
  const parts: Part[] = [];
  let at = block.start;
  for (const { start, end, reason } of [...found, { start: block.end, end: block.end, reason: '' }]) {
    const before = trimmed(text, { start: at, end: start });
    if (before.end > before.start) parts.push(partByLooks(partOf(text, block, before.start, before.end)));
    if (end > start) {
      const verdict: Verdict = { drop: 'furniture', reason, strength: INLINE };
      parts.push({ block: partOf(text, block, start, end), kind: 'furniture', verdict });
    }
    at = end;
  }
  return parts;
}

const INLINE = 0.8;

const CAPTION_START =
  /^(?:FILE ?(?:[-–—:]| PHOTO)|file (?:photo|image|picture)\b|Above:|Below:|Pictured[:,]|(?:Image|Media|Video|Picture) caption(?:[,:]| ?(?=\p{Lu}))|PHOTO:|Photo:|Image:|\d{1,3} ?of ?\d{1,3}(?=\p{Lu})|In this (?:\p{L}+[.,]{0,2} ){0,3}(?:\d\d?, )?(?:\d{4},? )?(?:file |handout |undated )?(?:photo|image|picture|photograph|handout|video grab|frame grab)\b)/u;
const CAPTION_END =
  /\((?:(?:AP|AFP|Reuters|REUTERS|EPA|Getty)\b[^()]{0,60}|(?:Photo|Image|Photograph|Picture|File|Courtesy)\b[^()]{0,80}|[^()]{2,50}(?:via AP|\/AP|\/AFP|\/Reuters|\/Getty Images|Getty Images))\)\W{0,2}$/u;

function kindByLooks(block: Block): PassageKind {
  if (block.whole && (CAPTION_START.test(block.head) || CAPTION_END.test(block.head))) return 'caption';
  if (block.bullet) return 'list';
  if (/^>/.test(block.head)) return 'quote';
  if (block.whole && block.prose && /^[“"][^“”"]+[”"]$/u.test(block.head)) return 'quote';
  return 'body';
}

/** True for what could be a headline or a heading: a short line that begins as one and does not end as a sentence. */
export function isTitleLike({ block, kind, metadata }: Part): boolean {
  if (!(kind === 'body' || kind === 'list' || kind === 'headline' || kind === 'heading') || metadata !== undefined) return false;
  if (!block.whole || block.head.length > 220 || block.words > 28) return false;
  if (block.markup?.role === 'item' || block.markup?.role === 'row' || block.markup?.role === 'note') return false;
  const { head } = block;
  const asks = /[?!]["'’”]?$/.test(head.slice(-2));
  if (block.prose && !asks && /\p{Ll}/u.test(head)) return false;
  if (!/[\p{L}\p{N}]/u.test(head) || /^\p{Ll}/u.test(head) || /[,;]$/.test(head)) return false;
  if (/\p{Lu}/u.test(head) && !/\p{Ll}/u.test(head)) return true;
  if (asks) return block.words <= 18 && !/[.!?]["'’”]? ["'‘“]?\p{Lu}/u.test(head);
  return !block.prose && !(block.endsSentence && !/(?:\b\p{Lu}\.)["'’”]?$|…$|\.\.\.$/u.test(head));
}

/** True for a line that no rule has judged yet. */
export const isPlain = (part: Part | undefined): boolean => part !== undefined && part.verdict === undefined && part.metadata === undefined;

/** True for page furniture. */
export const isKnown = (part: Part | undefined): boolean => (part?.verdict?.strength ?? 0) >= DOUBTFUL;

const WITHIN = /separator|advertisement|credit|link to another article/;

/** True for page furniture that occurs within articles. */
export const isWithin = (part: Part | undefined): boolean => isKnown(part) && WITHIN.test(part?.verdict?.reason ?? '');
