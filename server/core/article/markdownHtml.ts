import { characterEntities } from 'character-entities';
import type { Span } from '../text/span';
import type { Cut } from './markup';

/** A part of raw HTML between tags that set blocks apart, with these tags. `cuts` are its tags, comments, scripts and entities. */
export interface HtmlPart extends Span {
  readonly cuts: readonly Cut[];
}

const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|pre|textarea|svg)\b[\s\S]*?(?:<\/\1\s*>|$)|<[/!?]?[a-z][^<>]*>|&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});/gi;
const APART =
  /^<\/?(?:address|article|aside|blockquote|body|br|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|option|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/i;

/** The parts of a stretch of raw HTML, in order; at least one. */
export function htmlPartsOf(text: string, { start, end }: Span): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let cuts: Cut[] = [];
  let from = start;
  let hasWords = false;
  let at = start;
  for (const match of text.slice(start, end).matchAll(MARKUP)) {
    const [found] = match;
    const place = { start: start + match.index, end: start + match.index + found.length };
    hasWords ||= /\S/.test(text.slice(at, place.start));
    if (hasWords && APART.test(found)) {
      parts.push({ start: from, end: place.start, cuts });
      cuts = [];
      from = place.start;
      hasWords = false;
    }
    const character = found.startsWith('&') ? characterOf(found) : '';
    if (character !== undefined) cuts.push({ ...place, replacement: character });
    if (found.startsWith('&')) hasWords = true;
    at = place.end;
  }
  hasWords ||= /\S/.test(text.slice(at, end));
  const last = parts.pop();
  if (last !== undefined && !hasWords) return [...parts, { start: last.start, end, cuts: [...last.cuts, ...cuts] }];
  return [...parts, ...(last === undefined ? [] : [last]), { start: from, end, cuts }];
}

/** The character that an entity is written for; undefined where none has that name. */
export function characterOf(entity: string): string | undefined {
  const code = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity);
  const name = entity.slice(1, -1);
  if (code === null) return Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : '\ufffd';
}
