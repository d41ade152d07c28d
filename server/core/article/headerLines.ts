import type { Span } from '../text/span';
import { stripSite } from './headline';
import type { Part } from './parts';
import type { Article, PublicationDate, Sourced } from './types';

type HeaderLines = Pick<Article, 'title' | 'author' | 'outlet' | 'url' | 'dateline' | 'dates'>;

/** How far below its headline an article's own header lines stand, in parts, where nothing marks them. */
const HEADER_REACH = 12;

/** Collects what the article's lines about itself say: title, author, outlet, address, dateline and days. */
export function headerLinesOf(text: string, parts: readonly Part[], headline: number, last: number): HeaderLines {
  const title = titleOf(text, headline < 0 ? undefined : parts[headline]);
  const dateline = parts.find(part => part.dateline !== undefined)?.dateline;
  let author: Sourced<'byline' | 'metadata'> | undefined;
  let outlet: Sourced<'metadata' | 'dateline' | 'credit'> | undefined;
  let url: Sourced<'metadata'> | undefined;
  const dates: PublicationDate[] = [];
  parts.forEach((part, index) => {
    const line = part.metadata;
    if (line === undefined) return;
    const below = index - Math.max(headline, 0);
    const near = below <= HEADER_REACH || index > last;
    if (line.author !== undefined && near) author ??= sourced(text, line.author, 'byline');
    if (line.outlet !== undefined && near) outlet ??= sourced(text, line.outlet, 'metadata');
    if (line.url !== undefined && below <= HEADER_REACH) url ??= sourced(text, line.url, 'metadata');
    if (line.date === undefined) return;
    const { value, span, source, weekday } = line.date;
    if (source === 'bare') {
      const above = headline >= 0 ? index < headline : weekday && index === 0;
      if (above) dates.push({ value, span, source: 'page' });
      else if (below <= HEADER_REACH && index <= Math.max(last, headline + HEADER_REACH)) dates.push({ value, span, source: 'metadata' });
    } else if (near || source === 'metadata') dates.push({ value, span, source });
  });
  if (dateline?.date !== undefined) dates.push({ value: dateline.date.value, span: spanOf(dateline.date), source: 'dateline' });
  if (dateline?.agency !== undefined) outlet ??= sourced(text, dateline.agency, 'dateline');
  dates.sort((a, b) => RANK[a.source] - RANK[b.source] || (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(outlet && { outlet }),
    ...(url && { url }),
    ...(dateline && { dateline: { start: dateline.start, end: dateline.end, place: dateline.place } }),
    dates,
  };
}

/** Which source is believed before which. */
export const RANK: Readonly<Record<PublicationDate['source'], number>> = {
  'articles.yaml': 0,
  option: 1,
  metadata: 2,
  url: 3,
  dateline: 4,
  byline: 5,
  page: 6,
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function sourced<Source extends string>(text: string, span: Span, source: Source): Sourced<Source> {
  return { value: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), source, span: spanOf(span) };
}

function titleOf(text: string, part: Part | undefined): Sourced<'headline'> | undefined {
  if (part === undefined) return undefined;
  const span = part.metadata?.title ?? part.block;
  const raw = text.slice(span.start, span.end);
  const bullet = /^[•·●▪■◦‣⁃∙○*–—-]\s+/u.exec(raw)?.[0].length ?? 0;
  const value = stripSite(raw.slice(bullet));
  const start = span.start + bullet;
  return { value: value.replace(/\s+/g, ' '), source: 'headline', span: { start, end: start + value.length } };
}
