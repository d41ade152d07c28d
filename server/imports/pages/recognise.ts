import type { Confidence, ImportSample } from '../../core/import/types';

const LOOKED_INTO = 20_000;

/** A page in HTML or XHTML. */
export function pageConfidence({ text }: ImportSample): Confidence {
  if (text === null) return 0;
  const beginning = withoutComments(text.slice(0, LOOKED_INTO));
  if (/^(?:<!doctype\s+html|<html[\s>])/i.test(beginning)) return 0.85;
  if (/^<(?:head|body|title|meta|article|main)\b/i.test(beginning)) return 0.8;
  return /^<(?:div|p|h1|section|table)\b[\s\S]*<\/(?:div|p|h1|section|table)>/i.test(beginning) ? 0.6 : 0;
}

/** What comes behind white space, comments and an XML declaration. */
function withoutComments(text: string): string {
  for (let rest = text.replace(/^\ufeff/, '').trimStart(); ; ) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined;
    const end = close === undefined ? -1 : rest.indexOf(close);
    if (close === undefined || end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
}

/** A page with what belongs to it in one file, as browsers save it: a mail whose parts are those of the page. */
export function mhtmlConfidence({ text }: ImportSample): Confidence {
  const head = (text ?? '').slice(0, 4000).replace(/\n[ \t]+/g, ' ');
  if (!/^(?:[\w-]+:[^\n]*\n)*content-type:\s*multipart\/related\b/i.test(head)) return 0;
  return /^(?:snapshot-content-location|from:\s*<?saved by)/im.test(head) ? 0.97 : /\btype="?text\/html/i.test(head) ? 0.7 : 0;
}
