import type { Span } from '../text/span';

/** A replacement in a text; an empty one is a cut, an empty span an insertion. */
export interface Replacement extends Span {
  readonly replacement: string;
}

/** What a cleaned copy holds, and how it is written. `source` leaves a thing as the article has it. */
export interface CleanOptions {
  /** Series of pictures with a text each: their headings and texts. */
  readonly galleries: 'keep' | 'remove';
  /** Texts of pictures that are not in a gallery. */
  readonly captions: 'keep' | 'remove';
  /** Headings of sections and pictures; the headline stays in any case. */
  readonly headings: 'keep' | 'remove';
  readonly quotes: 'source' | 'straight' | 'typographic';
  /** Within paragraphs: no-break and other spaces become plain ones, runs one, zero-width characters go; so do blanks at line ends. */
  readonly spaces: 'source' | 'normalise';
  readonly lineBreaks: 'source' | 'lf' | 'crlf';
  /** A paragraph a line: the line breaks of hard-wrapped paragraphs go, and words that they broke are whole. */
  readonly unwrap: boolean;
  /** What is known about the article as YAML between two lines of `---` on top. */
  readonly frontMatter: boolean;
}

export const DEFAULT_CLEAN_OPTIONS: CleanOptions = {
  galleries: 'keep',
  captions: 'keep',
  headings: 'keep',
  quotes: 'source',
  spaces: 'source',
  lineBreaks: 'source',
  unwrap: false,
  frontMatter: false,
};

/** Kinds of edits that leave a passage out; the others change how it is written. */
export const CUT_KINDS = ['furniture', 'repeated', 'gallery', 'caption', 'heading'] as const;
const WRITING_KINDS = ['space', 'quote', 'line break', 'front matter'] as const;

export const EDIT_KINDS = [...CUT_KINDS, ...WRITING_KINDS] as const;

/** One recorded cut or replacement. The span is into the source. */
export interface CleanEdit extends Replacement {
  readonly kind: (typeof EDIT_KINDS)[number];
  /** One clause, as in 'an advertisement label'. */
  readonly reason: string;
}

/** A change the researcher made in a cleaned copy. The span is into the base text: the source with the script's own edits made. */
export interface HandEdit extends Replacement {
  /** What was in the span; empty where something was put in only. */
  readonly removed: string;
  /** The base text's text before and behind the span, to find the place again in another base. */
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * How a cleaned copy is made from its source, in two layers: `edits` turn the source into the base text, `handEdits` the base
 * into the cleaned copy. Both are sorted and do not overlap.
 */
export interface EditScript {
  readonly version: 1;
  readonly article: string;
  /** SHA-256 of the source text in UTF-8, hex. */
  readonly sourceHash: string;
  /** SHA-256 of the cleaned copy as it was written, both layers made: it distinguishes a cleaned copy that was edited from one whose source changed. */
  readonly cleanedHash?: string;
  readonly options: CleanOptions;
  readonly edits: readonly CleanEdit[];
  readonly handEdits: readonly HandEdit[];
  /** Edits by hand for which this base has no place; their spans are into the last base that had one. Nothing of them is in the cleaned copy. */
  readonly unplaced: readonly HandEdit[];
}
