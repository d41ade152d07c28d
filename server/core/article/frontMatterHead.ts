import type { Span } from '../text/span';

/** `pandoc` is the title block of Pandoc's Markdown: lines of '% title', '% authors', '% date'. */
export type FrontMatterNotation = 'yaml' | 'toml' | 'json' | 'pandoc';

/** Where the front matter on top of a text is. `inner` is what its notation reads: between the lines that enclose it, or the braces too. */
export interface FrontMatterHead extends Span {
  readonly notation: FrontMatterNotation;
  readonly inner: Span;
  /** Where a field can be added: a line of its own, in JSON right behind the opening brace. */
  readonly insertAt: number;
  /** False where the line or brace that ends it is missing, so that it ends with its last field. */
  readonly closed: boolean;
}

/** Front matter that is longer is not looked for. UTF-16 units. */
const LONGEST = 16_384;

const OPENING = /^\ufeff?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
/** Up to three fields, each with its further lines indented. */
const TITLE_BLOCK = /^\ufeff?%(?:[ \t].*)?(?:\r?\n[ \t]+\S.*)*(?:\r?\n%(?:[ \t].*)?(?:\r?\n[ \t]+\S.*)*){0,2}(?=\r?\n|$)/;
const CLOSING = { '---': /(?:\r\n|\n|\r)((?:---|\.\.\.)[ \t]*)(?=[\r\n]|$)/, '+++': /(?:\r\n|\n|\r)(\+\+\+[ \t]*)(?=[\r\n]|$)/ } as const;

/** A line of a field: 'title: x', 'title = "x"', '"title": "x",'. */
export const FIELD_LINE = /^[ \t]*["']?([\p{L}\p{N}_.:-]{1,40}?)["']?[ \t]*[:=](?:[ \t]+(?![ \t])|$|(?=["']))(.*)$/u;

/** The head of a text that begins as front matter does: YAML in `---`, TOML in `+++`, a JSON object (Hugo's notations); of Markdown, Pandoc's title block, too. */
export function frontMatterHeadOf(text: string, isMarkdown: boolean): FrontMatterHead | undefined {
  const head = text.slice(0, LONGEST);
  const titles = isMarkdown ? TITLE_BLOCK.exec(head)?.[0] : undefined;
  if (titles !== undefined) {
    const inner = { start: 0, end: titles.length };
    return { ...inner, notation: 'pandoc', inner, insertAt: 0, closed: true };
  }
  const opening = OPENING.exec(head);
  if (opening === null) return jsonHeadOf(text, head);
  const fence = opening[1] === '+++' ? '+++' : '---';
  const notation = fence === '+++' ? 'toml' : 'yaml';
  const from = opening[0].length;
  const closing = CLOSING[fence].exec(head.slice(from - 1));
  const isCutOff = closing !== null && head.length < text.length && from - 1 + closing.index + closing[0].length >= LONGEST;
  if (closing === null || isCutOff) {
    const end = endOfFields(head, from);
    return end === from ? undefined : { start: 0, end, notation, inner: { start: from, end }, insertAt: from, closed: false };
  }
  const end = from - 1 + closing.index + closing[0].length;
  const closingLine = end - (closing[1] ?? '').length;
  return {
    start: 0,
    end: closingLine + (closing[1] ?? '').trimEnd().length,
    notation,
    inner: { start: from, end: closingLine },
    insertAt: notation === 'toml' ? from : closingLine,
    closed: true,
  };
}

/** A JSON object with a text below it. */
function jsonHeadOf(text: string, head: string): FrontMatterHead | undefined {
  const opening = /^\ufeff?\{(?=\s*["'}])/.exec(head);
  if (opening === null) return undefined;
  const start = opening[0].length - 1;
  const end = endOfObject(head, start);
  const isClosed = end !== undefined && /^[ \t]*(?:\r\n|\n|\r)\s*\S/.test(text.slice(end, end + LONGEST));
  if (end !== undefined && !isClosed) return undefined;
  const to = end ?? endOfFields(head, /(?<![\r\n])[\r\n]*$/.exec(head.slice(0, start + 1)) === null ? start : nextLine(head, start));
  return to <= start + 1
    ? undefined
    : { start: 0, end: to, notation: 'json', inner: { start, end: to }, insertAt: start + 1, closed: isClosed };
}

const nextLine = (text: string, from: number): number => {
  const found = /\r\n|\n|\r/.exec(text.slice(from));
  return found === null ? text.length : from + found.index + found[0].length;
};

/** Behind the brace that closes an object; undefined where none does. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\' && quoted) at++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '{') depth++;
    else if (!quoted && character === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

/** Behind the last of the lines of fields from an offset on. */
function endOfFields(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const line = /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? '';
    if (!FIELD_LINE.test(line)) break;
    end = at + line.trimEnd().length;
  }
  return end;
}
