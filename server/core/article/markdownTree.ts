import type { Tree } from '@lezer/common';
import { GFM, type InlineContext, type MarkdownConfig, parser } from '@lezer/markdown';

/**
 * The syntax tree of a Markdown text: CommonMark with GitHub's tables, task lists, strikethrough and addresses (the parser of
 * CodeMirror, whose tree has every mark at its place), and footnotes as GitHub and Pandoc write them.
 * Lines end with a line feed, without blanks before it; undefined where quotations and lists are nested deeper than anybody writes. Never throws.
 */
export function markdownTree(text: string): Tree | undefined {
  if (TOO_DEEP.test(text)) return undefined;
  return PARSER.parse(text);
}

/** The parser takes long where one line opens hundreds of quotations or lists. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){100}/m;

const FOOTNOTE = /^\[\^[^\]\s]+\]:[ \t]*/;
const REFERENCE = /^\[[^\]]+\]:[ \t]+(?:<[^>]*>|[^\s</.#]*[/.#]\S*)(?:[ \t]+(?:["'(].*)?)?$/;

/** Columns by which the further paragraphs of a footnote are indented. */
const FOOTNOTE_INDENT = 4;

/** A note goes on in indented lines; notes and addresses of links may follow each other without a blank line. */
const FOOTNOTES: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Footnote',
      block: true,
      composite: (_context, line) => {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + FOOTNOTE_INDENT) return false;
        line.moveBaseColumn(line.baseIndent + FOOTNOTE_INDENT);
        return true;
      },
    },
    'FootnoteMark',
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'Blockquote',
      parse(context, line) {
        const mark = line.indent < line.baseIndent + FOOTNOTE_INDENT ? FOOTNOTE.exec(line.text.slice(line.pos)) : null;
        if (mark === null) return false;
        const start = context.lineStart + line.pos;
        context.startComposite('Footnote', line.pos);
        context.addElement(context.elt('FootnoteMark', start, start + mark[0].trimEnd().length));
        line.moveBase(line.pos + mark[0].length);
        return null;
      },
      endLeaf: (_context, line) =>
        line.next === BRACKET && (FOOTNOTE.test(line.text.slice(line.pos)) || REFERENCE.test(line.text.slice(line.pos))),
    },
  ],
};

const BRACKET = 0x5b;

/**
 * In a paragraph with more marks the rest are read as they are written, and in a longer one all of them: the parser compares each with
 * those before it, and looks for the end of each link.
 */
const MOST_MARKS = 2000;
const LONGEST_PARAGRAPH = 100_000;
const MARKS: ReadonlySet<number> = new Set([...'[]!*_~`<'].map(mark => mark.charCodeAt(0)));

const marksSeen = new WeakMap<InlineContext, number>();

const BOUNDED: MarkdownConfig = {
  parseInline: [
    {
      name: 'Bound',
      before: 'Escape',
      parse(context, next, at) {
        if (!MARKS.has(next)) return -1;
        if (context.end - context.offset > LONGEST_PARAGRAPH) return at + 1;
        const seen = (marksSeen.get(context) ?? 0) + 1;
        marksSeen.set(context, seen);
        return seen > MOST_MARKS ? at + 1 : -1;
      },
    },
  ],
};

const PARSER = parser.configure([GFM, FOOTNOTES, BOUNDED]);
