import type { Move, Reading } from '../text/reading';
import type { Span } from '../text/span';
import type { Block } from './blocks';
import { type MarkdownText, type Piece, pieceAt, sourceEnd, sourceStart } from './markdown';
import { type Article, DOUBTFUL, type Passage } from './types';

/**
 * An article that was read from Markdown, with its offsets in the source. A passage includes its markup. Its reading has the
 * words of each passage from where the passage begins, and blanks behind them up to its end.
 */
export function placedFromMarkdown(article: Article, text: string, markdown: MarkdownText): Article {
  const { pieces } = markdown;
  const spanOf = (span: Span): Span => ({ start: sourceStart(pieces, span.start), end: sourceEnd(pieces, span.end) });
  const placed = <S extends Span>(span: S): S => ({ ...span, ...spanOf(span) });
  const sourced = <S extends { readonly span?: Span }>(value: S): S =>
    value.span === undefined ? value : { ...value, span: spanOf(value.span) };
  const places = placesOf(article.passages, text, markdown);
  const withSources = (read: Article): Article => {
    const { title, author, outlet, url, page, dateline } = read;
    return {
      ...read,
      text,
      dates: read.dates.map(sourced),
      ...(read.dateLines && { dateLines: read.dateLines.map(line => sourced(placed(line))) }),
      ...(title && { title: sourced(title) }),
      ...(author && { author: sourced(author) }),
      ...(outlet && { outlet: sourced(outlet) }),
      ...(url && { url: sourced(url) }),
      ...(page && { page: sourced(page) }),
      ...(dateline && { dateline: { ...placed(dateline), place: spanOf(dateline.place) } }),
    };
  };
  let first = article.passages.length - (article.stories ?? []).reduce((sum, story) => sum + story.passages.length, 0);
  const stories = article.stories?.map(story => {
    const passages = story.passages.map((passage, index) => ({ ...passage, ...places[first + index] }));
    first += passages.length;
    return { ...withSources(story), passages };
  });
  return {
    ...withSources(article),
    ...(stories && { stories }),
    reading: readingOf(article, text, markdown, places),
    texts: pieces.flatMap(({ source, length, width }) => (width === length ? [{ start: source, end: source + width }] : [])),
    passages: withWordless(
      article.passages.map((passage, index) => ({ ...passage, ...places[index] })),
      markdown,
    ),
  };
}

/** By passage, where it is in the source: all of its block and the markup, or its part of these. */
function placesOf(passages: readonly Passage[], text: string, { pieces, blocks }: MarkdownText): Span[] {
  let at = 0;
  let above = 0;
  return passages.map(({ start, end }) => {
    while ((blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at++;
    const block = blocks[at] as Block;
    const source = block.markup?.source ?? { start: 0, end: text.length };
    const place = {
      start: start === block.start ? source.start : skipSpace(text, above),
      end: end === block.end ? source.end : sourceEnd(pieces, end),
    };
    above = place.end;
    return place;
  });
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function readingOf({ text: plain, passages }: Article, text: string, { from, pieces }: MarkdownText, places: readonly Span[]): Reading {
  const parts = [text.slice(0, from)];
  const moved: Move[] = [];
  let at = from;
  passages.forEach((passage, index) => {
    const place = places[index] as Span;
    const words = plain.slice(passage.start, passage.end);
    parts.push(text.slice(at, place.start).replace(/[^\r\n]/g, ' '), words, ' '.repeat(place.end - place.start - words.length));
    at = place.end;
    for (let piece = pieceAt(pieces, passage.start); piece < pieces.length; piece++) {
      const { plain: start, length, source, width } = pieces[piece] as Piece;
      if (start >= passage.end) break;
      const skipped = Math.max(0, passage.start - start);
      moved.push({
        to: place.start + start + skipped - passage.start,
        from: source + (width === length ? skipped : 0),
        length: length - skipped,
        end: place.end,
        ...(width !== length && { width }),
      });
    }
  });
  parts.push(text.slice(at).replace(/[^\r\n]/g, ' '));
  return { text: parts.join(''), gaps: [], moved };
}

/** The passages with those that have no words, in order. */
function withWordless(passages: readonly Passage[], { wordless }: MarkdownText): Passage[] {
  if (wordless.length === 0) return [...passages];
  const all = [
    ...passages.map((passage, index) => ({ passage, index })),
    ...wordless.map(({ start, end, kind }) => ({ passage: { start, end, kind, section: -1 } as Passage, index: -1 })),
  ].sort((a, b) => a.passage.start - b.passage.start);
  const placeOf = new Map(all.flatMap(({ index }, place) => (index < 0 ? [] : [[index, place] as const])));
  const moved = (index: number): number => placeOf.get(index) ?? -1;
  let section = -1;
  return all.map(({ passage, index }, place) => {
    if (index < 0) return { ...passage, section };
    const { verdict } = passage;
    const opens = (passage.kind === 'headline' || passage.kind === 'heading') && (verdict?.strength ?? 0) < DOUBTFUL;
    section = opens ? place : moved(passage.section);
    return {
      ...passage,
      section: moved(passage.section),
      ...(verdict?.keeps !== undefined && { verdict: { ...verdict, keeps: moved(verdict.keeps) } }),
    };
  });
}
