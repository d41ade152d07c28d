import type { DocumentFacts } from '../types';

/** A fact, or a value that is kept under a label of the source: 'other:slugline'. `html` and `summary` are texts in HTML. */
export type XmlFact = Exclude<keyof DocumentFacts, 'other' | 'text' | 'length'> | 'html' | 'summary' | `other:${string}`;

/** Where something is: names of elements without prefixes, outermost first, as in 'docdata/date.issue'; any element may be around them. */
export interface XmlPath {
  readonly at: string;
  /** What attributes must be; a missing one is ''. */
  readonly where?: Readonly<Record<string, RegExp>>;
}

/** What an element says: its text, or the attribute `from`. Of two rules for a fact the one that comes first in the table counts. */
export interface FactRule extends XmlPath {
  readonly is: XmlFact;
  readonly from?: string;
}

/** A form of XML as a table: what a document is, where its facts are, and which text is its body. */
export interface XmlForm {
  /** Elements that are a document each; one in another is a part of it. */
  readonly documents: readonly XmlPath[];
  readonly facts: readonly FactRule[];
  /** Elements whose text is read, all of it. */
  readonly body: readonly XmlPath[];
  /** Within the body, elements that are paragraphs of their own. */
  readonly blocks: readonly XmlPath[];
  /** Elements that are lines of a paragraph, or end one. */
  readonly lines?: readonly XmlPath[];
  /** Elements that are not read, with all that is in them. */
  readonly skipped?: readonly XmlPath[];
  /** Notes, which are read behind the text. */
  readonly asides?: readonly XmlPath[];
  /** Elements that are words by an attribute, with a blank before each. */
  readonly words?: readonly (XmlPath & { readonly from: string; readonly isGlued?: boolean })[];
  /** The file says in which order its blocks are read (PAGE). */
  readonly hasReadingOrder?: boolean;
  /** Text of a paragraph that has no other. */
  readonly fallback?: readonly XmlPath[];
  /** Names of elements of which only the first in its parent is read. */
  readonly firstOnly?: readonly string[];
}
