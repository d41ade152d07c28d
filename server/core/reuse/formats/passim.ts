/**
 * passim (David A. Smith and others, https://github.com/dasmiq/passim; its `seriatim` of version 2) finds text reuse on Apache Spark.
 * It reads JSON Lines of documents (`id`, `text`, and what else a line holds, as `series` and `date`). It counts offsets in code
 * points, for it is written in Python. It writes, as its options say,
 *
 * - clusters: a line for each passage, with `id`, `cluster`, `begin`, `end` and its `text`;
 * - `--pairwise`: a line for each pair, with `id`, `begin`, `end`, `s1` and the same with a `2` for the other document; `s1` and `s2`
 *   are aligned letter by letter, `-` marking a gap and U+2010 standing for a hyphen;
 * - `--linewise`: the same for each line of the second document, `alg` and `alg2` instead of `s1` and `s2`, and no ends;
 * - `--docwise`: a line for each document, `lines` holding its lines with their `begin` and `text`, and in `wits` the places of other
 *   documents that a line is aligned with: `id`, `begin`, `text`, `alg`, and the line's own side as `alg2`.
 */
export interface PassimDocument {
  readonly id: string;
  readonly series?: string;
  readonly date?: string;
  readonly title?: string;
  readonly text: string;
}

/** A hyphen as passim's alignments write it, `-` being a gap. */
export const HYPHEN = '\u2010';

/** An aligned side without its gaps. */
export const withoutGaps = (aligned: string): string => aligned.replaceAll('-', '');

/** As {@link HYPHEN} leaves a text, so that it can be compared with an aligned side. Every character keeps its place. */
export const withPassimHyphens = (text: string): string => text.replaceAll('-', HYPHEN);
