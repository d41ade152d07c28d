import type { Span } from '../text/span';

/** What Markdown says a block is. */
export interface Markup {
  /** `item` is any block of a list, `row` a row of a table, `note` a footnote, `html` raw HTML with text in it. */
  readonly role: 'text' | 'heading' | 'quote' | 'item' | 'row' | 'image' | 'note' | 'html';
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** The list, table or HTML that the block is a part of: all of it goes, or none. */
  readonly group?: number;
  /** True where the group has parts without words, so that it is not known what would go with it. */
  readonly fixed?: boolean;
  /** True where all of its words are in links, or in bold type. */
  readonly linked: boolean;
  readonly bold: boolean;
  /** The block with its markup, in the source. Only white space is between two of them. */
  readonly source: Span;
}

/** What is left out of a leaf as it is read, or read as something else. */
export interface Cut extends Span {
  readonly replacement: string;
}

/** A leaf of the blocks of a Markdown tree: a paragraph, a heading, a row. Offsets into the source. */
export interface Leaf {
  readonly start: number;
  readonly ownEnd: number;
  /** Behind its own markup, and that of the blocks that end with it. */
  end: number;
  /** `code` is whatever has no words. */
  readonly role: Markup['role'] | 'code';
  readonly level: number | undefined;
  readonly group: number | undefined;
  readonly cuts: Cut[];
  readonly links: Span[];
  readonly bold: Span[];
  readonly images: (Span & { readonly alt: Span })[];
  /** Emphasis and links: no line of a paragraph is parted from another within them. */
  readonly inline: Span[];
}
