import type { Confidence, ImportSample } from '../types';

/** The name of a document's outermost element, without its prefix, and its start tag; null where a text does not begin as XML does. */
export function rootOf(text: string): { readonly name: string; readonly tag: string } | null {
  let at = 0;
  for (;;) {
    while (at < text.length && /[\s\ufeff]/.test(text.charAt(at))) at++;
    const end = text.startsWith('<?', at)
      ? '?>'
      : text.startsWith('<!--', at)
        ? '-->'
        : /^<!doctype/i.test(text.slice(at, at + 9))
          ? doctypeEnd(text, at)
          : null;
    if (end === null) break;
    const found = text.indexOf(end, at);
    if (found < 0) return null;
    at = found + end.length;
  }
  const name = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(at, at + 200))?.[1];
  if (name === undefined) return null;
  const end = text.indexOf('>', at);
  return { name, tag: text.slice(at, end < 0 ? undefined : end) };
}

/** A declaration of a document type may have rules in brackets. */
function doctypeEnd(text: string, at: number): string {
  const bracket = text.indexOf('[', at);
  const end = text.indexOf('>', at);
  return bracket >= 0 && bracket < end ? ']>' : '>';
}

/** By the outermost element, and what its tag or the beginning must have. */
export const byRoot =
  (names: RegExp, sign?: RegExp) =>
  ({ text }: ImportSample): Confidence => {
    const root = text === null ? null : rootOf(text);
    if (root === null || !names.test(root.name)) return 0;
    return sign === undefined || sign.test(text ?? '') ? 1 : 0;
  };
