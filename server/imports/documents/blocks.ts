import type { StructuredBlock } from '../../core/import/structured';
import { structuredParagraphs } from '../../core/import/structured';
import type { DocumentFacts, ImportedDocument } from '../../core/import/types';

/** What a document holds: its blocks in reading order, notes by their marks, and its properties. */
export interface WordText {
  readonly blocks: readonly StructuredBlock[];
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
  readonly facts: DocumentFacts;
  /** Its end is missing. */
  readonly isCutOff?: boolean;
}

/** A footnote's mark in the text. */
export const noteMark = (mark: string): string => `[${mark}]`;

/** A document of a word processor: its notes come at the end, each behind its mark. A title that its properties lack is its first heading. */
export function wordDocument({ blocks, notes, facts }: WordText): ImportedDocument {
  const [first] = blocks;
  const given = facts.title?.replace(/\s+/g, ' ').trim();
  const isTitle =
    first !== undefined && (first.text.replace(/\s+/g, ' ').trim() === given || (given === undefined && first.kind === 'heading'));
  const body = isTitle ? blocks.slice(1) : blocks;
  const ends = notes.map(({ mark, text }): StructuredBlock => ({ kind: 'paragraph', text: `${noteMark(mark)} ${text}` }));
  return {
    place: {},
    facts: { ...facts, title: given ?? (isTitle ? first.text : undefined) },
    ...structuredParagraphs([...body, ...ends]),
  };
}

/** Text lines of a document, as its text export would have them: what the readers of databases' exports take. */
export const plainLines = ({ blocks }: Pick<WordText, 'blocks'>): string => blocks.map(({ text }) => `${text}\n\n`).join('');
