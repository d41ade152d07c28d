import { sentencesOf } from '../text/sentences';
import { bySpan, overlaps, type Span, trimmed } from '../text/span';
import type { Context, Found, FoundArticle, Mark, ReportPassage } from './types';

/** More text than this around one place is cut at both ends, at a word: a page without paragraphs is one paragraph. UTF-16 units. */
const LONGEST = 4000;

/** What was found in an article, with the text around it; places in the same sentence, or paragraph, are one passage. */
export function passagesOf({ article, text, header, passages, found }: FoundArticle, context: Context): ReportPassage[] {
  const around = [...found].sort(bySpan).map(place => ({ place, span: contextOf(text, passages, place, context) }));
  const groups: { span: Span; places: Found[] }[] = [];
  for (const { place, span } of around) {
    const last = groups.at(-1);
    if (last !== undefined && overlaps(last.span, span)) {
      last.places.push(place);
      last.span = { start: Math.min(last.span.start, span.start), end: Math.max(last.span.end, span.end) };
    } else groups.push({ span, places: [place] });
  }
  return groups.map(({ span, places }) => ({
    article,
    header,
    ...onOneLine(text, span, places),
    annotations: [...new Map(places.flatMap(({ annotations }) => annotations.map(each => [each.id, each] as const))).values()],
  }));
}

/** The sentences or the paragraph that a place is in; at least the place itself. */
function contextOf(text: string, passages: readonly Span[], place: Span, context: Context): Span {
  const touched = passages.filter(passage => overlaps(passage, place));
  const start = Math.min(place.start, ...touched.map(passage => passage.start));
  const end = Math.max(place.end, ...touched.map(passage => passage.end));
  const units =
    context === 'paragraph' ? [{ start, end }] : sentencesOf(text, { start, end }).filter(sentence => overlaps(sentence, place));
  const whole = {
    start: Math.min(place.start, ...units.map(unit => unit.start)),
    end: Math.max(place.end, ...units.map(unit => unit.end)),
  };
  return trimmed(text, {
    start: whole.start < place.start - LONGEST ? wordBorder(text, place.start - LONGEST, place.start) : whole.start,
    end: whole.end > place.end + LONGEST ? wordBorder(text, place.end + LONGEST, place.end) : whole.end,
  });
}

/** The nearest white space on the way from an offset towards another one; where there is none, the offset, but within no pair of surrogates. */
function wordBorder(text: string, from: number, to: number): number {
  const step = from < to ? 1 : -1;
  for (let at = from; at !== to; at += step) if (/\s/.test(text.charAt(at))) return at;
  return /[\udc00-\udfff]/.test(text.charAt(from)) ? from + step : from;
}

/** The text of a span with each run of white space as one blank, and where the places are in it. */
function onOneLine(text: string, { start, end }: Span, places: readonly Found[]): { readonly text: string; readonly marks: Mark[] } {
  let line = '';
  const offsets: number[] = [];
  for (let at = start; at < end; at++) {
    offsets.push(line.length);
    const unit = text.charAt(at);
    if (!/\s/.test(unit)) line += unit;
    else if (!line.endsWith(' ') && line !== '') line += ' ';
  }
  const shown = line.trimEnd();
  const offsetOf = (at: number): number => Math.min(shown.length, offsets[at - start] ?? shown.length);
  const marks = places.map(place => ({
    ...trimmed(shown, { start: offsetOf(place.start), end: offsetOf(place.end) }),
    tags: [...new Set(place.annotations.flatMap(({ tag }) => tag ?? []))],
  }));
  return { text: shown, marks: marks.filter(mark => mark.start < mark.end) };
}
