import { type Article, DOUBTFUL, type Passage, type PassageKind } from '../article/types';
import { endsAsSentence } from '../text/sentences';

/** How the passages of an article look, a character for each: what the index asks about them without having their texts at hand. */
export type Looks = string;

export const looksOf = ({ text, passages }: Pick<Article, 'text' | 'passages'>): Looks =>
  passages.map(passage => String.fromCharCode(codeOf(text, passage))).join('');

/** Undefined where an article has no such passage. */
export const kindAt = (looks: Looks, passage: number): PassageKind | undefined => KINDS[(looks.charCodeAt(passage) & KIND) - 1];

/** True for a passage that is page furniture by its looks. */
export const isFurnitureAt = (looks: Looks, passage: number): boolean => (looks.charCodeAt(passage) & FURNITURE) !== 0;

export const endsAsSentenceAt = (looks: Looks, passage: number): boolean => (looks.charCodeAt(passage) & SENTENCE) !== 0;

/** True for a passage that is, by its looks, neither page furniture nor about the article. */
export function isTextAt(looks: Looks, passage: number): boolean {
  const kind = kindAt(looks, passage);
  return kind !== undefined && !NOT_TEXT.has(kind) && !isFurnitureAt(looks, passage);
}

/** As {@link isTextAt}, of a passage at hand. */
export const isText = (passage: Passage): boolean => !NOT_TEXT.has(passage.kind) && !isFurniture(passage);

export const isFurniture = ({ verdict }: Passage): boolean => verdict?.drop === 'furniture' && verdict.strength >= DOUBTFUL;

const NOT_TEXT: ReadonlySet<PassageKind> = new Set(['furniture', 'metadata', 'credit', 'byline']);

const KINDS: readonly PassageKind[] = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'heading',
  'caption',
  'credit',
  'quote',
  'list',
  'metadata',
  'furniture',
  'markup',
];

/** The number of the kind, from 1, and one bit for each other property. */
const KIND = 15;
const SENTENCE = 16;
const FURNITURE = 32;

const codeOf = (text: string, passage: Passage): number =>
  (KINDS.indexOf(passage.kind) + 1) |
  (endsAsSentence(text, passage.start, passage.end) ? SENTENCE : 0) |
  (isFurniture(passage) ? FURNITURE : 0);
