import type { ArticleId, Header } from '../article/types';
import { type ArticleWithoutText, withoutText, withText } from '../article/withoutText';
import { pack, unpack } from '../pack/pack';
import type { WordSource } from '../reuse/readWords';
import { lineStartsOf } from '../text/lines';
import type { ArticleAnalysis } from './analyse';
import type { PackedTextFacts } from './textFacts';

/** The part of an article's facts that is always at hand. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly header: Header;
  /** The corpus revision at which anything shown of the article last changed, its copies elsewhere included. */
  readonly revision: number;
}

/** An article's facts, with its revision. */
export interface ArticleRecord extends ArticleAnalysis, ArticleSummary {}

/** An article as bytes, in memory or where they can be read at once: its text by itself, since it is asked for most. */
export interface PackedArticle {
  /** The text, as `pack` gives it. Throws where it can no longer be read, and so does {@link facts}. */
  text(): Uint8Array;
  /** All but the summary and the text: as {@link packRecord} gives it, or as `packFacts` does for what is said under the present premises. */
  facts(): Uint8Array;
}

/** An article as bytes in memory. */
export function packedInMemory(text: Uint8Array, facts: Uint8Array): PackedArticle {
  return { text: () => text, facts: () => facts };
}

/** What is packed: all but the summary, the text, and the lines, which are found again sooner than read. */
interface PackedFacts extends Omit<ArticleAnalysis, 'id' | 'header' | 'lines' | 'article'> {
  readonly article: ArticleWithoutText;
}

export function packRecord({
  id: _id,
  header: _header,
  revision: _revision,
  lines: _lines,
  article,
  ...facts
}: ArticleRecord): PackedArticle {
  return packedInMemory(pack(article.text), pack({ ...facts, article: withoutText(article) } satisfies PackedFacts));
}

/** The record that was packed. */
export function unpackRecord(summary: ArticleSummary, packed: PackedArticle): ArticleRecord {
  const text = unpack(packed.text()) as string;
  const facts = factsIn(unpack(packed.facts()) as PackedFacts | PackedTextFactsUnderPremises);
  return { ...facts, ...summary, lines: lineStartsOf(text), article: withText(facts.article, summary.id, text) };
}

/** The text that was packed, as its words are read. */
export function wordSourceIn(packed: PackedArticle): WordSource {
  const { article } = unpack(packed.facts()) as { readonly article: ArticleWithoutText };
  return withText(article, '', unpack(packed.text()) as string);
}

type PackedTextFactsUnderPremises = PackedTextFacts & Required<Pick<PackedTextFacts, 'alone'>>;

function factsIn(packed: PackedFacts | PackedTextFactsUnderPremises): PackedFacts {
  if (!('given' in packed)) return packed;
  const { article, found, alone } = packed;
  const { premises: _premises, ...facts } = alone;
  return { article, found, ...facts };
}
