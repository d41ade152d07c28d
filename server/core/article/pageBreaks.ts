import { sourceSpan } from '../text/reading';
import { sentencesOf } from '../text/sentences';
import { bySpan, firstEndingFrom, type Span, trimmed } from '../text/span';
import type { PageLine } from './pageLines';
import { type Article, type Passage, readTextOf } from './types';

/**
 * Passages with those that are printed between pages among them. A passage that goes on over a page break becomes as many as it has
 * parts, and all but the first say which one they continue. Both lists are sorted; spans are into `text`.
 */
export function withPageLines(text: string, passages: readonly Passage[], pageLines: readonly PageLine[]): readonly Passage[] {
  if (pageLines.length === 0) return passages;
  const parts = passages.flatMap((passage, of): Placed[] =>
    partsBetween(text, passage, pageLines).map(span => ({ of, passage: { ...passage, ...span } })),
  );
  const between = pageLines.map(({ start, end, reason }): Placed => {
    const verdict = { drop: 'furniture', reason, strength: CERTAIN } as const;
    return { of: -1, passage: { start, end, kind: 'furniture', section: -1, verdict } };
  });
  const all = [...parts, ...between].sort((a, b) => bySpan(a.passage, b.passage));
  const placeOf = new Map<number, number>([[-1, -1]]);
  all.forEach(({ of }, index) => {
    if (!placeOf.has(of)) placeOf.set(of, index);
  });
  const placed = (index: number): number => placeOf.get(index) ?? -1;
  let section = -1;
  return all.map(({ of, passage }, index) => {
    if (of < 0) return { ...passage, section };
    section = placed(passage.section);
    const { verdict } = passage;
    return {
      ...passage,
      section,
      ...(placed(of) < index && { continues: placed(of) }),
      ...(verdict?.keeps !== undefined && { verdict: { ...verdict, keeps: placed(verdict.keeps) } }),
    };
  });
}

const CERTAIN = 0.9;

/** A passage, and its index in the list without page lines; -1 for a page line. */
interface Placed {
  readonly of: number;
  readonly passage: Passage;
}

/** The parts of a passage that page lines leave, without white space at their ends. */
function partsBetween(text: string, { start, end }: Span, pageLines: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let index = firstEndingFrom(pageLines, start); from < end; index++) {
    const line = pageLines[index];
    const inside = line !== undefined && line.start < end;
    const part = trimmed(text, { start: from, end: inside ? Math.max(from, line.start) : end });
    if (part.end > part.start) parts.push(part);
    from = inside ? Math.max(from, line.end) : end;
  }
  return parts;
}

/**
 * By passage, the paragraph that begins there, with what is printed between its pages (blank in the text as it is read); undefined for a
 * passage that continues another.
 */
export function paragraphsOf(passages: readonly Passage[]): readonly (Span | undefined)[] {
  const ends = passages.map(({ end }) => end);
  for (const { continues, end } of passages) if (continues !== undefined) ends[continues] = end;
  return passages.map(({ start, continues }, index) => (continues === undefined ? { start, end: ends[index] ?? start } : undefined));
}

/** The paragraph that a passage is or belongs to; undefined where there is no such passage. */
export function paragraphOf(passages: readonly Passage[], index: number): Span | undefined {
  const first = passages[index]?.continues ?? index;
  return paragraphsOf(passages)[first];
}

/** The sentences of the paragraph that a passage is or belongs to, over page breaks and broken words; in offsets of the article's text. */
export function sentencesAround(article: Article, index: number): Span[] {
  const paragraph = paragraphOf(article.passages, index);
  if (paragraph === undefined) return [];
  return sentencesOf(readTextOf(article), paragraph).map(sentence => sourceSpan(article.reading, sentence));
}
