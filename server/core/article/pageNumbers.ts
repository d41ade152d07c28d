import type { Span } from '../text/span';

const NUMBER = String.raw`[A-Z]{0,3}\d{1,5}[A-Z]?`;
const NUMBERS = String.raw`${NUMBER}(?:\s?[-\u2013\u2014,]\s?${NUMBER})*`;
const ABBREVIATION = String.raw`(?:pp?\.|pgs?\.?|pages?)`;
/** 'A1' of 'A1', 'p. A1' and 'Page A1', and nothing else. */
const ONLY = new RegExp(String.raw`^(?:${ABBREVIATION}\s*)?(${NUMBERS})[.,;]?$`, 'iu');
/** '4' of 'News; Pg. 4'. */
const NAMED = new RegExp(String.raw`(?:^|[;,]\s*)${ABBREVIATION}\s*(${NUMBERS})[.;]?$`, 'iu');
const ANYWHERE = new RegExp(String.raw`\b${NUMBERS}(?![\w/])`, 'iu');

/** Where the page numbers are that a line about an article consists of, from its start; undefined where it says more. UTF-16 offsets. */
export const pagesOnlyIn = (written: string): Span | undefined => groupOf(ONLY.exec(written));

/** Where a line about an article's section names the page at its end: 'Section A; National Desk; Pg. 4'. */
export const pagesNamedIn = (written: string): Span | undefined => groupOf(NAMED.exec(written));

/** The number or numbers of a page, however they are written: '12-13' of 'Seite 12–13', 'A1' of 'News; Pg. A1'. */
export function pagesIn(written: string): string | undefined {
  const [found] = ANYWHERE.exec(written) ?? [];
  return found?.replace(/\s?[-–—]\s?/g, '-').replace(/\s?,\s?/g, ', ');
}

function groupOf(match: RegExpExecArray | null): Span | undefined {
  if (match === null) return undefined;
  const start = match.index + match[0].lastIndexOf(match[1] ?? '');
  return { start, end: start + (match[1] ?? '').length };
}
